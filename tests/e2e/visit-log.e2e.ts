import type { Frame } from 'playwright-core';
import type { CellInput } from '../../src/core/cell';
import { formatIso, parseIso } from '../../src/core/serial-date';
import { createWorkbookFile } from '../../src/xlsx';
import { Session } from './support/session';

const FEBRUARY = parseIso('2026-02-28') ?? NaN;
const CUSTOMERS: CellInput[][] = [
  ['Customer code', 'Customer name', 'Sales rep', 'Area', 'Calls per month'],
  ['C1', 'North Foods', 'Kim', 'North', 4],
  ['C2', 'South Shop', 'Kim', 'South', 2],
];
/** North Foods sold 90 of 100 and has 10 left; South Shop has plenty. */
const STOCK: CellInput[][] = [
  ['Dealer', 'Product', 'Count date', 'Opening stock', 'Purchases', 'Closing stock', 'Own product'],
  ['C1', 'Lager', FEBRUARY - 1, 100, 0, 10, 'yes'],
  ['C2', 'Lager', FEBRUARY - 1, 100, 0, 60, 'yes'],
];

function workbook(): string {
  const file = createWorkbookFile('Customers');
  file.setBlock('Customers', 0, 0, CUSTOMERS);
  file.addSheet('Stock counts');
  file.setBlock('Stock counts', 0, 0, STOCK);
  return Buffer.from(file.save()).toString('base64');
}

describe('One dealer from stock count to suggested order, brief, log, daily report and next month', () => {
  let session: Session;
  let pane: Frame;
  /** First planned day of March at North Foods. */
  let day = 0;
  const t = (key: string) => session.t(key);
  const button = (key: string) => pane.getByRole('button', { name: t(key), exact: true });
  const text = async (sheet: string): Promise<string> =>
    (await session.values(`'${sheet}'!A1:AJ60`))
      .map((row) =>
        row
          .flatMap((cell) => (typeof cell === 'string' || typeof cell === 'number' ? [String(cell)] : []))
          .join(' | '),
      )
      .join('\n');
  const statusOf = async (customer: string, date: number) => {
    const [header = [], ...rows] = await session.values("'Visit plan'!A1:O60");
    const at = (name: string) => header.indexOf(name);
    return rows.find((row) => row[at('Customer')] === customer && row[at('Date')] === date)?.[at('Status')];
  };
  const home = async () => pane.getByRole('button', { name: t('pane:nav.home'), exact: true }).click();
  const open = async (task: string) => {
    await home();
    const title = pane.getByText(t(`pane:tasks.${task}.title`), { exact: true });
    await pane.locator('main button').filter({ has: title }).first().click();
  };
  const run = async (task: string, date: number) => {
    await open(task);
    await pane.locator('input[type=date]').first().fill(formatIso(date));
    const seconds = pane.getByRole('spinbutton');
    if ((await seconds.count()) > 0) await seconds.first().fill('1');
    await button('pane:run.start').click();
    await button('pane:preview.apply').click({ timeout: 60_000 });
    await button('pane:done.undo').waitFor({ timeout: 60_000 });
    await session.settle();
  };
  const openLog = async (date: number) => {
    await open('log');
    await pane.locator('input[type=date]').first().fill(formatIso(date));
  };
  const field = (name: string) => pane.locator(`[name="${name}"]`);
  const save = async () => {
    await pane.getByTestId('save-visit').click();
    await pane.getByTestId('add-visit').waitFor({ timeout: 60_000 });
    await session.settle();
  };

  beforeAll(async () => {
    session = await Session.start({ language: 'en' });
    // The gallery of samples stands in front until it is closed.
    await session.page.locator('.backdrop button').last().click();
    await session.page.locator('.backdrop').waitFor({ state: 'detached' });
    await session.page.evaluate((bytes) => window.__workbench!.openBytes(bytes, 'dealers.xlsx'), workbook());
    pane = await session.pane();
    // The grid asks for its edit permissions after the sheets are drawn.
    await session.page.waitForTimeout(2000);
    await session.settle();
    session.page.setDefaultTimeout(30_000);
  });
  afterAll(() => session?.close());

  test('the stock count leads to a suggested order, and the month is planned', async () => {
    await run('stock', FEBRUARY);
    await run('registers', FEBRUARY);
    await run('plan', FEBRUARY);
    const [header = [], ...rows] = await session.values("'Visit plan'!A1:O60");
    const dates = rows
      .filter((row) => row[header.indexOf('Customer')] === 'C1')
      .map((row) => Number(row[header.indexOf('Date')]));
    expect(dates.length).toBeGreaterThan(1);
    day = Math.min(...dates);
  });

  test('the brief of that day proposes the order with its reason', async () => {
    await run('brief', day);
    const brief = await text('Visit briefs');
    expect(brief).toContain('North Foods');
    expect(brief).toMatch(/S1 \| .*Lager/);
    expect(brief).toContain('Calculator');
  });

  test('the visit is logged with the keyboard from the list of today', async () => {
    await openLog(day);
    await pane.locator('[data-waiting="C1"]').click();
    await button('journal:form.useGoals')
      .or(pane.getByRole('button', { name: /S1/ }))
      .first()
      .click();
    expect(await field('Goal1').inputValue()).toMatch(/^S1 /);
    await field('Result1').selectOption('missed');
    await field('Promise').fill('Bring the price list');
    await field('PromiseDue').fill(formatIso(day + 2));
    // A missed goal asks for its reason before it is saved.
    await field('Promise').press('Control+Enter');
    await pane.getByText('without a reason').first().waitFor();
    await field('Miss1').selectOption('price');
    await field('Contact').fill('Ms Han');
    await save();
    expect(await text('Visit log')).toContain('Bring the price list');
    expect(await statusOf('C1', day)).toBe('done');
  });

  test('report, card and open items have it; an edit changes them all', async () => {
    await run('reports', day);
    expect(await text('Daily report')).toContain('missed (price)');
    expect(await text('Customer cards')).toContain('Ms Han');
    expect(await text('Open now')).toContain('Bring the price list');

    await openLog(day);
    await pane.locator('[data-visit]').first().click();
    await field('Result1').selectOption('met');
    await field('PromiseKept').fill(formatIso(day));
    await save();
    await run('reports', day);
    expect(await text('Daily report')).not.toContain('missed (price)');
    expect(await text('Daily report')).toContain(': met');
    expect(await text('Open now')).not.toContain('Bring the price list');
  });

  test('next month is planned from the visit, which stays done', async () => {
    await run('plan', parseIso('2026-03-31') ?? NaN);
    expect(await statusOf('C1', day)).toBe('done');
    const [header = [], ...rows] = await session.values("'Visit plan'!A1:O60");
    const april = rows.filter((row) => Number(row[header.indexOf('Date')]) > (parseIso('2026-03-31') ?? NaN));
    expect(april.some((row) => row[header.indexOf('Customer')] === 'C1')).toBe(true);
  });

  test('deleted, it is gone from every form, and the plan has it open again', async () => {
    await openLog(day);
    await pane.locator('[data-visit]').first().click();
    await pane.getByTestId('delete-visit').click();
    await pane.getByTestId('delete-visit-yes').click();
    await pane.getByTestId('add-visit').waitFor();
    await session.settle();
    expect(await statusOf('C1', day)).toBe('planned');
    await run('reports', day);
    for (const sheet of ['Daily report', 'Customer cards', 'Open now', 'Reflection'])
      expect(await text(sheet)).not.toMatch(/Ms Han|price list/);
  });

  test('nothing failed on the page and nothing left the machine', () => {
    expect(session.faults).toEqual([]);
  });
});
