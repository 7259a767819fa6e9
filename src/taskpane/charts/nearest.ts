import type { Point } from './line-path';

/**
 * The point next to a place of a drawing.
 * @param reach pixels within which a point counts as meant
 * @returns its index, undefined when none is in reach
 */
export function nearest(points: readonly Point[], { x, y }: Point, reach: number): number | undefined {
  let best: number | undefined;
  let least = reach * reach;
  points.forEach((point, index) => {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (!(distance <= least)) return;
    least = distance;
    best = index;
  });
  return best;
}
