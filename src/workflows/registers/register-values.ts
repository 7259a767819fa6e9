import type { RegisterRow, RegisterValue } from '../../tables/registers/decode-register';

/** What could be read of one record, by column id. */
export type RecordValues = RegisterRow['values'];

/** A text out of a record. */
export const textOf = (value: RegisterValue | undefined) => (typeof value === 'string' ? value : undefined);

/** A number or a date out of a record. */
export const numberOf = (value: RegisterValue | undefined) => (typeof value === 'number' ? value : undefined);
