import type { Language } from '../../core/translate';
import { encodeRegisterCell } from '../../tables/registers/encode-register';
import type { RegisterValue } from '../../tables/registers/decode-register';
import type { RegisterColumn, RegisterId } from '../../tables/registers/register-spec';
import { firstWord } from '../../tables/registers/register-spec';
import { DEFAULT_TOOLS, REGISTERS } from '../../tables/registers/registers';
import { resultColumnName } from '../own-sheet';
import type { CellFormat, SheetWrite } from '../write-plan';

/** Columns whose texts look like numbers. */
const KEYS: ReadonlySet<string> = new Set(['Id', 'Customer', 'Name']);

/** How the cells of a column are shown. */
export function registerFormat({ id, type }: RegisterColumn): CellFormat {
  if (type === 'date') return 'date';
  if (KEYS.has(id)) return 'text';
  return id === 'OrderAmount' ? 'money' : 'general';
}

/** A new sheet for a register, with a header that people can type below, and the records that it begins with. */
export function newRegisterSheet(
  id: RegisterId,
  language: Language,
  records: readonly Readonly<Record<string, RegisterValue | null>>[] = firstRecords(id, language),
): SheetWrite {
  const { words, columns } = REGISTERS[id];
  const lines = records.map((record) =>
    columns.map((column) => encodeRegisterCell(column, record[column.id], language)),
  );
  const rows = Math.max(1, lines.length);
  return {
    id,
    name: firstWord(words, language),
    // A sheet that is new has nothing to clear; one that exists is never written by this.
    mode: 'update',
    blocks: [
      {
        row: 0,
        column: 0,
        values: [columns.map((column) => firstWord(column.words, language))],
        style: 'header',
      },
      {
        row: 1,
        column: 0,
        values: lines.length > 0 ? lines : [columns.map(() => null)],
        formats: columns.map(registerFormat),
      },
    ],
    tables: [{ name: `Fieldsheet${id}`, row: 0, column: 0, rows: rows + 1, columns: columns.length }],
    names: columns.map((column, at) => ({ name: resultColumnName(id, column.id), row: 0, column: at })),
    columnWidths: Object.fromEntries(columns.map(({ width }, at) => [at, width])),
    frozenRows: 1,
    landscape: true,
  };
}

function firstRecords(
  id: RegisterId,
  language: Language,
): readonly Readonly<Record<string, RegisterValue | null>>[] {
  return id === 'Tools' ? DEFAULT_TOOLS.map((words) => ({ Tool: firstWord(words, language) })) : [];
}
