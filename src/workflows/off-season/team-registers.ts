import type { Problem } from '../../core/problem';
import type { Language } from '../../core/translate';
import type { DecodedRegister, RegisterValue } from '../../tables/registers/decode-register';
import { decodeRegister } from '../../tables/registers/decode-register';
import type { TeamRegister } from '../../tables/registers/development-registers';
import { encodeRegisterCell } from '../../tables/registers/encode-register';
import type { RegisterColumn } from '../../tables/registers/register-spec';
import { firstWord } from '../../tables/registers/register-spec';
import { resultColumnName } from '../own-sheet';
import type { TableOutline, WorkbookOutline, WorkbookPort } from '../ports';
import type { CellFormat, SheetWrite } from '../write-plan';
import { sheetOwnerName } from '../write-plan';

/** A register that stands in the workbook. */
export interface StandingRegister extends DecodedRegister {
  readonly sheet: string;
  readonly table?: TableOutline;
  /** First 0-based row below everything on the sheet. */
  readonly end: number;
}

/** Values of a new record by column id. */
export type RegisterRecord = Readonly<Record<string, RegisterValue | undefined>>;

/** Reads a register with everything that people typed; undefined when the workbook has none. */
export async function readTeamRegister(
  port: WorkbookPort,
  outline: WorkbookOutline,
  spec: TeamRegister,
  problems: Problem[],
): Promise<StandingRegister | undefined> {
  const owner = outline.names.find(
    ({ name }) => name.toLowerCase() === sheetOwnerName(spec.id).toLowerCase(),
  );
  const sheet = owner?.area?.sheet;
  const used = outline.sheets.find(({ name }) => name === sheet)?.used;
  if (sheet === undefined || !used) return undefined;
  const [block] = await port.read([{ ...used, sheet }]);
  if (!block) return undefined;
  const prefix = resultColumnName(spec.id, '').toLowerCase();
  const places = new Map(
    outline.names.flatMap(({ name, area }) =>
      area?.sheet === sheet && name.toLowerCase().startsWith(prefix)
        ? [[name.slice(prefix.length).toLowerCase(), area.column] as const]
        : [],
    ),
  );
  const decoded = decodeRegister(spec, block, places);
  problems.push(...decoded.problems);
  const table = outline.tables.find((one) => one.sheet === sheet && one.area.row === decoded.headerRow);
  return { ...decoded, sheet, end: used.row + used.rows, ...(table && { table }) };
}

/**
 * Makes a register with its first records, or adds records below what stands in it; what people typed is never touched.
 * @returns undefined when it stands and there is nothing to add
 */
export function teamRegisterWrite(
  spec: TeamRegister,
  language: Language,
  records: readonly RegisterRecord[],
  standing: StandingRegister | undefined,
): SheetWrite | undefined {
  const lines = (columns: readonly RegisterColumn[]) =>
    records.map((record) => columns.map((column) => encodeRegisterCell(column, record[column.id], language)));
  if (standing) {
    if (records.length === 0) return undefined;
    const { table, columns } = standing;
    const first = freeRow(standing);
    return {
      id: spec.id,
      name: standing.sheet,
      mode: 'update',
      // A block a column: people may have moved columns, or put their own between them.
      blocks: spec.columns.flatMap((column) => {
        const at = columns.get(column.id);
        return at === undefined
          ? []
          : [
              {
                row: first,
                column: at,
                values: lines([column]),
                formats: formatOf(column),
                before: records.map(() => [null]),
              },
            ];
      }),
      ...(table && {
        tables: [
          {
            name: table.name,
            row: table.area.row,
            column: table.area.column,
            rows: first + records.length - table.area.row,
            columns: table.area.columns,
          },
        ],
      }),
    };
  }
  const { columns } = spec;
  const values = lines(columns);
  return {
    id: spec.id,
    name: firstWord(spec.words, language),
    // A sheet that is new has nothing to clear; one that exists is never written by this.
    mode: 'update',
    blocks: [
      {
        row: 0,
        column: 0,
        values: [columns.map((column) => firstWord(column.words, language))],
        style: 'header',
      },
      {
        row: 1,
        column: 0,
        values: values.length > 0 ? values : [columns.map(() => null)],
        formats: columns.map(formatOf),
      },
    ],
    tables: [
      {
        name: `Fieldsheet${spec.id}`,
        row: 0,
        column: 0,
        rows: Math.max(1, values.length) + 1,
        columns: columns.length,
      },
    ],
    names: columns.map(({ id }, at) => ({ name: resultColumnName(spec.id, id), row: 0, column: at })),
    columnWidths: Object.fromEntries(columns.map(({ width }, at) => [at, width])),
    frozenRows: 1,
    landscape: true,
  };
}

/** First row below the records; blank rows that the table ends with are used. */
function freeRow({ blanks, end, headerRow, table }: StandingRegister): number {
  let row = table ? table.area.row + table.area.rows - (table.totalRow ? 1 : 0) : end;
  while (row - 1 > headerRow && (row - 1 >= end || blanks.includes(row - 1))) row -= 1;
  return Math.max(row, headerRow + 1);
}

function formatOf({ id, type }: RegisterColumn): CellFormat {
  if (type === 'date') return 'date';
  return id === 'Cost' ? 'money' : 'general';
}
