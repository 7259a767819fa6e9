import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import { keyId, keyText } from '../tables/key';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { sheetOwnerName } from './write-plan';

type Own = Readonly<Record<string, string | number | boolean | null>>;

/** Workbook name over the ids of the columns of a results sheet: header row, one name for each column. */
export function resultColumnName(sheetId: string, column: string): string {
  return `Fieldsheet.Result.${sheetId}.${column}`;
}

/**
 * Reads back what a results sheet of ours holds (written when there was no room beside the team's table), by row key.
 * @param wanted false skips the look
 * @returns undefined when there is no such sheet
 */
export async function readOwnSheet(
  port: WorkbookPort,
  outline: WorkbookOutline,
  sheetId: string,
  wanted: boolean,
): Promise<ReadonlyMap<string, Own> | undefined> {
  if (!wanted) return undefined;
  const owner = outline.names.find(
    ({ name }) => name.toLowerCase() === sheetOwnerName(sheetId).toLowerCase(),
  );
  const sheet = owner?.area?.sheet;
  const used = outline.sheets.find(({ name }) => name === sheet)?.used;
  if (sheet === undefined || !used) return undefined;
  const prefix = resultColumnName(sheetId, '').toLowerCase();
  const columns = outline.names.flatMap(({ name, area }) =>
    area?.sheet === sheet && name.toLowerCase().startsWith(prefix)
      ? [{ id: name.slice(prefix.length), column: area.column }]
      : [],
  );
  const [block] = await port.read([{ ...used, sheet }]);
  if (!block) return undefined;
  const plain = (cell: CellValue) => (isCellError(cell) ? cell.error : cell);
  const rows = new Map<string, Own>();
  for (const cells of block.values.slice(1)) {
    const key = keyText(cells[0] ?? null);
    if (!key) continue;
    rows.set(
      keyId(key),
      Object.fromEntries(columns.map(({ id, column }) => [id, plain(cells[column - block.column] ?? null)])),
    );
  }
  return rows;
}
