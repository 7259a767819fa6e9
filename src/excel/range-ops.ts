import type { Area } from '../core/cell';
import type { StyleLook } from '../workflows/cell-looks';
import { cellBytes } from './batch';
import type { WriteOp } from './batch';
import type { CellFacets } from './cell-image';

/** JSON around one request: object paths of sheet and range, the action itself. */
const OVERHEAD = 700;
/** The client cuts content into runs of about 1,500 cells and adds object paths for each. */
const OVERHEAD_PER_CELL = 0.6;
const BYTES_PER_SLICE = 1_000_000;

/** The range of an area, by the sheet's id. */
export function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** One small write. */
export function op(run: (context: Excel.RequestContext) => void): WriteOp {
  return { bytes: OVERHEAD, run };
}

/** Writes a matrix in slices of rows that stay well below what Excel takes at once. */
function sliced<T>(
  area: Area,
  matrix: readonly (readonly T[])[],
  bytesOf: (cell: T) => number,
  write: (context: Excel.RequestContext, part: Area, rows: T[][]) => void,
): WriteOp[] {
  const ops: WriteOp[] = [];
  let start = 0;
  let bytes = 0;
  const flush = (end: number, size: number) => {
    if (end === start) return;
    const rows = matrix.slice(start, end).map((row) => [...row]);
    const part = { ...area, row: area.row + start, rows: end - start };
    ops.push({
      bytes: size + OVERHEAD + rows.length * area.columns * OVERHEAD_PER_CELL,
      run: (context) => write(context, part, rows),
    });
    start = end;
  };
  for (const [r, row] of matrix.entries()) {
    const size = row.reduce((sum, cell) => sum + bytesOf(cell), 2);
    if (r > start && bytes + size > BYTES_PER_SLICE) {
      flush(r, bytes);
      bytes = 0;
    }
    bytes += size;
  }
  flush(matrix.length, bytes);
  return ops;
}

/** Puts contents (formulas, encoded values) into an area; `null` leaves a cell alone, the empty text clears it. */
export function contentOps(sheetId: string, area: Area, content: readonly (readonly unknown[])[]): WriteOp[] {
  return sliced(area, content, cellBytes, (context, part, rows) => {
    rangeOf(context, sheetId, part).formulas = rows;
  });
}

/** Sets number formats: one for an area, or one per column, or one per cell (`null` leaves a cell alone). */
export function formatOps(
  sheetId: string,
  area: Area,
  formats: readonly (readonly (string | null)[])[],
): WriteOp[] {
  const first = formats[0]?.[0];
  const uniform = formats.every((row) => row.every((format) => format === first));
  if (first !== undefined && uniform) {
    if (first === null) return [];
    // One value for a whole range is taken as such; the types only know the matrix.
    return [
      op((context) => void (rangeOf(context, sheetId, area).numberFormat = first as unknown as string[][])),
    ];
  }
  const perColumn = (formats[0] ?? []).every((format, c) => formats.every((row) => row[c] === format));
  if (perColumn && area.rows > 1) {
    return (formats[0] ?? []).flatMap((format, c) =>
      formatOps(sheetId, { ...area, column: area.column + c, columns: 1 }, [[format]]),
    );
  }
  return sliced(area, formats, cellBytes, (context, part, rows) => {
    rangeOf(context, sheetId, part).numberFormat = rows as string[][];
  });
}

/** Puts cells' looks back; an empty object leaves a cell alone. */
export function facetOps(sheetId: string, area: Area, facets: readonly (readonly CellFacets[])[]): WriteOp[] {
  return sliced(
    area,
    facets,
    (cell) => (Object.keys(cell).length === 0 ? 3 : 250),
    (context, part, rows) => void rangeOf(context, sheetId, part).setCellProperties(rows),
  );
}

/** Gives an area a look. */
export function lookOps(sheetId: string, area: Area, look: StyleLook): WriteOp[] {
  if (Object.keys(look).length === 0) return [];
  return [
    {
      bytes: OVERHEAD + 1500,
      run(context) {
        const { format } = rangeOf(context, sheetId, area);
        if (look.bold !== undefined) format.font.bold = look.bold;
        if (look.italic !== undefined) format.font.italic = look.italic;
        if (look.fontColor !== undefined) format.font.color = look.fontColor;
        if (look.fontSize !== undefined) format.font.size = look.fontSize;
        if (look.fill !== undefined) format.fill.color = look.fill;
        if (look.wrap !== undefined) format.wrapText = look.wrap;
        if (look.horizontalAlignment !== undefined) format.horizontalAlignment = look.horizontalAlignment;
        if (look.verticalAlignment !== undefined) format.verticalAlignment = look.verticalAlignment;
      },
    },
  ];
}
