import { cellAddress } from '../core/address';
import type { Area, CellBlock, CellValue } from '../core/cell';
import { isBlank, isCellError } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, info, warning } from '../core/problem';
import type { FieldSpec } from './fields';
import { FIELDS } from './fields';
import type { ColumnMapping, MappedField } from './mapping';
import { cellText, parseNumber } from './parse-cell';
import type { Parsed } from './parse-cell';
import { columnHints, parseField } from './parse-field';
import type { FieldValue } from './parse-field';

/** A mapped column, decoded row by row; undefined is unknown. */
export interface DecodedColumn {
  readonly field: MappedField;
  readonly spec: FieldSpec;
  readonly values: readonly (FieldValue | undefined)[];
}

/** Rows that a problem takes out, by index into the block. */
export type SetAside = Set<number>;

/** Most of a kind of problem that is listed cell by cell; the rest is counted. */
export const MOST_ALIKE = 200;

/** Collects problems; equal codes of one column are listed up to a limit and then counted. */
export class ProblemList {
  private readonly list: Problem[] = [];
  private readonly counts = new Map<string, { count: number; problem: Problem }>();

  constructor(private readonly block: CellBlock) {}

  /** Adds a problem of a cell. */
  cell(
    make: typeof error,
    code: string,
    row: number,
    column: { readonly index: number; readonly header: string },
    args: Readonly<Record<string, string | number>> = {},
  ): void {
    const where = {
      sheet: this.block.sheet,
      address: cellAddress(this.block.row + row, this.block.column + column.index),
      row: this.block.row + row + 1,
      column: column.header,
    };
    const id = `${code}\u0000${column.index}`;
    const known = this.counts.get(id);
    const problem = make(code, { where, args: { column: column.header, ...args } });
    if (known) known.count++;
    else this.counts.set(id, { count: 1, problem });
    if ((known?.count ?? 1) <= MOST_ALIKE) this.list.push(problem);
  }

  /** Adds a problem as it is. */
  add(problem: Problem): void {
    this.list.push(problem);
  }

  /** All problems, and one line for those that were too many to list. */
  all(): readonly Problem[] {
    const more = [...this.counts.values()]
      .filter(({ count }) => count > MOST_ALIKE)
      .map(({ count, problem }) =>
        warning('tables-more-alike', {
          where: { ...problem.where, address: problem.where?.address ?? '' },
          args: { column: problem.where?.column ?? '', count: count - MOST_ALIKE, code: problem.code },
        }),
      );
    return [...this.list, ...more];
  }
}

