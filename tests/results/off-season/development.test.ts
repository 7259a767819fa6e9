import fc from 'fast-check';
import { parseIso } from '../../../src/core/serial-date';
import type { DealerRow, DevelopmentTarget, NotedLine, Tier } from '../../../src/results/off-season';
import {
  appraisals,
  dailyWork,
  dealerStructure,
  developmentPlan,
  weeklyProgress,
} from '../../../src/results/off-season';

const day = (iso: string): number => parseIso(iso) ?? NaN;

describe('the chain of dealers: tier 1, tier 2, terminal', () => {
  test('tiers that are not listed follow from the chain; branches are counted', () => {
    const { dealers, branches, counts, faults } = dealerStructure([
      { key: 'Main' },
      { key: 'Sub', parent: 'Main' },
      { key: 'Pub', parent: 'Sub' },
      { key: 'Bar', parent: 'Main' },
      { key: 'Alone' },
      { key: 'Other main', tier: 1 },
      { key: 'Small sub', parent: 'Other main', tier: 2 },
    ]);
    expect([...dealers.values()].map(({ key, tier }) => [key, tier])).toEqual([
      ['Main', 1],
      ['Sub', 2],
      ['Pub', 3],
      ['Bar', 3],
      ['Alone', undefined],
      ['Other main', 1],
      ['Small sub', 2],
    ]);
    expect(branches).toEqual([
      { key: 'Main', tier2: 1, terminals: 2 },
      { key: 'Other main', tier2: 1, terminals: 0 },
    ]);
    expect(counts).toEqual({ 0: 1, 1: 2, 2: 2, 3: 2 });
    expect(faults).toEqual([]);
  });

  test('unknown parents, circles, oneself and a parent that stands below are faults, and the row counts without it', () => {
    const { faults, dealers } = dealerStructure([
      { key: 'A', parent: 'B' },
      { key: 'B', parent: 'C' },
      { key: 'C', parent: 'A' },
      { key: 'Below the circle', parent: 'A' },
      { key: 'Self', parent: 'Self' },
      { key: 'Lost', parent: 'Nobody' },
      { key: 'Shop', tier: 3 },
      { key: 'Under a shop', parent: 'Shop', tier: 2 },
      { key: 'Top under top', parent: 'Below the circle', tier: 1 },
    ]);
    expect(faults).toEqual([
      { key: 'A', fault: 'cycle' },
      { key: 'B', fault: 'cycle' },
      { key: 'C', fault: 'cycle' },
      { key: 'Self', fault: 'ownParent' },
      { key: 'Lost', fault: 'unknownParent' },
      { key: 'Under a shop', fault: 'order' },
      { key: 'Top under top', fault: 'order' },
    ]);
    expect(dealers.get('Below the circle')?.parent).toBe('A');
    expect(dealers.get('A')?.parent).toBeUndefined();
  });

  test('any list gives a chain without circles, the same in any order', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            parent: fc.option(fc.constantFrom(...names, 'x'), { nil: undefined }),
            tier: fc.option(fc.constantFrom<Tier>(1, 2, 3), { nil: undefined }),
          }),
          { minLength: 7, maxLength: 7 },
        ),
        (random) => {
          const rows = random.map(({ parent, tier }, at): DealerRow => ({
            key: names[at] ?? '',
            ...(parent !== undefined && { parent }),
            ...(tier !== undefined && { tier }),
          }));
          const found = dealerStructure(rows);
          for (const { key } of found.dealers.values()) {
            let steps = 0;
            for (
              let at = found.dealers.get(key);
              at?.parent !== undefined;
              at = found.dealers.get(at.parent)
            ) {
              steps += 1;
              if (steps > names.length) throw new Error('a circle is left');
            }
          }
          const turned = dealerStructure([...rows].reverse());
          expect(new Map([...turned.dealers].sort())).toEqual(new Map([...found.dealers].sort()));
          expect(turned.branches).toEqual(found.branches);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Monday to Friday of the first two weeks of November 2026. */
const DAYS = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((date) =>
  day(`2026-11-${String(date).padStart(2, '0')}`),
);
const MONTH = { from: day('2026-11-01'), to: day('2026-11-30') };
const target = (key: string, rep: string, area: string, tier: Tier = 3): DevelopmentTarget => ({
  key,
  name: key,
  rep,
  area,
  tier,
});
const TARGETS = [
  ...['n1', 'n2', 'n3', 'n4', 'n5', 'n6'].map((key) => target(key, 'Kim', 'North')),
  ...['s1', 's2', 's3', 's4'].map((key) => target(key, 'Kim', 'South')),
  ...['e1', 'e2'].map((key) => target(key, 'Lee', 'East', 2)),
];

describe('the development plan of a month', () => {
  test('accounts to open by the number of targets, visits, and days one area after the other, by hand', () => {
    const plan = developmentPlan(TARGETS, DAYS, { toOpen: 6, openRate: 0.2, visitsPerOpening: 4 });
    // 6 over 6 : 4 : 2 targets is 3, 2, 1. North: 6 + 3 × 3 = 15 visits, South 4 + 2 × 3 = 10, East 2 + 3 = 5.
    // Kim has ten days for 25 visits: six in the North, four in the South.
    expect(plan).toEqual([
      { rep: 'Kim', area: 'North', tier: 3, targets: 6, toOpen: 3, visits: 15, from: DAYS[0], to: DAYS[5] },
      { rep: 'Kim', area: 'South', tier: 3, targets: 4, toOpen: 2, visits: 10, from: DAYS[6], to: DAYS[9] },
      { rep: 'Lee', area: 'East', tier: 2, targets: 2, toOpen: 1, visits: 5, from: DAYS[0], to: DAYS[9] },
    ]);
    // Without a number, one in five of twelve targets, rounded up; never more than there are.
    const byRate = developmentPlan(TARGETS, DAYS, { openRate: 0.2, visitsPerOpening: 4 });
    expect(byRate.reduce((sum, line) => sum + line.toOpen, 0)).toBe(3);
    const many = developmentPlan(TARGETS, DAYS, { toOpen: 99, openRate: 0.2, visitsPerOpening: 1 });
    expect(many.map(({ toOpen }) => toOpen)).toEqual([6, 4, 2]);
    expect(developmentPlan(TARGETS, [], { openRate: 0.2, visitsPerOpening: 4 })).toEqual([]);
  });

  test('the daily work plan spreads the visits and sees all targets before one is seen again', () => {
    const plan = developmentPlan(TARGETS, DAYS, { toOpen: 6, openRate: 0.2, visitsPerOpening: 4 });
    const work = dailyWork(plan, TARGETS, DAYS);
    const north = work.filter(({ area }) => area === 'North');
    // 15 visits over six days: the running total rounds to 3, 5, 8, 10, 13, 15.
    expect(north.map(({ visits }) => visits)).toEqual([3, 2, 3, 2, 3, 2]);
    expect(north.slice(0, 3).map(({ targets }) => targets.map(({ key }) => key))).toEqual([
      ['n1', 'n2', 'n3'],
      ['n4', 'n5'],
      ['n6', 'n1', 'n2'],
    ]);
    expect(work.reduce((sum, { visits }) => sum + visits, 0)).toBe(30);
    expect([...work].sort((a, b) => a.date - b.date)).toEqual(work);
  });

  test('weekly progress counts from the first day, and a week behind four fifths of the plan is behind', () => {
    const plan = developmentPlan(TARGETS, DAYS, { toOpen: 6, openRate: 0.2, visitsPerOpening: 4 });
    const work = dailyWork(plan, TARGETS, DAYS);
    const visit = (date: number, area = 'North') => ({ rep: 'Kim', area, tier: 3 as const, date });
    const visits = [
      ...Array.from({ length: 9 }, () => visit(DAYS[1] ?? 0)),
      ...Array.from({ length: 4 }, () => visit(DAYS[8] ?? 0, 'South')),
      // Not in the plan: another area, another month.
      visit(DAYS[1] ?? 0, 'Elsewhere'),
      visit(day('2026-10-30')),
    ];
    const kim = weeklyProgress(
      plan,
      work,
      { visits, openings: [visit(DAYS[4] ?? 0)] },
      MONTH,
      day('2026-11-17'),
    ).filter(({ rep }) => rep === 'Kim');
    expect(kim.map(({ from, to }) => [from, to])).toEqual([
      [day('2026-11-01'), day('2026-11-01')],
      [day('2026-11-02'), day('2026-11-08')],
      [day('2026-11-09'), day('2026-11-15')],
      [day('2026-11-16'), day('2026-11-22')],
      [day('2026-11-23'), day('2026-11-29')],
      [day('2026-11-30'), day('2026-11-30')],
    ]);
    // First week: 13 of 15 visits in the North; 9 are less than 10.4. Second: all 25; 13 are less than 20.
    expect(kim[1]).toMatchObject({ planned: 13, visited: 9, toOpen: 3, opened: 1, state: 'behind' });
    expect(kim[2]).toMatchObject({ planned: 25, visited: 13, toOpen: 5, opened: 1, state: 'behind' });
    expect(kim[3]).toMatchObject({ planned: 25, visited: 13, state: 'running' });
    expect(kim[4]?.visited).toBeUndefined();
    const ten = [...visits, visit(DAYS[2] ?? 0), visit(DAYS[2] ?? 0)];
    expect(
      weeklyProgress(plan, work, { visits: ten, openings: [] }, MONTH, day('2026-11-17'))[1]?.state,
    ).toBe('onPlan');
  });

  test('the appraisal takes what people counted before what visits and orders say', () => {
    const line = (rep: string, area: string, more: Partial<NotedLine>): NotedLine => ({
      rep,
      area,
      targets: 5,
      visits: 10,
      toOpen: 4,
      from: DAYS[0] ?? 0,
      to: DAYS[9] ?? 0,
      ...more,
    });
    const lines = [
      line('Kim', 'North', { visited: 12, opened: 3 }),
      line('Kim', 'South', { visits: 5, toOpen: 1 }),
      line('Lee', '', {}),
      line('Park', '', { toOpen: 0 }),
    ];
    const event = (rep: string, area: string, iso: string) => ({
      rep,
      area,
      tier: 2 as const,
      date: day(iso),
    });
    const events = {
      visits: [
        event('Kim', 'South', '2026-11-05'),
        event('Kim', 'North', '2026-11-05'),
        event('Lee', 'East', '2026-11-09'),
      ],
      openings: [
        event('Kim', 'South', '2026-11-20'),
        event('Kim', 'South', '2026-11-21'),
        event('Lee', 'East', '2026-12-01'),
      ],
    };
    const after = appraisals(lines, events, MONTH, day('2026-12-03'));
    expect(after).toEqual([
      // 12 + 1 of 15 visits, 3 + 2 of 5 accounts.
      {
        rep: 'Kim',
        planned: 15,
        visited: 13,
        visitShare: 13 / 15,
        toOpen: 5,
        opened: 5,
        openShare: 1,
        verdict: 'reward',
      },
      {
        rep: 'Lee',
        planned: 10,
        visited: 1,
        visitShare: 0.1,
        toOpen: 4,
        opened: 0,
        openShare: 0,
        verdict: 'correct',
      },
      { rep: 'Park', planned: 10, visited: 0, visitShare: 0, toOpen: 0, opened: 0, verdict: 'correct' },
    ]);
    expect(appraisals(lines, events, MONTH, day('2026-11-29')).map(({ verdict }) => verdict)).toEqual([
      'running',
      'running',
      'running',
    ]);
  });
});
