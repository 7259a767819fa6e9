import type { Stop, TravelRules } from '../problem';
import { drivingMinutes } from './driving-minutes';
import { chordKm } from './great-circle';
import type { KnownPairs } from './known-pairs';
import type { TravelModel } from './travel-model';
import { placedAt, travelModel, wholeMinutes } from './travel-model';

/**
 * Travel minutes between all stops, row by row (`from × stops + to`), as `travelMinutes` counts each; there and back may
 * differ. O(n²) time and 2 n² bytes: 200 stops 1 ms and 0.1 MB, 2,000 stops 0.1 s and 8 MB.
 */
export function travelTable(stops: readonly (Stop | undefined)[], rules: TravelRules): Uint16Array {
  const model = travelModel(rules);
  const n = stops.length;
  const table = new Uint16Array(n * n);
  fillEstimates(table, stops, model);
  // The team's own tables decide, areas first, since single stops go before them.
  fillAreas(table, stops, model);
  fillStops(table, stops, model);
  return table;
}

/** Estimates and equal times; flat arrays, since this is the loop over all pairs. */
function fillEstimates(table: Uint16Array, stops: readonly (Stop | undefined)[], model: TravelModel): void {
  const { rules, detours } = model;
  const n = stops.length;
  const places = stops.map((stop) => placedAt(stop, model));
  const x = Float64Array.from(places, ({ point }) => point?.x ?? NaN);
  const y = Float64Array.from(places, ({ point }) => point?.y ?? NaN);
  const z = Float64Array.from(places, ({ point }) => point?.z ?? NaN);
  const byDistrict = Uint8Array.from(places, (place) => (place.byDistrict ? 1 : 0));
  const area = distinctAreas(stops);
  const detourOf = Int32Array.from(stops, (stop) => detours.names.get(stop?.area ?? '') ?? -1);
  const width = detours.names.size;
  for (let i = 0; i < n; i++) {
    if (stops[i] === undefined) continue;
    for (let j = i + 1; j < n; j++) {
      if (stops[j] === undefined) continue;
      const same = area[i]! >= 0 && area[i] === area[j];
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const dz = z[i]! - z[j]!;
      const chord2 = dx * dx + dy * dy + dz * dz;
      // NaN where a place is not known.
      if (!(chord2 >= 0) || (same && byDistrict[i] === 1 && byDistrict[j] === 1)) {
        const equal = wholeMinutes(same ? rules.sameAreaMinutes : rules.otherAreaMinutes, rules);
        table[i * n + j] = equal;
        table[j * n + i] = equal;
        continue;
      }
      const driving = drivingMinutes(chordKm(Math.sqrt(chord2)) * rules.circuity, rules.speeds);
      const minutes = wholeMinutes(driving, rules);
      table[i * n + j] = minutes;
      table[j * n + i] = minutes;
      const from = detourOf[i]!;
      const to = detourOf[j]!;
      if (from < 0 || to < 0) continue;
      table[i * n + j] = wholeMinutes(driving + (detours.minutes.get(from * width + to) ?? 0), rules);
      table[j * n + i] = wholeMinutes(driving + (detours.minutes.get(to * width + from) ?? 0), rules);
    }
  }
}

/** Numbers the areas; -1 for a stop without one. */
function distinctAreas(stops: readonly (Stop | undefined)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(stops, (stop) => {
    if (stop?.area === undefined) return -1;
    if (!numbers.has(stop.area)) numbers.set(stop.area, numbers.size);
    return numbers.get(stop.area)!;
  });
}

function fillAreas(
  table: Uint16Array,
  stops: readonly (Stop | undefined)[],
  { areas, rules }: TravelModel,
): void {
  if (areas.minutes.size === 0) return;
  const members = groups(
    stops.map((stop) => stop?.area),
    areas,
  );
  fill(table, stops.length, members, areas, rules);
}

function fillStops(
  table: Uint16Array,
  all: readonly (Stop | undefined)[],
  { stops, rules }: TravelModel,
): void {
  if (stops.minutes.size === 0) return;
  const members = groups(
    all.map((stop) => stop?.id),
    stops,
  );
  fill(table, all.length, members, stops, rules);
}

/** Writes what is listed between two names into every pair of stops of these names. */
function fill(
  table: Uint16Array,
  n: number,
  members: readonly (readonly number[])[],
  pairs: KnownPairs,
  rules: TravelRules,
): void {
  for (const [key, driving] of pairs.minutes) {
    const from = members[Math.floor(key / pairs.names.size)]!;
    const to = members[key % pairs.names.size]!;
    const minutes = wholeMinutes(driving, rules);
    for (const i of from) for (const j of to) if (i !== j) table[i * n + j] = minutes;
  }
}

/** Stops by the number of their name among the listed ones. */
function groups(names: readonly (string | undefined)[], pairs: KnownPairs): readonly (readonly number[])[] {
  const members: number[][] = Array.from({ length: pairs.names.size }, () => []);
  names.forEach((name, index) => {
    const number = name === undefined ? undefined : pairs.names.get(name);
    if (number !== undefined) members[number]!.push(index);
  });
  return members;
}
