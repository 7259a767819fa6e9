import { clamp } from '../../../core/statistics';
import type { TravelRules } from '../../problem';
import { robustWeight } from './robust-weight';
import type { UsableTrip } from './usable-trips';

type Speeds = TravelRules['speeds'];

/** How far a region's minutes per km lie from those before, as a share of them. */
const PRIOR_SPREAD = 0.4;
/** How far a trip's minutes lie from its estimate: some minutes, and a share of it. */
const TRIP_MINUTES = 1.5;
const TRIP_SHARE = 0.15;
const ROUNDS = 20;
/** km/h that a band may get. */
const SLOWEST = 4;
const FASTEST = 150;

/**
 * Speeds of the bands from the trips that have minutes: the most likely minutes per km of each band under a normal prior around those
 * before (ridge regression by band), by iteratively reweighted least squares, trips far off losing weight. A band that no trip reaches
 * keeps its speed.
 * @param circuity for trips whose road is not known
 */
export function fitSpeeds(trips: readonly UsableTrip[], before: Speeds, circuity: number): Speeds {
  const timed = trips.flatMap(({ straightKm = 0, roadKm, minutes }) =>
    minutes === undefined ? [] : [{ minutes, km: kmByBand(roadKm ?? straightKm * circuity, before) }],
  );
  const prior = before.map(({ kmPerHour }) => 60 / kmPerHour);
  let pace: readonly number[] = prior;
  for (let round = 0; round < ROUNDS; round++) {
    const matrix = prior.map((value, band) =>
      prior.map((_, other) => (band === other ? 1 / (PRIOR_SPREAD * value) ** 2 : 0)),
    );
    const right = prior.map((value) => value / (PRIOR_SPREAD * value) ** 2);
    for (const { minutes, km } of timed) {
      const expected = km.reduce((sum, part, band) => sum + part * pace[band]!, 0);
      const spread = Math.hypot(TRIP_MINUTES, TRIP_SHARE * expected);
      const weight = robustWeight((minutes - expected) / spread) / spread ** 2;
      km.forEach((part, band) => {
        right[band]! += weight * part * minutes;
        km.forEach((other, column) => (matrix[band]![column]! += weight * part * other));
      });
    }
    pace = solve(matrix, right).map((value) => clamp(value, 60 / FASTEST, 60 / SLOWEST));
  }
  return before.map(({ upToKm }, band) => ({ upToKm, kmPerHour: 60 / pace[band]! }));
}

/** Kilometres of a road that lie within each band. */
export function kmByBand(roadKm: number, speeds: Speeds): readonly number[] {
  let start = 0;
  return speeds.map(({ upToKm }, band) => {
    const end = band === speeds.length - 1 ? roadKm : Math.min(roadKm, upToKm);
    const within = Math.max(0, end - start);
    start = Math.max(start, end);
    return within;
  });
}

/** Solves a small symmetric positive definite system by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): readonly number[] {
  const n = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= n; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  const solution = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let k = i + 1; k < n; k++) sum -= rows[i]![k]! * solution[k]!;
    solution[i] = sum / rows[i]![i]!;
  }
  return solution;
}
