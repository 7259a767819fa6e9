import { Fragment, useState } from 'react';
import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowEnterLeftRegular, CopyRegular } from '@fluentui/react-icons';
import type { Problem } from '../../core/problem';
import { useAnnounce } from '../announcer';
import { ProblemList } from '../components/problem-list';
import { useServices } from '../services';
import { syntaxOf } from './function-entry';
import type { FunctionEntry } from './function-entry';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  code: {
    display: 'block',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0 },
  term: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  optional: {
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

type Asking = 'nothing' | 'replace' | 'failed';

/** Everything about one function, and its example ready for a cell. */
export function FunctionDetail({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const { actions, translator, helpUrl } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Asking>('nothing');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const insert = async (replace: boolean) => {
    const result = await actions.insertFormula(entry.formula, { replace });
    if (result.ok) {
      setAsking('nothing');
      setProblems([]);
      announce(t('pane:functions.inserted', { place: `${result.value.sheet}!${result.value.address}` }));
    } else if (result.problems.some(({ code }) => code === 'host-cell-not-empty')) {
      setAsking('replace');
    } else {
      setAsking('failed');
      setProblems(result.problems);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(entry.formula);
      announce(t('pane:functions.copied'));
    } catch {
      // Excel's pane may have no clipboard permission; the formula stands there to be selected by hand.
      announce(t('pane:functions.notCopied'));
    }
  };

  return (
    <div className={styles.root}>
      <code className={styles.code}>{syntaxOf(entry)}</code>
      <h4 className={styles.heading}>{t('pane:functions.arguments')}</h4>
      <dl className={styles.list}>
        {entry.parameters.map(({ name, optional, description }) => (
          <div key={name}>
            <dt className={styles.term}>
              {name}
              {optional && <span className={styles.optional}> ({t('pane:functions.optional')})</span>}
            </dt>
            <dd className={styles.meaning}>{description}</dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.heading}>{t('pane:functions.result')}</h4>
      <p className={styles.text}>{entry.result}</p>
      <p className={styles.text}>{entry.rule}</p>
      {entry.errors.length > 0 && (
        <>
          <h4 className={styles.heading}>{t('pane:functions.errors')}</h4>
          <dl className={styles.list}>
            {entry.errors.map(({ error, cause }) => (
              <div key={`${error} ${cause}`}>
                <dt className={styles.term}>{error}</dt>
                <dd className={styles.meaning}>{cause}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h4 className={styles.heading}>{t('pane:functions.example')}</h4>
      <code className={styles.code}>
        {/* A long formula is broken between its arguments. */}
        {entry.formula.split(/(?<=[,(])/).map((part, index) => (
          <Fragment key={index}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      <p className={styles.text}>{t('pane:functions.exampleResult', { result: entry.exampleResult })}</p>
      {asking === 'replace' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pane:functions.notEmpty')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void insert(true)}>{t('pane:functions.replace')}</Button>
            <Button onClick={() => setAsking('nothing')}>{t('pane:functions.keep')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {asking === 'failed' && (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{t('pane:functions.notInserted')}</MessageBarBody>
          </MessageBar>
          <ProblemList problems={problems} />
        </>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowEnterLeftRegular />}
          title={t('pane:functions.insertHint')}
          onClick={() => void insert(false)}
        >
          {t('pane:functions.insert')}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {t('pane:functions.copy')}
        </Button>
        <Link href={helpUrl(entry.id)} target="_blank" rel="noreferrer">
          {t('pane:functions.help')}
        </Link>
      </div>
    </div>
  );
}
