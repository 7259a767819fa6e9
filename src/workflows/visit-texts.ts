import type { SerialDate } from '../core/serial-date';
import { fromSerial } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { PlanChange, VisitReason, Violation } from '../visits';

const DATES: ReadonlySet<string> = new Set(['date', 'first', 'last', 'next']);
const TIMES: ReadonlySet<string> = new Set(['time', 'start', 'end', 'arrival', 'departure', 'earliest']);
/** Arguments that are ids of reps. */
const REPS: ReadonlySet<string> = new Set(['rep', 'other']);
/** Arguments that decide between singular and plural, the first one that is there. */
const COUNTED = ['visits', 'possible', 'days', 'calls', 'to'] as const;

/**
 * A reason, remedy or violation in words; dates, times, weekdays, classes and reps among its arguments are put into words too.
 * @param reps names by id
 */
export function reasonText(
  t: Translate,
  group: 'reason' | 'leftOut' | 'remedy' | 'violation',
  { code, args }: Pick<VisitReason | Violation, 'code' | 'args'>,
  reps: ReadonlyMap<string, string>,
): string {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) words[name] = argument(t, name, value, reps);
  const counted = COUNTED.map((name) => args[name]).find((value) => typeof value === 'number');
  return t(`visits:${group}.${code}`, counted === undefined ? words : { ...words, count: counted });
}

/** Why a plan changed a visit, and what keeps the visit from having a place where there is none, as one sentence. */
export function changeText(
  t: Translate,
  { why, leftOut }: Pick<PlanChange, 'why' | 'leftOut'>,
  reps: ReadonlyMap<string, string>,
): string {
  const reason = reasonText(t, 'reason', why, reps);
  if (leftOut === undefined) return reason;
  const rest = reasonText(t, 'leftOut', leftOut, reps);
  return `${reason}${t('visits:joinReasons')}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** A day as the user's language writes it: `Mar 2, 2026`, `2026. 3. 2.`, `2026年3月2日`. */
export function dateText(t: Translate, date: SerialDate): string {
  const { year, month, day } = fromSerial(date);
  return t('visits:date', { year, month: t(`visits:monthShort.${month}`), day });
}

/** Class, close class or funnel case in words; '' stays ''. */
export function classText(t: Translate, klass: string): string {
  return klass === '' ? '' : t(`visits:class.${klass}`);
}

/** Minutes after midnight as `09:05`. */
export function clock(minutes: number): string {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

function argument(
  t: Translate,
  name: string,
  value: string | number,
  reps: ReadonlyMap<string, string>,
): string | number {
  if (typeof value === 'number' && DATES.has(name)) return dateText(t, value);
  if (typeof value === 'number' && TIMES.has(name)) return clock(value);
  if (name === 'weekday') return t(`visits:weekdays.${value}`);
  if (name === 'weekdays') {
    const days = String(value).split(',');
    return days.map((day) => t(`visits:weekday.${day}`)).join(t('visits:join'));
  }
  if (REPS.has(name)) return reps.get(String(value)) || value;
  if (name === 'term') return t(`visits:term.${value}`);
  return name === 'class' ? classText(t, String(value)) : value;
}
