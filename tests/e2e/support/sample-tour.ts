import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isCellError } from '../../../src/core/cell';
import type { CellValue } from '../../../src/core/cell';
import { evaluateFunction } from '../../../src/functions/evaluate';
import { changedParts, open, packageFaults } from '../../xlsx/workbook-checks';
import type { Sample } from './samples';
import { Session } from './session';

/** One sample: its words in the ribbon, where its month columns are, where a formula has room, and which sheets (by part number) nobody writes to. */
export interface SampleFacts {
  readonly classify: string;
  readonly plan: string;
  readonly stock: string;
  readonly months: {
    readonly sheet: string;
    readonly first: string;
    readonly last: string;
    readonly beside: string;
    readonly table: string;
    readonly from: string;
    readonly to: string;
  };
  readonly free: string;
  readonly customers: { readonly sheet: string; readonly header: number; readonly own: string };
  readonly stockOwn: string;
  readonly leftAlone: readonly number[];
}

const CLASSES = ['EI', 'EII', 'EIII', 'EIV', 'NEW'];
const isClass = (value: CellValue) => typeof value === 'string' && CLASSES.includes(value);
const AS_OF = '2026-10-31';
/** Parts that a run must leave alone, byte for byte. */
const UNTOUCHED = /^xl\/(charts|drawings|theme)\//;

/** From opening a sample to its saved file, in the workbench. */
export function sampleTour(sample: Sample, facts: SampleFacts): void {
  const { months } = facts;
  describe(`${sample.file} goes from opening to a saved file in the workbench`, () => {
    const original = new Uint8Array(readFileSync(path.join('samples', sample.file)));
    const row = (n: number) => `'${months.sheet}'!${months.first}${n}:${months.last}${n}`;
    let session: Session;
    let saved: Uint8Array;

    beforeAll(async () => {
      session = await Session.start({ language: sample.language });
      await session.openSample(sample.title, sample.tables);
    });
    afterAll(() => session?.close());

    test('a class in a cell is the one that the function gives', async () => {
      const history = await session.values(row(2));
      await session.type(`'${facts.free}'!R40`, `=SEGMENT(${row(2)},5000,0.6)`);
      expect(await session.values(`'${facts.free}'!R40`)).toEqual([
        [evaluateFunction('SEGMENT', [history, 5000, 0.6])],
      ]);
    });

    test('one row without a cut says what is missing instead of guessing', async () => {
      await session.type(`'${facts.free}'!R42`, `=SEGMENT(${row(2)})`);
      const [[value = null] = []] = await session.values(`'${facts.free}'!R42`);
      expect(isCellError(value) && value.error).toBe('#N/A');
    });

    test('a spill classifies twenty rows as the function does', async () => {
      const area = `'${months.sheet}'!${months.first}2:${months.last}21`;
      const history = await session.values(area);
      await session.type(`'${facts.free}'!T40`, `=SEGMENT(${area})`);
      const spilled = await session.values(`'${facts.free}'!T40:T59`);
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
      await session.runTask(facts.classify, AS_OF);
      const { sheet, header, own } = facts.customers;
      const classes = (await session.values(`'${sheet}'!${own}${header + 1}:${own}${header + 30}`)).flat();
      expect(classes.filter((value) => isClass(value)).length).toBeGreaterThan(20);

      await session.runTask(facts.plan, AS_OF);
      const sheets = await session.page.evaluate(() => window.__workbench?.sheets() ?? []);
      // Rules and overview, then plan, calendar and the visits left out.
      expect(sheets.length).toBeGreaterThanOrEqual(sheetsBefore + 5);

      await session.runTask(facts.stock, AS_OF);
      expect((await session.values(facts.stockOwn))[0]?.[0]).not.toBeNull();
    });

    test('a note of several lines is shown whole', async () => {
      const rules = session.t('sheets:rulesSheet.tab');
      const notes = (await session.values(`'${rules}'!D6:D200`)).map(([note = null]) =>
        typeof note === 'string' ? note.length : 0,
      );
      const [longest, blank] = [notes.indexOf(Math.max(...notes)), notes.indexOf(0)];
      await session.page.waitForFunction(
        ([long, none]) => window.__workbench!.rowHeight(long!) > 1.5 * window.__workbench!.rowHeight(none!),
        [longest, blank].map((row) => `'${rules}'!D${row + 6}`),
      );
    });

    test('undo takes the last run back and leaves the others', async () => {
      const pane = await session.pane();
      await pane.getByRole('button', { name: session.t('pane:done.undo') }).click();
      await pane.getByText(session.t('pane:undone.title')).first().waitFor({ timeout: 60_000 });
      expect((await session.values(facts.stockOwn))[0]?.[0]).toBeNull();
      const { sheet, header, own } = facts.customers;
      expect((await session.values(`'${sheet}'!${own}${header}`))[0]?.[0]).not.toBeNull();
    });

    test('the saved file holds what the grid shows, and every part that we did not touch byte for byte', async () => {
      saved = await session.save();
      expect(packageFaults(saved)).toEqual([]);
      const changed = changedParts(original, saved);
      expect(changed.filter((part) => UNTOUCHED.test(part))).toEqual([]);
      const leftAlone = facts.leftAlone.map((n) => `xl/worksheets/sheet${n}.xml`);
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
        const { sheet, header, own } = facts.customers;
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
}

function same(stored: CellValue, shown: CellValue): boolean {
  if (typeof stored === 'number' && typeof shown === 'number')
    return Math.abs(stored - shown) <= 1e-9 * Math.max(1, Math.abs(stored));
  if (isCellError(stored) && isCellError(shown)) return stored.error === shown.error;
  return stored === shown || (stored === '' && shown === null);
}
