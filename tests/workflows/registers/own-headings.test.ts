// Proves that a team's own registers are found under headings of its own, used and left alone, and that other tables are not taken for registers.
import { readFileSync } from 'node:fs';
import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator, type Language } from '../../../src/i18n';
import { surveyTables } from '../../../src/workflows/frame';
import { readJournal } from '../../../src/workflows/journal/journal-book';
import { openEntries } from '../../../src/workflows/journal/open-items';
import { changeVisit } from '../../../src/workflows/journal/save-visit';
import { setUpRegisters } from '../../../src/workflows/journal/set-up-registers';
import { readRegisters } from '../../../src/workflows/registers/read-registers';
import { reviewCustomers } from '../../../src/workflows/review/review-customers';
import { rulesPlan } from '../../../src/workflows/rules-sheet';
import { filePort, openWorkbookFile } from '../../../src/xlsx';
import type { MemoryStart, MemoryWorkbook } from '../../support/memory-port';
import { memoryWorkbook } from '../../support/memory-port';
import { workbookBytes, workbookNames } from '../../xlsx/shared-data';

const day = (iso: string): number => parseIso(iso) ?? NaN;
const THURSDAY = day('2026-03-05');
const request = (language: Language = 'en', asOf = THURSDAY) => ({
  asOf,
  seed: 1,
  language,
  t: createTranslator(language).t,
});

type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

const CUSTOMERS: CellValue[][] = [
  ['Customer code', 'Customer name', 'Sales rep', 'Area', 'Phone'],
  ['C1', 'North Foods', 'Kim', 'North', '02-111'],
  ['C2', 'South Shop', 'Kim', 'South', '02-222'],
  ['C3', 'East Mart', 'Lee', 'East', '02-333'],
];

/** What a team might have, in three languages: no header or tab is one that we write. */
const TEAMS: Readonly<Record<Language, Sheets>> = {
  en: {
    'Claims 2026': [
      ['Customer complaints', null, null, null, null],
      [null, null, null, null, null],
      ['Date received', 'Store', 'Claim', 'Resolution', 'Closed on'],
      [THURSDAY - 9, 'North Foods', 'Wet boxes', null, null],
      [THURSDAY - 20, 'South Shop', 'Late truck', 'Called the carrier', THURSDAY - 15],
    ],
    Commitments: [
      ['Promised on', 'Customer', 'What was promised', 'Due by', 'Date done'],
      [THURSDAY - 5, 'C2', 'Price list', THURSDAY - 2, null],
    ],
    'From the office': [
      ['Issued on', 'Issued by', 'Sales rep', 'Directive', 'Deadline'],
      [THURSDAY - 3, 'Park', 'Kim', 'Check every shelf', THURSDAY + 4],
    ],
  },
  ko: {
    '클레임 대장': [
      ['접수일자', '거래처명', '클레임 내용', '조치 사항', '처리완료일'],
      [THURSDAY - 9, 'North Foods', '박스 젖음', null, null],
      [THURSDAY - 20, 'South Shop', '배송 지연', '운송사 통화', THURSDAY - 15],
    ],
    '약속 관리': [
      ['약속일', '거래처', '약속 내용', '마감일', '이행일'],
      [THURSDAY - 5, 'C2', '가격표', THURSDAY - 2, null],
    ],
    '본사 전달': [
      ['지시일자', '지시자', '담당자', '업무 지시', '완료기한'],
      [THURSDAY - 3, '박 부장', 'Kim', '전 매장 점검', THURSDAY + 4],
    ],
  },
  zh: {
    客诉登记: [
      ['投诉日期', '门店名称', '客诉内容', '处理情况', '结案日期'],
      [THURSDAY - 9, 'North Foods', '箱子受潮', null, null],
      [THURSDAY - 20, 'South Shop', '送货晚', '已联系承运商', THURSDAY - 15],
    ],
    承诺跟踪: [
      ['承诺日期', '客户', '承诺内容', '完成期限', '完成时间'],
      [THURSDAY - 5, 'C2', '价目表', THURSDAY - 2, null],
    ],
    总部通知: [
      ['下达日期', '下达人', '业务员', '指令内容', '截止日期'],
      [THURSDAY - 3, '朴经理', 'Kim', '检查全部货架', THURSDAY + 4],
    ],
  },
};

