import type { Stop, TravelRules } from '../problem';
import { drivingMinutes } from './driving-minutes';
import type { Point } from './great-circle';
import { distanceKm, pointOf } from './great-circle';
import type { KnownPairs } from './known-pairs';
import { knownPairs } from './known-pairs';

/** The rules of travel, indexed for look-ups by name. */
export interface TravelModel {
  readonly rules: TravelRules;
  readonly stops: KnownPairs;
  readonly areas: KnownPairs;
  readonly detours: KnownPairs;
  readonly centroids: ReadonlyMap<string, Point>;
}

/** Where a stop is taken to be, and whether that is only the centre of its district. */
export interface Placed {
  readonly point: Point | undefined;
  readonly byDistrict: boolean;
}

const models = new WeakMap<TravelRules, TravelModel>();

/** The model of the rules; made once, since rules never change. */
export function travelModel(rules: TravelRules): TravelModel {
  const known = models.get(rules);
  if (known) return known;
  const centroids = new Map<string, Point>();
  for (const [area, location] of Object.entries(rules.centroids ?? {})) {
    const point = pointOf(location);
    if (point) centroids.set(area, point);
  }
  const model: TravelModel = {
    rules,
    stops: knownPairs(rules.stops, rules.speeds),
    areas: knownPairs(rules.areas, rules.speeds),
    detours: knownPairs(rules.detours, rules.speeds),
    centroids,
  };
  models.set(rules, model);
  return model;
}

/** Own coordinates of a stop, else the centre of its district. */
export function placedAt(stop: Stop | undefined, { centroids }: TravelModel): Placed {
  const own = pointOf(stop?.location);
  if (own) return { point: own, byDistrict: false };
  return { point: stop?.area === undefined ? undefined : centroids.get(stop.area), byDistrict: true };
}

/** Great circle × circuity through the speed bands: minutes of driving between two places. */
export function estimatedMinutes(a: Point, b: Point, { circuity, speeds }: TravelRules): number {
  return drivingMinutes(distanceKm(a, b) * circuity, speeds);
}

/** What a leg costs that nothing is known of: one time within an area, one between areas. */
export function equalMinutes(from: Stop, to: Stop, rules: TravelRules): number {
  return sameArea(from, to) ? rules.sameAreaMinutes : rules.otherAreaMinutes;
}

/** True when both areas are known and equal. */
export function sameArea(from: Stop, to: Stop): boolean {
  return from.area !== undefined && from.area === to.area;
}

/**
 * True when coordinates say nothing about the leg: one place is not known, or both are only known as the same district,
 * whose centre is no distance from itself.
 */
export function placesAreSilent(from: Stop, to: Stop, a: Placed, b: Placed): boolean {
  return !a.point || !b.point || (a.byDistrict && b.byDistrict && sameArea(from, to));
}

/** Minutes of a leg as the plan counts them: whole (rounded half up), with the fixed minutes, at most 65,535. */
export function wholeMinutes(driving: number, { fixedMinutes }: TravelRules): number {
  return Math.min(65_535, Math.round(driving + fixedMinutes));
}
