import type { ICellData } from '@univerjs/core';
import type { CellNote } from './cells';
import { type FormulaPlace, qualifyFormula, toGridFormula } from './translate-formula';

/**
 * A cell with a formula; remembers Excel's wording when the engine needs another.
 * @param formula as Excel takes it, with `=`
 */
export function formulaCell(formula: string, place: FormulaPlace): ICellData {
  const gridFormula = toGridFormula(formula, place);
  const excelFormula = qualifyFormula(formula, place);
  const note: CellNote = { excelFormula, gridFormula };
  return gridFormula === excelFormula ? { f: gridFormula } : { f: gridFormula, custom: note };
}
