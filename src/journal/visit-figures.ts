import { mondayOf } from '../core/months';
import type { SerialDate } from '../core/serial-date';
import type { Share } from './share';
import { shareOf } from './share';
import type { GoalCode, LoggedVisit, VisitTask } from './visit-record';
import { GOAL_CODES, VISIT_TASKS } from './visit-record';

/** A visit of the plan. */
export interface PlannedVisit {
  readonly customer: string;
  readonly date: SerialDate;
  /** What the plan itself says about it. */
  readonly status?: 'planned' | 'confirmed' | 'done' | 'missed';
}

/** What became of a planned visit: `elsewhen` was made on another day of the same week. */
export type PlanOutcome = 'done' | 'elsewhen' | 'missed' | 'open';

/** A visit of the plan with what became of it. */
export interface JudgedVisit extends PlannedVisit {
  readonly outcome: PlanOutcome;
}

/** Plan and log of a period beside each other. */
export interface PlanAgainstLog {
  readonly planned: readonly JudgedVisit[];
  /** Visits of the log that no planned visit of that customer and week stands for. */
  readonly unplanned: readonly LoggedVisit[];
  /** Done on their day ÷ planned up to the as-of date. */
  readonly execution: Share;
  /** Done on their day or in their week ÷ planned up to the as-of date. */
  readonly inWeek: Share;
}

/**
 * Compares plan and log (DOMAIN 5, "visits done ÷ planned"). The log decides; where it says nothing, a plan that is marked done is believed. Each visit of
 * the log stands for one planned visit: first those of the same day, then those of the same week. A planned visit of the as-of date itself that is not
 * logged is still open. O(n).
 */
export function planAgainstLog(
  planned: readonly PlannedVisit[],
  visits: readonly LoggedVisit[],
  asOf: SerialDate,
): PlanAgainstLog {
  const made = visits.filter(({ met, date }) => met && date <= asOf);
  const notMet = new Set(
    visits.filter(({ met }) => !met).map(({ customer, date }) => `${customer} ${Math.floor(date)}`),
  );
  const byDay = new Map<string, LoggedVisit[]>();
  const byWeek = new Map<string, LoggedVisit[]>();
  for (const visit of made) {
    push(byDay, `${visit.customer} ${Math.floor(visit.date)}`, visit);
    push(byWeek, `${visit.customer} ${mondayOf(visit.date)}`, visit);
  }
  const used = new Set<LoggedVisit>();
  const take = (visit: LoggedVisit | undefined) => visit !== undefined && used.add(visit) !== undefined;
  const onDay = planned.map(({ customer, date }) =>
    take(byDay.get(`${customer} ${Math.floor(date)}`)?.find((visit) => !used.has(visit))),
  );
  const judged = planned.map((visit, at): JudgedVisit => {
    const { customer, date, status } = visit;
    const day = Math.floor(date);
    if (onDay[at] === true || status === 'done') return { ...visit, outcome: 'done' };
    if (take(byWeek.get(`${customer} ${mondayOf(day)}`)?.find((other) => !used.has(other))))
      return { ...visit, outcome: 'elsewhen' };
    const over = day < asOf || status === 'missed' || notMet.has(`${customer} ${day}`);
    return { ...visit, outcome: over ? 'missed' : 'open' };
  });
  const due = judged.filter(({ outcome }) => outcome !== 'open');
  const done = due.filter(({ outcome }) => outcome === 'done').length;
  const moved = due.filter(({ outcome }) => outcome === 'elsewhen').length;
  return {
    planned: judged,
    unplanned: made.filter((visit) => !used.has(visit)),
    execution: shareOf(done, due.length),
    inWeek: shareOf(done + moved, due.length),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** What visits achieved. */
export interface GoalFigures {
  /** Goals met ÷ goals with a result. */
  readonly met: Share;
  readonly byCode: readonly { readonly code: GoalCode | 'none'; readonly met: Share }[];
  /** Reason codes of missed goals, the most frequent first; `none` where no reason was given. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** Missed goals without a reason. */
  readonly unexplained: number;
}

/** Counts goals by their result: a goal that was partly met is not met. O(goals). */
export function goalFigures(visits: readonly LoggedVisit[]): GoalFigures {
  const judged = visits.flatMap(({ goals }) => goals.filter(({ result }) => result !== undefined));
  const share = (goals: typeof judged) =>
    shareOf(goals.filter(({ result }) => result === 'met').length, goals.length);
  const missed = judged.filter(({ result }) => result === 'missed');
  const counts = new Map<string, number>();
  for (const { reason = 'none' } of missed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const codes = [...GOAL_CODES, 'none'] as const;
  return {
    met: share(judged),
    byCode: codes
      .map((code) => ({ code, met: share(judged.filter((goal) => (goal.code ?? 'none') === code)) }))
      .filter(({ met }) => met.whole > 0),
    reasons: [...counts]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    unexplained: counts.get('none') ?? 0,
  };
}

/** Visits with each of the five tasks ÷ visits made. */
export function taskShares(
  visits: readonly LoggedVisit[],
): readonly { readonly task: VisitTask; readonly share: Share }[] {
  const made = visits.filter(({ met }) => met);
  return VISIT_TASKS.map((task) => ({
    task,
    share: shareOf(made.filter(({ tasks }) => tasks.includes(task)).length, made.length),
  }));
}
