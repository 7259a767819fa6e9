import { type IExecutionOptions, type IMutationInfo, IUndoRedoService } from '@univerjs/core';
import type { ChangeSource } from '../../host/spreadsheet-model';
import type { Grid } from './univer';

/** Mutations to do and to undo. */
export interface Change {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/** Carries changes of the host out on one workbook of the grid. */
export class GridEdits {
  readonly #grid: Grid;
  readonly #unitId: string;
  #source: ChangeSource = 'Local';
  #undoStep: { dispose(): void } | undefined;

  constructor(grid: Grid, unitId: string) {
    this.#grid = grid;
    this.#unitId = unitId;
  }

  /** Who is making the change that is going on. */
  get source(): ChangeSource {
    return this.#source;
  }

  /** Makes a change that can be undone; all changes of one turn of the event loop are one step. */
  do({ redos, undos }: Change): void {
    if (!redos.length) return;
    this.#batch();
    this.run(redos);
    this.#grid.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.#unitId,
      redoMutations: [...redos],
      undoMutations: [...undos],
    });
  }

  /** Runs a command of the grid, which makes its own undo step, as part of this turn's step. */
  command(id: string, params: object): void {
    this.#batch();
    this.#grid.commands.syncExecuteCommand(id, params);
  }

  /** Makes a change that is nobody's to undo. */
  run(mutations: readonly IMutationInfo[], options?: IExecutionOptions): void {
    for (const { id, params } of mutations) this.#grid.commands.syncExecuteCommand(id, params, options);
  }

  /** Makes a co-author's change. */
  runRemote(mutations: readonly IMutationInfo[]): void {
    this.#source = 'Remote';
    try {
      this.run(mutations, { fromCollab: true });
    } finally {
      this.#source = 'Local';
    }
  }

  #batch(): void {
    if (this.#undoStep) return;
    this.#undoStep = this.#grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.#unitId);
    queueMicrotask(() => {
      this.#undoStep?.dispose();
      this.#undoStep = undefined;
    });
  }
}
