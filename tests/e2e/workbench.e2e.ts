import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbookFile, filePort } from '../../src/xlsx';
import { rulePlan } from '../support/rule-plan';
import { leadCells } from '../taskpane/support/lead-fixture';
import { changedParts, open } from '../xlsx/workbook-checks';
import { SAMPLES } from './support/samples';
import { Session } from './support/session';

const SAMPLE = `samples/${SAMPLES.en.file}`;
const original = new Uint8Array(readFileSync(SAMPLE));
const free = (cell: string) => `'Overview'!${cell}`;

/** The sample with its customer sheet protected, as Excel writes it. */
function withProtectedCustomers(): Uint8Array {
  const parts = unzipSync(original);
  const name = 'xl/worksheets/sheet2.xml';
  const text = new TextDecoder().decode(parts[name]);
  parts[name] = strToU8(
    text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'),
  );
  return zipSync(parts);
}

/** Description of a function as the add-in's metadata words it. */
function described(name: string, file: string): string {
  const { functions } = JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as {
    functions: { name: string; description: string }[];
  };
  return functions.find((entry) => entry.name === name)?.description ?? name;
}

async function openBytes(session: Session, bytes: Uint8Array, name: string): Promise<boolean> {
  const opened = await session.page.evaluate(
    ([base64, file]) => window.__workbench!.openBytes(base64!, file!),
    [Buffer.from(bytes).toString('base64'), name],
  );
  await session.page.waitForTimeout(1500);
  return opened;
}

