import type { SerialDate } from '../core/serial-date';
import type { Share } from './share';
import { shareOf } from './share';

/** A complaint of a customer. */
export interface Complaint {
  readonly customer: string;
  readonly date: SerialDate;
  /** product, delivery, price, service, policy, other; undefined counts as one kind of its own. */
  readonly kind?: string;
  readonly done?: SerialDate;
  /** Days in which it should be solved: 7, for EI customers 3. */
  readonly targetDays: number;
}

/** How complaints were dealt with. */
export interface ComplaintFigures {
  readonly count: number;
  readonly open: number;
  /** Not solved, and past the target. */
  readonly late: number;
  /** Solved within the target ÷ those solved or past it; what still has time is not judged. */
  readonly inTime: Share;
  /** Complaints that repeat one of the same customer and kind within the days before ÷ all. */
  readonly repeated: Share;
  /** Mean days until solved; undefined when none is. */
  readonly meanDays?: number;
}

/** Day by which a complaint should be solved. */
export function complaintDue({ date, targetDays }: Pick<Complaint, 'date' | 'targetDays'>): SerialDate {
  return date + targetDays;
}

/**
 * Figures of the complaints made from `from` to `to` (DOMAIN 5). Repeats are looked for in all complaints given, also earlier ones. O(n log n).
 * @param repeatDays days within which the same kind of complaint of the same customer is a repeat
 */
export function complaintFigures(
  complaints: readonly Complaint[],
  { from, to, asOf }: { readonly from: SerialDate; readonly to: SerialDate; readonly asOf: SerialDate },
  repeatDays: number,
): ComplaintFigures {
  const end = Math.min(to, asOf);
  const last = new Map<string, SerialDate>();
  let count = 0;
  let open = 0;
  let late = 0;
  let inTime = 0;
  let judged = 0;
  let repeated = 0;
  let solved = 0;
  let days = 0;
  for (const complaint of [...complaints].sort((a, b) => a.date - b.date)) {
    const { customer, date, kind = '', done } = complaint;
    if (date > end) continue;
    const key = `${customer}\u0000${kind}`;
    const before = last.get(key);
    last.set(key, date);
    if (date < from) continue;
    count++;
    if (before !== undefined && date - before <= repeatDays) repeated++;
    const due = complaintDue(complaint);
    if (done !== undefined && done <= end) {
      solved++;
      days += done - date;
      judged++;
      if (done <= due) inTime++;
    } else {
      open++;
      if (end > due) {
        late++;
        judged++;
      }
    }
  }
  return {
    count,
    open,
    late,
    inTime: shareOf(inTime, judged),
    repeated: shareOf(repeated, count),
    ...(solved > 0 ? { meanDays: days / solved } : {}),
  };
}
