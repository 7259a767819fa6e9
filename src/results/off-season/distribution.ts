import { customerMonths } from './natural-sales';
import type { MonthNumber, SalesCube } from './sales-cube';
import { byCode, unitsIn } from './sales-cube';

/** How widely a product is carried. */
export interface Distribution {
  readonly product: string;
  /** Month of its first sale. */
  readonly since: MonthNumber;
  /** Began within the months that count as new, while the team sold already before. */
  readonly isNew: boolean;
  /** Customers who bought it in the window. */
  readonly carriers: readonly string[];
  /** Carriers ÷ customers who bought anything, 0 … 1. */
  readonly numeric: number;
  /** Share of carriers in the sales of all products, 0 … 1. */
  readonly weighted: number;
  /** Active customers without it, largest first. */
  readonly missing: readonly { readonly customer: string; readonly units: number }[];
}

/**
 * Numeric and weighted distribution of each product (DOMAIN 7; P. Farris et al., "Marketing Metrics", 3rd ed. 2016, §6.6): the share of
 * active customers who carry it, and the share of all sales that these customers make. A customer carries what it bought more of than it
 * returned. O(cells).
 * @param windowMonths months up to the last one that count, > 0
 * @param newMonths a product whose first sale is younger than this is new
 */
export function distribution(
  cube: SalesCube,
  windowMonths: number,
  newMonths: number,
): readonly Distribution[] {
  const { firstMonth, lastMonth, cells } = cube;
  const from = lastMonth - windowMonths + 1;
  const active = new Map<string, number>();
  for (const [customer, months] of customerMonths(cube)) {
    const units = unitsIn(months, firstMonth, from, lastMonth);
    if (units > 0) active.set(customer, units);
  }
  const all = [...active.values()].reduce((sum, units) => sum + units, 0);
  const products = new Map<string, { since: MonthNumber; carriers: Set<string> }>();
  for (const { customer, product, months } of cells) {
    const first = months.findIndex((units) => units > 0);
    if (first < 0) continue;
    let one = products.get(product);
    if (!one) products.set(product, (one = { since: Infinity, carriers: new Set() }));
    one.since = Math.min(one.since, firstMonth + first);
    if (active.has(customer) && unitsIn(months, firstMonth, from, lastMonth) > 0) one.carriers.add(customer);
  }
  const largest = [...active].sort((a, b) => b[1] - a[1] || byCode(a[0], b[0]));
  return [...products]
    .sort((a, b) => byCode(a[0], b[0]))
    .map(([product, { since, carriers }]) => {
      const carried = [...carriers].reduce((sum, customer) => sum + (active.get(customer) ?? 0), 0);
      return {
        product,
        since,
        isNew: since > lastMonth - newMonths && since > firstMonth,
        carriers: [...carriers],
        numeric: active.size > 0 ? carriers.size / active.size : 0,
        weighted: all > 0 ? carried / all : 0,
        missing: largest.flatMap(([customer, units]) =>
          carriers.has(customer) ? [] : [{ customer, units }],
        ),
      };
    });
}
