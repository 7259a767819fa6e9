import { seededRandom } from '../../core/random';
import type { StopCriterion, VisitPlan, VisitProblem } from '../problem';
import type { RepSolution } from './assemble';
import { assemblePlan } from './assemble';
import { construct } from './construct';
import { Improver } from './improve';
import { buildRepModel } from './rep-model';
import { placeCustomer, PlacementScratch } from './place-customer';
import { RepState } from './rep-state';

/** Iterations that one rep gets before the next has its turn; 5–20 ms. */
const CHUNK = 1000;

/** How the search stands. */
export interface SolveProgress {
  /** Moves tried so far; 0 while the first plan is being made. */
  readonly iteration: number;
  /** Price of the best plan; Infinity while the first plan is being made. */
  readonly cost: number;
  /** Reps whose first plan is ready, and all reps. */
  readonly repsReady: number;
  readonly reps: number;
}

/** How to solve. */
export interface SolveOptions {
  /** Any integer; the same problem, seed and number of iterations give the same plan. */
  readonly seed: number;
  /** Asked before every iteration. */
  readonly stop: StopCriterion;
  /** Rejects with the signal's reason (an `AbortError`) at the next pause. */
  readonly signal?: AbortSignal;
  /** Called at every pause, some fifty times a second; the caller thins it out. */
  readonly onProgress?: (progress: SolveProgress) => void;
  /** Gets the first plan as soon as it stands, before the improvement. */
  readonly onPlan?: (plan: VisitPlan) => void;
  /** A plan to start from; its visits stay where they still fit. */
  readonly previous?: VisitPlan;
  /** Gives other tasks (a cancel message) their turn; default one turn of the timer queue. */
  readonly pause?: () => Promise<void>;
}

/**
 * Plans the visits: a first plan by insertion, then local moves until `stop` says so. Each rep is planned on its own with
 * a seed derived from its id; the reps take turns of 1,000 iterations.
 * @throws Error when two customers or two reps share an id
 */
export async function solveVisits(problem: VisitProblem, options: SolveOptions): Promise<VisitPlan> {
  const { seed, stop, signal, onProgress, onPlan, previous, pause = nextTurn } = options;
  requireUnique(problem.reps.map((rep) => rep.id));
  requireUnique(problem.customers.map((customer) => customer.id));
  const rest = async (progress: SolveProgress): Promise<void> => {
    onProgress?.(progress);
    await pause();
    signal?.throwIfAborted();
  };

  signal?.throwIfAborted();
  const reps = problem.reps.length;
  const runs: { readonly state: RepState; readonly improver: Improver }[] = [];
  for (const rep of problem.reps) {
    const state = new RepState(buildRepModel(problem, rep), problem.weights);
    for (const _ of construct(state, previous)) {
      await rest({ iteration: 0, cost: Infinity, repsReady: runs.length, reps });
    }
    runs.push({ state, improver: new Improver(state, seededRandom(deriveSeed(seed, rep.id))) });
  }

  const assemble = (iterations: number) =>
    assemblePlan(
      problem,
      runs.map(({ state, improver }) => finish(state, improver)),
      seed,
      iterations,
    );
  onPlan?.(assemble(0));

  const active = runs.filter(({ state }) => state.model.slotCount > 0 && state.model.dayCount > 0);
  const totalCost = () => runs.reduce((sum, { improver }) => sum + improver.cost, 0);
  let iteration = 0;
  let turn = 0;
  let stopped = active.length === 0;
  while (!stopped) {
    const { improver } = active[turn++ % active.length]!;
    const others = totalCost() - improver.cost;
    for (let i = 0; i < CHUNK; i++) {
      stopped = stop({ iteration, cost: others + improver.cost });
      if (stopped) break;
      improver.iterate();
      iteration += 1;
    }
    await rest({ iteration, cost: totalCost(), repsReady: reps, reps });
  }

  return assemble(iteration);
}

/**
 * The best plan of a rep in a fresh state: fills the room that the last improvements left, and prices it free of the
 * rounding that millions of small steps leave behind.
 */
function finish({ model, weights }: RepState, improver: Improver): RepSolution {
  const state = new RepState(model, weights);
  state.begin();
  for (let day = 0; day < model.dayCount; day++) {
    improver.bestRoute(day).forEach((slot, position) => state.insert(day, position, slot));
  }
  state.settle();
  state.accept();
  state.retireSurplus();
  const scratch = new PlacementScratch();
  for (let c = 0; c < model.customerCount; c++) {
    state.begin();
    if (placeCustomer(state, c, scratch) > 0 && state.settle() < state.cost) state.accept();
    else state.revert();
  }
  const routes = Array.from({ length: model.dayCount }, (_, day) => state.route(day));
  return { model, routes };
}

/** FNV-1a over the rep's id, mixed with the seed, so that one rep's plan does not hang on the others. */
function deriveSeed(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function requireUnique(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`two customers or two reps share the id ${id}`);
    seen.add(id);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
