import os from 'node:os';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { writeBenchmarkPart } from '../benchmark-page.mjs';
import type { Extent, FieldPart } from './field/field-report';
import { FIELD_PARTS, fieldReport } from './field/field-report';
import type { FieldTask } from './field/tasks';
import { runFieldTask } from './field/tasks';
import { serveLane } from './lanes';
import { pvrpCommand } from './pvrp-command';
import type { PvrpTask } from './pvrp-part';
import { pvrpPart, runPvrpTask } from './pvrp-part';

// npm run bench:visits -- [--quick | --full] [--part pvrp,months,replan,speed] [--lanes N]
// npm run bench:visits -- --dir DIR [--seconds S] [--seeds K] [--iterations N] [--json]: the classic instances of a folder
// Prints the visit benchmarks; a run of everything writes its part of docs/benchmarks.md.

type Part = 'pvrp' | FieldPart;
const PARTS: readonly Part[] = ['pvrp', ...FIELD_PARTS];
/** Seconds a run of the classic instances; a look in a minute has but one. */
const CLASSIC_SECONDS = { quick: [1], published: [5, 30] } as const;

if (process.argv.includes('--dir')) process.exitCode = pvrpCommand(process.argv.slice(2));
else if (!serveLane(runTask)) await main();

function runTask(task: FieldTask | PvrpTask): Promise<object> {
  return task.kind === 'pvrp' ? runPvrpTask(task) : runFieldTask(task);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      part: { type: 'string' },
      lanes: { type: 'string' },
    },
  });
  const extent: Extent = values.quick ? 'quick' : values.full ? 'full' : 'usual';
  const lanes = Number(values.lanes ?? Math.min(2, os.cpus().length));
  const parts = values.part === undefined ? PARTS : partsOf(values.part);
  const tell = (state: string) => process.stderr.write(`\r${state}   `);
  const started = performance.now();
  const reports = [];
  if (parts.includes('pvrp'))
    reports.push(await pvrpPart(CLASSIC_SECONDS[extent === 'quick' ? 'quick' : 'published'], tell));
  const fieldParts = FIELD_PARTS.filter((part) => parts.includes(part));
  const field = await fieldReport(extent, lanes, fieldParts, tell);
  reports.push(field);
  const minutes = (performance.now() - started) / 60_000;
  process.stderr.write('\n');
  const missed = reports.flatMap((report) => report.missed);
  const text = reports.map((report) => report.text).join('\n');
  const body = `${machine(lanes)} The whole run took ${minutes.toFixed(0)} minutes.\n\n${summary(missed, field.beyond)}\n\n${text}`;
  process.stdout.write(`${body}\n`);
  if (extent !== 'quick' && values.part === undefined) writeBenchmarkPart('Visit plan', body);
}

function partsOf(list: string): readonly Part[] {
  return list.split(',').map((name) => {
    const part = PARTS.find((known) => known === name);
    if (part === undefined) throw new Error(`no part ${name}; there are ${PARTS.join(', ')}`);
    return part;
  });
}

function machine(lanes: number): string {
  const cpu = os.cpus()[0]?.model ?? 'unknown';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `Printed by \`npm run bench:visits\`. Machine: ${os.cpus().length} × ${cpu}, ${memory} GiB, Node ${process.versions.node}, ${lanes} tasks at a time, classic instances one. A budget in seconds is a fixed number of steps, the same on every machine; processor seconds are measured.`;
}

/** What is missed, first of all. Re-plans are held to their target by the mean of each event: that single ones are beyond it is said as well. */
function summary(missed: readonly string[], beyond: readonly string[]): string {
  const list = (all: readonly string[]) => all.map((what) => `- ${what}`).join('\n');
  const held = beyond.length === 0 ? '' : ', re-plans by the mean of each event';
  return [
    missed.length === 0 ? `Every target is met${held}.` : `Targets that are missed:\n\n${list(missed)}`,
    ...(beyond.length === 0
      ? []
      : [`Not met case by case: single re-plans beyond the target of their event:\n\n${list(beyond)}`]),
  ].join('\n\n');
}
