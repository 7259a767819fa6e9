import { seededRandom } from '../../core/random';
import type { StopCriterion, VisitPlan, VisitProblem } from '../problem';
import type { RepSolution } from './assemble';
import { assemblePlan } from './assemble';
import { construct } from './construct';
import { Improver } from './improve';
import { buildRepModel } from './rep-model';
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
  const { seed, stop, signal, onProgress, previous, pause = nextTurn } = options;
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

  const solutions = runs.map(({ state, improver }): RepSolution => {
    const days = Array.from({ length: state.model.dayCount }, (_, day) => improver.bestRoute(day));
    return { model: state.model, routes: days, cost: priceOf(state, days) };
  });
  return assemblePlan(problem, solutions, seed, iteration);
}

/** Price of routes from scratch, free of the rounding that millions of small steps leave behind. */
function priceOf(state: RepState, routes: readonly (readonly number[])[]): number {
  const fresh = new RepState(state.model, state.weights);
  fresh.begin();
  routes.forEach((slots, day) => slots.forEach((slot, position) => fresh.insert(day, position, slot)));
  return fresh.settle();
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
