/** A point of the search and what it costs. */
export interface Minimum {
  readonly at: readonly number[];
  readonly cost: number;
}

const STEPS = 600;
const TOLERANCE = 1e-9;

/**
 * Finds a local minimum without derivatives (J. A. Nelder & R. Mead, The Computer Journal 7, 1965, with the usual
 * coefficients 1, 2, ½, ½). Deterministic. Stops when the simplex agrees to 1e-9 in cost, or after 600 steps.
 * @param cost any function; a point that is not allowed may cost Infinity
 * @param start first point; its neighbours are `step` away along each axis
 */
export function nelderMead(
  cost: (at: readonly number[]) => number,
  start: readonly number[],
  step = 0.5,
): Minimum {
  const point = (at: readonly number[]): Minimum => ({ at, cost: cost(at) });
  const corner = (axis: number) => start.map((value, i) => (i === axis ? value + step : value));
  let simplex = [point(start), ...start.map((_, axis) => point(corner(axis)))];
  for (let round = 0; round < STEPS; round += 1) {
    simplex = simplex.sort((a, b) => a.cost - b.cost);
    const best = simplex[0];
    const worst = simplex.at(-1);
    const second = simplex.at(-2);
    if (!best || !worst || !second || worst.cost - best.cost <= TOLERANCE) break;
    const rest = simplex.slice(0, -1);
    const centre = start.map((_, i) => rest.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / rest.length);
    const along = (factor: number) =>
      point(centre.map((value, i) => value + factor * (value - (worst.at[i] ?? 0))));
    const reflected = along(1);
    let next: Minimum | undefined = reflected;
    if (reflected.cost < best.cost) {
      const expanded = along(2);
      if (expanded.cost < reflected.cost) next = expanded;
    } else if (reflected.cost >= second.cost) {
      const contracted = along(reflected.cost < worst.cost ? 0.5 : -0.5);
      next = contracted.cost < Math.min(reflected.cost, worst.cost) ? contracted : undefined;
    }
    simplex = next
      ? [...rest, next]
      : simplex.map((one) =>
          one === best ? one : point(one.at.map((value, i) => ((best.at[i] ?? 0) + value) / 2)),
        );
  }
  return simplex.reduce((best, one) => (one.cost < best.cost ? one : best));
}
