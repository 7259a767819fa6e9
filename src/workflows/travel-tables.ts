import type { Problem, Where } from '../core/problem';
import { info, warning } from '../core/problem';
import type { TravelDetourRow, TravelRow } from '../tables/rows';
import type { Location, Stop, TravelRules } from '../visits';
import { centroidOf, isLocation } from '../visits';
import type { NamedPlace, PlaceTables, TravelPlaces } from './travel-places';

/** A row of travel whose ends are known. */
export interface KnownWay {
  readonly row: TravelRow;
  readonly from: NamedPlace;
  readonly to: NamedPlace;
}

/** Names that are listed in a message. */
const NAMED = 5;

/** Rows of travel whose both ends have a meaning; names without one are reported together. */
export function knownWays(
  { Travel }: PlaceTables,
  places: TravelPlaces,
): { readonly ways: readonly KnownWay[]; readonly problems: readonly Problem[] } {
  return resolved(Travel?.rows ?? [], places, ({ stop, area }) => stop !== undefined || area !== undefined);
}

/** Detours between two areas. */
export function detoursOf(
  { TravelDetours }: PlaceTables,
  places: TravelPlaces,
): { readonly detours: NonNullable<TravelRules['detours']>; readonly problems: readonly Problem[] } {
  const { ways, problems } = resolved(TravelDetours?.rows ?? [], places, ({ area }) => area !== undefined);
  const detours = ways.flatMap(({ row: { minutes }, from, to }) =>
    from.area === undefined || to.area === undefined ? [] : [{ from: from.area, to: to.area, minutes }],
  );
  return { detours, problems };
}

/** Listed centres, and for the areas of customers without coordinates the middle of those with them. */
export function centres(
  { Areas }: PlaceTables,
  places: TravelPlaces,
  stops: readonly Stop[],
): { readonly centroids: Readonly<Record<string, Location>>; readonly problems: readonly Problem[] } {
  const centroids = new Map<string, Location>();
  for (const { key, latitude, longitude } of Areas?.rows ?? []) {
    const area = places.named(key).area ?? key;
    if (!centroids.has(area)) centroids.set(area, { latitude, longitude });
  }
  const lost = stops.filter(({ area, location }) => area !== undefined && !isLocation(location));
  const missing = new Set(
    lost.flatMap(({ area }) => (area === undefined || centroids.has(area) ? [] : [area])),
  );
  let derived = 0;
  let customers = 0;
  for (const area of missing) {
    const here = stops.filter((stop) => stop.area === area);
    const centre = centroidOf(here.flatMap(({ location }) => (location ? [location] : [])));
    if (!centre) continue;
    centroids.set(area, { latitude: metre(centre.latitude), longitude: metre(centre.longitude) });
    derived++;
    customers += here.filter(({ location }) => !isLocation(location)).length;
  }
  const problems =
    derived > 0 ? [info('visits-travel-centres', { args: { areas: derived, count: customers } })] : [];
  return { centroids: Object.fromEntries(centroids), problems };
}

function resolved<R extends TravelRow | TravelDetourRow>(
  rows: readonly R[],
  places: TravelPlaces,
  meant: (place: NamedPlace) => boolean,
): {
  readonly ways: readonly { readonly row: R; readonly from: NamedPlace; readonly to: NamedPlace }[];
  readonly problems: readonly Problem[];
} {
  const unknown = new Map<string, Where>();
  const ambiguous = new Map<string, Where>();
  const ways = rows.flatMap((row) => {
    const ends = [row.from, row.to].map((name) => {
      const place = places.named(name);
      if (!meant(place)) {
        const list = place.ambiguous ? ambiguous : unknown;
        if (!list.has(name)) list.set(name, { sheet: row.place.sheet, row: row.place.row, key: name });
      }
      return place;
    });
    const [from, to] = ends;
    return from && to && ends.every(meant) ? [{ row, from, to }] : [];
  });
  const told = (code: string, names: ReadonlyMap<string, Where>): readonly Problem[] => {
    const [first] = names;
    if (!first) return [];
    const shown = [...names.keys()].slice(0, NAMED).join(', ') + (names.size > NAMED ? ' …' : '');
    return [warning(code, { where: first[1], args: { count: names.size, names: shown } })];
  };
  return {
    ways,
    problems: [...told('visits-travel-unknown', unknown), ...told('visits-travel-ambiguous', ambiguous)],
  };
}

/** Degrees to five decimals: about a metre. */
function metre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
