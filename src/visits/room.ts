import type { SerialDate } from '../core/serial-date';
import { isoWeekIndex } from './demand';
import type { DayRoute, Rep, VisitCustomer, VisitProblem, WorkDay } from './problem';
import type { RepModel } from './solver/rep-model';
import { buildRepModel, usableDays } from './solver/rep-model';
import { advance, leg, visitStart } from './solver/schedule';

/** A minute later than any day ends. */
const LATE = 1e6;

/** What a day would need so that one more visit fits. */
export interface Extra {
  readonly date: SerialDate;
  /** Minutes by which the day would have to be longer, rounded up to 5. */
  readonly minutes: number;
  /** Visits by which its limit would have to be higher. */
  readonly visits: number;
}

/** Finds out what room the days of one rep still have for one more visit, with the routes as they are. */
export class RoomFinder {
  readonly days: readonly WorkDay[];
  private readonly model: RepModel;
  /** The same days without an end. */
  private readonly endless: RepModel;
  private readonly dayOf: ReadonlyMap<SerialDate, number>;
  private readonly routes: readonly (readonly number[])[];
  private readonly customerOf: ReadonlyMap<string, number>;

  constructor(problem: VisitProblem, rep: Rep, routes: readonly DayRoute[]) {
    this.days = usableDays(problem, rep);
    this.model = buildRepModel(problem, rep);
    const { model } = this;
    this.endless = { ...model, dayEnd: new Float64Array(model.dayCount).fill(LATE) };
    this.dayOf = new Map(this.days.map((day, d) => [day.date, d]));
    this.customerOf = new Map(model.customers.map((customer, c) => [customer.id, c]));
    const byDay = this.days.map((): number[] => []);
    for (const route of routes) {
      const day = route.rep === rep.id ? this.dayOf.get(route.date) : undefined;
      if (day === undefined) continue;
      for (const visit of route.visits) {
        const slot = this.slotOn(visit.customer, day);
        if (slot >= 0) byDay[day]!.push(slot);
      }
    }
    this.routes = byDay;
  }

  /** True when the customer's visit alone fits the empty day. */
  fitsAlone(customer: VisitCustomer, date: SerialDate): boolean {
    const need = this.need(this.modelFor(customer), this.day(date), this.freeSlot(customer), []);
    return need !== undefined && need.minutes === 0 && need.visits === 0;
  }

  /** Minutes that the day's hours and capacity leave for visits and travel. */
  usableMinutes(date: SerialDate): number {
    const day = this.day(date);
    const { model } = this;
    return Math.min(model.maxMinutes[day]!, model.dayEnd[day]! - model.dayStart[day]!);
  }

  /** Visits that the day takes. */
  maxVisits(date: SerialDate): number {
    return this.model.maxVisits[this.day(date)]!;
  }

  /** Minutes from the start place to the customer and on to the end place. */
  roundTrip(customer: VisitCustomer): number {
    const c = this.customerOf.get(customer.id)!;
    return leg(this.model, this.model.startStop, c) + leg(this.model, c, this.model.endStop);
  }

