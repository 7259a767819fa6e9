import type { SerialDate } from '../core/serial-date';
import type { Demand } from './demand';
import { demandOf, isoWeekIndex } from './demand';
import { previousDates, usableDays } from './horizon-days';
import type { Rep, Stop, VisitCustomer, VisitProblem, WorkDay } from './problem';
import { travelMinutes } from './travel';

/**
 * A problem by name and date, for whoever explains, edits or compares plans. Made once for a problem (`indexOf`); demands
 * are worked out when they are asked for, so that it costs little for a problem of thousands of customers.
 */
export class ProblemIndex {
  readonly customers: ReadonlyMap<string, VisitCustomer>;
  readonly reps: ReadonlyMap<string, Rep>;
  private readonly days = new Map<string, ReadonlyMap<SerialDate, WorkDay>>();
  private readonly demands = new Map<string, Demand>();
  private readonly lunchTaken = new Set<string>();
  private previous: ReadonlyMap<string, readonly SerialDate[]> | undefined;

  constructor(readonly problem: VisitProblem) {
    this.customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
    this.reps = new Map(problem.reps.map((rep) => [rep.id, rep]));
    for (const rep of problem.reps)
      this.days.set(rep.id, new Map(usableDays(problem, rep).map((day) => [day.date, day])));
    for (const customer of problem.customers) {
      if (customer.appointments.length === 0 || customer.doNotContact === true) continue;
      for (const { date, time } of this.demand(customer).appointments) {
        const lunch = this.day(customer.rep, date)?.lunch;
        if (lunch === undefined || time === undefined) continue;
        if (time < lunch.end && time + customer.visitMinutes > lunch.start)
          this.lunchTaken.add(`${date} ${customer.rep}`);
      }
    }
  }

  /** Working days of a rep that count, ascending. */
  daysOf(rep: string): readonly WorkDay[] {
    return [...(this.days.get(rep)?.values() ?? [])];
  }

  /** A working day of a rep, within the horizon and not over. */
  day(rep: string, date: SerialDate): WorkDay | undefined {
    return this.days.get(rep)?.get(date);
  }

  /** The lunch of a rep's day; none when a timed appointment takes its place. */
  lunch(rep: string, day: WorkDay): WorkDay['lunch'] {
    return this.lunchTaken.has(`${day.date} ${rep}`) ? undefined : day.lunch;
  }

  /** What a customer asks for. */
  demand(customer: VisitCustomer): Demand {
    let demand = this.demands.get(customer.id);
    if (demand === undefined) {
      demand = demandOf(this.problem, customer);
      this.demands.set(customer.id, demand);
    }
    return demand;
  }

  /** The customer's appointment on a day. */
  appointment(customer: VisitCustomer, date: SerialDate): Demand['appointments'][number] | undefined {
    if (customer.appointments.length === 0) return undefined;
    return this.demand(customer).appointments.find((appointment) => appointment.date === date);
  }

  /** Days of the previous plan that still count. */
  previousOf(customer: string): readonly SerialDate[] {
    this.previous ??= previousDates(this.problem);
    return this.previous.get(customer) ?? [];
  }

  /** True when the customer may be given to another rep than its own. */
  mayChangeRep(customer: VisitCustomer): boolean {
    if (this.problem.reassign !== true || customer.keepRep === true) return false;
    return customer.appointments.length === 0 || this.demand(customer).appointments.length === 0;
  }

  /** Visits that the plan may have in the week of a date: the weekly limit, less one when the last visit was in that week. */
  weekLimit(customer: VisitCustomer, date: SerialDate): number {
    const { lastVisit } = customer;
    const seen = lastVisit !== undefined && isoWeekIndex(lastVisit) === isoWeekIndex(date);
    return this.problem.maxPerWeek - (seen ? 1 : 0);
  }

  /** Minutes of a leg. */
  minutes(from: Stop | undefined, to: Stop | undefined): number {
    return travelMinutes(from, to, this.problem.travel);
  }
}

const indexes = new WeakMap<VisitProblem, ProblemIndex>();

/** The index of a problem; made once, since problems never change. */
export function indexOf(problem: VisitProblem): ProblemIndex {
  let index = indexes.get(problem);
  if (index === undefined) {
    index = new ProblemIndex(problem);
    indexes.set(problem, index);
  }
  return index;
}
