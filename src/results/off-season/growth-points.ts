import { median } from '../../core/statistics';
import { distribution } from './distribution';
import { byCode } from './sales-cube';
import type { MonthNumber, SalesCube } from './sales-cube';
import type { Season } from './season';
import type { OffSeasonTarget } from './targets';

/**
 * Where more can come from than naturally does: `recover` what the customer bought in the same months the year before; `level` a customer
 * whose off-season is small for its peak, compared with its like; `carry` a product that its like carry; `newProduct` the same for a new one.
 */
export type GrowthKind = 'recover' | 'level' | 'carry' | 'newProduct';

/** One growth point. Money in whole units of the cube. */
export interface GrowthPoint {
  readonly kind: GrowthKind;
  readonly customer: string;
  /** `''` when it is about the customer as a whole. */
  readonly product: string;
  /** What it could bring in the off-season. */
  readonly potential: number;
  /** What it is to bring, at most the share of its potential that is counted on. */
  readonly planned: number;
}

/** Accounts to open for what the growth points leave. */
export interface AccountsToOpen {
  readonly units: number;
  /** What one like the present ones buys in the off-season. */
  readonly perAccount: number;
  readonly accounts: number;
}

/** How the gap is filled: Σ planned + open = gap. */
export interface GrowthPlan {
  /** Largest first; those that are not needed have planned 0. */
  readonly points: readonly GrowthPoint[];
  readonly planned: number;
  /** Undefined when the points fill the gap, or when no customer says what an account brings. */
  readonly open?: AccountsToOpen;
  /** What neither points nor new accounts can be planned for. */
  readonly unfilled: number;
}

/** How growth points are found. */
export interface GrowthRules {
  /** Share of its like who carry a product before it is missed, 0 … 1. */
  readonly carryShare: number;
  /** Months in which a product is new. */
  readonly newMonths: number;
  /** Share of its potential that a plan counts on, 0 … 1: not every point is won. */
  readonly counted: number;
}

/** Customers that a group must have before its members are compared. */
const ENOUGH_LIKE = 5;
/** Customers who must carry a new product before it is measured. */
const ENOUGH_CARRIERS = 3;

/**
 * Growth points that fill the gap between target and natural sales (DOMAIN 7; the kinds and their sizes are ours).
 *
 * `recover`: sales of the same months two years before − natural sales. `level`: (median of off-season ÷ peak in the group − own) × own
 * peak, less what is recovered. `carry`: median share of the product in its carriers' natural sales × the customer's natural sales.
 * Groups of fewer than five customers are judged with all. Points are taken largest first until the gap is full; what is left is a
 * number of accounts like the median one. O(cells + customers × products of the group).
 * @param groupOf what customers are compared by, e.g. channel or tier; `''` for all
 * @param likeNew whether a customer tells what a new account brings (tier 2 and terminals); all of them when none does
 */
export function growthPoints(
  cube: SalesCube,
  season: Season,
  target: OffSeasonTarget,
  rules: GrowthRules,
  groupOf: (customer: string) => string = () => '',
  likeNew: (customer: string) => boolean = () => true,
): GrowthPlan {
  const sizes = customerSizes(target);
  const closed = new Set(target.closed);
  const group = groups(sizes, groupOf);
  const back = recoverable(cube, season, target);
  const comesBack = new Set(back.map(cellOf));
  // What a customer may buy again is not at the same time a product that it lacks.
  const lacking = missing(cube, target, rules, sizes, group).filter((point) => !comesBack.has(cellOf(point)));
  const found = [...back, ...lacking].filter(({ customer }) => !closed.has(customer));
  const recovered = new Map<string, number>();
  for (const { kind, customer, potential } of found)
    if (kind === 'recover') recovered.set(customer, (recovered.get(customer) ?? 0) + potential);
  found.push(...leveled(sizes, group, recovered, closed));
  found.sort(
    (a, b) => b.potential - a.potential || byCode(a.customer, b.customer) || byCode(a.product, b.product),
  );
  let left = Math.max(0, target.gap);
  const points = found.map((point): GrowthPoint => {
    const planned = Math.min(left, Math.round(point.potential * rules.counted));
    left -= planned;
    return { ...point, planned };
  });
  const typical = [...sizes].filter(([, { natural }]) => natural > 0);
  const like = typical.filter(([customer]) => likeNew(customer));
  const perAccount = Math.round(
    median((like.length > 0 ? like : typical).map(([, { natural }]) => natural)) ?? 0,
  );
  const open =
    left > 0 && perAccount > 0
      ? { units: left, perAccount, accounts: Math.ceil(left / perAccount) }
      : undefined;
  return {
    points,
    planned: Math.max(0, target.gap) - left,
    ...(open && { open }),
    unfilled: open ? 0 : left,
  };
}

