import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import type { FunctionArgument, FunctionResult } from '../../host/custom-functions';
import type { CalculationWatch } from './calculation-watch';
import type { Grid } from './univer';

/** A cell that waits for a result. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** `Sheet1!B2`, for the runtime. */
  readonly address: string;
}

/** Calls a function in the add-in's runtime. */
export type FunctionCaller = (
  name: string,
  args: readonly FunctionArgument[],
  address: string,
  options: { readonly allowErrors: boolean },
) => Promise<FunctionResult>;

const MAX_CHARACTERS = 40_000_000;

/**
 * Results of custom functions by their arguments. Microsoft's runtime answers twice a second, all calls of that time at
 * once, and the grid's engine calculates one formula after the other: waiting inside of a formula would take half a second
 * a cell. So a formula whose result is not there yet shows #GETTING_DATA, as #BUSY! in Excel, and is calculated again when
 * the answers have come. Functions are pure: the same arguments give the same result.
 */
export class CallBook {
  readonly #grid: Grid;
  readonly #watch: CalculationWatch;
  readonly #call: FunctionCaller;
  readonly #results = new Map<string, FunctionResult>();
  readonly #waiting = new Map<string, Map<string, CallingCell>>();
  #characters = 0;
  #generation = 0;
  #answered: CallingCell[] = [];

  constructor(grid: Grid, watch: CalculationWatch, call: FunctionCaller) {
    this.#grid = grid;
    this.#watch = watch;
    this.#call = call;
  }

  /** The result, or undefined when it has been asked for and will come. */
  resultOf(
    name: string,
    args: readonly FunctionArgument[],
    options: { readonly allowErrors: boolean },
    cell: CallingCell,
  ): FunctionResult | undefined {
    const key = `${name}${JSON.stringify(args)}`;
    const known = this.#results.get(key);
    if (known !== undefined || this.#results.has(key)) return known;
    const cells = this.#waiting.get(key);
    const place = `${cell.sheetId}!${cell.row},${cell.column}`;
    if (cells) {
      cells.set(place, cell);
      return undefined;
    }
    this.#waiting.set(key, new Map([[place, cell]]));
    const generation = this.#generation;
    const release = this.#watch.hold();
    void this.#call(name, args, cell.address, options)
      .then((result) => {
        if (generation === this.#generation) this.#accept(key, result);
      })
      .finally(release);
    return undefined;
  }

  /** The runtime has been replaced: nothing that it said counts any more, and what waits is asked again. */
  restart(): void {
    const cells = [...this.#waiting.values()].flatMap((waiting) => [...waiting.values()]);
    this.#generation += 1;
    this.#waiting.clear();
    this.#results.clear();
    this.#characters = 0;
    this.#answered = [];
    if (cells.length) this.#recalculate(cells);
  }

  /** Another workbook: nobody waits any more. */
  clear(): void {
    this.#waiting.clear();
    this.restart();
  }

  #accept(key: string, result: FunctionResult): void {
    if (this.#characters > MAX_CHARACTERS) {
      this.#results.clear();
      this.#characters = 0;
    }
    this.#results.set(key, result);
    this.#characters += key.length;
    const first = this.#answered.length === 0;
    this.#answered.push(...(this.#waiting.get(key)?.values() ?? []));
    this.#waiting.delete(key);
    // Answers come in heaps; their cells are calculated in one go.
    if (first && this.#answered.length) setTimeout(() => this.#recalculate(this.#answered.splice(0)), 0);
  }

  #recalculate(cells: readonly CallingCell[]): void {
    this.#grid.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges: cells.map(({ unitId, sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }
}
