import { cellAddress } from '../core/address';
import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';
import type { Where } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { cellText } from '../tables/parse-cell';
import type { VisitStatus } from '../tables/parse-words';
import { parseStatus } from '../tables/parse-words';
import { resultColumnName } from './sheet-table';
import type { WorkbookOutline, WorkbookPort } from './ports';
import { sheetOwnerName } from './write-plan';

/** Id of the sheet that holds the visits, planned and past. */
export const VISITS_SHEET = 'VisitPlan';

/** Cells of a row of ours by column id; columns that people have added stand under their header with `+` before it. */
export type VisitCells = Readonly<Record<string, string | number | boolean | null>>;

/** A row of our visits sheet as it stands there. */
export interface OwnVisit {
  /** Stable id of the visit; undefined for a row that a person has typed. */
  readonly id?: string;
  readonly customer?: string;
  readonly date?: SerialDate;
  readonly rep?: string;
  readonly order?: number;
  /** Minutes after midnight. */
  readonly arrival?: number;
  readonly status?: VisitStatus;
  readonly cells: VisitCells;
  /** 0-based sheet row. */
  readonly at?: number;
  /** The cell of its date. */
  readonly where?: Where;
}

/** Our visits sheet as it stands. */
export interface OwnVisitSheet {
  readonly rows: readonly OwnVisit[];
  /** Headers of columns that people have added, in order. */
  readonly extras: readonly string[];
  /** 0-based sheet column of the status. */
  readonly statusColumn?: number;
}

const EMPTY: OwnVisitSheet = { rows: [], extras: [] };

/** Reads the visits sheet of an earlier run with everything that people have written into it; empty when there is none. */
export async function readVisitSheet(port: WorkbookPort, outline: WorkbookOutline): Promise<OwnVisitSheet> {
  const owner = sheetOwnerName(VISITS_SHEET).toLowerCase();
  const sheet = outline.names.find(({ name }) => name.toLowerCase() === owner)?.area?.sheet;
  const used = outline.sheets.find(({ name }) => name === sheet)?.used;
  if (sheet === undefined || !used) return EMPTY;
  const prefix = resultColumnName(VISITS_SHEET, '').toLowerCase();
  const ids = new Map<number, string>();
  for (const { name, area } of outline.names) {
    if (area?.sheet === sheet && name.toLowerCase().startsWith(prefix)) {
      ids.set(area.column, name.slice(prefix.length));
    }
  }
  if (ids.size === 0) return EMPTY;
  const [block] = await port.read([{ ...used, sheet }]);
  if (!block) return EMPTY;
  const [header = [], ...lines] = block.values;
  const extras = new Map<number, string>();
  header.forEach((cell, at) => {
    const text = cellText(cell);
    if (text !== '' && !ids.has(block.column + at)) extras.set(block.column + at, text);
  });
  const columnOf = (wanted: string) => [...ids].find(([, id]) => id === wanted)?.[0];
  const dateColumn = columnOf('Date');
  const statusColumn = columnOf('Status');
  const rows = lines
    .map((line, index) => ({ line, at: block.row + 1 + index }))
    .filter(({ line }) => line.some((cell) => cell !== null && cell !== ''))
    .map(({ line, at }) => {
      const cells: Record<string, string | number | boolean | null> = {};
      for (const [column, id] of ids) cells[id] = plain(line[column - block.column] ?? null);
      for (const [column, text] of extras) cells[`+${text}`] = plain(line[column - block.column] ?? null);
      const where = {
        sheet,
        row: at + 1,
        ...(dateColumn === undefined ? {} : { address: cellAddress(at, dateColumn) }),
      };
      return { ...ownVisit(cells), at, where };
    });
  return { rows, extras: [...extras.values()], ...(statusColumn === undefined ? {} : { statusColumn }) };
}

function plain(cell: CellValue): string | number | boolean | null {
  return isCellError(cell) ? cell.error : cell;
}

function ownVisit(cells: VisitCells): OwnVisit {
  const text = (id: string) => cellText(cells[id] ?? null);
  const number = (id: string) => {
    const value = cells[id];
    return typeof value === 'number' ? value : undefined;
  };
  const arrival = number('Arrival');
  const date = number('Date');
  const order = number('Order');
  const status = parseStatus(cells['Status'] ?? null);
  return {
    cells,
    ...(text('Id') === '' ? {} : { id: text('Id') }),
    ...(text('Customer') === '' ? {} : { customer: text('Customer') }),
    ...(text('Rep') === '' ? {} : { rep: text('Rep') }),
    ...(date === undefined ? {} : { date }),
    ...(order === undefined ? {} : { order }),
    ...(arrival === undefined ? {} : { arrival: Math.round((arrival - Math.floor(arrival)) * 1440) }),
    ...('value' in status ? { status: status.value } : {}),
  };
}
