import type { FieldMonthOptions } from './field-month';
import type { Quality } from './quality';
import { average, percent, table } from './tables';
import type { MonthResult } from './tasks';

/** One thing in which a plan can beat another: larger or smaller is better. */
interface Criterion {
  readonly name: string;
  readonly of: (quality: Quality) => number;
  readonly better: 'larger' | 'smaller';
  readonly show: (value: number) => string;
}

const CRITERIA: readonly Criterion[] = [
  { name: 'visits', of: (q) => q.byPriority, better: 'larger', show: percent },
  { name: 'visits (doubled)', of: (q) => q.byWorth, better: 'larger', show: percent },
  { name: 'off cycle', of: (q) => q.spacing, better: 'smaller', show: percent },
  { name: 'travel', of: (q) => q.travel, better: 'smaller', show: (v) => v.toFixed(0) },
  { name: 'travel a visit', of: (q) => q.travelPerVisit, better: 'smaller', show: (v) => v.toFixed(1) },
  { name: 'spread', of: (q) => q.spread, better: 'smaller', show: percent },
];
/** The target asks for these against both baselines from this load on. */
const TARGET_FROM = 0.8;

/** A month with the plans for it. */
export interface MonthRow extends MonthResult {
  readonly month: FieldMonthOptions;
}

/** The tables of the field months. */
export function reportMonths(rows: readonly MonthRow[], seconds: number): string {
  const loads = [...new Set(rows.map((row) => row.month.load))].sort((a, b) => a - b);
  return `### Field months against two baselines

${rows.length} generated months of one representative, ${seconds} s of budget each. The required work (visit minutes and an estimate of the travel by
hand) is the stated share of the capacity. _Zones_: weekday territories, the most important class first, each day nearest first with
2-opt. _Weeks_: whoever is due in a week, the week routed by itself by large neighbourhood search. All plans pass the independent check: ${violations(rows)} violations.
_Visits_: planned ÷ wanted, weighted by priority; _doubled_: weighted by 2^(priority − 1), as the planner prices them. _Off cycle_: mean distance
of the gaps from the cycle, in cycles. _Travel_: minutes, in all and a visit. _Spread_: standard deviation of load ÷ capacity between the days.
Processor seconds a month: ours ${average(rows.map((r) => r.took.ours)).toFixed(1)}, zones ${average(rows.map((r) => r.took.zones)).toFixed(1)}, weeks ${average(rows.map((r) => r.took.weeks)).toFixed(1)}.

Means by load (ours / zones / weeks), and in brackets the months in which ours is worse than zones / than weeks:

${table(
  ['load', 'months', ...CRITERIA.map(({ name }) => name)],
  loads.map((load) => {
    const own = rows.filter((row) => row.month.load === load);
    return [percent(load), String(own.length), ...CRITERIA.map((criterion) => meansOf(own, criterion))];
  }),
)}

Every month; what ours loses is marked:

${table(
  ['load', 'shape', 'mix', 'seed', ...CRITERIA.map(({ name }) => name), 'lost'],
  rows.map((row) => [
    percent(row.month.load),
    row.month.shape,
    row.month.mix ?? '',
    String(row.month.seed),
    ...CRITERIA.map(({ of, show }) => [row.ours, row.zones, row.weeks].map((q) => show(of(q))).join(' / ')),
    lostOf(row),
  ]),
)}
`;
}

/** Loads at which a mean of ours is worse than that of a baseline, criterion by criterion; loads below the target's are left out. */
export function missedByMonths(rows: readonly MonthRow[]): readonly string[] {
  const loads = [...new Set(rows.map((row) => row.month.load))].filter((load) => load >= TARGET_FROM);
  const missed = loads.flatMap((load) => {
    const own = rows.filter((row) => row.month.load === load);
    return CRITERIA.flatMap((criterion) =>
      (['zones', 'weeks'] as const).flatMap((name) => {
        const ours = average(own.map((row) => criterion.of(row.ours)));
        const theirs = average(own.map((row) => criterion.of(row[name])));
        if (!worse(criterion, ours, theirs)) return [];
        return [
          `load ${percent(load)}, ${criterion.name}: ${criterion.show(ours)} against ${criterion.show(theirs)} (${name})`,
        ];
      }),
    );
  });
  const broken = violations(rows);
  return broken === 0 ? missed : [...missed, `${broken} violations of hard terms`];
}

function meansOf(rows: readonly MonthRow[], criterion: Criterion): string {
  const mean = (key: 'ours' | 'zones' | 'weeks') =>
    criterion.show(average(rows.map((row) => criterion.of(row[key]))));
  const lost = (key: 'zones' | 'weeks') =>
    rows.filter((row) => worse(criterion, criterion.of(row.ours), criterion.of(row[key]))).length;
  return `${mean('ours')} / ${mean('zones')} / ${mean('weeks')} (${lost('zones')} / ${lost('weeks')})`;
}

function lostOf(row: MonthRow): string {
  const lost = (key: 'zones' | 'weeks') =>
    CRITERIA.filter((criterion) => worse(criterion, criterion.of(row.ours), criterion.of(row[key]))).map(
      ({ name }) => `${name} (${key})`,
    );
  const all = [...lost('zones'), ...lost('weeks')];
  return all.length === 0 ? '' : `**${all.join(', ')}**`;
}

function worse({ better }: Criterion, ours: number, theirs: number): boolean {
  return better === 'larger' ? ours < theirs - 1e-9 : ours > theirs + 1e-9;
}

function violations(rows: readonly MonthRow[]): number {
  return rows.reduce(
    (sum, { ours, zones, weeks }) => sum + ours.violations + zones.violations + weeks.violations,
    0,
  );
}
