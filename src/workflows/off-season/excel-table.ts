import type { DraftedTable } from '../sheet-draft';
import type { TableWrite } from '../write-plan';

/** The Excel table over a drafted one, so that people can sort and filter it. */
export function excelTable(sheetId: string, { header, rows }: DraftedTable, columns: number): TableWrite {
  return { name: `Fieldsheet${sheetId}`, row: header, column: 0, rows: rows + 1, columns };
}
