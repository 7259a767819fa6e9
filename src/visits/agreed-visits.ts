import { demandOf } from './demand';
import { previousDates, usableDays } from './horizon-days';
import type { VisitProblem } from './problem';

/** Share of all surviving visits that may move at the plain price: about the twentieth that a re-plan may move by default. */
const SPARE_SHARE = 0.055;
/** What each further one costs on top, in plain prices. */
const SURPLUS = 9;

interface Agreed {
  readonly surviving: ReadonlyMap<string, number>;
  readonly spare: Readonly<Record<string, number>>;
}

const known = new WeakMap<VisitProblem, Agreed>();

/**
 * Visits of the previous plan that survive, by customer: those on days that its rep still works, not more than it wants. What stands on
 * other days cannot stay, whoever plans. Customers without any are not listed.
 */
export function survivingVisits(problem: VisitProblem): ReadonlyMap<string, number> {
  return agreedOf(problem).surviving;
}

/**
 * How many surviving visits may move at the plain price, by rep: five and a half in a hundred of those of the whole team, shared out by
 * the visits that each rep has to place anew (wanted ones that no surviving visit covers), or by the surviving ones where nothing is
 * new. So a month that has lost a week may be rearranged, while the months of the others stay.
 */
export function spareMoves(problem: VisitProblem): Readonly<Record<string, number>> {
  return problem.spareMoves ?? agreedOf(problem).spare;
}

/**
 * What the moved visits of a rep cost beyond the plain price, in plain prices: nothing for the spare ones, nine more for each further one. So
 * a few moves are cheap, and many are not made for small gains. A surviving visit moves when the customer is visited on another day
 * instead; one that is given up has the price of a missed visit.
 * @param moved visits that moved
 * @param spare see `spareMoves`
 */
export function surplusOfMoves(moved: number, spare: number): number {
  return SURPLUS * Math.max(0, moved - spare);
}

function agreedOf(problem: VisitProblem): Agreed {
  let agreed = known.get(problem);
  if (agreed === undefined) {
    agreed = countAgreed(problem);
    known.set(problem, agreed);
  }
  return agreed;
}

function countAgreed(problem: VisitProblem): Agreed {
  const surviving = new Map<string, number>();
  const before = previousDates(problem);
  if (before.size === 0) return { surviving, spare: {} };
  const reps = new Map(
    problem.reps.map((rep) => [
      rep.id,
      { worked: new Set(usableDays(problem, rep).map(({ date }) => date)), surviving: 0, anew: 0 },
    ]),
  );
  for (const customer of problem.customers) {
    const rep = reps.get(customer.rep);
    if (rep === undefined || customer.doNotContact === true) continue;
    const { wanted } = demandOf(problem, customer);
    const stand = (before.get(customer.id) ?? []).filter((date) => rep.worked.has(date)).length;
    const survive = Math.min(stand, wanted);
    if (survive > 0) surviving.set(customer.id, survive);
    rep.surviving += survive;
    rep.anew += wanted - survive;
  }
  const team = [...reps.values()];
  const all = team.reduce((sum, rep) => sum + rep.surviving, 0);
  const anew = team.reduce((sum, rep) => sum + rep.anew, 0);
  const spare = Object.fromEntries(
    [...reps].map(([id, rep]) => [id, SPARE_SHARE * (anew > 0 ? (all * rep.anew) / anew : rep.surviving)]),
  );
  return { surviving, spare };
}
