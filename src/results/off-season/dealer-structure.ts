import { byCode } from './sales-cube';

/** Place in the chain of trade: 1 buys from us, 2 from tier 1, 3 is a terminal: a shop, a bar, a restaurant that sells to consumers. */
export type Tier = 1 | 2 | 3;

/** A dealer or shop as the team lists it. */
export interface DealerRow {
  /** Unique. */
  readonly key: string;
  /** Key of the one that it buys from, resolved; undefined for none. */
  readonly parent?: string;
  readonly tier?: Tier;
}

/** What is wrong with a row of the chain. */
export type StructureFault = 'unknownParent' | 'ownParent' | 'cycle' | 'order';

/** A dealer with its place. */
export interface Dealer {
  readonly key: string;
  readonly parent?: string;
  /** As listed, else as its place in the chain says; undefined when neither tells. */
  readonly tier?: Tier;
  readonly isDerived: boolean;
  /** Keys, in code-point order. */
  readonly children: readonly string[];
}

/** A tier 1 dealer with what hangs on it. */
export interface Branch {
  readonly key: string;
  readonly tier2: number;
  readonly terminals: number;
}

/** The chain tier 1 → tier 2 → terminal. */
export interface DealerStructure {
  readonly dealers: ReadonlyMap<string, Dealer>;
  readonly branches: readonly Branch[];
  /** How many of each tier; 0 is unknown. */
  readonly counts: Readonly<Record<0 | Tier, number>>;
  /** Rows whose parent cannot stand; they count as without one. */
  readonly faults: readonly { readonly key: string; readonly fault: StructureFault }[];
}

/**
 * Builds the chain of dealers from parents and tiers (DOMAIN 7). A parent that nobody is, that is the row itself, that closes a circle or that
 * does not stand above its child is a fault, and the row counts as without parent; in a circle every member is a fault. A tier that is not
 * listed follows from the chain: above others and below nobody is tier 1; below tier 1 with others below it is tier 2; at the end of a chain
 * is a terminal. O(n log n).
 */
export function dealerStructure(rows: readonly DealerRow[]): DealerStructure {
  const listed = new Map(rows.map((row) => [row.key, row]));
  const faults: { key: string; fault: StructureFault }[] = [];
  const parents = new Map<string, string>();
  for (const { key, parent } of rows) {
    if (parent === undefined) continue;
    if (parent === key) faults.push({ key, fault: 'ownParent' });
    else if (!listed.has(parent)) faults.push({ key, fault: 'unknownParent' });
    else parents.set(key, parent);
  }
  for (const key of circles(parents)) {
    faults.push({ key, fault: 'cycle' });
    parents.delete(key);
  }
  for (const [key, parent] of parents) {
    const [below, above] = [listed.get(key)?.tier, listed.get(parent)?.tier];
    if (above === 3 || below === 1 || (below !== undefined && above !== undefined && above >= below)) {
      faults.push({ key, fault: 'order' });
      parents.delete(key);
    }
  }
  const children = new Map<string, string[]>();
  for (const [key, parent] of [...parents].sort((a, b) => byCode(a[0], b[0]))) {
    const list = children.get(parent);
    if (list) list.push(key);
    else children.set(parent, [key]);
  }
  const dealers = new Map<string, Dealer>();
  const counts = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { key, tier } of rows) {
    const parent = parents.get(key);
    const below = children.get(key) ?? [];
    const told = tier ?? derivedTier(parent !== undefined, below.length > 0);
    counts[told ?? 0] += 1;
    dealers.set(key, {
      key,
      ...(parent !== undefined && { parent }),
      ...(told !== undefined && { tier: told }),
      isDerived: tier === undefined && told !== undefined,
      children: below,
    });
  }
  const branches = [...dealers.values()]
    .filter(({ tier }) => tier === 1)
    .map(({ key }) => branch(key, dealers))
    .sort((a, b) => b.tier2 + b.terminals - a.tier2 - a.terminals || byCode(a.key, b.key));
  const order = new Map(rows.map(({ key }, at) => [key, at]));
  faults.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  return { dealers, branches, counts, faults };
}

function derivedTier(hasParent: boolean, hasChildren: boolean): Tier | undefined {
  if (hasParent) return hasChildren ? 2 : 3;
  return hasChildren ? 1 : undefined;
}

/** Members of circles: from there the way up comes back to itself. */
function circles(parents: ReadonlyMap<string, string>): readonly string[] {
  const state = new Map<string, number>();
  const found: string[] = [];
  let walk = 0;
  for (const start of parents.keys()) {
    if (state.has(start)) continue;
    walk += 1;
    const way: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !state.has(at)) {
      state.set(at, walk);
      way.push(at);
      at = parents.get(at);
    }
    if (at !== undefined && state.get(at) === walk) found.push(...way.slice(way.indexOf(at)));
  }
  return found;
}

function branch(key: string, dealers: ReadonlyMap<string, Dealer>): Branch {
  let tier2 = 0;
  let terminals = 0;
  const open = [...(dealers.get(key)?.children ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const dealer = dealers.get(next);
    if (dealer?.tier === 2) tier2 += 1;
    if (dealer?.tier === 3) terminals += 1;
    open.push(...(dealer?.children ?? []));
  }
  return { key, tier2, terminals };
}
