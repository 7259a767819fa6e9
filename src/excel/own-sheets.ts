import { absoluteReference, areaAddress, quoteSheetName } from '../core/address';
import type { Area, CellInput } from '../core/cell';
import { columnPixels, lookOf, numberFormatOf } from '../workflows/cell-looks';
import type { SheetPlacement } from '../workflows/sheet-placement';
import { sheetOwnerName } from '../workflows/write-plan';
import type { BlockWrite, CellFormat, NameWrite } from '../workflows/write-plan';
import { bare, boundingArea, matrixOf } from './area';
import type { WriteOp } from './batch';
import { encodeCell } from './cell-codec';
import type { CellContent } from './cell-codec';
import type { CellImage } from './cell-image';
import type { AreaChange, Journal, TableState } from './journal';
import { loadMergedAreas } from './merged-areas';
import { contentOps, formatOps, lookOps, op, rangeOf } from './range-ops';
import { areaOf, sameArea } from './survey';
import type { WorkbookSurvey } from './survey';

const POINTS_PER_PIXEL = 0.75;

/** What stands on a sheet of ours before it is written. */
export interface OwnSheetState {
  readonly sheetId: string;
  /** Cells with content or format. */
  readonly used?: Area;
  readonly merges: readonly Area[];
}

/** Reads extent and merged cells of sheets, in one sync. */
export async function surveyOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly name: string }[],
): Promise<OwnSheetState[]> {
  if (sheets.length === 0) return [];
  const parts = sheets.map(({ id, name }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(false);
    return { id, name, used: used.load('address'), merged: loadMergedAreas(used) };
  });
  await context.sync();
  return parts.map(({ id, name, used, merged }) => {
    const area = used.isNullObject ? undefined : areaOf(used.address, name);
    const merges = used.isNullObject ? [] : merged();
    return { sheetId: id, merges, ...(area ? { used: bare(area) } : {}) };
  });
}

/** Everything of a sheet that a write touches; undefined when it touches no cell. */
export function touchedArea({ write }: SheetPlacement, state: OwnSheetState | undefined): Area | undefined {
  return boundingArea([
    ...write.blocks.map(blockArea).filter(({ columns }) => columns > 0),
    ...(write.styles ?? []),
    ...(write.merges ?? []),
    ...(write.mode === 'replace' && state?.used ? [state.used] : []),
  ]);
}

function blockArea({ row, column, values }: BlockWrite): Area {
  return {
    row,
    column,
    rows: values.length,
    columns: values.reduce((most, cells) => Math.max(most, cells.length), 0),
  };
}

function contentAt(cells: readonly CellInput[], column: number): CellContent | null {
  return column < cells.length ? encodeCell(cells[column] ?? null) : null;
}

function formatAt(formats: BlockWrite['formats'], column: number): CellFormat | undefined {
  return typeof formats === 'string' ? formats : formats?.[column];
}

/** One sheet of ours that is to be written. */
export interface SheetTask {
  readonly placement: SheetPlacement;
  readonly sheetId: string;
  /** Undefined for a sheet that was just added. */
  readonly state?: OwnSheetState;
  /** Cells of `touchedArea` as they are; undefined for a sheet that was just added. */
  readonly before?: CellImage;
}

/** Notes in the journal what a sheet write will change, and returns the writes with the addresses that they touch. */
export function sheetOps(
  { placement, sheetId, state, before }: SheetTask,
  survey: WorkbookSurvey,
  journal: Journal,
): { readonly ops: WriteOp[]; readonly addresses: string[]; readonly cells: number } {
  const { write, sheet, isNew } = placement;
  const ops: WriteOp[] = [];
  const replace = write.mode === 'replace';
  const touched = touchedArea(placement, state);
  const blocks = write.blocks.filter((block) => blockArea(block).columns > 0);

  if (touched) journal.areas.push(areaChange(placement, sheetId, touched, before));
  const clearing = replace && state?.used;
  const oldMerges = clearing ? state.merges : [];
  const newMerges = (write.merges ?? []).map(bare);
  if (oldMerges.length > 0 || newMerges.length > 0) {
    journal.merges.push({ sheetId, before: oldMerges, after: newMerges });
  }
  for (const area of oldMerges) ops.push(op((context) => rangeOf(context, sheetId, area).unmerge()));
  if (clearing) ops.push(op((context) => rangeOf(context, sheetId, clearing).clear('All')));

  const tables = tableOps(placement, sheetId, survey, journal);
  ops.push(...tables.before);
  for (const block of blocks) {
    const area = blockArea(block);
    if (block.formats !== undefined) {
      const row = Array.from({ length: area.columns }, (_, c) => formatAt(block.formats, c)).map((format) =>
        format === undefined ? null : numberFormatOf(format),
      );
      ops.push(...formatOps(sheetId, area, area.rows === 1 ? [row] : [row, row].slice(0, area.rows)));
    }
    // Rows may end early; what is to the right of a short one is left alone.
    const content = block.values.map((cells) =>
      Array.from({ length: area.columns }, (_, c) => contentAt(cells, c)),
    );
    ops.push(...contentOps(sheetId, area, content));
    if (block.style !== undefined) ops.push(...lookOps(sheetId, area, lookOf(block.style)));
  }
  ops.push(...tables.after);
  for (const style of write.styles ?? []) ops.push(...lookOps(sheetId, bare(style), lookOf(style.style)));
  for (const area of newMerges) ops.push(op((context) => rangeOf(context, sheetId, area).merge(false)));
  for (const [column, characters] of Object.entries(write.columnWidths ?? {})) {
    const area = { row: 0, column: Number(column), rows: 1, columns: 1 };
    const points = columnPixels(characters) * POINTS_PER_PIXEL;
    ops.push(op((context) => void (rangeOf(context, sheetId, area).format.columnWidth = points)));
  }
  const { frozenRows } = write;
  if (frozenRows !== undefined && frozenRows > 0) {
    ops.push(
      op((context) => context.workbook.worksheets.getItem(sheetId).freezePanes.freezeRows(frozenRows)),
    );
  }
  if (isNew)
    ops.push(
      ...nameOps(
        { name: sheetOwnerName(write.id), row: 0, column: 0 },
        { sheet, sheetId, hidden: true },
        survey,
        journal,
      ),
    );
  for (const name of placement.names)
    ops.push(...nameOps(name, { sheet, sheetId, hidden: false }, survey, journal));
  return {
    ops,
    addresses: blocks.map((block) => `${quoteSheetName(sheet)}!${areaAddress(blockArea(block))}`),
    cells: blocks.reduce((sum, { values }) => values.reduce((all, cells) => all + cells.length, sum), 0),
  };
}

