import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isCellError } from '../../src/core/cell';
import type { CellValue } from '../../src/core/cell';
import { evaluateFunction } from '../../src/functions/evaluate';
import { changedParts, open, packageFaults } from '../xlsx/workbook-checks';
import { Session } from './support/session';

/** One sample: where its month columns are, where a formula has room, and which sheets (by part number) nobody writes to. */
const SAMPLES = [
  {
    file: 'field-sales-en.xlsx',
    language: 'en',
    title: /Columbus/,
    tables: 5,
    classify: 'Classify customers',
    plan: 'Build visit plan',
    stock: 'Check stock',
    months: {
      sheet: 'Monthly sales',
      first: 'C',
      last: 'Z',
      beside: 'AA',
      table: 'MonthlySales',
      from: 'Nov 2024',
      to: 'Oct 2026',
    },
    free: 'Overview',
    customers: { sheet: 'Customers', header: 1, own: 'N' },
    stockOwn: "'Stock counts'!I1",
    leftAlone: [3, 7, 8],
  },
  {
    file: 'beverage-distributor-ko.xlsx',
    language: 'ko',
    title: /대전/,
    tables: 4,
    classify: '고객 분류',
    plan: '방문 계획 작성',
    stock: '재고 점검',
    months: {
      sheet: '월별매출',
      first: 'C',
      last: 'Z',
      beside: 'AA',
      table: '월별매출표',
      from: '2024-11',
      to: '2026-10',
    },
    free: '현황',
    customers: { sheet: '거래처', header: 5, own: 'N' },
    stockOwn: "'재고'!I1",
    leftAlone: [3, 7, 8],
  },
  {
    file: 'packaged-food-zh.xlsx',
    language: 'zh',
    title: /成都/,
    tables: 3,
    classify: '客户分级',
    plan: '制定拜访计划',
    stock: '检查库存',
    months: {
      sheet: '客户',
      first: 'N',
      last: 'AK',
      beside: 'AL',
      table: '客户表',
      from: '2024年11月',
      to: '2026年10月',
    },
    free: '总览',
    customers: { sheet: '客户', header: 1, own: 'AM' },
    stockOwn: "'库存盘点'!I1",
    leftAlone: [5, 6],
  },
] as const;

const CLASSES = ['EI', 'EII', 'EIII', 'EIV', 'NEW'];
const isClass = (value: CellValue) => typeof value === 'string' && CLASSES.includes(value);
const AS_OF = '2026-10-31';
/** Parts that a run must leave alone, byte for byte. */
const UNTOUCHED = /^xl\/(charts|drawings|theme)\//;

