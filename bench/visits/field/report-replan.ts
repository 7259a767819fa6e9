import { average, percent, table } from './tables';
import type { ReplanResult, ReplanTask } from './tasks';

const KEPT_TARGET = 0.95;
const PRICE_TARGET = 1.03;

/** One re-plan with what came of it at each weight. */
export interface ReplanRow extends ReplanResult {
  readonly task: ReplanTask;
}

/** The tables of re-planning: every case at the default weight, and the curve over the weights. */
export function reportReplans(rows: readonly ReplanRow[]): string {
  const { seconds = 0, runs = 0 } = rows[0]?.task ?? {};
  const weights = [...new Set(rows.flatMap((row) => row.rows.map(({ weight }) => weight)))].sort(
    (a, b) => a - b,
  );
  return `### Re-planning

After six working days of a month of ${rows[0]?.task.month.reps ?? 1} representatives something happens (\`nothing\` is the control). Every sixth visit of the coming week is confirmed
with its time. _Could stay_: visits of the old plan on days still worked, by customers who still want so many. _Given up_: those of them that are not made any more,
since something more important fell through. _Kept_: those that stay on their day, of those that could stay less what even the free re-plan gives up. _Price_: all that the
plan costs besides its changes, over a re-plan of the same problem with the same budget and seed that may change everything but what is confirmed; _travel and missed_: the
same of the way and the visits that are not made alone. ${runs} runs of ${seconds} s each, added up. Default weight of a change:

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
    defaultsOf(row).map((at) => [
      row.task.mishap,
      percent(row.task.month.load),
      row.task.month.shape,
      String(row.task.month.seed),
      String(at.surviving),
      String(at.dropped),
      percent(at.keptShare),
      percent(row.freeKept),
      percent(at.price),
      percent(at.travelAndMissed),
      `${at.confirmedKept} of ${at.confirmed}`,
      missedOf(row).length > 0 ? '**missed**' : '',
    ]),
  ),
)}

Means at the default weight:

${table(
  ['what happened', 'kept', 'price', 'travel and missed'],
  [...new Set(rows.map(({ task }) => task.mishap))].map((mishap) => {
    const at = rows.filter(({ task }) => task.mishap === mishap).flatMap(defaultsOf);
    const mean = (of: (result: ReplanResult['rows'][number]) => number) => percent(average(at.map(of)));
    return [mishap, mean((r) => r.keptShare), mean((r) => r.price), mean((r) => r.travelAndMissed)];
  }),
)}

The slider _keep the plan … best plan_, means over all cases:

${table(
  ['weight of a change', 'kept', 'price'],
  weights.flatMap((weight) => {
    const at = rows.flatMap((row) =>
      row.rows.length > 1 ? row.rows.filter((r) => r.weight === weight) : [],
    );
    if (at.length === 0) return [];
    const kept = average(at.map((r) => r.keptShare));
    return [[String(weight), percent(kept), percent(average(at.map((r) => r.price)))]];
  }),
)}
`;
}

/** Cases that miss the target at the default weight. */
export function missedByReplans(rows: readonly ReplanRow[]): readonly string[] {
  return rows.flatMap((row) =>
    missedOf(row).map((what) => `re-plan, ${row.task.mishap}, seed ${row.task.month.seed}: ${what}`),
  );
}

/** The result at the default weight, which is tried first. */
function defaultsOf(row: ReplanRow): ReplanResult['rows'] {
  return row.rows.slice(0, 1);
}

function missedOf(row: ReplanRow): readonly string[] {
  return defaultsOf(row).flatMap((at) => {
    return [
      ...(at.keptShare < KEPT_TARGET ? [`${percent(at.keptShare)} kept`] : []),
      ...(at.price > PRICE_TARGET ? [`price ${percent(at.price)} of the free re-plan`] : []),
      ...(at.confirmedKept < at.confirmed
        ? [`${at.confirmed - at.confirmedKept} confirmed visits moved`]
        : []),
      ...(at.violations > 0 ? [`${at.violations} violations`] : []),
    ];
  });
}
