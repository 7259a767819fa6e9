import type { Language, Translate } from '../../core/translate';
import type { RegisterValue } from '../../tables/registers/decode-register';
import { encodeRegisterCell, TICK } from '../../tables/registers/encode-register';
import type { RegisterColumn, RegisterId } from '../../tables/registers/register-spec';
import { firstWord } from '../../tables/registers/register-spec';
import { DEFAULT_TOOLS } from '../../tables/registers/journal-registers';
import { REGISTERS } from '../../tables/registers/registers';
import type { SheetTable } from '../sheet-table';
import { sheetTableWrite } from '../sheet-table';
import type { CellFormat, SheetWrite } from '../write-plan';
import type { LoadedRegister } from './read-registers';

/** Values of one record by column id; null and what is left out are blank cells. */
export type RegisterRecord = Readonly<Record<string, RegisterValue | null | undefined>>;

/** In what language and words a register is made. */
interface Words {
  readonly language: Language;
  readonly t: Translate;
}

/** Columns whose texts may look like numbers. */
const KEYS: ReadonlySet<string> = new Set(['Id', 'Customer', 'Name']);
/** Columns of money. */
const MONEY: ReadonlySet<string> = new Set([
  'OrderAmount',
  'Cost',
  'Margin',
  'SupplyCost',
  'Marketing',
  'FutureBenefit',
]);
/** Columns that a person need not fill in: a row that we add says them. */
const GIVEN: ReadonlySet<string> = new Set(['Customer', 'Name', 'Class', 'Code', 'Opened']);
/** Registers to which rows are added that ask for something: their open cells are shown as such. */
const ASKING: ReadonlySet<RegisterId> = new Set(['Actions', 'ServeInputs', 'FutureCustomers', 'Sources']);
const RATINGS = ['1', '2', '3', '4', '5'];

/** How the cells of a column are shown. */
export function registerFormat({ id, type }: RegisterColumn): CellFormat {
  if (type === 'date') return 'date';
  if (KEYS.has(id)) return 'text';
  return MONEY.has(id) ? 'money' : 'general';
}

/** A register as a table to make, its headers and choices in the user's language. */
function registerTable(id: RegisterId, language: Language): SheetTable {
  const { words, columns } = REGISTERS[id];
  return {
    id,
    name: firstWord(words, language),
    columns: columns.map((column) => {
      const choices = choicesOf(column, language);
      return {
        id: column.id,
        header: firstWord(column.words, language),
        format: registerFormat(column),
        width: column.width,
        ...(ASKING.has(id) && { input: !GIVEN.has(column.id) }),
        ...(choices && { choices }),
      };
    }),
  };
}

function choicesOf({ type, choices }: RegisterColumn, language: Language): readonly string[] | undefined {
  switch (type) {
    case 'choice':
      return choices?.map(({ words }) => firstWord(words, language));
    case 'tick':
      return [TICK];
    case 'rating':
      return RATINGS;
    default:
      return undefined;
  }
}

/**
 * Makes our table of a register with its first records, or adds records to the one that stands.
 * @param loaded the register as the workbook has it; one that the team keeps itself is never written: records go to our table beside it
 * @returns undefined when there is nothing to add and a table of ours or of the team's is there
 */
export function registerWrite(
  id: RegisterId,
  loaded: LoadedRegister | undefined,
  records: readonly RegisterRecord[],
  { language, t }: Words,
): SheetWrite | undefined {
  if (records.length === 0 && loaded) return undefined;
  const rows = records.map((record) =>
    Object.fromEntries(
      REGISTERS[id].columns.map((column) => [
        column.id,
        encodeRegisterCell(column, record[column.id], language),
      ]),
    ),
  );
  return sheetTableWrite(registerTable(id, language), rows, loaded?.own?.standing, t);
}

/** What a new register begins with: the tools that a rep carries; nothing else is known beforehand. */
export function firstRecords(id: RegisterId, language: Language): readonly RegisterRecord[] {
  return id === 'Tools' ? DEFAULT_TOOLS.map((words) => ({ Tool: firstWord(words, language) })) : [];
}
