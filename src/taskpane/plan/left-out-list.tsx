import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftOutView } from '../../workflows/visit-overview';
import { useTranslate } from '../services';
import { AddVisit } from './add-visit';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  remedy: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Entries drawn at first, and with each further click. */
const PAGE = 8;

/** Customers with fewer visits than wanted: why, and what would fit them. */
export function LeftOutList({ entries }: { readonly entries: readonly LeftOutView[] }) {
  const styles = useStyles();
  const t = useTranslate();
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {entries
          .slice(0, limit)
          .map(({ customer, name, rep, class: klass, wanted, planned, why, remedy }) => (
            <li key={customer} className={styles.entry}>
              <div>
                <span className={styles.name}>{name}</span>{' '}
                <span className={styles.detail}>
                  {[
                    klass === '' ? '' : t(`visits:class.${klass}`),
                    rep,
                    t('desk:leftOut.numbers', { planned, wanted }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
              <div className={styles.detail}>{why}</div>
              {remedy !== undefined && (
                <div className={styles.remedy}>{t('desk:leftOut.remedy', { remedy })}</div>
              )}
              <AddVisit customer={customer} name={name} />
            </li>
          ))}
      </ul>
      {entries.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + 5 * PAGE)}>
          {t('pane:problems.more', { count: entries.length - limit })}
        </Button>
      )}
    </>
  );
}
