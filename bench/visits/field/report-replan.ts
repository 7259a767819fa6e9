import { average, percent, table } from './tables';
import type { ReplanResult, ReplanTask } from './tasks';

const KEPT_TARGET = 0.95;
const PRICE_TARGET = 1.03;

/** One re-plan with what came of it at each weight. */
export interface ReplanRow extends ReplanResult {
  readonly task: ReplanTask;
}

/** The tables of re-planning: every case at the default weight, and the curve over the weights. */
export function reportReplans(rows: readonly ReplanRow[], seconds: number): string {
  const weights = [...new Set(rows.flatMap((row) => row.rows.map(({ weight }) => weight)))].sort(
    (a, b) => a - b,
  );
  return `### Re-planning

After six working days of a month of two representatives something happens (\`nothing\` is the control). Every sixth visit of the coming week is confirmed
with its time. _Kept_: visits of the old plan that could stay and stay on their day. _Price_: all that the plan costs besides its changes, over a re-plan that is
free to change everything but what is confirmed. ${seconds} s of budget each. Default weight of a change:

${table(
  [
    'what happened',
    'load',
    'shape',
    'seed',
    'could stay',
    'kept',
    'free plan keeps',
    'price',
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
      percent(at.kept / Math.max(1, at.surviving)),
      percent(row.freeKept),
      percent(at.price),
      `${at.confirmedKept} of ${at.confirmed}`,
      missedOf(row).length > 0 ? '**missed**' : '',
    ]),
  ),
)}

The slider _keep the plan … best plan_, means over all cases:

${table(
  ['weight of a change', 'kept', 'price'],
  weights.flatMap((weight) => {
    const at = rows.flatMap((row) =>
      row.rows.length > 1 ? row.rows.filter((r) => r.weight === weight) : [],
    );
    if (at.length === 0) return [];
    const kept = average(at.map((r) => r.kept / Math.max(1, r.surviving)));
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
    const kept = at.kept / Math.max(1, at.surviving);
    return [
      ...(kept < KEPT_TARGET ? [`${percent(kept)} kept`] : []),
      ...(at.price > PRICE_TARGET ? [`price ${percent(at.price)} of the free re-plan`] : []),
      ...(at.confirmedKept < at.confirmed
        ? [`${at.confirmed - at.confirmedKept} confirmed visits moved`]
        : []),
      ...(at.violations > 0 ? [`${at.violations} violations`] : []),
    ];
  });
}
