import { groupBy } from '../core/group-by';
import { median } from '../core/statistics';
import type { CheckedPrice } from './dealer-prices';
import { defined } from './defined';

/** Newest prices of a product at a dealer, for the pack of the row. */
export interface MatrixCell {
  readonly price: CheckedPrice;
  readonly retail: number;
  readonly purchase?: number;
}

/** Prices of a product at all dealers, for packs of one size. */
export interface MatrixRow {
  readonly product: string;
  readonly own: boolean;
  /** Content of the pack that all prices of the row are for; undefined when no pack is known. */
  readonly pack?: number;
  readonly policy?: number;
  readonly median?: number;
  /** In the order of the dealers. */
  readonly cells: readonly (MatrixCell | undefined)[];
}

/** A dealer with the area in which prices are compared. */
export interface MatrixDealer {
  readonly name: string;
  readonly area?: string;
}

/** Newest retail prices of all dealers, a row for each product; dealers of an area stand side by side. */
export interface PriceMatrix {
  readonly dealers: readonly MatrixDealer[];
  /** Own products first, both in the order of the table. */
  readonly products: readonly MatrixRow[];
}

/**
 * Puts the newest prices together, each product brought to one pack: that of the list of products, else that of its first price.
 * @param packOf pack of a product in the list of products
 */
export function priceMatrix(
  prices: readonly CheckedPrice[],
  packOf: (product: string) => number | undefined,
): PriceMatrix {
  const current = prices.filter(({ finding, seen }) => finding.current && seen.retail !== undefined);
  const areas = new Map<string, string | undefined>();
  for (const { row, seen } of current) areas.set(row.dealer, areas.get(row.dealer) ?? seen.area);
  const dealers = [...areas]
    .map(([name, area]): MatrixDealer => ({ name, ...defined({ area }) }))
    .sort((a, b) => compare(a.area, b.area) || compare(a.name, b.name));
  const rows = [...groupBy(current, ({ row }) => row.product)].map(([product, list]) =>
    rowOf(product, list, dealers, packOf(product)),
  );
  return { dealers, products: [...rows.filter(({ own }) => own), ...rows.filter(({ own }) => !own)] };
}

/** Without an area comes last. */
function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

function rowOf(
  product: string,
  list: readonly CheckedPrice[],
  dealers: readonly MatrixDealer[],
  listed: number | undefined,
): MatrixRow {
  const pack = listed ?? list.find(({ seen }) => seen.pack !== undefined)?.seen.pack;
  const brought = (money: number | undefined, from: number | undefined) =>
    money === undefined ? undefined : money * ((pack ?? 1) / (from ?? pack ?? 1));
  const byDealer = new Map(list.map((price) => [price.row.dealer, price]));
  const cells = dealers.map(({ name }): MatrixCell | undefined => {
    const price = byDealer.get(name);
    const retail = brought(price?.seen.retail, price?.seen.pack);
    if (!price || retail === undefined) return undefined;
    return { price, retail, ...defined({ purchase: brought(price.seen.purchase, price.seen.pack) }) };
  });
  const withPolicy = list.find(({ seen }) => seen.policy !== undefined)?.seen;
  return {
    product,
    own: list[0]?.seen.ownProduct !== false,
    cells,
    ...defined({
      pack,
      policy: brought(withPolicy?.policy, withPolicy?.pack),
      median: median(cells.flatMap((cell) => cell?.retail ?? [])),
    }),
  };
}
