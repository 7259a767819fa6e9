import type { Location } from '../problem';

/** Mean radius of the earth in km (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/** A place as a unit vector from the centre of the earth: distances need no trigonometry per pair. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** True when the coordinates are numbers on the globe. */
export function isLocation(location: Location | undefined): location is Location {
  return (
    location !== undefined &&
    Number.isFinite(location.latitude) &&
    Number.isFinite(location.longitude) &&
    Math.abs(location.latitude) <= 90 &&
    Math.abs(location.longitude) <= 180
  );
}

/** The unit vector of a place; undefined when the coordinates are not on the globe. */
export function pointOf(location: Location | undefined): Point | undefined {
  if (!isLocation(location)) return undefined;
  const phi = (location.latitude * Math.PI) / 180;
  const lambda = (location.longitude * Math.PI) / 180;
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

/** Great-circle distance in km between two unit vectors. */
export function distanceKm(a: Point, b: Point): number {
  return chordKm(Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2));
}

/** Great-circle distance in km from the chord between two unit vectors, 0..2. */
export function chordKm(chord: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

/** Great-circle distance in km between two places; NaN when one is not on the globe. */
export function greatCircleKm(a: Location, b: Location): number {
  const from = pointOf(a);
  const to = pointOf(b);
  return from && to ? distanceKm(from, to) : NaN;
}

/**
 * Middle of places: the mean of their unit vectors, so that it is right across the 180th meridian too.
 * @returns undefined without a usable place, or when they cancel each other out (two poles)
 */
export function centroidOf(places: readonly Location[]): Location | undefined {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const place of places) {
    const point = pointOf(place);
    if (!point) continue;
    x += point.x;
    y += point.y;
    z += point.z;
  }
  const horizontal = Math.hypot(x, y);
  if (Math.hypot(horizontal, z) < 1e-9) return undefined;
  return {
    latitude: (Math.atan2(z, horizontal) * 180) / Math.PI,
    longitude: (Math.atan2(y, x) * 180) / Math.PI,
  };
}
