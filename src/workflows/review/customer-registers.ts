import type { CellInput } from '../../core/cell';
import type { Problem } from '../../core/problem';
import type { Language } from '../../core/translate';
import {
  CUSTOMER_REGISTER_IDS,
  CUSTOMER_REGISTERS,
  type CustomerRegisterId,
} from '../../tables/registers/customer-registers';
import { decodeRegister, type RegisterRow, type RegisterValue } from '../../tables/registers/decode-register';
import { encodeRegisterCell } from '../../tables/registers/encode-register';
import { firstWord, type RegisterColumn } from '../../tables/registers/register-spec';
import { resultColumnName } from '../own-sheet';
import type { WorkbookOutline, WorkbookPort } from '../ports';
import { teamSheetWrite, type TeamSheet } from '../team-sheet';
import { sheetOwnerName, type CellFormat, type SheetWrite } from '../write-plan';

/** A sheet of the team's notes as it stands; `rows` are what could be read. */
export interface CustomerRegister extends TeamSheet {
  readonly records: readonly RegisterRow[];
}

/** Those sheets that the workbook has. */
export type CustomerRegisters = { readonly [K in CustomerRegisterId]?: CustomerRegister };

/** Columns that hold keys: texts that may look like numbers. */
const KEYS: ReadonlySet<string> = new Set(['Customer', 'Name']);
/** Columns that a person does not fill in: we put the customer there. */
const GIVEN: ReadonlySet<string> = new Set(['Customer', 'Name', 'Class', 'Code', 'Opened']);

/** Reads the team's notes about its customers, and says which cells could not be read. */
export async function readCustomerRegisters(
  port: WorkbookPort,
  outline: WorkbookOutline,
  ids: readonly CustomerRegisterId[] = CUSTOMER_REGISTER_IDS,
): Promise<{ readonly registers: CustomerRegisters; readonly problems: readonly Problem[] }> {
  const found = ids.flatMap((id) => {
    const owner = outline.names.find(({ name }) => name.toLowerCase() === sheetOwnerName(id).toLowerCase());
    const sheet = owner?.area?.sheet;
    const used = outline.sheets.find(({ name }) => name === sheet)?.used;
    return sheet !== undefined && used ? [{ id, sheet, area: { ...used, sheet } }] : [];
  });
  const blocks = found.length > 0 ? await port.read(found.map(({ area }) => area)) : [];
  const registers: { [K in CustomerRegisterId]?: CustomerRegister } = {};
  const problems: Problem[] = [];
  found.forEach(({ id, sheet }, at) => {
    const block = blocks[at];
    if (!block) return;
    const prefix = resultColumnName(id, '').toLowerCase();
    const places = new Map(
      outline.names.flatMap(({ name, area }) =>
        area?.sheet === sheet && name.toLowerCase().startsWith(prefix)
          ? [[name.slice(prefix.length).toLowerCase(), area.column] as const]
          : [],
      ),
    );
    const decoded = decodeRegister(CUSTOMER_REGISTERS[id], block, places);
    problems.push(...decoded.problems);
    const columns = new Map([...decoded.columns].map(([column, index]) => [column.toLowerCase(), index]));
    // Rows that were set aside stand there too: what is added goes below everything.
    const nextRow = Math.max(decoded.headerRow + 1, block.row + block.rows);
    registers[id] = { sheet, columns, rows: [], nextRow, records: decoded.rows };
  });
  return { registers, problems };
}

/** Makes one of these sheets with its first records, or adds records below; undefined when there is nothing to write. */
export function customerRegisterWrite(
  id: CustomerRegisterId,
  language: Language,
  existing: CustomerRegister | undefined,
  records: readonly Readonly<Record<string, RegisterValue | null>>[],
): SheetWrite | undefined {
  const { words, columns } = CUSTOMER_REGISTERS[id];
  const rows = records.map((record) =>
    Object.fromEntries(
      columns.map((column): [string, CellInput] => [
        column.id,
        encodeRegisterCell(column, record[column.id], language),
      ]),
    ),
  );
  return teamSheetWrite(
    {
      id,
      name: firstWord(words, language),
      columns: columns.map((column) => ({
        id: column.id,
        header: firstWord(column.words, language),
        format: formatOf(column),
        width: column.width,
        input: !GIVEN.has(column.id),
      })),
    },
    rows,
    existing,
  );
}

function formatOf({ id, type }: RegisterColumn): CellFormat {
  if (type === 'date') return 'date';
  if (KEYS.has(id)) return 'text';
  return type === 'number' && id !== 'Code' && id !== 'Hours' ? 'money' : 'general';
}
