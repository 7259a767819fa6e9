import { solveVisits } from '../../src/visits';
import type { VisitPlan } from '../../src/visits';
import { usualSeconds } from '../../src/visits/budget';
import { iterationsFor, runVisits, solveInWorker } from '../../src/workers';
import type { VisitsProgress, VisitsReply, VisitsRequest, VisitsWorker } from '../../src/workers';
import { visitsServer } from '../../src/workers/visits-server';
import { team } from '../visits/problems';

/** A worker whose thread is this one: real protocol, real solver, messages cloned and delivered later. */
function localWorker(): VisitsWorker & { readonly ended: () => boolean } {
  let ended = false;
  const receive = visitsServer((message: VisitsReply) => {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!ended) worker.onmessage?.({ data });
    }, 0);
  });
  const worker = {
    onmessage: null as VisitsWorker['onmessage'],
    onerror: null as VisitsWorker['onerror'],
    postMessage: (message: VisitsRequest) => {
      const copy = structuredClone(message);
      setTimeout(() => receive(copy), 0);
    },
    terminate: () => {
      ended = true;
    },
    ended: () => ended,
  };
  return worker;
}

const problem = team(2, 30);

describe('the worker plans like the page itself, tells how far it is, and obeys', () => {
  test('the same plan as a direct run, a first plan on the way, the worker ended', async () => {
    const worker = localWorker();
    let first: VisitPlan | undefined;
    const plan = await solveInWorker(
      problem,
      { seed: 3, iterations: 400, onPlan: (early) => (first = early) },
      { open: () => worker, workers: 1 },
    );
    expect(plan).toEqual(await solveVisits(problem, { seed: 3, iterations: 400 }));
    expect(first?.cost).toBeGreaterThanOrEqual(plan.cost);
    expect(worker.ended()).toBe(true);
  });

  test('progress about five times a second', async () => {
    const progress: VisitsProgress[] = [];
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1100);
    await solveInWorker(
      problem,
      { seed: 1, iterations: 1e9, enough: stop.signal, onProgress: (p) => progress.push(p) },
      { open: localWorker },
    );
    expect(progress.length).toBeGreaterThanOrEqual(3);
    expect(progress.length).toBeLessThanOrEqual(8);
    expect(progress.at(-1)!.iteration).toBeGreaterThan(0);
  });

  test('"enough" keeps the best plan so far', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const plan = await solveInWorker(
      problem,
      { seed: 1, iterations: 1e9, enough: stop.signal },
      { open: localWorker },
    );
    expect(plan.routes.length).toBeGreaterThan(0);
  });

  test('cancel rejects with an AbortError within 300 ms and ends the worker', async () => {
    const worker = localWorker();
    const control = new AbortController();
    const run = solveInWorker(
      team(3, 100),
      { seed: 1, iterations: 1e9, signal: control.signal },
      { open: () => worker, workers: 1 },
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    const asked = performance.now();
    control.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(worker.ended()).toBe(true);
    await expect(
      solveInWorker(problem, { seed: 1, iterations: 1, signal: control.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('without workers it solves here', async () => {
    const plan = await solveInWorker(problem, { seed: 3, iterations: 400 });
    expect(plan).toEqual(await solveVisits(problem, { seed: 3, iterations: 400 }));
  });

  test('a worker that cannot be loaded is replaced by this thread; one that fails later is an error', async () => {
    const broken = (): VisitsWorker => {
      const worker: VisitsWorker = localWorker();
      worker.postMessage = () => {
        setTimeout(() => worker.onerror?.({ message: 'blocked' }), 0);
      };
      return worker;
    };
    expect(
      (await solveInWorker(problem, { seed: 3, iterations: 100 }, { open: broken })).routes.length,
    ).toBeGreaterThan(0);
    const twins = { ...problem, customers: [...problem.customers, problem.customers[0]!] };
    await expect(solveInWorker(twins, { seed: 3, iterations: 100 }, { open: localWorker })).rejects.toThrow(
      'share the id',
    );
  });

  test('any number of workers gives the same plan', async () => {
    const many = team(5, 12);
    const run = { seed: 4, iterations: 1500 };
    const here = await runVisits(many, run);
    for (const workers of [1, 2, 4]) {
      expect(await solveInWorker(many, run, { open: localWorker, workers })).toEqual(here);
    }
  });

  test('better plans on the way, each cheaper than the one before', async () => {
    const costs: number[] = [];
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 900);
    const plan = await solveInWorker(
      team(3, 60),
      { seed: 1, iterations: 60_000, enough: stop.signal, onPlan: ({ cost }) => costs.push(cost) },
      { open: localWorker, workers: 2 },
    );
    expect(costs.length).toBeGreaterThanOrEqual(2);
    costs.push(plan.cost);
    for (const [i, cost] of costs.entries()) if (i > 0) expect(cost).toBeLessThanOrEqual(costs[i - 1]!);
  });

  test('seconds are a fixed number of steps, fewer the larger the month of a rep', () => {
    expect(iterationsFor(problem, 2)).toBeCloseTo(2 * iterationsFor(problem, 1), -1);
    expect(iterationsFor(team(1, 500), 1)).toBeLessThan(iterationsFor(team(1, 50), 1));
    expect(iterationsFor(problem, -1)).toBe(0);
    expect(iterationsFor(team(2, 50))).toBe(iterationsFor(team(2, 50), 12));
  });

  test('usually six seconds for each rep, thirty at most', () => {
    expect([1, 2, 5, 25].map((reps) => usualSeconds(team(reps, 1)))).toEqual([6, 12, 30, 30]);
    expect(usualSeconds({ ...problem, reps: [] })).toBe(6);
  });
});
