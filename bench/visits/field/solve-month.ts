import { performance } from 'node:perf_hooks';
import type { VisitPlan, VisitProblem } from '../../../src/visits';
import { iterationsFor, runVisits } from '../../../src/workers';

/** A plan and what it took. */
export interface Solved {
  readonly plan: VisitPlan;
  /** Processor seconds of the whole run, and until the first plan stood. */
  readonly seconds: number;
  readonly firstPlan: number;
  /** Price of the first plan. */
  readonly firstPrice: number;
}

/** Plans with the budget that stands for so many seconds, on this thread. */
export async function solveMonth(
  problem: VisitProblem,
  seconds: number,
  seed: number,
  previous?: VisitPlan,
): Promise<Solved> {
  const since = stopwatch();
  let first: { readonly cpu: number; readonly price: number } | undefined;
  const plan = await runVisits(problem, {
    seed,
    iterations: iterationsFor(seconds, problem),
    ...(previous === undefined ? {} : { previous }),
    onPlan: ({ cost }) => {
      first ??= { cpu: since().cpu, price: cost };
    },
  });
  const { cpu } = since();
  return { plan, seconds: cpu, firstPlan: first?.cpu ?? cpu, firstPrice: first?.price ?? plan.cost };
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
