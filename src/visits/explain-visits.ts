import type { SerialDate } from '../core/serial-date';
import type { VisitCustomer, VisitPlan, VisitProblem, VisitReason } from './problem';
import { indexOf } from './problem-index';
import type { ProblemIndex } from './problem-index';
import { Room } from './room';
import { pairMoves } from './pair-moves';
import { whyMoved } from './why-moved';

/**
 * Says for each visit of a plan why it is there: the frequency and its reason; that it is agreed; the time since the last
 * call and whether it is due ("last seen 9 days ago, overdue by 2"); what day of the plan before it left and why; that
 * another rep makes it. Codes are those of `visits:reason`.
 * @returns reasons of a visit in this order, none for a visit that the plan does not have
 */
export function explainVisits(
  problem: VisitProblem,
  plan: VisitPlan,
): (customer: string, date: SerialDate) => readonly VisitReason[] {
  const index = indexOf(problem);
  const room = new Room(index, plan.routes);
  return (id, date) => {
    const customer = index.customers.get(id);
    const visits = room.visitsOf(id);
    const at = visits.findIndex((visit) => visit.date === date);
    const visit = visits[at];
    if (customer === undefined || visit === undefined) return [];
    const reasons: VisitReason[] = [customer.reason];
    if (visit.locked) {
      reasons.push(agreed(customer, date, index.appointment(customer, date)?.time));
    }
    const dates = visits.map((other) => other.date);
    reasons.push(timing(index, customer, dates, at));
    const from = pairMoves(index.previousOf(id), dates).get(date);
    if (from !== undefined)
      reasons.push(whyMoved(index, plan, room, { customer, rep: visit.rep, from, to: date }));
    if (visit.rep !== customer.rep && index.reps.has(customer.rep))
      reasons.push(reason('reassigned', { rep: customer.rep }));
    return reasons;
  };
}

function agreed({ appointments }: VisitCustomer, date: SerialDate, time: number | undefined): VisitReason {
  const at = time === undefined ? {} : { time };
  const on = appointments.find((one) => one.date === date && one.agreedOn !== undefined)?.agreedOn;
  if (on !== undefined) return reason(time === undefined ? 'agreedOn' : 'agreedOnAt', { date: on, ...at });
  return reason(time === undefined ? 'agreed' : 'agreedAt', at);
}

function timing(
  index: ProblemIndex,
  customer: VisitCustomer,
  dates: readonly SerialDate[],
  at: number,
): VisitReason {
  const date = dates[at]!;
  if (at > 0) return reason('again', { days: date - dates[at - 1]! });
  if (customer.lastVisit === undefined) return reason('neverSeen');
  const days = date - Math.floor(customer.lastVisit);
  const { due } = index.demand(customer);
  if (due === undefined) return reason('lastSeen', { days });
  const late = Math.floor(date - due);
  if (late > 0) return reason('overdue', { days, late });
  const early = Math.ceil(due - date);
  return early > 0 ? reason('early', { days, early }) : reason('due', { days });
}

function reason(code: string, args: VisitReason['args'] = {}): VisitReason {
  return { code, args };
}
