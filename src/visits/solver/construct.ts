import type { VisitPlan } from '../problem';
import { placeAppointments } from './place-appointments';
import { placeCustomer, PlacementScratch } from './place-customer';
import { leg } from './schedule';
import type { RepState } from './rep-state';

/** Customers placed between two chances to pause. */
const CUSTOMERS_PER_STEP = 10;

/**
 * First plan: appointments, then what the previous plan had (where it still fits), then the customers by priority, the
 * longest overdue first, the nearest first, each on its cheapest set of days. Yields now and then, so that the caller can
 * pause and cancel.
 */
export function* construct(state: RepState, previous?: VisitPlan): Generator<void, void, void> {
  const { model } = state;
  placeAppointments(state);
  if (previous) followPrevious(state, previous);
  yield;
  const order = Array.from({ length: model.customerCount }, (_, c) => c);
  const overdue = (c: number) =>
    Math.max(0, model.first[c]! - (Number.isNaN(model.due[c]!) ? Infinity : model.due[c]!));
  order.sort(
    (a, b) =>
      model.priority[b]! - model.priority[a]! ||
      overdue(b) - overdue(a) ||
      leg(model, model.startStop, a) - leg(model, model.startStop, b) ||
      a - b,
  );
  const scratch = new PlacementScratch();
  for (const [index, c] of order.entries()) {
    state.begin();
    placeCustomer(state, c, scratch);
    if (state.settle() === Infinity) state.revert();
    else state.accept();
    if (index % CUSTOMERS_PER_STEP === CUSTOMERS_PER_STEP - 1) yield;
  }
}

/** Takes over the days of a plan: in the same order when all of it still holds, else visit by visit where it fits. */
function followPrevious(state: RepState, previous: VisitPlan): void {
  const { model } = state;
  const customerIndex = new Map(model.customers.map((customer, c) => [customer.id, c]));
  for (const route of previous.routes) {
    const day = route.rep === model.rep.id ? model.dayDate.indexOf(route.date) : -1;
    if (day < 0) continue;
    const customers = route.visits.flatMap((visit) => customerIndex.get(visit.customer) ?? []);
    if (!copyDay(state, day, customers)) for (const c of customers) addVisit(state, day, c);
  }
}

function copyDay(state: RepState, day: number, customers: readonly number[]): boolean {
  const { model } = state;
  state.begin();
  const agreed = new Map<number, number>();
  for (const slot of state.route(day)) agreed.set(model.slotCustomer[slot]!, slot);
  while (state.length[day]! > 0) state.remove(day, 0);
  for (const c of customers) {
    const fixed = agreed.get(c);
    const slot = fixed ?? state.freeSlotOf(c);
    if (slot < 0 || state.length[day]! + 1 >= state.width) continue;
    if (fixed === undefined && !(state.mayVisit(c, day) && state.hasRoom(day))) continue;
    state.insert(day, state.length[day]!, slot);
    agreed.delete(c);
  }
  if (agreed.size === 0 && state.settle() < Infinity) {
    state.accept();
    return true;
  }
  state.revert();
  return false;
}

function addVisit(state: RepState, day: number, c: number): void {
  const slot = state.freeSlotOf(c);
  if (slot < 0 || !state.mayVisit(c, day)) return;
  const found = { position: -1, added: 0 };
  state.bestPosition(day, slot, found);
  if (found.position < 0) return;
  state.begin();
  state.insert(day, found.position, slot);
  if (state.settle() === Infinity) state.revert();
  else state.accept();
}
