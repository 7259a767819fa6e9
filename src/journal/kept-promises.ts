import type { SerialDate } from '../core/serial-date';
import type { Share } from './share';
import { shareOf } from './share';
import type { OpenItem } from './visit-record';

/** How things stand with a promise or a task. */
export type ItemState = 'open' | 'overdue' | 'onTime' | 'late';

/**
 * State of an item on a day: done on or before the day it was due is on time (without a due day, whenever it is done); not done and past its due day is overdue.
 * What is done after `asOf` is still open on that day.
 */
export function itemState({ due, done }: Pick<OpenItem, 'due' | 'done'>, asOf: SerialDate): ItemState {
  if (done !== undefined && done <= asOf) return due === undefined || done <= due ? 'onTime' : 'late';
  return due !== undefined && due < asOf ? 'overdue' : 'open';
}

/** Days past the due day; 0 when it is not past. */
export function overdueDays(item: Pick<OpenItem, 'due' | 'done'>, asOf: SerialDate): number {
  return itemState(item, asOf) === 'overdue' ? asOf - (item.due ?? asOf) : 0;
}

/** What became of promises that were due in a period. */
export interface KeptPromises {
  /** Kept on time ÷ due within the period (or kept within it, when no day was named). */
  readonly onTime: Share;
  /** Made before the period and not done when it began. */
  readonly carriedOver: number;
  /** Not done on the last day, whether due or not. */
  readonly open: number;
  readonly overdue: number;
}

/**
 * Promises kept on time (DOMAIN 5): of those due from `from` to `to`, the share done by their day. What is due after `asOf` is not judged yet. O(items).
 * @param to last day, included
 */
export function keptPromises(
  items: readonly OpenItem[],
  { from, to, asOf }: { readonly from: SerialDate; readonly to: SerialDate; readonly asOf: SerialDate },
): KeptPromises {
  const end = Math.min(to, asOf);
  let kept = 0;
  let judged = 0;
  let carriedOver = 0;
  let open = 0;
  let overdue = 0;
  for (const item of items) {
    if (item.made > end) continue;
    const day = item.due ?? item.done;
    const state = itemState(item, end);
    // Due today and not done: the day is not over.
    const over = item.due === undefined || item.due < end || state === 'onTime' || state === 'late';
    if (day !== undefined && day >= from && day <= end && over) {
      judged++;
      if (state === 'onTime') kept++;
    }
    if (item.made < from && (item.done === undefined || item.done >= from)) carriedOver++;
    if (state === 'open' || state === 'overdue') open++;
    if (state === 'overdue') overdue++;
  }
  return { onTime: shareOf(kept, judged), carriedOver, open, overdue };
}
