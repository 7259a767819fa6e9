import { parseReference } from '../core/address';
import type { Area, CellInput, CellValue } from '../core/cell';
import type { Problem } from '../core/problem';
import { changedSince, columnRuns } from '../workflows/changed-since';
import { sameValue } from '../workflows/placement';
import type { UndoReport } from '../workflows/write-plan';
import { bare, matrixOf } from './area';
import { runExcel, runWrites } from './batch';
import type { WriteOp } from './batch';
import { contentOf } from './cell-codec';
import { readImages } from './cell-image';
import type { CellFacets, CellImage } from './cell-image';
import type { AreaChange, Journal, TableChange } from './journal';
import { contentOps, facetOps, formatOps, op, rangeOf } from './range-ops';
import { sameArea, surveyWorkbook } from './survey';
import type { WorkbookSurvey } from './survey';

/** What becomes of one written area. */
interface Verdict {
  readonly change: AreaChange;
  readonly ops: WriteOp[];
  readonly restored: number;
  /** Cells that somebody changed since. */
  readonly kept: readonly Area[];
}

/**
 * Puts back what a journal says. Reads first: a cell that holds neither what it was given nor what it held before was
 * changed by somebody since; it is left alone and reported. May be called again after it failed in the middle, and
 * works for a plan that was carried out only in part.
 */
export async function takeBack(journal: Journal): Promise<UndoReport> {
  const { ops, report } = await runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    const known = new Set(survey.sheets.map(({ id }) => id));
    const added = addedSheets(journal, survey);
    const changes = journal.areas.filter(
      ({ sheetId }) => known.has(sheetId) && !added.some(({ id }) => id === sheetId),
    );
    const wishes = changes.map(({ sheetId, area, formats }) => ({
      sheetId,
      area,
      formulas: true,
      formats: formats !== undefined,
    }));
    const ofAdded = added.flatMap(({ id, used }) =>
      used ? [{ sheetId: id, area: bare(used), formulas: true }] : [],
    );
    const images = await readImages(context, [...wishes, ...ofAdded]);
    const current = new Map(changes.map((change, i) => [change, images[i] as CellImage]));
    const sheetImages = new Map(
      ofAdded.map(({ sheetId }, i) => [sheetId, images[changes.length + i] as CellImage]),
    );
    return plan(journal, survey, { changes, current, added, sheetImages });
  });
  if (ops.length > 0) await runWrites(ops, () => undefined);
  return report;
}

interface Present {
  readonly changes: readonly AreaChange[];
  readonly current: ReadonlyMap<AreaChange, CellImage>;
  readonly added: readonly WorkbookSurvey['sheets'][number][];
  readonly sheetImages: ReadonlyMap<string, CellImage>;
}

function addedSheets(journal: Journal, survey: WorkbookSurvey): WorkbookSurvey['sheets'] {
  return journal.addedSheets.flatMap(({ id, name }) => {
    const sheet = survey.sheets.find((known) => (id === undefined ? known.name === name : known.id === id));
    return sheet ? [sheet] : [];
  });
}

