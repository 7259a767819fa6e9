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
  const overdue = (c: number) => Math.max(0, model.first[c]! - (Number.isNaN(model.due[c]!) ? Infinity : model.due[c]!));
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

function followPrevious(state: RepState, previous: VisitPlan): void {
  const { model } = state;
  const customerIndex = new Map(model.customers.map((customer, c) => [customer.id, c]));
  const found = { position: -1, added: 0 };
  for (const route of previous.routes) {
    if (route.rep !== model.rep.id) continue;
    const day = model.dayDate.indexOf(route.date);
    if (day < 0) continue;
    for (const visit of route.visits) {
      const c = customerIndex.get(visit.customer);
      if (c === undefined) continue;
      const slot = state.freeSlotOf(c);
      if (slot < 0 || !state.mayVisit(c, day)) continue;
      state.bestPosition(day, slot, found);
      if (found.position < 0) continue;
      state.begin();
      state.insert(day, found.position, slot);
      if (state.settle() === Infinity) state.revert();
      else state.accept();
    }
  }
}
