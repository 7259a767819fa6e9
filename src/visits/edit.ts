import type { SerialDate } from '../core/serial-date';
import { LeftOutExplainer } from './explain';
import { customerTerms, planTerms, repTerms, sumOfTerms } from './price';
import type {
  DayRoute,
  LeftOut,
  PlanTerms,
  VisitCustomer,
  VisitPlan,
  VisitProblem,
  Violation,
} from './problem';
import { indexOf } from './problem-index';
import type { ProblemIndex } from './problem-index';
import { freeVisitViolations } from './rules';
import { Room } from './room';
import { NO_TERMS, combineTerms } from './terms';
import { Timeline } from './timing';

/** A visit of a plan. */
export interface VisitKey {
  /** Id in the problem. */
  readonly customer: string;
  readonly date: SerialDate;
}

/** Where a visit goes. */
export interface VisitTarget extends VisitKey {
  /** Left out: who visits the customer now, else its own rep. */
  readonly rep?: string;
  /** Place in the order of the day, 0 first. Left out: where it adds least travel. */
  readonly position?: number;
}

/** A visit to another place. */
export interface VisitMove {
  readonly customer: string;
  readonly from: SerialDate;
  readonly to: SerialDate;
  readonly rep?: string;
  readonly position?: number;
}

/** A plan after an edit by hand. */
export interface PlanEdit {
  /** The edited plan; the plan as it was when something forbids the edit. */
  readonly plan: VisitPlan;
  /** What forbids the edit; none when it is done. */
  readonly violations: readonly Violation[];
  /** New price less old one, by term. */
  readonly change: PlanTerms;
}

/**
 * Moves a visit to another day (or another place of the same day): there to its best position, both days timed anew. The
 * price, its terms and the customer's entry among what is left out follow; the other entries' reasons stay as they were.
 * An agreed visit stays: release it first.
 * @returns a plan that `checkPlan` passes when the plan before did, or the violations
 */
export function moveVisit(problem: VisitProblem, plan: VisitPlan, move: VisitMove): PlanEdit {
  return new Edit(problem, plan).move(move).result(move.customer);
}

/** What `moveVisit` would forbid or cost, without the plan: cheap enough to ask of many days while a visit is dragged. */
export function priceMove(problem: VisitProblem, plan: VisitPlan, move: VisitMove): Omit<PlanEdit, 'plan'> {
  return new Edit(problem, plan).move(move).price(move.customer);
}

/** Adds a visit that the customer still wants, on its best position of the day. */
export function addVisit(problem: VisitProblem, plan: VisitPlan, target: VisitTarget): PlanEdit {
  return new Edit(problem, plan).add(target).result(target.customer);
}

/** Takes a visit out of the plan; what the customer then lacks is listed as left out. */
export function removeVisit(problem: VisitProblem, plan: VisitPlan, visit: VisitKey): PlanEdit {
  const edit = new Edit(problem, plan);
  edit.remove(visit);
  return edit.result(visit.customer);
}

/** The plan with the reasons of all that is left out worked out again, after a series of edits. */
export function explainAgain(problem: VisitProblem, plan: VisitPlan): VisitPlan {
  const explainer = new LeftOutExplainer(indexOf(problem), plan.routes);
  return { ...plan, leftOut: problem.customers.flatMap((customer) => explainer.explain(customer) ?? []) };
}

/**
 * The plan with other routes: sorted by rep and day, priced, and with the entries of some customers among what is left out
 * worked out again.
 * @param explained customers whose visits or wishes changed
 */
export function planWithRoutes(
  problem: VisitProblem,
  plan: VisitPlan,
  routes: readonly DayRoute[],
  explained: ReadonlySet<string>,
  terms: PlanTerms = planTerms(problem, routes),
): VisitPlan {
  const index = indexOf(problem);
  const rank = new Map(problem.reps.map((rep, i) => [rep.id, i]));
  const sorted = [...routes].sort(
    (a, b) => (rank.get(a.rep) ?? 0) - (rank.get(b.rep) ?? 0) || a.date - b.date,
  );
  const explainer = new LeftOutExplainer(index, sorted);
  const entries = new Map(plan.leftOut.map((entry) => [entry.customer, entry]));
  const leftOut = problem.customers.flatMap((customer): readonly LeftOut[] => {
    const entry = explained.has(customer.id) ? explainer.explain(customer) : entries.get(customer.id);
    return entry === undefined ? [] : [entry];
  });
  return { ...plan, routes: sorted, leftOut, terms, cost: sumOfTerms(terms) };
}

/** The days of a plan while they are edited. */
class Edit {
  private readonly index: ProblemIndex;
  private readonly violations: Violation[] = [];
  /** Changed days by rep and date; undefined when no visit is left. */
  private readonly changed = new Map<string, { readonly was?: DayRoute; readonly is?: DayRoute }>();

  constructor(
    private readonly problem: VisitProblem,
    private readonly plan: VisitPlan,
  ) {
    this.index = indexOf(problem);
  }

  /** Takes a visit out; undefined, with a violation, when there is none or it is agreed. */
  remove({ customer, date }: VisitKey): DayRoute | undefined {
    const about = { customer, date, args: {} };
    const route = this.plan.routes.find(
      (candidate) => candidate.date === date && candidate.visits.some((visit) => visit.customer === customer),
    );
    if (route === undefined) {
      this.violations.push({ code: 'noSuchVisit', ...about });
      return undefined;
    }
    const visit = route.visits.find((candidate) => candidate.customer === customer);
    if (visit?.locked === true) {
      this.violations.push({ code: 'agreedVisit', rep: route.rep, ...about });
      return undefined;
    }
    const order = this.orderOf(route).filter((other) => other.id !== customer);
    this.settle(route.rep, date, order);
    return route;
  }

