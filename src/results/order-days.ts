import type { SerialDate } from '../core/serial-date';
import { fromSerial, toSerial } from '../core/serial-date';
import { sum } from '../core/statistics';

/** One line of an order or a credit note. */
export interface OrderLine {
  readonly customer: string;
  readonly date: SerialDate;
  /** Net money; a return is negative. */
  readonly amount: number;
  /** Product or product line; left out where the table has none. */
  readonly product?: string;
}

/** What one customer bought on one day. */
export interface OrderDay {
  readonly date: SerialDate;
  /** Net of the day. */
  readonly amount: number;
}

/**
 * Days of order of each customer, oldest first. Lines of one day count together; a day whose net is zero or below (a credit
 * note, a cancelled order) is no order.
 */
export function orderDays(lines: readonly OrderLine[]): ReadonlyMap<string, readonly OrderDay[]> {
  const byCustomer = new Map<string, Map<SerialDate, number[]>>();
  for (const { customer, date, amount } of lines) {
    const days = byCustomer.get(customer) ?? new Map<SerialDate, number[]>();
    byCustomer.set(customer, days);
    const day = Math.floor(date);
    const amounts = days.get(day);
    if (amounts) amounts.push(amount);
    else days.set(day, [amount]);
  }
  const result = new Map<string, readonly OrderDay[]>();
  for (const [customer, days] of byCustomer) {
    const orders = [...days]
      .map(([date, amounts]) => ({ date, amount: sum(amounts) }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => a.date - b.date);
    result.set(customer, orders);
  }
  return result;
}

/** Days between each order and the next; `dates` ascending. */
export function gapsOf(dates: readonly SerialDate[]): readonly number[] {
  return dates.slice(1).map((date, i) => date - (dates[i] ?? date));
}

/**
 * The same day some months earlier; the last day of the month where there is no such day.
 * @example monthsBefore of 2026-05-31 and 3: 2026-02-28
 */
export function monthsBefore(date: SerialDate, months: number): SerialDate {
  const { year, month, day } = fromSerial(date);
  const count = year * 12 + (month - 1) - months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  for (let last = day; last >= 28; last -= 1) {
    const serial = toSerial({ ...target, day: last });
    if (serial !== undefined) return serial;
  }
  return toSerial({ ...target, day: Math.min(day, 28) }) ?? 0;
}
