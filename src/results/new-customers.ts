import type { SerialDate } from '../core/serial-date';
import type { OrderLine } from './order-days';
import { orderDays } from './order-days';

/** The first order of a customer. */
export interface FirstOrder {
  readonly customer: string;
  readonly date: SerialDate;
  /** Who sold it; undefined when the lines do not say. */
  readonly rep?: string;
}

/** The first order of each customer (DOMAIN 6.2): the first day with positive net sales, with the representative of its first line that names one. */
export function firstOrders(
  lines: readonly (OrderLine & { readonly rep?: string })[],
): readonly FirstOrder[] {
  const first = new Map<string, FirstOrder>();
  for (const [customer, [order]] of orderDays(lines))
    if (order) first.set(customer, { customer, date: order.date });
  for (const { customer, date, rep } of lines) {
    const known = first.get(customer);
    if (rep === undefined || !known || known.rep !== undefined || Math.floor(date) !== known.date) continue;
    first.set(customer, { ...known, rep });
  }
  return [...first.values()];
}

/** A result with the target that it is held against. */
export interface Attainment {
  readonly value: number;
  readonly target: number;
}

/**
 * Whether a diagnosis is asked for: below a share of the target in two months running (DOMAIN 6.2). A month without a target asks for nothing.
 * @param share 0 … 1
 */
export function asksForCauses(before: Attainment, now: Attainment, share: number): boolean {
  const below = ({ value, target }: Attainment) => target > 0 && value < share * target;
  return below(before) && below(now);
}

/** How long somebody has been selling. */
export const LEVELS = ['new', 'experienced', 'senior'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Level by tenure.
 * @param months of service
 * @param from months from which somebody is experienced, and senior
 */
export function levelOf(months: number, [experienced, senior]: readonly [number, number]): Level {
  if (months >= senior) return 'senior';
  return months >= experienced ? 'experienced' : 'new';
}
