import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanChange } from '../../workflows/visit-desk';
import { useTranslate } from '../services';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Changes drawn at first, and with each further click. */
const PAGE = 12;

/** Which visits moved, came and went between two plans, and why. */
export function ChangeList({ changes }: { readonly changes: readonly PlanChange[] }) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, limit).map((change) => (
          <li
            key={`${change.kind} ${change.customer} ${change.from ?? ''} ${change.to ?? ''}`}
            className={styles.entry}
          >
            <span className={styles.name}>{change.name}</span>{' '}
            {t(`desk:changes.${change.kind}`, {
              from: change.from === undefined ? '' : words.day(change.from),
              to: change.to === undefined ? '' : words.day(change.to),
            })}
            {change.why !== '' && <div className={styles.detail}>{change.why}</div>}
          </li>
        ))}
      </ul>
      {changes.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + 5 * PAGE)}>
          {t('pane:problems.more', { count: changes.length - limit })}
        </Button>
      )}
    </>
  );
}