/** Text of a cell for a problem: short, dates and errors readable. */
export function shownCell(value: CellValue): string {
  const text = isCellError(value) ? value.error : cellText(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Types whose value may be spread over a merged cell: who and when, never how much. */
const SPREAD = new Set(['text', 'date', 'weekdays', 'hours']);

/**
 * Reads every mapped column. A wrong cell of a required field sets its row aside; of another field it leaves the field unknown.
 * What was read in spite of an odd form (numbers and dates as text, merged cells) is noted once a column.
 */
export function decodeColumns(
  block: CellBlock,
  mapping: ColumnMapping,
  rows: readonly number[],
  problems: ProblemList,
  setAside: SetAside,
): readonly DecodedColumn[] {
  const specs = FIELDS[mapping.kind];
  return mapping.fields.flatMap((field) => {
    const spec = specs.find(({ id }) => id === field.field);
    return spec ? [{ field, spec, values: decodeColumn(block, field, spec, rows, problems, setAside) }] : [];
  });
}

function decodeColumn(
  block: CellBlock,
  field: MappedField,
  spec: FieldSpec,
  rows: readonly number[],
  problems: ProblemList,
  setAside: SetAside,
): readonly (FieldValue | undefined)[] {
  const values: (FieldValue | undefined)[] = new Array<FieldValue | undefined>(block.rows).fill(undefined);
  const notes = new Map<string, { count: number; row: number }>();
  const note = (code: string, row: number) => {
    const known = notes.get(code);
    if (known) known.count++;
    else notes.set(code, { count: 1, row });
  };
  const hints = columnHints(spec.type, columnCells(block, field.index, rows));
  const merges = mergedRows(block, field.index);
  // Texts repeat (names of customers, products): each is read once.
  const known = new Map<string, Parsed<FieldValue>>();
  for (const row of rows) {
    let cell = block.values[row]?.[field.index] ?? null;
    const anchor = cell === null ? merges.get(row) : undefined;
    if (anchor !== undefined && SPREAD.has(spec.type)) {
      cell = block.values[anchor]?.[field.index] ?? null;
      note('tables-merged-cells', row);
    } else if (anchor !== undefined) note('tables-merged-numbers', row);
    if (cell === null) continue;
    if (typeof cell === 'number' && spec.type === 'number' && Number.isFinite(cell) && !outside(spec, cell)) {
      // As it stands, like nearly every number of a long table.
      values[row] = cell;
      continue;
    }
    let parsed = typeof cell === 'string' ? known.get(cell) : undefined;
    if (!parsed) {
      parsed = parseField(spec.type, cell, hints);
      if (typeof cell === 'string') known.set(cell, parsed);
    }
    if ('blank' in parsed) continue;
    if ('wrong' in parsed) {
      wrong(problems, setAside, spec, field, row, parsed.wrong, { value: shownCell(cell) });
      continue;
    }
    const { value } = parsed;
    if (typeof value === 'number' && outside(spec, value)) {
      wrong(problems, setAside, spec, field, row, 'tables-out-of-range', {
        value,
        min: spec.min ?? '',
        max: spec.max ?? '',
      });
      continue;
    }
    if (parsed.note !== undefined) note(parsed.note, row);
    values[row] = value;
  }
  for (const [code, { count, row }] of notes) {
    const make = code === 'tables-merged-numbers' ? warning : info;
    problems.cell(make, code, row, field, { count, ...(hints.dateOrder ? { order: hints.dateOrder } : {}) });
  }
  return values;
}

function outside({ min = -Infinity, max = Infinity }: FieldSpec, value: number): boolean {
  return value < min || value > max;
}

function wrong(
  problems: ProblemList,
  setAside: SetAside,
  spec: FieldSpec,
  field: MappedField,
  row: number,
  code: string,
  args: Readonly<Record<string, string | number>>,
): void {
  const isNeeded = spec.required !== undefined && spec.lenient !== true;
  problems.cell(isNeeded ? error : warning, code, row, field, args);
  if (isNeeded && spec.type !== 'text') setAside.add(row);
}

function* columnCells(block: CellBlock, index: number, rows: readonly number[]): Iterable<CellValue> {
  for (const row of rows) yield block.values[row]?.[index] ?? null;
}

/** Rows (of the block) that a cell merged downwards covers → the row of its first cell. */
export function mergedRows(block: CellBlock, index: number): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const column = block.column + index;
  const holds = (area: Area) => area.rows > 1 && area.column <= column && column < area.column + area.columns;
  for (const area of block.merges ?? []) {
    if (!holds(area) || area.row < block.row) continue;
    for (let row = area.row + 1; row < area.row + area.rows; row++)
      covered.set(row - block.row, area.row - block.row);
  }
  return covered;
}

/** Sales of the period columns, oldest first, one entry a month: months between that have no column are null. */
export function decodeHistories(
  block: CellBlock,
  mapping: ColumnMapping,
  rows: readonly number[],
  asOfMonth: number | undefined,
  problems: ProblemList,
): ReadonlyMap<number, readonly (number | null)[]> {
  const histories = new Map<number, readonly (number | null)[]>();
  let columns = mapping.periods;
  if (asOfMonth !== undefined && columns.every(({ year }) => year !== undefined)) {
    columns = columns.filter(({ order }) => order <= asOfMonth);
  }
  const filled = (index: number) => rows.some((row) => !isBlank(block.values[row]?.[index] ?? null));
  // Months to come that the team has prepared columns for hold nothing yet: they are no months without an order.
  while (columns.length > 0 && !filled(columns.at(-1)?.index ?? -1)) columns = columns.slice(0, -1);
  const [firstColumn] = columns;
  if (!firstColumn) return histories;
  const length = (columns.at(-1)?.order ?? 0) - firstColumn.order + 1;
  const asText = { count: 0, row: -1, at: 0 };
  for (const row of rows) {
    const history = new Array<number | null>(length).fill(null);
    columns.forEach((column, at) => {
      const cell = block.values[row]?.[column.index] ?? null;
      const parsed = parseNumber(cell);
      if ('value' in parsed) {
        history[column.order - firstColumn.order] = parsed.value;
        if (parsed.note !== undefined && asText.count++ === 0) Object.assign(asText, { row, at });
      } else if ('wrong' in parsed) {
        problems.cell(warning, parsed.wrong, row, column, { value: shownCell(cell) });
      }
    });
    histories.set(row, history);
  }
  const column = columns[asText.at];
  if (asText.count > 0 && column) {
    problems.cell(info, 'tables-number-as-text', asText.row, column, { count: asText.count });
  }
  return histories;
}
