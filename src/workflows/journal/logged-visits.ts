import type { Problem } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import type { TableMapping } from '../../tables/mapping';
import { resolveCustomers } from '../../tables/resolve-customers';
import type { CustomerRow, VisitRow } from '../../tables/rows';
import type { LoadedTable, LoadedTables } from '../frame';
import type { WorkbookOutline, WorkbookPort } from '../ports';
import type { LoadedRegister } from './read-registers';
import { readRegisters } from './read-registers';

/** The visits of the log as rows of the team's visits: done, or missed when nobody was met. */
export function loggedVisitRows(log: LoadedRegister): readonly VisitRow[] {
  return log.rows.flatMap(({ place, values }): VisitRow[] => {
    const { Id, Date: date, Customer: customer, Rep: rep, Status } = values;
    if (typeof date !== 'number' || typeof customer !== 'string') return [];
    return [
      {
        place,
        key: typeof Id === 'string' ? Id : `${place.sheet} ${place.row}`,
        date,
        customer,
        ...(typeof rep === 'string' ? { rep } : {}),
        status: Status === 'missed' ? 'missed' : 'done',
      },
    ];
  });
}

/**
 * Puts the visit log in front of the team's own visits, so that whatever is made from visits follows the log: the first row of a customer and day
 * counts. A row of the log without a rep takes that of the plan, else the customer's. A list of visits without any status says what took place; it keeps saying so beside the log.
 */
export async function withLoggedVisits(
  port: WorkbookPort,
  outline: WorkbookOutline,
  tables: LoadedTables,
  asOf: SerialDate,
  problems: Problem[],
): Promise<LoadedTables> {
  const { registers } = await readRegisters(port, outline, ['VisitLog']);
  const log = registers.VisitLog;
  if (!log || log.rows.length === 0) return tables;
  const { Visits } = tables;
  const team = Visits?.rows ?? [];
  const reps = new Map((tables.Customers?.rows ?? []).map(({ key, rep }) => [keyId(key), rep]));
  for (const row of team) if (row.rep !== undefined) reps.set(dayKey(row), row.rep);
  const logged = resolved(loggedVisitRows(log), tables.Customers?.rows, problems).map((row): VisitRow => {
    const rep = row.rep ?? reps.get(dayKey(row)) ?? reps.get(keyId(row.customer));
    return rep === undefined ? row : { ...row, rep };
  });
  const plainList = team.every(({ status }) => status === undefined);
  const rows = team.map((row): VisitRow =>
    plainList && row.date <= asOf ? { ...row, status: 'done' } : row,
  );
  return { ...tables, Visits: { ...(Visits ?? logTable(log)), rows: [...logged, ...rows] } };
}

function dayKey({ customer, date }: Pick<VisitRow, 'customer' | 'date'>): string {
  return `${keyId(customer)}\u0000${Math.floor(date)}`;
}

function resolved(
  rows: readonly VisitRow[],
  customers: readonly CustomerRow[] | undefined,
  problems: Problem[],
): readonly VisitRow[] {
  if (!customers) return rows;
  const found = resolveCustomers(rows, customers, 'Visits');
  problems.push(...found.problems);
  return found.rows;
}

/** The log as a table of visits, for a workbook that has no other. */
function logTable(log: LoadedRegister): LoadedTable<'Visits'> {
  const mapping: TableMapping = {
    kind: 'Visits',
    confidence: 1,
    fields: [],
    periods: [],
    missing: [],
    table: log.table?.name ?? log.sheet,
    sheet: log.sheet,
    address: '',
    headers: [],
    rows: log.rows.length,
  };
  return {
    kind: 'Visits',
    sheet: log.sheet,
    address: { kind: 'table', name: log.table?.name ?? '', sheet: log.sheet },
    keyHeaders: [],
    rows: [],
    mapping,
    owned: [],
  };
}
