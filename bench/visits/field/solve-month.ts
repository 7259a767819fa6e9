import { performance } from 'node:perf_hooks';
import type { VisitPlan, VisitProblem } from '../../../src/visits';
import { openVisitsThread } from '../../../src/cli/open-visits-thread';
import type { VisitsRun } from '../../../src/workers';
import { iterationsFor, runVisits } from '../../../src/workers';
import { solveOnWorkers } from '../../../src/workers/solve-on-workers';

/** A plan and what it took. */
export interface Solved {
  readonly plan: VisitPlan;
  /** Processor seconds of the whole run, and until the first plan stood. */
  readonly seconds: number;
  readonly firstPlan: number;
  /** Seconds of the whole run on the clock. */
  readonly elapsed: number;
  /** Price of the first plan. */
  readonly firstPrice: number;
}

/** How to plan. */
export interface Solving {
  readonly seconds: number;
  readonly seed: number;
  readonly previous?: VisitPlan;
  /** Threads besides this one; default none. */
  readonly threads?: number;
}

/** Plans with the budget that stands for so many seconds of one core. */
export async function solveMonth(problem: VisitProblem, how: Solving): Promise<Solved> {
  const { seconds, seed, previous, threads = 0 } = how;
  const since = stopwatch();
  let first: { readonly cpu: number; readonly wall: number; readonly price: number } | undefined;
  const run: VisitsRun = {
    seed,
    iterations: iterationsFor(problem, seconds),
    ...(previous === undefined ? {} : { previous }),
    onPlan: ({ cost }) => {
      first ??= { ...since(), price: cost };
    },
  };
  const plan =
    threads > 0
      ? await solveOnWorkers(problem, run, { open: openVisitsThread, workers: threads })
      : await runVisits(problem, run);
  const { cpu, wall } = since();
  return {
    plan,
    seconds: cpu,
    elapsed: wall,
    firstPlan: first?.cpu ?? cpu,
    firstPrice: first?.price ?? plan.cost,
  };
}

/** Seconds since the call, on the clock and on the processor (all threads). */
export function stopwatch(): () => { readonly cpu: number; readonly wall: number } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 };
  };
}
