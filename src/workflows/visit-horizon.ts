import { monthOf, monthSpan } from '../core/months';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import { formatIso, isoWeekday } from '../core/serial-date';
import type { RuleValues } from './rules';

/** First and last day of a plan, both included. */
export interface Horizon {
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/** Longest plan in days: a quarter. */
export const MOST_DAYS = 92;
/** A month of which less than this is left is planned together with the next one. */
const LEAST_DAYS = 7;

/**
 * The days to plan: from `PlanFrom` until `PlanTo`; where one is blank, so many whole weeks (`PlanWeeks`) or the rest of the month.
 * With neither: the calendar month after the as-of date, or so many whole weeks from the Monday after it.
 * @returns `visits-horizon-order`, `visits-horizon-over` (all of it lies before the as-of date), `visits-horizon-too-long`
 */
export function planHorizon(
  asOf: SerialDate,
  rules: Pick<RuleValues, 'PlanFrom' | 'PlanTo' | 'PlanWeeks'>,
): Result<Horizon> {
  const { PlanFrom, PlanTo, PlanWeeks } = rules;
  if (PlanFrom === undefined && PlanTo === undefined) return ok(nextDays(asOf, PlanWeeks));
  const from = PlanFrom ?? Math.min(Math.floor(asOf) + 1, PlanTo ?? Infinity);
  const to = PlanTo ?? (PlanWeeks > 0 ? from + 7 * PlanWeeks - 1 : restOfMonth(from));
  const args = { from: formatIso(from), to: formatIso(to), asOf: formatIso(asOf), most: MOST_DAYS };
  if (to < from) return fail(error('visits-horizon-order', { args }));
  if (to < Math.floor(asOf)) return fail(error('visits-horizon-over', { args }));
  return to - from >= MOST_DAYS ? fail(error('visits-horizon-too-long', { args })) : ok({ from, to });
}

function nextDays(asOf: SerialDate, weeks: number): Horizon {
  if (weeks > 0) {
    const monday = Math.floor(asOf) + 8 - isoWeekday(asOf);
    return { from: monday, to: monday + 7 * weeks - 1 };
  }
  const from = nextMonth(asOf);
  return { from, to: nextMonth(from) - 1 };
}

function restOfMonth(from: SerialDate): SerialDate {
  const next = nextMonth(from);
  return next - from >= LEAST_DAYS ? next - 1 : nextMonth(next) - 1;
}

/** First day of the month after the one of a date. */
function nextMonth(date: SerialDate): SerialDate {
  return monthSpan(monthOf(date) + 1).from;
}
