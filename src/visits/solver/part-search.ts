import { explainLeftOut } from '../explain';
import { previousDates } from '../horizon-days';
import { customerTerms, planTerms, sumOfTerms } from '../price';
import type { VisitPlan } from '../problem';
import { dayRoutes } from './field/day-routes';
import type { FieldModel } from './field/field-model';
import { buildFieldModel } from './field/field-model';
import { OrderKeeper } from './field/order-keeper';
import { routeWidth, searchModel } from './field/search-model';
import { startPlan } from './field/start-plan';
import { RouteSearch } from './kernel/search';
import type { ProblemPart } from './parts';

/**
 * Temperatures to begin with, in mean legs. Where visits are left out, hot enough that customers of like worth change places at
 * first. Where the first descent leaves nobody short the search begins cooler by itself.
 */
const HEAT = 15;
/** From a plan before that gives every visit: hot enough to pay for moves on the way to a better plan. */
const LEAST_HEAT = 3;

/** The search of one part: a first plan at once, then better ones with every step. */
export class PartSearch {
  private readonly model: FieldModel;
  private readonly search: RouteSearch | undefined;
  private readonly order: OrderKeeper | undefined;
  /** Price of the customers whom the search does not know, since they cannot be visited. */
  private readonly constant: number;

  constructor(
    readonly part: ProblemPart,
    previous?: VisitPlan,
  ) {
    const { problem, seed, iterations } = part;
    this.model = buildFieldModel(problem, problem.reps, problem.customers);
    const { model } = this;
    this.constant = priceOfOthers(model);
    if (model.customerCount === 0 || model.routeCount === 0) return;
    this.order = new OrderKeeper(model);
    const width = routeWidth(model);
    const start = startPlan(model, width, previous);
    const wanted = model.wanted.reduce((sum, count) => sum + count, 0);
    this.search = new RouteSearch(searchModel(model, width), {
      seed,
      iterations,
      start: start.routes,
      heat: Math.max(LEAST_HEAT, HEAT * (1 - start.taken / Math.max(1, wanted))),
    });
  }

  /** Steps left of the budget. */
  get left(): number {
    return this.search === undefined ? 0 : Math.max(0, this.part.iterations - this.search.iterations);
  }

  /** Steps done. */
  get iterations(): number {
    return this.search?.iterations ?? 0;
  }

  /** Price of the best plan. */
  get cost(): number {
    return this.constant + (this.search?.cost ?? priceOfNothing(this.model));
  }

  step(count: number): void {
    this.search?.step(Math.min(count, this.left));
  }

  /**
   * The best plan so far.
   * @param searching true for a look in between, without the reasons of what is left out, and without the order of the plan before
   */
  plan(searching = false): VisitPlan {
    const { problem, seed } = this.part;
    const best = this.search?.best() ?? [];
    const routes = dayRoutes(this.model, searching ? best : (this.order?.keep(best) ?? best));
    const terms = planTerms(problem, routes);
    return {
      routes,
      leftOut: explainLeftOut(problem, routes, searching),
      cost: sumOfTerms(terms),
      terms,
      seed,
      iterations: this.iterations,
    };
  }
}

function priceOfOthers(model: FieldModel): number {
  const { problem } = model;
  const known = new Set(model.customers.map((customer) => customer.id));
  return priceWithout(
    model,
    problem.customers.filter((customer) => !known.has(customer.id) && customer.doNotContact !== true),
  );
}

function priceOfNothing(model: FieldModel): number {
  return priceWithout(model, model.customers);
}

/** Price of customers without any visit. */
function priceWithout({ problem }: FieldModel, customers: FieldModel['customers']): number {
  const before = previousDates(problem);
  const reps = new Set(problem.reps.map((rep) => rep.id));
  return customers.reduce((sum, customer) => {
    const previous = reps.has(customer.rep) ? before.get(customer.id) : undefined;
    const { missed, change } = customerTerms(problem, customer, [], previous);
    return sum + missed + change;
  }, 0);
}
