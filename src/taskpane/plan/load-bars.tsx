import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SerialDate } from '../../core/serial-date';
import type { DayLoad, RepLoad } from '../../workflows/visit-overview';
import { useFormats } from '../format';
import { useTranslate } from '../services';
import { useDeskWords } from './use-desk-words';
import { weeksOf } from './weeks';

/** Height of a full day, in pixels. */
const HEIGHT = 40;

const useStyles = makeStyles({
  rep: { marginBottom: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  weeks: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    overflowX: 'auto',
  },
  week: { flex: '1 1 0', minWidth: '40px' },
  bars: { display: 'flex', gap: '2px', alignItems: 'flex-end', height: `${HEIGHT}px` },
  bar: {
    position: 'relative',
    flex: '1 1 0',
    height: '100%',
    padding: 0,
    border: 'none',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  fill: {
    position: 'absolute',
    insetInline: 0,
    bottom: 0,
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  full: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  sum: {
    // Below the days of a week that the month begins or ends in.
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Share of the day's room from which a day counts as full. */
const FULL = 0.98;

function Week({ days }: { readonly days: readonly (DayLoad | undefined)[] }) {
  const styles = useStyles();
  const words = useDeskWords();
  const minutes = days.reduce((sum, day) => sum + (day?.minutes ?? 0), 0);
  const before = days.findIndex((day) => day !== undefined) / days.length;
  return (
    <div className={styles.week}>
      <div className={styles.bars}>
        {days.map((day, index) => {
          if (!day) return <span key={index} style={{ flex: '1 1 0' }} />;
          const share = day.capacity > 0 ? Math.min(1, day.minutes / day.capacity) : 0;
          return (
            <span key={index} className={styles.bar}>
              <span
                className={mergeClasses(styles.fill, share >= FULL && styles.full)}
                style={{ height: `${Math.round(share * 100)}%` }}
              />
            </span>
          );
        })}
      </div>
      <div className={styles.sum} style={{ paddingInlineStart: `${Math.max(0, 100 * before)}%` }}>
        {minutes > 0 ? words.hours(minutes) : '–'}
      </div>
    </div>
  );
}

function RepBars({ load }: { readonly load: RepLoad }) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const formats = useFormats();
  const { days } = load;
  const sum = (of: (day: DayLoad) => number) => days.reduce((total, day) => total + of(day), 0);
  const room = sum(({ capacity }) => capacity);
  const minutes = sum((day) => day.minutes);
  const busy = days.filter(({ visits }) => visits > 0).map((day) => day.minutes);
  const byDate = new Map<SerialDate, DayLoad>(days.map((day) => [day.date, day]));
  const first = days[0];
  const last = days.at(-1);
  const label = load.name === '' ? t('plan:preview.team') : load.name;
  const visits = sum((day) => day.visits);
  const numbers = t('desk:load.numbers', {
    count: visits,
    visits: formats.number(visits),
    travel: words.hours(sum(({ travelMinutes }) => travelMinutes)),
    share: room > 0 ? Math.round((100 * minutes) / room) : 0,
  });
  const spread =
    busy.length > 0
      ? t('desk:load.spread', { least: words.hours(Math.min(...busy)), most: words.hours(Math.max(...busy)) })
      : t('desk:load.noVisits');
  return (
    <div className={styles.rep}>
      <div className={styles.head}>
        <span className={styles.name}>{label}</span>
        <span className={styles.detail}>{numbers}</span>
      </div>
      {first && last && (
        <div
          className={styles.weeks}
          role="img"
          aria-label={t('desk:load.bars', { rep: label, numbers, spread })}
        >
          {weeksOf(first.date, last.date, days).map((week) => (
            <Week key={week.monday} days={week.dates.map((date) => byDate.get(date))} />
          ))}
        </div>
      )}
      <div className={styles.detail}>{spread}</div>
    </div>
  );
}

/** How full each day of each rep is: a bar a day, the hours of each week below. The same in numbers in a table that unfolds. */
export function LoadBars({ loads }: { readonly loads: readonly RepLoad[] }) {
  return (
    <>
      {loads.map((load) => (
        <RepBars key={load.rep} load={load} />
      ))}
    </>
  );
}
