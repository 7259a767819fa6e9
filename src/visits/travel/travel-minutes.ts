import type { Stop, TravelRules } from '../problem';
import { minutesBetween } from './known-pairs';
import {
  equalMinutes,
  estimatedMinutes,
  placedAt,
  placesAreSilent,
  travelModel,
  wholeMinutes,
} from './travel-model';

/**
 * What decided the time of a leg. `stops` and `areas`: a table of the team; `coordinates` and `centroids` (at least one end is the centre of
 * its district): estimates; `equal`: nothing is known; `none`: no leg, since one end is missing.
 */
export type TravelSource = 'stops' | 'areas' | 'coordinates' | 'centroids' | 'equal' | 'none';

interface Leg {
  readonly minutes: number;
  readonly source: TravelSource;
}

/**
 * Travel time of one leg in whole minutes (rounded half up), by the order of `TravelRules`. A missing stop (a rep without a
 * start or an end place) costs nothing.
 */
export function travelMinutes(from: Stop | undefined, to: Stop | undefined, rules: TravelRules): number {
  return leg(from, to, rules).minutes;
}

/** Which of the sources decides a leg. */
export function travelSource(from: Stop | undefined, to: Stop | undefined, rules: TravelRules): TravelSource {
  return leg(from, to, rules).source;
}

function leg(from: Stop | undefined, to: Stop | undefined, rules: TravelRules): Leg {
  if (from === undefined || to === undefined) return { minutes: 0, source: 'none' };
  const model = travelModel(rules);
  const made = (driving: number, source: TravelSource): Leg => ({
    minutes: wholeMinutes(driving, rules),
    source,
  });
  const stops = minutesBetween(model.stops, from.id, to.id);
  if (stops !== undefined) return made(stops, 'stops');
  const areas = minutesBetween(model.areas, from.area, to.area);
  if (areas !== undefined) return made(areas, 'areas');
  const a = placedAt(from, model);
  const b = placedAt(to, model);
  if (a.point && b.point && !placesAreSilent(from, to, a, b)) {
    const detour = minutesBetween(model.detours, from.area, to.area) ?? 0;
    const driving = estimatedMinutes(a.point, b.point, rules) + detour;
    return made(driving, a.byDistrict || b.byDistrict ? 'centroids' : 'coordinates');
  }
  return made(equalMinutes(from, to, rules), 'equal');
}
