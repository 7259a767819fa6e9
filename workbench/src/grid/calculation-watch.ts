import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './univer';

/** The engine gathers edits for 100 ms before it calculates. */
const GATHERING_MS = 160;

/** Knows whether results are still to come after an edit. */
export class CalculationWatch {
  readonly #listeners = new Set<(busy: boolean) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #held = 0;
  #busy = false;

  constructor(grid: Grid) {
    grid.commands.onCommandExecuted(({ id, params }, options) => {
      const edited = id === SetRangeValuesMutation.id && options?.onlyLocal !== true;
      if (edited || id === SetTriggerFormulaCalculationStartMutation.id) this.#expect();
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

  /** Something outside of the engine is waited for; call what this returns when it has come. */
  hold(): () => void {
    this.#held += 1;
    this.#update();
    return () => {
      this.#held -= 1;
      // What has come is calculated next; there shall be no idle moment between.
      setTimeout(() => this.#update(), 20);
    };
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
    const busy = this.#running || this.#held > 0 || this.#timer !== undefined;
    if (busy === this.#busy) return;
    this.#busy = busy;
    for (const listener of [...this.#listeners]) listener(busy);
  }
}

function hasEnded(params: unknown): boolean {
  return (params as { functionsExecutedState?: unknown } | undefined)?.functionsExecutedState !== undefined;
}
