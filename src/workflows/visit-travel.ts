import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import { keyId } from '../tables/key';
import type { KnownTravel, Rep, Stop, TravelRules, VisitCustomer } from '../visits';
import { isLocation } from '../visits';
import { defined } from './defined';
import type { RuleValues } from './rules';
import type { PlaceTables, TravelPlaces } from './travel-places';
import { startStopId, travelPlaces } from './travel-places';
import type { KnownWay } from './travel-tables';
import { centres, detoursOf, knownWays } from './travel-tables';

/** A problem's travel, with customers and representatives that its tables can name. */
export interface VisitTravel {
  readonly travel: TravelRules;
  readonly customers: readonly VisitCustomer[];
  readonly reps: readonly Rep[];
  readonly problems: readonly Problem[];
}

/** Assumptions on travel as the rules state them, without the team's tables. */
export function travelAssumptions(rules: RuleValues): TravelRules {
  return {
    circuity: rules.Circuity,
    speeds: [
      { upToKm: rules.CityKm, kmPerHour: rules.CitySpeed },
      { upToKm: rules.SuburbKm, kmPerHour: rules.SuburbSpeed },
      { upToKm: 20_000, kmPerHour: rules.HighwaySpeed },
    ],
    fixedMinutes: rules.FixedMinutes,
    sameAreaMinutes: rules.SameAreaMinutes,
    otherAreaMinutes: rules.OtherAreaMinutes,
  };
}

/**
 * How long the legs of a problem take: the team's tables of times, detours and centres joined to the assumptions of the rules. An area
 * without a listed centre has the middle of its customers with coordinates.
 * @param repNames names of the representatives by id
 * @returns names that nobody bears, names of several, and what is only an estimate
 */
export function visitTravel(
  rules: RuleValues,
  tables: PlaceTables,
  customers: readonly VisitCustomer[],
  reps: readonly Rep[],
  repNames: ReadonlyMap<string, string>,
): VisitTravel {
  const places = travelPlaces(tables, repNames);
  const areas = areasById(tables, places);
  const placed = customers.map(({ area: _area, ...customer }): VisitCustomer => ({
    ...customer,
    ...defined({ area: areas.get(customer.id) }),
  }));
  const { ways, problems: unknown } = knownWays(tables, places);
  const { detours, problems: strange } = detoursOf(tables, places);
  const { centroids, problems: derived } = centres(tables, places, placed);
  const { stops, areas: between, problems: doubtful } = entries(ways);
  const named = new Set(stops.flatMap(({ from, to }) => [from, to]));
  const travel: TravelRules = {
    ...travelAssumptions(rules),
    ...(stops.length > 0 ? { stops } : {}),
    ...(between.length > 0 ? { areas: between } : {}),
    ...(detours.length > 0 ? { detours } : {}),
    ...(Object.keys(centroids).length > 0 ? { centroids } : {}),
  };
  return {
    travel,
    customers: placed,
    reps: reps.map((rep) => withStops(rep, places, named)),
    problems: [...unknown, ...strange, ...doubtful, ...derived, ...blind(placed, travel)],
  };
}

function areasById(tables: PlaceTables, places: TravelPlaces): ReadonlyMap<string, string | undefined> {
  const areas = new Map<string, string | undefined>();
  for (const row of [...(tables.Customers?.rows ?? []), ...(tables.Prospects?.rows ?? [])]) {
    const id = keyId(row.key);
    if (!areas.has(id)) areas.set(id, places.areaOf(row));
  }
  return areas;
}

function withStops(rep: Rep, places: TravelPlaces, named: ReadonlySet<string>): Rep {
  const id = startStopId(rep.id);
  const spelt = (stop: Stop): Stop =>
    stop.area === undefined ? stop : defined({ ...stop, area: places.areaOf({ area: stop.area }) });
  // A place that only the table of times knows is a place to start from, and to come back to.
  const start = rep.start ?? (named.has(id) ? {} : undefined);
  if (start === undefined) return rep.end ? { ...rep, end: spelt(rep.end) } : rep;
  const home = { ...spelt(start), id };
  const returns = rep.end === undefined ? rep.start === undefined : samePlace(rep.end, start);
  return { ...rep, start: home, ...(returns ? { end: home } : rep.end ? { end: spelt(rep.end) } : {}) };
}

function samePlace(a: Stop, b: Stop): boolean {
  return (
    a.location?.latitude === b.location?.latitude &&
    a.location?.longitude === b.location?.longitude &&
    a.area === b.area
  );
}

/** Known ways as the problem takes them: between two stops, else between two areas; a way listed again and again has the mean. */
function entries(ways: readonly KnownWay[]): {
  readonly stops: readonly KnownTravel[];
  readonly areas: readonly KnownTravel[];
  readonly problems: readonly Problem[];
} {
  const stops: KnownTravel[] = [];
  const areas: KnownTravel[] = [];
  const mixed: KnownWay[] = [];
  for (const way of ways) {
    const { row, from, to } = way;
    const known = defined({ minutes: row.minutes, km: row.km });
    if (from.stop?.id !== undefined && to.stop?.id !== undefined) {
      stops.push({ from: from.stop.id, to: to.stop.id, ...known });
    } else if (from.area !== undefined && to.area !== undefined) {
      areas.push({ from: from.area, to: to.area, ...known });
    } else mixed.push(way);
  }
  const once = { stops: means(stops), areas: means(areas) };
  const repeated = stops.length + areas.length - once.stops.length - once.areas.length;
  const [first] = mixed;
  const where = first && { sheet: first.row.place.sheet, row: first.row.place.row };
  return {
    ...once,
    problems: [
      ...(where ? [warning('visits-travel-mixed', { where, args: { count: mixed.length } })] : []),
      ...(repeated > 0 ? [info('visits-travel-repeated', { args: { count: repeated } })] : []),
    ],
  };
}

function means(entries: readonly KnownTravel[]): readonly KnownTravel[] {
  const ways = new Map<string, KnownTravel[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.from, entry.to]);
    ways.set(key, [...(ways.get(key) ?? []), entry]);
  }
  const mean = (values: readonly (number | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  return [...ways.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const minutes = mean(same.map((entry) => entry.minutes));
    return [{ from: first.from, to: first.to, ...defined({ minutes, km: mean(same.map(({ km }) => km)) }) }];
  });
}

/** A warning when nothing at all is known of the ways between customers. */
function blind(customers: readonly VisitCustomer[], travel: TravelRules): readonly Problem[] {
  const told =
    travel.stops ||
    travel.areas ||
    travel.centroids ||
    customers.some(({ location, area }) => isLocation(location) || area !== undefined);
  return told || customers.length < 2
    ? []
    : [warning('visits-travel-equal', { args: { minutes: travel.otherAreaMinutes + travel.fixedMinutes } })];
}
