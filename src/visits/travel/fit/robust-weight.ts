/** Distance from the estimate, in standard deviations, from which on a trip loses weight. */
const HUBER = 1.5;

/** Huber's weight (Ann. Math. Stat. 35, 1964): 1 near the estimate, falling with the distance, so that one wrong row decides nothing. */
export function robustWeight(standardResidual: number): number {
  const size = Math.abs(standardResidual);
  return size <= HUBER ? 1 : HUBER / size;
}
