import type { CellInput, CellValue } from '../../core/cell';
import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import type { Language } from '../../core/translate';
import type { RegisterRow, RegisterValue } from '../../tables/registers/decode-register';
import { parseDate } from '../../tables/parse-cell';
import { encodeRegisterCell } from '../../tables/registers/encode-register';
import type { JournalRegisterId, RegisterColumn, RegisterSpec } from '../../tables/registers/register-spec';
import type { BlockWrite, SheetWrite } from '../write-plan';
import type { LoadedRegister, OwnRegister } from '../registers/read-registers';
import { registerFormat } from '../registers/register-write';
import { grown } from '../sheet-table';

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
export function entryWrite(
  spec: RegisterSpec,
  own: OwnRegister,
  change: EntryChange,
  language: Language,
): SheetWrite {
  const { sheet, columns, table } = own.standing;
  const row = change.kind === 'append' ? freeRow(own) : change.row.place.row - 1;
  const before = change.kind === 'append' ? undefined : change.row.cells;
  const cells = new Map<
    number,
    { readonly column: RegisterColumn; readonly value: CellInput; readonly before: CellValue }
  >();
  for (const column of spec.columns) {
    const at = columns.get(column.id.toLowerCase());
    if (at === undefined) continue;
    const held = before?.[column.id] ?? null;
    const known = change.kind !== 'delete' && column.id in change.values;
    if (change.kind === 'edit' && !known && !IDENTITY.includes(column.id)) continue;
    const value =
      change.kind === 'delete'
        ? null
        : known && !saysSameDay(column, held, change.values[column.id])
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
  return {
    id: spec.id,
    name: sheet,
    mode: 'update',
    blocks,
    ...(change.kind === 'append' && { tables: grown(table, row + 1) }),
  };
}

function plain(cell: CellValue): CellInput {
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

/** A form knows days: the time that somebody typed behind one stays as long as the day does. */
function saysSameDay({ type }: RegisterColumn, held: CellValue, value: EntryValues[string] | undefined) {
  if (type !== 'date') return false;
  const day = parseDate(held);
  return 'value' in day && day.value === value;
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

/** 0-based row for a new record: one that was emptied, else the one below all. */
function freeRow({ standing: { nextRow }, blanks }: OwnRegister): number {
  return blanks.find((row) => row < nextRow) ?? nextRow;
}

const PREFIXES: Readonly<Record<JournalRegisterId, string>> = {
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
export function newEntryId(
  id: JournalRegisterId,
  date: SerialDate,
  register: LoadedRegister | undefined,
): string {
  const stem = `${PREFIXES[id]}-${formatIso(date)}-`;
  const numbers = (register?.rows ?? []).flatMap(({ values }) => {
    const text = values['Id'];
    return typeof text === 'string' && text.startsWith(stem) ? [Number(text.slice(stem.length))] : [];
  });
  return `${stem}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
