import fc from 'fast-check';
import { pvrpModel } from '../../../bench/visits/pvrp-model';
import { SearchState } from '../../../src/visits/solver/kernel/state';
import { randomInstance } from './random-instance';

/** Everything of a state that a caller can see, and every remembered insertion. */
function snapshot(state: SearchState) {
  const { customers } = state.model;
  const short = [...state.short.subarray(0, state.shortCount)].sort((a, b) => a - b);
  const insertions: number[] = [];
  for (let r = 0; r < state.routes.count; r++) {
    for (let c = 0; c < customers; c++) {
      if (state.routeOf[c * state.model.days + state.routes.day[r]!]! >= 0) continue;
      insertions.push(state.insertion(r, c), state.positionFor(r, c));
    }
  }
  return {
    plan: state.plan().map((route) => [...route]),
    routeOf: [...state.routeOf],
    groupOf: [...state.groupOf],
    visits: [...state.visits],
    own: [...state.own],
    routeCost: [...state.routeCost],
    cost: state.cost,
    excess: state.excess,
    short,
    insertions,
  };
}

describe('search state', () => {
  const move = fc.record({
    customer: fc.nat(11),
    day: fc.nat(2),
    vehicle: fc.nat(1),
    position: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('insert', 'insert', 'remove', 'removeAll', 'price'),
  });

  // Proves that the journal puts back every number exactly, and that no remembered insertion is of a route that is gone.
  test('takes any series of changes back exactly', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), fc.array(move, { maxLength: 25 }), (kept, undone) => {
        const state = new SearchState(pvrpModel(randomInstance(4, 12, { days: 3, vehicles: 2 })));
        state.model.rules.soft?.setPenalty(2);
        state.refreshAll();
        const apply = (moves: typeof kept) => {
          for (const { customer: c, day, vehicle, position, kind } of moves) {
            const at = state.routeOf[c * 3 + day]!;
            const route = day * 2 + vehicle;
            if (kind === 'insert' && at < 0)
              state.insert(route, Math.floor(position * (state.routes.length[route]! + 0.999)), c);
            if (kind === 'remove' && at >= 0) state.removeVisit(c, day);
            if (kind === 'removeAll') state.removeCustomer(c);
            if (kind === 'price') state.price(c, position * 100);
            state.refreshDirty();
            for (let r = 0; r < state.routes.count; r++) {
              if (state.routeOf[c * 3 + state.routes.day[r]!]! < 0) state.insertion(r, c);
            }
          }
        };
        state.begin();
        apply(kept);
        const before = snapshot(state);
        state.begin();
        apply(undone);
        state.revert();
        expect(snapshot(state)).toEqual(before);

        const fresh = new SearchState(state.model);
        fresh.load(state.plan());
        expect(snapshot(fresh).insertions).toEqual(before.insertions);
        expect(fresh.cost + before.own.reduce((sum, own) => sum + own, 0)).toBeCloseTo(before.cost, 6);
      }),
      { numRuns: 150 },
    );
  });

  // Proves that a state in use takes over another plan as a new one would, the customers short of visits included.
  test('takes a plan over in place of the one that it has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (first, second) => {
        const model = pvrpModel(randomInstance(4, 12, { days: 3, vehicles: 2 }));
        const plan = (seed: number) => Array.from({ length: 6 }, (_, r) => randomRoute(seed, r));
        const used = new SearchState(model);
        used.load(plan(first));
        used.load(plan(second));
        const fresh = new SearchState(pvrpModel(randomInstance(4, 12, { days: 3, vehicles: 2 })));
        fresh.load(plan(second));
        expect(snapshot(used)).toEqual(snapshot(fresh));
      }),
      { numRuns: 50 },
    );
  });
});

/** Some of the customers 0 … 11, on vehicle r of two, so that a day has nobody twice. */
function randomRoute(seed: number, r: number): Int32Array {
  return Int32Array.from({ length: 12 }, (_, c) => c).filter(
    (c) => c % 2 === r % 2 && Math.imul(seed + c, 2654435761 + r) % 3 === 0,
  );
}
