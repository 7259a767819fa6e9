import type { SerialDate } from '../core/serial-date';
import type { GoalCode } from './visit-record';

/** Limits that goals are proposed by; the rules `GoalShare`, `NewProductDays`, `NoContactDays` of the Rules sheet. */
export interface GoalRules {
  /** Share of the customers of the same class that must buy a product before it is proposed, 0..1. */
  readonly share: number;
  /** Days for which a product counts as new. */
  readonly newDays: number;
  /** Days without a visit after which the relationship is a goal. */
  readonly noVisitDays: number;
}

/** Limits of DOMAIN 5. */
export const DEFAULT_GOAL_RULES: GoalRules = { share: 0.3, newDays: 90, noVisitDays: 60 };

/** A product that others of the class buy. */
export interface ClassProduct {
  readonly product: string;
  /** Share of the other customers of the class that bought it in twelve months, 0..1. */
  readonly share: number;
  /** How many customers the share is of. */
  readonly of: number;
}

/** What is known of a customer before a visit. */
export interface GoalFacts {
  readonly asOf: SerialDate;
  /** True once there was an order, or when the team lists it as a customer. */
  readonly existing: boolean;
  readonly class?: string;
  /** Products to order now, the most urgent first. */
  readonly toOrder: readonly string[];
  /** Quantity or money of the last three months and of the three before; undefined when unknown. */
  readonly recent?: number;
  readonly before?: number;
  /** Not bought here in twelve months. */
  readonly classProducts: readonly ClassProduct[];
  /** New products that were not bought here yet. */
  readonly newProducts: readonly string[];
  /** Money overdue; undefined when unknown. */
  readonly overdue?: number;
  readonly complaints: readonly string[];
  /** Policies that came into force after the last visit. */
  readonly policies: readonly string[];
  readonly lastVisit?: SerialDate;
}

