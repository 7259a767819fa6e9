import type { Area, CellBlock, CellValue } from '../core/cell';
import type { Problem } from '../core/problem';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { ownedColumns, placeColumns, placementArea } from '../workflows/placement';
import type { Placement } from '../workflows/placement';
import type { Control } from '../workflows/ports';
import { changedCells, placeSheets } from '../workflows/sheet-placement';
import type { SheetPlacement } from '../workflows/sheet-placement';
import type { ColumnsWrite, SheetWrite, WritePlan } from '../workflows/write-plan';
import { bare } from './area';
import { runExcel, runWrites } from './batch';
import type { WriteOp } from './batch';
import { readImages } from './cell-image';
import type { CellFacets, ImageWish } from './cell-image';
import type { Journal } from './journal';
import { loadMergedAreas } from './merged-areas';
import { columnsOps } from './own-columns';
import type { ColumnImage, ColumnsTask } from './own-columns';
import type { DrawnSheet } from './own-charts';
import { sheetOps, surveyOwnSheets, touchedArea } from './own-sheets';
import type { OwnSheetState, SheetTask } from './own-sheets';
import { rangeOf } from './range-ops';
import { surveyWorkbook } from './survey';
import type { WorkbookSurvey } from './survey';

/** A plan that fits the workbook as it is now, with what its cells hold. */
export interface PreparedPlan {
  readonly survey: WorkbookSurvey;
  readonly columns: readonly ColumnsTask[];
  /** Sheets that are yet to be added have the empty id. */
  readonly sheets: readonly SheetTask[];
  readonly problems: readonly Problem[];
  /** Sheets that say how they are printed. */
  readonly printed: readonly SheetPlacement[];
}

/** What was written. */
export interface Written {
  readonly sheets: readonly DrawnSheet[];
  readonly cells: number;
  readonly addresses: readonly string[];
}

interface Target {
  readonly write: ColumnsWrite;
  readonly area: Area & { readonly sheet: string };
  readonly sheetId: string;
  /** Columns that may be written: our own ones, and the free ones to the right. */
  readonly parts: readonly Area[];
}

/**
 * Finds places and rows in the workbook as it is now, and reads what the touched cells hold. Nothing is written.
 * @returns problems alone when something stands against the plan
 * @throws Office errors, AbortError
 */
export function preparePlan(plan: WritePlan, control: Control | undefined): Promise<Result<PreparedPlan>> {
  return runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    control?.signal?.throwIfAborted();
    const problems: Problem[] = [];
    const known = placeSheets(plan.sheets, survey).filter(({ isNew }) => !isNew);
    const states = await surveyOwnSheets(
      context,
      known.map((placed) => sheetCalled(survey, placed.sheet)),
    );

    const targets = plan.columns.flatMap((write) => target(write, survey, problems));
    const placedRead = await readTargets(context, targets);
    control?.signal?.throwIfAborted();
    const placements = targets.map(({ write, area }, i): Placement => {
      const read = placedRead[i] as TargetRead;
      const table = tableOf(write, survey);
      return placeColumns(write, {
        block: read.block,
        owned: ownedColumns(survey, write.table).filter(({ sheet }) => sheet === area.sheet),
        tables: survey.tables,
        ...(table ? { table } : {}),
      });
    });
    problems.push(...placements.flatMap((placement) => placement.problems));

    const fallbacks = placements.flatMap(({ fallback }): SheetWrite[] => (fallback ? [fallback] : []));
    const sheets = placeSheets([...plan.sheets, ...fallbacks], survey);
    problems.push(...sheets.flatMap((placed) => placed.problems));
    problems.push(...protectedSheets(survey, placements, sheets));
    const grows = placements.some(({ tableArea }) => tableArea !== undefined);
    if (grows && !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
      problems.push(error('excel-too-old', { args: { code: 'ExcelApi 1.13' } }));
    }
    if (problems.some(({ severity }) => severity === 'error')) return fail(...problems);

    const late = sheets.filter(
      ({ sheet, isNew }) => !isNew && !known.some((placed) => placed.sheet === sheet),
    );
    states.push(
      ...(await surveyOwnSheets(
        context,
        late.map((placed) => sheetCalled(survey, placed.sheet)),
      )),
    );
    const rest = await readRest(context, survey, sheets, states, targets, placements);
    problems.push(...rest.sheets.flatMap((task, i) => changedSince(task, rest.areas[i])));
    if (problems.some(({ severity }) => severity === 'error')) return fail(...problems);
    return ok({
      survey,
      problems,
      printed: sheets.filter(
        ({ write }) => write.landscape !== undefined || (write.pageBreaks ?? []).length > 0,
      ),
      columns: targets.flatMap(({ write, sheetId }, i): ColumnsTask[] => {
        const placement = placements[i];
        if (!placement || placement.columns.length === 0) return [];
        const table = tableOf(write, survey);
        const images = placedRead[i]?.images ?? [];
        const headerFacets = rest.headerFacets.get(i) ?? new Map<number, CellFacets>();
        return [{ kind: write.table, placement, sheetId, images, headerFacets, ...(table ? { table } : {}) }];
      }),
      sheets: rest.sheets,
    });
  });
}

