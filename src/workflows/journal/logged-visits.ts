import type { Problem } from '../../core/problem';
import { info } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import type { TableMapping } from '../../tables/mapping';
import { resolveCustomers } from '../../tables/resolve-customers';
import type { VisitRow } from '../../tables/rows';
import type { LoadedTable, LoadedTables } from '../frame';
import type { WorkbookPort } from '../ports';
import type { LoadedRegister, RegisterPlaces } from '../registers/read-registers';
import { readRegisters } from '../registers/read-registers';
import { withLoggedFacts } from './logged-prospects';

/** Sheets that hold visits of the log and are no list of visits besides. */
export function logSheets(log: LoadedRegister | undefined): ReadonlySet<string> {
  const { own, team = [] } = log ?? {};
  return new Set([
    ...(own ? [own.standing.sheet] : []),
    ...team.flatMap(({ sheet, isVisits }) => (isVisits ? [] : [sheet])),
  ]);
}

/** The visits of the log as rows of the team's visits: done, or missed when nobody was met. */
function loggedVisitRows(log: LoadedRegister): readonly VisitRow[] {
  const sheets = logSheets(log);
  return log.rows.flatMap(({ place, values }): VisitRow[] => {
    if (!sheets.has(place.sheet)) return [];
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
 * counts. Prospects follow the log too: what was noted last of their wish and their date counts. A row of the log without a rep takes that of the plan, else the customer's. A list of visits without any status says what took place; it keeps saying so beside the log.
 */
export async function withVisitLog(
  port: WorkbookPort,
  places: RegisterPlaces,
  tables: LoadedTables,
  asOf: SerialDate,
  wantsVisits: boolean,
  problems: Problem[],
): Promise<LoadedTables> {
  const { registers } = await readRegisters(port, places, asOf, ['VisitLog']);
  const log = registers.VisitLog;
  if (!log || log.rows.length === 0) return tables;
  const { Prospects } = tables;
  const known = Prospects && withLoggedFacts(Prospects.rows, log, asOf);
  if (known && known.count > 0)
    problems.push(info('journal-prospects-by-log', { args: { count: known.count } }));
  const followed = Prospects && known ? { ...tables, Prospects: { ...Prospects, rows: known.rows } } : tables;
  return wantsVisits ? withVisitsOf(log, followed, asOf, problems) : followed;
}

function withVisitsOf(
  log: LoadedRegister,
  tables: LoadedTables,
  asOf: SerialDate,
  problems: Problem[],
): LoadedTables {
  const { Visits } = tables;
  const team = Visits?.rows ?? [];
  const reps = new Map((tables.Customers?.rows ?? []).map(({ key, rep }) => [keyId(key), rep]));
  for (const row of team) if (row.rep !== undefined) reps.set(dayKey(row), row.rep);
  const logged = resolved(loggedVisitRows(log), tables, problems).map((row): VisitRow => {
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
  { Customers, Prospects }: LoadedTables,
  problems: Problem[],
): readonly VisitRow[] {
  if (!Customers) return rows;
  const found = resolveCustomers(rows, [...Customers.rows, ...(Prospects?.rows ?? [])], 'Visits');
  problems.push(...found.problems);
  return found.rows;
}

/** The log as a table of visits, for a workbook that has no other. */
function logTable({ own, team, rows }: LoadedRegister): LoadedTable<'Visits'> {
  const sheet = own?.standing.sheet ?? team[0]?.sheet ?? '';
  const table = own?.standing.table?.name ?? team[0]?.table ?? sheet;
  const mapping: TableMapping = {
    kind: 'Visits',
    confidence: 1,
    fields: [],
    periods: [],
    missing: [],
    table,
    sheet,
    address: '',
    headers: [],
    rows: rows.length,
  };
  return {
    kind: 'Visits',
    sheet,
    address: { kind: 'table', name: table, sheet },
    keyHeaders: [],
    rows: [],
    mapping,
    owned: [],
  };
}
