import { sum } from '../core/statistics';

/** Classes that time for existing customers is planned for. */
export const TIME_CLASSES = ['EI', 'EII', 'EIII', 'EIV'] as const;
export type TimeClass = (typeof TIME_CLASSES)[number];

/** 30, 40, 20 and 10 % (DOMAIN 1.1). */
export const DEFAULT_TIME_SHARES: Readonly<Record<TimeClass, number>> = {
  EI: 0.3,
  EII: 0.4,
  EIII: 0.2,
  EIV: 0.1,
};

/** Time of one class, planned and spent. */
export interface TimeAllocation {
  readonly class: TimeClass;
  /** Share of the time for existing customers, 0 … 1; planned shares are scaled to add up to 1. */
  readonly planned: number;
  readonly visits: number;
  readonly minutes: number;
  /** Undefined when no time was spent at all. */
  readonly actual?: number;
  /** Actual − planned. */
  readonly gap?: number;
}

/**
 * Planned and actual share of the time for existing customers by class (DOMAIN 1.1).
 * @param visits class and minutes of every visit done; other classes (NEW) are no part of it
 * @param shares what is planned, any positive numbers
 */
export function timeAllocation(
  visits: readonly { readonly class: string; readonly minutes: number }[],
  shares: Readonly<Record<TimeClass, number>> = DEFAULT_TIME_SHARES,
): readonly TimeAllocation[] {
  const wished = sum(TIME_CLASSES.map((klass) => shares[klass]));
  const spent = TIME_CLASSES.map((klass) => {
    const here = visits.filter((visit) => visit.class === klass);
    return { visits: here.length, minutes: sum(here.map(({ minutes }) => minutes)) };
  });
  const total = sum(spent.map(({ minutes }) => minutes));
  return TIME_CLASSES.map((klass, i) => {
    const planned = wished > 0 ? shares[klass] / wished : 0;
    const { visits: count, minutes } = spent[i] ?? { visits: 0, minutes: 0 };
    const actual = total > 0 ? minutes / total : undefined;
    return {
      class: klass,
      planned,
      visits: count,
      minutes,
      ...(actual !== undefined && { actual, gap: actual - planned }),
    };
  });
}
