import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { classifyCustomers } from '../../src/workflows/classify-customers';
import { cardAt, readCustomerBook, type CustomerBook } from '../../src/workflows/customer-book';
import { reviewCustomers } from '../../src/workflows/review/review-customers';
import { memoryWorkbook, type MemoryWorkbook } from '../support/memory-port';

const day = (text: string) => parseIso(text) ?? NaN;
const { t } = createTranslator('en');
const ask = (asOf: string) => ({ asOf: day(asOf), seed: 1, t, language: 'en' as const });

/** Monthly orders of 2025 from January to the month named last. */
function monthly(customer: string, amount: number, months = 12): CellValue[][] {
  return Array.from({ length: months }, (_, i): CellValue[] => [
    day(`2025-${String(i + 1).padStart(2, '0')}-10`),
    customer,
    amount,
  ]);
}

const HEADERS: CellValue[] = ['Order date', 'Customer code', 'Amount'];
const start = (orders: CellValue[][]) =>
  memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer name', 'Sales rep'],
        [101, 'Alpha', 'Kim'],
        [102, 'Beta', 'Kim'],
        [103, 'Twin', 'Lee'],
        [104, 'Twin', 'Lee'],
      ],
      Orders: [HEADERS, ...orders],
      Prospects: [
        ['Prospect name', 'Interest in product', 'Trust', 'Expected volume', 'Expected order date'],
        ['Newco', 5, 4, 10000, day('2026-01-05')],
      ],
      Notes: [[null], ['Talked to', 'Beta', 101]],
    },
  });
const usual = () => start([...monthly('101', 100), ...monthly('102', 80, 6)]);

async function bookOf(workbook: MemoryWorkbook, asOf = '2025-12-31'): Promise<CustomerBook> {
  const book = await readCustomerBook(workbook.port, { asOf: day(asOf) });
  if (!book.ok) throw new Error(book.problems.map(({ code }) => code).join(', '));
  return book.value;
}

describe('Customer book: what a run would say, for every customer and prospect', () => {
  test('holds customers and prospects by name, with class and kind, and writes nothing', async () => {
    const workbook = usual();
    const before = workbook.snapshot();
    const book = await bookOf(workbook);
    expect(book.cards.map(({ name, kinds }) => [name, ...kinds])).toEqual([
      ['Alpha', 'existing'],
      ['Beta', 'existing'],
      ['Newco', 'prospect'],
      ['Twin', 'existing'],
      ['Twin', 'existing'],
    ]);
    // 1,200 and 480: 80 % of 1,680 is 1,344, so both are high; Beta has been silent for six months.
    expect(book.cards[0]?.existing).toMatchObject({ class: 'EI', segment: { contribution: 1200 } });
    expect(book.cards[1]?.existing?.class).toBe('EII');
    // Desire 5 and 4: mean 4.5 → 90; the order is five days away.
    expect(book.cards[2]?.prospect).toMatchObject({ intent: { score: 90 }, close: 'Hot' });
    expect(workbook.snapshot()).toEqual(before);
  });

  test('finds the customer of a row: by key column, by name, and not by another number', async () => {
    const workbook = usual();
    const book = await bookOf(workbook);
    const row = (sheet: string, at: number) =>
      cardAt(book, { sheet, row: at, column: 2 }, workbook.values(sheet)[at] ?? [])?.name;
    expect(row('Customers', 2)).toBe('Beta');
    expect(row('Customers', 0)).toBeUndefined();
    expect(row('Orders', 1)).toBe('Alpha');
    expect(row('Orders', 13)).toBe('Beta');
    expect(row('Prospects', 1)).toBe('Newco');
    expect(row('Notes', 1)).toBe('Beta');
    // Two customers are called Twin: the name alone says nothing.
    expect(cardAt(book, { sheet: 'Notes', row: 5, column: 0 }, ['Twin', 103])).toBeUndefined();
    expect(cardAt(book, { sheet: 'Notes', row: 5, column: 0 }, [101, 102])).toBeUndefined();
  });

  test('without customers and prospects it says why', async () => {
    const empty = await readCustomerBook(memoryWorkbook({ sheets: { A: [['x']] } }).port, { asOf: 46000 });
    expect(empty.ok).toBe(false);
  });
});

describe('Customer book: what the team noted stands with the customer', () => {
  test('reasons with what is due, and future customers of their own or as prospects', async () => {
    const workbook = usual();
    const review = await reviewCustomers(workbook.port, ask('2025-12-31'));
    if (!review.ok) throw new Error('No review');
    await workbook.port.apply(review.value.plan);
    expect(workbook.values('Actions')[1]?.slice(0, 3)).toEqual(['102', 'Beta', 'EII']);
    workbook.set('Actions!D2', 'B');
    workbook.set('Actions!F2', 'Quote of a competitor');
    workbook.set("'Future customers'!A2", 'Skyline Air');
    workbook.set("'Future customers'!B2", 'New channel');
    workbook.set("'Future customers'!F2", 'yes');
    workbook.set("'Future customers'!A3", 'newco');
    workbook.set("'Future customers'!E3", 'Snacks on board');
    const book = await bookOf(workbook, '2026-01-10');
    const card = (name: string) => book.cards.find((one) => one.name === name);
    expect(card('Beta')?.actions).toHaveLength(1);
    expect(card('Beta')?.actions[0]).toMatchObject({
      reason: 'b',
      evidence: 'Quote of a competitor',
      state: { open: true, needsReason: false, followUpDue: true },
    });
    expect(card('Alpha')?.actions).toEqual([]);
    expect(card('Skyline Air')).toMatchObject({
      kinds: ['future'],
      future: { origin: 'channels', material: true },
    });
    expect(card('Newco')).toMatchObject({ kinds: ['prospect'], future: { demand: 'Snacks on board' } });
    expect(cardAt(book, { sheet: 'Future customers', row: 1, column: 4 }, ['Skyline Air'])?.name).toBe(
      'Skyline Air',
    );
  });
});

describe('Class changes: what changed since last time and why is kept', () => {
  async function run(workbook: MemoryWorkbook, asOf: string) {
    const outcome = await classifyCustomers(workbook.port, ask(asOf));
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
    const applied = await workbook.port.apply(outcome.value.plan);
    if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join(', '));
    return outcome.value;
  }

  test('the second run writes each change with its reason, a third keeps it and adds nothing', async () => {
    const workbook = usual();
    await run(workbook, '2025-06-30');
    expect(workbook.sheetNames()).not.toContain('Class changes');
    const { result } = await run(workbook, '2025-12-31');
    expect(result.existing?.customers[1]).toMatchObject({ previous: 'EI', class: 'EII', changed: true });
    const [headers = [], first = [], ...more] = workbook.values('Class changes');
    expect(headers).toEqual([
      'Date',
      'Customer code',
      'Customer',
      'Before',
      'Now',
      'Why',
      'Contribution, 12 months',
      'Stability',
    ]);
    expect(first.slice(0, 5)).toEqual([day('2025-12-31'), '102', 'Beta', 'EI', 'EII']);
    // Orders in 6 of 12 months; quarters 240 240 0 0: mean 120, CV 1.155 → 0; six months of silence → 0: 0.4 · 0.5.
    expect(first[5]).toBe('EI → EII: stability 0.20, below the cut of 0.60; clearly beyond the cut.');
    expect(more).toEqual([]);
    await run(workbook, '2025-12-31');
    expect(workbook.values('Class changes')).toHaveLength(2);
    const book = await bookOf(workbook);
    expect(book.cards[1]?.existing).toMatchObject({ changed: false, previous: 'EI', changeNote: first[5] });
  });
});
