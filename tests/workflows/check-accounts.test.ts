// Proves what Check accounts and Audit dealers say of a dealer, by hand, and that bad rows are named while the good ones work.
import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { auditDealers } from '../../src/workflows/audit-dealers';
import { checkAccounts } from '../../src/workflows/check-accounts';
import { memoryWorkbook } from '../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const asOf = day('2026-06-30');
type Language = 'en' | 'ko' | 'zh';
const request = (language: Language = 'en') => ({ asOf, seed: 1, language, t: createTranslator(language).t });

const ACCOUNTS: CellValue[][] = [
  [
    'Dealer',
    'Credit limit',
    'Collateral',
    'Collateral until',
    'Balance confirmed on',
    'Credit grade',
    'Graded on',
    'Reason',
  ],
  ['North', 800, 1000, day('2026-08-01'), day('2026-01-15'), 'B', day('2025-01-01'), 'paid late'],
  ['North', 1000, null, null, null, 'A', day('2026-01-01'), 'pays on time'],
  ['North', 9999, null, null, null, 'C', day('2027-01-01'), 'not yet'],
  ['Cash', 0, null, null, null, null, null, null],
];
const INVOICES: CellValue[][] = [
  ['Dealer', 'Document no', 'Document date', 'Due date', 'Amount', 'Amount paid', 'Kind of entry'],
  ['North', '1', day('2025-11-01'), day('2025-12-01'), 100, 40, 'invoice'],
  ['North', '2', day('2026-05-20'), day('2026-06-19'), 500, null, 'invoice'],
  ['North', '3', day('2026-06-20'), day('2026-07-20'), 200, null, 'invoice'],
  ['North', '4', day('2026-06-25'), null, 300, null, 'shipped'],
  ['North', '5', day('2026-06-28'), null, 150, null, 'order'],
  ['North', '6', day('2026-06-29'), null, -110, null, 'prepayment'],
  ['North', '2', day('2026-05-20'), day('2026-06-19'), 500, null, 'invoice'],
  ['North', '7', day('2026-07-02'), day('2026-08-01'), 700, null, 'invoice'],
  ['Cash', '8', '2026-06-01', '2026-06-30', 50, 60, 'invoice'],
  ['Cash', '9', day('2026-06-01'), day('2026-07-01'), 'many', null, 'invoice'],
  ['Cash', '10', day('2026-06-01'), day('2026-07-01'), 30, null, 'invoice'],
  ['Nobody', '11', day('2026-06-01'), null, 5, null, 'invoice'],
];

