import type { Area, CellInput } from '../core/cell';
import type { ChartWrite } from '../workflows/write-plan';
import type { CellFacets, CellImage } from './cell-image';
import type { StandingRules } from './own-rules';

/** An area that was written: what its cells held before, and what they were given. */
export interface AreaChange {
  readonly sheetId: string;
  readonly area: Area;
  /** Undefined on a sheet that the plan added: there was nothing before. */
  readonly before: CellImage | undefined;
  /** Value that each cell was given; undefined for cells whose content was left alone. */
  readonly after: readonly (readonly (CellInput | undefined)[])[];
  /** Number format that each cell was given; undefined where none was. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
  /** Looks as they were, when looks were written. */
  readonly facets?: readonly (readonly CellFacets[])[];
  /** The first cell's formula filled the area: as long as it stands there, the other cells are its own. */
  readonly spill?: boolean;
  /** Taken back only when all of these are: a header stays over cells that somebody changed since. */
  readonly under?: readonly AreaChange[];
}

/** A workbook name that was set. */
export interface NameChange {
  readonly name: string;
  /** Undefined when there was no such name. */
  readonly before: { readonly formula: string; readonly visible: boolean } | undefined;
  readonly after: { readonly sheetId: string; readonly area: Area };
  readonly under?: readonly AreaChange[];
}

/** An Excel table as it was and as it was left. */
export interface TableState {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly style: string;
}

/** An Excel table that was added, removed or resized. */
export interface TableChange {
  readonly before: TableState | undefined;
  readonly after: TableState | undefined;
  readonly under?: readonly AreaChange[];
}

/** Merged areas of a sheet of ours. */
export interface MergeChange {
  readonly sheetId: string;
  readonly before: readonly Area[];
  readonly after: readonly Area[];
}

/** A chart of ours that was drawn, drawn anew or removed. */
export interface ChartChange {
  readonly sheetId: string;
  readonly name: string;
  /** True when there was a chart of this name. */
  readonly stood: boolean;
  /** How it was made; undefined when another session made it. */
  readonly before?: ChartWrite;
  readonly after?: ChartWrite;
}

/** Conditional formats and validations of a sheet of ours that were taken off it or put on it. */
export interface RulesChange {
  readonly sheetId: string;
  readonly removed: StandingRules;
  readonly added: Pick<StandingRules, 'formats' | 'validations'>;
}

/** Everything that one plan has changed, in the order of writing. */
export interface Journal {
  readonly id: string;
  readonly title: string;
  readonly areas: AreaChange[];
  readonly names: NameChange[];
  readonly tables: TableChange[];
  readonly merges: MergeChange[];
  readonly charts: ChartChange[];
  readonly rules: RulesChange[];
  /** Sheets that the plan added; without an id when it is not known whether Excel got that far. */
  readonly addedSheets: { readonly name: string; id?: string }[];
}

/** A journal of nothing yet. */
export function newJournal(id: string, title: string): Journal {
  return { id, title, areas: [], names: [], tables: [], merges: [], charts: [], rules: [], addedSheets: [] };
}
