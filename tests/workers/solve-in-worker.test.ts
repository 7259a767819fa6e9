import { iterationLimit, solveVisits } from '../../src/visits';
import type { VisitPlan } from '../../src/visits';
import { iterationsFor, solveInWorker } from '../../src/workers';
import type { VisitsProgress, VisitsWorker } from '../../src/workers';
import { visitsServer } from '../../src/workers/visits-server';
import { team } from '../visits/problems';

/** A worker whose thread is this one: real protocol, real solver, messages cloned and delivered later. */
function localWorker(): VisitsWorker & { readonly ended: () => boolean } {
  let ended = false;
  const receive = visitsServer((message) => {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!ended) worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
    }, 0);
  });
  const worker = {
    onmessage: null as VisitsWorker['onmessage'],
    onerror: null as VisitsWorker['onerror'],
    postMessage: (message: Parameters<typeof receive>[0]) => {
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
      { seed: 3, iterations: 4000, onPlan: (early) => (first = early) },
      () => worker,
    );
    expect(plan).toEqual(await solveVisits(problem, { seed: 3, stop: iterationLimit(4000) }));
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
      localWorker,
    );
    expect(progress.length).toBeGreaterThanOrEqual(3);
    expect(progress.length).toBeLessThanOrEqual(8);
    expect(progress.at(-1)!.iteration).toBeGreaterThan(0);
  });

  test('"enough" keeps the best plan so far', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const plan = await solveInWorker(problem, { seed: 1, iterations: 1e9, enough: stop.signal }, localWorker);
    expect(plan.routes.length).toBeGreaterThan(0);
  });

  test('cancel rejects with an AbortError within 300 ms and ends the worker', async () => {
    const worker = localWorker();
    const control = new AbortController();
    const run = solveInWorker(
      team(3, 100),
      { seed: 1, iterations: 1e9, signal: control.signal },
      () => worker,
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    const asked = performance.now();
    control.abort();
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - asked).toBeLessThan(300);
    expect(worker.ended()).toBe(true);
    await expect(
      solveInWorker(problem, { seed: 1, iterations: 1, signal: control.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('without workers it solves here', async () => {
    const plan = await solveInWorker(problem, { seed: 3, iterations: 4000 });
    expect(plan).toEqual(await solveVisits(problem, { seed: 3, stop: iterationLimit(4000) }));
  });

  test('a worker that cannot be loaded is replaced by this thread; one that fails later is an error', async () => {
    const broken = (): VisitsWorker => {
      const worker: VisitsWorker = localWorker();
      worker.postMessage = () => {
        setTimeout(() => worker.onerror?.call(worker as Worker, { message: 'blocked' } as ErrorEvent), 0);
      };
      return worker;
    };
    expect(
      (await solveInWorker(problem, { seed: 3, iterations: 100 }, broken)).routes.length,
    ).toBeGreaterThan(0);
    const twins = { ...problem, customers: [...problem.customers, problem.customers[0]!] };
    await expect(solveInWorker(twins, { seed: 3, iterations: 100 }, localWorker)).rejects.toThrow(
      'share the id',
    );
  });

  test('seconds are a fixed number of iterations', () => {
    expect(iterationsFor(2)).toBe(2 * iterationsFor(1));
    expect(iterationsFor(-1)).toBe(0);
  });
});
