import type { SerialDate } from '../core/serial-date';
import { isoWeekday } from '../core/serial-date';
import type { Demand } from './demand';
import { demandOf, isoWeekIndex } from './demand';
import { dayCapacity } from './horizon-days';
import type { DayRoute, LeftOut, Rep, VisitCustomer, VisitProblem, VisitReason, WorkDay } from './problem';
import { indexOf } from './problem-index';
import type { ProblemIndex } from './problem-index';
import type { DayNeed } from './remedy';
import { extension, leastExtension } from './remedy';
import { Room } from './room';
import { spreadViolations } from './rules';
import { Timeline } from './timing';

/** Extra minutes a day up to which longer days are the first advice, better than fewer calls, and advice at all. */
const TINY_EXTENSION = 30;
const SMALL_EXTENSION = 60;
const LARGEST_EXTENSION = 240;
/** Looks into days of other reps that one explanation of a plan may take; what is beyond names no rep. */
const LOOKS_ELSEWHERE = 4_000;
/** Calls in four weeks that are good advice. */
const USUAL_FREQUENCIES = [8, 6, 5, 4, 3, 2.5, 2, 1.5, 1, 0.75, 0.5, 0.33, 0.25];

type Explanation = Pick<LeftOut, 'why' | 'remedy'>;

/**
 * Every customer with fewer visits than wanted, an appointment that cannot be kept, or do-not-contact, with the reason
 * and the smallest change that would fit all of its missing visits into the plan as it is. Each remedy holds on its own,
 * not all of them together.
 * @param routes a plan's routes; nothing else of the plan is used
 * @param searching true while better plans may follow: missing visits are listed without reason and remedy, which takes a
 *   small part of the time
 */
export function explainLeftOut(
  problem: VisitProblem,
  routes: readonly DayRoute[],
  searching = false,
): readonly LeftOut[] {
  const explainer = new LeftOutExplainer(indexOf(problem), routes, searching);
  return problem.customers.flatMap((customer) => explainer.explain(customer) ?? []);
}

/** Explains the customers of one plan. */
export class LeftOutExplainer {
  private readonly room: Room;
  private looks = LOOKS_ELSEWHERE;

  constructor(
    private readonly index: ProblemIndex,
    routes: readonly DayRoute[],
    private readonly searching = false,
  ) {
    this.room = new Room(index, routes);
  }

  /** Why a customer is left out or short; undefined when it has all that it wants. */
  explain(customer: VisitCustomer): LeftOut | undefined {
    const demand = this.index.demand(customer);
    const visits = this.room.visitsOf(customer.id);
    const entry = { customer: customer.id, wanted: demand.wanted, planned: visits.length };
    if (customer.doNotContact === true)
      return demand.wanted > visits.length ? { ...entry, why: reason('doNotContact') } : undefined;
    const dropped = demand.appointments.find(({ date }) => !visits.some((v) => v.locked && v.date === date));
    if (visits.length >= demand.wanted && dropped === undefined) return undefined;
    if (this.searching && dropped === undefined) return { ...entry, why: reason('searching') };
    const rep = this.repFor(customer);
    if (rep === undefined) {
      const why = customer.rep === '' ? reason('noRepNamed') : reason('noRep', { rep: customer.rep });
      return { ...entry, why, remedy: this.assign(customer, demand.wanted - visits.length) };
    }
    if (dropped !== undefined) return { ...entry, ...this.explainAppointment(customer, rep, dropped) };
    return { ...entry, ...this.explainMissing(customer, rep, demand) };
  }

  /** Who visits the customer or should: the rep of the plan, its own, or the one who starts nearest. */
  private repFor(customer: VisitCustomer): Rep | undefined {
    const { index } = this;
    const [visit] = this.room.visitsOf(customer.id);
    const own = index.reps.get(visit?.rep ?? customer.rep);
    if (own !== undefined || !index.mayChangeRep(customer)) return own;
    const far = (rep: Rep) => index.minutes(rep.start, customer);
    return index.problem.reps.reduce<Rep | undefined>(
      (best, rep) => (best === undefined || far(rep) < far(best) ? rep : best),
      undefined,
    );
  }

