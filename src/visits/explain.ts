import type { SerialDate } from '../core/serial-date';
import { isoWeekday } from '../core/serial-date';
import type { Demand } from './demand';
import { demandOf, isoWeekIndex } from './demand';
import type { DayRoute, LeftOut, Rep, VisitCustomer, VisitPlan, VisitProblem, VisitReason } from './problem';
import { RoomFinder } from './room';
import { isLocation } from './travel';

/** A remark on the whole plan; `count`, and an `example` by name, are its arguments. */
export type PlanNote = VisitReason;

/** Extra minutes a day up to which longer days are the better advice than fewer calls. */
const SMALL_EXTENSION = 60;
/** Extra minutes a day up to which longer days are advice at all. */
const LARGEST_EXTENSION = 240;

/**
 * Every customer with fewer visits than wanted, an appointment that cannot be kept, or do-not-contact, with the reason
 * and the smallest change that would fit it. Each remedy holds on its own, not all of them together.
 * @param routes a plan's routes; nothing else of the plan is used
 */
export function explainLeftOut(problem: VisitProblem, routes: readonly DayRoute[]): readonly LeftOut[] {
  const reps = new Map(problem.reps.map((rep) => [rep.id, rep]));
  const finders = new Map<string, RoomFinder>();
  const dates = visitDates(routes);
  const left: LeftOut[] = [];
  for (const customer of problem.customers) {
    const demand = demandOf(problem, customer);
    const visits = dates.get(customer.id) ?? [];
    const entry = { customer: customer.id, wanted: demand.wanted, planned: visits.length };
    if (customer.doNotContact === true) {
      if (demand.wanted > 0) left.push({ ...entry, why: reason('doNotContact') });
      continue;
    }
    const dropped = demand.appointments.find(({ date }) => !visits.some((v) => v.locked && v.date === date));
    if (visits.length >= demand.wanted && dropped === undefined) continue;
    const rep = reps.get(customer.rep);
    if (rep === undefined) {
      const why = customer.rep === '' ? reason('noRepNamed') : reason('noRep', { rep: customer.rep });
      left.push({ ...entry, why, remedy: reason('assignRep') });
    } else if (dropped !== undefined) {
      left.push({ ...entry, ...explainAppointment(customer, rep, dropped) });
    } else {
      let finder = finders.get(rep.id);
      if (finder === undefined) {
        finder = new RoomFinder(problem, rep, routes);
        finders.set(rep.id, finder);
      }
      left.push({
        ...entry,
        ...explainMissing(
          customer,
          demand,
          visits.map((v) => v.date),
          finder,
        ),
      });
    }
  }
  return left;
}

/**
 * Says for each visit of a plan why it is there: the frequency and its reason, then the time since the last call
 * ("last seen 9 days ago", "7 days after the last one"), or that it is agreed.
 */
export function explainVisits(
  problem: VisitProblem,
  plan: VisitPlan,
): (customer: string, date: SerialDate) => readonly VisitReason[] {
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const dates = visitDates(plan.routes);
  return (id, date) => {
    const customer = customers.get(id);
    const visits = dates.get(id) ?? [];
    const index = visits.findIndex((visit) => visit.date === date);
    if (customer === undefined || index < 0) return [];
    const timing = explainTiming(
      problem,
      customer,
      visits.map((v) => v.date),
      index,
    );
    return visits[index]!.locked ? [customer.reason, reason('agreed'), timing] : [customer.reason, timing];
  };
}

/** Remarks on the problem that explain a plan's quality: no coordinates, many frequencies, unknown last visits. */
export function planNotes(problem: VisitProblem): readonly PlanNote[] {
  const active = problem.customers.filter((c) => c.doNotContact !== true && demandOf(problem, c).wanted > 0);
  const notes: PlanNote[] = [];
  const add = (code: string, found: readonly VisitCustomer[]) => {
    if (found.length > 0) notes.push(reason(code, { count: found.length, example: found[0]!.name }));
  };
  add(
    'noLocation',
    active.filter((c) => !isLocation(c.location)),
  );
  add(
    'unknownLastVisit',
    active.filter((c) => c.callsPerFourWeeks > 0 && c.lastVisit === undefined),
  );
  add(
    'weekLimit',
    active.filter((c) => c.cycleDays > 0 && c.cycleDays < 7 / problem.maxPerWeek),
  );
  const frequencies = new Set(active.filter((c) => c.callsPerFourWeeks > 0).map((c) => c.callsPerFourWeeks));
  if (frequencies.size > 3) notes.push(reason('manyFrequencies', { count: frequencies.size }));
  return notes;
}

