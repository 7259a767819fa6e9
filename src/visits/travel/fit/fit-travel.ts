import { error } from '../../../core/problem';
import type { Result } from '../../../core/result';
import { fail, ok } from '../../../core/result';
import type { TravelRules } from '../../problem';
import { drivingMinutes } from '../driving-minutes';
import { fitCircuity } from './fit-circuity';
import { fitSpeeds, kmByBand } from './fit-speeds';
import type { KnownTrip, UnusedTrip, UsableTrip } from './usable-trips';
import { usableTrips } from './usable-trips';

/** Trips with minutes below which nothing is fitted. */
export const FEWEST_TRIPS = 5;
const FOLDS = 10;

/** How far estimates are from trips, in minutes. */
export interface TripError {
  /** Mean absolute difference. */
  readonly mean: number;
  readonly worst: number;
}

/** Minutes of driving of one trip as known and as estimated. */
export interface TripEstimate {
  /** Position among the trips that were given. */
  readonly trip: number;
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
}

/** Rules that fit a team's trips, with what that is worth. */
export interface TravelFit {
  /** Two decimals. */
  readonly circuity: number;
  /** km/h with one decimal; the limits of the bands stay. */
  readonly speeds: TravelRules['speeds'];
  /** Trips with minutes that were fitted to, and trips that had road and straight line. */
  readonly trips: number;
  readonly circuityTrips: number;
  /** Kilometres of these trips within each band: where there are none, the speed is the one before. */
  readonly kmByBand: readonly number[];
  readonly before: TripError;
  readonly after: TripError;
  /** Error on trips that a fit has not seen (ten-fold, by position): what to expect of the legs of a plan. */
  readonly unseen: TripError;
  readonly estimates: readonly TripEstimate[];
  readonly unused: readonly UnusedTrip[];
}

/**
 * Fits circuity and the speeds of the bands to known trips. Few trips move the rules little: every value is shrunk to the rule before;
 * a wrong row loses its weight. The fixed minutes of a stop are no part of a trip and stay.
 * @param trips places, minutes of driving and, where known, km of road
 * @param rules rules before, with centroids and detours
 * @returns `visits-fit-few-trips` with fewer than 5 usable trips that have minutes
 */
export function fitTravel(trips: readonly KnownTrip[], rules: TravelRules): Result<TravelFit> {
  const { usable, unused } = usableTrips(trips, rules);
  const timed = usable.filter(({ minutes }) => minutes !== undefined);
  if (timed.length < FEWEST_TRIPS) {
    const args = { usable: timed.length, trips: trips.length, needed: FEWEST_TRIPS };
    return fail(error('visits-fit-few-trips', { args }));
  }
  const fitted = fit(usable, rules);
  const estimates = timed.map((trip): TripEstimate => ({
    trip: trip.trip,
    minutes: trip.minutes ?? 0,
    before: estimate(trip, rules),
    after: estimate(trip, fitted),
  }));
  return ok({
    ...fitted,
    trips: timed.length,
    circuityTrips: usable.filter(({ straightKm, roadKm }) => straightKm !== undefined && roadKm !== undefined)
      .length,
    kmByBand: timed
      .map((trip) => kmByBand(roadOf(trip, fitted.circuity), rules.speeds))
      .reduce((sum, km) => sum.map((value, band) => value + km[band]!)),
    before: errorOf(estimates.map(({ minutes, before }) => before - minutes)),
    after: errorOf(estimates.map(({ minutes, after }) => after - minutes)),
    unseen: errorOf(unseenErrors(usable, rules)),
    estimates,
    unused,
  });
}

type Fitted = Pick<TravelRules, 'circuity' | 'speeds'>;

function fit(trips: readonly UsableTrip[], before: Fitted): Fitted {
  const circuity = Math.round(fitCircuity(trips, before.circuity) * 100) / 100;
  const speeds = fitSpeeds(trips, before.speeds, circuity);
  return {
    circuity,
    speeds: speeds.map(({ upToKm, kmPerHour }) => ({ upToKm, kmPerHour: Math.round(kmPerHour * 10) / 10 })),
  };
}

/** The road as a plan would take it: from the straight line where there is one. */
function roadOf({ straightKm, roadKm = 0 }: UsableTrip, circuity: number): number {
  return straightKm === undefined ? roadKm : straightKm * circuity;
}

function estimate(trip: UsableTrip, { circuity, speeds }: Fitted): number {
  return drivingMinutes(roadOf(trip, circuity), speeds);
}

function unseenErrors(trips: readonly UsableTrip[], rules: Fitted): readonly number[] {
  const folds = Math.min(FOLDS, trips.length);
  return Array.from({ length: folds }, (_, fold) => {
    const fitted = fit(
      trips.filter((__, index) => index % folds !== fold),
      rules,
    );
    return trips.flatMap((trip, index) =>
      index % folds === fold && trip.minutes !== undefined ? [estimate(trip, fitted) - trip.minutes] : [],
    );
  }).flat();
}

function errorOf(differences: readonly number[]): TripError {
  const sizes = differences.map(Math.abs);
  return { mean: sizes.reduce((sum, size) => sum + size, 0) / sizes.length, worst: Math.max(...sizes) };
}
