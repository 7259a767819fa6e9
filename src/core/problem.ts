/** How much a problem matters: an error sets the row (or the run) aside, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info';

/** The cell error that a problem becomes when it reaches a formula (DESIGN §3). */
export type CellErrorKind = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!';

/** Where in the workbook a problem sits; `address` is A1 style without the sheet. */
export interface Where {
  readonly sheet?: string;
  readonly address?: string;
  /** 1-based worksheet row, as Excel shows it. */
  readonly row?: number;
  /** Header of the column, as the team wrote it. */
  readonly column?: string;
  /** Key of the row (customer code, SKU …). */
  readonly key?: string;
}

/**
 * One thing that is wrong, as data. Its text lives in i18n under `problems:<code>` with `cause` and `fix`;
 * `args` fill the placeholders.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly cell?: CellErrorKind;
  readonly where?: Where;
  readonly args?: Readonly<Record<string, string | number>>;
}

type Extras = Partial<Omit<Problem, 'code' | 'severity'>>;

/** A problem that sets its row, or the run, aside. */
export function error(code: string, extras: Extras = {}): Problem {
  return { code, severity: 'error', ...extras };
}

/** A problem that the user should know of; the row still counts. */
export function warning(code: string, extras: Extras = {}): Problem {
  return { code, severity: 'warning', ...extras };
}

/** A remark. */
export function info(code: string, extras: Extras = {}): Problem {
  return { code, severity: 'info', ...extras };
}
