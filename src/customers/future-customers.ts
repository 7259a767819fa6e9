import type { SerialDate } from '../core/serial-date';
import { fromSerial } from '../core/serial-date';
import { MIN_FUNNEL_CASES } from './funnel';
import { wilsonInterval, type ShareInterval } from './wilson';

/** Where future customers come from (DOMAIN 1.2). */
export const FUTURE_ORIGINS = ['information', 'targets', 'channels', 'products'] as const;
export type FutureOrigin = (typeof FUTURE_ORIGINS)[number];

/** A future customer as its way to a prospect is judged by. */
export interface FutureFact {
  readonly origin?: FutureOrigin;
  /** Day on which it was noted. */
  readonly noted?: SerialDate;
  readonly firstContact?: SerialDate;
  /** Day on which it became a prospect. */
  readonly prospectOn?: SerialDate;
}

/** Future customers noted in one quarter, and what has become of them. */
export interface FutureQuarter {
  readonly year: number;
  /** 1–4. */
  readonly quarter: number;
  readonly noted: number;
  readonly contacted: number;
  readonly prospects: number;
  /** Share that became prospects, with a Wilson 95 % interval; undefined for fewer than 10, which are a count only. */
  readonly conversion?: ShareInterval;
}

/**
 * Conversion of future customers to prospects by the quarter in which they were noted (DOMAIN 1.2), oldest first. Without a day of
 * noting the first contact counts; without either a customer is in no quarter. What lies after the as-of date has not happened.
 */
export function futureQuarters(customers: readonly FutureFact[], asOf: SerialDate): readonly FutureQuarter[] {
  const day = Math.floor(asOf);
  const happened = (date: SerialDate | undefined) => date !== undefined && Math.floor(date) <= day;
  const quarters = new Map<number, FutureFact[]>();
  for (const customer of customers) {
    const noted = customer.noted ?? customer.firstContact;
    if (noted === undefined || !happened(noted)) continue;
    const { year, month } = fromSerial(noted);
    const id = year * 4 + Math.floor((month - 1) / 3);
    quarters.set(id, [...(quarters.get(id) ?? []), customer]);
  }
  return [...quarters]
    .sort(([a], [b]) => a - b)
    .map(([id, here]) => {
      const prospects = here.filter(({ prospectOn }) => happened(prospectOn)).length;
      const interval = here.length >= MIN_FUNNEL_CASES ? wilsonInterval(prospects, here.length) : undefined;
      return {
        year: Math.floor(id / 4),
        quarter: (id % 4) + 1,
        noted: here.length,
        contacted: here.filter(({ firstContact }) => happened(firstContact)).length,
        prospects,
        ...(interval?.ok && { conversion: interval.value }),
      };
    });
}
