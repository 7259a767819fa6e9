import { areaAddress, quoteSheetName } from '../core/address';
import type { Area, CellInput } from '../core/cell';
import { numberFormatOf } from '../workflows/cell-looks';
import type { Placement } from '../workflows/placement';
import { columnOwnerName } from '../workflows/write-plan';
import { matrixOf, part } from './area';
import type { WriteOp } from './batch';
import { encodeCell } from './cell-codec';
import type { CellFacets, CellImage } from './cell-image';
import type { AreaChange, Journal } from './journal';
import { nameOps } from './own-sheets';
import { contentOps, formatOps, op, rangeOf } from './range-ops';
import type { SurveyedTable, WorkbookSurvey } from './survey';

/** Cells of the columns that a write may touch, as they were read together with the keys. */
export interface ColumnImage {
  readonly area: Area;
  readonly image: CellImage;
}

/** One placed write of own columns. */
export interface ColumnsTask {
  /** Kind of table, as in `ColumnsWrite.table`. */
  readonly kind: string;
  readonly placement: Placement;
  readonly sheetId: string;
  readonly table?: SurveyedTable;
  readonly images: readonly ColumnImage[];
  /** Looks of header cells that new columns take, by sheet column, where they are going to change. */
  readonly headerFacets: ReadonlyMap<number, CellFacets>;
}

/** Notes in the journal what own columns will change, and returns the writes with the addresses that they touch. */
export function columnsOps(
  { kind, placement, sheetId, table, images, headerFacets }: ColumnsTask,
  survey: WorkbookSurvey,
  journal: Journal,
): { readonly ops: WriteOp[]; readonly addresses: string[]; readonly cells: number } {
  const ops: WriteOp[] = [];
  const addresses: string[] = [];
  const headers: AreaChange[] = [];
  const names: WriteOp[] = [];
  for (const column of placement.columns) {
    const { isNew, headerRow, firstRow, lastRow, runs } = column;
    const body: Area = { row: firstRow, column: column.column, rows: lastRow - firstRow + 1, columns: 1 };
    const format = isNew && column.format !== 'general' ? numberFormatOf(column.format) : undefined;
    const under: AreaChange[] = [];
    if (body.rows > 0 && (runs.length > 0 || format !== undefined)) {
      const after = matrixOf<CellInput | undefined>(body, () => undefined);
      for (const run of runs) {
        for (const [i, value] of run.values.entries()) {
          const line = after[run.row + i - body.row];
          if (line) line[0] = value;
        }
      }
      const change: AreaChange = {
        sheetId,
        area: body,
        before: imageOf(images, body),
        after,
        ...(format === undefined ? {} : { formats: matrixOf(body, () => format) }),
      };
      under.push(change);
      journal.areas.push(change);
      if (format !== undefined) ops.push(...formatOps(sheetId, body, [[format]]));
    }
    if (isNew) {
      const area: Area = { row: headerRow, column: column.column, rows: 1, columns: 1 };
      const facets = headerFacets.get(column.column);
      const header: AreaChange = {
        sheetId,
        area,
        before: imageOf(images, area),
        after: [[column.header]],
        under,
        ...(facets ? { facets: [[facets]] } : {}),
      };
      headers.push(header);
      journal.areas.push(header);
      ops.push(...contentOps(sheetId, area, [[encodeCell(column.header)]]));
      // Beside a plain header row the new header takes the looks of its neighbour; in a table the style does that.
      if (facets) ops.push(op((context) => copyLooks(context, sheetId, area)));
      names.push(
        ...nameOps(
          { name: columnOwnerName(kind, column.id), ...area },
          { sheet: placement.sheet, sheetId, hidden: true, under: [header] },
          survey,
          journal,
        ),
      );
    }
    for (const run of runs) {
      const area = { row: run.row, column: column.column, rows: run.values.length, columns: 1 };
      ops.push(
        ...contentOps(
          sheetId,
          area,
          run.values.map((value) => [encodeCell(value)]),
        ),
      );
      addresses.push(`${quoteSheetName(placement.sheet)}!${areaAddress(area)}`);
    }
  }
  const { tableArea } = placement;
  if (table && tableArea) {
    const before = { name: table.name, sheetId, area: table.area, style: table.style };
    journal.tables.push({ before, after: { ...before, area: tableArea }, under: headers });
    // The cells are filled first, the table grows over them: rows.add and columns.add conflict with co-authors.
    ops.push(
      op((context) => context.workbook.tables.getItem(table.id).resize(rangeOf(context, sheetId, tableArea))),
    );
  }
  ops.push(...names);
  return { ops, addresses, cells: placement.cells };
}

function copyLooks(context: Excel.RequestContext, sheetId: string, area: Area): void {
  const left = rangeOf(context, sheetId, { ...area, column: area.column - 1 });
  rangeOf(context, sheetId, area).copyFrom(left, Excel.RangeCopyType.formats);
}

function imageOf(images: readonly ColumnImage[], area: Area): CellImage {
  const found = images.find(
    ({ area: whole }) =>
      whole.column <= area.column &&
      area.column + area.columns <= whole.column + whole.columns &&
      whole.row <= area.row &&
      area.row + area.rows <= whole.row + whole.rows,
  );
  if (!found) throw new Error(`No image of ${areaAddress(area)} was read.`);
  const { area: whole, image } = found;
  return {
    values: part(image.values, whole, area),
    ...(image.formulas ? { formulas: part(image.formulas, whole, area) } : {}),
    ...(image.formats ? { formats: part(image.formats, whole, area) } : {}),
  };
}
