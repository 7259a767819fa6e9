import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import { keyId, keyText } from '../tables/key';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { findNamedColumns, readSheet } from './sheet-table';

type Own = Readonly<Record<string, string | number | boolean | null>>;

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
  const place = wanted ? findNamedColumns(outline, sheetId) : undefined;
  const block = place && (await readSheet(port, outline, place.sheet));
  if (!place || !block) return undefined;
  const plain = (cell: CellValue) => (isCellError(cell) ? cell.error : cell);
  const rows = new Map<string, Own>();
  for (const cells of block.values.slice(1)) {
    const key = keyText(cells[0] ?? null);
    if (!key) continue;
    const own = place.columns.map(
      ({ id, column }) => [id, plain(cells[column - block.column] ?? null)] as const,
    );
    rows.set(keyId(key), Object.fromEntries(own));
  }
  return rows;
}