/**
 * Carries a prepared plan out and notes everything in the journal before it happens, so that the journal can take back
 * a plan that stops in its middle.
 * @throws Office errors, AbortError; then the journal must be taken back
 */
export async function carryOut(
  prepared: PreparedPlan,
  journal: Journal,
  control: Control | undefined,
): Promise<Written> {
  const { survey } = prepared;
  const ids = await addSheets(
    prepared.sheets.filter(({ placement }) => placement.isNew).map(({ placement }) => placement.sheet),
    journal,
  );
  const sheets = prepared.sheets.map((task) => ({
    ...task,
    sheetId: task.sheetId || (ids.get(task.placement.sheet) ?? ''),
  }));
  const parts = [
    ...prepared.columns.map((task) => columnsOps(task, survey, journal)),
    ...sheets.map((task) => sheetOps(task, survey, journal)),
  ];
  const ops: WriteOp[] = parts.flatMap((part) => part.ops);
  await runWrites(ops, (done, total) => {
    control?.signal?.throwIfAborted();
    control?.onProgress?.({ stage: 'write', done, total });
  });
  return {
    sheets,
    cells: parts.reduce((sum, part) => sum + part.cells, 0),
    addresses: parts.flatMap((part) => part.addresses),
  };
}

/** Adds sheets and learns their ids: later writes go by id, whatever anybody calls the sheet meanwhile. */
async function addSheets(names: readonly string[], journal: Journal): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const entries = names.map((name): Journal['addedSheets'][number] => ({ name }));
  journal.addedSheets.push(...entries);
  return runExcel(async (context) => {
    const added = names.map((name) => context.workbook.worksheets.add(name).load('id'));
    await context.sync();
    for (const [i, entry] of entries.entries()) entry.id = added[i]?.id ?? '';
    return new Map(added.map((sheet, i) => [names[i] ?? '', sheet.id]));
  });
}

