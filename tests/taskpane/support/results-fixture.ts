import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import type { Language } from '../../../src/i18n/core';
import { resultsOfMonth } from '../../../src/workflows/results-of-month';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso) ?? NaN;

/** The day on which the team's month is judged. */
export const RESULTS_DAY = day('2026-03-31');

const SELLERS = ['Jordan Marsh', 'Avery Quill', 'Riley Stone'];
const PRODUCTS = ['Lager 500 ml', 'Wheat beer', 'Dark bock'];

/**
 * 36 customers of three sellers over 27 months: most order every month, every sixth stops in autumn, every seventh comes new in the last months, every fifth buys less and
 * less.
 */
function orders(): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let customer = 0; customer < 36; customer += 1) {
    for (let month = 0; month < 27; month += 1) {
      if (customer % 6 === 0 && month > 20) continue;
      if (customer % 7 === 3 && month < 22 + (customer % 4)) continue;
      const iso = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${String(3 + (customer % 20)).padStart(2, '0')}`;
      const shrinking = customer % 5 === 4 && month > 23 ? 0.4 : 1;
      const amount = Math.round((200 + 35 * (customer % 9) + 6 * month) * shrinking);
      rows.push([
        `Corner Shop ${customer + 1}`,
        day(iso),
        PRODUCTS[customer % 3] ?? '',
        amount,
        SELLERS[customer % 3] ?? '',
      ]);
    }
  }
  return rows;
}

function visits(): CellValue[][] {
  return Array.from({ length: 120 }, (_, at): CellValue[] => [
    day('2026-01-05') + Math.floor((at * 7) / 10),
    at % 3 === 0 ? `Prospect ${at}` : `Corner Shop ${(at % 36) + 1}`,
    SELLERS[at % 3] ?? '',
    at % 8 === 5 ? 'missed' : 'done',
  ]);
}

/** What *Results of the month* says of the team; of its orders alone, or with visits and the list of sellers. */
export function judgedMonth(language: Language, tables: 'all' | 'orders' = 'all') {
  const Orders = [['Customer', 'Order date', 'Product', 'Amount', 'Sales rep'], ...orders()];
  const all = {
    Orders,
    Visits: [['Visit date', 'Customer', 'Sales rep', 'Visit status'], ...visits()],
    Reps: [
      ['Rep code', 'Rep name', 'Joined on'],
      ['R1', SELLERS[0] ?? '', day('2019-04-01')],
      ['R2', SELLERS[1] ?? '', day('2024-07-01')],
      ['R3', SELLERS[2] ?? '', day('2025-11-01')],
    ],
  };
  const book = memoryWorkbook({ sheets: tables === 'all' ? all : { Orders } });
  const { t } = createTranslator(language);
  return resultsOfMonth(book.port, { asOf: RESULTS_DAY, seed: 1, t, language });
}