declare global {
  interface Window {
    readonly axe: {
      run(context: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
    };
  }
}

describe('the workbench stands in for Excel around the add-in', () => {
  let session: Session;
  const status = () => session.page.locator('.status-bar').innerText();

  beforeAll(async () => {
    session = await Session.start({ language: 'en' });
    await session.openSample(SAMPLES.en.title, SAMPLES.en.tables);
  });
  afterAll(() => session?.close());

  test('a file that is opened and saved without a change stays the same, byte for byte', async () => {
    expect(Buffer.compare(await session.save(), original)).toBe(0);
  });

  test('the status line names what the file holds and the grid does not draw', async () => {
    // Its conditional formats are all drawn; whole numbers are a validation that is no list.
    expect(await status()).toContain(': charts, data validation.');
  });

  test('typing the start of a function offers it with its description, and its arguments after the bracket', async () => {
    await session.page.evaluate((at) => window.__workbench!.select(at), free('R5'));
    await session.page.keyboard.type('=SEGM', { delay: 30 });
    await session.page.getByText(described('SEGMENT', 'functions.json')).first().waitFor();
    await session.page.keyboard.type('ENT(', { delay: 30 });
    await session.page.getByText('[contribution_cut]', { exact: false }).first().waitFor();
    await session.page.keyboard.press('Escape');
    await session.page.keyboard.press('Escape');
  });

  test('an error in a cell carries the reason that the function gave', async () => {
    await session.type(free('R6'), "=SEGMENT('Monthly sales'!C2:Z2)");
    await session.page.evaluate((at) => window.__workbench!.select(at), free('R6'));
    await session.page.locator('.cell-reason').waitFor();
    expect(await session.page.locator('.cell-reason').innerText()).toContain('Classify customers');
  });

  test('an edit is undone and done again from the ribbon, and leaves no trace in the file once undone', async () => {
    await openBytes(session, original, 'field-sales-en.xlsx');
    await session.type(free('R8'), '42');
    expect(await session.values(free('R8'))).toEqual([[42]]);
    await session.page.getByRole('button', { name: 'Undo' }).first().click();
    expect(await session.values(free('R8'))).toEqual([[null]]);
    await session.page.getByRole('button', { name: 'Redo' }).click();
    expect(await session.values(free('R8'))).toEqual([[42]]);
    await session.page.getByRole('button', { name: 'Undo' }).first().click();
    expect(Buffer.compare(await session.save(), original)).toBe(0);
  });

  test('an edit changes its sheet in the file and no other part', async () => {
    await session.type(`'Team'!H3`, '42');
    const saved = await session.save();
    // The sample's first sheet has formulas without results, which a save that writes anything adds.
    const changed = changedParts(original, saved).filter((part) => part !== 'xl/worksheets/sheet1.xml');
    expect(changed).toEqual(['xl/worksheets/sheet7.xml']);
    expect(open(saved).readArea({ sheet: 'Team', row: 2, column: 7, rows: 1, columns: 1 }).values).toEqual([
      [42],
    ]);
  });

  test('a table grows over what is typed below it, and a formula fills its empty column', async () => {
    await openBytes(session, original, 'field-sales-en.xlsx');
    await session.type(`'Monthly sales'!A342`, 'A-9999');
    await session.type(`'Monthly sales'!AA2`, '=SUM(MonthlySales[@[Nov 2024]:[Dec 2024]])');
    const tables = await session.page.evaluate(() => window.__workbench!.tables());
    expect(tables.find(({ name }) => name === 'MonthlySales')?.address).toEqual({
      row: 0,
      column: 0,
      rows: 342,
      columns: 27,
    });
    const [c, d] = (await session.values(`'Monthly sales'!C4:D4`))[0] ?? [];
    expect(await session.values(`'Monthly sales'!AA4`)).toEqual([[Number(c ?? 0) + Number(d ?? 0)]]);
    const file = open(await session.save());
    expect(file.tables.find(({ name }) => name === 'MonthlySales')?.area).toMatchObject({
      rows: 342,
      columns: 27,
    });
    expect(
      file.readSheet('Monthly sales')?.formulas.find(({ row, column }) => row === 3 && column === 26)
        ?.formula,
    ).toBe('=SUM(MonthlySales[[#This Row],[Nov 2024]:[Dec 2024]])');
  });

  test("a co-author's edit arrives without becoming ours to undo", async () => {
    await openBytes(session, original, 'field-sales-en.xlsx');
    await session.page.evaluate(() => window.__workbench!.remoteEdit('Team', 'H4', [['from afar', 7]]));
    expect(await session.values(`'Team'!H4:I4`)).toEqual([['from afar', 7]]);
    expect(await session.page.getByRole('button', { name: 'Undo' }).first().isDisabled()).toBe(true);
    await session.page.getByText('A co-author changed Team!H4').waitFor();
  });

  test('a co-author who changes a row between preview and writing does not lose it', async () => {
    await openBytes(session, original, 'field-sales-en.xlsx');
    await session.page.getByRole('button', { name: 'Check stock' }).first().click();
    const pane = await session.pane();
    await pane.locator('input[type=date]').first().fill('2026-10-31');
    await pane.getByRole('button', { name: session.t('pane:run.start') }).click();
    const apply = pane.getByRole('button', { name: session.t('pane:preview.apply'), exact: true });
    await apply.waitFor({ timeout: 60_000 });
    const [[product = null] = []] = await session.values(`'Stock counts'!C5`);
    await session.page.evaluate(() =>
      window.__workbench!.remoteEdit('Stock counts', 'C5', [['Somebody else was here']]),
    );
    await apply.click();
    await pane.getByText('Nothing was written.').first().waitFor({ timeout: 60_000 });
    expect(product).not.toBeNull();
    expect(await session.values(`'Stock counts'!C5`)).toEqual([['Somebody else was here']]);
  });

  test('conditional formats are drawn over the cells and follow what is typed; the file keeps its styles', async () => {
    const low = { row: 1, column: 1, rows: 4 };
    const file = createWorkbookFile('Data');
    // A 10 % loss, 25 %, a blank, 60 %.
    const written = await filePort(file).apply(
      rulePlan({
        conditionalFormats: [
          { ...low, rule: { kind: 'value', test: 'less', than: -0.05 }, style: 'bad' },
          { ...low, rule: { kind: 'value', test: 'between', low: 0.2, high: 0.3 }, style: 'good' },
          { ...low, rule: { kind: 'formula', formula: '=AND(ISNUMBER(B2),B2<B3)' }, style: 'warn' },
        ],
      }),
    );
    expect(written.ok).toBe(true);
    const bytes = file.save();
    expect(await openBytes(session, bytes, 'margins.xlsx')).toBe(true);
    // The selection would tint what it covers.
    const away = () => session.page.evaluate(() => window.__workbench!.select("'Margins'!F12"));
    /** Which of Excel's red, green and yellow stand in the picture of the grid. */
    const colours = () =>
      session.page.evaluate(() => {
        const wanted = { red: 0xffc7ce, green: 0xc6efce, yellow: 0xffeb9c };
        const counts = new Map<number, number>();
        for (const canvas of document.querySelectorAll('canvas')) {
          if (canvas.width === 0 || canvas.height === 0) continue;
          const picture = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          for (let at = 0; at + 2 < picture.length; at += 4) {
            const colour = (picture[at]! << 16) | (picture[at + 1]! << 8) | picture[at + 2]!;
            counts.set(colour, (counts.get(colour) ?? 0) + 1);
          }
        }
        // A cell has a thousand pixels and more.
        return Object.entries(wanted).flatMap(([name, colour]) =>
          (counts.get(colour) ?? 0) > 500 ? [name] : [],
        );
      });
    const drawn = async (...names: string[]) => {
      await away();
      // Rules are decided a moment after the engine is done; what stays wrong fails below.
      for (let tries = 0; tries < 40 && String(await colours()) !== String(names); tries++)
        await session.page.waitForTimeout(100);
      expect(await colours()).toEqual(names);
    };
    await drawn('red', 'green');
    // 10 % is less than the 25 % below it: the formula is the engine's to decide.
    await session.type(`'Margins'!B2`, '0.1');
    await drawn('green', 'yellow');
    await session.type(`'Margins'!B3`, '0.05');
    await drawn();
    const undo = session.page.getByRole('button', { name: 'Undo' }).first();
    await undo.click();
    await drawn('green', 'yellow');
    await undo.click();
    await drawn('red', 'green');
    expect(Buffer.compare(await session.save(), Buffer.from(bytes))).toBe(0);
  });

  test('a protected sheet takes no typing', async () => {
    await openBytes(session, withProtectedCustomers(), 'protected.xlsx');
    const before = await session.values(`'Customers'!B5`);
    await session.page.evaluate(() => window.__workbench!.select(`'Customers'!B5`));
    await session.page.keyboard.type('changed');
    await session.page.keyboard.press('Enter');
    await session.page.waitForTimeout(500);
    expect(await session.values(`'Customers'!B5`)).toEqual(before);
    await session.page.keyboard.press('Escape');
  });

  test('a file that is no workbook is refused with the reason, and the open one stays', async () => {
    await openBytes(session, original, 'field-sales-en.xlsx');
    expect(await openBytes(session, strToU8('no workbook at all'), 'notes.xlsx')).toBe(false);
    expect(await status()).toContain('notes.xlsx could not be opened');
    expect(await session.values(`'Team'!A1`)).not.toEqual([[null]]);
    expect(await session.page.title()).toContain('field-sales-en.xlsx');
  });

  test('a workbook is opened from disk and saved back to disk through the File menu', async () => {
    await session.page.locator('input[type=file]').setInputFiles('samples/packaged-food-zh.xlsx');
    await session.page.waitForFunction(() => document.title.includes('packaged-food-zh.xlsx'));
    await session.page.waitForTimeout(1500);
    const downloading = session.page.waitForEvent('download');
    await session.page.getByRole('button', { name: 'File', exact: true }).click();
    await session.page.getByRole('menuitem', { name: 'Save a copy' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('packaged-food-zh.xlsx');
    expect(
      changedParts(
        new Uint8Array(readFileSync('samples/packaged-food-zh.xlsx')),
        new Uint8Array(readFileSync(await download.path())),
      ),
    ).toEqual([]);
  });

  test('the pane closes, functions keep calculating, and the ribbon opens it again', async () => {
    await openBytes(session, original, 'field-sales-en.xlsx');
    await session.pane();
    await session.page.getByRole('button', { name: 'Close the task pane' }).click();
    await session.type(free('R9'), '=STOCKRATIO(10,20)');
    expect(await session.values(free('R9'))).toEqual([[0.5]]);
    await session.page.getByRole('button', { name: 'Open Fieldsheet' }).click();
    await session.page.getByRole('separator', { name: 'Width of the task pane' }).focus();
    const width = async () => (await session.page.locator('aside.pane').boundingBox())?.width;
    expect(await width()).toBe(320);
    await session.page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(340);
    await session.page.keyboard.press('Home');
    expect(await width()).toBe(320);
  });

  test('another language changes ribbon, pane and function hints', async () => {
    await session.page.getByLabel('Language').selectOption('ko');
    await session.page.getByRole('button', { name: '고객 분류' }).waitFor();
    const frame = await session.pane();
    await frame.waitForFunction(() => document.documentElement.lang.startsWith('ko'));
    await session.page.evaluate((at) => window.__workbench!.select(at), free('R11'));
    await session.page.keyboard.type('=CALLF', { delay: 30 });
    await session.page.getByText(described('CALLFREQUENCY', 'functions-ko-KR.json')).first().waitFor();
    await session.page.keyboard.press('Escape');
    await session.page.keyboard.press('Escape');
    await session.page.getByLabel('언어').selectOption('en');
    await session.page.getByRole('button', { name: 'Classify customers' }).first().waitFor();
  });

  test('axe finds nothing in the page around the grid, nor in its menu and dialogs', async () => {
    const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
    await session.page.evaluate(axe);
    const check = (): Promise<string[]> =>
      session.page.evaluate(async () => {
        // Univer's own canvas and controls are not ours to mend; the pane has a gate of its own.
        const { violations } = await window.axe.run({ exclude: [['.sheet'], ['iframe']] });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      });
    for (const theme of ['light', 'dark', 'contrast']) {
      await session.page.getByLabel('Office theme').selectOption(theme);
      await session.page.waitForTimeout(500);
      expect(await check()).toEqual([]);
      await session.page.getByRole('button', { name: 'File', exact: true }).click();
      expect(await check()).toEqual([]);
      await session.page.getByRole('menuitem', { name: 'Sample workbooks' }).click();
      await session.page.waitForTimeout(300);
      const discard = session.page.getByRole('button', { name: 'Discard' });
      if (await discard.isVisible()) {
        expect(await check()).toEqual([]);
        await discard.click();
      }
      await session.page.getByRole('dialog').waitFor();
      expect(await check()).toEqual([]);
      await session.page.keyboard.press('Escape');
    }
  });

  test('a lead score is learned in its worker, written with its charts, and its charts reach the file', async () => {
    const workers: string[] = [];
    session.page.on('worker', (worker) => workers.push(worker.url()));
    const file = createWorkbookFile('Leads');
    file.setBlock('Leads', 0, 0, leadCells(160, 30));
    await openBytes(session, file.save(), 'leads.xlsx');
    const pane = await session.pane();
    await pane.getByRole('button', { name: session.t('pane:nav.home'), exact: true }).click();
    await pane.getByRole('button', { name: new RegExp(`^${session.t('pane:tasks.score.title')}`) }).click();
    await pane.getByRole('button', { name: session.t('pane:run.start') }).click();
    await pane.getByText('160 closed deals', { exact: false }).first().waitFor();
    await pane.getByRole('combobox', { name: session.t('leads:page.lead.choose') }).waitFor();
    expect(workers.length).toBeGreaterThan(0);
    await pane.getByRole('button', { name: session.t('pane:preview.apply'), exact: true }).click();
    await pane.getByRole('button', { name: session.t('pane:done.undo') }).waitFor();
    const saved = open(await session.save());
    expect([...saved.chartNames('Lead model')].sort()).toEqual([
      'Fieldsheet.Chart.Lift',
      'Fieldsheet.Chart.Reliability',
    ]);
    await pane.getByRole('button', { name: session.t('pane:done.undo') }).click();
    await pane.getByText(session.t('pane:undone.title')).waitFor();
    expect(open(await session.save()).sheets.map(({ name }) => name)).toEqual(['Leads']);
  });

  test('nothing failed on the page and nothing left the machine', () => {
    expect(session.faults).toEqual([]);
  });
});
