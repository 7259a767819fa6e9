import type { Learned, LearnInput, LearnRun } from '../leads/learn-leads';
import { learnLeads } from '../leads/learn-leads';

/** Milliseconds of work after which other tasks get a turn; a single fit may take longer. */
const WORK_FOR = 40;

/** Learns on this thread, giving other tasks a turn between two fits. */
export function runLeads(input: LearnInput, run: LearnRun = {}): Promise<Learned> {
  let rested = performance.now();
  return learnLeads(input, {
    ...run,
    pause: async () => {
      if (performance.now() - rested < WORK_FOR) return;
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      rested = performance.now();
    },
  });
}
