import { makeStyles, tokens } from '@fluentui/react-components';
import type { DayView, RepView } from '../../workflows/visit-book';
import { useTranslate } from '../services';
import { routeLook } from './route-colors';
import { useDeskWords } from './use-desk-words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  line: { '@media (forced-colors: active)': { stroke: 'CanvasText !important' } },
});

/** What the lines and dots of the map mean. */
export function RouteLegend({ routes, rep }: { readonly routes: readonly DayView[]; readonly rep: RepView }) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  return (
    <ul className={styles.list} aria-label={t('desk:map.legend')}>
      {routes.map(({ date, visits, travelMinutes }) => {
        const { color, dashes } = routeLook(date);
        return (
          <li key={date} className={styles.entry}>
            <svg width="26" height="10" aria-hidden>
              <line
                x1="1"
                y1="5"
                x2="25"
                y2="5"
                stroke={color}
                strokeWidth="3"
                strokeDasharray={dashes}
                className={styles.line}
              />
            </svg>
            {t('desk:map.route', {
              day: words.day(date),
              count: visits.length,
              travel: words.hours(travelMinutes),
            })}
          </li>
        );
      })}
      {rep.start && (
        <li className={styles.entry}>
          <svg width="12" height="12" aria-hidden>
            <rect x="1" y="1" width="10" height="10" fill="currentColor" />
          </svg>
          {t('desk:map.start')}
        </li>
      )}
      <li className={styles.entry}>
        <svg width="12" height="12" aria-hidden>
          <circle cx="6" cy="6" r="3" fill="currentColor" opacity="0.55" />
        </svg>
        {t('desk:map.others')}
      </li>
      {rep.places.some(({ missing }) => missing > 0) && (
        <li className={styles.entry}>
          <svg width="12" height="12" aria-hidden>
            <path d="M6 1 L11 10.5 L1 10.5 Z" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {t('desk:map.missing')}
        </li>
      )}
    </ul>
  );
}
