import { clamp } from '../../../core/statistics';
import { robustWeight } from './robust-weight';
import type { UsableTrip } from './usable-trips';

/** How far (log) a region's circuity lies from the one before, and a trip's from its region's. */
const PRIOR_SPREAD = 0.2;
const TRIP_SPREAD = 0.15;
/** Kilometres by which places are off their gates; makes the ratio of a short trip say little. */
const PLACE_KM = 0.3;
const ROUNDS = 20;

/**
 * Road ÷ straight line from the trips that have both: the most likely value on a log scale under a normal prior around the circuity
 * before, trips far off losing weight. One trip hardly moves it, ten decide.
 * @returns 1..3; the circuity before without a trip that has both
 */
export function fitCircuity(trips: readonly UsableTrip[], before: number): number {
  const ratios = trips.flatMap(({ straightKm, roadKm }) =>
    straightKm === undefined || roadKm === undefined
      ? []
      : [{ log: Math.log(roadKm / straightKm), spread: Math.hypot(TRIP_SPREAD, PLACE_KM / straightKm) }],
  );
  const prior = Math.log(before);
  let centre = prior;
  for (let round = 0; round < ROUNDS; round++) {
    let weights = 1 / PRIOR_SPREAD ** 2;
    let sum = prior * weights;
    for (const { log, spread } of ratios) {
      const weight = robustWeight((log - centre) / spread) / spread ** 2;
      weights += weight;
      sum += weight * log;
    }
    centre = sum / weights;
  }
  return clamp(Math.exp(centre), 1, 3);
}
