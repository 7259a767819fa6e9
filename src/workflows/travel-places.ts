import { keyId } from '../tables/key';
import type { CustomerRow, ProspectRow, RepRow } from '../tables/rows';
import type { Stop } from '../visits';
import { defined } from './defined';
import type { LoadedTables } from './frame';

/** Tables that name places. */
export type PlaceTables = Pick<
  LoadedTables,
  'Customers' | 'Prospects' | 'Reps' | 'Travel' | 'TravelDetours' | 'Areas'
>;

/** What a name in a table of travel stands for. */
export interface NamedPlace {
  readonly stop?: Stop;
  /** Area in the spelling that all stops carry. */
  readonly area?: string;
  /** Several customers bear the name; none of them is meant for sure. */
  readonly ambiguous?: true;
}

/** Customers, representatives and areas of a workbook by what a team calls them. */
export interface TravelPlaces {
  readonly named: (name: string) => NamedPlace;
  /**
   * Area of a customer, prospect or representative, in one spelling: the finer one, unless only the region is named in a table of
   * travel.
   */
  readonly areaOf: (row: { readonly area?: string; readonly region?: string }) => string | undefined;
}

/** Id of the place where a representative starts; a customer's id is its key. */
export function startStopId(repId: string): string {
  return `start of ${repId}`;
}

/**
 * Collects the places of a workbook. Areas that differ in case and spaces alone are one.
 * @param reps names of representatives by id; those that no table of representatives lists have a name too
 */
export function travelPlaces(tables: PlaceTables, reps: ReadonlyMap<string, string>): TravelPlaces {
  const spelling = new Map<string, string>();
  const spelt = (name: string): string => {
    const id = keyId(name);
    if (!spelling.has(id)) spelling.set(id, name);
    return spelling.get(id) ?? name;
  };
  const listed = new Set<string>();
  for (const { from, to } of [...(tables.Travel?.rows ?? []), ...(tables.TravelDetours?.rows ?? [])]) {
    listed.add(keyId(from)).add(keyId(to));
  }
  for (const { key } of tables.Areas?.rows ?? []) listed.add(keyId(key));
  const areaOf: TravelPlaces['areaOf'] = ({ area, region }) => {
    const isListed = (name: string | undefined) => name !== undefined && listed.has(keyId(name));
    const name = isListed(area) || !isListed(region) ? (area ?? region) : region;
    return name === undefined ? undefined : spelt(name);
  };

  const people: readonly (CustomerRow | ProspectRow)[] = [
    ...(tables.Customers?.rows ?? []),
    ...(tables.Prospects?.rows ?? []),
  ];
  const repRows = tables.Reps?.rows ?? [];
  const areas = new Set<string>();
  for (const row of [...people, ...repRows]) {
    const area = areaOf(row);
    if (area !== undefined) areas.add(keyId(area));
  }
  for (const { key } of tables.Areas?.rows ?? []) areas.add(keyId(spelt(key)));
  const stops = stopsByName(people, repRows, reps, areaOf);
  return {
    areaOf,
    named: (name) => {
      const id = keyId(name);
      const stop = stops.get(id);
      return {
        ...(stop ? { stop } : {}),
        ...(areas.has(id) ? { area: spelt(name) } : {}),
        ...(stop === null ? { ambiguous: true } : {}),
      };
    },
  };
}

/** Stops by key, then by name; null where several bear the name. */
function stopsByName(
  people: readonly (CustomerRow | ProspectRow)[],
  repRows: readonly RepRow[],
  reps: ReadonlyMap<string, string>,
  areaOf: TravelPlaces['areaOf'],
): ReadonlyMap<string, Stop | null> {
  const stops = new Map<string, Stop | null>();
  const byName: (readonly [string, Stop])[] = [];
  for (const row of people) {
    const id = keyId(row.key);
    if (stops.has(id)) continue;
    const stop = defined({ id, location: locationOf(row.latitude, row.longitude), area: areaOf(row) });
    stops.set(id, stop);
    byName.push([keyId(row.name), stop]);
  }
  for (const [id, name] of reps) {
    const row = repRows.find(({ key }) => keyId(key) === id);
    const stop = defined({
      id: startStopId(id),
      location: locationOf(row?.startLatitude, row?.startLongitude),
      area: row ? areaOf(row) : undefined,
    });
    byName.push([id, stop], [keyId(name), stop]);
  }
  for (const [name, stop] of byName) {
    const known = stops.get(name);
    if (known === undefined) stops.set(name, stop);
    // A code goes before a name, and two of one name are told apart by nobody.
    else if (known?.id !== stop.id && known?.id !== name) stops.set(name, null);
  }
  return stops;
}

function locationOf(latitude: number | undefined, longitude: number | undefined): Stop['location'] {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