/** A proposed goal: text under `journal:goals.<code>`, reason under `journal:goalReasons.<reason>` with `args`. */
export interface ProposedGoal {
  readonly code: GoalCode;
  readonly reason: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Items that a reason names before it says how many more there are. */
const NAMED = 3;
/** Fewer customers of a class say nothing about what the class buys. */
const LEAST_OF_CLASS = 3;
/** Sales below this part of the months before are a fall. */
const FALL = 0.9;

/**
 * Goals of a visit with the reason for each (DOMAIN 5), sales before management: S1 more quantity (products to order, or sales below 90 % of the three
 * months before), S2 products that ≥ 30 % of at least three others of the class bought in twelve months and this customer did not, S3 new products,
 * S4 the first order, M1 overdue money, M2 complaints, M3 policies newer than the last visit, M4 the relationship (EI and EII, or no visit for 60 days).
 * Nothing to go by gives no goal: such a visit is flagged rather than filled with a phrase. O(products).
 */
export function proposeGoals(
  facts: GoalFacts,
  rules: GoalRules = DEFAULT_GOAL_RULES,
): readonly ProposedGoal[] {
  const goals: ProposedGoal[] = [];
  const add = (code: GoalCode, reason: string, args: ProposedGoal['args'] = {}) =>
    goals.push({ code, reason, args });
  if (facts.existing) {
    if (facts.toOrder.length > 0) add('S1', 'toOrder', list(facts.toOrder));
    else if (facts.recent !== undefined && facts.before !== undefined && facts.before > 0) {
      const change = facts.recent / facts.before;
      if (change < FALL) add('S1', 'falling', { percent: Math.round((1 - change) * 100) });
    }
    const missing = facts.classProducts
      .filter(({ share, of }) => of >= LEAST_OF_CLASS && share >= rules.share)
      .sort((a, b) => b.share - a.share || (a.product < b.product ? -1 : 1));
    const [first] = missing;
    if (first)
      add('S2', 'classBuys', {
        ...list(missing.map(({ product }) => product)),
        percent: Math.round(first.share * 100),
        class: facts.class ?? '',
        of: first.of,
      });
    if (facts.newProducts.length > 0) add('S3', 'newProducts', list(facts.newProducts));
  } else {
    add('S4', 'noOrder');
  }
  if (facts.overdue !== undefined && facts.overdue > 0) add('M1', 'overdue', { amount: facts.overdue });
  if (facts.complaints.length > 0) add('M2', 'complaints', list(facts.complaints));
  if (facts.policies.length > 0) add('M3', 'policies', list(facts.policies));
  const days = facts.lastVisit === undefined ? undefined : facts.asOf - facts.lastVisit;
  if (facts.existing && days === undefined) add('M4', 'neverVisited');
  else if (days !== undefined && days > rules.noVisitDays) add('M4', 'longAgo', { days });
  else if (facts.class === 'EI' || facts.class === 'EII') add('M4', `class${facts.class}`);
  return goals;
}

function list(items: readonly string[]): { readonly items: string; readonly count: number } {
  const more = items.length - NAMED;
  return {
    items: items.slice(0, NAMED).join(', ') + (more > 0 ? ` +${more}` : ''),
    count: items.length,
  };
}

/** One purchase that counts for what a class buys. */
export interface Purchase {
  readonly customer: string;
  readonly product: string;
  readonly date: SerialDate;
}

/** Which products customers bought, and what is new. */
export interface Assortment {
  /** Products that others of the class buy and this customer did not buy in twelve months. */
  readonly missing: (customer: string) => readonly ClassProduct[];
  /** Products first sold to anybody within the days of `newDays`, not bought by this customer. */
  readonly fresh: (customer: string) => readonly string[];
  readonly boughtAnything: (customer: string) => boolean;
}

const YEAR = 365;

/**
 * What classes of customers buy (S2, S3). Returns (lines without a purchase) are for the caller to leave out. A product is new only when the purchases
 * reach back twice as far as newness does: at the beginning of a list everything would look new. O(purchases + classes × products).
 * @param classOf class by customer; customers without one have no class to be compared with
 */
export function assortment(
  purchases: readonly Purchase[],
  classOf: ReadonlyMap<string, string>,
  asOf: SerialDate,
  { newDays }: Pick<GoalRules, 'newDays'> = DEFAULT_GOAL_RULES,
): Assortment {
  const bought = new Map<string, Set<string>>();
  const ever = new Map<string, Set<string>>();
  const firstSold = new Map<string, SerialDate>();
  let earliest = Infinity;
  for (const { customer, product, date } of purchases) {
    if (date > asOf) continue;
    earliest = Math.min(earliest, date);
    firstSold.set(product, Math.min(date, firstSold.get(product) ?? Infinity));
    put(ever, customer, product);
    if (date > asOf - YEAR) put(bought, customer, product);
  }
  const members = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const [customer, klass] of classOf) {
    members.set(klass, (members.get(klass) ?? 0) + 1);
    const products = counts.get(klass) ?? new Map<string, number>();
    counts.set(klass, products);
    for (const product of bought.get(customer) ?? []) products.set(product, (products.get(product) ?? 0) + 1);
  }
  const fresh =
    earliest <= asOf - 2 * newDays
      ? [...firstSold].filter(([, date]) => date > asOf - newDays).map(([product]) => product)
      : [];
  return {
    missing: (customer) => {
      const klass = classOf.get(customer);
      const others = (klass === undefined ? 0 : (members.get(klass) ?? 0)) - 1;
      if (klass === undefined || others <= 0) return [];
      const own = bought.get(customer);
      return [...(counts.get(klass) ?? [])].flatMap(([product, count]): ClassProduct[] =>
        own?.has(product) === true ? [] : [{ product, share: count / others, of: others }],
      );
    },
    fresh: (customer) => fresh.filter((product) => ever.get(customer)?.has(product) !== true).sort(),
    boughtAnything: (customer) => (ever.get(customer)?.size ?? 0) > 0,
  };
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known) known.add(value);
  else sets.set(key, new Set([value]));
}
