import type { RegisterRow, RegisterValue } from '../../tables/registers/decode-register';

/** What could be read of one row of the team's notes, by column id. */
export type Cells = RegisterRow['values'];

/** A text out of a cell. */
export const textOf = (value: RegisterValue | undefined) => (typeof value === 'string' ? value : undefined);

/** A number out of a cell. */
export const numberOf = (value: RegisterValue | undefined) => (typeof value === 'number' ? value : undefined);

/** Leaves out what is unknown. */
export function knownOnly<T extends object>(fields: T): { [P in keyof T]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [P in keyof T]?: Exclude<T[P], undefined>;
  };
}
