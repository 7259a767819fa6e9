import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { RouteSearch } from '../../src/visits/solver/kernel/search';
import { checkPvrp } from './pvrp-check';
import type { PvrpInstance } from './pvrp-instance';
import { readPvrp } from './pvrp-instance';
import { pvrpModel } from './pvrp-model';

/** One run of one instance. */
export interface PvrpRun {
  readonly instance: string;
  readonly seed: number;
  /** Total distance as the independent check adds it up. */
  readonly value: number;
  readonly bestKnown: number | null;
  /** (value ÷ best known − 1) × 100; null without a best known value. */
  readonly gap: number | null;
  /** Processor and elapsed seconds, calibration included. */
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly iterations: number;
  readonly feasible: boolean;
  readonly faults: readonly string[];
}

/** How to run the classic instances. */
export interface PvrpOptions {
  readonly dir: string;
  readonly seconds: number;
  readonly seeds: number;
  /** Steps a run instead of seconds: the same result on every machine. */
  readonly iterations?: number;
  readonly onRun?: (run: PvrpRun) => void;
}

/** Share of the time that the calibration may take, about, and how much of that is measured. */
const CALIBRATION = 0.1;
const MEASURED = 0.5;
/** Steps after which the code is compiled. */
const WARMING = 3000;

/** Runs every instance file of a folder, each with the seeds 1 … `seeds`, against `bks.tsv` beside them. */
export function runPvrp({ dir, seconds, seeds, iterations, onRun }: PvrpOptions): readonly PvrpRun[] {
  const runs: PvrpRun[] = [];
  for (const file of pvrpFiles(dir)) {
    for (let seed = 1; seed <= seeds; seed++) {
      const run = runPvrpFile(dir, file, seed, seconds, iterations);
      runs.push(run);
      onRun?.(run);
    }
  }
  return runs;
}

/** Names of the instance files of a folder. */
export function pvrpFiles(dir: string): readonly string[] {
  // The first line of a periodic instance is four whole numbers, the first of them 1.
  return readdirSync(dir)
    .sort()
    .filter((file) => /^\s*1\s+\d+\s+\d+\s+\d+\s*\n/.test(readFileSync(path.join(dir, file), 'utf8')));
}

/** Runs one instance file once. */
export function runPvrpFile(
  dir: string,
  file: string,
  seed: number,
  seconds: number,
  iterations?: number,
): PvrpRun {
  const bestKnown = readBestKnown(path.join(dir, 'bks.tsv'));
  const instance = readPvrp(file.replace(/\.[^.]*$/, ''), readFileSync(path.join(dir, file), 'utf8'));
  return runOnce(instance, seed, seconds, iterations, bestKnown.get(instance.name));
}

/** Mean and worst gap in per cent over the runs that have one. */
export function gapsOf(runs: readonly PvrpRun[]): {
  readonly mean: number | null;
  readonly worst: number | null;
} {
  const gaps = runs.flatMap((run) => (run.gap === null ? [] : [run.gap]));
  if (gaps.length === 0) return { mean: null, worst: null };
  return { mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, worst: Math.max(...gaps) };
}

function runOnce(
  instance: PvrpInstance,
  seed: number,
  seconds: number,
  fixed: number | undefined,
  bestKnown: number | undefined,
): PvrpRun {
  const started = performance.now();
  const cpuStarted = cpuSeconds();
  let iterations = fixed ?? 0;
  if (fixed === undefined) {
    const rate = stepsPerSecond(instance, seconds * CALIBRATION);
    iterations = Math.max(1, Math.round(rate * (seconds - (cpuSeconds() - cpuStarted))));
  }
  const search = new RouteSearch(pvrpModel(instance), { seed, iterations });
  search.step(iterations);
  const plan = search.best();
  const cpu = cpuSeconds() - cpuStarted;
  const elapsed = (performance.now() - started) / 1000;

  const days = Array.from({ length: instance.days }, (_, day) =>
    Array.from({ length: instance.vehicles }, (__, k) =>
      Array.from(plan[day * instance.vehicles + k] ?? [], (customer) => customer + 1),
    ),
  );
  const { value, faults } = checkPvrp(instance, days);
  return {
    instance: instance.name,
    seed,
    value,
    bestKnown: bestKnown ?? null,
    gap: bestKnown === undefined ? null : (value / bestKnown - 1) * 100,
    cpuSeconds: cpu,
    seconds: elapsed,
    iterations,
    feasible: faults.length === 0,
    faults,
  };
}

/** A whole small search, hot to cold, as long as one before it says: that one is slow, since its code is not compiled yet. */
function stepsPerSecond(instance: PvrpInstance, budget: number): number {
  const rateOver = (steps: number): number => {
    const search = new RouteSearch(pvrpModel(instance), { seed: 0, iterations: steps });
    const started = cpuSeconds();
    search.step(steps);
    return steps / Math.max(1e-4, cpuSeconds() - started);
  };
  rateOver(WARMING);
  const compiled = rateOver(WARMING);
  return rateOver(Math.max(WARMING, Math.round(compiled * budget * MEASURED)));
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function readBestKnown(file: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [name, value] = line.trim().split(/\s+/);
    if (name !== undefined && value !== undefined && Number(value) > 0) values.set(name, Number(value));
  }
  return values;
}
