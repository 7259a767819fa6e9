import type { SerialDate } from '../../core/serial-date';
import { isoWeekday } from '../../core/serial-date';
import type { Tier } from './dealer-structure';
import type { DailyWork, DevelopmentLine } from './development-plan';
import { servesTarget } from './development-plan';
import { byCode } from './sales-cube';

/** A line of the plan with what people noted on it. */
export interface NotedLine extends DevelopmentLine {
  /** Counted by hand; left out, visits and first orders are counted. */
  readonly visited?: number;
  readonly opened?: number;
}

/** A visit to a target, or the first order of a new account. */
export interface DevelopmentEvent {
  readonly rep: string;
  readonly area: string;
  readonly tier: Tier;
  readonly date: SerialDate;
}

/** How a representative stands at the end of a week, counted from the beginning of the month. */
export interface WeekProgress {
  readonly rep: string;
  /** Monday, or the first day of the month; Sunday, or its last. */
  readonly from: SerialDate;
  readonly to: SerialDate;
  readonly planned: number;
  readonly visited?: number;
  readonly toOpen: number;
  readonly opened?: number;
  /** Undefined for a week that has not begun; `running` for the one of the as-of date. */
  readonly state?: 'onPlan' | 'behind' | 'running';
}

/** What the month came to. */
export interface Appraisal {
  readonly rep: string;
  readonly planned: number;
  readonly visited: number;
  /** visited ÷ planned; undefined when nothing was planned. */
  readonly visitShare?: number;
  readonly toOpen: number;
  readonly opened: number;
  readonly openShare?: number;
  /** What the source asks for: the good is rewarded, the bad corrected; `running` while the month is not over. */
  readonly verdict: 'reward' | 'keep' | 'correct' | 'running';
}

/** Shares of the plan from which work is rewarded, and below which it is corrected. */
export interface AppraisalRules {
  readonly reward: number;
  readonly correct: number;
}

/** Defaults; the source asks for strict measures and names no number. */
export const DEFAULT_APPRAISAL: AppraisalRules = { reward: 1, correct: 0.7 };

/** Share of the plan below which a week is behind. */
const BEHIND = 0.8;

/** Visits and openings so far. */
export interface DevelopmentEvents {
  readonly visits: readonly DevelopmentEvent[];
  readonly openings: readonly DevelopmentEvent[];
}

/**
 * Weekly progress of a month (DOMAIN 7): planned visits of the daily work plan and accounts to open (in proportion to the visits) against
 * visits and first orders, all counted from the first day of the month. A week that is over is behind when less than four fifths
 * of the planned visits were made.
 * @param month first and last day of the month
 */
export function weeklyProgress(
  lines: readonly NotedLine[],
  work: readonly DailyWork[],
  { visits, openings }: DevelopmentEvents,
  month: { readonly from: SerialDate; readonly to: SerialDate },
  asOf: SerialDate,
): readonly WeekProgress[] {
  const weeks: { from: SerialDate; to: SerialDate }[] = [];
  for (let from = month.from; from <= month.to;) {
    const to = Math.min(month.to, from + 7 - isoWeekday(from));
    weeks.push({ from, to });
    from = to + 1;
  }
  return repsOf(lines).flatMap((rep) => {
    const own = lines.filter((line) => line.rep === rep);
    const all = own.reduce((sum, line) => sum + line.visits, 0);
    const toOpen = own.reduce((sum, line) => sum + line.toOpen, 0);
    const count = (events: readonly DevelopmentEvent[], to: SerialDate) =>
      events.filter(
        (event) =>
          event.date >= month.from && event.date <= to && own.some((line) => servesTarget(line, event)),
      ).length;
    return weeks.map(({ from, to }): WeekProgress => {
      const planned = work.reduce(
        (sum, day) => sum + (day.rep === rep && day.date <= to ? day.visits : 0),
        0,
      );
      const begun = from <= asOf;
      const until = Math.min(to, asOf);
      const visited = count(visits, until);
      return {
        rep,
        from,
        to,
        planned,
        toOpen: all > 0 ? Math.round((toOpen * planned) / all) : 0,
        ...(begun && {
          visited,
          opened: count(openings, until),
          state:
            to > asOf
              ? ('running' as const)
              : visited < BEHIND * planned
                ? ('behind' as const)
                : ('onPlan' as const),
        }),
      };
    });
  });
}

/**
 * Monthly appraisal by representative (DOMAIN 7): planned, visited, to open and opened with their shares. What people have counted on a line
 * goes before what visits and first orders say. Verdict by accounts opened, or by visits where none was to be opened.
 */
export function appraisals(
  lines: readonly NotedLine[],
  { visits, openings }: DevelopmentEvents,
  month: { readonly from: SerialDate; readonly to: SerialDate },
  asOf: SerialDate,
  rules: AppraisalRules = DEFAULT_APPRAISAL,
): readonly Appraisal[] {
  const inMonth = ({ date }: DevelopmentEvent) => date >= month.from && date <= Math.min(month.to, asOf);
  return repsOf(lines).map((rep): Appraisal => {
    const sums = { planned: 0, visited: 0, toOpen: 0, opened: 0 };
    // Two lines may serve the same target (one of them for all areas): each event counts once.
    const free = { visits: visits.filter(inMonth), openings: openings.filter(inMonth) };
    const take = (kind: keyof typeof free, line: NotedLine) => {
      const mine = free[kind].filter((event) => servesTarget(line, event));
      free[kind] = free[kind].filter((event) => !servesTarget(line, event));
      return mine.length;
    };
    for (const line of lines) {
      if (line.rep !== rep) continue;
      const counted = { visited: take('visits', line), opened: take('openings', line) };
      sums.planned += line.visits;
      sums.toOpen += line.toOpen;
      sums.visited += line.visited ?? counted.visited;
      sums.opened += line.opened ?? counted.opened;
    }
    const visitShare = sums.planned > 0 ? sums.visited / sums.planned : undefined;
    const openShare = sums.toOpen > 0 ? sums.opened / sums.toOpen : undefined;
    const share = openShare ?? visitShare ?? 1;
    return {
      rep,
      ...sums,
      ...(visitShare !== undefined && { visitShare }),
      ...(openShare !== undefined && { openShare }),
      verdict:
        asOf < month.to
          ? 'running'
          : share >= rules.reward
            ? 'reward'
            : share < rules.correct
              ? 'correct'
              : 'keep',
    };
  });
}

function repsOf(lines: readonly NotedLine[]): readonly string[] {
  return [...new Set(lines.map(({ rep }) => rep))].sort(byCode);
}
