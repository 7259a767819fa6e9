import type { CellValue } from '../../../src/core/cell';
import { formatIso, parseIso } from '../../../src/core/serial-date';
import { cellText } from '../../../src/tables/parse-cell';
import { PaneDriver } from './pane-driver';
import type { Sample } from './samples';
import { Session } from './session';
import { sheetPart } from './sheet-part';

const AS_OF = parseIso('2026-10-31') ?? NaN;
const MONTH_END = parseIso('2026-11-30') ?? NaN;

/** First cells of a row that a check of the sample writes, null for any; tests/cli/samples.test.ts says where the figures come from. */
export interface DealerFacts {
  /** A price off the policy: dealer, product. */
  readonly prices: readonly CellValue[];
  /** A limit that is passed: dealer, limit, exposure. */
  readonly accounts: readonly CellValue[];
  /** Promotion goods that are missing: dealer, promotion, day, received, handed on, on hand. */
  readonly audit: readonly CellValue[];
}

/** One dealer of a sample from the stock count to next month's plan, in the workbench. */
export function dealerDay(sample: Sample, facts: DealerFacts): void {
  describe(`${sample.file}: one dealer from stock count to order, brief, log, daily report and next month`, () => {
    let session: Session;
    let driver: PaneDriver;
    /** The dealer that is visited, its first planned day, and what it should order. */
    let dealer = { code: '', name: '', day: 0 };
    let products: readonly string[] = [];
    const t = (key: string) => session.t(key);
    const values = (sheet: string, rows: number): Promise<CellValue[][]> =>
      session.values(`'${sheet}'!A1:AJ${rows}`);
    /** Lines of a sheet that are not blank, cells parted by bars. */
    const lines = async (sheet: string): Promise<string[]> =>
      (await values(sheet, 4000))
        .map((row) => row.filter((cell) => typeof cell === 'string' || typeof cell === 'number').join(' | '))
        .filter((line) => line !== '');
    const tells = async (tab: string, phrase: string): Promise<boolean> =>
      (await lines(t(`journal:${tab}.tab`))).some((line) => line.includes(phrase));
    const sheets = () => session.page.evaluate(() => window.__workbench!.sheets().map(({ name }) => name));
    /** Rows of the visit plan by column id. */
    const plan = async () => {
      const [header = [], ...rows] = await values(t('plan:visits.tab'), 4000);
      const columns = ['Date', 'Customer', 'Name', 'Status'].map((id) => t(`plan:visits.columns.${id}`));
      const at = columns.map((name) => header.indexOf(name));
      return rows.flatMap((row) => {
        const [date, code, name, status] = at.map((column) => row[column] ?? null);
        return typeof date === 'number' ? [{ date, code, name, status }] : [];
      });
    };
    const statusAtDealer = async () =>
      (await plan()).find(({ date, code }) => date === dealer.day && code === dealer.code)?.status;
    const openLog = async () => {
      await driver.open('log');
      await driver.date(dealer.day);
    };
    const field = (name: string) => driver.pane.locator(`[name="${name}"]`);
    const save = async () => {
      await driver.pane.getByTestId('save-visit').click();
      await driver.pane.getByTestId('add-visit').waitFor({ timeout: 60_000 });
      await session.settle();
    };

    beforeAll(async () => {
      session = await Session.start({ language: sample.language });
      await session.openSample(sample.title, sample.tables);
      session.page.setDefaultTimeout(120_000);
      driver = await PaneDriver.of(session);
    });
    afterAll(() => session?.close());

    test.each([
      ['prices', ['dealers:prices.sheetName', 'dealers:matrix.name']],
      ['accounts', ['dealers:accounts.sheetName', 'dealers:statement.name']],
      ['audit', ['dealers:audit.name']],
    ] as const)('%s: previewed, applied, ready to print, taken back', async (task, tabs) => {
      const before = await sheets();
      await driver.run(task, AS_OF);
      const names = tabs.map((key) => t(key));
      expect(await sheets()).toEqual(expect.arrayContaining(names));
      const [first = '', second = ''] = names;
      const found = (await values(first, 200)).filter((row) =>
        facts[task].every((cell, column) => cell === null || same(row[column], cell)),
      );
      expect(found.length).toBeGreaterThan(0);
      const saved = await session.save();
      for (const name of names) expect(sheetPart(saved, name)).toContain('orientation="landscape"');
      if (task === 'accounts') {
        // A page for each dealer.
        const statements = sheetPart(saved, second);
        expect([...statements.matchAll(/<brk /g)].length).toBeGreaterThan(20);
      }
      await driver.undo();
      expect(await sheets()).toEqual(before);
    });

    test('the stock count leads to suggested orders, and the month is planned', async () => {
      await driver.run('stock', AS_OF);
      const orders = await values(t('dealers:orders.name'), 900);
      const header = orders.findIndex((row) => row[2] === t('dealers:orders.quantity'));
      const wanted = new Map<CellValue, string[]>();
      for (const [name = null, product = null, quantity] of orders.slice(header + 1)) {
        if (typeof quantity !== 'number' || quantity <= 0) continue;
        wanted.set(name, [...(wanted.get(name) ?? []), cellText(product)]);
      }
      expect(wanted.size).toBeGreaterThan(5);
      await driver.run('registers', AS_OF);
      await driver.run('plan', AS_OF);
      const visits = (await plan()).sort((a, b) => a.date - b.date);
      const call = visits.find(({ name = null }) => wanted.has(name));
      dealer = {
        code: cellText(call?.code ?? null),
        name: cellText(call?.name ?? null),
        day: call?.date ?? NaN,
      };
      products = wanted.get(dealer.name) ?? [];
      expect(products.length).toBeGreaterThan(0);
    });

    test('the brief of that day proposes the order with its reason, a page for each visit', async () => {
      await driver.run('brief', dealer.day);
      const tab = t('journal:brief.tab');
      const all = await lines(tab);
      const page = all.slice(all.findIndex((line) => line.includes(dealer.name)));
      const goal = page.find((line) => line.startsWith('S1'));
      expect(products.some((product) => goal?.includes(product))).toBe(true);
      expect(page.some((line) => line.includes(t('journal:brief.sections.orders')))).toBe(true);
      const visits = (await plan()).filter(({ date }) => date === dealer.day).length;
      const printed = sheetPart(await session.save(), tab);
      expect([...printed.matchAll(/<brk /g)]).toHaveLength(visits - 1);
    });

    test('the visit is logged with the keyboard from the list of today', async () => {
      await openLog();
      await driver.pane.locator(`[data-waiting="${dealer.code}"]`).click();
      await driver.pane.getByRole('button', { name: /S1/ }).first().click();
      expect(await field('Goal1').inputValue()).toMatch(/^S1 /);
      await field('Result1').selectOption('missed');
      await field('Promise').fill('✎ list');
      await field('PromiseDue').fill(formatIso(dealer.day + 2));
      // A missed goal asks for its reason before it is saved.
      await field('Promise').press('Control+Enter');
      const asked = t('problems:journal-miss-unexplained.text').replace(/[\s(（]*‹.*/, '');
      await driver.pane.getByText(asked).first().waitFor();
      await field('Miss1').selectOption('price');
      await field('Contact').fill('✎ Han');
      await save();
      expect(await statusAtDealer()).toBe(t('plan:status.done'));
    });

    test('report, card and open items have it; an edit changes them all', async () => {
      const missed = `${t('journal:results.missed')} (${t('journal:reasons.price')})`;
      await driver.run('reports', dealer.day);
      expect(await tells('daily', missed)).toBe(true);
      expect(await tells('cards', '✎ Han')).toBe(true);
      expect(await tells('open', '✎ list')).toBe(true);

      await openLog();
      await driver.pane.locator('[data-visit]').first().click();
      await field('Result1').selectOption('met');
      await field('PromiseKept').fill(formatIso(dealer.day));
      await save();
      await driver.run('reports', dealer.day);
      expect(await tells('daily', missed)).toBe(false);
      expect(await tells('daily', `: ${t('journal:results.met')}`)).toBe(true);
      expect(await tells('open', '✎ list')).toBe(false);
    });

    test('next month is planned from the visit, which stays done', async () => {
      await driver.run('plan', MONTH_END);
      expect(await statusAtDealer()).toBe(t('plan:status.done'));
      const next = (await plan()).filter(({ date }) => date > MONTH_END);
      expect(next.length).toBeGreaterThan(100);
    });

    test('deleted, it is gone from every form, and the plan has it open again', async () => {
      await openLog();
      await driver.pane.locator('[data-visit]').first().click();
      await driver.pane.getByTestId('delete-visit').click();
      await driver.pane.getByTestId('delete-visit-yes').click();
      await driver.pane.getByTestId('add-visit').waitFor();
      await session.settle();
      expect(await statusAtDealer()).toBe(t('plan:status.planned'));
      await driver.run('reports', dealer.day);
      for (const tab of ['daily', 'cards', 'open', 'reflection']) expect(await tells(tab, '✎')).toBe(false);
    });

    test('nothing failed on the page and nothing left the machine', () => {
      expect(session.faults).toEqual([]);
    });
  });
}

function same(shown: CellValue | undefined, told: CellValue): boolean {
  return typeof shown === 'number' && typeof told === 'number'
    ? Math.abs(shown - told) < 1e-6
    : shown === told;
}
