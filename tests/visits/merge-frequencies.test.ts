import fc from 'fast-check';
import { demandOf } from '../../src/visits/demand';
import { mergeFrequencies, recurringCycles } from '../../src/visits/merge-frequencies';
import type { VisitCustomer, VisitProblem } from '../../src/visits/problem';
import { customer, MONDAY, problem, rep, weekdays } from './problems';
import { richProblem } from './rich-problem';

/** Four weeks from Monday for customers of these cycles, never seen before, so that a cycle c wants 1 + ⌊(27 − c/4) ÷ c⌋ visits. */
function fourWeeks(...cycles: readonly number[]): VisitProblem {
  return problem({
    reps: [rep('r', weekdays(4))],
    customers: cycles.map((cycleDays, i) =>
      customer(`c${i}`, { cycleDays, callsPerFourWeeks: 28 / cycleDays }),
    ),
  });
}
const cyclesOf = ({ customers }: VisitProblem) => customers.map(({ cycleDays }) => cycleDays);

describe('merging call frequencies, worked out by hand', () => {
  test('three frequencies or fewer stay as they are', () => {
    const few = fourWeeks(3.5, 7, 7, 14);
    expect(mergeFrequencies(few)).toEqual({
      problem: few,
      before: [3.5, 7, 14],
      after: [3.5, 7, 14],
      changes: [],
    });
  });

  test('nearly equal cycles join the one that more customers have', () => {
    // 7 and 7.6 days want 4 visits each, 14 and 15.2 want 2: no visit is won or lost either way, so the fewer customers move.
    const { problem: merged, after, changes } = mergeFrequencies(fourWeeks(7, 7, 7.6, 14, 14, 15.2));
    expect(after).toEqual([7, 14]);
    expect(cyclesOf(merged)).toEqual([7, 7, 7, 14, 14, 14]);
    expect(changes).toEqual([
      { customer: 'c2', from: 7.6, to: 7 },
      { customer: 'c5', from: 15.2, to: 14 },
    ]);
    expect(merged.customers.map(({ callsPerFourWeeks }) => callsPerFourWeeks)).toEqual([4, 4, 4, 2, 2, 2]);
  });

  test('cycles that remain are multiples: of 14 and 21 days one gives way', () => {
    // 14 and 21 days want 2 visits each; 21 is no multiple of 14, but of 7.
    expect(mergeFrequencies(fourWeeks(3.5, 7, 14, 14, 21)).after).toEqual([3.5, 7, 14]);
    expect(mergeFrequencies(fourWeeks(3.5, 7, 14, 21, 21)).after).toEqual([3.5, 7, 21]);
  });

  test('visits won and lost make up for each other', () => {
    // 9 and 12 days want 3 visits, 7 days want 4 and 14 want 2: one up and one down, and the sum stays.
    const { problem: merged } = mergeFrequencies(fourWeeks(3.5, 7, 9, 12, 14));
    expect(cyclesOf(merged)).toEqual([3.5, 7, 7, 14, 14]);
  });

  test('who is called once at most keeps its cycle, and so does who must not be contacted', () => {
    const months = fourWeeks(3.5, 7, 14, 14, 21, 28, 84);
    const muted = {
      ...months,
      customers: [
        ...months.customers,
        customer('mute', { cycleDays: 5, callsPerFourWeeks: 5.6, doNotContact: true }),
      ],
    };
    const { problem: merged, changes } = mergeFrequencies(muted);
    expect(changes.map(({ customer: id }) => id)).toEqual(['c4']);
    expect(cyclesOf(merged)).toEqual([3.5, 7, 14, 14, 14, 28, 84, 5]);
  });

  test('customers of one cycle move together, also the one that is due only once', () => {
    const base = fourWeeks(3.5, 7, 14, 14, 21);
    const late = customer('late', { cycleDays: 21, callsPerFourWeeks: 28 / 21, lastVisit: MONDAY - 1 });
    expect(demandOf(base, late).calls).toBe(1);
    const { changes } = mergeFrequencies({ ...base, customers: [...base.customers, late] });
    expect(changes.map(({ customer: id }) => id)).toEqual(['c4', 'late']);
  });

  test('the weekly limit bounds the shortest cycle', () => {
    // Two a week at most: every day and every two days are the same 3.5 days.
    expect(recurringCycles(fourWeeks(1, 2, 7, 14))).toEqual([3.5, 7, 14]);
    expect(recurringCycles({ ...fourWeeks(1, 2, 7, 14), maxPerWeek: 7 })).toEqual([1, 2, 7, 14]);
  });
});

