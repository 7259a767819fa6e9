/** A place in a drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Path of a line through points; where one is missing the line is broken. */
export function linePath(points: readonly (Point | null)[]): string {
  return points.map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${at(point)}` : '')).join('');
}
