import type { PlanTerms, VisitCustomer, VisitPlan, Violation } from '../problem';
import type { Facts } from './facts';
import { weekdayOf } from './facts';

type Terms = { -readonly [Term in keyof PlanTerms]: number };

const TERMS: readonly (keyof PlanTerms)[] = [
  'missed',
  'spacing',
  'lateness',
  'travel',
  'balance',
  'change',
  'sameWeekday',
  'timeShare',
  'reassign',
];

/** Checks each term of a plan's price against its definition, and that the price is their sum. */
export function checkCost(facts: Facts, plan: VisitPlan, found: Violation[]): void {
  const terms = termsOf(facts, plan);
  const cost = TERMS.reduce((sum, term) => sum + terms[term], 0);
  // Rounding of the largest sum shows in the others too.
  const tolerance = 1e-6 * Math.max(1, Math.abs(cost));
  for (const term of TERMS) {
    const shown = plan.terms[term];
    const right = terms[term];
    if (!(Math.abs(shown - right) <= tolerance))
      found.push({ code: 'termWrong', args: { term, cost: shown, right } });
  }
  if (!(Math.abs(plan.cost - cost) <= tolerance))
    found.push({ code: 'costWrong', args: { cost: plan.cost, right: cost } });
}

/**
 * Terms of a plan's price. Per customer, with c the cycle (stretched by wanted ÷ planned when visits are missing): missed
 * visits × 2^(priority − 1); spacing × Σ ((gap − c) ÷ c)² over the gaps between visits, over the days between the first one and its
 * due day (or the first possible day, when that is later), and over the wait beyond one cycle before the first visit (last visit
 * unknown) and after the last one; who was due before the horizon pays lateness × priority × days instead; change × visits of the
 * previous plan that are on no such day any more, and five times more for each that a rep moved beyond its spare moves; sameWeekday × visits on
 * another weekday than the one before, for cycles of a week and more; reassign for another rep than the own one. Per rep: balance × Σ (mean load × (load − mean load))² over the working
 * days, loads being shares of the capacity; timeShare × the sum of squared deviations of the classes' parts of the visiting time
 * × that time as a share of the capacity.
 * And the minutes of travel.
 */
export function termsOf(facts: Facts, plan: VisitPlan): PlanTerms {
  const terms: Terms = {
    missed: 0,
    spacing: 0,
    lateness: 0,
    travel: 0,
    balance: 0,
    change: 0,
    sameWeekday: 0,
    timeShare: 0,
    reassign: 0,
  };
  const { problem } = facts;
  terms.change += problem.weights.change * 9 * dearMoves(facts);
  for (const customer of problem.customers) {
    if (customer.doNotContact !== true) addCustomer(facts, customer, terms);
  }
  for (const route of plan.routes) terms.travel += problem.weights.travelMinute * route.travelMinutes;
  for (const rep of problem.reps) {
    terms.balance += problem.weights.balance * unevenness(facts, rep.id);
    const wanted = problem.weights.timeShare ?? 0;
    if (wanted !== 0) terms.timeShare += wanted * shareError(facts, rep.id);
  }
  return terms;
}

function addCustomer(facts: Facts, customer: VisitCustomer, terms: Terms): void {
  const { weights } = facts.problem;
  const visits = facts.visitsOf(customer.id);
  const { first, last, due, cycle: wish, wanted } = facts.wish(customer);
  const missing = Math.max(0, wanted - visits.length);
  terms.missed += missing * 2 ** (customer.priority - 1) * weights.missedVisit;
  if (facts.reps.has(customer.rep)) {
    for (const date of facts.previousOf(customer.id))
      if (!visits.some((visit) => visit.date === date)) terms.change += weights.change;
    if (visits.length > 0 && visits[0]!.rep !== customer.rep) terms.reassign += weights.reassign ?? 0;
  }
  if (wish === 0 || visits.length === 0) return;
  const cycle = wish * Math.max(1, wanted / visits.length);
  const off = (days: number) => weights.spacing * (days / cycle) ** 2;
  const start = visits[0]!.date;
  if (due === undefined) terms.spacing += off(Math.max(0, start - first - cycle));
  else if (start < due) terms.spacing += off(due - start);
  else if (due < facts.problem.from)
    terms.lateness += weights.lateness * customer.priority * Math.max(0, start - first);
  else terms.spacing += off(Math.max(0, Math.min(start - due, start - first)));
  terms.spacing += off(Math.max(0, last - visits.at(-1)!.date - cycle));
  for (let i = 1; i < visits.length; i++) {
    const before = visits[i - 1]!.date;
    const { date } = visits[i]!;
    terms.spacing += off(date - before - cycle);
    if (wish >= 7 && weekdayOf(before) !== weekdayOf(date)) terms.sameWeekday += weights.sameWeekday ?? 0;
  }
}

