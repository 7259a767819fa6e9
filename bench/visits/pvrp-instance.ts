/** A periodic vehicle-routing instance in Cordeau's file format. Stop 0 is the depot, customers are 1 … n. */
export interface PvrpInstance {
  readonly name: string;
  readonly days: number;
  /** Vehicles a day. */
  readonly vehicles: number;
  /** By day; 0: no limit. */
  readonly maxDuration: readonly number[];
  readonly maxLoad: readonly number[];
  readonly stops: readonly PvrpStop[];
}

/** A stop; the depot has no demand and no patterns. */
export interface PvrpStop {
  readonly x: number;
  readonly y: number;
  readonly service: number;
  readonly demand: number;
  readonly frequency: number;
  /** Allowed sets of days; bit `days − 1 − d` is day d. */
  readonly patterns: readonly number[];
}

/**
 * Reads an instance: type, vehicles, customers, days; a line `duration load` a day; a line a stop: number, x, y, service, demand,
 * frequency, number of patterns, patterns.
 * @throws Error when the file is no periodic instance
 */
export function readPvrp(name: string, text: string): PvrpInstance {
  const numbers = text.split(/\s+/).filter(Boolean).map(Number);
  let at = 0;
  const next = (): number => {
    const value = numbers[at++];
    if (value === undefined || Number.isNaN(value)) throw new Error(`${name}: not a number at ${at}`);
    return value;
  };
  const type = next();
  if (type !== 1) throw new Error(`${name}: type ${type} is not the periodic problem`);
  const vehicles = next();
  const customers = next();
  const days = next();
  const maxDuration: number[] = [];
  const maxLoad: number[] = [];
  for (let d = 0; d < days; d++) {
    maxDuration.push(next());
    maxLoad.push(next());
  }
  const stops: PvrpStop[] = [];
  for (let i = 0; i <= customers; i++) {
    next();
    const [x, y, service, demand, frequency] = [next(), next(), next(), next(), next()];
    const patterns = Array.from({ length: next() }, next);
    stops.push({ x, y, service, demand, frequency, patterns });
  }
  return { name, days, vehicles, maxDuration, maxLoad, stops };
}
