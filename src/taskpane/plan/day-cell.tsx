import type { PointerEvent as ReactPointerEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedFilled } from '@fluentui/react-icons';
import type { SerialDate } from '../../core/serial-date';
import type { DayView, VisitView } from '../../workflows/visit-book';
import type { EditEffect, VisitRef } from '../../workflows/visit-desk';
import { useTranslate } from '../services';
import { useDesk } from './desk-context';
import { useDeskWords } from './use-desk-words';
import type { Drag } from './use-drag-visit';

const WIDE = '@container (min-width: 520px)';

const useStyles = makeStyles({
  cell: {
    verticalAlign: 'top',
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    height: '56px',
  },
  outside: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground3 },
  off: { backgroundColor: tokens.colorNeutralBackground3 },
  fits: { boxShadow: `inset 0 0 0 1px ${tokens.colorPaletteGreenBorderActive}` },
  clashes: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStroke2} 0 1px, transparent 1px 6px)`,
  },
  target: { boxShadow: `inset 0 0 0 3px ${tokens.colorPaletteGreenBorderActive}` },
  refused: { boxShadow: `inset 0 0 0 3px ${tokens.colorPaletteRedBorderActive}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '2px',
    fontSize: '11px',
    lineHeight: '16px',
  },
  date: { fontWeight: tokens.fontWeightSemibold },
  load: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  full: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  note: {
    fontSize: '11px',
    lineHeight: '14px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    width: '100%',
    minHeight: '24px',
    padding: '1px 3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    lineHeight: '14px',
    textAlign: 'start',
    cursor: 'grab',
    userSelect: 'none',
    WebkitTouchCallout: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '0px' },
  },
  locked: { cursor: 'pointer', backgroundColor: tokens.colorNeutralBackground4 },
  selected: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    // Neither bolder nor narrower: the name keeps its lines.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  lifted: { opacity: 0.5 },
  time: { display: 'none', flexShrink: 0, fontVariantNumeric: 'tabular-nums', [WIDE]: { display: 'inline' } },
  // Three lines tell customers of a chain apart where there is no room for one long line.
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    minWidth: 0,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    [WIDE]: { WebkitLineClamp: 2 },
  },
  icon: { width: '11px', height: '11px', marginInlineEnd: '2px', verticalAlign: '-1px' },
});

interface Props {
  readonly date: SerialDate;
  /** Undefined outside of the horizon. */
  readonly day: DayView | undefined;
  /** The one visit that Tab reaches; arrow keys go on from there. */
  readonly anchor: VisitRef | undefined;
  readonly drag: Drag | undefined;
  /** What dropping the dragged visit here would do, once it is known. */
  readonly option: EditEffect | undefined;
  readonly onGrab: (event: ReactPointerEvent, visit: VisitView) => void;
  readonly onPick: (visit: VisitView) => void;
}

/** One day of the calendar with its visits; takes a visit that is dropped on it. */
export function DayCell({ date, day, anchor, drag, option, onGrab, onPick }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { selected } = useDesk();
  if (!day) return <td className={mergeClasses(styles.cell, styles.outside)} />;
  const isTarget = drag?.over === date && drag.visit.date !== date;
  const percent = day.capacity > 0 ? Math.round((100 * day.minutes) / day.capacity) : 0;
  return (
    <td
      className={mergeClasses(
        styles.cell,
        !day.working && styles.off,
        option?.possible && styles.fits,
        option && !option.possible && styles.clashes,
        isTarget && (option?.possible ? styles.target : styles.refused),
      )}
      data-date={date}
      data-fits={option?.possible}
    >
      <div className={styles.head}>
        <span className={styles.date}>{words.dayOfMonth(date)}</span>
        {day.visits.length > 0 && (
          <span className={mergeClasses(styles.load, percent >= 98 && styles.full)}>
            {t('desk:calendar.load', { percent })}
          </span>
        )}
      </div>
      {day.note !== '' && <div className={styles.note}>{day.note}</div>}
      {day.visits.length > 0 && (
        <ul className={styles.list}>
          {day.visits.map((visit) => {
            const isSelected = visit === selected;
            const isAnchor = anchor?.customer === visit.customer && anchor.date === date;
            return (
              <li key={visit.customer}>
                <button
                  type="button"
                  className={mergeClasses(
                    styles.chip,
                    visit.locked && styles.locked,
                    isSelected && styles.selected,
                    drag?.visit === visit && styles.lifted,
                  )}
                  data-visit={visit.customer}
                  title={`${words.clock(visit.arrival)} ${visit.name}`}
                  aria-pressed={isSelected}
                  aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown L Delete"
                  aria-label={t(visit.locked ? 'desk:calendar.lockedVisit' : 'desk:calendar.visit', {
                    name: visit.name,
                    day: words.day(date),
                    time: words.clock(visit.arrival),
                  })}
                  tabIndex={isAnchor ? 0 : -1}
                  onPointerDown={(event) => onGrab(event, visit)}
                  onClick={() => onPick(visit)}
                >
                  <span className={styles.time}>{words.clock(visit.arrival)}</span>
                  <span className={styles.name}>
                    {visit.locked && <LockClosedFilled className={styles.icon} />}
                    {visit.name}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </td>
  );
}
