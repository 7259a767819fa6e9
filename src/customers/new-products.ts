import type { SerialDate } from '../core/serial-date';

/** Days of a quarter: an EI customer is offered something new in each (DOMAIN 1.1). */
export const NEW_PRODUCT_DAYS = 91;

/** One purchase of a product. */
export interface ProductLine {
  readonly date: SerialDate;
  readonly product: string;
}

/** When a customer last bought something for the first time. */
export interface NewProductState {
  /** Undefined when everything was bought on the first day. */
  readonly product?: string;
  readonly boughtOn?: SerialDate;
  /** Days since then, or since the first order. */
  readonly days: number;
  /** Nothing new for a quarter: an offer is due. */
  readonly due: boolean;
}

/**
 * Whether a customer has taken anything new within the last quarter (DOMAIN 1.1). What was bought on the day of the first order is
 * the range that it began with, not new. O(lines).
 * @param lines purchases in any order; lines after the as-of date do not count
 * @returns undefined without a line up to the as-of date
 */
export function newProductState(
  lines: readonly ProductLine[],
  asOf: SerialDate,
  within = NEW_PRODUCT_DAYS,
): NewProductState | undefined {
  const day = Math.floor(asOf);
  const first = new Map<string, SerialDate>();
  let begin = Infinity;
  for (const { date, product } of lines) {
    const bought = Math.floor(date);
    if (bought > day) continue;
    begin = Math.min(begin, bought);
    const known = first.get(product);
    if (known === undefined || bought < known) first.set(product, bought);
  }
  if (begin === Infinity) return undefined;
  let latest: { readonly product: string; readonly boughtOn: SerialDate } | undefined;
  for (const [product, boughtOn] of first) {
    if (boughtOn === begin) continue;
    const later =
      !latest || boughtOn > latest.boughtOn || (boughtOn === latest.boughtOn && product < latest.product);
    if (later) latest = { product, boughtOn };
  }
  const days = day - (latest?.boughtOn ?? begin);
  return { ...latest, days, due: days > within };
}
