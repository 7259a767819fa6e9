import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.mjs';
import { makeTeam } from '../scripts/samples/team.mjs';
import { Workbook } from '../scripts/samples/xlsx-writer.mjs';
import { serve } from '../workbench/serve.mjs';
import { writeBenchmarkPart } from './benchmark-page.mjs';

// npm run bench: prints every figure and writes its part of docs/benchmarks.md, the bad rows too.

const SEED = 20261101;
const FUNCTIONS_LIMIT = 60;
const PANE_LIMIT = 250;

function build() {
  for (const script of ['build', 'build:bench']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

/** 100,000 × 20 cells: half numbers, a quarter dates and whole numbers, a quarter texts that repeat. */
function bigWorkbook() {
  const book = new Workbook();
  const sheet = book.sheet('Data');
  const headers = Array.from({ length: 20 }, (_, c) => `Column ${c + 1}`);
  sheet.block(0, 0, [headers]);
  for (let row = 1; row <= 100_000; row += 1) {
    sheet.rows[row] = headers.map((_, c) =>
      c % 4 === 3
        ? `Text ${(row * 7 + c) % 997}`
        : c % 4 === 2
          ? 45_000 + ((row + c) % 700)
          : ((row * 31 + c * 17) % 100_003) / 7,
    );
  }
  return book.save();
}

/** 2,000 customers with so many order lines over 24 months, 50,000 or more. */
function ordersWorkbook(count) {
  const areas = [{ name: 'North', latitude: 40, longitude: -83, spread: 0.1 }];
  const products = Array.from({ length: 20 }, (_, i) => ({
    name: `Product ${i + 1}`,
    price: 12 + i,
    cost: 8 + i * 0.7,
  }));
  const team = makeTeam({
    seed: SEED,
    customers: 2000,
    prospects: 0,
    dealers: 0,
    scale: 900,
    rounding: 10,
    reps: ['A', 'B'],
    areas,
    products,
    channels: [['Shop', 1]],
    season: [0.8, 0.8, 0.9, 1, 1.1, 1.3, 1.3, 1.2, 1, 0.9, 0.8, 0.9],
    nameOf: (() => {
      let n = 0;
      return () => `Customer ${(n += 1)}`;
    })(),
    code: (n) => `C${n}`,
    prospectCode: (n) => `P${n}`,
  });
  const lines = team.orders.map((o, i) => [
    `SO${i}`,
    o.date,
    o.customer.code,
    o.product.name,
    o.quantity,
    o.amount,
    o.margin,
  ]);
  // Real lines again under numbers of their own, spread over all customers.
  for (let i = 0; lines.length < count; i += 1)
    lines.push([`SX${i}`, ...lines[(i * 3) % team.orders.length].slice(1)]);
  const book = new Workbook();
  const headers = ['Account no.', 'Customer', 'Sales rep'];
  const customers = book
    .sheet('Customers')
    .block(0, 0, [headers, ...team.customers.map((c) => [c.code, c.name, c.rep])]);
  customers.tables.push({ name: 'Customers', row: 0, column: 0, rows: team.customers.length + 1, headers });
  const orderHeaders = [
    'Order no.',
    'Order date',
    'Account no.',
    'Product',
    'Quantity',
    'Amount',
    'Gross margin',
  ];
  const orders = book
    .sheet('Orders')
    .block(0, 0, [orderHeaders, ...lines.slice(0, count)], [null, { format: 'yyyy-mm-dd' }]);
  orders.tables.push({ name: 'Orders', row: 0, column: 0, rows: count + 1, headers: orderHeaders });
  return book.save();
}

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

/**
 * Start of the pane inside the workbench, each time in a fresh browser: the time that Chromium spends on evaluating the
 * files that Excel loads (from its trace, Office.js left out), the first contentful paint of the pane's frame, and the files.
 */
async function coldStart(runs = 5) {
  const server = await serve(0);
  const values = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const loaded = new Set();
    const ours = (url) =>
      url.startsWith(server.url) &&
      /^(functions|taskpane|chunks\/[^/]+)\.js$/.test(url.slice(server.url.length));
    page.on('response', (response) => {
      if (ours(response.url())) loaded.add(response.url().slice(server.url.length));
    });
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
    await page.goto(server.url);
    await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('h1'));
    await page.waitForTimeout(1500);
    const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
    const { paint, before } = await pane.evaluate(() => {
      const at = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
      const fetched = performance.getEntriesByType('resource').filter((entry) => entry.startTime < at);
      return { paint: at, before: fetched.map((entry) => entry.name) };
    });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8'));
    const script = traceEvents
      .filter((event) => event.name === 'EvaluateScript' && ours(event.args?.data?.url ?? ''))
      .reduce((sum, event) => sum + event.dur / 1000, 0);
    values.push({
      script,
      paint,
      loaded: [...loaded].sort(),
      painted: before.filter(ours).map((url) => url.slice(server.url.length)),
    });
    await browser.close();
  }
  await server.close();
  const median = (key) => values.map((v) => v[key]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  const worst = (key) => Math.max(...values.map((v) => v[key]));
  return {
    script: [median('script'), worst('script')],
    paint: [median('paint'), worst('paint')],
    loaded: values[0].loaded,
    painted: [...new Set(values.flatMap((value) => value.painted))],
    runs,
  };
}

if (!process.argv.includes('--no-build')) build();
mkdirSync('dist/bench', { recursive: true });
writeFileSync('dist/bench/big.xlsx', bigWorkbook());
writeFileSync('dist/bench/orders.xlsx', ordersWorkbook(50_000));
writeFileSync('dist/bench/many-orders.xlsx', ordersWorkbook(200_000));
const output = execFileSync(
  process.execPath,
  [
    'dist/bench/measure.cjs',
    'dist/bench/big.xlsx',
    'dist/bench/orders.xlsx',
    'dist/bench/many-orders.xlsx',
    String(SEED),
  ],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const { figures, classified } = JSON.parse(output.trim().split('\n').at(-1));
const start = await coldStart();
const round = (n) => (n >= 100 ? Math.round(n).toLocaleString('en-US') : n.toFixed(1));
const rows = [
  ...figures.map((f) => [
    f.target === undefined ? f.name : `${f.name}, target ${f.target} ${f.unit}`,
    `${round(f.median)} ${f.unit}${f.median > f.target ? ' **missed**' : ''}`,
    `${round(f.worst)} ${f.unit}`,
    String(f.runs),
  ]),
  [
    'cold start of the pane: script evaluation',
    `${round(start.script[0])} ms`,
    `${round(start.script[1])} ms`,
    String(start.runs),
  ],
  [
    'cold start of the pane: first contentful paint',
    `${round(start.paint[0])} ms`,
    `${round(start.paint[1])} ms`,
    String(start.runs),
  ],
];
const kilobytes = (names) => names.reduce((sum, name) => sum + gzipped(path.join('dist', name)), 0);
const chunks = readdirSync('dist/chunks')
  .filter((name) => name.endsWith('.js'))
  .map((name) => `chunks/${name}`);
const later = start.loaded.filter((name) => !start.painted.includes(name));
const onDemand = chunks.filter((name) => !start.loaded.includes(name));
const sizes = [
  ['functions.js', kilobytes(['functions.js']), FUNCTIONS_LIMIT],
  [
    `first paint of the pane: all that is fetched before it (${start.painted.length} files, functions.js among them)`,
    kilobytes(start.painted),
    PANE_LIMIT,
  ],
  [
    `fetched after the first paint, to read the workbook (${later.length} chunks)`,
    kilobytes(later),
    undefined,
  ],
  [
    `all else, when a page is opened or a task is run (${onDemand.length} chunks)`,
    kilobytes(onDemand),
    undefined,
  ],
];
const table = (head, body) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...body.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');
const missed = [
  ...figures
    .filter((f) => f.median > f.target)
    .map((f) => `${f.name}: ${round(f.median)} ${f.unit}, target ${f.target} ${f.unit}`),
  ...sizes
    .filter(([, kb, limit]) => kb > limit)
    .map(([name, kb, limit]) => `${name}: ${kb.toFixed(1)} kB, limit ${limit} kB`),
];
const verdict =
  missed.length === 0
    ? 'Every target is met.'
    : `Targets that are missed:\n\n${missed.map((line) => `- ${line}`).join('\n')}`;
const text = `Printed by \`npm run bench\`. Machine: ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${execFileSync(findChromium(), ['--version'], { encoding: 'utf8' }).trim()}.
Seed ${SEED}. Median and worst of the counted runs after one warm-up; machines are noisy, so compare within one run only.

${verdict}

${table(['figure', 'median', 'worst', 'runs'], rows)}

Customers classified in the workbook of 50,000 lines: ${classified}.

### What Excel loads (gzip, kB)

${table(
  ['file', 'kB', 'limit'],
  sizes.map(([name, kb, limit]) => [
    name,
    kb.toFixed(1),
    limit === undefined ? '' : `${limit}${kb > limit ? ' **exceeded**' : ''}`,
  ]),
)}
`;
writeBenchmarkPart('Functions, workbooks and the pane', text);
console.log(text);
process.exit(missed.length > 0 ? 1 : 0);
