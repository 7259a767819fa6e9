import type { CellInput } from '../core/cell';
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import type { TableMapping } from '../tables/mapping';
import type { RowsByKind, TableKind } from '../tables/rows';
import type { WorkflowRequest } from './outcome';
import type { OwnedColumn } from './placement';
import type { WorkbookOutline, WorkbookPort } from './ports';
import type { RulesState } from './rules';
import type { ColumnsWrite, OwnColumn, TableAddress } from './write-plan';

/** A table that a workflow can use; without a required one it cannot run. */
export interface TableWish {
  readonly kind: TableKind;
  readonly required?: boolean;
}

/** A table that was found, read and decoded. */
export interface LoadedTable<K extends TableKind> {
  readonly kind: K;
  readonly sheet: string;
  readonly address: TableAddress;
  /** Headers of the columns that make the key of a row. */
  readonly keyHeaders: readonly string[];
  readonly rows: readonly RowsByKind[K][];
  readonly mapping: TableMapping;
  /** Own columns that stand beside the table already. */
  readonly owned: readonly OwnedColumn[];
  /** Own columns that the results sheet carries because there was no room beside the table. */
  readonly onResultsSheet: boolean;
  /** Cells to the right of the table and its own columns that are free, at most 50. */
  readonly freeColumns: number;
}

/** Tables by kind, each with its own row type. */
export type LoadedTables = { readonly [K in TableKind]?: LoadedTable<K> };

/** All that a workflow knows of the workbook before it computes. */
export interface Frame {
  readonly outline: WorkbookOutline;
  readonly tables: LoadedTables;
  readonly rules: RulesState;
  readonly mappings: readonly TableMapping[];
  readonly problems: readonly Problem[];
}

/** What a workflow wants written into the own columns of one row. */
export interface OwnValues {
  readonly key: string;
  /** By own column id; a missing one keeps what the cell holds. */
  readonly values: Readonly<Record<string, CellInput>>;
}
export type { Result, WorkbookPort, WorkflowRequest, ColumnsWrite, OwnColumn };
