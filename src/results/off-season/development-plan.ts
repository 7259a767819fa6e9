import { largestRemainder } from '../../core/largest-remainder';
import type { SerialDate } from '../../core/serial-date';
import type { Tier } from './dealer-structure';
import { byCode } from './sales-cube';

/** A tier 2 dealer or terminal of a competitor that is to be won. */
export interface DevelopmentTarget {
  readonly key: string;
  readonly name: string;
  /** `''` when nobody is in charge, or no area is known. */
  readonly rep: string;
  readonly area: string;
  readonly tier: Tier;
}

/** A line of the monthly development plan: one representative, area and tier. */
export interface DevelopmentLine {
  readonly rep: string;
  readonly area: string;
  /** Undefined: whatever tier. */
  readonly tier?: Tier;
  readonly targets: number;
  readonly visits: number;
  readonly toOpen: number;
  readonly from: SerialDate;
  readonly to: SerialDate;
}

/** How a month of development is sized. */
export interface DevelopmentRules {
  /** Accounts to open in the month; left out, `openRate` of the targets. */
  readonly toOpen?: number;
  /** Share of targets that are won in a month, 0 … 1. */
  readonly openRate: number;
  /** Visits that it takes to open one account, ≥ 1. */
  readonly visitsPerOpening: number;
}

/**
 * Proposes the development plan of a month (DOMAIN 7: area, visits, schedule, quantity to open; the sizes are ours). The accounts to open are
 * split over representative × area × tier by the number of targets, exactly. Each target is visited once, and those that are to be opened
 * as often as it takes. Each representative works its areas one after the other, with days in proportion to visits.
 * @param days working days of the month, ascending
 * @returns lines by representative, area and tier; empty without targets or days
 */
export function developmentPlan(
  targets: readonly DevelopmentTarget[],
  days: readonly SerialDate[],
  { toOpen, openRate, visitsPerOpening }: DevelopmentRules,
): readonly DevelopmentLine[] {
  if (days.length === 0) return [];
  const groups = new Map<string, DevelopmentTarget[]>();
  for (const target of targets) {
    const id = `${target.rep}\u0000${target.area}\u0000${target.tier}`;
    const group = groups.get(id);
    if (group) group.push(target);
    else groups.set(id, [target]);
  }
  const sorted = [...groups].sort((a, b) => byCode(a[0], b[0])).map(([, members]) => members);
  const wished = Math.min(targets.length, toOpen ?? Math.ceil(targets.length * openRate));
  const opens = largestRemainder(
    wished,
    sorted.map((members) => members.length),
  );
  const sized = sorted.flatMap((members, at) => {
    const [first] = members;
    const open = opens[at] ?? 0;
    const visits = members.length + open * (Math.max(1, visitsPerOpening) - 1);
    return first ? [{ first, targets: members.length, toOpen: open, visits: Math.ceil(visits) }] : [];
  });
  const totals = new Map<string, number>();
  for (const { first, visits } of sized) totals.set(first.rep, (totals.get(first.rep) ?? 0) + visits);
  const begun = new Map<string, number>();
  return sized.map(({ first: { rep, area, tier }, ...size }) => {
    const total = totals.get(rep) ?? 1;
    const before = begun.get(rep) ?? 0;
    begun.set(rep, before + size.visits);
    const start = Math.floor((before * days.length) / total);
    const end = Math.max(start, Math.ceil(((before + size.visits) * days.length) / total) - 1);
    return { rep, area, tier, ...size, from: days[start] ?? 0, to: days[end] ?? days.at(-1) ?? 0 };
  });
}

/** What a representative does on one day for one line of the plan. */
export interface DailyWork {
  readonly date: SerialDate;
  readonly rep: string;
  readonly area: string;
  readonly tier?: Tier;
  readonly visits: number;
  /** Targets to see, best first, in turn; shorter than `visits` when there are fewer targets. */
  readonly targets: readonly DevelopmentTarget[];
}

/**
 * The daily work plan: the visits of each line spread evenly over its working days, and its targets in turn, so that all are seen before one
 * is seen again. By date, representative and area.
 * @param targets best first
 */
export function dailyWork(
  lines: readonly DevelopmentLine[],
  targets: readonly DevelopmentTarget[],
  days: readonly SerialDate[],
): readonly DailyWork[] {
  const work = lines.flatMap((line): DailyWork[] => {
    const { rep, area, tier, from, to, visits } = line;
    const here = targets.filter((target) => servesTarget(line, target));
    const own = days.filter((day) => day >= from && day <= to);
    const counts = spread(visits, own.length);
    let turn = 0;
    return own.flatMap((date, at): DailyWork[] => {
      const count = counts[at] ?? 0;
      if (count === 0) return [];
      const seen = Array.from(
        { length: Math.min(count, here.length) },
        (_, ahead) => here[(turn + ahead) % here.length],
      );
      turn += count;
      return [
        {
          date,
          rep,
          area,
          ...(tier !== undefined && { tier }),
          visits: count,
          targets: seen.filter((target) => target !== undefined),
        },
      ];
    });
  });
  return work.sort((a, b) => a.date - b.date || byCode(a.rep, b.rep) || byCode(a.area, b.area));
}

/** Whether a target belongs to a line of the plan. A line without area or tier is for all of them. */
export function servesTarget(
  { rep, area, tier }: Pick<DevelopmentLine, 'rep' | 'area' | 'tier'>,
  target: Pick<DevelopmentTarget, 'rep' | 'area' | 'tier'>,
): boolean {
  return (
    rep === target.rep &&
    (area === '' || area === target.area) &&
    (tier === undefined || tier === target.tier)
  );
}

/** A whole number spread evenly: the rounded running total, so that early and late days get alike. */
function spread(total: number, parts: number): readonly number[] {
  let given = 0;
  return Array.from({ length: parts }, (_, at) => {
    const until = Math.round((total * (at + 1)) / parts);
    const part = until - given;
    given = until;
    return part;
  });
}
