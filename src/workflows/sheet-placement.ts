import { cellAddress } from '../core/address';
import type { CellValue } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, warning } from '../core/problem';
import { sameValue } from './placement';
import type { WorkbookOutline } from './ports';
import type { ChoicesWrite } from './sheet-rules';
import { choiceSource } from './sheet-rules';
import type { NameWrite, SheetWrite } from './write-plan';
import { sheetOwnerName } from './write-plan';

/** Where one own sheet is written. */
export interface SheetPlacement {
  readonly write: SheetWrite;
  /** Tab name: of the sheet that we own already, or a free one for a new sheet. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Names to set; those that the team uses for something else are left out. */
  readonly names: readonly NameWrite[];
  /** Lists that Excel can hold. */
  readonly choices: readonly ChoicesWrite[];
  readonly problems: readonly Problem[];
}

const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** A tab name that Excel takes and that no sheet has: forbidden characters out, at most 31 characters, a number when taken. */
export function freeSheetName(wished: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean =
    wished
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '') || 'Fieldsheet';
  let name = clean.slice(0, LONGEST);
  for (let n = 2; used.has(name.toLowerCase()); n++) {
    const tail = ` (${n})`;
    name = clean.slice(0, LONGEST - tail.length) + tail;
  }
  return name;
}

/** Says for each own sheet of a plan whether it exists and under which tab name it is written. Pure, for both adapters. */
export function placeSheets(
  writes: readonly SheetWrite[],
  outline: WorkbookOutline,
): readonly SheetPlacement[] {
  const owners = new Map(
    outline.names.flatMap(({ name, area }) => (area ? [[name.toLowerCase(), area.sheet] as const] : [])),
  );
  const taken = outline.sheets.map(({ name }) => name);
  const ours = new Set(
    [...owners]
      .filter(([name]) => name.startsWith(sheetOwnerName('').toLowerCase()))
      .map(([, sheet]) => sheet),
  );
  return writes.map((write) => {
    const owned = owners.get(sheetOwnerName(write.id).toLowerCase());
    const sheet = owned ?? freeSheetName(write.name, taken);
    if (owned === undefined) taken.push(sheet);
    const problems: Problem[] = [];
    const names = (write.names ?? []).filter(({ name }) => {
      const other = outline.names.find((known) => known.name.toLowerCase() === name.toLowerCase());
      // A name whose cells are gone (#REF!) is nobody's any more.
      if (!other?.area || ours.has(other.area.sheet)) return true;
      problems.push(warning('workflows-name-taken', { where: { sheet: other.area.sheet }, args: { name } }));
      return false;
    });
    const choices = (write.choices ?? []).filter((list) => {
      if (choiceSource(list)) return true;
      const address = cellAddress(list.row, list.column);
      problems.push(warning('workflows-choices-left-out', { where: { sheet, address }, args: { address } }));
      return false;
    });
    return { write, sheet, isNew: owned === undefined, names, choices, problems };
  });
}

/**
 * Cells of blocks that tell what they held and hold something else by now: somebody typed there in the meantime. Pure, for both adapters.
 * @param cell what a cell of the sheet holds now; 0-based
 */
export function changedCells(
  { write, sheet, isNew }: SheetPlacement,
  cell: (row: number, column: number) => CellValue,
): readonly Problem[] {
  return write.blocks.flatMap(({ row, column, before }) =>
    (before ?? []).flatMap((cells, r) =>
      cells.flatMap((value, c): Problem[] => {
        if (sameValue(value, isNew ? null : cell(row + r, column + c))) return [];
        const address = cellAddress(row + r, column + c);
        return [
          error('workflows-sheet-cell-changed', {
            where: { sheet, address, row: row + r + 1 },
            args: { sheet, address },
          }),
        ];
      }),
    ),
  );
}
