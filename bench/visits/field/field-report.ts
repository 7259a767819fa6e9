import { runInLanes } from '../lanes';
import type { Mix } from './class-mix';
import type { FieldMonthOptions } from './field-month';
import type { MonthRow } from './report-months';
import { missedByMonths, reportMonths } from './report-months';
import type { ReplanRow } from './report-replan';
import { missedByReplans, reportReplans, singleReplansBeyond } from './report-replan';
import type { SpeedRow, SpeedTarget } from './report-speed';
import { missedBySpeed, reportSpeed } from './report-speed';
import type {
  FieldResult,
  FieldTask,
  MonthResult,
  MonthTask,
  ReplanResult,
  ReplanTask,
  SpeedResult,
  SpeedTask,
} from './tasks';
import { SHAPES } from './territory';

/** How much to measure: a look in a minute, what is published, or with the ten-minute references. */
export type Extent = 'quick' | 'usual' | 'full';

/** The report as Markdown and the targets that are missed. */
export interface FieldReport {
  readonly text: string;
  readonly missed: readonly string[];
  /** Single cases beyond a target that holds for means. */
  readonly beyond: readonly string[];
}

const LOADS = [0.6, 0.8, 1, 1.2, 1.5];
const MIXES: readonly Mix[] = ['ordinary', 'winning', 'keeping'];
/** Weights of the curve; the default comes first. */
const CHANGE_WEIGHTS = [undefined, 0, 5, 40, 160];
/** Loads of the months that are planned again, and the one of them on which the curve is measured. */
const REPLAN_LOADS = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3];
const CURVE_LOAD = 0.9;
/** First seed of these months; prices and budgets were chosen on others. */
const REPLAN_SEED = 301;
/** What five reps get by default (`usualSeconds`). */
const REPLAN_SECONDS = 30;
/** Months that have room, and months in which some visits must be left out. */
const REP_MONTH_LOADS = [0.9, 1.1];
/** Short runs of a rep-month, so that chance does not decide. */
const REP_MONTH_RUNS = 12;

/** Which parts to measure; default all. */
export type FieldPart = (typeof FIELD_PARTS)[number];
export const FIELD_PARTS = ['months', 'replan', 'speed'] as const;

/**
 * Measures the planner on generated field months and prints how it stands.
 * @param lanes processes at a time
 * @param tell told how far it is
 */
export async function fieldReport(
  extent: Extent,
  lanes: number,
  parts: readonly FieldPart[] = FIELD_PARTS,
  tell: (text: string) => void = () => undefined,
): Promise<FieldReport> {
  const texts: string[] = [];
  const missed: string[] = [];
  const beyond: string[] = [];
  const run = async <T extends FieldTask, R extends FieldResult>(name: string, tasks: readonly T[]) =>
    runInLanes<T, R>(tasks, lanes, (done) => tell(`${name} ${done} of ${tasks.length}`));

  if (parts.includes('months')) {
    const tasks = monthTasks(extent);
    const results = await run<MonthTask, MonthResult>('field months', tasks);
    const rows = zip(tasks, results, (task, result): MonthRow => ({ ...result, month: task.month }));
    texts.push(reportMonths(rows, tasks[0]?.seconds ?? 0));
    missed.push(...missedByMonths(rows));
  }
  if (parts.includes('replan')) {
    const tasks = replanTasks(extent);
    const results = await run<ReplanTask, ReplanResult>('re-plans', tasks);
    const rows = zip(tasks, results, ({ month }, { cases }) =>
      cases.map((one): ReplanRow => ({ ...one, month })),
    ).flat();
    texts.push(reportReplans(rows, tasks[0]?.seconds ?? 0));
    missed.push(...missedByReplans(rows));
    beyond.push(...singleReplansBeyond(rows));
  }
  if (parts.includes('speed')) {
    const cases = speedCases(extent);
    // What has threads of its own gets the machine for itself.
    const alone = cases.filter(({ task }) => task.threads !== undefined);
    const others = cases.filter((one) => !alone.includes(one));
    const rows: SpeedRow[] = [];
    for (const [group, own] of [
      [others, lanes],
      [alone, 1],
    ] as const) {
      const tasks = group.map(({ task }) => task);
      const results = await runInLanes<SpeedTask, SpeedResult>(tasks, own, (done) =>
        tell(`speed ${done} of ${tasks.length}`),
      );
      rows.push(...zip(group, results, (one, result): SpeedRow => ({ ...result, ...one })));
    }
    texts.push(reportSpeed(rows));
    missed.push(...missedBySpeed(rows));
  }
  return { text: texts.join('\n'), missed, beyond };
}

