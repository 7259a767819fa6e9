import { Button, Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChevronLeftRegular,
  ChevronRightRegular,
  LockClosedFilled,
  LockOpenRegular,
} from '@fluentui/react-icons';
import { useTranslate } from '../services';
import { useDesk } from './desk-context';
import { RepPicker } from './rep-picker';
import { useDeskWords } from './use-desk-words';
import { VisitCard } from './visit-card';

const useStyles = makeStyles({
  pick: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
  field: { flexGrow: 1, minWidth: 0 },
  sum: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXS} 0` },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  visit: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  time: { flexShrink: 0, width: '42px', fontVariantNumeric: 'tabular-nums' },
  text: { minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  leg: {
    paddingInlineStart: '50px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Picks rep and day, with the way to the day before and after. */
export function DayPicker() {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { rep, day, showDay } = useDesk();
  const days = rep.days.filter(({ working, visits }) => working || visits.length > 0);
  const at = days.findIndex(({ date }) => date === day.date);
  const go = (step: number) => {
    const next = days[at + step];
    if (next) showDay(next.date);
  };
  return (
    <>
      <RepPicker />
      <div className={styles.pick}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={t('desk:day.before')}
          disabledFocusable={at <= 0}
          onClick={() => go(-1)}
        />
        <Field label={t('desk:day.day')} size="small" className={styles.field}>
          <Select value={day.date} onChange={(_, { value }) => showDay(Number(value))}>
            {days.map(({ date, visits }) => (
              <option key={date} value={date}>
                {t('desk:day.option', { day: words.day(date), count: visits.length })}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          icon={<ChevronRightRegular />}
          aria-label={t('desk:day.after')}
          disabledFocusable={at < 0 || at >= days.length - 1}
          onClick={() => go(1)}
        />
      </div>
    </>
  );
}

/** One day of one rep in the order of driving. */
export function DayTab() {
  const styles = useStyles();
  const t = useTranslate();
  const words = useDeskWords();
  const { rep, day, selected, select, setLocked, isAgreed } = useDesk();
  return (
    <>
      <DayPicker />
      <p className={styles.sum}>
        {day.visits.length === 0
          ? t('desk:day.none')
          : t('desk:day.sum', {
              count: day.visits.length,
              work: words.hours(day.minutes),
              room: words.hours(day.capacity),
              travel: words.hours(day.travelMinutes),
            })}
      </p>
      <ol className={styles.list}>
        {day.visits.map((visit, index) => {
          const isSelected = visit === selected;
          return (
            <li key={visit.customer} className={styles.entry}>
              {(visit.travelMinutes > 0 || index > 0) && (
                <div className={styles.leg}>
                  {t(index === 0 && rep.start ? 'desk:day.fromStart' : 'desk:day.leg', {
                    minutes: Math.round(visit.travelMinutes),
                  })}
                </div>
              )}
              <div className={styles.line}>
                <button
                  type="button"
                  className={mergeClasses(styles.visit, isSelected && styles.selected)}
                  aria-expanded={isSelected}
                  onClick={() => select(isSelected ? undefined : visit)}
                >
                  <span className={styles.time}>{words.clock(visit.arrival)}</span>
                  <span className={styles.text}>
                    <span className={styles.name}>{visit.name}</span>
                    <span className={styles.detail}>{visit.reasons.join(t('visits:joinReasons'))}</span>
                  </span>
                </button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={visit.locked ? <LockClosedFilled /> : <LockOpenRegular />}
                  aria-pressed={visit.locked}
                  aria-label={t('desk:visit.lockNamed', { name: visit.name })}
                  disabledFocusable={isAgreed(visit)}
                  onClick={() => setLocked(visit, !visit.locked)}
                />
              </div>
              {isSelected && <VisitCard visit={visit} />}
            </li>
          );
        })}
      </ol>
      {day.visits.length > 0 && day.returnMinutes > 0 && (
        <div className={styles.leg}>{t('desk:day.back', { minutes: Math.round(day.returnMinutes) })}</div>
      )}
    </>
  );
}
