import type { CallFrequency } from '../../../src/visits';
import { callFrequency } from '../../../src/visits';
import type { Draw } from './draw';

/** Shares of the classes among the customers of a team: an ordinary one, one that wins customers, one that keeps them, one with many small ones. */
export type Mix = 'ordinary' | 'winning' | 'keeping' | 'wide';

const SHARES: Readonly<Record<Mix, Readonly<Record<string, number>>>> = {
  ordinary: {
    EI: 12,
    EII: 8,
    EIII: 24,
    EIV: 26,
    NEW: 4,
    PII: 8,
    PIII: 8,
    Hot: 1,
    Promising: 3,
    Potential: 6,
  },
  winning: {
    EI: 8,
    EII: 5,
    EIII: 15,
    EIV: 15,
    NEW: 8,
    PI: 2,
    PII: 16,
    PIII: 12,
    Hot: 2,
    Promising: 5,
    Potential: 12,
  },
  keeping: { EI: 22, EII: 10, EIII: 38, EIV: 30 },
  wide: { EI: 5, EII: 2, EIII: 12, EIV: 50, PIII: 16, Potential: 15 },
};

/** Usual minutes of a visit before the generator stretches or shortens them to meet the load. */
const MINUTES: Readonly<Record<string, number>> = {
  ...{ EI: 45, EII: 45, EIII: 30, EIV: 20, NEW: 30 },
  ...{ PI: 45, PII: 40, PIII: 30, Hot: 40, Promising: 30, Potential: 30 },
};

/** What a class asks for, with the product's own default cadences and priorities. */
export interface DrawnClass extends CallFrequency {
  readonly minutes: number;
}

/** Classes for so many customers in the shares of the mix (largest remainder), in random order. */
export function drawClasses(mix: Mix, customers: number, draw: Draw): readonly DrawnClass[] {
  const shares = Object.entries(SHARES[mix]);
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const exact = shares.map(([name, share]) => ({ name, count: (share / total) * customers }));
  const names = exact.flatMap(({ name, count }) => Array.from({ length: Math.floor(count) }, () => name));
  const rest = exact.sort((a, b) => (b.count % 1) - (a.count % 1)).slice(0, customers - names.length);
  return draw.shuffled([...names, ...rest.map(({ name }) => name)]).map((name) => {
    const frequency = callFrequency(name);
    if (frequency === undefined) throw new Error(`no cadence for ${name}`);
    return { ...frequency, minutes: MINUTES[name] ?? 30 };
  });
}