function monthTasks(extent: Extent): readonly MonthTask[] {
  const loads = extent === 'quick' ? [0.8, 1.2] : LOADS;
  const seeds = extent === 'quick' ? 1 : 3;
  return loads.flatMap((load, l) =>
    SHAPES.flatMap((shape, s) =>
      Array.from({ length: seeds }, (_, i): MonthTask => {
        const seed = 1000 * (l + 1) + 100 * (s + 1) + i + 1;
        const mix = MIXES[i % MIXES.length] ?? 'ordinary';
        return { kind: 'month', month: { seed, shape, load, mix }, seconds: extent === 'quick' ? 1 : 5 };
      }),
    ),
  );
}

function replanTasks(extent: Extent): readonly ReplanTask[] {
  const quick = extent === 'quick';
  return (quick ? [0.7, 1] : REPLAN_LOADS).map((load, i): ReplanTask => {
    const month = {
      seed: REPLAN_SEED + i,
      shape: SHAPES[i % SHAPES.length] ?? 'city',
      load,
      reps: quick ? 2 : 5,
    };
    const weights = !quick && load === CURVE_LOAD ? CHANGE_WEIGHTS : [undefined];
    return { kind: 'replan', month, seconds: quick ? 1 : REPLAN_SECONDS, weights };
  });
}

function speedCases(extent: Extent): readonly { name: string; task: SpeedTask; target: SpeedTarget }[] {
  const quick = extent === 'quick';
  const one = (
    name: string,
    month: FieldMonthOptions,
    short: number,
    long: number,
    target: SpeedTarget,
    more: Pick<SpeedTask, 'threads' | 'runs'> = {},
  ): { name: string; task: SpeedTask; target: SpeedTarget } => ({
    name,
    task: {
      kind: 'speed',
      month,
      short,
      long: quick ? Math.min(long, 10) : long,
      ...more,
    },
    target,
  });
  const repMonths = (quick ? [0.9] : REP_MONTH_LOADS).flatMap((load, l) =>
    (quick ? [1] : [1, 2, 3]).map((i) => {
      const shape = SHAPES[i % SHAPES.length] ?? 'city';
      const seed = 80 + 100 * l + i;
      const month: FieldMonthOptions = { seed, shape, load, customersPerRep: 120, mix: 'keeping' };
      const target = { gap: 0.02, firstPlan: 1 };
      return one('one rep, 120 customers', month, 2, 60, target, { runs: quick ? 1 : REP_MONTH_RUNS });
    }),
  );
  const team = (reps: number, customersPerRep: number): FieldMonthOptions => ({
    ...{ seed: 90 + reps, shape: 'city', load: 0.9, reps, customersPerRep, vacations: 0 },
    mix: customersPerRep > 150 ? 'wide' : 'keeping',
  });
  // The same budget gives the same plan on any number of workers: 20 seconds of two cores are 40 of one.
  const [teamLong, regionLong] = extent === 'full' ? [600, 1200] : quick ? [0, 0] : [90, 160];
  return [
    ...repMonths,
    one('25 reps, 3,000 customers', team(25, 120), 30, teamLong, { gap: 0.03 }),
    one(
      '8 reps, 2,000 customers, two cores',
      team(8, 250),
      40,
      regionLong,
      { gap: 0.02, firstPlan: 1 },
      { threads: 2 },
    ),
    one('40 reps, 10,000 customers', team(40, 250), 10, 0, {}),
  ];
}

function zip<A, B, C>(a: readonly A[], b: readonly B[], join: (a: A, b: B) => C): C[] {
  return a.flatMap((item, i) => {
    const other = b[i];
    return other === undefined ? [] : [join(item, other)];
  });
}
