import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator, LANGUAGES, type Language } from '../../../src/i18n';
import { reviewCustomers } from '../../../src/workflows/review/review-customers';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-port';

const day = (text: string) => parseIso(text) ?? NaN;
const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-10`);
const lines = (customer: string, amount: number) =>
  months.map((month): CellValue[] => [day(month), customer, amount]);

/** A brings 80 % and more of all orders; B, C and D order every month, but little: EIII. */
const start = () =>
  memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer name'],
        ['A', 'Alpha'],
        ['B', 'Beta'],
        ['C', 'Gamma'],
        ['D', 'Delta'],
      ],
      Orders: [
        ['Order date', 'Customer code', 'Amount'],
        ...lines('A', 9000),
        ...lines('B', 50),
        ...lines('C', 40),
        ...lines('D', 30),
      ],
    },
  });

async function run(workbook: MemoryWorkbook, asOf = '2025-12-31', language: Language = 'en') {
  const { t } = createTranslator(language);
  const outcome = await reviewCustomers(workbook.port, { asOf: day(asOf), seed: 1, t, language });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
  const applied = await workbook.port.apply(outcome.value.plan);
  if (!applied.ok) throw new Error(applied.problems.map(({ code }) => code).join(', '));
  return outcome.value;
}

/** Types a row under the headers of the sheet of actions, by the 0-based place of each cell. */
function note(workbook: MemoryWorkbook, row: number, cells: Readonly<Record<string, CellValue>>) {
  for (const [column, value] of Object.entries(cells)) workbook.set(`Actions!${column}${row}`, value);
}

// A customer, D code, G countermeasure, J opened, L last follow-up, M result, N closed on.
const noteAll = (workbook: MemoryWorkbook) => {
  note(workbook, 2, { A: 'B', D: 'display', G: 'New shelf', J: day('2025-09-01'), N: day('2025-10-02') });
  note(workbook, 3, { A: 'Beta', D: 'Promotion', J: day('2025-09-20'), M: 'worked' });
  note(workbook, 4, { A: 'C', D: 'customer development', L: day('2025-10-03'), M: 'partly' });
  // The day lies ahead: not given yet.
  note(workbook, 5, { A: 'D', D: 'promotion', N: day('2026-01-05') });
};

describe('Review customers: support given to EIII customers', () => {
  test('the latest support counts, for 90 days, and is neither followed up nor asked about', async () => {
    const workbook = start();
    await run(workbook);
    noteAll(workbook);
    const { result, preview, problems } = await run(workbook);
    expect(problems.map(({ code }) => code)).not.toContain('journal-cell-wrong');
    // 2 October to 31 December: 29 + 30 + 31 = 90 days; 3 October: 89.
    expect(result?.supported).toEqual([
      {
        id: 'b',
        name: 'Beta',
        due: true,
        days: 90,
        last: { kind: 'display', date: day('2025-10-02'), what: 'New shelf' },
      },
      {
        id: 'c',
        name: 'Gamma',
        due: false,
        days: 89,
        last: { kind: 'development', date: day('2025-10-03'), result: 'partly' },
      },
      { id: 'd', name: 'Delta', due: true },
    ]);
    expect(result?.actions).toEqual([]);
    expect(preview.counts.find(({ label }) => label.startsWith('EIII customers without'))?.value).toBe(2);
    const sheet = workbook.values('Customer review');
    const at = sheet.findIndex(([cell]) => cell === 'EIII: support given');
    expect(sheet[at + 1]?.[0]).toMatch(/^2 of 3 EIII customers/);
    expect(sheet.slice(at + 3, at + 6).map((cells) => cells.slice(0, 6))).toEqual([
      ['Delta', 'none noted', null, null, null, null],
      ['Beta', 'Display', 'New shelf', day('2025-10-02'), 90, null],
      ['Gamma', 'Customer development', null, day('2025-10-03'), 89, 'partly'],
    ]);
    // A week later the promotion has been given.
    const later = await run(workbook, '2026-01-07');
    expect(later.result?.supported[2]).toMatchObject({ name: 'Delta', days: 2, due: false });
  });

  test.each(LANGUAGES)('%s: every text is there, and codes in its words are read', async (language) => {
    const workbook = start();
    await run(workbook, '2025-12-31', language);
    const tab = { en: 'Actions', ko: '조치', zh: '行动' }[language];
    const word = { en: 'display support', ko: '진열 지원', zh: '陈列支持' }[language];
    workbook.set(`${tab}!A2`, 'B');
    workbook.set(`${tab}!D2`, word);
    workbook.set(`${tab}!J2`, day('2025-12-01'));
    const { result, plan } = await run(workbook, '2025-12-31', language);
    expect(result?.supported[0]).toMatchObject({ days: 30, last: { kind: 'display' } });
    const texts = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()));
    expect(texts.filter((text) => typeof text === 'string' && /review:/.test(text))).toEqual([]);
  });
});
