import type { Stop, TravelRules } from '../../problem';
import { distanceKm } from '../great-circle';
import { minutesBetween } from '../known-pairs';
import { placedAt, placesAreSilent, travelModel } from '../travel-model';

/** A trip that somebody has driven or looked up. */
export interface KnownTrip {
  readonly from: Stop;
  readonly to: Stop;
  /** Minutes of driving, without parking and walking. */
  readonly minutes?: number;
  /** Kilometres of road. */
  readonly km?: number;
}

/**
 * Why a trip teaches nothing: a place without coordinates and no km; less than 0.3 km apart; neither minutes nor km; km below the
 * straight line (miles?); a speed that no car drives.
 */
export type UnusedWhy = 'noPlace' | 'samePlace' | 'noNumber' | 'tooShort' | 'speed';

/** A trip that can be learned from. */
export interface UsableTrip {
  /** Its position among the trips that were given. */
  readonly trip: number;
  /** Great circle; undefined when only the road is known. */
  readonly straightKm?: number;
  readonly roadKm?: number;
  /** Minutes of driving less the detour between its areas. */
  readonly minutes?: number;
}

/** A trip that was set aside. */
export interface UnusedTrip {
  readonly trip: number;
  readonly why: UnusedWhy;
}

const SHORTEST_KM = 0.3;
/** A car in traffic, and on an empty motorway. */
const SLOWEST = 3;
const FASTEST = 180;
/** The straight line may be a little long: a place is a point on a map, its gate is not. */
const SHORTEST_RATIO = 0.9;

/** Sorts trips into those that the rules can be fitted to and those that say nothing. */
export function usableTrips(
  trips: readonly KnownTrip[],
  rules: TravelRules,
): { readonly usable: readonly UsableTrip[]; readonly unused: readonly UnusedTrip[] } {
  const usable: UsableTrip[] = [];
  const unused: UnusedTrip[] = [];
  trips.forEach((trip, index) => {
    const read = readTrip(trip, index, rules);
    if (typeof read === 'string') unused.push({ trip: index, why: read });
    else usable.push(read);
  });
  return { usable, unused };
}

function readTrip(trip: KnownTrip, index: number, rules: TravelRules): UsableTrip | UnusedWhy {
  const model = travelModel(rules);
  const a = placedAt(trip.from, model);
  const b = placedAt(trip.to, model);
  const straight =
    a.point && b.point && !placesAreSilent(trip.from, trip.to, a, b)
      ? distanceKm(a.point, b.point)
      : undefined;
  const road = positive(trip.km);
  const detour = minutesBetween(model.detours, trip.from.area, trip.to.area) ?? 0;
  const minutes = positive(trip.minutes === undefined ? undefined : trip.minutes - detour);
  if (minutes === undefined && road === undefined) return 'noNumber';
  if (straight === undefined && (road === undefined || minutes === undefined)) return 'noPlace';
  if ((straight ?? road ?? 0) < SHORTEST_KM) return 'samePlace';
  if (straight !== undefined && road !== undefined && road < straight * SHORTEST_RATIO) return 'tooShort';
  const way = road ?? (straight ?? 0) * rules.circuity;
  if (minutes !== undefined && (way < (minutes / 60) * SLOWEST || way > (minutes / 60) * FASTEST))
    return 'speed';
  return {
    trip: index,
    ...(straight === undefined ? {} : { straightKm: straight }),
    ...(road === undefined ? {} : { roadKm: road }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}
