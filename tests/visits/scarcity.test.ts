import { seededRandom } from '../../src/core/random';
import { demandOf } from '../../src/visits/demand';
import { DEFAULT_FREQUENCIES } from '../../src/visits/frequency';
import { checkPlan, solveVisits } from '../../src/visits';
import type { VisitPlan, VisitProblem } from '../../src/visits/problem';
import { customer, MONDAY, problem, rep, weekdays } from './problems';

/** Long visits to the classes of high contribution, short ones to the others: what tempts a planner that only counts. */
const CLASSES = [
  { name: 'EI', share: 0.15, minutes: 75 },
  { name: 'EII', share: 0.1, minutes: 75 },
  { name: 'EIII', share: 0.4, minutes: 20 },
  { name: 'EIV', share: 0.35, minutes: 15 },
] as const;
/** Minutes that a visit takes on the way, roughly, in a town of this size. */
const WAY = 17;
const CAPACITY = 480;

/** One rep, four weeks, customers as they come until their visits ask for 130 % of the working time. */
function overfull(seed: number): VisitProblem {
  const random = seededRandom(seed);
  const days = weekdays(4, { lunch: { start: 720, end: 780 }, maxMinutes: CAPACITY, maxVisits: 20 });
  const start = { latitude: 37.5, longitude: 127 };
  const base = problem({ reps: [rep('r', days, { start: { location: start }, end: { location: start } })] });
  const customers = [];
  for (let asked = 0; asked < 1.3 * CAPACITY * days.length;) {
    let x = random();
    const kind = CLASSES.find(({ share }) => (x -= share) < 0) ?? CLASSES[3];
    const rule = DEFAULT_FREQUENCIES[kind.name] ?? { cycleDays: 28, priority: 1 };
    const one = customer(`c${customers.length}`, {
      reason: { code: 'class', args: { class: kind.name } },
      location: { latitude: 37.45 + 0.1 * random(), longitude: 126.94 + 0.12 * random() },
      cycleDays: rule.cycleDays,
      callsPerFourWeeks: 28 / rule.cycleDays,
      priority: rule.priority,
      visitMinutes: kind.minutes,
      lastVisit: MONDAY - 1 - Math.floor(random() * rule.cycleDays * 1.2),
    });
    customers.push(one);
    asked += demandOf(base, one).wanted * (kind.minutes + WAY);
  }
  return { ...base, customers };
}

/** Planned share of the wanted visits of each class. */
function coverage(month: VisitProblem, plan: VisitPlan): Record<(typeof CLASSES)[number]['name'], number> {
  const planned = new Map<string, number>();
  for (const { visits } of plan.routes)
    for (const { customer: id } of visits) planned.set(id, (planned.get(id) ?? 0) + 1);
  const shareOf = (name: string) => {
    const of = month.customers.filter((one) => one.reason.args['class'] === name);
    const wanted = of.reduce((sum, one) => sum + demandOf(month, one).wanted, 0);
    const made = of.reduce((sum, one) => sum + (planned.get(one.id) ?? 0), 0);
    expect(wanted).toBeGreaterThan(0);
    return made / wanted;
  };
  return { EI: shareOf('EI'), EII: shareOf('EII'), EIII: shareOf('EIII'), EIV: shareOf('EIV') };
}

describe('When a month asks for 130 % of the time, the better class goes first', () => {
  test.each([1, 2, 3])(
    'month %d: EI and EII at least as covered as EIII, EIII as EIV',
    async (seed) => {
      const month = overfull(seed);
      const plan = await solveVisits(month, { seed, iterations: 4000 });
      expect(checkPlan(month, plan)).toEqual([]);
      expect(plan.leftOut.length).toBeGreaterThan(0);
      const { EI, EII, EIII, EIV } = coverage(month, plan);
      expect(Math.min(EI, EII)).toBeGreaterThanOrEqual(EIII);
      expect(EIII).toBeGreaterThanOrEqual(EIV);
    },
    20_000,
  );
});
