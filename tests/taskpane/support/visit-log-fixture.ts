import type { CellValue } from '../../../src/core/cell';
import { parseIso } from '../../../src/core/serial-date';
import type { PaneServices } from '../../../src/taskpane/services';
import { memoryWorkbook, type MemoryWorkbook } from '../../support/memory-port';

/** The day on which the visits are logged, a Thursday. */
export const VISIT_DAY = parseIso('2026-03-05') ?? NaN;

/** Two customers of one rep, one of whom is visited today. */
export function visitWorkbook(more: Readonly<Record<string, CellValue[][]>> = {}): MemoryWorkbook {
  const customers: CellValue[][] = [
    ['Customer code', 'Customer name', 'Sales rep', 'Calls per month', 'Phone'],
    ['C1', 'Harbour Foods', 'Rossi', 4, '555-0101'],
    ['C2', 'Green Lane Market', 'Rossi', 2, '555-0102'],
  ];
  const visits: CellValue[][] = [
    ['Visit date', 'Customer code', 'Sales rep', 'Stop', 'Status'],
    [VISIT_DAY, 'C1', 'Rossi', 1, 'planned'],
  ];
  return memoryWorkbook({ sheets: { Customers: customers, Visits: visits, ...more } });
}

/** Services over that workbook. */
export function visitServices(book: MemoryWorkbook = visitWorkbook()): Partial<PaneServices> {
  return { port: book.port, today: () => VISIT_DAY };
}
