/** An error as Excel's API reports it; the client turns it into an `OfficeExtension.Error` with this code. */
export class OfficeError extends Error {
  readonly code: string;
  readonly httpStatusCode: number;
  /** Member that failed, e.g. `Range.values`; the interpreter fills it in. */
  location: string | undefined;

  constructor(code: OfficeErrorCode, message: string, httpStatusCode = 400) {
    super(message);
    this.name = 'OfficeError';
    this.code = code;
    this.httpStatusCode = httpStatusCode;
  }
}

/** Codes of Excel's JavaScript API that this host answers with. */
export type OfficeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

/** A member that this host does not have: never a silent success. */
export function apiNotFound(member: string): OfficeError {
  return new OfficeError('ApiNotFound', `${member} is not implemented by this host.`, 501);
}

/** Something that was asked for by name, id or index and is not there. */
export function itemNotFound(what: string): OfficeError {
  return new OfficeError('ItemNotFound', `The requested resource doesn't exist: ${what}.`, 404);
}

/** A value that does not fit the member. */
export function invalidArgument(message: string): OfficeError {
  return new OfficeError('InvalidArgument', message);
}