function plan(
  journal: Journal,
  survey: WorkbookSurvey,
  present: Present,
): { ops: WriteOp[]; report: UndoReport } {
  const problems: Problem[] = [];
  const kept = new Map<AreaChange, boolean>();
  const verdicts: Verdict[] = [];
  const order = [...present.changes].sort((a, b) => (a.under?.length ?? 0) - (b.under?.length ?? 0));
  for (const change of order) {
    const waits = change.under?.some((other) => kept.get(other) === true) === true;
    const verdict = waits ? undefined : judge(change, present.current.get(change));
    kept.set(change, waits || (verdict?.kept.length ?? 0) > 0);
    if (verdict) verdicts.push(verdict);
  }
  const stays = (under: readonly AreaChange[] | undefined) =>
    under?.some((change) => kept.get(change) === true) === true;
  const nameOf = (sheetId: string) => survey.sheets.find(({ id }) => id === sheetId)?.name ?? '';

  const sheets = present.added.map((sheet) => judgeSheet(sheet, journal, present.sheetImages.get(sheet.id)));
  const leaving = new Set(sheets.filter(({ foreign }) => foreign.length === 0).map(({ sheet }) => sheet.id));
  for (const { sheet, foreign } of sheets) {
    problems.push(...changedSince(sheet.name, foreign));
  }
  for (const { change, kept: areas } of verdicts) {
    problems.push(...changedSince(nameOf(change.sheetId), areas));
  }

  const merges = journal.merges.filter(({ sheetId }) => nameOf(sheetId) !== '' && !leaving.has(sheetId));
  const tables = journal.tables.filter(({ under }) => !stays(under));
  const ops = [
    ...merges.flatMap(({ sheetId, after }) =>
      after.map((area) => op((c) => rangeOf(c, sheetId, area).unmerge())),
    ),
    ...tables.flatMap((change) => shrinkTable(change, survey, leaving)),
    ...verdicts.flatMap((verdict) => verdict.ops),
    ...sheets.flatMap((verdict) => verdict.ops),
    ...merges.flatMap(({ sheetId, before }) =>
      before.map((area) => op((c) => rangeOf(c, sheetId, area).merge(false))),
    ),
    ...tables.flatMap((change) => bringTableBack(change, survey)),
    ...journal.names.filter(({ under }) => !stays(under)).flatMap((name) => restoreName(name, survey)),
    ...[...leaving].map((id) => op((context) => context.workbook.worksheets.getItem(id).delete())),
  ];
  const cells = [...verdicts, ...sheets].reduce((sum, { restored }) => sum + restored, 0);
  return { ops, report: { cells, problems } };
}

function holds(image: CellImage, r: number, c: number, value: CellInput | undefined): boolean {
  return image.formulas?.[r]?.[c] === undefined && sameValue(value ?? null, image.values[r]?.[c] ?? null);
}

function judge(change: AreaChange, current: CellImage | undefined): Verdict {
  const { sheetId, area, before, after, formats, facets } = change;
  const foreign: { row: number; column: number }[] = [];
  let restored = 0;
  if (!current) return { change, ops: [], restored, kept: [] };
  const anchor = before?.formulas?.[0]?.[0];
  if (change.spill === true && anchor !== undefined && current.formulas?.[0]?.[0] === anchor) {
    return { change, ops: [], restored, kept: [] };
  }
  const content = matrixOf<unknown>(area, () => null);
  const numberFormats = matrixOf<string | null>(area, () => null);
  const looks = matrixOf<CellFacets>(area, () => ({}));
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const given = after[r]?.[c];
      const value: CellValue = before?.values[r]?.[c] ?? null;
      const formula = before?.formulas?.[r]?.[c];
      if (given !== undefined) {
        const asBefore =
          current.formulas?.[r]?.[c] === formula &&
          (formula !== undefined || sameValue(value, current.values[r]?.[c] ?? null));
        if (!asBefore && !holds(current, r, c, given)) {
          foreign.push({ row: area.row + r, column: area.column + c });
          continue;
        }
        if (!asBefore) {
          (content[r] as unknown[])[c] = contentOf(value, formula);
          restored++;
        }
      }
      const format = before?.formats?.[r]?.[c] ?? 'General';
      const line = numberFormats[r];
      if (formats?.[r]?.[c] !== undefined && current.formats?.[r]?.[c] === formats[r]?.[c] && line)
        line[c] = format;
      const look = facets?.[r]?.[c];
      if (look) (looks[r] as CellFacets[])[c] = look;
    }
  }
  const some = (matrix: readonly (readonly unknown[])[]) =>
    matrix.some((row) => row.some((cell) => cell !== null));
  const ops = [
    ...(some(numberFormats) ? formatOps(sheetId, area, numberFormats) : []),
    ...(some(content) ? contentOps(sheetId, area, content) : []),
    ...(facets ? facetOps(sheetId, area, looks) : []),
  ];
  return { change, ops, restored, kept: columnRuns(foreign) };
}