/**
 * Moves beyond the spare ones of each rep, summed up. Survivors are the visits of the previous plan on days that the rep works, of its own customers,
 * not more than these want; those that are made, but not on such a day, have moved. Of all survivors 5.5 in a hundred are spare, in
 * proportion to the wanted visits of each rep that no survivor covers; where there are none, to the survivors.
 */
function dearMoves(facts: Facts): number {
  const { problem } = facts;
  const tallies = new Map(problem.reps.map(({ id }) => [id, { moved: 0, survivors: 0, uncovered: 0 }]));
  for (const customer of problem.customers) {
    const tally = tallies.get(customer.rep);
    if (tally === undefined || customer.doNotContact === true) continue;
    const stands = [...facts.previousOf(customer.id)].filter(
      (date) => facts.workDay(customer.rep, date) !== undefined,
    );
    const { wanted } = facts.wish(customer);
    const survive = Math.min(stands.length, wanted);
    tally.survivors += survive;
    tally.uncovered += wanted - survive;
    const now = facts.visitsOf(customer.id).filter((visit) => visit.rep === customer.rep);
    const stayed = now.filter((visit) => stands.includes(visit.date)).length;
    tally.moved += Math.max(0, Math.min(survive, now.length) - stayed);
  }
  const all = [...tallies.values()];
  const survivors = all.reduce((sum, tally) => sum + tally.survivors, 0);
  const uncovered = all.reduce((sum, tally) => sum + tally.uncovered, 0);
  return [...tallies].reduce((sum, [rep, tally]) => {
    const share = uncovered === 0 ? tally.survivors : (survivors * tally.uncovered) / uncovered;
    return sum + Math.max(0, tally.moved - (problem.spareMoves?.[rep] ?? 0.055 * share));
  }, 0);
}

function unevenness(facts: Facts, rep: string): number {
  const loads = facts.workDays(rep).map((day) => {
    const room = day.maxMinutes - day.reservedMinutes;
    const work = facts.routesOn(rep, day.date)[0]?.workMinutes ?? 0;
    return room > 0 ? work / room : 0;
  });
  const mean = loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length);
  return loads.reduce((sum, load) => sum + (mean * (load - mean)) ** 2, 0);
}

function shareError(facts: Facts, rep: string): number {
  const shares = Object.entries(facts.problem.timeShares ?? {}).filter(([, share]) => share >= 0);
  const spent = new Map(shares.map(([name]) => [name, 0]));
  for (const day of facts.workDays(rep)) {
    for (const visit of facts.routesOn(rep, day.date).flatMap((route) => route.visits)) {
      const customer = facts.customers.get(visit.customer);
      const before = spent.get(customer?.timeShareClass ?? '');
      if (customer?.timeShareClass !== undefined && before !== undefined)
        spent.set(customer.timeShareClass, before + customer.visitMinutes);
    }
  }
  const total = [...spent.values()].reduce((sum, minutes) => sum + minutes, 0);
  const room = facts
    .workDays(rep)
    .reduce((sum, day) => sum + Math.max(0, day.maxMinutes - day.reservedMinutes), 0);
  if (total === 0 || room === 0) return 0;
  const wishes = shares.reduce((sum, [, share]) => sum + share, 0);
  const filled = total / room;
  return shares.reduce((sum, [name, share]) => {
    const right = wishes > 0 ? share / wishes : 0;
    return sum + filled * ((spent.get(name) ?? 0) / total - right) ** 2;
  }, 0);
}
