import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import type { Language } from '../../../src/i18n/core';
import { createTranslator } from '../../../src/i18n';
import { createPaneWorkbook } from '../../../src/taskpane/create-pane-workbook';
import type { PaneServices } from '../../../src/taskpane/services';
import { classifyCustomers } from '../../../src/workflows/classify-customers';
import { reviewCustomers } from '../../../src/workflows/review/review-customers';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-port';
import { fakeServices } from './fake-services';

const day = (iso: string): number => parseIso(iso) ?? NaN;

/** The day on which the small team's customers are looked at. */
export const CUSTOMER_DAY = day('2025-12-31');

/** Customers of each class by hand: amounts a month of 2025. */
const SALES: Readonly<Record<string, readonly number[]>> = {
  'Harbour Foods': [100, 110, 105, 100, 95, 110, 100, 105, 100, 110, 95, 100],
  'Green Lane Market': [200, 220, 210, 190, 180, 60, 0, 0, 0, 0, 0, 0],
  'Corner & Sons': [20, 20, 22, 20, 18, 20, 21, 20, 19, 20, 20, 20],
  'Lakeside Deli': [60, 0, 0, 0, 40, 0, 20, 0, 0, 0, 0, 0],
  'Union Bakery': [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 30],
};

/** A workbook in memory with five customers, their orders and two prospects. */
export function customerWorkbook(): MemoryWorkbook {
  const orders = Object.entries(SALES).flatMap(([name, months]) =>
    months.flatMap((amount, month): CellValue[][] =>
      amount === 0 ? [] : [[day(`2025-${String(month + 1).padStart(2, '0')}-12`), name, amount]],
    ),
  );
  return memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer name', 'Sales rep', 'Region', 'Channel'],
        ...Object.keys(SALES).map((name, index): CellValue[] => [
          name,
          index % 2 ? 'Park' : 'Rossi',
          index % 2 ? 'East' : 'West',
          'Retail',
        ]),
      ],
      Orders: [['Order date', 'Customer', 'Amount'], ...orders],
      Visits: [
        ['Visit date', 'Customer', 'Status'],
        [day('2026-01-07'), 'Harbour Foods', 'done'],
        [day('2026-01-08'), 'Green Lane Market', 'done'],
        [day('2026-01-14'), 'Lakeside Deli', 'done'],
      ],
      Prospects: [
        [
          'Prospect name',
          'Interest in product',
          'Interest in buying',
          'Trust',
          'Expected volume',
          'Expected order date',
          'Ability to pay',
          'Lead source',
        ],
        ['Prairie Pantry', 5, 4, 4, 5000, day('2026-01-05'), 'strong', 'Exhibition'],
        ['Hilltop Inn', 2, 2, 3, 4000, null, null, 'Telephone'],
      ],
    },
  });
}

/** What a run of *Classify customers* says of that workbook. */
export async function classified(language: Language, workbook = customerWorkbook()) {
  const { t } = createTranslator(language);
  return classifyCustomers(workbook.port, { asOf: CUSTOMER_DAY, seed: 1, t, language });
}

/** What a second run of *Review customers* says, a month after the first, with some of it noted. */
export async function reviewed(language: Language) {
  const { t } = createTranslator(language);
  const workbook = customerWorkbook();
  const run = (asOf: number) => reviewCustomers(workbook.port, { asOf, seed: 1, t, language });
  const first = await run(CUSTOMER_DAY);
  if (first.ok) await workbook.port.apply(first.value.plan);
  return run(CUSTOMER_DAY + 31);
}

/** Services over that workbook; a cell of the sheet may be selected. */
export function customerServices(
  language: Language,
  cell?: { readonly sheet: string; readonly row: number; readonly column: number },
  workbook = customerWorkbook(),
): Partial<PaneServices> {
  const { t } = createTranslator(language);
  return {
    port: workbook.port,
    workbook: createPaneWorkbook(workbook.port, t, () => Promise.resolve(), language),
    actions: { ...fakeServices(language).actions, activeCell: () => Promise.resolve(cell) },
    today: () => CUSTOMER_DAY,
  };
}
