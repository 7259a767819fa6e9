/**
 * What the search knows of a problem: numbers in flat arrays, and three plug-ins with coarse calls, so that no virtual call
 * stands in an inner loop. Customers, days, routes and groups are numbers from 0. A route belongs to one day and one group
 * (a representative); a customer is visited by one group, at most once a day, so (customer, day) names a visit.
 */
export interface SearchModel {
  readonly customers: number;
  readonly days: number;
  readonly groups: number;
  /** Day and group of each route. Routes that share both are alike (several vehicles). */
  readonly routeDay: Int32Array;
  readonly routeGroup: Int32Array;
  /** Visits that a route holds at most, locked ones included. */
  readonly width: number;
  /** `groupsOf[c]`: the groups that may visit customer c, at least one. */
  readonly groupsOf: readonly Int32Array[];
  /** Visits wanted, by customer. A customer with fewer is tried again whenever a part of the plan is rebuilt. */
  readonly wanted: Int32Array;
  /**
   * Other customers from near to far, `neighbourCount` a customer: `neighbours[c × neighbourCount + k]`. Removals work
   * through this list; 60–150 is a good length, all of them below that.
   */
  readonly neighbours: Int32Array;
  readonly neighbourCount: number;
  /** Orders in which removed customers are put back, besides the random one: ascending `key[c]`, drawn with `weight`. */
  readonly orders: readonly { readonly key: Float64Array; readonly weight: number }[];
  /** What a customer is worth per minute; left-out customers displace lesser ones. Undefined: nobody is ever left out. */
  readonly worth?: Float64Array;
  /** customer × day: 1 where a visit may be at all; spares asking the rules. Undefined: everywhere. */
  readonly allowed?: Uint8Array;
  /** customer × day: 1 for a visit that stands in the starting plan and is never removed. */
  readonly locked?: Uint8Array;
  /** customer × day: 1 where a visit is agreed, though not locked. */
  readonly agreed?: Uint8Array;
  readonly rules: RouteRules;
  readonly chooser: DayChooser;
  readonly terms?: GlobalTerms;
}

/** The routes as they stand: visits of route r are `stops[r × width … + length[r])`, each a customer. Only the search writes. */
export interface Routes {
  readonly count: number;
  readonly width: number;
  readonly day: Int32Array;
  readonly group: Int32Array;
  readonly stops: Int32Array;
  readonly length: Int32Array;
}

/** What one route costs and where a customer fits. Reads the attached routes; keeps its own arrays per route. */
export interface RouteRules {
  /** Hands over the routes; called once, first. */
  attach(routes: Routes): void;
  /** Computes what `bestInsertion` needs after the stops of a route changed. Returns the cost of the route, penalties included. */
  refresh(route: number): number;
  /**
   * Cheapest position for a customer who is not in the route: returns the added cost, Infinity when there is none, and
   * leaves the position (0 … length) in `position`. Called when the route changed since it was last asked.
   */
  bestInsertion(route: number, customer: number): number;
  /** Set by `bestInsertion`. */
  readonly position: number;
  /** Cost that the route would have with other stops `stops[from … from + count)`; Infinity when that breaks a rule. */
  evaluate(route: number, stops: Int32Array, from: number, count: number): number;
  /** Soft rules, if any: see `SoftRules`. */
  readonly soft?: SoftRules;
  /** Travel that takes the room of visits left out, if any may be: see `ScarceTime`. */
  readonly scarce?: ScarceTime;
}

/**
 * Travel at its shadow price. Where visits are left out, a minute saved on the way is worth more than itself: many of them make room
 * for a visit. The plain price does not show it until the last one is saved.
 */
export interface ScarceTime {
  /** Multiplies the cost of travel from now on, 1 or more. The search refreshes every route afterwards. */
  setFactor(factor: number): void;
  /** What the factor adds to the cost of all routes as last refreshed. */
  surcharge(): number;
}

/** Rules whose breach the search may price instead of forbidding it. The penalty is part of every cost above. */
export interface SoftRules {
  /** Amount of breach of a route as last refreshed, in the unit that is penalised; 0 when it keeps all rules. */
  excess(route: number): number;
  /** Price of a unit of breach from now on; Infinity forbids. The search refreshes every route afterwards. */
  setPenalty(price: number): void;
  /** A price of a unit of breach to begin with. */
  readonly penalty: number;
}

/** Chooses the days of a customer together with what they cost. */
export interface DayChooser {
  /**
   * Cheapest set of visit days for a customer of a group.
   * @param dayCost added cost by day, Infinity where no visit can be; 0 for kept days
   * @param kept by day: 1 where the customer already has a visit that stays (locked, or left in the plan); all of them are
   *   part of the set, wherever they are
   * @param chosen receives by day 1 for a visit and 0 for none
   * @returns Σ dayCost over the set + `own`, never Infinity: a customer without (some of) its visits has a price too
   */
  choose(
    customer: number,
    group: number,
    dayCost: Float64Array,
    kept: Uint8Array,
    chosen: Uint8Array,
  ): number;
  /** Set by `choose`: the price of the set itself (missed visits, spacing, change, another group …). */
  readonly own: number;
}

/** Terms over several routes, e.g. the balance of a representative's days. */
export interface GlobalTerms {
  /** Change of the terms if the customer were put into the route at the added cost; a cheap estimate is enough. */
  delta(route: number, customer: number, added: number): number;
  /** Tells that a customer's visits changed from one number and group to another; also called when that is taken back. */
  changed(customer: number, groupBefore: number, before: number, group: number, now: number): void;
  /** The exact sum of the terms for the routes as last refreshed. */
  total(): number;
}

/** Stops of every route, in the order of the model's routes. */
export type RoutePlan = readonly Int32Array[];
