import type { SerialDate } from '../core/serial-date';

/**
 * Which of a customer's days took the place of which earlier day: days that are in both plans stay by themselves, the others
 * are paired in the order of the calendar as far as they go.
 * @returns the old day by the new one, moved visits only
 */
export function pairMoves(
  before: readonly SerialDate[],
  after: readonly SerialDate[],
): ReadonlyMap<SerialDate, SerialDate> {
  const left = before.filter((date) => !after.includes(date)).sort((a, b) => a - b);
  const come = after.filter((date) => !before.includes(date)).sort((a, b) => a - b);
  // Of the longer list those nearest to the shorter one are the moved ones.
  const pairs = new Map<SerialDate, SerialDate>();
  const [few, many] = left.length <= come.length ? [left, come] : [come, left];
  let next = 0;
  few.forEach((date, i) => {
    const last = many.length - (few.length - i);
    let best = next;
    for (let j = next + 1; j <= last; j++)
      if (Math.abs(many[j]! - date) < Math.abs(many[best]! - date)) best = j;
    next = best + 1;
    if (few === left) pairs.set(many[best]!, date);
    else pairs.set(date, many[best]!);
  });
  return pairs;
}