  /** Visits in the week of a date that the weekly limit allows, appointments included. */
  weekRoom(customer: VisitCustomer): (date: SerialDate) => number {
    const { model } = this;
    const c = this.customerOf.get(customer.id)!;
    return (date) => {
      const week = model.dayWeek[this.day(date)]!;
      let agreed = 0;
      for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
        const day = model.slotFixedDay[s]!;
        if (day >= 0 && model.dayWeek[day] === week) agreed += 1;
      }
      return Math.max(agreed, model.weekRoom[c * model.weekCount + week]! + agreed);
    };
  }

  /** True when the customer has no visit on the date yet and the weekly limit allows one more. */
  mayAdd(customer: VisitCustomer, date: SerialDate, planned: readonly SerialDate[]): boolean {
    const inWeek = planned.filter((other) => isoWeekIndex(other) === isoWeekIndex(date)).length;
    return !planned.includes(date) && inWeek < this.weekRoom(customer)(date);
  }

  /** The day that needs least to take one more visit of the customer; on empty days when `alone`. O(days × route²). */
  leastExtra(customer: VisitCustomer, dates: readonly SerialDate[], alone: boolean): Extra | undefined {
    const slot = this.freeSlot(customer);
    let best: Extra | undefined;
    for (const date of dates) {
      const day = this.day(date);
      const need = this.need(this.endless, day, slot, alone ? [] : this.routes[day]!);
      if (need === undefined) continue;
      if (
        best === undefined ||
        need.minutes < best.minutes ||
        (need.minutes === best.minutes && need.visits < best.visits)
      ) {
        best = { date, ...need };
      }
    }
    return best;
  }

  /** Least extra minutes and visits over all positions in the route; undefined when the customer's hours rule it out. */
  private need(
    timing: RepModel,
    day: number,
    slot: number,
    route: readonly number[],
  ): { minutes: number; visits: number } | undefined {
    const { model } = this;
    let least = Infinity;
    for (let position = 0; position <= route.length; position++) {
      const order = [...route.slice(0, position), slot, ...route.slice(position)];
      const driven = drive(timing, day, order);
      if (driven === undefined) continue;
      const over = Math.max(0, driven.end - model.dayEnd[day]!, driven.work - model.maxMinutes[day]!);
      least = Math.min(least, over);
    }
    if (least === Infinity) return undefined;
    return {
      minutes: Math.ceil(least / 5) * 5,
      visits: Math.max(0, route.length + 1 - model.maxVisits[day]!),
    };
  }

  /** The model with the customer's own windows, or without when it carries none. */
  private modelFor(customer: VisitCustomer): RepModel {
    const c = this.customerOf.get(customer.id)!;
    if (customer.windows !== undefined || this.model.windowOffset[c] === this.model.windowOffset[c + 1])
      return this.endless;
    const { windowOffset, windowStart, windowEnd } = this.endless;
    const starts = windowStart.slice();
    const ends = windowEnd.slice();
    starts.fill(0, windowOffset[c], windowOffset[c + 1]);
    ends.fill(LATE, windowOffset[c], windowOffset[c + 1]);
    return { ...this.endless, windowStart: starts, windowEnd: ends };
  }

  private day(date: SerialDate): number {
    return this.dayOf.get(date)!;
  }

  private freeSlot(customer: VisitCustomer): number {
    return this.model.slotOffset[this.customerOf.get(customer.id)! + 1]! - 1;
  }

  /** Slot of a customer's visit on a day: its appointment there, else any free one (they are alike). */
  private slotOn(id: string, day: number): number {
    const { model } = this;
    const c = this.customerOf.get(id);
    if (c === undefined) return -1;
    let free = -1;
    for (let s = model.slotOffset[c]!; s < model.slotOffset[c + 1]!; s++) {
      if (model.slotFixedDay[s] === day) return s;
      if (model.slotFixedDay[s]! < 0) free = s;
    }
    return free;
  }
}

/** Clock time at the end of the route and minutes of visits and travel; undefined when a visit cannot take place. */
function drive(
  model: RepModel,
  day: number,
  order: readonly number[],
): { end: number; work: number } | undefined {
  const lunchStart = model.lunchStart[day]!;
  const lunchEnd = model.lunchEnd[day]!;
  let t = model.dayStart[day]!;
  let stop = model.startStop;
  let work = 0;
  for (const slot of order) {
    const c = model.slotCustomer[slot]!;
    const there = leg(model, stop, c);
    const start = visitStart(model, day, slot, advance(t, there, lunchStart, lunchEnd));
    if (start < 0) return undefined;
    t = start + model.visitMinutes[c]!;
    work += there + model.visitMinutes[c]!;
    stop = c;
  }
  const home = leg(model, stop, model.endStop);
  return { end: advance(t, home, lunchStart, lunchEnd), work: work + home };
}
