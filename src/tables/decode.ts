import type { CellBlock, CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, info } from '../core/problem';
import { monthOf } from '../core/months';
import type { SerialDate } from '../core/serial-date';
import { decodeColumns, decodeHistories, ProblemList } from './decode-columns';
import { keyId } from './key';
import { KeyReader } from './key-reader';
import type { ColumnMapping } from './mapping';
import { keyColumns } from './mapping';
import { headerId } from './normalise-header';
import { classifyRow, marksReader } from './row-kinds';
import type { RowClass } from './row-kinds';
import { rowBuilder } from './build-rows';
import type { RowsByKind, TableKind } from './rows';

/** What decoding may know besides the cells. */
export interface DecodeOptions {
  /** Period columns after its month are left out. */
  readonly asOf?: SerialDate;
  /** Columns of ours inside the block; their cells go into `row.own`. */
  readonly ownColumns?: readonly { readonly id: string; readonly index: number }[];
  /** Lower header texts by column, to know a header that is repeated further down. */
  readonly headers?: readonly string[];
}

/** Rows that can be worked with, and everything that is wrong with the others. */
export interface DecodedTable<K extends TableKind> {
  readonly rows: readonly RowsByKind[K][];
  readonly problems: readonly Problem[];
  /** Data rows set aside; total rows, remarks and repeated headers that are no data. */
  readonly setAside: number;
  readonly ignored: number;
}

/** Kinds in which a key may stand only once. */
const UNIQUE: ReadonlySet<TableKind> = new Set<TableKind>([
  'Customers',
  'Prospects',
  'Stock',
  'Reps',
  'Areas',
  'Products',
  'Accounts',
]);

/**
 * Turns the cells of a team's table into rows. All problems come at once, each with its cell; a bad row is set aside and
 * never stops the others. Hidden and filtered rows count. O(cells).
 * @param block data rows of the table, without header and total row
 * @param mapping which column is what; its indices count from the first column of the block
 */
export function decodeTable<K extends TableKind>(
  kind: K,
  block: CellBlock,
  mapping: ColumnMapping,
  options: DecodeOptions = {},
): DecodedTable<K> {
  const problems = new ProblemList(block);
  const classes = rowClasses(block, mapping, options);
  const rows: number[] = [];
  classes.forEach((rowClass, row) => {
    if (rowClass === 'data') rows.push(row);
  });
  noteIgnored(block, classes, problems);
  const setAside = new Set<number>();
  const columns = decodeColumns(block, mapping, rows, problems, setAside);
  const histories =
    kind === 'Customers'
      ? decodeHistories(
          block,
          mapping,
          rows,
          options.asOf === undefined ? undefined : monthOf(options.asOf),
          problems,
        )
      : undefined;
  const keys = new KeyReader(block, mapping);
  const build = rowBuilder(kind, mapping, columns, {
    sheet: block.sheet,
    firstRow: block.row,
    key: (row) => keys.text(row),
    own: ownReader(block, options),
    ...(histories ? { history: (row: number) => histories.get(row) } : {}),
  });
  const decoded: RowsByKind[K][] = [];
  const ids = UNIQUE.has(kind) ? keys.ids(rows) : undefined;
  const firstRows = new Map<number | string, number>();
  const [keyColumn] = keyColumns(mapping);
  const anchor = keyColumn ?? mapping.fields[0];
  for (const row of rows) {
    if (setAside.has(row)) continue;
    const built = build(row);
    if ('missing' in built) {
      setAside.add(row);
      problems.cell(error, built.code, row, built.missing ?? anchor ?? { index: 0, header: '' });
      continue;
    }
    if (UNIQUE.has(kind)) {
      const id = ids?.[row] ?? keyId(built.key);
      const first = firstRows.get(id);
      if (first !== undefined) {
        setAside.add(row);
        problems.cell(error, 'tables-duplicate-key', row, anchor ?? { index: 0, header: '' }, {
          value: built.key,
          first: block.row + first + 1,
        });
        continue;
      }
      firstRows.set(id, row);
    }
    decoded.push(built.row);
  }
  return {
    rows: decoded,
    problems: problems.all(),
    setAside: setAside.size,
    ignored: classes.filter((rowClass) => rowClass !== 'data' && rowClass !== 'blank').length,
  };
}

function rowClasses(block: CellBlock, mapping: ColumnMapping, options: DecodeOptions): readonly RowClass[] {
  const own = new Set(options.ownColumns?.map(({ index }) => index));
  const keys = keyColumns(mapping).map(({ index }) => index);
  const headerIds = (options.headers ?? []).map(headerId);
  const named = mapping.fields.filter(
    ({ field }) => field === 'code' || field === 'name' || field === 'product',
  );
  const keyLike = [...new Set([...keys, ...named.map(({ index }) => index)])];
  const marksOf = marksReader();
  return block.values.map((cells) =>
    classifyRow(
      own.size === 0 ? cells : cells.map((cell, index) => (own.has(index) ? null : cell)),
      keyLike,
      headerIds,
      marksOf,
    ),
  );
}

/** Rows of each class that are named in the note about them. */
const NAMED_ROWS = 5;

function noteIgnored(block: CellBlock, classes: readonly RowClass[], problems: ProblemList): void {
  for (const rowClass of ['total', 'header', 'note'] as const) {
    const named: number[] = [];
    let count = 0;
    classes.forEach((other, row) => {
      if (other !== rowClass) return;
      count += 1;
      if (named.length < NAMED_ROWS) named.push(block.row + row + 1);
    });
    const [first] = named;
    if (first === undefined) continue;
    problems.add(
      info(`tables-${rowClass}-row-ignored`, {
        where: { sheet: block.sheet, row: first },
        args: { count, rows: named.join(', ') + (count > named.length ? ' …' : '') },
      }),
    );
  }
}

type Own = Readonly<Record<string, string | number | boolean | null>>;
const NO_OWN: Own = {};

function ownReader(block: CellBlock, { ownColumns = [] }: DecodeOptions): (row: number) => Own {
  if (ownColumns.length === 0) return () => NO_OWN;
  const plain = (cell: CellValue) => (isCellError(cell) ? cell.error : cell);
  return (row) =>
    Object.fromEntries(ownColumns.map(({ id, index }) => [id, plain(block.values[row]?.[index] ?? null)]));
}
