import { areaAddress, parseReference, quoteSheetName } from '../../src/core/address';
import type { Area, CellValue } from '../../src/core/cell';
import type { WorkbookPort } from '../../src/workflows/ports';
import { createWorkbookFile, filePort } from '../../src/xlsx';
import { excelWorkbook } from './excel-workbook';
import { memoryWorkbook } from './memory-port';
import './text-codecs';

/** What a subject begins with: sheets from A1 on, tables and names by reference. */
export interface SubjectStart {
  readonly sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly tables?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, string>>;
}

/** A workbook behind a port, and ways around the port to look at it and to change it as a person does. */
export interface Subject {
  readonly port: WorkbookPort;
  values(reference: string): CellValue[][];
  set(reference: string, value: CellValue): void;
  sheetNames(): readonly string[];
  /** Table name → address. */
  tables(): Readonly<Record<string, string>>;
  /** Names that stand for one area. */
  names(): Readonly<Record<string, string>>;
}

/** Kinds of ports that must keep the same promises. */
export interface SubjectKind {
  readonly name: string;
  open(start: SubjectStart): Promise<Subject>;
}

function placeOf(reference: string): { readonly sheet: string; readonly area: Area } {
  const parsed = parseReference(reference);
  if (!parsed?.sheet) throw new Error(`${reference} is no reference with a sheet.`);
  const { sheet, row, column, rows, columns } = parsed;
  return { sheet, area: { row, column, rows, columns } };
}

function byName<T>(
  items: readonly T[],
  name: (item: T) => string,
  text: (item: T) => string | undefined,
): Record<string, string> {
  const pairs = items.flatMap((item): [string, string][] => {
    const value = text(item);
    return value === undefined ? [] : [[name(item), value]];
  });
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const excel: SubjectKind = {
  name: "Office.js (Microsoft's client over the host)",
  async open(start) {
    const names = Object.fromEntries(Object.entries(start.names ?? {}).map(([name, to]) => [name, `=${to}`]));
    const book = await excelWorkbook({ ...start, names });
    return {
      port: book.port,
      values: (reference) => book.values(reference),
      set: (reference, value) => book.set(reference, [[value]], 'Remote'),
      sheetNames: () => book.model.sheets().map(({ name }) => name),
      tables: () =>
        byName(
          book.model.tables(),
          (t) => t.name,
          (t) => areaAddress(t.area),
        ),
      names: () =>
        byName(
          book.model.names(),
          (n) => n.name,
          ({ formula }) => {
            const area = parseReference(formula);
            return area?.sheet === undefined
              ? undefined
              : `${quoteSheetName(area.sheet)}!${areaAddress(area)}`;
          },
        ),
    };
  },
};

const file: SubjectKind = {
  name: '.xlsx file',
  open(start) {
    const [first = 'Sheet1', ...others] = Object.keys(start.sheets);
    const book = createWorkbookFile(first);
    for (const sheet of others) book.addSheet(sheet);
    for (const [sheet, rows] of Object.entries(start.sheets)) {
      if (rows.length > 0) book.setBlock(sheet, 0, 0, rows);
    }
    for (const [name, reference] of Object.entries(start.tables ?? {})) {
      const { sheet, area } = placeOf(reference);
      book.addTable({ name, sheet, area });
    }
    for (const [name, reference] of Object.entries(start.names ?? {})) book.setName(name, reference);
    const read = ({ sheet, area }: ReturnType<typeof placeOf>) =>
      book.readArea({ ...area, sheet }).values.map((row) => [...row]);
    return Promise.resolve({
      port: filePort(book),
      values: (reference) => read(placeOf(reference)),
      set: (reference, value) => {
        const { sheet, area } = placeOf(reference);
        book.setCells(sheet, [{ row: area.row, column: area.column, value }]);
      },
      sheetNames: () => book.tabNames,
      tables: () =>
        byName(
          book.tables,
          (t) => t.name,
          (t) => areaAddress(t.area),
        ),
      names: () =>
        byName(
          book.names,
          (n) => n.name,
          (n) => n.area && `${quoteSheetName(n.area.sheet)}!${areaAddress(n.area)}`,
        ),
    });
  },
};

const memory: SubjectKind = {
  name: 'memory (the stand-in of the workflow tests)',
  open(start) {
    const book = memoryWorkbook({
      sheets: start.sheets,
      tables: Object.entries(start.tables ?? {}).map(([name, ref]) => ({ name, ref })),
      names: start.names ?? {},
    });
    return Promise.resolve({
      port: book.port,
      values: (reference) => book.values(reference).map((row) => [...row]),
      set: (reference, value) => book.set(reference, value),
      sheetNames: book.sheetNames,
      tables: () =>
        Object.fromEntries(Object.keys(start.tables ?? {}).map((name) => [name, book.tableArea(name)])),
      names: () =>
        byName(
          Object.entries(book.names()),
          ([name]) => name,
          ([, to]) => to,
        ),
    });
  },
};

/** All ports. */
export const SUBJECTS: readonly SubjectKind[] = [excel, file, memory];
