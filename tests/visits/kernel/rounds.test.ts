import fc from 'fast-check';
import { Elite } from '../../../src/visits/solver/kernel/elite';
import { planRounds } from '../../../src/visits/solver/kernel/rounds';

describe('rounds of the search', () => {
  // Proves that a short budget is not cut to pieces: each would end before it is cold.
  test('is one annealing where there are few steps a visit', () => {
    expect(planRounds(0, 100)).toEqual([{ fresh: true, steps: 0 }]);
    expect(planRounds(50_000, 100)).toEqual([{ fresh: true, steps: 50_000 }]);
    expect(planRounds(100, 0)).toEqual([{ fresh: true, steps: 100 }]);
  });

  // Proves that half of a long budget looks for different plans and half goes on from the best of them.
  test('begins anew several times, then warm', () => {
    const rounds = planRounds(700_000, 100);
    const fresh = rounds.filter((round) => round.fresh);
    expect(fresh.map(({ steps }) => steps)).toEqual([70_000, 70_000, 70_000, 70_000, 70_000]);
    expect(rounds.slice(0, 5)).toEqual(fresh);
    expect(rounds.slice(5).map(({ steps }) => steps)).toEqual([70_000, 70_000, 70_000, 70_000, 70_000]);
  });

  // Proves that no step is lost or added, whatever the sizes.
  test('spends the whole budget', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(3000), (iterations, visits) => {
        const rounds = planRounds(iterations, visits);
        expect(rounds.reduce((sum, { steps }) => sum + steps, 0)).toBe(iterations);
        expect(rounds[0]!.fresh).toBe(true);
        expect(rounds.every(({ steps }) => steps > 0 || iterations === 0)).toBe(true);
      }),
    );
  });
});

describe('elite', () => {
  const priced = (cost: number) => ({ plan: [], cost });

  // Proves that it holds the best, and no plan twice: with two of the same there would be nothing to choose from.
  test('keeps the best few, each once', () => {
    const elite = new Elite(2);
    for (const cost of [7, 5, 5, 9, 6]) elite.add(priced(cost));
    expect(elite.plans.map(({ cost }) => cost)).toEqual([5, 6]);
  });
});