function areaChange(
  { write }: SheetPlacement,
  sheetId: string,
  area: Area,
  before: CellImage | undefined,
): AreaChange {
  const replace = write.mode === 'replace';
  const after = matrixOf<CellInput | undefined>(area, () => (replace ? null : undefined));
  const formats = matrixOf<string | undefined>(area, () => (replace ? 'General' : undefined));
  for (const block of write.blocks) {
    for (const [r, row] of block.values.entries()) {
      for (const [c, value] of row.entries()) {
        const line = after[block.row - area.row + r];
        if (line) line[block.column - area.column + c] = value;
        const format = formatAt(block.formats, c);
        const formatLine = formats[block.row - area.row + r];
        if (format !== undefined && formatLine)
          formatLine[block.column - area.column + c] = numberFormatOf(format);
      }
    }
  }
  return { sheetId, area, before, after, formats, ...(before?.facets ? { facets: before.facets } : {}) };
}

/** Sets a workbook name to an area and notes what it was. */
export function nameOps(
  { name, row, column, rows = 1, columns = 1 }: NameWrite,
  target: {
    readonly sheet: string;
    readonly sheetId: string;
    readonly hidden: boolean;
    readonly under?: readonly AreaChange[];
  },
  survey: WorkbookSurvey,
  journal: Journal,
): WriteOp[] {
  const area = { row, column, rows, columns };
  const known = survey.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  const stands =
    known?.area && survey.sheets.find((sheet) => sheet.name === known.area?.sheet)?.id === target.sheetId;
  if (stands && known.area && sameArea(known.area, area)) return [];
  journal.names.push({
    name,
    before: known && { formula: known.formula, visible: known.visible },
    after: { sheetId: target.sheetId, area },
    ...(target.under ? { under: target.under } : {}),
  });
  const formula = `=${absoluteReference(target.sheet, area)}`;
  return [
    op((context) => {
      const { names } = context.workbook;
      if (known) names.getItem(known.name).formula = formula;
      else {
        const item = names.add(name, rangeOf(context, target.sheetId, area));
        if (target.hidden) item.visible = false;
      }
    }),
  ];
}

/** Tables of a sheet of ours: kept and resized by name, others removed when the sheet is replaced, new ones added. */
function tableOps(
  { write, isNew }: SheetPlacement,
  sheetId: string,
  survey: WorkbookSurvey,
  journal: Journal,
): { readonly before: WriteOp[]; readonly after: WriteOp[] } {
  const before: WriteOp[] = [];
  const after: WriteOp[] = [];
  const here = isNew ? [] : survey.tables.filter((table) => table.sheetId === sheetId);
  const wanted = (write.tables ?? []).map((table) => ({ ...table, area: bare(table) }));
  const stateOf = (table: (typeof here)[number]): TableState => ({
    name: table.name,
    sheetId,
    area: bare(table.area),
    style: table.style,
  });
  const kept = new Set<string>();
  for (const { name, area } of wanted) {
    const known = here.find(
      (table) => table.name.toLowerCase() === name.toLowerCase() && table.area.row === area.row,
    );
    if (known) {
      kept.add(known.id);
      if (sameArea(known.area, area)) continue;
      journal.tables.push({ before: stateOf(known), after: { ...stateOf(known), area } });
      after.push(
        op((context) => context.workbook.tables.getItem(known.id).resize(rangeOf(context, sheetId, area))),
      );
    } else {
      const free = freeTableName(
        name,
        survey,
        here.map((table) => table.id),
      );
      journal.tables.push({ before: undefined, after: { name: free, sheetId, area, style: '' } });
      after.push(
        op(
          (context) => void (context.workbook.tables.add(rangeOf(context, sheetId, area), true).name = free),
        ),
      );
    }
  }
  if (write.mode === 'replace') {
    for (const table of here.filter(({ id }) => !kept.has(id))) {
      journal.tables.push({ before: stateOf(table), after: undefined });
      before.push(op((context) => context.workbook.tables.getItem(table.id).delete()));
    }
  }
  return { before, after };
}

/** A table name that neither a table nor a name of the workbook has; tables that this write removes do not count. */
function freeTableName(wished: string, survey: WorkbookSurvey, leaving: readonly string[]): string {
  const taken = new Set(
    [...survey.tables.filter(({ id }) => !leaving.includes(id)), ...survey.names].map(({ name }) =>
      name.toLowerCase(),
    ),
  );
  let name = wished;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wished}_${n}`;
  return name;
}
