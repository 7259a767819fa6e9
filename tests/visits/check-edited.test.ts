import type { Random } from '../../src/core/random';
import { seededRandom } from '../../src/core/random';
import {
  addVisit,
  checkPlan,
  explainLeftOut,
  lockVisits,
  moveVisit,
  planTerms,
  priceMove,
  removeVisit,
  solveVisits,
  unlockVisits,
} from '../../src/visits';
import type { PlanTerms, VisitPlan, VisitProblem, Violation } from '../../src/visits';
import { randomProblem, workDay } from './problems';
import { richProblem } from './rich-problem';

const PROBLEMS = 5_600;
const EDITS = 24;

interface Step {
  readonly problem: VisitProblem;
  readonly plan: VisitPlan;
  readonly violations: readonly Violation[];
  readonly change: PlanTerms;
}

/** A random edit of a plan, sensible more often than not. */
function edit(problem: VisitProblem, plan: VisitPlan, random: Random): Step | undefined {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const route = pick(plan.routes);
  const visit = pick(route?.visits ?? []);
  // Sometimes anybody on any day, to be refused; mostly somebody who lacks a visit, on a day of the own rep.
  const blind = random() < 0.1;
  const id = (blind ? undefined : pick(plan.leftOut)?.customer) ?? pick(problem.customers)?.id;
  const customer = problem.customers.find((candidate) => candidate.id === id);
  if (customer === undefined) return undefined;
  const draw = random();
  const own = draw < 0.35 || visit === undefined ? customer.rep : route?.rep;
  const rep = blind ? pick(problem.reps) : problem.reps.find((candidate) => candidate.id === own);
  const days = (rep?.days ?? []).filter(({ date }) => date >= Math.max(problem.from, problem.asOf));
  const date = pick(days)?.date ?? problem.from;
  if (draw < 0.35 || route === undefined || visit === undefined)
    return { problem, ...addVisit(problem, plan, { customer: customer.id, date }) };
  const key = { customer: visit.customer, date: route.date };
  if (draw < 0.6) {
    const move = { customer: visit.customer, from: route.date, to: date };
    const moved = moveVisit(problem, plan, move);
    expect(priceMove(problem, plan, move)).toEqual({ violations: moved.violations, change: moved.change });
    return { problem, ...moved };
  }
  if (draw < 0.7) return { problem, ...removeVisit(problem, plan, key) };
  const agreed = visit.locked ? unlockVisits : lockVisits;
  return agreed(problem, plan, [random() < 0.5 ? key : { ...key, time: visit.arrival }]);
}

/** The problem with long days, on which most edits can be done. */
function roomy(problem: VisitProblem): VisitProblem {
  const days = Array.from({ length: problem.to - problem.from + 1 }, (_, i) =>
    workDay(problem.from + i, { maxMinutes: 540 }),
  );
  return { ...problem, reps: problem.reps.map((rep) => ({ ...rep, days })) };
}

function empty(problem: VisitProblem): VisitPlan {
  const terms = planTerms(problem, []);
  const cost = Object.values(terms as unknown as Record<string, number>).reduce((sum, term) => sum + term, 0);
  return { routes: [], leftOut: explainLeftOut(problem, []), cost, terms, seed: 0, iterations: 0 };
}

describe('plans made and changed by hand', () => {
  test('pass the checker after every edit, with the price that was announced; what is forbidden changes nothing', async () => {
    let done = 0;
    let refused = 0;
    for (let seed = 0; seed < PROBLEMS; seed++) {
      let problem = seed % 2 === 0 ? randomProblem(seed) : richProblem(seed);
      if (seed % 5 !== 0) problem = roomy(problem);
      const agreed = problem.customers.some((customer) => customer.appointments.length > 0);
      // Without appointments a plan may grow from nothing, far from what a search would make of it.
      let plan = agreed
        ? await solveVisits(problem, { seed, iterations: 0, pause: () => Promise.resolve() })
        : empty(problem);
      const random = seededRandom(seed);
      for (let i = 0; i < EDITS; i++) {
        const step = edit(problem, plan, random);
        if (step === undefined) break;
        if (step.violations.length > 0) {
          refused += 1;
          if (step.plan !== plan || step.problem !== problem)
            throw new Error(`seed ${seed}: refused and done`);
          continue;
        }
        done += 1;
        const [first] = checkPlan(step.problem, step.plan);
        if (first !== undefined) throw new Error(`seed ${seed}, edit ${i}: ${JSON.stringify(first)}`);
        for (const term of Object.keys(step.change) as (keyof PlanTerms)[]) {
          const off = step.plan.terms[term] - plan.terms[term] - step.change[term];
          if (!(Math.abs(off) < 1e-6)) throw new Error(`seed ${seed}, edit ${i}: ${term} is off by ${off}`);
        }
        ({ problem, plan } = step);
      }
    }
    expect(done).toBeGreaterThan(40_000);
    expect(refused).toBeGreaterThan(10_000);
  }, 300_000);
});
