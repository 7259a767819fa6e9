import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator, LANGUAGES, type Language } from '../../../src/i18n';
import { reviewCustomers } from '../../../src/workflows/review/review-customers';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-port';

const day = (text: string) => parseIso(text) ?? NaN;

/** Three prospects that are worth 1,460 a year (the customer brings 1,200) and want little: PII. */
const start = () =>
  memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer name'],
        ['A', 'Alpha'],
      ],
      Orders: [
        ['Order date', 'Customer code', 'Amount', 'Gross margin'],
        ...Array.from({ length: 12 }, (_, i): CellValue[] => [
          day(`2025-${String(i + 1).padStart(2, '0')}-10`),
          'A',
          500,
          100,
        ]),
      ],
      Visits: [
        ['Visit date', 'Customer code', 'Status'],
        [day('2025-12-18'), 'Coldco', 'done'],
        [day('2025-12-17'), 'Quietco', 'done'],
        [day('2025-12-30'), 'Quietco', 'planned'],
      ],
      Prospects: [
        ['Prospect name', 'Trust', 'Expected volume', 'Margin rate', 'Fits needs', 'First contact'],
        ['Coldco', 1, 36500, 0.2, 1, null],
        ['Quietco', 1, 36500, 0.2, 1, day('2025-03-01')],
        ['Noco', 1, 36500, 0.2, 1, null],
      ],
    },
  });

async function run(workbook: MemoryWorkbook, language: Language = 'en') {
  const { t } = createTranslator(language);
  const request = { asOf: day('2025-12-31'), seed: 1, t, language };
  const outcome = await reviewCustomers(workbook.port, request);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
  const applied = await workbook.port.apply(outcome.value.plan);
  if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join(', '));
  return outcome.value;
}

describe('Review customers: account plans of PII prospects', () => {
  test('milestones by due date, overdue ones, and who has none or has not been contacted', async () => {
    const workbook = start();
    const { result: first } = await run(workbook);
    expect(first?.asked.map(({ class: klass }) => klass)).toEqual(['PII', 'PII', 'PII']);
    // A customer, D code, G what, H owner, K due, N closed on.
    const steps: readonly (readonly [string, string, CellValue, CellValue])[] = [
      ['Trial order', 'milestone', day('2026-01-20'), null],
      ['Meet the buyer', 'Milestone', day('2025-12-26'), null],
      ['Send samples', 'milestone', day('2025-12-10'), day('2025-12-12')],
    ];
    steps.forEach(([what, code, due, closed], at) => {
      const row = 5 + at;
      const cells = { A: 'Coldco', D: code, G: what, H: 'Kim', K: due, N: closed };
      for (const [column, value] of Object.entries(cells)) workbook.set(`Actions!${column}${row}`, value);
    });
    const { result, preview } = await run(workbook);
    // 18 December is 13 days back, 17 December 14; the planned visit is no contact.
    expect(result?.plans).toEqual([
      {
        id: 'coldco',
        name: 'Coldco',
        contactDays: 13,
        contactDue: false,
        milestones: [
          { what: 'Send samples', owner: 'Kim', due: day('2025-12-10'), done: true, overdueDays: 0 },
          { what: 'Meet the buyer', owner: 'Kim', due: day('2025-12-26'), done: false, overdueDays: 5 },
          { what: 'Trial order', owner: 'Kim', due: day('2026-01-20'), done: false, overdueDays: 0 },
        ],
      },
      { id: 'quietco', name: 'Quietco', contactDays: 14, contactDue: true, milestones: [] },
      { id: 'noco', name: 'Noco', contactDue: true, milestones: [] },
    ]);
    // Steps are no reasons: the three reasons that were asked for are still all.
    expect(result?.actions).toHaveLength(3);
    expect(result?.asked).toEqual([]);
    expect(preview.counts.find(({ label }) => label === 'PII prospects without a milestone')?.value).toBe(2);
    const sheet = workbook.values('Customer review');
    const at = sheet.findIndex(([cell]) => cell === 'PII: account plans');
    expect(sheet[at + 1]?.[0]).toMatch(/^3 PII prospects: 2 without a milestone, 2 without contact for 14/);
    expect(sheet.slice(at + 3, at + 8).map((cells) => cells.slice(0, 6))).toEqual([
      ['Coldco', 13, 'Send samples', day('2025-12-10'), 'done', 'Kim'],
      ['Coldco', 13, 'Meet the buyer', day('2025-12-26'), 'overdue by 5 days', 'Kim'],
      ['Coldco', 13, 'Trial order', day('2026-01-20'), 'open', 'Kim'],
      ['Quietco', 14, 'none noted', null, null, null],
      ['Noco', 'no contact known', 'none noted', null, null, null],
    ]);
  });

  test.each(LANGUAGES)('%s: every text is there', async (language) => {
    const { plan } = await run(start(), language);
    const texts = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
    expect(texts.filter((text) => typeof text === 'string' && /review:/.test(text))).toEqual([]);
  });
});
