import os from 'node:os';
import { parseArgs } from 'node:util';
import { writeBenchmarkPart } from '../benchmark-page.mjs';
import type { Extent, FieldPart } from './field/field-report';
import { FIELD_PARTS, fieldReport } from './field/field-report';
import { runFieldTask } from './field/tasks';
import { serveLane } from './lanes';
import { pvrpCommand } from './pvrp-command';

// npm run bench:visits -- [--quick | --full] [--part months,replan,speed] [--lanes N]
// npm run bench:visits -- --dir DIR [--seconds S] [--seeds K] [--iterations N] [--json]: the classic instances of a folder
// Prints the visit benchmarks; a run of everything writes its part of docs/benchmarks.md.

if (process.argv.includes('--dir')) process.exitCode = pvrpCommand(process.argv.slice(2));
else if (!serveLane(runFieldTask)) await main();

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
  const parts = values.part === undefined ? FIELD_PARTS : partsOf(values.part);
  const { text, missed } = await fieldReport(extent, lanes, parts, (state) => {
    process.stderr.write(`\r${state}   `);
  });
  process.stderr.write('\n');
  const body = `${machine(lanes)}\n\n${summary(missed)}\n\n${text}`;
  process.stdout.write(`${body}\n`);
  if (extent !== 'quick' && values.part === undefined) writeBenchmarkPart('Visit plan', body);
}

function partsOf(list: string): readonly FieldPart[] {
  return list.split(',').map((name) => {
    const part = FIELD_PARTS.find((known) => known === name);
    if (part === undefined) throw new Error(`no part ${name}; there are ${FIELD_PARTS.join(', ')}`);
    return part;
  });
}

function machine(lanes: number): string {
  const cpu = os.cpus()[0]?.model ?? 'unknown';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `Printed by \`npm run bench:visits\`. Machine: ${os.cpus().length} × ${cpu}, ${memory} GiB, Node ${process.versions.node}, ${lanes} tasks at a time. A budget in seconds is a fixed number of steps, the same on every machine; processor seconds are measured.`;
}

function summary(missed: readonly string[]): string {
  if (missed.length === 0) return 'Every target is met.';
  return `Targets that are missed:\n\n${missed.map((what) => `- ${what}`).join('\n')}`;
}
