import type { StopCriterion, VisitPlan, VisitProblem } from '../problem';
import { PartSearch } from './part-search';
import type { ProblemPart } from './parts';
import { mergePlans, splitProblem } from './parts';

/** Steps that a part gets before the next has its turn; some 5 ms. */
const STEPS_A_TURN = 100;

/** How the search stands. */
export interface SolveProgress {
  /** Steps done so far; 0 while the first plan is being made. */
  readonly iteration: number;
  /** Price of the best plan; Infinity while the first plan is being made. */
  readonly cost: number;
  /** Reps whose first plan is ready, and all reps. */
  readonly repsReady: number;
  readonly reps: number;
}

/** How to search the parts of a problem. */
export interface SearchControl {
  /** Asked after every turn of 100 steps; default: when the budget is spent. */
  readonly stop?: StopCriterion;
  /** Rejects with the signal's reason (an `AbortError`) at the next pause. */
  readonly signal?: AbortSignal;
  /** Called at every pause, some hundred times a second; the caller thins it out. */
  readonly onProgress?: (progress: SolveProgress) => void;
  /** A plan to start from; its visits stay where they still fit. */
  readonly previous?: VisitPlan;
  /** Gives other tasks (a cancel message) their turn; default one turn of the timer queue. */
  readonly pause?: () => Promise<void>;
  /** Asked at every pause: is it time to show how far the plan is? Default: only once, when the first plan stands. */
  readonly planDue?: () => boolean;
}

/** How to solve. */
export interface SolveOptions extends SearchControl {
  /** Any integer; the same problem, seed and number of iterations give the same plan. */
  readonly seed: number;
  /** Budget in steps over all reps; it also shapes the search, which accepts less and less as the budget runs out. */
  readonly iterations: number;
  /** Gets the first plan as soon as it stands, then better ones whenever `planDue` says so. */
  readonly onPlan?: (plan: VisitPlan) => void;
}

/**
 * Plans the visits. Each rep is planned on its own, all together when customers may change hands.
 * @throws Error when two customers or two reps share an id
 */
export async function solveVisits(problem: VisitProblem, options: SolveOptions): Promise<VisitPlan> {
  const { seed, iterations, onPlan, ...control } = options;
  const parts = splitProblem(problem, seed, iterations);
  const merge = (plans: readonly VisitPlan[]) => mergePlans(problem, plans, seed);
  return merge(
    await solveParts(parts, { ...control, ...(onPlan ? { onPlans: (plans) => onPlan(merge(plans)) } : {}) }),
  );
}

/**
 * Plans parts of a problem in turns, so that all are equally far at any time.
 * @returns their plans, in the order of the parts
 */
export async function solveParts(
  parts: readonly ProblemPart[],
  control: SearchControl & {
    /** Gets the plans of all parts; those that did not change are the same objects as before. */
    readonly onPlans?: (plans: readonly VisitPlan[]) => void;
  },
): Promise<readonly VisitPlan[]> {
  const { stop, signal, onProgress, onPlans, previous, pause = nextTurn, planDue } = control;
  const reps = parts.reduce((sum, part) => sum + part.problem.reps.length, 0);
  const rest = async (progress: SolveProgress): Promise<void> => {
    onProgress?.(progress);
    await pause();
    signal?.throwIfAborted();
  };

  signal?.throwIfAborted();
  const searches: PartSearch[] = [];
  let repsReady = 0;
  for (const part of parts) {
    searches.push(new PartSearch(part, previous));
    repsReady += part.problem.reps.length;
    await rest({ iteration: 0, cost: Infinity, repsReady, reps });
  }
  const plans = new PlanCache(searches);
  onPlans?.(plans.soFar());

  const state = () => ({
    iteration: searches.reduce((sum, search) => sum + search.iterations, 0),
    cost: searches.reduce((sum, search) => sum + search.cost, 0),
  });
  const longest = Math.max(0, ...searches.map((search) => search.left));
  const rounds = Math.ceil(longest / STEPS_A_TURN);
  let stopped = stop?.(state()) === true;
  for (let round = 1; round <= rounds && !stopped; round++) {
    for (const search of searches) {
      const goal = Math.ceil((search.part.iterations * round) / rounds);
      if (goal <= search.iterations || search.left === 0) continue;
      search.step(goal - search.iterations);
      const now = state();
      stopped = stop?.(now) === true;
      await rest({ ...now, repsReady, reps });
      if (onPlans !== undefined && planDue?.() === true && plans.changed()) onPlans(plans.soFar());
      if (stopped) break;
    }
  }
  return plans.all();
}

/** Makes plans of searches, those to look at in between anew only after the search became better. */
class PlanCache {
  private readonly plans: VisitPlan[] = [];
  private readonly costs: number[] = [];

  constructor(private readonly searches: readonly PartSearch[]) {}

  /** True when a search became better since the last look. */
  changed(): boolean {
    return this.searches.some((search, i) => search.cost !== this.costs[i]);
  }

  /** For a look in between: what is left out has no reasons. */
  soFar(): readonly VisitPlan[] {
    this.searches.forEach((search, i) => {
      const known = this.plans[i];
      if (known === undefined || search.cost !== this.costs[i]) this.plans[i] = search.plan(true);
      else if (known.iterations !== search.iterations)
        this.plans[i] = { ...known, iterations: search.iterations };
      this.costs[i] = search.cost;
    });
    return [...this.plans];
  }

  /** The plans at the end. */
  all(): readonly VisitPlan[] {
    return this.searches.map((search) => search.plan());
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