async function run(language: Language = 'en') {
  const book = memoryWorkbook({ sheets: { 'Dealer accounts': ACCOUNTS, Invoices: INVOICES } });
  const outcome = await checkAccounts(book.port, request(language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { book, outcome: outcome.value };
}

test('exposure, headroom, cover, ageing, what is due and grades by hand', async () => {
  const { outcome } = await run();
  const [north, ...others] = outcome.result.accounts;
  // 60 + 500 + 200 unpaid, 300 shipped, 150 ordered, 110 paid ahead: 1100 of 1000.
  expect(north).toMatchObject({
    dealer: 'North',
    status: {
      exposure: 1100,
      headroom: -100,
      utilisation: 1.1,
      status: 'Over',
      // 0.7 × 1000 of it is covered; the collateral ends in 32 days; 211 days overdue is legacy; confirmed 166 days ago.
      uncovered: 400,
      legacy: 60,
      ageing: { Current: 200, '1-30': 500, '31-60': 0, '61-90': 0, '90+': 60 },
      flags: ['OverLimit', 'Uncovered', 'CollateralExpiring', 'ConfirmationDue', 'Legacy'],
    },
    grades: [
      { grade: 'B', on: day('2025-01-01'), reason: 'paid late' },
      { grade: 'A', on: day('2026-01-01'), reason: 'pays on time', from: 'B' },
    ],
  });
  // −10 overpaid and 30 open: 20 owed by a dealer who has to pay cash.
  expect(others[0]).toMatchObject({
    dealer: 'Cash',
    status: { exposure: 20, status: 'Over', headroom: -20 },
  });
  expect(others[1]).toMatchObject({ dealer: 'Nobody', status: { status: 'NoLimit', exposure: 5 } });
});

test('future and repeated documents, a word for an amount, an overpaid invoice and a zero limit are named with their rows', async () => {
  const { outcome } = await run();
  const told = outcome.problems.filter(({ severity }) => severity !== 'info');
  expect(told.map(({ code, where }) => [code, where?.row])).toEqual([
    ['tables-not-a-number', 11],
    ['workflows-grade-later', 4],
    ['workflows-invoice-twice', 8],
    ['workflows-invoice-later', 9],
    ['workflows-overpaid', 10],
    ['workflows-zero-limit', 5],
  ]);
});

test('the statements are one page a dealer, to be signed, and their entries add up to the balance', async () => {
  const { book, outcome } = await run();
  const before = book.snapshot();
  const applied = await book.port.apply(outcome.plan);
  expect(applied.ok).toBe(true);
  const sheet = book.values('Account statements');
  const titles = sheet.flatMap((row, index) =>
    typeof row[0] === 'string' && row[0].startsWith('Account statement:') ? [index] : [],
  );
  const breaks = outcome.plan.sheets.find(({ id }) => id === 'AccountStatements')?.pageBreaks;
  expect(titles).toHaveLength(3);
  expect(breaks).toEqual(titles.slice(1));
  const page = sheet.slice(titles[0], titles[1]);
  const open = page.slice(4, 10).map((row) => Number(row[6]));
  expect(open).toEqual([60, 500, 200, 300, 150, -110]);
  expect(page.find((row) => row[0] === 'Balance owed')?.[1]).toBe(1100);
  expect(page.some((row) => row[0] === 'North confirms a balance of 1,100.00 on 2026-06-30.')).toBe(true);
  if (applied.ok) await book.port.undo(applied.value.undo);
  expect(book.snapshot()).toEqual(before);
});

const AUDITS: CellValue[][] = [
  [
    'Audit date',
    'Dealer',
    'Our share',
    'Counter',
    'Samples',
    'Service',
    'Promotion',
    'Goods received',
    'Distributed',
    'Goods left',
  ],
  [day('2026-03-01'), 'North', null, 4, 4, 4, 'Spring', 100, 20, 80],
  [day('2026-06-01'), 'North', '40%', 2, null, 3, 'Spring', 100, 60, 10],
  [day('2026-06-01'), 'South', 0.25, 5, 5, 5, null, null, null, null],
  [day('2026-07-01'), 'South', 0.25, 1, 1, 1, null, null, null, null],
];
const STOCK: CellValue[][] = [
  ['Dealer', 'Product', 'Count date', 'Closing stock', 'Sales', 'Own product'],
  ['North', 'Lager', day('2026-06-01'), 10, 30, 'yes'],
  ['North', 'Stout', day('2026-06-01'), 10, 5, 'yes'],
  ['North', 'Rival', day('2026-06-01'), 10, 65, 'no'],
];

test('an audit tells score, weak points, our share, what sells best and missing promotion goods', async () => {
  const book = memoryWorkbook({ sheets: { 'Dealer audit': AUDITS, Stock: STOCK } });
  const outcome = await auditDealers(book.port, request());
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const [north, south] = outcome.value.result;
  // Newest of each: counter 2, samples 4, service 3; before 4, 4, 4.
  expect(north).toMatchObject({
    name: 'North',
    points: { counter: 2, samples: 4, service: 3 },
    score: 3,
    change: -1,
    weak: ['counter'],
    ourShare: 0.35,
    shareFrom: 'counts',
    bestOwn: 'Lager',
    worstOwn: 'Stout',
    bestCompetitor: 'Rival',
    promotions: [{ name: 'Spring', use: { missing: 30, execution: 0.6 } }],
  });
  expect(south).toMatchObject({ name: 'South', score: 5, ourShare: 0.25, shareFrom: 'dealer', weak: [] });
  const told = outcome.value.problems.filter(({ severity }) => severity !== 'info');
  expect(told.map(({ code, where }) => [code, where?.row])).toEqual([['workflows-audit-later', 5]]);
  expect((await book.port.apply(outcome.value.plan)).ok).toBe(true);
  const lines = book.sheetNames().flatMap((name) => book.values(name));
  // Goods are shown as a sum: 100 received, 60 handed on, 10 left.
  expect(lines).toContainEqual(expect.arrayContaining(['North', 'Spring', 100, 60, 10, 0.6, 30]));
  expect(lines.map(([first]) => first)).toContain(
    'North — Spring: 100 received − 60 handed on − 10 on hand = 30 missing → ' +
      'Ask where the goods went; have them brought back or charged before the next promotion.',
  );
});

test.each(['en', 'ko', 'zh'] as const)(
  'every text of accounts and audits is there (%s)',
  async (language) => {
    const { book, outcome } = await run(language);
    await book.port.apply(outcome.plan);
    const shops = memoryWorkbook({ sheets: { 'Dealer audit': AUDITS, Stock: STOCK } });
    const audit = await auditDealers(shops.port, request(language));
    if (audit.ok) await shops.port.apply(audit.value.plan);
    const texts = [book, shops].flatMap((one) => one.sheetNames().flatMap((name) => one.values(name).flat()));
    expect(texts.filter((text) => typeof text === 'string' && /^[a-z]+:[a-z]+\./i.test(text))).toEqual([]);
  },
);