  private explainAppointment(
    customer: VisitCustomer,
    rep: Rep,
    { date, time }: Demand['appointments'][number],
  ): Explanation {
    const day = this.index.day(rep.id, date);
    const outside =
      day !== undefined &&
      time !== undefined &&
      (time < day.hours.start || time + customer.visitMinutes > day.hours.end);
    const why =
      day === undefined
        ? reason('appointmentNoWorkingDay', { date })
        : outside
          ? reason('appointmentOutsideHours', { date, time })
          : reason('appointmentClash', { date });
    const others = this.index
      .daysOf(rep.id)
      .filter(
        (other) =>
          other.date !== date &&
          this.index.appointment(customer, other.date) === undefined &&
          this.mayAgree(customer, rep, other.date) &&
          fits(this.room.timeline(rep, other), customer),
      )
      .sort((a, b) => Math.abs(a.date - date) - Math.abs(b.date - date));
    const to = others[0]?.date;
    const remedy =
      to === undefined
        ? reason('moveAppointment', { date })
        : reason('moveAppointmentTo', { date, next: to });
    return { why, remedy };
  }

  /** True when an appointment on the date would leave the customer's other visits as they are. */
  private mayAgree(customer: VisitCustomer, rep: Rep, date: SerialDate): boolean {
    const visits = this.room.visitsOf(customer.id);
    if (visits.some((visit) => visit.date === date)) return false;
    const agreed = [...visits, { rep: rep.id, date, locked: true }];
    return spreadViolations(this.index, customer, agreed, date).length === 0;
  }

  private explainMissing(customer: VisitCustomer, rep: Rep, demand: Demand): Explanation {
    const { index, room } = this;
    const missing = demand.wanted - room.visitsOf(customer.id).length;
    const days = index.daysOf(rep.id);
    if (days.length === 0) return { why: reason('noWorkingDay'), remedy: this.assign(customer, missing) };
    const inTime = days.filter((day) => day.date >= demand.first && day.date <= demand.last);
    if (inTime.length === 0) {
      const why = reason('noDayInTime', { first: demand.first, last: demand.last });
      return { why, remedy: reason('otherDates') };
    }
    const onWeekday = inTime.filter((day) => customer.weekdays?.includes(isoWeekday(day.date)) ?? true);
    if (onWeekday.length === 0) {
      const why = reason('weekdaysClosed', { weekdays: listWeekdays(customer.weekdays ?? []) });
      const other = this.otherWeekdays(customer, rep, inTime, missing);
      return { why, remedy: other ?? this.assign(customer, missing) };
    }
    const alone = (day: WorkDay) => new Timeline(index, rep, day, []);
    const possible = onWeekday.filter((day) => fits(alone(day), customer));
    if (possible.length === 0) return this.explainNeverFits(customer, rep, onWeekday, missing);

    const most = this.mostVisits(customer, possible);
    const fewer = this.lowerFrequency(customer, demand);
    const planned = room.visitsOf(customer.id).length;
    if (planned >= most) {
      const why = reason('tooFewDays', { days: possible.length, possible: most });
      return fewer === undefined ? { why } : { why, remedy: fewer };
    }
    const needs = this.needs(
      customer,
      rep,
      possible.filter((day) => room.mayAdd(customer, day.date)),
    );
    return this.explainCapacity(customer, rep, needs, missing, inTime, fewer);
  }

  private explainNeverFits(
    customer: VisitCustomer,
    rep: Rep,
    days: readonly WorkDay[],
    missing: number,
  ): Explanation {
    const { index } = this;
    const alone = days.map((day) => new Timeline(index, rep, day, []));
    if (alone.every(({ day }) => day.maxVisits < 1)) {
      const remedy = extension(this.needs(customer, rep, days), missing, this.weekLimit(customer));
      return { why: reason('noVisitsAllowed'), remedy: remedy ?? this.assign(customer, missing) };
    }
    const { windows } = customer;
    if (windows?.length && alone.some((line) => fits(line, customer, true))) {
      const why = reason('windowNeverOpen', {
        start: Math.min(...windows.map((w) => w.start)),
        end: Math.max(...windows.map((w) => w.end)),
      });
      return { why, remedy: this.widerWindow(customer, rep, days) ?? this.assign(customer, missing) };
    }
    const room = Math.max(...days.map((day) => Math.min(dayCapacity(day), day.hours.end - day.hours.start)));
    if (customer.visitMinutes > room) {
      const why = reason('visitTooLong', { minutes: customer.visitMinutes, room });
      for (let minutes = Math.floor(room / 5) * 5; minutes >= 5; minutes -= 5) {
        const shorter = { ...customer, visitMinutes: minutes };
        if (alone.some((line) => fits(line, shorter)))
          return { why, remedy: reason('shorterVisit', { minutes }) };
      }
      return { why, remedy: this.assign(customer, missing) };
    }
    const why = reason('tooFar', {
      minutes: index.minutes(rep.start, customer) + index.minutes(customer, rep.end),
    });
    const remedy = extension(this.needs(customer, rep, days), missing, this.weekLimit(customer));
    return { why, remedy: remedy ?? this.assign(customer, missing) };
  }

