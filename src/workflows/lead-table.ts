import type { CellBlock, CellValue, SheetArea } from '../core/cell';
import { isBlank } from '../core/cell';
import { error } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { LeadTable } from '../leads/lead-data';
import { OUTCOME_HEADERS } from '../leads/outcomes';
import { fieldKey } from '../leads/profile-fields';
import { headerText } from '../tables/normalise-header';
import type { LoadedTable } from './frame';
import { ownSheets } from './frame';
import type { WorkbookOutline, WorkbookPort } from './ports';

/** A table of leads as it stands, with the column of the outcome. */
export interface FoundLeads {
  readonly table: LeadTable;
  readonly sheet: string;
  /** 1-based worksheet row of the first lead. */
  readonly firstRow: number;
  /** Header and 0-based column of the outcome. */
  readonly outcome: string;
  readonly outcomeColumn: number;
  /** The prospects that the rows are, when the table is a list of prospects. */
  readonly prospects?: LoadedTable<'Prospects'>;
}

/** Rows in which a header is looked for. */
const HEADER_ROWS = 60;
const DATE_FORMAT = /[dy]/i;
/** What is no part of a number format's own letters: texts, colours and conditions. */
const FORMAT_NOISE = /"[^"]*"|\[[^\]]*\]|\\./g;

/**
 * Finds the leads: the table with the header asked for, else the prospects when they have a column that teams keep outcomes in.
 * @returns undefined when nobody asked and the prospects have no outcome; `leads-outcome-missing` when the header is nowhere
 */
export async function findLeads(
  port: WorkbookPort,
  outline: WorkbookOutline,
  asked: string | undefined,
  prospects: LoadedTable<'Prospects'> | undefined,
): Promise<Result<FoundLeads | undefined>> {
  const keys = (asked === undefined ? OUTCOME_HEADERS : [asked]).map(fieldKey);
  const listed = prospects?.mapping.headers.find(({ header }) => keys.includes(fieldKey(header)));
  if (prospects && listed) {
    const area = prospectArea(outline, prospects);
    const found = area && (await readLeads(port, area, listed.header, prospects));
    if (found) return ok(found);
  }
  if (asked === undefined) return ok(undefined);
  for (const area of await areasWith(port, outline, fieldKey(asked))) {
    const found = await readLeads(port, area, asked, undefined);
    if (found) return ok(found);
  }
  return fail(error('leads-outcome-missing', { args: { column: asked } }));
}

/** Header row and data of the prospects. */
function prospectArea(
  outline: WorkbookOutline,
  { address, sheet }: LoadedTable<'Prospects'>,
): SheetArea | undefined {
  if (address.kind === 'range') {
    const { headerRow, firstColumn, columns, lastRow } = address;
    return { sheet, row: headerRow, column: firstColumn, rows: lastRow - headerRow + 1, columns };
  }
  const table = outline.tables.find(({ name }) => name === address.name);
  return table && { ...table.area, rows: table.area.rows - (table.totalRow ? 1 : 0) };
}

/** Areas below a row that holds the header: tables first, then the used areas of the team's sheets. */
async function areasWith(
  port: WorkbookPort,
  outline: WorkbookOutline,
  key: string,
): Promise<readonly SheetArea[]> {
  const ours = ownSheets(outline);
  const tables = outline.tables
    .filter(({ sheet, headers }) => !ours.has(sheet) && headers.some((header) => fieldKey(header) === key))
    .map(({ area, totalRow }) => ({ ...area, rows: area.rows - (totalRow ? 1 : 0) }));
  const used = outline.sheets.flatMap(({ name, used: area }) =>
    area && !ours.has(name) ? [{ ...area, sheet: name }] : [],
  );
  const tops = await port.read(used.map((area) => ({ ...area, rows: Math.min(area.rows, HEADER_ROWS) })));
  const ranges = used.flatMap((area, i): SheetArea[] => {
    const rows = tops[i]?.values ?? [];
    const at = rows.findIndex((cells) => cells.some((cell) => fieldKey(headerText(cell)) === key));
    if (at < 0) return [];
    const cells = rows[at] ?? [];
    const column = cells.findIndex((cell) => fieldKey(headerText(cell)) === key);
    let first = column;
    let last = column;
    while (first > 0 && !isBlank(cells[first - 1] ?? null)) first -= 1;
    while (last + 1 < cells.length && !isBlank(cells[last + 1] ?? null)) last += 1;
    return [
      {
        sheet: area.sheet,
        row: area.row + at,
        column: area.column + first,
        rows: area.rows - at,
        columns: last - first + 1,
      },
    ];
  });
  return [...tables, ...ranges];
}

async function readLeads(
  port: WorkbookPort,
  area: SheetArea,
  outcome: string,
  prospects: LoadedTable<'Prospects'> | undefined,
): Promise<FoundLeads | undefined> {
  const [block] = await port.read([area], { formats: true });
  const [top = [], ...rows] = block?.values ?? [];
  if (!block || rows.length === 0) return undefined;
  const own = new Set(prospects?.owned.map(({ column }) => column - area.column));
  // Our own columns hold scores of an earlier run: to learn from them would be to ask oneself.
  const headers = top.map((cell, column) => (own.has(column) ? '' : headerText(cell)));
  const outcomeColumn = headers.findIndex((header) => fieldKey(header) === fieldKey(outcome));
  if (outcomeColumn < 0) return undefined;
  const last = rows.findLastIndex((cells) => !cells.every(isBlank));
  return {
    table: { headers, rows: rows.slice(0, last + 1), dates: dateColumns(block) },
    sheet: area.sheet,
    firstRow: area.row + 2,
    outcome: headers[outcomeColumn] ?? outcome,
    outcomeColumn,
    ...(prospects && { prospects }),
  };
}

/** Columns whose numbers are shown as dates. */
function dateColumns({ values, formats }: CellBlock): readonly number[] {
  return (values[0] ?? []).flatMap((_, column) => {
    const shown = values.flatMap((cells: readonly CellValue[], row) =>
      row > 0 && typeof cells[column] === 'number' ? [formats?.[row]?.[column] ?? ''] : [],
    );
    const dates = shown.filter((format) => DATE_FORMAT.test(format.replace(FORMAT_NOISE, '')));
    return dates.length > shown.length / 2 ? [column] : [];
  });
}
