/**
 * The part of a history in which a product was on sale. A product that came later has zeros from the time before it, and they would make
 * a steady seller look like an occasional one.
 * @param history demand of each period, units ≥ 0, oldest first
 * @param least periods that are kept in any case
 *
 * Zeros before the first demand count as far as zeros ever lasted afterwards, up to the end of the history; what goes beyond was before the
 * sale. A single demand says nothing of how long zeros last: such a history stays as it is.
 * @example sinceOnSale([0, 0, 0, 0, 5, 0, 4, 6], 4) // [0, 5, 0, 4, 6]
 */
export function sinceOnSale(history: readonly number[], least: number): readonly number[] {
  const first = history.findIndex((demand) => demand > 0);
  let demands = 0;
  let pause = 0;
  let longest = 0;
  for (const demand of first < 0 ? [] : history.slice(first)) {
    pause = demand > 0 ? 0 : pause + 1;
    longest = Math.max(longest, pause);
    if (demand > 0) demands += 1;
  }
  if (demands < 2) return history;
  return history.slice(Math.max(0, Math.min(first - longest, history.length - least)));
}
