import { percent, table } from './tables';
import type { SpeedResult, SpeedTask } from './tasks';

/** What a size is held to. */
export interface SpeedTarget {
  /** Largest gap to the long run. */
  readonly gap?: number;
  /** Largest time until the first plan in seconds. */
  readonly firstPlan?: number;
}

/** One measured size. */
export interface SpeedRow extends SpeedResult {
  readonly name: string;
  readonly task: SpeedTask;
  readonly target: SpeedTarget;
}

/** The table of speed and scale. */
export function reportSpeed(rows: readonly SpeedRow[]): string {
  return `### Speed and scale

Budget of the short and of the long run in seconds; in brackets the processor seconds that they took here (and the seconds on the clock on several threads). _Gap_: price of the short run over that of the
long one, and in brackets the same without what missed visits cost; of a rep-month the mean of ${Math.max(...rows.map(({ task }) => task.runs ?? 1))} short runs with a seed each, and the worst of them. _First plan_: processor seconds until a complete plan stands, with its distance from the long run. _Memory_: largest resident memory of the
process after the short run.

${table(
  ['size', 'load', 'shape', 'seed', 'short', 'long', 'first plan', 'gap', 'target', 'memory', ''],
  rows.map((row) => [
    row.name,
    percent(row.task.month.load),
    row.task.month.shape,
    String(row.task.month.seed),
    `${row.task.short} (${row.short.toFixed(1)}${row.task.threads === undefined ? '' : `; ${row.elapsed.toFixed(1)} on ${row.task.threads} threads`})`,
    row.task.long === 0 ? '' : `${row.task.long} (${row.long.toFixed(1)})`,
    `${row.firstPlan.toFixed(2)} s${row.task.long === 0 ? '' : `, ${percent(row.firstPrice / row.longPrice - 1)}`}`,
    row.task.long === 0
      ? ''
      : `${percent(gapOf(row))} (${percent(row.shortRest / row.longRest - 1)})${(row.task.runs ?? 1) === 1 ? '' : `, worst ${percent(row.worstPrice / row.longPrice - 1)}`}`,
    row.target.gap === undefined ? '' : percent(row.target.gap),
    `${row.memory.toFixed(0)} MiB`,
    missedOf(row).length > 0 ? '**missed**' : '',
  ]),
)}
`;
}

/** Targets that a size misses. */
export function missedBySpeed(rows: readonly SpeedRow[]): readonly string[] {
  return rows.flatMap((row) =>
    missedOf(row).map((what) => `${row.name}, seed ${row.task.month.seed}: ${what}`),
  );
}

function gapOf(row: SpeedRow): number {
  return row.shortPrice / row.longPrice - 1;
}

function missedOf(row: SpeedRow): readonly string[] {
  const { gap, firstPlan } = row.target;
  return [
    ...(row.violations > 0 ? [`${row.violations} violations`] : []),
    ...(firstPlan !== undefined && row.firstPlan > firstPlan
      ? [`first plan after ${row.firstPlan.toFixed(2)} s`]
      : []),
    ...(gap !== undefined && gapOf(row) > gap ? [`${percent(gapOf(row))} above the long run`] : []),
  ];
}
