import { InterceptorEffectEnum, type IStyleData, type Workbook } from '@univerjs/core';
import {
  ICalculateFormulaService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { cellAddress } from '../../../src/core/address';
import { keyOf } from '../file/cell-key';
import type { CalculationWatch } from './calculation-watch';
import { formulaCell } from './formula-cell';
import { toStyle } from './formats';
import type { GridModel } from './grid-model';
import { type RuleQuestion, ruleLooks } from './rule-looks';
import type { Grid } from './univer';

/** Edits that follow each other are drawn together. */
const GATHERING_MS = 80;

/**
 * Draws conditional formats over the cells of a workbook: the styles of the cells stay as they are. Rules by formula are decided by the grid's
 * engine whenever it has nothing else to do.
 */
export class GridRules {
  readonly #grid: Grid;
  readonly #workbook: Workbook;
  readonly #model: GridModel;
  readonly #calculation: CalculationWatch;
  readonly #styles = new Map<string, ReadonlyMap<number, IStyleData>>();
  readonly #stale = new Set<string>();
  readonly #stops: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: Grid, workbook: Workbook, model: GridModel, calculation: CalculationWatch) {
    this.#grid = grid;
    this.#workbook = workbook;
    this.#model = model;
    this.#calculation = calculation;
    const drawing = this.#draw();
    this.#stops.push(
      () => drawing.dispose(),
      model.rules.onChange((sheetId) => this.#expect(sheetId)),
      model.onChange((change) => {
        if (change.kind === 'cells') this.#expect(change.sheetId);
        else if (change.kind === 'names') this.#expect(undefined);
      }),
      model.onResults(() => this.#expect(undefined)),
      calculation.onChange((busy) => {
        if (!busy) this.#soon();
      }),
    );
    this.#expect(undefined);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#stops.forEach((stop) => stop());
    this.#styles.clear();
  }

  /** Lets the grid show the looks; what is in the cells does not change. */
  #draw(): { dispose(): void } {
    return this.#grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { unitId, subUnitId, row, col, rawData, workbook }, next) => {
        const style =
          unitId === this.#workbook.getUnitId()
            ? this.#styles.get(subUnitId)?.get(keyOf(row, col))
            : undefined;
        if (!style) return next(cell);
        const shown = !cell || cell === rawData ? { ...rawData } : cell;
        shown.s = { ...workbook.getStyles().getStyleByCell(shown), ...style };
        return next(shown);
      },
    });
  }

  /** @param sheetId undefined for all sheets */
  #expect(sheetId: string | undefined): void {
    const sheets = sheetId === undefined ? this.#model.sheets().map(({ id }) => id) : [sheetId];
    for (const id of sheets)
      if (this.#styles.has(id) || this.#model.rules.formats(id).length > 0) this.#stale.add(id);
    this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    if (this.#stale.size > 0) this.#timer = setTimeout(() => void this.#decide(), GATHERING_MS);
  }

  async #decide(): Promise<void> {
    // The engine serves one calculation at a time; when it is done, this is asked for again.
    if (this.#calculation.busy) return;
    const sheets = [...this.#stale];
    this.#stale.clear();
    for (const sheetId of sheets) {
      if (!this.#workbook.getSheetBySheetId(sheetId)) continue;
      const used = this.#model.usedArea(sheetId, false);
      const values = used ? this.#model.values(sheetId, used) : [];
      const looks = await ruleLooks(
        this.#model.rules.formats(sheetId),
        {
          used,
          value: (row, column) => values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] ?? null,
          ask: (questions) => this.#ask(sheetId, questions),
        },
        cellAddress,
        keyOf,
      );
      this.#styles.set(sheetId, new Map([...looks].map(([key, look]) => [key, toStyle(look)])));
    }
    this.#refresh();
  }

  /** Answers of the engine, in the order of the questions. */
  async #ask(sheetId: string, questions: readonly RuleQuestion[]): Promise<readonly unknown[]> {
    const unitId = this.#workbook.getUnitId();
    const sheetName = this.#workbook.getSheetBySheetId(sheetId)?.getName() ?? '';
    const tables = this.#model.gridTables.forFormulas();
    const cells: Record<number, Record<number, string[]>> = {};
    const places = questions.map(({ row, column, formula }) => {
      const list = ((cells[row] ??= {})[column] ??= []);
      return { row, column, at: list.push(gridFormula(formula, { sheetName, row, column, tables })) - 1 };
    });
    const answers = await this.#grid.injector
      .get(ICalculateFormulaService)
      .executeFormulas({ [unitId]: { [sheetId]: cells } });
    const found = answers[unitId]?.[sheetId];
    return places.map(({ row, column, at }) => found?.[row]?.[column]?.[at]?.value);
  }

  /** Draws the sheet on screen anew. */
  #refresh(): void {
    const render = this.#grid.injector.get(IRenderManagerService).getRenderById(this.#workbook.getUnitId());
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }
}

function gridFormula(formula: string, place: Parameters<typeof formulaCell>[1]): string {
  return formulaCell(formula, place).f ?? formula;
}
