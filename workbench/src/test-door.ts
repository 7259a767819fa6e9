import { parseReference } from '../../src/core/address';
import type { CellValue } from '../../src/core/cell';
import type { Workbench } from './workbench';

/** What the end-to-end tests may ask of the page; everything else they do as a user does. */
export interface TestDoor {
  openBytes(base64: string, name: string): Promise<boolean>;
  saveBytes(): string;
  /** Values of an area, `Sheet1!A1:B2`. */
  values(address: string): CellValue[][];
  formulas(address: string): CellValue[][];
  /** Height in pixels of the row that a cell is in. */
  rowHeight(address: string): number;
  /** Shows a place, selects it and puts the keyboard there. */
  select(address: string): void;
  remoteEdit(sheet: string, address: string, values: (string | number | boolean | null)[][]): void;
  /** Resolves when no formula is waiting. */
  settled(limitMs: number): Promise<void>;
  sheets(): readonly { name: string; visible: boolean }[];
  tables(): readonly {
    name: string;
    sheet: string;
    address: { row: number; column: number; rows: number; columns: number };
  }[];
  /** Lets requests of the add-in fail; see host/faults.ts. */
  readonly faults: NonNullable<Workbench['host']>['faults'] | undefined;
}

/** Opens the page to the tests as `window.__workbench`. */
export function openTestDoor(workbench: Workbench): void {
  const place = (address: string) => {
    const area = parseReference(address);
    const sheet =
      workbench.model.sheets().find(({ name }) => name === area?.sheet) ?? workbench.model.sheets()[0];
    if (!area || !sheet) throw new Error(`No area ${address}`);
    return {
      sheetId: sheet.id,
      area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
    };
  };
  window.__workbench = {
    openBytes: (base64, name) => workbench.openBytes(fromBase64(base64), name),
    saveBytes: () => toBase64(workbench.saveBytes()),
    values(address) {
      const { sheetId, area } = place(address);
      return workbench.model.values(sheetId, area);
    },
    formulas(address) {
      const { sheetId, area } = place(address);
      return workbench.model.formulas(sheetId, area);
    },
    rowHeight(address) {
      const { sheetId, area } = place(address);
      return workbench.model.rowHeight(sheetId, area.row);
    },
    select(address) {
      const { sheetId, area } = place(address);
      workbench.model.select(sheetId, area);
      workbench.focus();
    },
    remoteEdit: (sheet, address, values) => workbench.remoteEdit(sheet, address, values),
    settled: (limitMs) => workbench.settled(limitMs),
    sheets: () => workbench.model.sheets(),
    tables: () =>
      workbench.model.tables().map(({ name, sheetId, area }) => ({
        name,
        sheet: workbench.model.sheets().find(({ id }) => id === sheetId)?.name ?? '',
        address: area,
      })),
    get faults() {
      return workbench.host?.faults;
    },
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  const SLICE = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(text);
}
