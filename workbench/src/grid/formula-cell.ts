import type { ICellData } from '@univerjs/core';
import type { CellNote } from './cells';
import { type FormulaPlace, qualifyFormula, toGridFormula } from './translate-formula';

/**
 * A cell with a formula that was entered; remembers Excel's wording when the engine needs another.
 * @param formula as Excel takes it, with `=`
 */
export function formulaCell(formula: string, place: FormulaPlace): ICellData {
  return cellOf(toGridFormula(formula, place), qualifyFormula(formula, place));
}

/** A cell with a formula from a file, whose wording is kept to the letter. */
export function storedFormulaCell(formula: string, place: FormulaPlace): ICellData {
  return cellOf(toGridFormula(formula, place), formula);
}

function cellOf(gridFormula: string, excelFormula: string): ICellData {
  const note: CellNote = { excelFormula, gridFormula };
  return gridFormula === excelFormula ? { f: gridFormula } : { f: gridFormula, custom: note };
}
