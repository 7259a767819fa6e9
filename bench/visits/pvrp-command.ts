import { parseArgs } from 'node:util';
import type { PvrpRun } from './pvrp-report';
import { gapsOf, runPvrp } from './pvrp-report';

/**
 * `--dir DIR --seconds S --seeds K [--iterations N] [--json]`: the classic instances of a folder, a line a run, then mean and
 * worst gap; with `--json` one JSON document and nothing else on standard output.
 * @returns exit code: 1 when a run is infeasible
 */
export function pvrpCommand(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: 'string', default: '.' },
      seconds: { type: 'string', default: '5' },
      seeds: { type: 'string', default: '3' },
      iterations: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { dir, json } = values;
  const seconds = positive('seconds', values.seconds);
  const seeds = Math.ceil(positive('seeds', values.seeds));
  if (!json) console.log(HEADER);
  const runs = runPvrp({
    dir,
    seconds,
    seeds,
    ...(values.iterations === undefined ? {} : { iterations: positive('iterations', values.iterations) }),
    onRun: (run) => (json ? process.stderr.write(`${line(run)}\n`) : console.log(line(run))),
  });
  if (runs.length === 0) throw new Error(`no periodic instance in ${dir}`);
  const { mean, worst } = gapsOf(runs);
  const feasible = runs.every((run) => run.feasible);
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ seconds, seeds, meanGap: mean, worstGap: worst, feasible, runs }, null, 2)}\n`,
    );
  } else {
    console.log(
      `mean gap ${percent(mean)}, worst ${percent(worst)}, ${feasible ? 'all feasible' : 'NOT all feasible'}`,
    );
  }
  return feasible ? 0 : 1;
}

const HEADER = 'instance    seed         value      gap    cpu s  elapsed s  feasible';

function line({ instance, seed, value, gap, cpuSeconds, seconds, feasible, faults }: PvrpRun): string {
  const figures = [
    instance.padEnd(10),
    String(seed).padStart(5),
    value.toFixed(2).padStart(13),
    percent(gap).padStart(8),
    cpuSeconds.toFixed(1).padStart(8),
    seconds.toFixed(1).padStart(10),
  ];
  return `${figures.join(' ')}  ${feasible ? 'yes' : `NO: ${faults.join('; ')}`}`;
}

function percent(gap: number | null): string {
  return gap === null ? 'unknown' : `${gap.toFixed(2)} %`;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new Error(`--${name} must be a number above 0`);
  return value;
}
