import type { Problem, Where } from '../core/problem';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

/** Why a file is refused; each code has its text in `problems:<code>`. */
export type RefusalCode =
  | 'xlsx-empty-file'
  | 'xlsx-encrypted'
  | 'xlsx-old-format'
  | 'xlsx-binary-workbook'
  | 'xlsx-other-kind'
  | 'xlsx-not-a-workbook'
  | 'xlsx-truncated'
  | 'xlsx-damaged'
  | 'xlsx-damaged-part'
  | 'xlsx-missing-part'
  | 'xlsx-too-large'
  | 'xlsx-unsupported-compression';

/** Thrown inside this folder when bytes cannot be understood; `refusing` turns it into a `Result` at the border. */
export class FileRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly args: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'FileRefused';
  }

  /** The refusal as a problem. */
  problem(where?: Where): Problem {
    return error(this.code, where ? { args: this.args, where } : { args: this.args });
  }
}

/** Runs `work` and returns a refusal as problems; any other throw is a defect of ours and passes through. */
export function refusing<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (cause) {
    if (cause instanceof FileRefused) return fail(cause.problem());
    throw cause;
  }
}
