import type { Area, CellValue } from '../core/cell';
import { officeCode } from './error-map';
import { decodeCells, formulaOf } from './cell-codec';

/** Font, fill and alignment of one cell, in the shape that Office.js takes back. */
export type CellFacets = Excel.SettableCellProperties;

/** An area of a sheet, named by the sheet's id: ids survive renaming. */
export interface SheetPart {
  readonly sheetId: string;
  readonly area: Area;
}

/** Which parts of an area are read. */
export interface ImageWish extends SheetPart {
  readonly formulas?: boolean;
  readonly formats?: boolean;
  readonly facets?: boolean;
}

/** What an area held when it was read, row by row. */
export interface CellImage {
  readonly values: CellValue[][];
  readonly formulas?: (string | undefined)[][];
  readonly formats?: string[][];
  readonly facets?: CellFacets[][];
}

/** Cells that one request asks for: about a megabyte of ordinary cells. */
const CELLS_PER_SYNC = 50_000;
/** A cell's formats are many times the size of its value. */
const FACET_WEIGHT = 8;

const FACET_OPTIONS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

function weight(wish: ImageWish): number {
  return (
    1 +
    (wish.formulas === true ? 1 : 0) +
    (wish.formats === true ? 0.5 : 0) +
    (wish.facets === true ? FACET_WEIGHT : 0)
  );
}

interface Piece {
  readonly wish: number;
  readonly area: Area;
}

/** Cuts areas into pieces of whole rows, and packs pieces into syncs. */
function pack(wishes: readonly ImageWish[], budget: number): Piece[][] {
  const syncs: Piece[][] = [];
  let left = 0;
  for (const [index, wish] of wishes.entries()) {
    const perRow = wish.area.columns * weight(wish);
    for (let row = 0; row < wish.area.rows;) {
      if (left < perRow) {
        syncs.push([]);
        left = budget;
      }
      const rows = Math.min(wish.area.rows - row, Math.max(1, Math.floor(left / perRow)));
      syncs.at(-1)?.push({ wish: index, area: { ...wish.area, row: wish.area.row + row, rows } });
      left -= rows * perRow;
      row += rows;
    }
  }
  return syncs;
}

/**
 * Reads cells of many areas, as few syncs as fit into Excel's limits; an answer that is too large all the same is asked
 * for again in smaller pieces.
 * @param alongside loads more objects in the first sync; called again when that has to be repeated
 */
export async function readImages(
  context: Excel.RequestContext,
  wishes: readonly ImageWish[],
  alongside: () => void = () => undefined,
): Promise<CellImage[]> {
  for (let budget = CELLS_PER_SYNC; ; budget = Math.floor(budget / 4)) {
    try {
      return await readWithin(context, wishes, budget, alongside);
    } catch (thrown) {
      if (officeCode(thrown) !== 'ResponsePayloadSizeLimitExceeded' || budget < 10) throw thrown;
    }
  }
}

async function readWithin(
  context: Excel.RequestContext,
  wishes: readonly ImageWish[],
  budget: number,
  alongside: () => void,
): Promise<CellImage[]> {
  const images = wishes.map((wish) => ({
    values: [] as CellValue[][],
    ...(wish.formulas === true ? { formulas: [] as (string | undefined)[][] } : {}),
    ...(wish.formats === true ? { formats: [] as string[][] } : {}),
    ...(wish.facets === true ? { facets: [] as CellFacets[][] } : {}),
  }));
  const syncs = pack(wishes, budget);
  alongside();
  for (const pieces of syncs) {
    const parts = pieces.map(({ wish: index, area }) => {
      const wish = wishes[index] as ImageWish;
      const range = context.workbook.worksheets
        .getItem(wish.sheetId)
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range.load([
        'values',
        'valueTypes',
        ...(wish.formulas === true ? ['formulas'] : []),
        ...(wish.formats === true ? ['numberFormat'] : []),
      ]);
      const facets = wish.facets === true ? range.getCellProperties(FACET_OPTIONS) : undefined;
      return { index, range, facets };
    });
    // Each sync carries as much as Excel answers at once.
    await context.sync();
    for (const { index, range, facets } of parts) {
      const image = images[index];
      if (!image) continue;
      const values = decodeCells(range.values as unknown[][], range.valueTypes);
      image.values.push(...values);
      image.formulas?.push(
        ...(range.formulas as unknown[][]).map((row, r) =>
          row.map((cell, c) => formulaOf(cell, values[r]?.[c] ?? null)),
        ),
      );
      image.formats?.push(...(range.numberFormat as string[][]));
      image.facets?.push(...(facets?.value ?? []).map((row) => row.map(settable)));
      range.untrack();
    }
  }
  return images;
}

/** A cell without a fill answers with white: only the pattern tells that there is none. */
function settable(cell: Excel.CellProperties): CellFacets {
  const { fill, ...format } = cell.format ?? {};
  const none = fill?.pattern === 'None' || fill?.pattern === undefined;
  return {
    format: {
      ...(format as Excel.CellPropertiesFormat),
      fill: none ? { pattern: Excel.FillPattern.none } : { color: fill.color ?? '#FFFFFF' },
    },
  };
}
