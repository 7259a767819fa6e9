import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './univer';

/** The engine gathers edits for 100 ms before it calculates. */
const GATHERING_MS = 160;

/** Knows whether results are still to come after an edit. */
export class CalculationWatch {
  readonly #listeners = new Set<(busy: boolean) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #busy = false;

  constructor(grid: Grid) {
    grid.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && options?.onlyLocal !== true) this.#expect();
      if (id === SetFormulaCalculationStartMutation.id) {
        this.#running = true;
        this.#update();
      }
      if (id === SetFormulaCalculationNotificationMutation.id && hasEnded(params)) {
        this.#running = false;
        // The results are put into the cells in the same turn, after this notice.
        setTimeout(() => this.#update(), 0);
      }
    });
  }

  /** True while an edit waits to be calculated, or is. */
  get busy(): boolean {
    return this.#busy;
  }

  onChange(listener: (busy: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when nothing is left to calculate, or after `limitMs`. */
  settled(limitMs: number): Promise<void> {
    if (!this.#busy) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(done, limitMs);
      const stop = this.onChange((busy) => {
        if (!busy) done();
      });
      function done(): void {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  }

  #expect(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#update();
    }, GATHERING_MS);
    this.#update();
  }

  #update(): void {
    const busy = this.#running || this.#timer !== undefined;
    if (busy === this.#busy) return;
    this.#busy = busy;
    for (const listener of [...this.#listeners]) listener(busy);
  }
}

function hasEnded(params: unknown): boolean {
  return (params as { functionsExecutedState?: unknown } | undefined)?.functionsExecutedState !== undefined;
}
