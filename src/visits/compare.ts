import type { SerialDate } from '../core/serial-date';
import { pairMoves } from './pair-moves';
import type { VisitCustomer, VisitPlan, VisitProblem, VisitReason } from './problem';
import { indexOf } from './problem-index';
import type { ProblemIndex } from './problem-index';
import { Room } from './room';
import { dayRuleViolations } from './rules';
import { whyMoved } from './why-moved';

/** What became of a visit. */
export type ChangeKind = 'kept' | 'newTime' | 'moved' | 'added' | 'dropped';

/** Where a visit stood or stands. */
export interface VisitPlace {
  readonly rep: string;
  readonly date: SerialDate;
  /** Minutes after midnight. */
  readonly arrival: number;
}

/** One visit of either plan. */
export interface PlanChange {
  readonly customer: string;
  readonly kind: ChangeKind;
  readonly from?: VisitPlace;
  readonly to?: VisitPlace;
  /** Codes are those of `visits:reason`, `change.…`. */
  readonly why: VisitReason;
  /** Why the customer is left out now, a code of `visits:leftOut`; only with `why` `leftOut`. */
  readonly leftOut?: VisitReason;
}

/** Two plans side by side. */
export interface PlanComparison {
  /** By representative as listed, day and time; dropped visits where they stood. */
  readonly rows: readonly PlanChange[];
  /** Visits of the plan before that could stay: the day is not over and worked, the customer may still be seen on it. */
  readonly surviving: number;
  /** Those of them that are on the same day with the same rep. */
  readonly kept: number;
  /** kept ÷ surviving; 1 when nothing survives. */
  readonly keptShare: number;
}

/**
 * What a new plan changed and why: kept and agreed visits, new and lost customers, days off, appointments that took a place,
 * better spacing, less travel …
 * @param problem of the plan after
 * @param earlier problem of the plan before; without it a customer that neither had a visit nor was left out counts as new
 */
export function comparePlans(
  problem: VisitProblem,
  before: VisitPlan,
  after: VisitPlan,
  earlier?: VisitProblem,
): PlanComparison {
  const index = indexOf(problem);
  const compare = new Comparison(index, before, after, earlier);
  const ids = new Set([
    ...problem.customers.map((customer) => customer.id),
    ...before.routes.flatMap((route) => route.visits.map((visit) => visit.customer)),
  ]);
  const rows = [...ids].flatMap((id) => compare.customer(id));
  const rank = new Map(problem.reps.map((rep, i) => [rep.id, i]));
  const order = ({ to, from }: PlanChange) => {
    const place = to ?? from;
    return place === undefined
      ? [0, 0, 0]
      : [rank.get(place.rep) ?? problem.reps.length, place.date, place.arrival];
  };
  rows.sort((a, b) => {
    const [x, y] = [order(a), order(b)];
    return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!;
  });
  const { surviving, kept } = compare;
  return { rows, surviving, kept, keptShare: surviving === 0 ? 1 : kept / surviving };
}

class Comparison {
  surviving = 0;
  kept = 0;
  private readonly room: Room;
  private readonly was: ReadonlyMap<string, readonly VisitPlace[]>;
  private readonly is: ReadonlyMap<string, readonly VisitPlace[]>;
  private readonly known: ReadonlySet<string>;
  private readonly shortBefore: ReadonlySet<string>;
  private readonly leftOut: ReadonlyMap<string, VisitReason>;
  /** Last visits as they were known before; those of `problem` when the problem before is not. */
  private readonly seenBefore: ReadonlyMap<string, SerialDate | undefined>;

  constructor(
    private readonly index: ProblemIndex,
    before: VisitPlan,
    private readonly after: VisitPlan,
    earlier: VisitProblem | undefined,
  ) {
    this.room = new Room(index, after.routes);
    this.was = placesOf(before);
    this.is = placesOf(after);
    this.shortBefore = new Set(before.leftOut.map((entry) => entry.customer));
    this.known = new Set(
      earlier?.customers.map((customer) => customer.id) ?? [...this.was.keys(), ...this.shortBefore],
    );
    const customers = earlier?.customers ?? index.problem.customers;
    this.seenBefore = new Map(customers.map((customer) => [customer.id, customer.lastVisit]));
    this.leftOut = new Map(after.leftOut.map((entry) => [entry.customer, entry.why]));
  }

