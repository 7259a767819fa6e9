import fs from 'node:fs';
import path from 'node:path';

const data = process.env['FIELDSHEET_DATA'] ?? path.resolve(__dirname, '../../../shared/data');

/** Folder of third-party workbooks. */
export const workbooksFolder = path.join(data, 'workbooks');

/** Names of the third-party workbooks; none when the data is not there. */
export const workbookNames: readonly string[] = fs.existsSync(workbooksFolder)
  ? fs
      .readdirSync(workbooksFolder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .sort()
  : [];

/** Bytes of one of them. */
export function workbookBytes(name: string): Uint8Array {
  return new Uint8Array(fs.readFileSync(path.join(workbooksFolder, name)));
}
