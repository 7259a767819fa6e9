import type { Problem } from '../../core/problem';
import type { DecodedRegister } from '../../tables/registers/decode-register';
import { decodeRegister } from '../../tables/registers/decode-register';
import type { RegisterId, RegisterSpec } from '../../tables/registers/register-spec';
import { REGISTER_IDS } from '../../tables/registers/register-spec';
import { REGISTERS } from '../../tables/registers/registers';
import { resultColumnName } from '../own-sheet';
import type { TableOutline, WorkbookOutline, WorkbookPort } from '../ports';
import { sheetOwnerName } from '../write-plan';

/** A register of the workbook, read and decoded. */
export interface LoadedRegister extends DecodedRegister {
  readonly spec: RegisterSpec;
  readonly sheet: string;
  /** The Excel table that its header row belongs to. */
  readonly table?: TableOutline;
  /** First 0-based row below everything on the sheet. */
  readonly end: number;
}

/** Registers that the workbook has. */
export type Registers = { readonly [K in RegisterId]?: LoadedRegister };

/** Reads registers with everything that people typed into them, and says which cells could not be read. */
export async function readRegisters(
  port: WorkbookPort,
  outline: WorkbookOutline,
  ids: readonly RegisterId[] = REGISTER_IDS,
): Promise<{ readonly registers: Registers; readonly problems: readonly Problem[] }> {
  const found = ids.flatMap((id) => {
    const owner = outline.names.find(
      ({ name }) => name.toLowerCase() === sheetOwnerName(id).toLowerCase(),
    )?.area;
    const used = outline.sheets.find(({ name }) => name === owner?.sheet)?.used;
    return owner && used ? [{ id, area: { ...used, sheet: owner.sheet } }] : [];
  });
  const blocks = found.length > 0 ? await port.read(found.map(({ area }) => area)) : [];
  const registers: { [K in RegisterId]?: LoadedRegister } = {};
  const problems: Problem[] = [];
  found.forEach(({ id, area }, at) => {
    const block = blocks[at];
    if (!block) return;
    const prefix = resultColumnName(id, '').toLowerCase();
    const places = new Map(
      outline.names.flatMap(({ name, area: place }) =>
        place?.sheet === area.sheet && name.toLowerCase().startsWith(prefix)
          ? [[name.slice(prefix.length).toLowerCase(), place.column] as const]
          : [],
      ),
    );
    const spec = REGISTERS[id];
    const decoded = decodeRegister(spec, block, places);
    const table = outline.tables.find(
      (other) => other.sheet === area.sheet && other.area.row === decoded.headerRow,
    );
    problems.push(...decoded.problems);
    registers[id] = {
      ...decoded,
      spec,
      sheet: area.sheet,
      end: area.row + area.rows,
      ...(table ? { table } : {}),
    };
  });
  return { registers, problems };
}
