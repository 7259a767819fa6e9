import { areaAddress, quoteSheetName } from '../core/address';
import type { Area, CellInput, CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import { error, info } from '../core/problem';
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ApplyReport } from '../workflows/write-plan';
import { bare, matrixOf } from './area';
import { runExcel, runWrites } from './batch';
import { contentOf } from './cell-codec';
import { readImages } from './cell-image';
import type { CellImage } from './cell-image';
import { officeProblem } from './error-map';
import type { AreaChange } from './journal';
import type { JournalKeeper } from './office-port';
import { contentOps } from './range-ops';
import { areaOf } from './survey';

/** Formulas of one request about what they spill into. */
const SPILLS_PER_SYNC = 2000;

interface Spot {
  readonly sheetId: string;
  readonly sheet: string;
  /** The cell, and what its formula fills. */
  readonly area: Area;
  readonly image: CellImage;
}

/**
 * Turns formulas of the selection that call our functions into the values that they show, spilled results included, so
 * that colleagues without the add-in keep them. Other formulas stay.
 * @param isOurs tells the formulas to freeze
 * @returns problem `excel-nothing-to-freeze` when there is none; values that are still being calculated stay formulas
 */
export async function freezeToValues(
  keeper: JournalKeeper,
  isOurs: (formula: string) => boolean,
  title: string,
): Promise<Result<ApplyReport>> {
  let found: { readonly spots: readonly Spot[]; readonly problems: readonly Problem[] };
  try {
    found = await findFormulas(isOurs);
  } catch (thrown) {
    return fail(officeProblem(thrown), info('excel-unchanged'));
  }
  const { spots, problems } = found;
  if (problems.length > 0) return fail(...problems);
  if (spots.length === 0) return fail(error('excel-nothing-to-freeze'));
  const changes = spots.map(frozen);
  const result = await keeper.record(title, async (journal) => {
    journal.areas.push(...changes);
    await runWrites(
      spots.flatMap(({ sheetId, area, image }) =>
        contentOps(
          sheetId,
          area,
          image.values.map((row) => row.map((value) => contentOf(value, undefined))),
        ),
      ),
      () => undefined,
    );
  });
  if (!result.ok) return result;
  const cells = spots.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const addresses = spots.map(({ sheet, area }) => `${quoteSheetName(sheet)}!${areaAddress(area)}`);
  return ok({ cells, addresses, undo: result.value.undo, problems: [] });
}

async function findFormulas(
  isOurs: (formula: string) => boolean,
): Promise<{ readonly spots: readonly Spot[]; readonly problems: readonly Problem[] }> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    selected.load('address,worksheet/id,worksheet/name');
    const { worksheet } = selected;
    const { protection } = worksheet;
    protection.load('protected');
    await context.sync();
    const chosen = selected.isNullObject ? undefined : areaOf(selected.address, worksheet.name);
    if (!chosen) return { spots: [], problems: [] };
    const sheetId = worksheet.id;
    if (protection.protected) {
      const where = { sheet: worksheet.name };
      return {
        spots: [],
        problems: [error('workflows-sheet-protected', { where, args: { sheet: worksheet.name } })],
      };
    }
    const [image] = await readImages(context, [{ sheetId, area: bare(chosen), formulas: true }]);
    const cells = (image?.formulas ?? []).flatMap((row, r) =>
      row.flatMap((formula, c): Area[] => {
        const value = image?.values[r]?.[c] ?? null;
        const busy = isCellError(value) && /^#(BUSY!|GETTING_DATA)$/.test(value.error);
        if (formula === undefined || busy || !isOurs(formula)) return [];
        return [{ row: chosen.row + r, column: chosen.column + c, rows: 1, columns: 1 }];
      }),
    );
    const areas = await spilledAreas(context, sheetId, worksheet.name, cells);
    const images = await readImages(
      context,
      areas.map((area) => ({ sheetId, area, formulas: true })),
    );
    return {
      problems: [],
      spots: areas.flatMap((area, i): Spot[] => {
        const read = images[i];
        return read ? [{ sheetId, sheet: worksheet.name, area, image: read }] : [];
      }),
    };
  });
}

/** Where each formula's result goes. */
async function spilledAreas(
  context: Excel.RequestContext,
  sheetId: string,
  sheet: string,
  cells: readonly Area[],
): Promise<Area[]> {
  const areas: Area[] = [];
  for (let start = 0; start < cells.length; start += SPILLS_PER_SYNC) {
    const asked = cells.slice(start, start + SPILLS_PER_SYNC).map((cell) => ({
      cell,
      spill: context.workbook.worksheets
        .getItem(sheetId)
        .getCell(cell.row, cell.column)
        .getSpillingToRangeOrNullObject()
        .load('address'),
    }));
    // One sync answers for two thousand formulas.
    await context.sync();
    for (const { cell, spill } of asked) {
      const area = spill.isNullObject ? undefined : areaOf(spill.address, sheet);
      areas.push(area ? bare(area) : cell);
    }
  }
  return areas;
}

/** Before: the formula in its cell and nothing where it only spilled. After: the values that were shown. */
function frozen({ sheetId, area, image }: Spot): AreaChange {
  const values = matrixOf<CellValue>(area, (r, c) =>
    r === 0 && c === 0 ? (image.values[0]?.[0] ?? null) : null,
  );
  const formulas = matrixOf<string | undefined>(area, (r, c) =>
    r === 0 && c === 0 ? image.formulas?.[0]?.[0] : undefined,
  );
  return {
    sheetId,
    area,
    spill: true,
    before: { values, formulas },
    after: image.values.map((row) =>
      row.map((value): CellInput => (isCellError(value) ? value.error : value)),
    ),
  };
}
