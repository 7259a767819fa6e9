import type { Area, CellBlock, CellValue, SheetArea } from '../core/cell';
import { isCellError } from '../core/cell';
import { displayFormula } from './formula-names';
import type { CellLook, LookPatch } from './look';
import { PLAIN_LOOK } from './look';
import type { SheetState, TableState } from './model';
import { findCell } from './sheet-grid';
import { hidesGridLines, union } from './sheet-layout';
import { resolveFormulas } from './sheet-patch';
import { patchLook } from './style-book';
import type { StyleSheet } from './style-sheet';
import type { SheetContents, SheetFormula } from './workbook-file-types';

/** One cell as it is with its changes. */
export interface EffectiveCell {
  readonly value: CellValue;
  readonly look: CellLook;
  /** Cell format in the file that the look starts from, and what is changed on it. */
  readonly xf: number;
  readonly patch?: LookPatch;
}

/** Cell format of a place without a cell: that of its row, else of its column. */
function impliedStyle({ source }: SheetState, row: number, column: number): number {
  const own = source.grid.rowStyles.get(row);
  if (own !== undefined) return own;
  return (
    source.columns.find(({ first, last, style }) => style > 0 && column >= first && column <= last)?.style ??
    0
  );
}

/** Reads one cell. */
export function effectiveCell(
  sheet: SheetState,
  row: number,
  column: number,
  styles: StyleSheet,
): EffectiveCell {
  const { grid } = sheet.source;
  const edit = sheet.edits.get(row, column);
  const cell = findCell(grid, row, column);
  const xf = edit?.base ?? (cell >= 0 ? (grid.cellStyles[cell] ?? 0) : impliedStyle(sheet, row, column));
  const value = edit?.value !== undefined ? edit.value : cell >= 0 ? (grid.values[cell] ?? null) : null;
  const look = styles.look(xf);
  return edit?.patch
    ? { value, xf, look: patchLook(look, edit.patch), patch: edit.patch }
    : { value, xf, look };
}

