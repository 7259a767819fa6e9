import { MIN_FUNNEL_CASES } from './funnel';
import { wilsonInterval, type ShareInterval } from './wilson';
import type { SerialDate } from '../core/serial-date';

/** Days between two looks at a customer whose reason is being worked on, and until it is scored again (DOMAIN 1.1). */
export const FOLLOW_UP_DAYS = 7;
export const RESCORE_DAYS = 90;

/** What came of a countermeasure. */
export type ActionResult = 'worked' | 'partly' | 'failed';

/** One reason with its countermeasure, or one obstacle, as the team noted it. */
export interface ActionFact {
  readonly reason?: 'a' | 'b' | 'c';
  readonly opened?: SerialDate;
  readonly due?: SerialDate;
  readonly followedUp?: SerialDate;
  readonly result?: ActionResult;
  readonly closed?: SerialDate;
}

/** Where an action stands on a day. */
export interface ActionState {
  readonly open: boolean;
  /** No reason code yet: it is asked for. */
  readonly needsReason: boolean;
  /** Day of the next look, and whether it has passed. */
  readonly followUpOn?: SerialDate;
  readonly followUpDue: boolean;
  readonly rescoreOn?: SerialDate;
  readonly rescoreDue: boolean;
  /** Days past the due date; 0 when it lies ahead or is not set. */
  readonly overdueDays: number;
}

/**
 * Where an action stands (DOMAIN 1.1): open until it has a result or a closing date; looked at every week, counted from the last
 * look or else the opening; scored again 90 days after the opening.
 * @param asOf serial date; what is due on this day is due
 */
export function actionState(
  action: ActionFact,
  asOf: SerialDate,
  { followUpDays = FOLLOW_UP_DAYS, rescoreDays = RESCORE_DAYS } = {},
): ActionState {
  const day = Math.floor(asOf);
  const open = action.result === undefined && (action.closed === undefined || action.closed > day);
  const last = action.followedUp ?? action.opened;
  const followUpOn = last === undefined ? undefined : Math.floor(last) + followUpDays;
  const rescoreOn = action.opened === undefined ? undefined : Math.floor(action.opened) + rescoreDays;
  return {
    open,
    needsReason: open && action.reason === undefined,
    ...(open && followUpOn !== undefined && { followUpOn }),
    // An open action that nobody dated is looked at now.
    followUpDue: open && (followUpOn === undefined || followUpOn <= day),
    ...(open && rescoreOn !== undefined && { rescoreOn }),
    rescoreDue: open && rescoreOn !== undefined && rescoreOn <= day,
    overdueDays: open && action.due !== undefined ? Math.max(0, day - Math.floor(action.due)) : 0,
  };
}

/** How the countermeasures of one reason have fared. */
export interface ReasonSuccess {
  readonly reason: 'a' | 'b' | 'c';
  readonly open: number;
  /** Actions with a result. */
  readonly closed: number;
  readonly worked: number;
  /** Share that worked, with a Wilson 95 % interval; undefined for fewer than 10 results, which are a count only. */
  readonly success?: ShareInterval;
}

/** Success of the countermeasures by reason code; what worked in part has not worked. */
export function successByReason(actions: readonly ActionFact[]): readonly ReasonSuccess[] {
  return (['a', 'b', 'c'] as const).map((reason) => {
    const here = actions.filter((action) => action.reason === reason);
    const closed = here.filter(({ result }) => result !== undefined);
    const worked = closed.filter(({ result }) => result === 'worked').length;
    const interval = closed.length >= MIN_FUNNEL_CASES ? wilsonInterval(worked, closed.length) : undefined;
    return {
      reason,
      open: here.filter(({ result, closed: day }) => result === undefined && day === undefined).length,
      closed: closed.length,
      worked,
      ...(interval?.ok && { success: interval.value }),
    };
  });
}
