import { Fragment, useCallback, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SerialDate } from '../../core/serial-date';
import { isoWeekday } from '../../core/serial-date';
import type { DayView, VisitView } from '../../workflows/visit-book';
import { useTranslate } from '../services';
import { DayCell } from './day-cell';
import { useDesk } from './desk-context';
import { RepPicker } from './rep-picker';
import { useDeskWords } from './use-desk-words';
import { useDragVisit } from './use-drag-visit';
import { useMoveOptions } from './use-move-options';
import { VisitCard } from './visit-card';
import { shownWeekdays, weeksOf } from './weeks';

const useStyles = makeStyles({
  root: { containerType: 'inline-size' },
  hint: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', overflowWrap: 'normal' },
  weekday: {
    padding: '2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  card: { padding: `${tokens.spacingVerticalXS} 0` },
  ghost: {
    position: 'fixed',
    zIndex: 10,
    maxWidth: '240px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    outline: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    pointerEvents: 'none',
  },
  good: { outline: `2px solid ${tokens.colorPaletteGreenBorderActive}` },
  bad: { outline: `2px solid ${tokens.colorPaletteRedBorderActive}` },
  ghostName: { fontWeight: tokens.fontWeightSemibold },
});

/** Width that a ghost may take, so that it stays within the window. */
const GHOST_WIDTH = 240;
const GHOST_HEIGHT = 96;

function visitOf(days: readonly DayView[], element: Element | null): VisitView | undefined {
  const date = Number(element?.closest('[data-date]')?.getAttribute('data-date') ?? NaN);
  const id = element?.closest('[data-visit]')?.getAttribute('data-visit');
  return days.find((day) => day.date === date)?.visits.find(({ customer }) => customer === id);
}

/** The month of one rep: drag a visit to another day, or use the arrow keys; every try says at once what it would do. */
export function CalendarTab() {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { rep, selected, select, move, setLocked, remove, book } = useDesk();
  const { drag, grab, wasDragged } = useDragVisit(move);
  const options = useMoveOptions(drag?.visit);
  const table = useRef<HTMLTableElement>(null);
  const events = rep.days.filter(({ working, visits }) => working || visits.length > 0);
  const weekdays = shownWeekdays(events);
  const byDate = new Map<SerialDate, DayView>(rep.days.map((day) => [day.date, day]));
  const anchor = selected ?? events.find(({ visits }) => visits.length > 0)?.visits[0];

  const focusVisit = useCallback((date: SerialDate, index: number): boolean => {
    const chips = table.current?.querySelectorAll<HTMLElement>(`[data-date="${date}"] [data-visit]`);
    const chip = chips?.[Math.min(Math.max(0, index), chips.length - 1)];
    chip?.focus();
    return chip !== undefined;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const visit = visitOf(rep.days, event.target as Element);
    if (!visit || (event.target as Element).getAttribute('data-visit') === null) return;
    const day = byDate.get(visit.date);
    const index = day?.visits.indexOf(visit) ?? 0;
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (step !== undefined && event.altKey) {
      event.preventDefault();
      const next = nextWorkday(rep.days, visit.date, step);
      if (next !== undefined) move(visit, next);
    } else if (step !== undefined) {
      event.preventDefault();
      const within = step === 7 ? index + 1 : step === -7 ? index - 1 : -1;
      if (Math.abs(step) === 7 && within >= 0 && within < (day?.visits.length ?? 0)) {
        focusVisit(visit.date, within);
        return;
      }
      for (let date = visit.date + step; date >= book.from && date <= book.to; date += step) {
        if (focusVisit(date, step === -7 ? Infinity : step === 7 ? 0 : index)) return;
      }
    } else if (event.key === 'l' || event.key === 'L') {
      setLocked(visit, !visit.locked);
    } else if (event.key === 'Delete') {
      remove(visit);
    } else if (event.key === 'Escape') {
      select(undefined);
    }
  };

  const over = drag?.over === undefined ? undefined : options.get(drag.over);
  return (
    <div className={styles.root}>
      <RepPicker />
      <p className={styles.hint} id="calendar-hint">
        {t('desk:calendar.hint')}
      </p>
      <table ref={table} className={styles.table} aria-describedby="calendar-hint">
        <caption className={styles.hidden}>{t('desk:calendar.caption', { rep: rep.name })}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" className={styles.weekday}>
                {t(`visits:weekdayShort.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        {/* Keys of the visits' buttons bubble up to here. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody onKeyDown={onKeyDown}>
          {weeksOf(book.from, book.to, events).map(({ monday, dates }) => (
            <Fragment key={monday}>
              <tr>
                {dates.map((date) => (
                  <DayCell
                    key={date}
                    date={date}
                    day={byDate.get(date)}
                    anchor={anchor}
                    drag={drag}
                    option={drag ? options.get(date) : undefined}
                    onGrab={grab}
                    onPick={(visit) => {
                      if (!wasDragged()) select(visit === selected ? undefined : visit);
                    }}
                  />
                ))}
              </tr>
              {selected && selected.date >= monday && selected.date < monday + 7 && (
                <tr>
                  <td colSpan={dates.length} className={styles.card}>
                    <VisitCard key={`${selected.customer} ${selected.date}`} visit={selected} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {drag && (
        <div
          className={mergeClasses(
            styles.ghost,
            over?.possible && styles.good,
            over && !over.possible && styles.bad,
          )}
          style={{
            left: Math.max(4, Math.min(drag.x + 12, window.innerWidth - GHOST_WIDTH)),
            top: drag.y + GHOST_HEIGHT > window.innerHeight ? drag.y - GHOST_HEIGHT : drag.y + 16,
          }}
          data-testid="drag-effect"
        >
          <div className={styles.ghostName}>{drag.visit.name}</div>
          {drag.over !== undefined && drag.over !== drag.visit.date && (
            <div>
              {words.day(drag.over)}: {over ? words.effect(over) : t('desk:calendar.notThere')}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The working day a step away: the next one before or after, or the same weekday of another week. */
function nextWorkday(days: readonly DayView[], from: SerialDate, step: number): SerialDate | undefined {
  const working = days.filter((day) => day.working).map(({ date }) => date);
  const ahead = working.filter((date) => (step > 0 ? date > from : date < from));
  if (Math.abs(step) === 7)
    return ahead.find((date) => isoWeekday(date) === isoWeekday(from) && Math.abs(date - from) === 7);
  return step > 0 ? ahead[0] : ahead.at(-1);
}