function explainTiming(
  problem: VisitProblem,
  customer: VisitCustomer,
  dates: readonly SerialDate[],
  index: number,
): VisitReason {
  const date = dates[index]!;
  if (index > 0) return reason('again', { days: date - dates[index - 1]! });
  if (customer.lastVisit === undefined) return reason('neverSeen');
  const days = date - Math.floor(customer.lastVisit);
  const { due } = demandOf(problem, customer);
  const late = due === undefined ? 0 : Math.floor(date - due);
  return late > 0 ? reason('overdue', { days, late }) : reason('lastSeen', { days });
}

function explainAppointment(
  customer: VisitCustomer,
  rep: Rep,
  { date, time }: { readonly date: SerialDate; readonly time?: number },
): Pick<LeftOut, 'why' | 'remedy'> {
  const remedy = reason('moveAppointment', { date });
  const day = rep.days.find((d) => d.date === date);
  if (day === undefined) return { why: reason('appointmentNoWorkingDay', { date }), remedy };
  if (time !== undefined && (time < day.hours.start || time + customer.visitMinutes > day.hours.end)) {
    return { why: reason('appointmentOutsideHours', { date, time }), remedy };
  }
  return { why: reason('appointmentClash', { date }), remedy };
}

function explainMissing(
  customer: VisitCustomer,
  demand: Demand,
  dates: readonly SerialDate[],
  finder: RoomFinder,
): Pick<LeftOut, 'why' | 'remedy'> {
  const days = finder.days;
  if (days.length === 0) return { why: reason('noWorkingDay'), remedy: reason('assignRep') };
  const inTime = days.filter((day) => day.date >= demand.first && day.date <= demand.last);
  if (inTime.length === 0) {
    const why = reason('noDayInTime', { first: demand.first, last: demand.last });
    return { why, remedy: reason('otherDates') };
  }
  const onWeekday = inTime.filter((day) => customer.weekdays?.includes(isoWeekday(day.date)) ?? true);
  if (onWeekday.length === 0) {
    const weekdays = listWeekdays(customer.weekdays ?? []);
    const why = reason('weekdaysClosed', { weekdays });
    return {
      why,
      remedy: reason('otherWeekdays', { weekdays: listWeekdays(inTime.map((d) => isoWeekday(d.date))) }),
    };
  }
  const possible = onWeekday.filter((day) => finder.fitsAlone(customer, day.date));
  if (possible.length === 0) return explainNeverFits(customer, onWeekday, finder);

  const most = mostVisits(
    possible.map((d) => d.date),
    finder.weekRoom(customer),
    dates,
  );
  const fewer = lowerFrequency(customer, demand, dates.length);
  if (dates.length >= most) {
    return { why: reason('tooFewDays', { days: possible.length, possible: most }), ...fewer };
  }
  const free = possible.filter((day) => finder.mayAdd(customer, day.date, dates)).map((day) => day.date);
  return explainCapacity(customer, free, finder, fewer);
}

function explainNeverFits(
  customer: VisitCustomer,
  days: readonly { readonly date: SerialDate }[],
  finder: RoomFinder,
): Pick<LeftOut, 'why' | 'remedy'> {
  const { windows: _, ...always } = customer;
  if (customer.windows !== undefined && days.some((day) => finder.fitsAlone(always, day.date))) {
    const spans = customer.windows;
    const why = reason('windowNeverOpen', {
      start: Math.min(...spans.map((w) => w.start)),
      end: Math.max(...spans.map((w) => w.end)),
    });
    return { why, remedy: reason('widerWindow', { minutes: customer.visitMinutes }) };
  }
  const room = Math.max(...days.map((day) => finder.usableMinutes(day.date)));
  if (customer.visitMinutes > room) {
    const why = reason('visitTooLong', { minutes: customer.visitMinutes, room });
    return { why, remedy: reason('shorterVisit', { minutes: room }) };
  }
  if (days.every((day) => finder.maxVisits(day.date) < 1)) {
    return {
      why: reason('noVisitsAllowed'),
      remedy: reason('moreVisits', { visits: 1, ...weekdayOf(days[0]!.date) }),
    };
  }
  const travel = finder.roundTrip(customer);
  const extra = finder.leastExtra(
    customer,
    days.map((d) => d.date),
    true,
  );
  const why = reason('tooFar', { minutes: travel });
  return extra === undefined
    ? { why, remedy: reason('assignRep') }
    : { why, remedy: reason('moreMinutes', { minutes: extra.minutes, ...weekdayOf(extra.date) }) };
}