  private explainCapacity(
    customer: VisitCustomer,
    rep: Rep,
    needs: readonly DayNeed[],
    missing: number,
    inTime: readonly WorkDay[],
    fewer: VisitReason | undefined,
  ): Explanation {
    const free = needs.find(({ need }) => need?.minutes === 0 && need.visits === 0);
    if (free !== undefined)
      return { why: reason('costsMore', { date: free.date }), remedy: reason('higherPriority') };
    const dates = needs.map(({ date }) => date);
    const weekdays = listWeekdays(dates.map(isoWeekday));
    const { windows } = customer;
    const days = inTime.filter(({ date }) => dates.includes(date));
    const widen = windows?.length ? this.widerWindow(customer, rep, days) : undefined;
    const why =
      widen === undefined || !windows
        ? reason('capacity', { days: dates.length, weekdays })
        : reason('windowFull', {
            start: Math.min(...windows.map((w) => w.start)),
            end: Math.max(...windows.map((w) => w.end)),
            weekdays,
          });
    const least = leastExtension(needs, missing, this.weekLimit(customer));
    const longer = extension(needs, missing, this.weekLimit(customer));
    const within = (minutes: number) => least !== undefined && least.minutes <= minutes;
    if (within(TINY_EXTENSION) && longer) return { why, remedy: longer };
    const other = widen ?? this.otherWeekdays(customer, rep, inTime, missing);
    if (other !== undefined) return { why, remedy: other };
    if (within(SMALL_EXTENSION) && longer) return { why, remedy: longer };
    if (fewer !== undefined) return { why, remedy: fewer };
    const elsewhere = this.assign(customer, missing);
    if (elsewhere.code === 'assignTo') return { why, remedy: elsewhere };
    if (within(LARGEST_EXTENSION) && longer) return { why, remedy: longer };
    return { why, remedy: elsewhere };
  }

  /** What each day would need for one more visit of the customer. */
  private needs(customer: VisitCustomer, rep: Rep, days: readonly WorkDay[]): readonly DayNeed[] {
    return days.map((day) => ({
      date: day.date,
      need: this.room.timeline(rep, day).need(customer),
    }));
  }

  /** Hours in which some day has room for the visit as it is; undefined when none has. */
  private widerWindow(customer: VisitCustomer, rep: Rep, days: readonly WorkDay[]): VisitReason | undefined {
    for (const day of days) {
      if (!this.room.mayAdd(customer, day.date)) continue;
      const need = this.room.timeline(rep, day).need(customer, { anyHour: true });
      if (need?.minutes !== 0 || need.visits > 0) continue;
      return reason('widerWindow', { start: need.arrival, end: need.arrival + customer.visitMinutes });
    }
    return undefined;
  }

  /** Weekdays besides the allowed ones, each of which would take all that is missing. */
  private otherWeekdays(
    customer: VisitCustomer,
    rep: Rep,
    inTime: readonly WorkDay[],
    missing: number,
  ): VisitReason | undefined {
    if (customer.weekdays === undefined) return undefined;
    const closed = inTime.filter(
      (day) =>
        customer.weekdays?.includes(isoWeekday(day.date)) === false &&
        this.room.mayAdd(customer, day.date) &&
        fits(this.room.timeline(rep, day), customer),
    );
    const count = new Map<number, number>();
    for (const { date } of closed) count.set(isoWeekday(date), (count.get(isoWeekday(date)) ?? 0) + 1);
    const enough = [...count].filter(([, days]) => days >= missing).map(([weekday]) => weekday);
    return enough.length === 0 ? undefined : reason('otherWeekdays', { weekdays: listWeekdays(enough) });
  }

