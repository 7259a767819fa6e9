import type { TableKind } from '../tables/rows';

const PREFIX = 'Table';

/** Id of the sheet that holds a table made on demand. What people type there is theirs: no run writes to it again. */
export function tableSheetId(kind: TableKind): string {
  return `${PREFIX}${kind}`;
}

/** Whether a sheet of ours holds a table made on demand. */
export function isTableSheet(id: string): boolean {
  return id.toLowerCase().startsWith(PREFIX.toLowerCase());
}
