import os from 'node:os';
import { writeBenchmarkPart } from '../benchmark-page.mjs';
import { ASSORTMENT, HARD_KINDS } from './demand';
import { compareOrders, isWhole, orderTable, reaches } from './order-report';
import { stockRuns } from './stock-speed';

// npm run bench:dealers -- [--quick]: suggested orders against the rule of the trade, and the speed of Check stock.
// A whole run writes its part of docs/benchmarks.md.

const isQuick = process.argv.includes('--quick');
const SETTING = {
  products: isQuick ? 100 : 500,
  seeds: [1, 2, 3],
  warm: 36,
  months: 24,
  leadTimes: [0, 0.25, 0.5, 1],
};
const ROWS = 200_000;
const LIMIT_SECONDS = 2;

interface Spread {
  readonly median: number;
  readonly best: number;
  readonly worst: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    best: sorted[0] ?? 0,
    worst: sorted.at(-1) ?? 0,
  };
}

function spreadText({ median, best, worst }: Spread): string {
  return `${median.toFixed(2)} s (${best.toFixed(2)}–${worst.toFixed(2)})`;
}

const lines = compareOrders(SETTING);
const runs = await stockRuns(ROWS, isQuick ? 3 : 7, 1);
const processor = spread(runs.map((run) => run.processor));
const clock = spread(runs.map((run) => run.clock));
const missed = [
  ...lines
    .filter((line) => isWhole(line) && !reaches(line))
    .map(({ leadTime }) => `the whole assortment at a lead time of ${leadTime}`),
  ...(Math.max(processor.median, clock.median) <= LIMIT_SECONDS
    ? []
    : [`${ROWS} rows of stock in ${LIMIT_SECONDS} s`]),
];
const kinds = ASSORTMENT.map(({ name, about, share }) => `${name} (${share} %): ${about}`).join('; ');
const hard = HARD_KINDS.map(({ name, about }) => `${name}: ${about}`).join('; ');
const body = `Printed by \`npm run bench:dealers\`. Machine: ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}. Seeds ${SETTING.seeds.join(', ')}.

${missed.length === 0 ? 'Every target is met.' : `Targets that are missed: ${missed.join('; ')}.`}

### Suggested orders against 1.5 × the sales of the last period

${SETTING.products} products a seed, ${SETTING.warm} months of history, ${SETTING.months} months simulated, an order each month. ${kinds}. Fill rate is the mean over the products; stock of a product is measured in months of its own demand; _all units_ adds up pieces instead, so that what sells much weighs more. Nothing but the lead time and the case is told to our suggestion. The target is for the whole assortment at every lead time; a line of one kind that misses it says so: at a lead time of 0 the trade rule serves steady demand almost always, at 1 it holds so little that no service worth the name costs only 10 % more stock.

Below the whole assortment stand harder kinds, ${(SETTING.products * (HARD_KINDS[0]?.share ?? 0)) / 100} products of each a seed. ${hard}. What the trade rule has on the shelf when demand ends it keeps as well, and a case of 12 for one piece is stock that no policy avoids but by not selling.

${orderTable(lines)}

### Check stock

${ROWS.toLocaleString('en')} rows of stock counts (4 counts, ${(ROWS / 200).toLocaleString('en')} dealers, 50 products), from the cells to the plan of what is written, ${runs.length} runs in one process, median (best–worst): ${spreadText(processor)} of the processor, garbage collection on other threads included; limit ${LIMIT_SECONDS} s. On the clock ${spreadText(clock)}, with a load of ${(os.loadavg()[0] ?? 0).toFixed(1)} on ${os.cpus().length} processors; where nothing else runs, the clock shows no more than the processor.`;
process.stdout.write(`${body}\n`);
if (!isQuick) writeBenchmarkPart('Dealers', body);
process.exitCode = missed.length === 0 ? 0 : 1;
