import { useDeferredValue, useEffect, useState } from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useAnnounce } from '../announcer';
import { Disclosure } from '../components/disclosure';
import { LoadFailure } from '../components/load-failure';
import { PageHeading } from '../components/page-heading';
import { Section } from '../components/section';
import { Skeleton } from '../components/skeleton';
import { searchEntries } from '../functions/function-entry';
import { FreezeValues } from '../functions/freeze-values';
import { FunctionDetail } from '../functions/function-detail';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';

const useStyles = makeStyles({
  search: { marginBottom: tokens.spacingVerticalL },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold, display: 'block' },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: 'block',
  },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Every function of the product: found by name or by what it does, and put into a cell from here. */
export default function FunctionsPage() {
  const styles = useStyles();
  const { functions, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const entries = useAsync(functions);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = searchEntries(entries.value ?? [], asked);
  const count =
    found.length === 0
      ? t('pane:functions.none', { query: asked })
      : t('pane:functions.count', { count: found.length });
  useEffect(() => {
    if (asked) announce(count);
  }, [asked, count, announce]);
  const categories = [...new Set(found.map(({ category }) => category))];
  return (
    <>
      <PageHeading title={t('pane:functions.title')} intro={t('pane:functions.intro')} />
      {entries.status === 'failed' && <LoadFailure failure={entries.failure} onAgain={entries.reload} />}
      {!entries.value && entries.status === 'loading' && <Skeleton label={t('pane:loading')} />}
      {entries.value && (
        <>
          <Field className={styles.search} label={t('pane:functions.search')} hint={count}>
            <Input
              type="search"
              value={query}
              contentBefore={<SearchRegular />}
              onChange={(_, { value }) => setQuery(value)}
            />
          </Field>
          {categories.map((category) => (
            <Section key={category} title={category}>
              <ul className={styles.list}>
                {found
                  .filter((entry) => entry.category === category)
                  .map((entry) => (
                    <li key={entry.id}>
                      <Disclosure
                        label={
                          <>
                            <span className={styles.name}>{entry.id}</span>
                            <span className={styles.summary}>{entry.summary}</span>
                          </>
                        }
                      >
                        <FunctionDetail entry={entry} />
                      </Disclosure>
                    </li>
                  ))}
              </ul>
            </Section>
          ))}
          <FreezeValues />
        </>
      )}
    </>
  );
}
