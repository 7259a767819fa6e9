import type { RepState } from './rep-state';
import { advance, leg, visitStart } from './schedule';

/** Steps after which the search for an order of one day's appointments gives up. */
const MAX_STEPS = 50_000;

/**
 * Puts the appointments on their days before anything else. A day whose appointments cannot all be kept (two places at
 * one time, outside of the hours) keeps them in order of time and priority as long as they fit; the rest stays without a
 * day and is explained later.
 */
export function placeAppointments(state: RepState): void {
  const { model } = state;
  for (let day = 0; day < model.dayCount; day++) {
    const slots: number[] = [];
    for (let s = 0; s < model.slotCount; s++) if (model.slotFixedDay[s] === day) slots.push(s);
    if (slots.length === 0) continue;
    slots.sort((a, b) => rank(state, a) - rank(state, b) || a - b);
    let order = feasibleOrder(state, day, slots);
    if (order === undefined) {
      order = [];
      for (let i = 0; i < slots.length; i++)
        order = feasibleOrder(state, day, [...order, slots[i]!]) ?? order;
    }
    state.begin();
    for (const [position, slot] of order.entries()) state.insert(day, position, slot);
    state.settle();
    state.accept();
  }
  state.retireSurplus();
}

/** Timed first, by time; then by falling priority. */
function rank({ model }: RepState, slot: number): number {
  const time = model.slotTime[slot]!;
  return time >= 0 ? time : 1e6 - model.priority[model.slotCustomer[slot]!]!;
}

/** An order in which all slots can be visited on the day, nearest next first; undefined when none is found. */
function feasibleOrder(state: RepState, day: number, slots: readonly number[]): number[] | undefined {
  const { model } = state;
  const lunchStart = model.lunchStart[day]!;
  const lunchEnd = model.lunchEnd[day]!;
  const order: number[] = [];
  const used = new Set<number>();
  let steps = 0;

  const extend = (stop: number, t: number): boolean => {
    if (order.length === slots.length) {
      return advance(t, leg(model, stop, model.endStop), lunchStart, lunchEnd) <= model.dayEnd[day]!;
    }
    const next = slots
      .filter((slot) => !used.has(slot))
      .map((slot) => {
        const c = model.slotCustomer[slot]!;
        const start = visitStart(model, day, slot, advance(t, leg(model, stop, c), lunchStart, lunchEnd));
        return { slot, c, start };
      });
    if (next.some(({ start }) => start < 0)) return false;
    next.sort((a, b) => a.start - b.start || a.slot - b.slot);
    for (const { slot, c, start } of next) {
      if (++steps > MAX_STEPS) return false;
      order.push(slot);
      used.add(slot);
      if (extend(c, start + model.visitMinutes[c]!)) return true;
      order.pop();
      used.delete(slot);
    }
    return false;
  };
  return extend(model.startStop, model.dayStart[day]!) ? order : undefined;
}