interface SheetVerdict {
  readonly sheet: WorkbookSurvey['sheets'][number];
  readonly ops: WriteOp[];
  readonly restored: number;
  readonly foreign: readonly Area[];
}

/** A sheet that the plan added goes, unless somebody has written on it: then only our own cells are emptied. */
function judgeSheet(
  sheet: WorkbookSurvey['sheets'][number],
  journal: Journal,
  image: CellImage | undefined,
): SheetVerdict {
  const { used } = sheet;
  if (!used || !image) return { sheet, ops: [], restored: 0, foreign: [] };
  const changes = journal.areas.filter(({ sheetId }) => sheetId === sheet.id);
  const givenAt = (row: number, column: number): CellInput | undefined => {
    for (const { area, after } of changes) {
      const value = after[row - area.row]?.[column - area.column];
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const foreign: { row: number; column: number }[] = [];
  const content = matrixOf<unknown>(used, () => null);
  let restored = 0;
  for (let r = 0; r < used.rows; r++) {
    for (let c = 0; c < used.columns; c++) {
      const place = { row: used.row + r, column: used.column + c };
      const blank = image.values[r]?.[c] === null && image.formulas?.[r]?.[c] === undefined;
      if (blank) continue;
      if (holds(image, r, c, givenAt(place.row, place.column))) {
        (content[r] as unknown[])[c] = '';
        restored++;
      } else foreign.push(place);
    }
  }
  return {
    sheet,
    restored,
    foreign: columnRuns(foreign),
    ops: foreign.length > 0 ? contentOps(sheet.id, bare(used), content) : [],
  };
}

/** A table that was added becomes cells again, one that grew takes its old size; sheets that go take theirs with them. */
function shrinkTable(
  { before, after }: TableChange,
  survey: WorkbookSurvey,
  leaving: ReadonlySet<string>,
): WriteOp[] {
  if (!after || leaving.has(after.sheetId)) return [];
  const table = survey.tables.find(({ name, sheetId }) => name === after.name && sheetId === after.sheetId);
  if (!table) return [];
  if (!before) return [op((context) => void context.workbook.tables.getItem(table.id).convertToRange())];
  if (sameArea(table.area, before.area)) return [];
  // Rows that somebody added since stay in the table; only our columns leave it.
  const rows = table.area.rows === after.area.rows ? before.area.rows : table.area.rows;
  const area = { ...bare(table.area), rows, columns: before.area.columns };
  return [
    op((context) => context.workbook.tables.getItem(table.id).resize(rangeOf(context, after.sheetId, area))),
  ];
}

function bringTableBack({ before, after }: TableChange, survey: WorkbookSurvey): WriteOp[] {
  if (!before || after || !survey.sheets.some(({ id }) => id === before.sheetId)) return [];
  if (survey.tables.some(({ name }) => name === before.name)) return [];
  return [
    op((context) => {
      const table = context.workbook.tables.add(rangeOf(context, before.sheetId, before.area), true);
      table.name = before.name;
      if (before.style !== '') table.style = before.style;
    }),
  ];
}

/** A name goes back when it still stands where we put it, or where nothing is left. */
function restoreName({ name, before, after }: Journal['names'][number], survey: WorkbookSurvey): WriteOp[] {
  const current = survey.names.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!current) return [];
  const sheet = survey.sheets.find(({ id }) => id === after.sheetId);
  const ours = current.area && current.area.sheet === sheet?.name && sameArea(current.area, after.area);
  const gone = current.formula.includes('#REF!') || parseReference(current.formula) === undefined;
  if (!ours && !(gone && before === undefined)) return [];
  return [
    op((context) => {
      const item = context.workbook.names.getItem(current.name);
      if (!before) {
        item.delete();
        return;
      }
      item.formula = before.formula;
      item.visible = before.visible;
    }),
  ];
}
