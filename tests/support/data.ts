import { existsSync } from 'node:fs';
import path from 'node:path';

/** Folder of the third-party data; it is not part of the project. `FIELDSHEET_DATA` overrides it. */
export const dataFolder = path.resolve(process.env['FIELDSHEET_DATA'] ?? path.join('..', 'shared', 'data'));

/** `describe` when the third-party data is there; otherwise a skipped one that says what is missing. */
export function describeWithData(title: string, body: () => void): void {
  if (existsSync(dataFolder)) describe(title, body);
  else describe.skip(`${title} (skipped: no third-party data in ${dataFolder}; set FIELDSHEET_DATA)`, body);
}
