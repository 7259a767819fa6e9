import { logistic } from './ridge-logistic';

/** Deals with one prediction: how many, and how many of them were won. */
export interface Predicted {
  readonly probability: number;
  readonly deals: number;
  readonly won: number;
}

/** Area under the ROC curve with its 95 % interval. */
export interface Auc {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly standardError: number;
}

const Z = 1.959963984540054;

/**
 * Chance that a won deal has a higher prediction than a lost one (ties count half), with the interval of DeLong, DeLong &
 * Clarke-Pearson (Biometrics 44, 1988) for deals that come in groups (Obuchowski, Biometrics 53, 1997: with groups of one it is
 * DeLong's), taken on the logit scale. O(n log n).
 * @param groups one entry a group of deals that belong together
 * @returns undefined without a won and a lost deal
 */
export function aucOf(groups: readonly Predicted[]): Auc | undefined {
  const won = groups.reduce((sum, group) => sum + group.won, 0);
  const lost = groups.reduce((sum, group) => sum + group.deals - group.won, 0);
  if (won === 0 || lost === 0) return undefined;
  const order = [...groups.keys()].sort(
    (a, b) => (groups[a]?.probability ?? 0) - (groups[b]?.probability ?? 0),
  );
  // Share of lost deals below each group, and of won deals above it.
  const below = new Float64Array(groups.length);
  const above = new Float64Array(groups.length);
  let lostBelow = 0;
  let wonBelow = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    let tiedWon = 0;
    let tiedLost = 0;
    const value = groups[order[start] ?? 0]?.probability;
    while (end < order.length && groups[order[end] ?? 0]?.probability === value) {
      const group = groups[order[end] ?? 0];
      tiedWon += group?.won ?? 0;
      tiedLost += (group?.deals ?? 0) - (group?.won ?? 0);
      end += 1;
    }
    for (let at = start; at < end; at += 1) {
      below[order[at] ?? 0] = (lostBelow + tiedLost / 2) / lost;
      above[order[at] ?? 0] = (won - wonBelow - tiedWon / 2) / won;
    }
    wonBelow += tiedWon;
    lostBelow += tiedLost;
    start = end;
  }
  const value = groups.reduce((sum, group, i) => sum + group.won * (below[i] ?? 0), 0) / won;
  let s10 = 0;
  let s01 = 0;
  let s11 = 0;
  let withWon = 0;
  let withLost = 0;
  groups.forEach((group, i) => {
    const up = group.won * ((below[i] ?? 0) - value);
    const down = (group.deals - group.won) * ((above[i] ?? 0) - value);
    if (group.won > 0) withWon += 1;
    if (group.won < group.deals) withLost += 1;
    s10 += up * up;
    s01 += down * down;
    s11 += up * down;
  });
  const spread = (count: number) => count / Math.max(1, count - 1);
  const variance =
    (spread(withWon) * s10) / won ** 2 +
    (spread(withLost) * s01) / lost ** 2 +
    (2 * spread(groups.length) * s11) / (won * lost);
  const standardError = Math.sqrt(Math.max(0, variance));
  return { value, standardError, ...interval(value, standardError) };
}

/** 95 % interval on the logit scale: it stays within 0 … 1. */
function interval(value: number, standardError: number): { readonly low: number; readonly high: number } {
  if (!(value > 0 && value < 1)) return { low: value, high: value };
  const logit = Math.log(value / (1 - value));
  const half = (Z * standardError) / (value * (1 - value));
  return { low: logistic(logit - half), high: logistic(logit + half) };
}
