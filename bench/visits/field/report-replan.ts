import type { FieldMonthOptions } from './field-month';
import { average, percent, table } from './tables';
import type { ReplanCase } from './tasks';

const KEPT_TARGET = 0.95;
const PRICE_TARGET = 1.03;

/** One mishap in a month with what came of it at each weight. */
export interface ReplanRow extends ReplanCase {
  readonly month: FieldMonthOptions;
}
type AtWeight = ReplanCase['rows'][number];

/** The tables of re-planning: the means by event and load, the curve over the weights, and every case at the default weight. */
export function reportReplans(rows: readonly ReplanRow[], seconds: number): string {
  const mishaps = [...new Set(rows.map(({ mishap }) => mishap))];
  const loads = ascending(rows.map(({ month }) => month.load));
  const months = new Set(rows.map(({ month }) => month.seed)).size;
  const beyond = rows.filter((row) => beyondTarget(row).length > 0);
  return `### Re-planning

After six working days of ${months} months of ${rows[0]?.month.reps ?? 1} representatives, filled to ${percent(loads[0] ?? 0)} up to ${percent(loads.at(-1) ?? 0)}, something happens (\`nothing\` is the control). Every
sixth visit of the coming week is confirmed with its time. _Could stay_: visits of the old plan on days still worked, by customers who still want so many. _Given up_: those of them that are
not made any more, since something more important fell through. _Kept_: those that stay on their day, of those that could stay less what even the free re-plan gives up. _Price_: all that the
plan costs besides its changes, over a re-plan of the same problem with the same budget (${seconds} s) and seed that may change everything but what is confirmed; _travel and missed_: the
same of the way and the visits that are not made alone. The mean of each event is held to ${percent(KEPT_TARGET)} kept at ${percent(PRICE_TARGET)} of the price; confirmed visits and hard rules are held to in every case.

Means at the default weight:

${table(
  ['what happened', 'cases', 'kept', 'price', 'travel and missed', 'beyond the target alone'],
  mishaps.map((mishap) => {
    const own = rows.filter((row) => row.mishap === mishap);
    const mean = (of: (result: AtWeight) => number) => percent(meanOf(own, of));
    return [
      mishap,
      String(own.length),
      ...[mean((r) => r.keptShare), mean((r) => r.price), mean((r) => r.travelAndMissed)],
      String(own.filter((row) => beyond.includes(row)).length),
    ];
  }),
)}

The same by load, kept at a price of:

${table(
  ['what happened', ...loads.map((load) => percent(load))],
  mishaps.map((mishap) => [
    mishap,
    ...loads.map((load) => {
      const own = rows.filter((row) => row.mishap === mishap && row.month.load === load);
      return `${percent(meanOf(own, (r) => r.keptShare))} at ${percent(meanOf(own, (r) => r.price))}`;
    }),
  ]),
)}

${reportSlider(rows)}

Every case at the default weight; what is beyond the target alone is marked:

${table(
  [
    'what happened',
    'load',
    'shape',
    'seed',
    'could stay',
    'given up',
    'kept',
    'free plan keeps',
    'price',
    'travel and missed',
    'confirmed kept',
    '',
  ],
  rows.flatMap((row) =>
    atDefault(row).map((at) => [
      row.mishap,
      percent(row.month.load),
      row.month.shape,
      String(row.month.seed),
      String(at.surviving),
      String(at.dropped),
      percent(at.keptShare),
      percent(row.freeKept),
      percent(at.price),
      percent(at.travelAndMissed),
      `${at.confirmedKept} of ${at.confirmed}`,
      beyond.includes(row) ? '**beyond**' : '',
    ]),
  ),
)}
`;
}

/** Events whose mean misses the target at the default weight, and cases that break a promise. */
export function missedByReplans(rows: readonly ReplanRow[]): readonly string[] {
  const means = [...new Set(rows.map(({ mishap }) => mishap))].flatMap((mishap) => {
    const own = rows.filter((row) => row.mishap === mishap);
    const kept = meanOf(own, (r) => r.keptShare);
    const price = meanOf(own, (r) => r.price);
    return [
      ...(kept < KEPT_TARGET ? [`re-plan, ${mishap}: ${percent(kept)} kept`] : []),
      ...(price > PRICE_TARGET ? [`re-plan, ${mishap}: price ${percent(price)} of the free re-plan`] : []),
    ];
  });
  return [...means, ...rows.flatMap((row) => named(row, brokenIn(row)))];
}

/** Single cases beyond the target that the mean of their event is held to. */
export function singleReplansBeyond(rows: readonly ReplanRow[]): readonly string[] {
  return rows.flatMap((row) => named(row, beyondTarget(row)));
}

function named({ mishap, month }: ReplanRow, faults: readonly string[]): readonly string[] {
  return faults.length === 0
    ? []
    : [`re-plan, ${mishap}, load ${percent(month.load)}, seed ${month.seed}: ${faults.join(', ')}`];
}

function reportSlider(rows: readonly ReplanRow[]): string {
  const tried = rows.filter((row) => row.rows.length > 1);
  if (tried.length === 0) return '';
  const months = [...new Set(tried.map(({ month }) => `seed ${month.seed}, ${percent(month.load)}`))];
  return `The slider _keep the plan … best plan_, means over the events of ${months.join('; ')}:

${table(
  ['weight of a change', 'kept', 'price'],
  ascending(tried.flatMap((row) => row.rows.map(({ weight }) => weight))).map((weight) => {
    const at = tried.flatMap((row) => row.rows.filter((r) => r.weight === weight));
    const mean = (of: (result: AtWeight) => number) => percent(average(at.map(of)));
    return [String(weight), mean((r) => r.keptShare), mean((r) => r.price)];
  }),
)}`;
}

/** The result at the default weight, which is tried first. */
function atDefault(row: ReplanRow): readonly AtWeight[] {
  return row.rows.slice(0, 1);
}

function meanOf(rows: readonly ReplanRow[], of: (result: AtWeight) => number): number {
  return average(rows.flatMap(atDefault).map(of));
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function beyondTarget(row: ReplanRow): readonly string[] {
  return atDefault(row).flatMap((at) => [
    ...(at.keptShare < KEPT_TARGET ? [`${(100 * at.keptShare).toFixed(2)} % kept`] : []),
    ...(at.price > PRICE_TARGET ? [`price ${percent(at.price)} of the free re-plan`] : []),
  ]);
}

function brokenIn(row: ReplanRow): readonly string[] {
  return atDefault(row).flatMap((at) => [
    ...(at.confirmedKept < at.confirmed ? [`${at.confirmed - at.confirmedKept} confirmed visits moved`] : []),
    ...(at.violations > 0 ? [`${at.violations} violations`] : []),
  ]);
}