  /** Takes a visit out and puts it in elsewhere. */
  move({ customer, from, to, rep, position }: VisitMove): this {
    const removed = this.remove({ customer, date: from });
    if (removed === undefined) return this;
    const target = { customer, date: to, rep: rep ?? removed.rep };
    return this.add(position === undefined ? target : { ...target, position });
  }

  /** Puts a visit in. */
  add({ customer: id, date, rep: repId, position }: VisitTarget): this {
    const { index } = this;
    const customer = index.customers.get(id);
    if (customer === undefined) {
      this.violations.push({ code: 'unknownCustomer', customer: id, date, args: {} });
      return this;
    }
    const own = this.routesOf(id);
    const to = repId ?? own[0]?.rep ?? customer.rep;
    const target = this.routes().filter((route) => route.date === date && route.rep === to);
    const room = new Room(index, [...own.filter((route) => !target.includes(route)), ...target]);
    const rep = index.reps.get(to);
    const day = index.day(to, date);
    const forbidden = freeVisitViolations(index, room, customer, to, date);
    this.violations.push(...forbidden);
    if (forbidden.length > 0 || rep === undefined || day === undefined) return this;
    const line = new Timeline(index, rep, day, room.order(to, date));
    const need = line.need(customer, position === undefined ? {} : { position });
    const at = need?.position ?? position ?? line.order.length;
    this.settle(to, date, line.order.toSpliced(at, 0, customer));
    return this;
  }

  /** What the steps forbid or cost. */
  price(explained?: string): Omit<PlanEdit, 'plan'> {
    if (this.violations.length > 0) return { violations: this.violations, change: NO_TERMS };
    return { violations: [], change: this.change(this.routes(), explained) };
  }

  /** The plan after all steps. */
  result(explained?: string): PlanEdit {
    const { violations, change } = this.price(explained);
    if (violations.length > 0) return { plan: this.plan, violations, change };
    const routes = this.routes();
    const terms = combineTerms(this.plan.terms, change, 1);
    const customers = new Set(explained === undefined ? [] : [explained]);
    const plan = planWithRoutes(this.problem, this.plan, routes, customers, terms);
    return { plan, violations: [], change };
  }

  /** Times a day anew, or says why it cannot be driven. */
  private settle(repId: string, date: SerialDate, order: readonly VisitCustomer[]): void {
    const rep = this.index.reps.get(repId);
    const day = this.index.day(repId, date);
    if (rep === undefined || day === undefined) return;
    const key = `${date} ${repId}`;
    const before = this.changed.get(key);
    const was = before
      ? before.was
      : this.plan.routes.find((route) => route.rep === repId && route.date === date);
    const old = was ? { was } : {};
    if (order.length === 0) {
      this.changed.set(key, old);
      return;
    }
    const is = new Timeline(this.index, rep, day, order).route();
    if ('code' in is) this.violations.push(is);
    else this.changed.set(key, { ...old, is });
  }

  private orderOf(route: DayRoute): readonly VisitCustomer[] {
    return route.visits.flatMap((visit) => this.index.customers.get(visit.customer) ?? []);
  }

  private routesOf(customer: string): readonly DayRoute[] {
    return this.routes().filter((route) => route.visits.some((visit) => visit.customer === customer));
  }

  private routes(): readonly DayRoute[] {
    const kept = this.plan.routes.filter((route) => !this.changed.has(`${route.date} ${route.rep}`));
    return [...kept, ...[...this.changed.values()].flatMap(({ is }) => (is ? [is] : []))];
  }

  /** Change of the price: of one customer, and of the reps whose days changed. */
  private change(routes: readonly DayRoute[], id: string | undefined): PlanTerms {
    const { problem, index, plan } = this;
    const before = { ...NO_TERMS };
    const after = { ...NO_TERMS };
    const customer = id === undefined ? undefined : index.customers.get(id);
    const reps = new Set<string>();
    for (const { was, is } of this.changed.values()) {
      before.travel += problem.weights.travelMinute * (was?.travelMinutes ?? 0);
      after.travel += problem.weights.travelMinute * (is?.travelMinutes ?? 0);
      for (const route of [was, is]) if (route) reps.add(route.rep);
    }
    for (const [terms, list] of [
      [before, plan.routes],
      [after, routes],
    ] as const) {
      if (customer) Object.assign(terms, this.ownTerms(customer, list));
      for (const id of reps) {
        const rep = index.reps.get(id);
        if (rep === undefined) continue;
        const own = list.filter((route) => route.rep === id);
        const { balance, timeShare, change } = repTerms(problem, rep, own, index.customers);
        terms.balance += balance;
        terms.timeShare += timeShare;
        terms.change += change;
      }
    }
    return combineTerms(after, before, -1);
  }

  private ownTerms(customer: VisitCustomer, routes: readonly DayRoute[]): Partial<PlanTerms> {
    const { index, problem } = this;
    if (customer.doNotContact === true) return {};
    const visits = routes.filter((route) => route.visits.some((visit) => visit.customer === customer.id));
    const dates = visits.map((route) => route.date).sort((a, b) => a - b);
    const hasRep = index.reps.has(customer.rep);
    const given = hasRep && visits[0] !== undefined && visits[0].rep !== customer.rep;
    return {
      ...customerTerms(problem, customer, dates, hasRep ? index.previousOf(customer.id) : []),
      reassign: given ? (problem.weights.reassign ?? 0) : 0,
    };
  }
}
