import type { Area } from '../core/cell';
import type { Problem } from '../core/problem';
import { changedSince, columnRuns } from '../workflows/changed-since';
import { areaOfName } from './area-of-name';
import type { CellEdit, NameState, SheetState, TableState, WorkbookState } from './model';
import { EditGrid } from './model';
import { sameName } from './sheet-name';

/** A state with one piece of work taken out of it. */
export interface TakenBack {
  readonly state: WorkbookState;
  /** Cells put back. */
  readonly cells: number;
  readonly problems: readonly Problem[];
}

interface Difference {
  readonly row: number;
  readonly column: number;
  readonly a: CellEdit | undefined;
  readonly b: CellEdit | undefined;
}

function sameEdit(a: CellEdit | undefined, b: CellEdit | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Cells that two sets of changes treat differently, with both. */
function differences(a: EditGrid, b: EditGrid): readonly Difference[] {
  const found: Difference[] = [];
  a.forEach((edit, row, column) => {
    const other = b.get(row, column);
    if (!sameEdit(edit, other)) found.push({ row, column, a: edit, b: other });
  });
  b.forEach((edit, row, column) => {
    if (!a.get(row, column)) found.push({ row, column, a: undefined, b: edit });
  });
  return found;
}

function contentCount(edits: EditGrid): number {
  let count = 0;
  edits.forEach(({ value }) => (count += value === undefined ? 0 : 1));
  return count;
}

/** Number of cells whose content differs between two states. */
export function countDifferences(before: WorkbookState, after: WorkbookState): number {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return after.sheets.reduce((total, sheet) => {
    const earlier = sheets.get(sheet.id);
    if (earlier?.source !== sheet.source) return total + contentCount(sheet.edits);
    return total + differences(earlier.edits, sheet.edits).filter(({ a, b }) => a?.value !== b?.value).length;
  }, 0);
}

/**
 * Takes what happened between `before` and `after` out of the present state, where other changes came on top. What somebody
 * changed since stays as it is; changed cells are reported.
 */
export function takeBack(before: WorkbookState, after: WorkbookState, live: WorkbookState): TakenBack {
  const problems: Problem[] = [];
  const earlier = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const later = new Map(after.sheets.map((sheet) => [sheet.id, sheet]));
  let cells = 0;
  /** Sheets on which headers, tables and names stay, because somebody works in the columns under them. */
  const inUse = new Set<number>();
  const sheets = live.sheets.flatMap((sheet): SheetState[] => {
    const made = later.get(sheet.id);
    if (!made) return [sheet];
    const old = earlier.get(sheet.id);
    const foreign = differences(made.edits, sheet.edits);
    if (old && old.source === made.source) {
      const written = differences(old.edits, made.edits);
      const ours = new Set(written.map(({ row, column }) => place(row, column)));
      const conflicts = foreign.filter(({ row, column }) => ours.has(place(row, column)));
      problems.push(...changedSince(sheet.name, columnRuns(conflicts)));
      const kept = new Set(conflicts.map(({ row, column }) => place(row, column)));
      if (conflicts.length > 0) {
        inUse.add(sheet.id);
        for (const area of newNames(before, after, made.name)) kept.add(place(area.row, area.column));
      }
      const edits = sheet.edits.fork();
      for (const { row, column, a, b } of written) {
        if (kept.has(place(row, column))) continue;
        edits.set(row, column, a);
        if (a?.value !== b?.value) cells++;
      }
      return [
        withExtras(
          { ...sheet, edits, layout: sheet.layout === made.layout ? old.layout : sheet.layout },
          made,
          old,
        ),
      ];
    }
    problems.push(...changedSince(sheet.name, columnRuns(foreign)));
    cells += contentCount(made.edits) - foreign.filter(({ a }) => a !== undefined).length;
    if (!old && foreign.length === 0) return [];
    // Back to what was (nothing, for a sheet that was added), with what somebody did since on top of it.
    const edits = old ? old.edits.fork() : new EditGrid();
    for (const { row, column, b } of foreign) edits.set(row, column, b);
    return [withExtras({ ...sheet, source: old?.source ?? sheet.source, edits }, made, old)];
  });
  const remaining = new Set(sheets.map(({ id }) => id));
  const tables = merge(before.tables, after.tables, live.tables, {
    same: (a: TableState, b) => a.id === b.id,
    stays: ({ sheet }) => inUse.has(sheet),
  });
  const busy = new Set(live.sheets.filter(({ id }) => inUse.has(id)).map(({ name }) => name.toLowerCase()));
  const names = merge(before.names, after.names, live.names, {
    same: (a: NameState, b) => sameName(a.name, b.name) && a.scope === b.scope,
    stays: ({ text }) => busy.has((areaOfName(text)?.sheet ?? '').toLowerCase()),
  });
  return {
    state: {
      sheets,
      tables: tables.filter(({ sheet }) => remaining.has(sheet)),
      names: names.filter(({ scope }) => scope === undefined || remaining.has(scope)),
    },
    cells,
    problems,
  };
}

/** Charts and rules as they were, unless others were made since. */
function withExtras(sheet: SheetState, made: SheetState, old: SheetState | undefined): SheetState {
  const { charts, rules, ...rest } = sheet;
  const before = {
    charts: charts === made.charts ? old?.charts : charts,
    rules: rules === made.rules ? old?.rules : rules,
  };
  return {
    ...rest,
    ...(before.charts ? { charts: before.charts } : {}),
    ...(before.rules ? { rules: before.rules } : {}),
  };
}

function place(row: number, column: number): string {
  return `${row},${column}`;
}

/** Areas on a sheet that got a name between two states: the headers of own columns. */
function newNames(before: WorkbookState, after: WorkbookState, sheet: string): Area[] {
  const known = new Set(before.names.map(({ name }) => name.toLowerCase()));
  return after.names.flatMap(({ name, text }) => {
    const area = known.has(name.toLowerCase()) ? undefined : areaOfName(text);
    return area && sameName(area.sheet, sheet) ? [area] : [];
  });
}

/** Entries as they were before, unless somebody changed them after or they have to stay. */
function merge<T>(
  before: readonly T[],
  after: readonly T[],
  live: readonly T[],
  { same, stays }: { readonly same: (a: T, b: T) => boolean; readonly stays: (entry: T) => boolean },
): T[] {
  const kept = live.flatMap((entry): T[] => {
    const made = after.find((other) => same(other, entry));
    const old = before.find((other) => same(other, entry));
    if (made !== entry || old === made || stays(entry)) return [entry];
    return old === undefined ? [] : [old];
  });
  const removed = before.filter(
    (entry) => !after.some((other) => same(other, entry)) && !live.some((other) => same(other, entry)),
  );
  return [...kept, ...removed];
}
