import { absoluteReference, areaAddress, quoteSheetName } from '../core/address';
import type { LoadedTable } from './frame';
import type { PreviewArea } from './outcome';
import type { WorkbookOutline } from './ports';
import { placeSheets } from './sheet-placement';
import type { WritePlan } from './write-plan';

/**
 * What a plan will write, with addresses, for the preview. Where a new column stands is told as it is now; the write looks again.
 * @param tables the loaded tables that the plan's columns stand beside
 */
export function previewAreas(
  plan: WritePlan,
  outline: WorkbookOutline,
  tables: readonly LoadedTable<'Customers' | 'Prospects' | 'Stock'>[],
): readonly PreviewArea[] {
  const areas: PreviewArea[] = [];
  for (const write of plan.columns) {
    const table = tables.find(({ kind }) => kind === write.table);
    const { address } = write;
    const outlineTable =
      address.kind === 'table' ? outline.tables.find(({ name }) => name === address.name) : undefined;
    const headerRow = outlineTable?.area.row ?? (address.kind === 'range' ? address.headerRow : 0);
    const lastRow = outlineTable
      ? outlineTable.area.row + outlineTable.area.rows - 1 - (outlineTable.totalRow ? 1 : 0)
      : address.kind === 'range'
        ? address.lastRow
        : 0;
    const owned = new Map(table?.owned.map((own) => [own.id.toLowerCase(), own.column]));
    const teamEnd = outlineTable
      ? outlineTable.area.column + outlineTable.area.columns
      : address.kind === 'range'
        ? address.firstColumn + address.columns
        : 0;
    let next = Math.max(teamEnd, ...[...owned.values()].map((column) => column + 1));
    for (const column of write.columns) {
      const at = owned.get(column.id.toLowerCase());
      const place = at ?? next++;
      areas.push({
        action: at === undefined ? 'new-column' : 'update-column',
        address: `${quoteSheetName(address.sheet)}!${areaAddress({ row: headerRow + 1, column: place, rows: Math.max(1, lastRow - headerRow), columns: 1 })}`,
        label: column.header,
        cells: write.rows.length,
      });
    }
  }
  for (const { write, sheet, isNew } of placeSheets(plan.sheets, outline)) {
    const cells = write.blocks.reduce(
      (sum, { values }) => sum + values.reduce((n, row) => n + row.length, 0),
      0,
    );
    const [only] = write.blocks;
    areas.push({
      action: isNew ? 'new-sheet' : write.mode === 'replace' ? 'replace-sheet' : 'update-sheet',
      address:
        !isNew && write.blocks.length === 1 && only
          ? absoluteReference(sheet, {
              row: only.row,
              column: only.column,
              rows: only.values.length,
              columns: only.values[0]?.length ?? 1,
            }).replaceAll('$', '')
          : sheet,
      label: sheet,
      cells,
      ...(write.charts && write.charts.length > 0 && { charts: write.charts.length }),
    });
  }
  return areas;
}
