import { parseReference } from '../../src/core/address';
import type { Area, CellValue } from '../../src/core/cell';
import type { WorkbookPort } from '../../src/workflows/ports';
import type { JournalKeeper } from '../../src/excel/office-port';
import { newOfficePort } from '../../src/excel/office-port';
import { MemoryModel } from '../../workbench/host/memory-model';
import type { OfficeHost, OfficeHostOptions } from '../../workbench/host/office-host';
import { createOfficeHost } from '../../workbench/host/office-host';
import { loadOffice } from './office-runtime';

/** What a test workbook begins with. Cells from A1 on; text that begins with `=` is a formula. */
export interface ExcelStart {
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** Table name → reference with sheet, header row included. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
}

/** A workbook in "Excel": the memory model behind the host, with the port over Microsoft's own client. */
export interface ExcelWorkbook {
  readonly model: MemoryModel;
  readonly host: OfficeHost;
  readonly port: WorkbookPort & JournalKeeper;
  sheetId(name: string): string;
  /** Values of `Sheet!A1:B2`. */
  values(reference: string): CellValue[][];
  formulas(reference: string): CellValue[][];
  /** A change by a person: `Local` by this user, `Remote` by a co-author. Text is taken as text. */
  set(reference: string, values: readonly (readonly CellValue[])[], source?: 'Local' | 'Remote'): void;
}

/** Text as somebody would have to type it so that it stays text. */
function typed(value: CellValue): CellValue {
  if (value === null) return '';
  return typeof value === 'string' && !value.startsWith('=') ? `'${value}` : value;
}

/** Opens a test workbook in the Excel stand-in. */
export async function excelWorkbook(
  start: ExcelStart,
  options: OfficeHostOptions = {},
): Promise<ExcelWorkbook> {
  const model = new MemoryModel(Object.keys(start.sheets), () => 1);
  const sheetId = (name: string): string => {
    const sheet = model.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet.id;
  };
  const place = (reference: string): { id: string; area: Area } => {
    const parsed = parseReference(reference);
    if (!parsed?.sheet) throw new Error(`${reference} is no reference with a sheet.`);
    const { row, column, rows, columns } = parsed;
    return { id: sheetId(parsed.sheet), area: { row, column, rows, columns } };
  };
  const set: ExcelWorkbook['set'] = (reference, values, source = 'Local') => {
    const { id, area } = place(reference);
    model.write(
      id,
      { ...area, rows: values.length, columns: values[0]?.length ?? 1 },
      values.map((row) => row.map(typed)),
      source,
    );
  };
  for (const [name, rows] of Object.entries(start.sheets)) {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const square = rows.map((row) => Array.from({ length: columns }, (_, c) => row[c] ?? null));
    if (columns > 0) set(`'${name.replaceAll("'", "''")}'!A1`, square);
  }
  for (const [name, reference] of Object.entries(start.tables ?? {})) {
    const { id, area } = place(reference);
    model.addTable(id, area, { name });
  }
  for (const [name, formula] of Object.entries(start.names ?? {}))
    model.setName({ name, formula, visible: true });
  const host = createOfficeHost(model, options);
  await loadOffice(host);
  return {
    model,
    host,
    port: newOfficePort(),
    sheetId,
    values: (reference) => {
      const { id, area } = place(reference);
      return model.values(id, area);
    },
    formulas: (reference) => {
      const { id, area } = place(reference);
      return model.formulas(id, area);
    },
    set,
  };
}
