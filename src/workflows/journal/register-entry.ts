import type { CellInput, CellValue } from '../../core/cell';
import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import type { Language } from '../../core/translate';
import type { RegisterRow, RegisterValue } from '../../tables/registers/decode-register';
import { encodeRegisterCell } from '../../tables/registers/encode-register';
import type { RegisterColumn, RegisterId } from '../../tables/registers/register-spec';
import type { BlockWrite, SheetWrite } from '../write-plan';
import type { LoadedRegister } from './read-registers';
import { registerFormat } from './register-sheet';

/** Values by column id; null empties the cell, a column that is left out keeps what it holds. */
export type EntryValues = Readonly<Record<string, RegisterValue | null>>;

/** What happens to one record. */
export type EntryChange =
  | { readonly kind: 'append'; readonly values: EntryValues }
  | { readonly kind: 'edit'; readonly row: RegisterRow; readonly values: EntryValues }
  | { readonly kind: 'delete'; readonly row: RegisterRow };

/** Columns by which a row is known again just before it is written. */
const IDENTITY: readonly string[] = ['Id', 'Date', 'Customer'];

/**
 * Writes one record of a register that exists: into the first blank row of its table, else below it; an edit touches the cells that change; a deletion
 * blanks the cells of ours, so that neither formulas nor columns of other people move, and the next record takes the row. What the cells held goes along: a row that
 * somebody changed or moved meanwhile is a conflict.
 */
export function entryWrite(register: LoadedRegister, change: EntryChange, language: Language): SheetWrite {
  const { spec, columns } = register;
  const row = change.kind === 'append' ? freeRow(register) : change.row.place.row - 1;
  const before = change.kind === 'append' ? undefined : change.row.cells;
  const cells = new Map<
    number,
    { readonly column: RegisterColumn; readonly value: CellInput; readonly before: CellValue }
  >();
  for (const column of spec.columns) {
    const at = columns.get(column.id);
    if (at === undefined) continue;
    const held = before?.[column.id] ?? null;
    const known = change.kind !== 'delete' && column.id in change.values;
    if (change.kind === 'edit' && !known && !IDENTITY.includes(column.id)) continue;
    const value =
      change.kind === 'delete'
        ? null
        : known
          ? encodeRegisterCell(column, change.values[column.id], language)
          : plain(held);
    if (change.kind === 'edit' && known && same(value, held) && !IDENTITY.includes(column.id)) continue;
    cells.set(at, { column, value, before: held });
  }
  const blocks: BlockWrite[] = [];
  for (const at of [...cells.keys()].sort((a, b) => a - b)) {
    const cell = cells.get(at);
    if (!cell) continue;
    const last = blocks.at(-1);
    const part: BlockWrite = {
      row,
      column: at,
      values: [[cell.value]],
      formats: [registerFormat(cell.column)],
      before: [[cell.before]],
    };
    if (last && last.column + (last.values[0]?.length ?? 0) === at)
      blocks[blocks.length - 1] = joined(last, part);
    else blocks.push(part);
  }
  const { table } = register;
  const grows = table && change.kind === 'append' && row >= table.area.row + table.area.rows;
  return {
    id: spec.id,
    name: register.sheet,
    mode: 'update',
    blocks,
    ...(grows
      ? {
          tables: [
            {
              name: table.name,
              row: table.area.row,
              column: table.area.column,
              rows: row - table.area.row + 1,
              columns: table.area.columns,
            },
          ],
        }
      : {}),
  };
}

function plain(cell: CellValue): CellInput {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

function same(value: CellInput, held: CellValue): boolean {
  return (value ?? '') === (held ?? '');
}

function joined(a: BlockWrite, b: BlockWrite): BlockWrite {
  const list = (formats: BlockWrite['formats']) => (Array.isArray(formats) ? formats : []) as CellFormats;
  return {
    ...a,
    values: [[...(a.values[0] ?? []), ...(b.values[0] ?? [])]],
    formats: [...list(a.formats), ...list(b.formats)],
    before: [[...(a.before?.[0] ?? []), ...(b.before?.[0] ?? [])]],
  };
}
type CellFormats = Exclude<NonNullable<BlockWrite['formats']>, string>;

/** 0-based row for a new record. */
function freeRow({ table, blanks, end, headerRow }: LoadedRegister): number {
  if (!table) return blanks[0] ?? Math.max(end, headerRow + 1);
  const last = table.area.row + table.area.rows - (table.totalRow ? 1 : 0);
  const inside = blanks.find((row) => row < last);
  if (inside !== undefined) return inside;
  // Rows of a table that nothing was typed into lie below the used cells.
  return end < last ? Math.max(end, table.area.row + 1) : Math.max(end, table.area.row + table.area.rows);
}

const PREFIXES: Readonly<Record<RegisterId, string>> = {
  VisitLog: 'V',
  OpenItems: 'P',
  Instructions: 'I',
  Complaints: 'C',
  MarketInfo: 'M',
  Training: 'T',
  Policies: 'N',
  Tools: 'X',
};

/** An id that no record has, e.g. `V-2026-03-05-2`. */
export function newEntryId(id: RegisterId, date: SerialDate, register: LoadedRegister | undefined): string {
  const stem = `${PREFIXES[id]}-${formatIso(date)}-`;
  const numbers = (register?.rows ?? []).flatMap(({ values }) => {
    const text = values['Id'];
    return typeof text === 'string' && text.startsWith(stem) ? [Number(text.slice(stem.length))] : [];
  });
  return `${stem}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