describe('merging call frequencies of any team', () => {
  const cycle = fc.constantFrom(2, 3.5, 5.07, 6, 7, 7.61, 9, 10.15, 12, 14, 15.22, 21, 28, 30.44);
  const teams = fc
    .array(fc.record({ cycle, seen: fc.option(fc.integer({ min: 1, max: 40 })) }), {
      minLength: 1,
      maxLength: 9,
    })
    .chain((rows) =>
      fc.constantFrom(28, 56).map((days): VisitProblem => ({
        ...fourWeeks(),
        to: MONDAY + days - 1,
        customers: rows.map(({ cycle: cycleDays, seen }, i) =>
          customer(`c${i}`, {
            cycleDays,
            callsPerFourWeeks: 28 / cycleDays,
            ...(seen === null ? {} : { lastVisit: MONDAY - seen }),
          }),
        ),
      })),
    );
  const wanted = (team: VisitProblem, one: VisitCustomer) => demandOf(team, one).wanted;
  /** Visits more or fewer in all, plus visits more or fewer of each. */
  const price = (team: VisitProblem, cycles: (one: VisitCustomer) => number) => {
    const more = team.customers.map((one) => {
      const to = cycles(one);
      return to === one.cycleDays ? 0 : wanted(team, { ...one, cycleDays: to }) - wanted(team, one);
    });
    return Math.abs(more.reduce((sum, n) => sum + n, 0)) + more.reduce((sum, n) => sum + Math.abs(n), 0);
  };
  const multiples = (cycles: readonly number[]) =>
    cycles.every((long, i) => i === 0 || Math.abs(((long / cycles[i - 1]!) % 1) - 0.5) > 0.49);

  test('at most three remain, each a multiple, nobody overtakes anybody, nothing else changes, and a second time changes nothing', () => {
    fc.assert(
      fc.property(teams, (team) => {
        const { problem: merged, before, after, changes } = mergeFrequencies(team);
        expect(recurringCycles(team)).toEqual(before);
        const left = recurringCycles(merged);
        expect(left.length).toBeLessThanOrEqual(3);
        expect(after).toEqual(expect.arrayContaining([...left]));
        if (changes.length > 0) expect(multiples(after)).toBe(true);
        const moved = new Map(changes.map((change) => [change.customer, change]));
        merged.customers.forEach((one, i) => {
          const was = team.customers[i]!;
          const { cycleDays, callsPerFourWeeks, ...rest } = one;
          expect(was).toMatchObject(rest);
          if (!moved.has(one.id)) expect(one).toBe(was);
          else expect([cycleDays, callsPerFourWeeks]).toEqual([moved.get(one.id)!.to, expect.any(Number)]);
        });
        for (const a of changes)
          for (const b of changes) if (a.from < b.from) expect(a.to).toBeLessThanOrEqual(b.to);
        expect(mergeFrequencies(merged).changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('no choice that can be thought of changes fewer visits', () => {
    const tried = [...new Set([1 / 2, 1, 2, 3, 4, 5, 6, 8, 10, 12].map((weeks) => 7 * weeks))];
    fc.assert(
      fc.property(teams, (team) => {
        const { before, changes } = mergeFrequencies(team);
        if (changes.length === 0) return;
        const to = new Map(changes.map((change) => [change.customer, change.to]));
        const ours = price(team, (one) => to.get(one.id) ?? one.cycleDays);
        const pool = [...new Set([...before, ...tried])].sort((a, b) => a - b);
        for (const first of pool)
          for (const second of pool)
            for (const third of pool) {
              if (!(first < second && second < third) || !multiples([first, second, third])) continue;
              // Each cycle to the nearest of the three: one of the choices that keep the order.
              const nearest = (days: number) =>
                [first, second, third].reduce((a, b) =>
                  Math.abs(Math.log(b / days)) < Math.abs(Math.log(a / days)) ? b : a,
                );
              const theirs = price(team, (one) => {
                const shown = Math.round(Math.max(one.cycleDays, 3.5) * 100) / 100;
                return before.includes(shown) && nearest(shown) !== shown ? nearest(shown) : one.cycleDays;
              });
              expect(ours).toBeLessThanOrEqual(theirs);
            }
      }),
      { numRuns: 60 },
    );
  });

  test('months with everything in them are merged without a fault', () => {
    for (let seed = 0; seed < 60; seed++) {
      const month = richProblem(seed);
      const { problem: merged } = mergeFrequencies(month);
      expect(recurringCycles(merged).length).toBeLessThanOrEqual(3);
    }
  });
});