/** Smallest area with every value and formula, changes included. */
export function usedArea(sheet: SheetState): Area | undefined {
  const { source, edits } = sheet;
  const { grid } = source;
  let area: Area | undefined = grid.used;
  let shrinks = false;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  edits.forEach((edit, row, column) => {
    if (edit.value === undefined) return;
    if (edit.value === null && edit.formula === undefined) {
      if (findCell(grid, row, column) >= 0) shrinks = true;
      return;
    }
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  if (bottom >= 0) {
    const written = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    area = area ? union(area, written) : written;
  }
  return shrinks ? exactArea(sheet) : area;
}

function exactArea({ source, edits }: SheetState): Area | undefined {
  const { grid } = source;
  const formulas = source.formulaCells;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const cover = (row: number, column: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  grid.rowNumbers.forEach((row, index) => {
    for (let n = grid.rowCells[index] ?? 0; n < (grid.rowCells[index + 1] ?? 0); n++) {
      const column = grid.cellColumns[n] ?? 0;
      if (edits.hasContent(row, column)) continue;
      if (grid.values[n] !== null || formulas.get(row)?.has(column)) cover(row, column);
    }
  });
  edits.forEach((edit, row, column) => {
    if (edit.value !== undefined && (edit.value !== null || edit.formula !== undefined)) cover(row, column);
  });
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Cells of an area. Rows without any cell share one blank row, so that a far used area costs little. */
export function blockOf(
  sheet: SheetState | undefined,
  area: SheetArea,
  styles: StyleSheet,
  formats: boolean,
): CellBlock {
  const { row, column, rows, columns } = area;
  const place = { sheet: area.sheet, row, column, rows, columns };
  const blank: readonly CellValue[] = new Array<CellValue>(columns).fill(null);
  const values: (readonly CellValue[])[] = new Array<readonly CellValue[]>(rows).fill(blank);
  if (!sheet) {
    return {
      ...place,
      values,
      ...(formats ? { formats: values.map(() => blank.map(() => 'General')) } : {}),
    };
  }
  const { source, edits } = sheet;
  const { grid } = source;
  const right = column + columns;
  for (let index = 0; index < grid.rowNumbers.length; index++) {
    const at = grid.rowNumbers[index] ?? 0;
    if (at < row || at >= row + rows) continue;
    const cells = blank.slice();
    for (let n = grid.rowCells[index] ?? 0, end = grid.rowCells[index + 1] ?? 0; n < end; n++) {
      const c = grid.cellColumns[n] ?? 0;
      if (c >= column && c < right) cells[c - column] = grid.values[n] ?? null;
    }
    values[at - row] = cells;
  }
  for (const at of edits.rowNumbers()) {
    if (at < row || at >= row + rows) continue;
    const cells = values[at - row]?.slice() ?? blank.slice();
    edits.forEachInRow(at, ({ value }, c) => {
      if (value !== undefined && c >= column && c < right) cells[c - column] = value;
    });
    values[at - row] = cells;
  }
  const merges = (sheet.layout.merges ?? source.merges).filter(
    (merge) =>
      merge.row < row + rows &&
      row < merge.row + merge.rows &&
      merge.column < right &&
      column < merge.column + merge.columns,
  );
  return {
    ...place,
    values,
    ...(formats ? { formats: formatsOf(sheet, area, styles) } : {}),
    ...(merges.length > 0 ? { merges } : {}),
  };
}

function formatsOf(
  sheet: SheetState,
  { row, column, rows, columns }: SheetArea,
  styles: StyleSheet,
): readonly (readonly string[])[] {
  const { source, edits } = sheet;
  const { grid } = source;
  const changedRows = new Set(edits.rowNumbers());
  const implied = Array.from({ length: columns }, (_, c) => {
    const style = source.columns.find(
      (entry) => entry.style > 0 && column + c >= entry.first && column + c <= entry.last,
    )?.style;
    return styles.look(style ?? 0).numberFormat;
  });
  return Array.from({ length: rows }, (_, r) => {
    const at = row + r;
    const index = grid.rowIndex.get(at);
    if (index === undefined && !changedRows.has(at)) return implied;
    const rowStyle = grid.rowStyles.get(at);
    const cells =
      rowStyle === undefined
        ? implied.slice()
        : new Array<string>(columns).fill(styles.look(rowStyle).numberFormat);
    if (index !== undefined) {
      for (let n = grid.rowCells[index] ?? 0; n < (grid.rowCells[index + 1] ?? 0); n++) {
        const c = (grid.cellColumns[n] ?? 0) - column;
        if (c >= 0 && c < columns) cells[c] = styles.look(grid.cellStyles[n] ?? 0).numberFormat;
      }
    }
    edits.forEachInRow(at, (_, c) => {
      if (c >= column && c < column + columns)
        cells[c - column] = effectiveCell(sheet, at, c, styles).look.numberFormat;
    });
    return cells;
  });
}

/** Texts for the header row of a table: what the cells hold, made unique; `Column1` where they hold nothing. */
export function headerTexts(
  sheet: SheetState,
  { area, columns }: Pick<TableState, 'area' | 'columns'>,
): string[] {
  const used = new Set<string>();
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    const edit = sheet.edits.get(area.row, column)?.value;
    const cell = findCell(sheet.source.grid, area.row, column);
    const value = edit !== undefined ? edit : cell >= 0 ? (sheet.source.grid.values[cell] ?? null) : null;
    // A header that the file states differently from its cell (a line break, a number) stays as the file states it.
    const wished =
      edit === undefined && columns[index] !== undefined
        ? columns[index]
        : isCellError(value)
          ? value.error
          : String(value ?? '');
    const base = wished.trim() === '' ? `Column${index + 1}` : wished.slice(0, 255);
    let text = base;
    for (let n = 2; used.has(text.toLowerCase()); n++) text = `${base}${n}`;
    used.add(text.toLowerCase());
    return text;
  });
}

/** Everything that the workbench shows of a sheet. */
export function contentsOf(sheet: SheetState, styles: StyleSheet): SheetContents {
  const { source, edits, layout } = sheet;
  const { grid } = source;
  const used = usedArea(sheet);
  const hidden = new Set(grid.hiddenRows);
  for (const [row, flag] of layout.hiddenRows ?? []) {
    if (flag) hidden.add(row);
    else hidden.delete(row);
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: source.isProtected,
    ...(used ? { used } : {}),
    forEachCell: (visit) => {
      grid.rowNumbers.forEach((row, index) => {
        for (let n = grid.rowCells[index] ?? 0; n < (grid.rowCells[index + 1] ?? 0); n++) {
          const column = grid.cellColumns[n] ?? 0;
          if (edits.get(row, column)) continue;
          visit(row, column, grid.values[n] ?? null, styles.look(grid.cellStyles[n] ?? 0));
        }
      });
      edits.forEach((_, row, column) => {
        const cell = effectiveCell(sheet, row, column, styles);
        if (cell.value !== null || cell.look !== PLAIN_LOOK) visit(row, column, cell.value, cell.look);
      });
    },
    formulas: formulasOf(sheet),
    merges: layout.merges ?? source.merges,
    columns: source.columns,
    rowHeights: grid.rowHeights,
    hiddenRows: [...hidden].sort((a, b) => a - b),
    frozen: layout.frozen ?? source.frozen,
    showGridLines: !hidesGridLines(source),
  };
}

function formulasOf({ source, edits }: SheetState): SheetFormula[] {
  const texts = resolveFormulas(source.grid);
  const formulas: SheetFormula[] = [];
  source.grid.formulas.forEach(({ row, column, kind, area, dynamic }, n) => {
    const text = texts[n] ?? '';
    if (edits.hasContent(row, column) || text === '' || kind === 'dataTable') return;
    formulas.push({
      row,
      column,
      formula: `=${displayFormula(text)}`,
      ...(kind === 'array' && area ? { array: { area, dynamic } } : {}),
    });
  });
  edits.forEach(({ formula, array }, row, column) => {
    if (formula === undefined) return;
    const area = array && { row, column, rows: array.rows, columns: array.columns };
    formulas.push({
      row,
      column,
      formula: `=${displayFormula(formula)}`,
      ...(array && area ? { array: { area, dynamic: array.dynamic } } : {}),
    });
  });
  return formulas;
}
