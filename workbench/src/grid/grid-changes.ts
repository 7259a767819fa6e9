import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetDefinedNameMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import type { Area } from '../../../src/core/cell';
import { areaOf, type CellMatrix, type GridRange, toArea } from './ranges';

/** What one mutation of the grid did. */
export type GridChange =
  | { readonly kind: 'results'; readonly sheetId: string; readonly cells: CellMatrix }
  | { readonly kind: 'cells'; readonly sheetId: string; readonly filled?: Area; readonly styled?: Area }
  | { readonly kind: 'layout'; readonly sheetId: string }
  | { readonly kind: 'sheets' | 'tables' | 'names' };

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly range?: GridRange;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly fromRange?: GridRange;
  readonly toRange?: GridRange;
}

const LAYOUT = new Set([
  SetWorksheetColWidthMutation.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetFrozenMutation.id,
]);
const SHEETS = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetOrderMutation.id,
]);
const TABLES = new Set([AddSheetTableMutation.id, DeleteSheetTableMutation.id, SetSheetTableMutation.id]);
const NAMES = new Set([SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);

/** Reads a mutation of the grid; anything else changes nothing that the host or the file must know. */
export function changesOf(
  { id, params }: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): readonly GridChange[] {
  const facts = params as Params;
  const sheetId = facts.subUnitId ?? '';
  if (id === SetRangeValuesMutation.id) {
    if (options?.['applyFormulaCalculationResult'])
      return [{ kind: 'results', sheetId, cells: facts.cellValue ?? {} }];
    const filled = areaOf(facts.cellValue ?? {}, hasContent);
    const styled = areaOf(facts.cellValue ?? {}, hasStyle);
    return [{ kind: 'cells', sheetId, ...(filled ? { filled } : {}), ...(styled ? { styled } : {}) }];
  }
  if (id === MoveRangeMutation.id) {
    return [...moved(facts.from?.subUnitId, facts.fromRange), ...moved(facts.to?.subUnitId, facts.toRange)];
  }
  if (id === ReorderRangeMutation.id) return moved(sheetId, facts.range);
  if (LAYOUT.has(id)) return [{ kind: 'layout', sheetId }];
  if (SHEETS.has(id)) return [{ kind: 'sheets' }];
  if (TABLES.has(id)) return [{ kind: 'tables' }];
  return NAMES.has(id) ? [{ kind: 'names' }] : [];
}

function moved(sheetId: string | undefined, range: GridRange | undefined): GridChange[] {
  if (sheetId === undefined || !range) return [];
  const area = toArea(range);
  return [{ kind: 'cells', sheetId, filled: area, styled: area }];
}

/** A cell without an entry is deleted whole. */
function hasContent(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined;
}

function hasStyle(cell: Nullable<ICellData>): boolean {
  return !cell || cell.s !== undefined;
}
