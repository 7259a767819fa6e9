import type { CellBlock, CellValue, SheetArea } from '../../src/core/cell';
import { seededRandom } from '../../src/core/random';
import { createTranslator } from '../../src/i18n';
import { checkStock } from '../../src/workflows/check-stock';
import type { WorkbookOutline, WorkbookPort } from '../../src/workflows/ports';

/** Day of the report and of the last count. */
const AS_OF = 46_100;
const COUNTS = 4;
const PRODUCTS = 50;
const HEADERS = [
  'Dealer',
  'Product',
  'Count date',
  'Opening stock',
  'Purchases',
  'Closing stock',
  'Unit price',
  'Own product',
];

/** Stock counts of many dealers: four counts of fifty products each, a month apart. */
export function stockCounts(rows: number, seed: number): readonly (readonly CellValue[])[] {
  const random = seededRandom(seed);
  const values: CellValue[][] = [HEADERS];
  for (let dealer = 0; values.length <= rows; dealer += 1) {
    for (let product = 0; product < PRODUCTS; product += 1) {
      let opening = Math.floor(random() * 60);
      for (let count = 0; count < COUNTS && values.length <= rows; count += 1) {
        const purchases = Math.floor(random() * 40);
        const closing = Math.floor(random() * (opening + purchases));
        const date = AS_OF - 30 * (COUNTS - 1 - count);
        values.push([
          `Dealer ${dealer}`,
          `Product ${product}`,
          date,
          opening,
          purchases,
          closing,
          10 + (product % 7),
          product % 5 === 0 ? 'no' : 'yes',
        ]);
        opening = closing;
      }
    }
  }
  return values;
}

/** A workbook of one sheet that can only be read. */
function readOnly(values: readonly (readonly CellValue[])[]): WorkbookPort {
  const area: SheetArea = {
    sheet: 'Stock',
    row: 0,
    column: 0,
    rows: values.length,
    columns: values[0]?.length ?? 0,
  };
  const outline: WorkbookOutline = {
    sheets: [{ name: 'Stock', visible: true, protected: false, used: area }],
    tables: [],
    names: [],
  };
  const blockOf = (wanted: SheetArea): CellBlock => ({
    ...wanted,
    values: values.slice(wanted.row, wanted.row + wanted.rows),
  });
  const never = () => Promise.reject(new Error('A workbook that is only read'));
  return {
    outline: () => Promise.resolve(outline),
    read: (areas) => Promise.resolve(areas.map(blockOf)),
    apply: never,
    undo: never,
  };
}

/** What one run took: seconds of the processor (all threads, garbage collection too) and seconds on the clock. */
export interface StockRun {
  readonly processor: number;
  readonly clock: number;
}

/** *Check stock* from reading the cells to the plan of what is written, each run. */
export async function stockRuns(rows: number, runs: number, seed: number): Promise<readonly StockRun[]> {
  const port = readOnly(stockCounts(rows, seed));
  const { t } = createTranslator('en');
  const measured: StockRun[] = [];
  for (let run = 0; run < runs; run += 1) {
    const clock = performance.now();
    const start = process.cpuUsage();
    const outcome = await checkStock(port, { asOf: AS_OF, seed: 1, language: 'en', t });
    const used = process.cpuUsage(start);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    measured.push({
      processor: (used.user + used.system) / 1e6,
      clock: (performance.now() - clock) / 1e3,
    });
  }
  return measured;
}
