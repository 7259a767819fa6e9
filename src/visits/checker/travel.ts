import type { KnownTravel, Location, TravelRules } from '../problem';

/** What a leg begins or ends at, as far as travel is concerned. */
export interface Place {
  readonly id?: string;
  readonly location?: Location;
  readonly area?: string;
}

/** The rules of travel with the team's tables by name. */
export interface TravelIndex {
  readonly rules: TravelRules;
  readonly stops: Table;
  readonly areas: Table;
  readonly detours: Table;
}

/** Minutes by `from`, then `to`, as listed: no way back. */
type Table = ReadonlyMap<string, ReadonlyMap<string, Leg>>;

/** Indexes the rules. */
export function indexTravel(rules: TravelRules): TravelIndex {
  return {
    rules,
    stops: tableOf(rules.stops, rules),
    areas: tableOf(rules.areas, rules),
    detours: tableOf(rules.detours, rules),
  };
}

/** A leg before rounding. */
export interface Leg {
  readonly minutes: number;
  /** True when the minutes come out of kilometres, so that their last digits hang on the order of the sums. */
  readonly computed: boolean;
}

/** Travel minutes of a leg before rounding, by the order that `TravelRules` states; a missing end costs nothing. */
export function exactTravel(index: TravelIndex, from: Place | undefined, to: Place | undefined): Leg {
  if (!from || !to) return { minutes: 0, computed: false };
  const { rules } = index;
  const known = listed(index.stops, from.id, to.id) ?? listed(index.areas, from.area, to.area);
  if (known !== undefined) return { ...known, minutes: known.minutes + rules.fixedMinutes };
  const sameArea = from.area !== undefined && from.area === to.area;
  const ownFrom = onGlobe(from.location);
  const ownTo = onGlobe(to.location);
  const a = ownFrom ?? districtOf(from, rules);
  const b = ownTo ?? districtOf(to, rules);
  if (!a || !b || (sameArea && !ownFrom && !ownTo)) {
    const minutes = (sameArea ? rules.sameAreaMinutes : rules.otherAreaMinutes) + rules.fixedMinutes;
    return { minutes, computed: false };
  }
  const detour = listed(index.detours, from.area, to.area)?.minutes ?? 0;
  const driving = driven(haversine(a, b) * rules.circuity, rules);
  return { minutes: driving + detour + rules.fixedMinutes, computed: true };
}

/** The leg as listed, else as listed the other way round. */
function listed(table: Table, from: string | undefined, to: string | undefined): Leg | undefined {
  if (table.size === 0 || from === undefined || to === undefined) return undefined;
  return table.get(from)?.get(to) ?? table.get(to)?.get(from);
}

function tableOf(entries: readonly KnownTravel[] | undefined, rules: TravelRules): Table {
  const table = new Map<string, Map<string, Leg>>();
  for (const { from, to, minutes, km } of entries ?? []) {
    const amount = minutes ?? km;
    if (amount === undefined || !(amount >= 0 && amount < Infinity)) continue;
    if (!table.has(from)) table.set(from, new Map());
    const row = table.get(from);
    if (row && !row.has(to))
      row.set(
        to,
        minutes === undefined
          ? { minutes: driven(amount, rules), computed: true }
          : { minutes, computed: false },
      );
  }
  return table;
}

function districtOf({ area }: Place, { centroids }: TravelRules): Location | undefined {
  if (area === undefined || centroids === undefined || !Object.hasOwn(centroids, area)) return undefined;
  return onGlobe(centroids[area]);
}

/** Minutes for kilometres of road: what lies within a band goes at the band's speed, the rest at the last one's. */
function driven(roadKm: number, { speeds }: TravelRules): number {
  let left = roadKm;
  let hours = 0;
  let bandStart = 0;
  speeds.forEach(({ upToKm, kmPerHour }, index) => {
    const width = index + 1 === speeds.length ? Infinity : Math.max(0, upToKm - bandStart);
    const within = Math.min(left, width);
    hours += within / kmPerHour;
    left -= within;
    bandStart = Math.max(bandStart, upToKm);
  });
  return hours * 60;
}

/** Great-circle distance in km by the haversine formula, mean radius of the earth 6371.0088 km (IUGG). */
function haversine(a: Location, b: Location): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2;
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  const shrink = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(Math.min(1, north + shrink * east)));
}

function onGlobe(place: Location | undefined): Location | undefined {
  return place !== undefined && Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180
    ? place
    : undefined;
}
