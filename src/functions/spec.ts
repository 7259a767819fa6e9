import type { CellErrorKind } from '../core/problem';

/** Groups of the function browser; texts under `functions:categories.<category>`. */
export type FunctionCategory = 'customers' | 'leads' | 'visits' | 'dealers' | 'results';

/** What an argument holds once it is read. */
export type ParameterType =
  'number' | 'date' | 'text' | 'option' | 'ability' | 'weekdays' | 'holidays' | 'frequencies' | 'any';

/**
 * How an argument is laid out. `cell`: one cell a row; `cells`: several cells a row, one row for each result; `list`: one
 * row or one column that counts for all rows; `table`: a block that counts for all rows.
 */
export type ParameterShape = 'cell' | 'cells' | 'list' | 'table';

/** Units; texts under `functions:units.<unit>`. */
export type FunctionUnit =
  | 'money'
  | 'share'
  | 'score'
  | 'rating'
  | 'condition'
  | 'days'
  | 'units'
  | 'periods'
  | 'turns'
  | 'calls'
  | 'volume'
  | 'weight'
  | 'year'
  | 'index'
  | 'degrees'
  | 'minutes'
  | 'km'
  | 'kmh';

/** One argument of a function. Its description is under `functions:<ID>.parameters.<name>`. */
export interface ParameterSpec {
  /** As Excel shows it in the argument hint; the same in every language. */
  readonly name: string;
  readonly type: ParameterType;
  readonly shape: ParameterShape;
  readonly optional?: true;
  /** A blank cell means "unknown" and is passed on, instead of making the row `#N/A`. */
  readonly blankIsUnknown?: true;
  /** Cells that are no number are passed over: their own rows show the error. Lists only. */
  readonly skipBad?: true;
  /** Used when the argument is left out or its cell is blank. */
  readonly default?: number | string;
  readonly unit?: FunctionUnit;
  readonly min?: number;
  readonly max?: number;
  /** The number must be larger than this. */
  readonly above?: number;
  readonly whole?: true;
  /** Number of columns that a `cells` argument must have. */
  readonly columns?: number;
  /** Accepted words; case, spaces and punctuation do not count. */
  readonly options?: readonly string[];
  /** Cell of the Rules sheet that a team gives here. */
  readonly rule?: string;
}

/** What a function gives for one row. */
export interface ResultSpec {
  readonly type: 'text' | 'number' | 'date' | 'rows';
  readonly unit?: FunctionUnit;
  /** All words that a text result can be. */
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** An example that is also a test; `formula` shows what `args` stand for. */
export interface ExampleSpec {
  readonly formula: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** `result` is only the beginning: of a text, or of the rows. */
  readonly partial?: true;
}

/** A problem that a function can answer with, besides those of the argument check. */
export interface ErrorSpec {
  readonly cell: CellErrorKind;
  readonly code: string;
}

/** One function of the catalogue; its texts are under `functions:<ID>`. */
export interface FunctionSpec {
  readonly id: string;
  readonly category: FunctionCategory;
  readonly parameters: readonly ParameterSpec[];
  readonly result: ResultSpec;
  readonly errors: readonly ErrorSpec[];
  readonly example: ExampleSpec;
  readonly moreExamples?: readonly ExampleSpec[];
  /** Section of the domain page that defines it. */
  readonly source: string;
  readonly related: readonly string[];
}
