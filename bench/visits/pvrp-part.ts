import { existsSync } from 'node:fs';
import path from 'node:path';
import { percent, table } from './field/tables';
import { runInLanes } from './lanes';
import type { PvrpRun } from './pvrp-report';
import { gapsOf, pvrpFiles, runPvrpFile } from './pvrp-report';

/** One run of one instance file. */
export interface PvrpTask {
  readonly kind: 'pvrp';
  readonly dir: string;
  readonly file: string;
  readonly seconds: number;
  readonly seed: number;
}

/** Largest mean and worst gap in per cent after so many seconds. */
const TARGETS: Readonly<Record<number, { readonly mean: number; readonly worst?: number }>> = {
  5: { mean: 0.9 },
  30: { mean: 0.4, worst: 2.5 },
};
const SEEDS = 3;

/** Does one task on this thread. */
export function runPvrpTask({ dir, file, seconds, seed }: PvrpTask): Promise<PvrpRun> {
  return Promise.resolve(runPvrpFile(dir, file, seed, seconds));
}

/**
 * Measures the route search on the classic periodic instances of `../shared/data/pvrp` or `FIELDSHEET_DATA`.
 * @param budgets seconds a run
 */
export async function pvrpPart(
  budgets: readonly number[],
  tell: (text: string) => void,
): Promise<{ readonly text: string; readonly missed: readonly string[] }> {
  const dir = path.join(process.env['FIELDSHEET_DATA'] ?? path.join('..', 'shared', 'data'), 'pvrp');
  const heading = '### Classic periodic routing instances';
  if (!existsSync(dir)) {
    return { text: `${heading}\n\nNot measured: no instances in \`FIELDSHEET_DATA\`.\n`, missed: [] };
  }
  const files = pvrpFiles(dir);
  const texts: string[] = [];
  const missed: string[] = [];
  for (const seconds of budgets) {
    const tasks = files.flatMap((file) =>
      Array.from({ length: SEEDS }, (_, s): PvrpTask => ({ kind: 'pvrp', dir, file, seconds, seed: s + 1 })),
    );
    // Their seconds are a processor's: two at a time would share one where the machine's processors are threads of a core.
    const runs = await runInLanes<PvrpTask, PvrpRun>(tasks, 1, (done) =>
      tell(`classic instances, ${seconds} s: ${done} of ${tasks.length}`),
    );
    texts.push(budgetText(runs, seconds));
    missed.push(...missedBy(runs, seconds));
  }
  const text = `${heading}

Distance above the best known value, one thread and nothing beside it, seeds 1 to ${SEEDS}; every solution is judged by a check of its own. The budget includes the
calibration of its steps.

${texts.join('\n\n')}
`;
  return { text, missed };
}

function budgetText(runs: readonly PvrpRun[], seconds: number): string {
  const { mean, worst } = gapsOf(runs);
  const rows = [...new Set(runs.map(({ instance }) => instance))].map((name) => {
    const own = runs.filter((run) => run.instance === name);
    const best = own[0]?.bestKnown;
    return [
      name,
      best == null ? 'unknown' : String(best),
      ...own.map(gapText),
      gapPercent(gapsOf(own).mean),
      own.every((run) => run.feasible) ? 'yes' : '**no**',
    ];
  });
  const seeds = Array.from({ length: SEEDS }, (_, s) => `seed ${s + 1}`);
  return `${seconds} seconds: mean gap ${gapPercent(mean)}, worst ${gapPercent(worst)}.

${table(['instance', 'best known', ...seeds, 'mean', 'feasible'], rows)}`;
}

function missedBy(runs: readonly PvrpRun[], seconds: number): readonly string[] {
  const { mean, worst } = gapsOf(runs);
  const target = TARGETS[seconds];
  const label = `classic instances, ${seconds} s`;
  const infeasible = runs.filter((run) => !run.feasible).length;
  return [
    ...(target !== undefined && mean !== null && mean > target.mean
      ? [`${label}: mean gap ${gapPercent(mean)}, target ${gapPercent(target.mean)}`]
      : []),
    ...(target?.worst !== undefined && worst !== null && worst > target.worst
      ? [`${label}: worst gap ${gapPercent(worst)}, target ${gapPercent(target.worst)}`]
      : []),
    ...(infeasible > 0 ? [`${label}: ${infeasible} infeasible solutions`] : []),
  ];
}

function gapText(run: PvrpRun): string {
  return run.gap === null ? run.value.toFixed(2) : gapPercent(run.gap);
}

function gapPercent(gap: number | null): string {
  return gap === null ? 'unknown' : percent(gap / 100, 2);
}
