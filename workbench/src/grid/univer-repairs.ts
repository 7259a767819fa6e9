import type { Injector } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';

/** What Univer 0.25.1 gets wrong about formulas, set right once the formula engine is there. */
export function repairFormulas(injector: Injector): void {
  repairFormulaReader(injector);
  readChangedSheetOnly(injector.get(FormulaDataModel));
}

/** The part of the formula reader that `repairFormulaReader` touches. */
interface FormulaReader {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
}

/**
 * Univer reads every key stroke in a cell as a formula, and forgets to reset two of its flags before the next one:
 * after `=SUM(Table[@[Ja` it takes every formula for wrong. This resets them with the rest.
 */
function repairFormulaReader(injector: Injector): void {
  const reader = injector.get(LexerTreeBuilder) as unknown as FormulaReader;
  const reset = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    reset();
    reader._squareBracketState = 0;
    reader._tableBracketState = false;
  };
}

/**
 * Before each change of cells Univer looks at all cells of the workbook for formulas, and uses those of the changed sheet alone. A run that
 * writes a few hundred areas beside sheets of many thousand rows took most of its time there. This looks at the changed sheet only.
 */
function readChangedSheetOnly(formulas: FormulaDataModel): void {
  const update = formulas.updateFormulaData.bind(formulas);
  const readAll = formulas.getFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    formulas.getFormulaData = () => ({
      [unitId]: { [sheetId]: formulas.getSheetFormulaData(unitId, sheetId) },
    });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      formulas.getFormulaData = readAll;
    }
  };
}
