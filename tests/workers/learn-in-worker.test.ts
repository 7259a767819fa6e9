import { learnLeads } from '../../src/leads/learn-leads';
import { learnInWorker } from '../../src/workers/learn-in-worker';
import type { LeadsWorker } from '../../src/workers/learn-in-worker';
import { leadsServer } from '../../src/workers/leads-server';
import { madeDeals } from '../leads/deals';

/** A worker whose thread is this one: real protocol, real learner, messages cloned and delivered later. */
function localWorker(): LeadsWorker & { readonly ended: () => boolean } {
  let ended = false;
  const receive = leadsServer((message) => {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!ended) worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
    }, 0);
  });
  const worker = {
    onmessage: null as LeadsWorker['onmessage'],
    onerror: null as LeadsWorker['onerror'],
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

const input = { ...madeDeals(120, 2), wishes: { outcome: 'Outcome' }, seed: 3 };

describe('the worker learns like the page itself, tells how far it is, and obeys', () => {
  test('the same as a direct run, progress on the way, the worker ended', async () => {
    const worker = localWorker();
    let seen = 0;
    const learned = await learnInWorker(input, { onProgress: () => (seen += 1) }, () => worker);
    expect(learned).toEqual(await learnLeads(input));
    expect(seen).toBeGreaterThan(5);
    expect(worker.ended()).toBe(true);
  });

  test('a cancel rejects with an AbortError and ends the worker', async () => {
    const worker = localWorker();
    const stop = new AbortController();
    const run = learnInWorker(input, { signal: stop.signal, onProgress: () => stop.abort() }, () => worker);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.ended()).toBe(true);
    await expect(learnInWorker(input, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('without workers it learns on this thread', async () => {
    const learned = await learnInWorker(input, {}, () => {
      throw new Error('no workers here');
    });
    expect(learned.mode).toBe('learned');
  });
});