interface Size {
  natural: number;
  peak: number;
}

type Found = Omit<GrowthPoint, 'planned'>;

function cellOf({ customer, product }: Found): string {
  return `${customer}\u0000${product}`;
}

function customerSizes({ cells }: OffSeasonTarget): ReadonlyMap<string, Size> {
  const sizes = new Map<string, Size>();
  for (const { customer, natural, peak } of cells) {
    const size = sizes.get(customer);
    if (size) {
      size.natural += natural;
      size.peak += peak;
    } else sizes.set(customer, { natural, peak });
  }
  return sizes;
}

/** The group of each customer: its own when that has enough members, else all. */
function groups(
  sizes: ReadonlyMap<string, Size>,
  groupOf: (customer: string) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const customer of sizes.keys()) {
    const name = groupOf(customer);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    [...sizes.keys()].map((customer) => {
      const name = groupOf(customer);
      return [customer, (counts.get(name) ?? 0) >= ENOUGH_LIKE ? `=${name}` : ''];
    }),
  );
}

function recoverable(
  cube: SalesCube,
  { offMonths }: Season,
  { naturalCells }: OffSeasonTarget,
): readonly Found[] {
  const { firstMonth, lastMonth } = cube;
  const yearBefore = (month: MonthNumber) =>
    month - 12 * (Math.max(1, Math.ceil((month - lastMonth) / 12)) + 1);
  return cube.cells.flatMap(({ customer, product, months }, at): Found[] => {
    const before = offMonths.reduce(
      (all, month) => all + Math.max(0, months[yearBefore(month) - firstMonth] ?? 0),
      0,
    );
    const potential = before - (naturalCells[at]?.units ?? 0);
    return potential > 0 ? [{ kind: 'recover', customer, product, potential }] : [];
  });
}

function leveled(
  sizes: ReadonlyMap<string, Size>,
  group: ReadonlyMap<string, string>,
  recovered: ReadonlyMap<string, number>,
  closed: ReadonlySet<string>,
): readonly Found[] {
  const open = [...sizes].filter(([customer, { peak }]) => peak > 0 && !closed.has(customer));
  const ratios = new Map<string, number[]>();
  for (const [customer, { natural, peak }] of open) push(ratios, group.get(customer) ?? '', natural / peak);
  const medians = new Map(
    [...ratios].map(([name, values]) => [name, values.length >= ENOUGH_LIKE ? (median(values) ?? 0) : 0]),
  );
  return open.flatMap(([customer, { natural, peak }]): Found[] => {
    const level = medians.get(group.get(customer) ?? '') ?? 0;
    const potential = Math.round(level * peak) - natural - (recovered.get(customer) ?? 0);
    return potential > 0 ? [{ kind: 'level', customer, product: '', potential }] : [];
  });
}

function missing(
  cube: SalesCube,
  { naturalCells }: OffSeasonTarget,
  { carryShare, newMonths }: GrowthRules,
  sizes: ReadonlyMap<string, Size>,
  group: ReadonlyMap<string, string>,
): readonly Found[] {
  const members = new Map<string, string[]>();
  for (const [customer, { natural }] of sizes)
    if (natural > 0) push(members, group.get(customer) ?? '', customer);
  const shares = new Map<string, number[]>();
  for (const { customer, product, units } of naturalCells) {
    const natural = sizes.get(customer)?.natural ?? 0;
    if (units > 0 && natural > 0)
      push(shares, `${group.get(customer) ?? ''}\u0000${product}`, units / natural);
  }
  return distribution(cube, 12, newMonths).flatMap(({ product, carriers, isNew }): Found[] => {
    if (product === '') return [];
    const carry = new Set(carriers);
    return [...members].flatMap(([name, customers]) => {
      const here = customers.filter((customer) => carry.has(customer)).length;
      const enough = isNew
        ? here >= ENOUGH_CARRIERS
        : customers.length >= ENOUGH_LIKE && here >= carryShare * customers.length;
      const share = median(shares.get(`${name}\u0000${product}`) ?? []);
      if (!enough || share === undefined) return [];
      return customers.flatMap((customer): Found[] => {
        const potential = carry.has(customer) ? 0 : Math.round(share * (sizes.get(customer)?.natural ?? 0));
        return potential > 0 ? [{ kind: isNew ? 'newProduct' : 'carry', customer, product, potential }] : [];
      });
    });
  });
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
