import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/disclosure';
import { LoadFailure } from '../components/load-failure';
import { NoTables } from '../components/no-tables';
import { PageHeading } from '../components/page-heading';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { Skeleton } from '../components/skeleton';
import { useTranslate } from '../services';
import { useSurvey } from '../state/use-survey';
import { MappingEditor } from '../tables/mapping-editor';
import { NewTables } from '../tables/new-tables';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: 'block' },
  missing: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, display: 'block' },
  kind: { fontWeight: tokens.fontWeightSemibold },
});

/** How each table was read, correctable, and what is wrong in it. */
export default function TablesPage() {
  const styles = useStyles();
  const t = useTranslate();
  const survey = useSurvey();
  const { status, failure } = survey.tables;
  const tables = survey.tables.value;
  const problems = survey.problems ?? [];
  return (
    <>
      <PageHeading title={t('pane:tables.title')} intro={t('pane:tables.intro')} />
      {status === 'failed' && <LoadFailure failure={failure} onAgain={survey.reload} />}
      {!tables && status === 'loading' && <Skeleton label={t('pane:home.looking')} />}
      {tables?.length === 0 && <NoTables />}
      {tables && tables.length > 0 && (
        <Section title={t('pane:tables.columns')}>
          <ul className={styles.list}>
            {tables.map((table) => (
              <li key={table.address}>
                <Disclosure
                  initiallyOpen={table.missing.length > 0}
                  label={
                    <>
                      <span className={styles.kind}>{t(`sheets:kinds.${table.kind}`)}</span>
                      <span className={styles.detail}>
                        {t('pane:tables.found', {
                          table: table.table,
                          address: table.address,
                          fields: table.fields.length + table.periods.length,
                          headers: table.headers.length,
                        })}
                      </span>
                      {table.missing.length > 0 && (
                        <span className={styles.missing}>
                          {t('pane:tables.missing', { count: table.missing.length })}
                        </span>
                      )}
                    </>
                  }
                >
                  <MappingEditor table={table} onSaved={survey.reload} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {tables && <NewTables tables={tables} onMade={survey.reload} />}
      {problems.length > 0 && (
        <Section title={t('pane:problems.title')}>
          <ProblemList problems={problems} />
        </Section>
      )}
    </>
  );
}