  /** Every visit of a customer in either plan. */
  customer(id: string): readonly PlanChange[] {
    const was = this.was.get(id) ?? [];
    const is = this.is.get(id) ?? [];
    const moves = pairMoves(
      was.map(({ date }) => date),
      is.map(({ date }) => date),
    );
    const left = new Set(moves.values());
    const customer = this.index.customers.get(id);
    const rows: PlanChange[] = [];
    for (const from of was) {
      const to = is.find((place) => place.date === from.date);
      this.count(customer, from, to);
      if (to !== undefined && customer !== undefined) rows.push(this.stayed(customer, from, to));
      else if (!left.has(from.date)) rows.push(this.dropped(id, customer, from));
    }
    if (customer === undefined) return rows;
    for (const to of is) {
      if (was.some((place) => place.date === to.date)) continue;
      const old = moves.get(to.date);
      const from = was.find((place) => place.date === old);
      rows.push(from === undefined ? this.added(customer, to) : this.moved(customer, from, to));
    }
    return rows;
  }

  private count(customer: VisitCustomer | undefined, from: VisitPlace, to: VisitPlace | undefined): void {
    const { index } = this;
    if (customer === undefined || customer.doNotContact === true) return;
    if (index.day(from.rep, from.date) === undefined) return;
    const agreed = index.appointment(customer, from.date) !== undefined;
    if (!agreed && dayRuleViolations(customer, from.rep, from.date).length > 0) return;
    if (customer.rep !== from.rep && !index.mayChangeRep(customer)) return;
    this.surviving += 1;
    if (to !== undefined && to.rep === from.rep) this.kept += 1;
  }

  private stayed(customer: VisitCustomer, from: VisitPlace, to: VisitPlace): PlanChange {
    const row = { customer: customer.id, from, to };
    if (from.rep !== to.rep) return { ...row, kind: 'moved', why: this.otherRep(customer, from) };
    const agreed = this.index.appointment(customer, to.date);
    if (Math.abs(from.arrival - to.arrival) < 0.5)
      return { ...row, kind: 'kept', why: change(agreed === undefined ? 'stays' : 'agreedStays') };
    return { ...row, kind: 'newTime', why: change(agreed?.time === undefined ? 'newTime' : 'agreedTime') };
  }

  private moved(customer: VisitCustomer, from: VisitPlace, to: VisitPlace): PlanChange {
    const row = { customer: customer.id, kind: 'moved', from, to } as const;
    if (from.rep !== to.rep) return { ...row, why: this.otherRep(customer, from) };
    const moved = { customer, rep: to.rep, from: from.date, to: to.date };
    return { ...row, why: whyMoved(this.index, this.after, this.room, moved) };
  }

  private otherRep(customer: VisitCustomer, from: VisitPlace): VisitReason {
    const own = this.index.mayChangeRep(customer) ? 'reassigned' : 'ownRep';
    return change(own, { rep: from.rep });
  }

  private dropped(id: string, customer: VisitCustomer | undefined, from: VisitPlace): PlanChange {
    const row = { customer: id, kind: 'dropped', from } as const;
    const why = (code: string, args: VisitReason['args'] = {}): PlanChange => ({
      ...row,
      why: change(code, args),
    });
    if (customer === undefined) return why('customerGone');
    if (customer.doNotContact === true) return why('doNotContact');
    if (from.date < Math.max(this.index.problem.from, this.index.problem.asOf))
      return why('dayOver', { date: from.date });
    const leftOut = this.leftOut.get(id);
    if (leftOut !== undefined) return { ...why('leftOut'), leftOut };
    if (customer.lastVisit !== undefined && customer.lastVisit !== this.seenBefore.get(id))
      return why('seen', { date: Math.floor(customer.lastVisit) });
    return why('notWanted');
  }

  private added(customer: VisitCustomer, to: VisitPlace): PlanChange {
    const row = { customer: customer.id, kind: 'added', to } as const;
    const code =
      this.index.appointment(customer, to.date) !== undefined
        ? 'newAppointment'
        : !this.known.has(customer.id)
          ? 'newCustomer'
          : this.shortBefore.has(customer.id)
            ? 'placeFound'
            : 'newlyWanted';
    return { ...row, why: change(code) };
  }
}

function placesOf(plan: VisitPlan): ReadonlyMap<string, readonly VisitPlace[]> {
  const places = new Map<string, VisitPlace[]>();
  for (const { rep, date, visits } of plan.routes) {
    for (const { customer, arrival } of visits) {
      const known = places.get(customer);
      if (known === undefined) places.set(customer, [{ rep, date, arrival }]);
      else known.push({ rep, date, arrival });
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.date - b.date);
  return places;
}

function change(code: string, args: VisitReason['args'] = {}): VisitReason {
  return { code: `change.${code}`, args };
}
