import { seededRandom } from '../src/core/random';
import type { Outcome } from '../src/leads/lead-data';
import type { LearnInput } from '../src/leads/learn-leads';
import { learnLeads } from '../src/leads/learn-leads';

const DEALS = 9_000;
const NUMBERS = 15;
const TEXTS = 15;
const LEVELS = 5;

/** 9,000 closed deals: 15 columns of numbers 0…1 and 15 of texts with five levels each. The chance of a deal is its first column, no more and no less: the guard against leaks must let it pass. */
export function closedDeals(seed: number): LearnInput {
  const random = seededRandom(seed);
  const outcomes: Outcome[] = [];
  const rows = Array.from({ length: DEALS }, () => {
    const numbers = Array.from({ length: NUMBERS }, () => random());
    const won = random() < (numbers[0] ?? 0);
    outcomes.push(won ? 1 : 0);
    const texts = Array.from({ length: TEXTS }, () => `Level ${1 + Math.floor(random() * LEVELS)}`);
    return [...numbers, ...texts, won ? 'won' : 'lost'];
  });
  const headers = [
    ...Array.from({ length: NUMBERS }, (_, c) => `Number ${c + 1}`),
    ...Array.from({ length: TEXTS }, (_, c) => `Text ${c + 1}`),
    'Outcome',
  ];
  return { table: { headers, rows }, outcomes, wishes: { outcome: 'Outcome' }, seed };
}

/**
 * Seconds of the processor for learning a score from the deals.
 * @throws when no score comes out, or one that does not know the first column
 */
export async function learningSeconds(deals: LearnInput): Promise<number> {
  const before = process.cpuUsage();
  const learned = await learnLeads(deals);
  const { user, system } = process.cpuUsage(before);
  // With a chance x evenly spread over 0 … 1, won deals have the density 2x and lost ones 2(1 − x): a won one is higher in 5 of 6 pairs.
  if (learned.mode !== 'learned' || Math.abs(learned.quality.auc.value - 5 / 6) > 0.02)
    throw new Error('nothing was learned from the deals');
  return (user + system) / 1e6;
}