describe.each(SAMPLES)('$file goes from opening to a saved file in the workbench', (sample) => {
  const { months } = sample;
  const original = new Uint8Array(readFileSync(path.join('samples', sample.file)));
  const row = (n: number) => `'${months.sheet}'!${months.first}${n}:${months.last}${n}`;
  let session: Session;
  let saved: Uint8Array;

  beforeAll(async () => {
    session = await Session.start({ language: sample.language });
    await session.openSample(sample.title as unknown as string, sample.tables);
  });
  afterAll(() => session?.close());

  test('a class in a cell is the one that the function gives', async () => {
    const history = await session.values(row(2));
    await session.type(`'${sample.free}'!R40`, `=SEGMENT(${row(2)},5000,0.6)`);
    expect(await session.values(`'${sample.free}'!R40`)).toEqual([
      [evaluateFunction('SEGMENT', [history, 5000, 0.6])],
    ]);
  });

  test('one row without a cut says what is missing instead of guessing', async () => {
    await session.type(`'${sample.free}'!R42`, `=SEGMENT(${row(2)})`);
    const [[value = null] = []] = await session.values(`'${sample.free}'!R42`);
    expect(isCellError(value) && value.error).toBe('#N/A');
  });

  test('a spill classifies twenty rows as the function does', async () => {
    const area = `'${months.sheet}'!${months.first}2:${months.last}21`;
    const history = await session.values(area);
    await session.type(`'${sample.free}'!T40`, `=SEGMENT(${area})`);
    const spilled = await session.values(`'${sample.free}'!T40:T59`);
    expect(spilled).toEqual(evaluateFunction('SEGMENT', [history]));
    expect(spilled.flat().every((value) => isClass(value))).toBe(true);
  });

  test('a table column takes the formula with structured references', async () => {
    const history = await session.values(row(3));
    await session.type(`'${months.sheet}'!${months.beside}1`, 'Fieldsheet');
    await session.type(
      `'${months.sheet}'!${months.beside}3`,
      `=SEGMENT(${months.table}[@[${months.from}]:[${months.to}]],5000,0.6)`,
    );
    expect(await session.values(`'${months.sheet}'!${months.beside}3`)).toEqual([
      [evaluateFunction('SEGMENT', [history, 5000, 0.6])],
    ]);
  });

  test('classify, plan and check stock write into own columns and sheets', async () => {
    const sheetsBefore = (await session.page.evaluate(() => window.__workbench?.sheets() ?? [])).length;
    await session.runTask(sample.classify, AS_OF);
    const { sheet, header, own } = sample.customers;
    const classes = (await session.values(`'${sheet}'!${own}${header + 1}:${own}${header + 30}`)).flat();
    expect(classes.filter((value) => isClass(value)).length).toBeGreaterThan(20);

    await session.runTask(sample.plan, AS_OF);
    const sheets = await session.page.evaluate(() => window.__workbench?.sheets() ?? []);
    // Rules and overview, then plan, calendar and the visits left out.
    expect(sheets.length).toBeGreaterThanOrEqual(sheetsBefore + 5);

    await session.runTask(sample.stock, AS_OF);
    expect((await session.values(sample.stockOwn))[0]?.[0]).not.toBeNull();
  });

  test('undo takes the last run back and leaves the others', async () => {
    const pane = await session.pane();
    await pane.getByRole('button', { name: session.t('pane:done.undo') }).click();
    await pane.getByText(session.t('pane:undone.title')).first().waitFor({ timeout: 60_000 });
    expect((await session.values(sample.stockOwn))[0]?.[0]).toBeNull();
    const { sheet, header, own } = sample.customers;
    expect((await session.values(`'${sheet}'!${own}${header}`))[0]?.[0]).not.toBeNull();
  });

  test('the saved file holds what the grid shows, and every part that we did not touch byte for byte', async () => {
    saved = await session.save();
    expect(packageFaults(saved)).toEqual([]);
    const changed = changedParts(original, saved);
    expect(changed.filter((part) => UNTOUCHED.test(part))).toEqual([]);
    const leftAlone = sample.leftAlone.map((n) => `xl/worksheets/sheet${n}.xml`);
    expect(changed.filter((part) => leftAlone.includes(part))).toEqual([]);

    const file = open(saved);
    const differences: string[] = [];
    for (const { name } of file.sheets) {
      const contents = file.readSheet(name);
      const cells = new Map<string, CellValue>();
      contents?.forEachCell((r, c, value) => cells.set(`${r},${c}`, value));
      const rows = Math.max(0, ...[...cells.keys()].map((key) => Number(key.split(',')[0]))) + 1;
      const shown = await session.values(`'${name}'!A1:AZ${Math.max(1, rows)}`);
      shown.forEach((line, r) =>
        line.forEach((value, c) => {
          const stored = cells.get(`${r},${c}`) ?? null;
          if (!same(stored, value))
            differences.push(
              `${name} R${r + 1}C${c + 1}: ${JSON.stringify(stored)} / ${JSON.stringify(value)}`,
            );
        }),
      );
    }
    expect(differences.slice(0, 10)).toEqual([]);
  });

  test('LibreOffice opens the saved file and finds the same classes', () => {
    if (spawnSync('soffice', ['--version']).status !== 0) return;
    const folder = mkdtempSync(path.join(os.tmpdir(), 'fieldsheet-e2e-'));
    try {
      writeFileSync(path.join(folder, 'saved.xlsx'), saved);
      const run = spawnSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'ods',
          '--outdir',
          folder,
          path.join(folder, 'saved.xlsx'),
        ],
        { timeout: 150_000 },
      );
      expect(run.status).toBe(0);
      const back = spawnSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'xlsx',
          '--outdir',
          path.join(folder, 'back'),
          path.join(folder, 'saved.ods'),
        ],
        { timeout: 150_000 },
      );
      expect(back.status).toBe(0);
      const theirs = open(new Uint8Array(readFileSync(path.join(folder, 'back', 'saved.xlsx'))));
      const ours = open(saved);
      const { sheet, header, own } = sample.customers;
      const column = own.split('').reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const area = { sheet, row: header, column, rows: 200, columns: 1 };
      expect(theirs.readArea(area).values).toEqual(ours.readArea(area).values);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('nothing failed on the page and nothing left the machine', () => {
    expect(session.faults).toEqual([]);
  });
});

function same(stored: CellValue, shown: CellValue): boolean {
  if (typeof stored === 'number' && typeof shown === 'number')
    return Math.abs(stored - shown) <= 1e-9 * Math.max(1, Math.abs(stored));
  if (isCellError(stored) && isCellError(shown)) return stored.error === shown.error;
  return stored === shown || (stored === '' && shown === null);
}