function explainCapacity(
  customer: VisitCustomer,
  dates: readonly SerialDate[],
  finder: RoomFinder,
  fewer: Pick<LeftOut, 'remedy'>,
): Pick<LeftOut, 'why' | 'remedy'> {
  const extra = finder.leastExtra(customer, dates, false);
  if (extra !== undefined && extra.minutes === 0 && extra.visits === 0) {
    return { why: reason('costsMore', { date: extra.date }), remedy: reason('higherPriority') };
  }
  const why = reason('capacity', { days: dates.length, weekdays: listWeekdays(dates.map(isoWeekday)) });
  if (extra !== undefined && extra.minutes <= SMALL_EXTENSION) return { why, remedy: extension(extra) };
  if (fewer.remedy !== undefined) return { why, ...fewer };
  if (extra !== undefined && extra.minutes <= LARGEST_EXTENSION) return { why, remedy: extension(extra) };
  return { why, remedy: reason('assignRep') };
}

function extension(extra: {
  readonly date: SerialDate;
  readonly minutes: number;
  readonly visits: number;
}): VisitReason {
  const { minutes, visits } = extra;
  const weekday = weekdayOf(extra.date);
  if (minutes === 0) return reason('moreVisits', { visits, ...weekday });
  if (visits === 0) return reason('moreMinutes', { minutes, ...weekday });
  return reason('moreVisitsAndMinutes', { visits, minutes, ...weekday });
}

/** Advice to call as often as the plan can, when it can at all. */
function lowerFrequency(customer: VisitCustomer, demand: Demand, planned: number): Pick<LeftOut, 'remedy'> {
  if (planned === 0 || demand.calls <= planned) return {};
  const from = customer.callsPerFourWeeks;
  const to = Math.round(((from * planned) / demand.calls) * 100) / 100;
  return { remedy: reason('lowerFrequency', { from, to }) };
}

/** Most visits that the weekly limit allows on these days, the visits already planned included. */
function mostVisits(
  possible: readonly SerialDate[],
  weekRoom: (date: SerialDate) => number,
  planned: readonly SerialDate[],
): number {
  const days = new Set([...possible, ...planned]);
  const perWeek = new Map<number, SerialDate[]>();
  for (const date of days)
    perWeek.set(isoWeekIndex(date), [...(perWeek.get(isoWeekIndex(date)) ?? []), date]);
  let most = 0;
  for (const dates of perWeek.values()) most += Math.min(dates.length, Math.max(0, weekRoom(dates[0]!)));
  return most;
}

interface VisitDate {
  readonly date: SerialDate;
  readonly locked: boolean;
}

function visitDates(routes: readonly DayRoute[]): ReadonlyMap<string, readonly VisitDate[]> {
  const dates = new Map<string, VisitDate[]>();
  for (const route of routes) {
    for (const { customer, locked } of route.visits) {
      const known = dates.get(customer) ?? [];
      known.push({ date: route.date, locked });
      dates.set(customer, known);
    }
  }
  for (const list of dates.values()) list.sort((a, b) => a.date - b.date);
  return dates;
}

function weekdayOf(date: SerialDate): { readonly weekday: number } {
  return { weekday: isoWeekday(date) };
}

/** Weekdays as `1,3,5`, ascending, each once. */
function listWeekdays(weekdays: readonly number[]): string {
  return [...new Set(weekdays)].sort((a, b) => a - b).join(',');
}

function reason(code: string, args: VisitReason['args'] = {}): VisitReason {
  return { code, args };
}