async function journalOf(book: MemoryWorkbook, language: Language = 'en', asOf = THURSDAY) {
  const read = await readJournal(book.port, request(language, asOf));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
const kinds = async (start: MemoryStart) =>
  (await surveyTables(memoryWorkbook(start).port, {})).mappings.map(({ kind }) => kind);

describe('Registers of the team', () => {
  test.each(['en', 'ko', 'zh'] as const)(
    'are found under their own headings and feed the open list (%s)',
    async (language) => {
      const book = memoryWorkbook({ sheets: { Customers: CUSTOMERS, ...TEAMS[language] } });
      const { mappings } = await surveyTables(book.port, {});
      expect(mappings.map(({ kind }) => kind).sort()).toEqual([
        'Complaints',
        'Customers',
        'Instructions',
        'OpenItems',
      ]);
      expect(mappings.find(({ kind }) => kind === 'Complaints')?.fields.map(({ field }) => field)).toEqual([
        'Date',
        'Customer',
        'What',
        'Answer',
        'Done',
      ]);
      const journal = await journalOf(book, language);
      // Complaint of 24 February: due after 7 days, on 3 March, 2 days ago; the promise was due on 3 March.
      expect(
        openEntries(journal, language).map(({ kind, customer, late }) => [kind, customer, late]),
      ).toEqual([
        // Of two that are as late, the one that was made first.
        ['complaint', 'C1', 2],
        ['promise', 'C2', 2],
        ['instruction', undefined, 0],
      ]);
      expect(journal.problems.filter(({ code }) => code.startsWith('journal-'))).toEqual([]);
    },
  );

  test('need no sheet of ours, and are never written', async () => {
    const book = memoryWorkbook({ sheets: { Customers: CUSTOMERS, ...TEAMS.en } });
    const made = await setUpRegisters(book.port, request());
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(made.value.result.present).toEqual(['OpenItems', 'Instructions', 'Complaints']);
    expect(made.value.result.made).toEqual(['VisitLog', 'MarketInfo', 'Training', 'Policies', 'Tools']);
    const before = Object.keys(TEAMS.en).map((sheet) => book.values(sheet));
    expect((await book.port.apply(made.value.plan)).ok).toBe(true);
    expect(Object.keys(TEAMS.en).map((sheet) => book.values(sheet))).toEqual(before);
  });

  test('a sheet a year with the same headers is one register', async () => {
    const head = ['Complaint date', 'Customer', 'Complaint', 'Closed on'];
    const sheets = {
      Customers: CUSTOMERS,
      'Complaints 2025': [head, [THURSDAY - 300, 'C1', 'Torn label', THURSDAY - 299]],
      'Complaints 2026': [head, [THURSDAY - 9, 'C1', 'Wet boxes', null]],
    };
    const book = memoryWorkbook({ sheets });
    expect((await journalOf(book)).complaints.map(({ what }) => what).sort()).toEqual([
      'Torn label',
      'Wet boxes',
    ]);
    expect((await surveyTables(book.port, {})).mappings.map(({ kind }) => kind)).toEqual([
      'Customers',
      'Complaints',
      'Complaints',
    ]);
  });

  test('what a team calls its columns can be said, and is kept', async () => {
    const odd: CellValue[][] = [
      ['Date', 'Buyer', 'Trouble', 'Closed on'],
      [THURSDAY - 9, 'C1', 'Wet boxes', null],
    ];
    const book = memoryWorkbook({ sheets: { Customers: CUSTOMERS, Complaints: odd } });
    expect((await journalOf(book)).complaints).toEqual([]);
    const survey = await surveyTables(book.port, {});
    // Its name says what it is: it is shown, so that somebody can help.
    expect(survey.mappings.map(({ kind, missing }) => [kind, missing.length])).toEqual([
      ['Customers', 0],
      ['Complaints', 2],
    ]);
    const plan = rulesPlan(
      survey.outline,
      survey.rules,
      {
        corrections: [
          {
            kind: 'Complaints',
            table: 'Complaints',
            fields: { Customer: 'Buyer', What: 'Trouble' },
          },
        ],
      },
      request().t,
    );
    expect((await book.port.apply(plan.plan)).ok).toBe(true);
    expect((await journalOf(book)).complaints).toMatchObject([
      { customer: 'C1', what: 'Wet boxes', date: THURSDAY - 9 },
    ]);
  });

  test('cells in words of their own are counted a column, not listed', async () => {
    const sheets = {
      Customers: CUSTOMERS,
      Complaints: [
        ['Complaint date', 'Customer', 'Complaint', 'Category'],
        [THURSDAY - 9, 'C1', 'Wet boxes', 'moisture'],
        [THURSDAY - 8, 'C2', 'Torn label', 'print'],
        [THURSDAY - 7, 'C3', 'Late', 'delivery'],
      ],
    };
    const journal = await journalOf(memoryWorkbook({ sheets }));
    expect(journal.complaints.map(({ kind }) => kind)).toEqual([undefined, undefined, 'delivery']);
    expect(journal.problems.filter(({ code }) => code === 'journal-team-cells')).toMatchObject([
      { severity: 'info', args: { column: 'Category', count: 2 } },
    ]);
  });
});

describe('A visit log of the team', () => {
  const LOG: CellValue[][] = [
    ['Visit date', 'Customer', 'Sales rep', 'Status', 'Purpose of visit', 'Goal met', 'Commitment', 'Due'],
    [THURSDAY - 7, 'C1', 'Kim', 'completed', 'S3 new lager', 'yes', 'Send samples', THURSDAY - 1],
    [THURSDAY - 7, 'C2', 'Kim', 'no show', null, null, null, null],
    [THURSDAY + 1, 'C3', 'Lee', 'planned', null, null, null, null],
  ];
  const start = { sheets: { Customers: CUSTOMERS, 'Call reports': LOG } };

  test('is read as the log, its plans stay plans, and it is the list of visits as well', async () => {
    const book = memoryWorkbook(start);
    const journal = await journalOf(book);
    expect(journal.visits.map(({ customer, met, goals }) => [customer, met, goals[0]?.text])).toEqual([
      ['C1', true, 'S3 new lager'],
      ['C2', false, undefined],
    ]);
    expect(journal.items).toMatchObject([{ what: 'Send samples', due: THURSDAY - 1, customer: 'C1' }]);
    expect(journal.planned.filter(({ date }) => date > THURSDAY)).toMatchObject([{ customer: 'C3' }]);
    expect(journal.lastVisit('C1', THURSDAY)).toBe(THURSDAY - 7);
    expect((await surveyTables(book.port, {})).mappings.map(({ kind }) => kind)).toEqual([
      'Customers',
      'Visits',
      'VisitLog',
    ]);
  });

  test('the form writes to a log of ours beside it, which is read first', async () => {
    const book = memoryWorkbook(start);
    const before = book.values('Call reports');
    const saved = await changeVisit(book.port, request(), {
      kind: 'add',
      values: { Date: THURSDAY, Customer: 'East Mart', Status: 'done', Sell: true },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    expect((await book.port.apply(saved.value.plan)).ok).toBe(true);
    expect(book.values('Call reports')).toEqual(before);
    const journal = await journalOf(book);
    expect(journal.visits.map(({ customer, date }) => [customer, date])).toEqual([
      ['C3', THURSDAY],
      ['C1', THURSDAY - 7],
      ['C2', THURSDAY - 7],
    ]);
    const row = journal.visits[1]?.row;
    if (!row) throw new Error('The row is there');
    const refused = await changeVisit(book.port, request(), { kind: 'delete', row });
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['journal-team-row']);
  });
});

describe('Registers of the review', () => {
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);
  const SALES: CellValue[][] = [
    ['Customer code', 'Customer name', ...months],
    // A every month, B stopped after March: contributions 1,200 and 600 of 1,830 are high, B is not stable.
    ['A', 'Anna', ...months.map(() => 100)],
    ['B', 'Ben', 200, 200, 200, ...months.slice(3).map(() => 0)],
    ['C', 'Cho', 10, 10, 10, ...months.slice(3).map(() => 0)],
  ];

  test('a plan of countermeasures that the team keeps answers what would be asked', async () => {
    const asOf = day('2025-12-31');
    const book = memoryWorkbook({
      sheets: {
        Sales: SALES,
        Countermeasures: [
          ['Customer', 'Class', 'Reason', 'Countermeasure', 'Owner', 'Opened', 'Due date'],
          ['Ben', 'EII', 'b', 'Year-end rebate', 'Kim', asOf - 10, asOf + 20],
        ],
      },
    });
    const found = await reviewCustomers(book.port, request('en', asOf));
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    expect(found.value.result.asked).toEqual([]);
    expect(found.value.result.actions).toMatchObject([
      { customer: 'B', reason: 'b', countermeasure: 'Year-end rebate', owner: 'Kim' },
    ]);
    expect(found.value.plan.sheets.map(({ id }) => id)).not.toContain('Actions');
    expect(found.value.plan.sheets.map(({ id }) => id)).toContain('ServeInputs');
  });
});

describe('What is no register', () => {
  test.each<[string, Sheets, readonly string[]]>([
    [
      'orders with a note on promotions',
      {
        Transactions: [
          ['Order date', 'Customer code', 'Product', 'Quantity', 'Amount', 'Promotion', 'Note'],
          [THURSDAY, 'C1', 'Lager', 3, 30, 'no', null],
          [THURSDAY, 'C2', 'Lager', 4, 40, 'yes', 'promised'],
        ],
      },
      ['Orders'],
    ],
    [
      'a stock count with a purpose',
      {
        Stock: [
          ['Count date', 'Dealer', 'Product', 'Opening stock', 'Purchases', 'Closing stock', 'Purpose'],
          [THURSDAY, 'North', 'Lager', 10, 5, 3, 'month end'],
        ],
      },
      ['Stock'],
    ],
    [
      'customers with a follow-up',
      {
        Accounts: [
          ['Customer code', 'Customer name', 'Sales rep', 'Area', 'Channel', 'Grade', 'Follow-up'],
          ['C1', 'North', 'Kim', 'N', 'Shop', 'A', 'call'],
          ['C2', 'South', 'Kim', 'S', 'Shop', 'B', null],
        ],
      },
      ['Customers'],
    ],
    [
      'prospects with obstacles',
      {
        Leads: [
          ['Lead no.', 'Company', 'Sales rep', 'Product interest', 'Buying interest', 'Trust', 'Obstacle'],
          ['L1', 'North', 'Kim', 3, 4, 2, 'price'],
        ],
      },
      ['Prospects'],
    ],
    [
      'a plain plan of visits',
      {
        Plan: [
          ['Visit date', 'Customer', 'Sales rep', 'Status'],
          [THURSDAY, 'C1', 'Kim', 'planned'],
        ],
      },
      ['Visits'],
    ],
    [
      'days off with an event',
      {
        Holidays: [
          ['Date', 'Holiday', 'Event'],
          [THURSDAY, 'Founding day', 'party'],
        ],
      },
      ['DaysOff'],
    ],
  ])('%s', async (_, sheets, expected) => {
    expect(await kinds({ sheets })).toEqual(expected);
  });

  test.each(['field-sales-en', 'beverage-distributor-ko', 'packaged-food-zh'])(
    'no table of the sample %s',
    async (name) => {
      const file = openWorkbookFile(new Uint8Array(readFileSync(`samples/${name}.xlsx`)));
      if (!file.ok) throw new Error(JSON.stringify(file.problems));
      const port = filePort(file.value);
      const survey = await surveyTables(port, {});
      expect(survey.registers).toEqual([]);
      expect(await readRegisters(port, survey, THURSDAY)).toEqual({ registers: {}, problems: [] });
    },
  );

  test.each(workbookNames)('no table of the third-party workbook %s', async (name) => {
    const file = openWorkbookFile(workbookBytes(name));
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    expect((await surveyTables(filePort(file.value), {})).registers).toEqual([]);
  });
});