  /** The most usual calls in four weeks for which the visits that the customer has are enough; undefined when it has none. */
  private lowerFrequency(customer: VisitCustomer, demand: Demand): VisitReason | undefined {
    const planned = this.room.visitsOf(customer.id).length;
    if (planned === 0 || demand.calls <= planned) return undefined;
    const from = customer.callsPerFourWeeks;
    const to = USUAL_FREQUENCIES.find((calls) => {
      if (calls >= from) return false;
      const rarer = { ...customer, callsPerFourWeeks: calls, cycleDays: 28 / calls };
      return demandOf(this.index.problem, rarer).wanted <= planned;
    });
    return to === undefined ? undefined : reason('lowerFrequency', { from, to });
  }

  /** Another rep who has room for all the visits, the one with the least more travel. */
  private assign(customer: VisitCustomer, missing: number): VisitReason {
    const { index, room } = this;
    const demand = index.demand(customer);
    const wanted = room.visitsOf(customer.id).length + missing;
    let best: { readonly rep: string; readonly added: number } | undefined;
    for (const rep of index.problem.reps) {
      if (rep.id === customer.rep || demand.appointments.length > 0) continue;
      const days = index
        .daysOf(rep.id)
        .filter(
          ({ date }) =>
            date >= demand.first &&
            date <= demand.last &&
            (customer.weekdays?.includes(isoWeekday(date)) ?? true),
        );
      if (this.looks < days.length) break;
      this.looks -= days.length;
      const open = days.flatMap((day) => {
        const need = room.timeline(rep, day).need(customer);
        return need?.minutes === 0 && need.visits === 0 ? [{ date: day.date, added: need.added }] : [];
      });
      open.sort((a, b) => a.added - b.added);
      const chosen = withinWeeks(open, this.weekLimit(customer)).slice(0, wanted);
      if (chosen.length < wanted || wanted === 0) continue;
      const added = chosen.reduce((sum, day) => sum + day.added, 0);
      if (best === undefined || added < best.added) best = { rep: rep.id, added };
    }
    return best === undefined ? reason('assignRep') : reason('assignTo', { rep: best.rep });
  }

  /** Visits that the weekly limit leaves in the week of a date besides the planned ones. */
  private weekLimit(customer: VisitCustomer): (date: SerialDate) => number {
    const visits = this.room.visitsOf(customer.id);
    return (date) => {
      const inWeek = visits.filter((visit) => isoWeekIndex(visit.date) === isoWeekIndex(date)).length;
      return Math.max(0, Math.floor(this.index.weekLimit(customer, date)) - inWeek);
    };
  }

  /** Most visits that the weekly limit allows on these days, the visits already planned included. */
  private mostVisits(customer: VisitCustomer, possible: readonly WorkDay[]): number {
    const visits = this.room.visitsOf(customer.id);
    const open = possible.filter(({ date }) => !visits.some((visit) => visit.date === date));
    return visits.length + withinWeeks(open, this.weekLimit(customer)).length;
  }
}

/** The first of the days, so that no week has more than its limit. */
function withinWeeks<T extends { readonly date: SerialDate }>(
  days: readonly T[],
  limit: (date: SerialDate) => number,
): readonly T[] {
  const taken = new Map<number, number>();
  return days.filter(({ date }) => {
    const week = isoWeekIndex(date);
    const count = taken.get(week) ?? 0;
    if (count >= limit(date)) return false;
    taken.set(week, count + 1);
    return true;
  });
}

function fits(line: Timeline, customer: VisitCustomer, anyHour = false): boolean {
  const need = line.need(customer, { anyHour });
  return need?.minutes === 0 && need.visits === 0;
}

/** Weekdays as `1,3,5`, ascending, each once. */
function listWeekdays(weekdays: readonly number[]): string {
  return [...new Set(weekdays)].sort((a, b) => a - b).join(',');
}

function reason(code: string, args: VisitReason['args'] = {}): VisitReason {
  return { code, args };
}