function sheetCalled(survey: WorkbookSurvey, name: string): { readonly id: string; readonly name: string } {
  const sheet = survey.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The survey has no sheet ${name}.`);
  return sheet;
}

function tableOf(
  { address }: ColumnsWrite,
  survey: WorkbookSurvey,
): WorkbookSurvey['tables'][number] | undefined {
  if (address.kind !== 'table') return undefined;
  return survey.tables.find(({ name }) => name.toLowerCase() === address.name.toLowerCase());
}

function target(write: ColumnsWrite, survey: WorkbookSurvey, problems: Problem[]): Target[] {
  const area = placementArea(write, survey);
  const sheet = survey.sheets.find(({ name }) => name === area?.sheet);
  if (!area || !sheet) {
    const where = { sheet: write.address.sheet };
    problems.push(error('workflows-table-vanished', { where, args: { table: write.table } }));
    return [];
  }
  const { address } = write;
  if (address.kind === 'range') {
    // Own columns, and free ones for new ones, are somewhere to the right of the team's headers.
    const first = Math.max(area.column, address.firstColumn + address.columns);
    const part = { ...bare(area), column: first, columns: area.column + area.columns - first };
    return [{ write, area, sheetId: sheet.id, parts: [part] }];
  }
  const spare = write.columns.length + 1;
  const free = { ...bare(area), column: area.column + area.columns - spare, columns: spare };
  const owned = ownedColumns(survey, write.table)
    .filter((own) => own.sheet === area.sheet && own.column >= area.column && own.column < free.column)
    .map(({ column }) => ({ ...bare(area), column, columns: 1 }));
  return [{ write, area, sheetId: sheet.id, parts: [...owned, free] }];
}

interface TargetRead {
  readonly block: CellBlock;
  readonly images: readonly ColumnImage[];
}

/** Reads keys, headers and own cells of all targets together, with merged cells that could be in the way. */
async function readTargets(context: Excel.RequestContext, targets: readonly Target[]): Promise<TargetRead[]> {
  if (targets.length === 0) return [];
  let merged: (() => Area[])[] = [];
  const wishes = targets.flatMap(({ sheetId, area, parts }): ImageWish[] => [
    { sheetId, area: bare(area) },
    ...parts.map((part) => ({ sheetId, area: part, formulas: true, formats: true })),
  ]);
  const images = await readImages(context, wishes, () => {
    merged = targets.map(({ sheetId, area }) => loadMergedAreas(rangeOf(context, sheetId, area)));
  });
  let next = 0;
  return targets.map(({ area, parts }, i) => {
    const block = images[next++];
    const read = parts.flatMap((part): ColumnImage[] => {
      const image = images[next++];
      return image ? [{ area: part, image }] : [];
    });
    return {
      block: {
        ...area,
        values: withHiddenFormulas(block?.values ?? [], area, read),
        merges: merged[i]?.() ?? [],
      },
      images: read,
    };
  });
}

/** A formula that shows nothing takes its cell all the same: it reads as a space, which is not free. */
function withHiddenFormulas(
  values: readonly CellValue[][],
  area: Area,
  read: readonly ColumnImage[],
): CellValue[][] {
  const cells = values.map((row) => [...row]);
  for (const { area: part, image } of read) {
    for (const [r, row] of (image.formulas ?? []).entries()) {
      const line = cells[part.row - area.row + r];
      for (const [c, formula] of row.entries()) {
        const at = part.column - area.column + c;
        if (formula !== undefined && line && (line[at] === null || line[at] === '')) line[at] = ' ';
      }
    }
  }
  return cells;
}

/** Reads what own sheets hold, and the looks of header cells that new columns beside a plain header row will change. */
async function readRest(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  sheets: readonly SheetPlacement[],
  states: readonly OwnSheetState[],
  targets: readonly Target[],
  placements: readonly Placement[],
): Promise<{
  readonly sheets: PreparedPlan['sheets'];
  /** Area of `before` of each sheet. */
  readonly areas: readonly (Area | undefined)[];
  readonly headerFacets: ReadonlyMap<number, ReadonlyMap<number, CellFacets>>;
}> {
  const tasks = sheets.map((placement): SheetTask & { readonly area?: Area } => {
    if (placement.isNew) return { placement, sheetId: '' };
    const sheetId = sheetCalled(survey, placement.sheet).id;
    const state = states.find((candidate) => candidate.sheetId === sheetId);
    const area = touchedArea(placement, state);
    return { placement, sheetId, ...(state ? { state } : {}), ...(area ? { area } : {}) };
  });
  const headers = targets.flatMap(({ write, sheetId }, index) => {
    const fresh = (placements[index]?.columns ?? []).filter(({ isNew }) => isNew);
    const [first] = fresh;
    if (write.address.kind === 'table' || !first) return [];
    return [
      {
        index,
        sheetId,
        area: { row: first.headerRow, column: first.column, rows: 1, columns: fresh.length },
      },
    ];
  });
  const withArea = tasks.flatMap(({ placement, sheetId, area }) =>
    area ? [{ placement, sheetId, area }] : [],
  );
  const images = await readImages(context, [
    ...withArea.map(({ sheetId, area }) => ({ sheetId, area, formulas: true, formats: true, facets: true })),
    ...headers.map(({ sheetId, area }) => ({ sheetId, area, facets: true })),
  ]);
  const headerFacets = new Map(
    headers.map(({ index, area }, i) => {
      const row = images[withArea.length + i]?.facets?.[0] ?? [];
      return [index, new Map(row.map((facets, c) => [area.column + c, facets]))] as const;
    }),
  );
  return {
    headerFacets,
    areas: tasks.map(({ area }) => area),
    sheets: tasks.map(({ area: _area, ...task }) => {
      const before = images[withArea.findIndex(({ placement }) => placement === task.placement)];
      return { ...task, ...(before ? { before } : {}) };
    }),
  };
}

/** Cells of a sheet of ours that somebody typed in since the workflow read them. */
function changedSince({ placement, before }: SheetTask, area: Area | undefined): readonly Problem[] {
  return changedCells(placement, (row, column) =>
    area ? (before?.values[row - area.row]?.[column - area.column] ?? null) : null,
  );
}

function protectedSheets(
  survey: WorkbookSurvey,
  placements: readonly Placement[],
  sheets: readonly SheetPlacement[],
): Problem[] {
  const written = new Set([
    ...placements.filter(({ columns }) => columns.length > 0).map(({ sheet }) => sheet),
    ...sheets.filter(({ isNew }) => !isNew).map(({ sheet }) => sheet),
  ]);
  return survey.sheets
    .filter((sheet) => sheet.protected && written.has(sheet.name))
    .map(({ name }) => error('workflows-sheet-protected', { where: { sheet: name }, args: { sheet: name } }));
}
