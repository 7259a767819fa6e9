import type { CellError, CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { FunctionSpec, ParameterSpec } from './spec';
import { isFailure, readCells, readList, readOne, readTable } from './read-argument';
import type { ArgumentValue, Failure } from './read-argument';

/** Arguments of one row, read and checked. */
export type RowArguments = Readonly<Record<string, ArgumentValue>>;

/** What the argument check makes of a call: rows to compute, or the one problem that concerns the whole call. */
export type CheckedCall =
  | {
      readonly ok: true;
      readonly rows: readonly (RowArguments | Failure)[];
      readonly omitted: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly failure: Failure };

/** An argument as a block of cells; undefined when it was left out. */
type Block = readonly (readonly CellValue[])[] | undefined;

/**
 * Checks the arguments of a call against the catalogue and reads them row by row. The only place where a function's
 * arguments are looked at.
 *
 * A scalar counts for every row; an argument of n rows goes row by row with the others of n rows. Omitted arguments arrive
 * as null or undefined. Numeric text counts as the number, TRUE and FALSE as 1 and 0 where a number is expected.
 * @param spec function of the catalogue
 * @param args arguments as Excel hands them over: a scalar, or rows of cells
 */
export function checkArguments(spec: FunctionSpec, args: readonly unknown[]): CheckedCall {
  if (args.length > spec.parameters.length) {
    return refuse('functions-too-many-arguments', { expected: spec.parameters.length, found: args.length });
  }
  const blocks: Block[] = [];
  for (const [index, parameter] of spec.parameters.entries()) {
    const block = blockOf(args[index]);
    if (block === 'ragged') return refuse('functions-not-a-rectangle', { name: parameter.name });
    const wrong = block && shapeProblem(parameter, block);
    if (wrong) return { ok: false, failure: failureOf(wrong) };
    blocks.push(block);
  }
  const counted = countRows(spec, blocks);
  if (!counted.ok) return { ok: false, failure: failureOf(counted.problem) };

  const readers = spec.parameters.map((parameter, index) => readerOf(parameter, blocks[index]));
  const rows: (RowArguments | Failure)[] = [];
  for (let row = 0; row < counted.rows; row += 1) {
    const values: Record<string, ArgumentValue> = {};
    let failure: Failure | undefined;
    for (const [index, parameter] of spec.parameters.entries()) {
      const value = readers[index]?.(row);
      if (isFailure(value)) {
        failure = value;
        break;
      }
      values[parameter.name] = value;
    }
    rows.push(failure ?? values);
  }
  const omitted = new Set(
    spec.parameters.filter((_, index) => blocks[index] === undefined).map((parameter) => parameter.name),
  );
  return { ok: true, rows, omitted };
}

function refuse(code: string, args: Problem['args'] = {}): CheckedCall {
  return { ok: false, failure: failureOf(error(code, { cell: '#VALUE!', args })) };
}

/** A problem as the cell error that it becomes. */
export function failureOf(problem: Problem): Failure {
  return { error: problem.cell ?? '#VALUE!', problem };
}

/** Brings an argument into rows of cells; a flat list is one row. One blank cell counts as left out. */
function blockOf(argument: unknown): Block | 'ragged' {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return single(cellOf(argument));
  if (argument.length === 0) return undefined;
  const list = argument as readonly unknown[];
  const rows = list.every((entry) => Array.isArray(entry))
    ? (list as readonly (readonly unknown[])[])
    : [list];
  const width = rows[0]?.length ?? 0;
  if (width === 0) return undefined;
  if (rows.some((row) => row.length !== width || row.some((entry) => Array.isArray(entry)))) return 'ragged';
  if (rows.length === 1 && width === 1) return single(cellOf(rows[0]?.[0]));
  return rows.map((row) => row.map(cellOf));
}

function single(value: CellValue): Block {
  return value === null || value === '' ? undefined : [[value]];
}

/** Errors as hosts pass them: our own shape, an entity with `basicValue`, or a `CustomFunctions.Error` with `code`. */
function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ERROR_TEXT.test(value) ? { error: value } : value;
  if (value === null || value === undefined) return null;
  if (isCellError(value)) return value;
  if (typeof value === 'object') {
    const entity = value as {
      readonly type?: unknown;
      readonly basicValue?: unknown;
      readonly code?: unknown;
    };
    if (entity.type === 'Error' || typeof entity.code === 'string')
      return errorOf(entity.basicValue ?? entity.code);
    if ('basicValue' in entity && typeof entity.basicValue !== 'object') return cellOf(entity.basicValue);
  }
  return { error: '#VALUE!' };
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

function errorOf(text: unknown): CellError {
  return { error: typeof text === 'string' && text.startsWith('#') ? text : '#VALUE!' };
}

function shapeProblem(
  parameter: ParameterSpec,
  block: readonly (readonly CellValue[])[],
): Problem | undefined {
  const columns = block[0]?.length ?? 0;
  const { name } = parameter;
  // A lone error value is passed on, whatever shape is wanted.
  if (block.length === 1 && columns === 1 && isCellError(block[0]?.[0])) return undefined;
  switch (parameter.shape) {
    case 'cell':
      return columns === 1
        ? undefined
        : error('functions-one-column', { cell: '#VALUE!', args: { name, found: columns } });
    case 'cells':
      return parameter.columns === undefined || parameter.columns === columns
        ? undefined
        : error('functions-column-count', {
            cell: '#VALUE!',
            args: { name, expected: parameter.columns, found: columns },
          });
    case 'list':
      return columns === 1 || block.length === 1
        ? undefined
        : error('functions-one-row-or-column', { cell: '#VALUE!', args: { name } });
    case 'table':
      return parameter.type !== 'frequencies' || columns === 2
        ? undefined
        : error('functions-column-count', { cell: '#VALUE!', args: { name, expected: 2, found: columns } });
  }
}

type Counted =
  { readonly ok: true; readonly rows: number } | { readonly ok: false; readonly problem: Problem };

/** Rows of the answer; arguments that go row by row must agree, one row counts for all. */
function countRows(spec: FunctionSpec, blocks: readonly Block[]): Counted {
  let rows = 1;
  let from = '';
  for (const [index, parameter] of spec.parameters.entries()) {
    const length = blocks[index]?.length ?? 1;
    if (parameter.shape === 'list' || parameter.shape === 'table' || length === 1) continue;
    if (rows !== 1 && length !== rows) {
      const args = { first: from, firstRows: rows, second: parameter.name, secondRows: length };
      return { ok: false, problem: error('functions-row-count', { cell: '#VALUE!', args }) };
    }
    rows = length;
    from = parameter.name;
  }
  return { ok: true, rows };
}

type Reader = (row: number) => ArgumentValue | Failure;

/** Reads the argument of a row; what counts for all rows is read once. */
function readerOf(parameter: ParameterSpec, block: Block): Reader {
  const perRow = (read: (cells: readonly CellValue[]) => ArgumentValue | Failure): Reader => {
    const blank = new Array<null>(parameter.columns ?? 1).fill(null);
    if (block === undefined || block.length === 1) return constant(read(block?.[0] ?? blank));
    return (row) => read(block[row] ?? blank);
  };
  switch (parameter.shape) {
    case 'cell':
      return perRow((cells) => readOne(parameter, cells[0] ?? null));
    case 'cells':
      return perRow((cells) => readCells(parameter, cells));
    case 'list':
      return constant(block && readList(parameter, block.flat()));
    case 'table':
      if (block === undefined) return constant(parameter.optional ? undefined : readOne(parameter, null));
      return constant(readTable(parameter, block));
  }
}

function constant(value: ArgumentValue | Failure): Reader {
  return () => value;
}
