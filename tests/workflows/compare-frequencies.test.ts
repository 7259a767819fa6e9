import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { checkPlan, demandOf, solveVisits } from '../../src/visits';
import type { VisitPlan, VisitProblem } from '../../src/visits';
import { compareFrequencies } from '../../src/workflows/compare-frequencies';
import { frequencyShiftText, frequencyVerdict } from '../../src/workflows/frequency-texts';
import type { SolveVisits } from '../../src/workflows/outcome';
import { draftVisitPlan } from '../../src/workflows/visit-plan-draft';
import type { VisitPlanDraft } from '../../src/workflows/visit-plan-draft';
import { memoryWorkbook } from '../support/memory-port';

const { t } = createTranslator('en');
/** Friday before March 2026, whose working days begin on Monday the 2nd. */
const AS_OF = parseIso('2026-02-27')!;

/** Two villages 20 km apart; calls a month by customer, alternating between the villages. */
async function draft(calls: readonly number[]): Promise<VisitPlanDraft> {
  const rows = calls.map((number, i) => [
    `C${i + 1}`,
    `Shop ${i + 1}`,
    'Park',
    37.5 + 0.001 * i,
    127 + (i % 2 === 0 ? 0 : 0.22),
    30,
    number,
  ]);
  const headers = ['Customer code', 'Customer name', 'Sales rep', 'Latitude', 'Longitude', 'Visit minutes'];
  const { port } = memoryWorkbook({ sheets: { Customers: [[...headers, 'Calls per month'], ...rows] } });
  const read = await draftVisitPlan(port, { asOf: AS_OF, seed: 3 });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The real planner with a small budget, which notes what it was asked. */
function planner() {
  const asked: { problem: VisitProblem; seed: number; plan: VisitPlan }[] = [];
  const solve: SolveVisits = async (problem, { onSearch, ...run }) => {
    const plan = await solveVisits(problem, { ...run, iterations: 400, pause: () => Promise.resolve() });
    onSearch?.(400, 400);
    asked.push({ problem, seed: run.seed, plan });
    return plan;
  };
  return { solve, asked };
}

/** A plan that says how far it drives, without driving. */
function pretended(travel: (problem: VisitProblem) => number): SolveVisits {
  return (problem, { seed }) => {
    const { customers, reps } = problem;
    const visits = customers.map(({ id }) => ({
      customer: id,
      ...{ arrival: 540, departure: 570, travelMinutes: 0, locked: false },
    }));
    const day = { rep: reps[0]!.id, date: problem.from, visits, returnMinutes: 0, workMinutes: 0 };
    return Promise.resolve({
      routes: [{ ...day, travelMinutes: travel(problem) }],
      leftOut: [],
      cost: 0,
      terms: {} as VisitPlan['terms'],
      seed,
      iterations: 0,
    });
  };
}

test('both plans have one seed and keep every hard term, and the figures are those of the plans', async () => {
  const { solve, asked } = planner();
  const progress: (readonly [number, number])[] = [];
  const read = await draft([8, 6, 5, 4, 3, 2, 2, 4]);
  const compared = await compareFrequencies(
    read,
    { onSearch: (done, total) => progress.push([done, total]) },
    solve,
  );
  expect(asked.map(({ seed }) => seed)).toEqual([3, 3]);
  expect(progress).toEqual([
    [400, 800],
    [800, 800],
  ]);
  asked.forEach(({ problem, plan }, i) => {
    expect(checkPlan(problem, plan)).toEqual([]);
    const figures = i === 0 ? compared.now : compared.then;
    const visits = plan.routes.flatMap((route) => route.visits);
    const drives = plan.routes.map((route) =>
      route.visits.reduce((sum, visit) => sum + visit.travelMinutes, route.returnMinutes),
    );
    expect(figures.visits).toBe(visits.length);
    expect(figures.travelMinutes).toBe(drives.reduce((sum, minutes) => sum + minutes, 0));
    expect(figures.wanted).toBe(
      problem.customers.reduce((sum, customer) => sum + demandOf(problem, customer).wanted, 0),
    );
  });
  // 30.4375 days ÷ calls, at most two a week: 28 ÷ that.
  expect(compared.before).toEqual([7.36, 5.52, 4.6, 3.68, 2.76, 1.84]);
  expect(compared.after.length).toBeLessThanOrEqual(3);
  const ratios = compared.after.slice(1).map((calls, i) => compared.after[i]! / calls);
  for (const ratio of ratios) expect(Math.abs(ratio - Math.round(ratio))).toBeLessThan(0.03);
  // The numbers that stand in the customer list, not what they are in four weeks.
  for (const { own, from } of compared.shifts) expect([own, Number.isInteger(from)]).toEqual([true, true]);
  const shifted = compared.shifts.reduce((sum, { names }) => sum + names.length, 0);
  expect(shifted).toBe(
    asked[1]!.problem.customers.filter(
      ({ cycleDays }, i) => cycleDays !== asked[0]!.problem.customers[i]!.cycleDays,
    ).length,
  );
});

test('the plan in the workbook holds neither of the two back', async () => {
  const read = await draft([8, 6, 5, 4, 3, 2]);
  const { problem } = read.input;
  const { solve, asked } = planner();
  const held = { ...problem, previous: [{ customer: problem.customers[0]!.id, date: problem.from }] };
  await compareFrequencies({ ...read, input: { ...read.input, problem: held } }, {}, solve);
  expect(asked.map(({ problem: { previous } }) => previous)).toEqual([[], []]);
});

test('the verdict: saved, grown, or no more than chance', async () => {
  const read = await draft([8, 6, 5, 4, 3, 2]);
  const verdictOf = async (share: number) => {
    const { problem } = read.input;
    const compared = await compareFrequencies(
      read,
      {},
      pretended(({ customers }) =>
        customers[1]!.cycleDays === problem.customers[1]!.cycleDays ? 1000 : 1000 * share,
      ),
    );
    return [compared.verdict, frequencyVerdict(compared, t).replace(/^.*, (?=travel|nothing)/, '')];
  };
  // Customer 2 (six calls) changes: at most three of six frequencies remain, and 7.36 is the double of 3.68, not of 5.52.
  expect(await verdictOf(0.93)).toEqual(['saves', 'travel per visit falls by about 7%.']);
  expect(await verdictOf(1.05)).toEqual([
    'costs',
    'travel per visit grows by about 5%. Your own frequencies are better.',
  ]);
  expect(await verdictOf(0.98)).toEqual([
    'same',
    'nothing is saved that counts: travel per visit differs by 2%, and 3% can be chance.',
  ]);
});

test('three frequencies are planned once, and the answer is that there is nothing to merge', async () => {
  const { solve, asked } = planner();
  const compared = await compareFrequencies(await draft([8, 4, 2]), {}, solve);
  expect(asked).toHaveLength(1);
  expect(compared.shifts).toEqual([]);
  expect(frequencyVerdict(compared, t)).toBe(
    'There is nothing to merge: the calls that recur have few frequencies already (7.36, 3.68, 1.84 in four weeks).',
  );
});

test('who would change is said by class, with what sets the number today', () => {
  const shift = { class: 'EIII', own: false, from: 2, to: 4, names: ['A', 'B'] };
  expect(frequencyShiftText(shift, t)).toBe('EIII: 2 customers from 2 to 4 calls in four weeks');
  expect(frequencyShiftText({ ...shift, own: true, names: ['A'] }, t)).toBe(
    'EIII, your own number: 1 customer from 2 to 4 calls a month',
  );
  expect(frequencyShiftText({ ...shift, class: '', own: true }, t)).toBe(
    'Your own number of visits: 2 customers from 2 to 4 calls a month',
  );
});
