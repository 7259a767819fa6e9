import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import { fileFormula } from './formula-names';
import type { CellEdit, SheetState } from './model';
import { effectiveCell } from './read-sheet';
import type { StyleSheet } from './style-sheet';
import type { CellChange } from './workbook-file-types';

/** What a cell can hold: an empty text is blank, and so is what a double cannot say. */
export function storable(value: CellValue): CellValue {
  if (value === '' || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return isCellError(value) ? { error: value.error } : value;
}

function contentOf(
  { value, formula, spill }: CellChange,
  customFunctions: ReadonlySet<string>,
): CellEdit | undefined {
  if (formula === undefined) return value === undefined ? undefined : { value: storable(value) };
  return {
    value: storable(value ?? null),
    formula: fileFormula(formula, customFunctions),
    ...(spill ? { array: { ...spill, dynamic: true } } : {}),
  };
}

/** The edit of a cell after one more change: what the change leaves out stays as earlier changes made it. */
export function mergeChange(
  sheet: SheetState,
  change: CellChange,
  styles: StyleSheet,
  customFunctions: ReadonlySet<string>,
): CellEdit {
  const before = sheet.edits.get(change.row, change.column);
  const content = contentOf(change, customFunctions) ?? before;
  const from = change.lookFrom;
  const base = from ? effectiveCell(sheet, from.row, from.column, styles) : undefined;
  const earlier = base ? base.patch : before?.patch;
  // A patch that stays alone keeps its identity: a save looks formats up by it.
  const patch = earlier && change.look ? { ...earlier, ...change.look } : (change.look ?? earlier);
  const baseStyle = base?.xf ?? before?.base;
  return {
    ...(content?.value === undefined ? {} : { value: content.value }),
    ...(content?.formula === undefined ? {} : { formula: content.formula }),
    ...(content?.array === undefined ? {} : { array: content.array }),
    ...(baseStyle === undefined ? {} : { base: baseStyle }),
    ...(patch ? { patch } : {}),
  };
}

/** An edit that leaves the looks and makes the content a text. */
export function retexted(edit: CellEdit | undefined, text: string): CellEdit {
  const { base, patch } = edit ?? {};
  return { value: text, ...(base === undefined ? {} : { base }), ...(patch ? { patch } : {}) };
}
