import type { KnownTravel, TravelRules } from '../problem';
import { drivingMinutes } from './driving-minutes';

/** Minutes of driving between two names, `NaN` where nothing is listed. */
export interface KnownPairs {
  /** Number of every name that is listed. */
  readonly names: ReadonlyMap<string, number>;
  /** Listed legs: `from × names.size + to` → minutes; the way back counts where it is not listed itself. */
  readonly minutes: ReadonlyMap<number, number>;
}

/**
 * A team's table of distances by name. Of two entries of one direction the first counts; an entry without a usable number
 * (missing, negative, not finite) is passed over.
 */
export function knownPairs(entries: readonly KnownTravel[] = [], speeds: TravelRules['speeds']): KnownPairs {
  const names = new Map<string, number>();
  const usable = entries.flatMap((entry) => {
    const minutes = minutesOf(entry, speeds);
    if (minutes === undefined) return [];
    for (const name of [entry.from, entry.to]) if (!names.has(name)) names.set(name, names.size);
    return [{ from: names.get(entry.from)!, to: names.get(entry.to)!, minutes }];
  });
  const minutes = new Map<number, number>();
  for (const back of [false, true]) {
    for (const { from, to, minutes: value } of usable) {
      const key = back ? to * names.size + from : from * names.size + to;
      if (!minutes.has(key)) minutes.set(key, value);
    }
  }
  return { names, minutes };
}

/** Listed minutes from one name to another; undefined when the leg is not listed. */
export function minutesBetween(
  pairs: KnownPairs,
  from: string | undefined,
  to: string | undefined,
): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const a = pairs.names.get(from);
  const b = pairs.names.get(to);
  return a === undefined || b === undefined ? undefined : pairs.minutes.get(a * pairs.names.size + b);
}

function minutesOf({ minutes, km }: KnownTravel, speeds: TravelRules['speeds']): number | undefined {
  if (minutes !== undefined) return isAmount(minutes) ? minutes : undefined;
  return km !== undefined && isAmount(km) ? drivingMinutes(km, speeds) : undefined;
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
