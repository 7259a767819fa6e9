import type { MapPoint, Projection } from './map-projection';

/** What part of the drawing is looked at. */
export interface MapView {
  /** How many times larger than the whole territory, 1…{@link MOST_SCALE}. */
  readonly scale: number;
  /** What stands in the middle of the window, as shares 0…1 of the whole drawing; so a view outlives another width. */
  readonly x: number;
  readonly y: number;
}

/** The whole territory. */
export const WHOLE: MapView = { scale: 1, x: 0.5, y: 0.5 };

/** Nearer than that two doors of a street are a window apart. */
export const MOST_SCALE = 64;

/** A single stop is shown with this part of the territory around it. */
const LEAST_PART = 1 / 8;

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** The view with its window within the drawing. */
function kept({ scale, x, y }: MapView): MapView {
  const size = between(1, scale, MOST_SCALE);
  const half = 1 / (2 * size);
  return { scale: size, x: between(half, x, 1 - half), y: between(half, y, 1 - half) };
}

/**
 * Nearer or farther; what stands at `at` stays there.
 * @param factor above 1 for nearer
 * @param at shares 0…1 of the window
 */
export function zoomed(view: MapView, factor: number, at: MapPoint = { x: 0.5, y: 0.5 }): MapView {
  const scale = between(1, view.scale * factor, MOST_SCALE);
  const along = (middle: number, share: number) => middle + (share - 0.5) * (1 / view.scale - 1 / scale);
  return kept({ scale, x: along(view.x, at.x), y: along(view.y, at.y) });
}

/** The drawing pushed to the right and down by shares of the window. */
export function moved(view: MapView, right: number, down: number): MapView {
  return kept({ ...view, x: view.x - right / view.scale, y: view.y - down / view.scale });
}

/**
 * The nearest view that holds all points.
 * @param points shares 0…1 of the whole drawing
 * @param margin share of the window that is kept free on each side, below ½
 * @returns the whole for no points
 */
export function framing(points: readonly MapPoint[], margin: number): MapView {
  if (points.length === 0) return WHOLE;
  const range = (of: (point: MapPoint) => number) => {
    const low = Math.min(...points.map(of));
    const high = Math.max(...points.map(of));
    return { middle: (low + high) / 2, length: high - low };
  };
  const across = range(({ x }) => x);
  const up = range(({ y }) => y);
  const part = Math.max(LEAST_PART, Math.max(across.length, up.length) / (1 - 2 * margin));
  return kept({ scale: 1 / part, x: across.middle, y: up.middle });
}

/** The projection as it is seen through the window. */
export function viewed(
  projection: Projection,
  { width, height }: { readonly width: number; readonly height: number },
  { scale, x, y }: MapView,
): Projection {
  return {
    pixelsPerKm: projection.pixelsPerKm * scale,
    at: (place) => {
      const point = projection.at(place);
      return {
        x: width / 2 + (point.x - x * width) * scale,
        y: height / 2 + (point.y - y * height) * scale,
      };
    },
  };
}
