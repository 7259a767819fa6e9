import { makeStyles, tokens } from '@fluentui/react-components';
import type { RepLoad } from '../../workflows/visit-overview';
import { useTranslate } from '../services';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: '320px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
  },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { textAlign: 'start' },
});

/** Visits, hours and travel of every rep and day, as numbers. */
export function LoadTable({ loads }: { readonly loads: readonly RepLoad[] }) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const headers = ['day', 'visits', 'work', 'room', 'travel'] as const;
  return (
    // A long table scrolls by keyboard too, so its frame can be focused.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('desk:load.table')}>
      {loads.map(({ rep, name, days }) => (
        <table key={rep} className={styles.table}>
          <caption className={styles.head}>{name === '' ? t('plan:preview.team') : name}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col" className={styles.cell}>
                  {t(`desk:load.columns.${header}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <th scope="row" className={styles.cell}>
                  {words.day(day.date)}
                </th>
                <td className={styles.cell}>{day.visits}</td>
                <td className={styles.cell}>{words.hours(day.minutes)}</td>
                <td className={styles.cell}>{words.hours(day.capacity)}</td>
                <td className={styles.cell}>{words.hours(day.travelMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
