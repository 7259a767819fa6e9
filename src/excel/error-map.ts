import type { Problem } from '../core/problem';
import { error } from '../core/problem';

const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'excel-access-denied',
  InvalidOperationInCellEditMode: 'excel-cell-edit',
  RequestPayloadSizeLimitExceeded: 'excel-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel-too-large',
  RangeExceedsLimit: 'excel-too-large',
  OperationCellsExceedLimit: 'excel-too-large',
  MemoryLimitReached: 'excel-too-large',
  ItemNotFound: 'excel-item-gone',
  InvalidObjectPath: 'excel-item-gone',
  InvalidReference: 'excel-item-gone',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',
  UnsupportedFeature: 'excel-too-old',
  NotImplemented: 'excel-too-old',
  ActivityLimitReached: 'excel-busy',
  RequestAborted: 'excel-busy',
  Timeout: 'excel-busy',
  ConnectionFailure: 'excel-busy',
  Conflict: 'excel-busy',
  InsertDeleteConflict: 'excel-busy',
  InvalidSelection: 'excel-select-one-area',
  ReadOnly: 'excel-read-only',
};

/** Code of an error of Office's API; undefined when something else was thrown. */
export function officeCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  // The class lives in Office.js, which may have been loaded by another page of the same runtime: look at the shape.
  return typeof thrown.code === 'string' && 'debugInfo' in thrown ? thrown.code : undefined;
}

/** True for an error that may be gone when one tries again. */
export function isPassing(thrown: unknown): boolean {
  const problem = CODES[officeCode(thrown) ?? ''];
  return problem === 'excel-busy' || problem === 'excel-cell-edit';
}

/** The problem that an Office error is for a user. @throws what is no Office error: that is a defect and not the workbook's */
export function officeProblem(thrown: unknown): Problem {
  const code = officeCode(thrown);
  if (code === undefined) throw thrown;
  return error(CODES[code] ?? 'excel-refused', { args: { code } });
}
