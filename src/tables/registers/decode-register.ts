import { cellAddress } from '../../core/address';
import type { CellBlock, CellValue } from '../../core/cell';
import { isBlank, isCellError } from '../../core/cell';
import type { Problem } from '../../core/problem';
import { warning } from '../../core/problem';
import type { Parsed } from '../parse-cell';
import { cellText, parseDate, parseNumber, parseText } from '../parse-cell';
import { parseYesNo } from '../parse-words';
import { headerId, headerText } from '../normalise-header';
import type { RowPlace } from '../rows';
import type { RegisterColumn, RegisterSpec } from './register-spec';
import { choiceOf, registerIndex } from './register-index';

/** A cell that was read: a text, a number (dates are serial numbers) or a tick. */
export type RegisterValue = string | number | boolean;

/** One record with its place and its cells as they stand. */
export interface RegisterRow {
  readonly place: RowPlace;
  /** What could be read, by column id. */
  readonly values: Readonly<Record<string, RegisterValue>>;
  /** Our columns as they stand, by column id. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A register as it stands in the workbook. */
export interface DecodedRegister {
  readonly rows: readonly RegisterRow[];
  /** 0-based sheet column of each column that was found, by column id. */
  readonly columns: ReadonlyMap<string, number>;
  /** 0-based sheet row of the header. */
  readonly headerRow: number;
  /** 0-based sheet rows below the header that are blank in all our columns, up to the end of the block. */
  readonly blanks: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the cells of a register. A column is found by its workbook name (`places`), else by its header in any of the three languages. A cell
 * that cannot be read is reported and left out; a row without a required cell is set aside and reported. O(cells).
 * @param block used area of the sheet; its first row that has a known header is the header
 * @param places 0-based sheet columns by lower-case column id, as workbook names tell
 */
export function decodeRegister(
  spec: Pick<RegisterSpec, 'columns'>,
  block: CellBlock,
  places: ReadonlyMap<string, number> = new Map(),
): DecodedRegister {
  const header = headerIndex(spec, block);
  return decodeRecords(spec, block, header, columnPlaces(spec, block, header, places));
}

/**
 * Reads the records of a register whose columns are known.
 * @param header index of the header row in the block
 * @param columns 0-based sheet columns by column id
 */
export function decodeRecords(
  spec: Pick<RegisterSpec, 'columns'>,
  block: CellBlock,
  header: number,
  columns: ReadonlyMap<string, number>,
): DecodedRegister {
  const problems: Problem[] = [];
  const rows: RegisterRow[] = [];
  const blanks: number[] = [];
  for (let at = header + 1; at < block.values.length; at++) {
    const line = block.values[at] ?? [];
    const cells: Record<string, CellValue> = {};
    for (const [id, column] of columns) cells[id] = line[column - block.column] ?? null;
    if (Object.values(cells).every(isBlank)) {
      blanks.push(block.row + at);
      continue;
    }
    const place: RowPlace = { sheet: block.sheet, row: block.row + at + 1 };
    const values: Record<string, RegisterValue> = {};
    const tell = (code: string, { id }: RegisterColumn, value?: string) => {
      const index = columns.get(id);
      const head = index === undefined ? null : (block.values[header]?.[index - block.column] ?? null);
      const name = head === null ? id : headerText(head);
      problems.push(
        warning(code, {
          where: {
            ...place,
            column: name,
            ...(index !== undefined && { address: cellAddress(block.row + at, index) }),
          },
          args: { ...(value !== undefined && { value }), column: name },
        }),
      );
    };
    let complete = true;
    for (const column of spec.columns) {
      const cell = cells[column.id] ?? null;
      const parsed = parseRegisterCell(column, cell);
      if ('value' in parsed) {
        values[column.id] = parsed.value;
        continue;
      }
      if (column.required === true) complete = false;
      if ('wrong' in parsed) tell(parsed.wrong, column, cellText(cell));
      else if (column.required === true) tell('journal-cell-missing', column);
    }
    if (complete) rows.push({ place, values, cells });
  }
  return { rows, columns, headerRow: block.row + header, blanks, problems };
}

/** Rows that are looked at for the header. */
const HEADER_ROWS = 20;

function headerIndex({ columns }: Pick<RegisterSpec, 'columns'>, block: CellBlock): number {
  const known = registerIndex(columns).columns;
  const counts = block.values
    .slice(0, HEADER_ROWS)
    .map((line) => line.filter((cell) => known.has(headerId(headerText(cell)))).length);
  return Math.max(0, counts.indexOf(Math.max(1, ...counts)));
}

function columnPlaces(
  { columns }: Pick<RegisterSpec, 'columns'>,
  block: CellBlock,
  header: number,
  named: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const known = registerIndex(columns).columns;
  const taken = new Set(named.values());
  const found = new Map<string, number>();
  (block.values[header] ?? []).forEach((cell, at) => {
    const id = known.get(headerId(headerText(cell)));
    if (id !== undefined && !found.has(id) && !taken.has(block.column + at)) found.set(id, block.column + at);
  });
  return new Map(
    columns.flatMap(({ id }) => {
      const place = named.get(id.toLowerCase()) ?? found.get(id);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

/** Reads one cell of a register; `wrong` codes are those of `problems:journal-…`. */
export function parseRegisterCell(column: RegisterColumn, cell: CellValue): Parsed<RegisterValue> {
  if (isCellError(cell)) return { wrong: 'journal-error-cell' };
  switch (column.type) {
    case 'text':
      return renamed(parseText(cell), 'journal-error-cell');
    case 'date': {
      const parsed = parseDate(cell);
      return renamed(parsed, 'journal-not-a-date');
    }
    case 'number':
      return renamed(parseNumber(cell), 'journal-not-a-number');
    case 'rating': {
      const parsed = parseNumber(cell);
      if (!('value' in parsed)) return renamed(parsed, 'journal-not-a-rating');
      return parsed.value >= 1 && parsed.value <= 5
        ? { value: parsed.value }
        : { wrong: 'journal-not-a-rating' };
    }
    case 'tick':
      return renamed(parseYesNo(cell), 'journal-not-a-tick');
    case 'choice': {
      const parsed = parseText(cell);
      if (!('value' in parsed)) return renamed(parsed, 'journal-not-a-choice');
      const found = choiceOf(column.choices ?? [], parsed.value);
      return found === undefined ? { wrong: 'journal-not-a-choice' } : { value: found };
    }
  }
}

function renamed(parsed: Parsed<RegisterValue>, code: string): Parsed<RegisterValue> {
  if ('wrong' in parsed) return { wrong: code };
  return 'value' in parsed ? { value: parsed.value } : parsed;
}
