export type { CellLook, LookPatch } from './look';
export { createWorkbookFile } from './create-workbook-file';
export { openWorkbookFile } from './open-workbook-file';
export { filePort } from './file-port';
export { displayFormula, fileFormula } from './formula-names';
export { isSheetName } from './sheet-name';
export type { ColumnDefinition } from './sheet-source';
export type { WorkbookFile, WorkbookFileOptions, WorkbookSnapshot } from './workbook-file';
export type {
  CellChange,
  LayoutChange,
  NameSummary,
  SheetContents,
  SheetFormula,
  SheetSummary,
  TableSummary,
} from './workbook-file-types';
export { FileRefused } from './xlsx-error';
