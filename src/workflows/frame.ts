import { areaAddress, quoteSheetName } from '../core/address';
import type { CellBlock, CellInput, SheetArea } from '../core/cell';
import type { Problem } from '../core/problem';
import { error, info } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { decodeTable } from '../tables/decode';
import { TABLE_KINDS } from '../tables/fields';
import { findTables, locateTables } from '../tables/find-tables';
import { keyId } from '../tables/key';
import type { MappedKind } from '../tables/mapped-kinds';
import type { TableCandidate, TableMapping } from '../tables/mapping';
import { keyColumns } from '../tables/mapping';
import { headerId } from '../tables/normalise-header';
import type { RegisterCandidate } from '../tables/registers/find-registers';
import { findRegisters } from '../tables/registers/find-registers';
import { resolveCustomers } from '../tables/resolve-customers';
import type { CustomerRow, RowsByKind, TableKind } from '../tables/rows';
import { withVisitLog } from './journal/logged-visits';
import { readOwnSheet } from './own-sheet';
import type { WorkflowRequest } from './outcome';
import { personalNumberWarnings } from './personal-warnings';
import type { OwnedColumn } from './placement';
import { fallbackSheetId, ownedColumns } from './placement';
import type { Control, WorkbookOutline, WorkbookPort } from './ports';
import type { RulesState } from './rules';
import { readRules } from './rules';
import type { RegisterPlaces } from './registers/read-registers';
import { isTableSheet } from './sheet-table';
import type { ColumnsWrite, OwnColumn, TableAddress } from './write-plan';
import { sheetOwnerName } from './write-plan';

/** A table that a workflow can use; without a required one it cannot run. */
export interface TableWish {
  readonly kind: TableKind;
  readonly required?: boolean;
}

/** A table that was found, read and decoded. */
export interface LoadedTable<K extends TableKind> {
  readonly kind: K;
  readonly sheet: string;
  readonly address: TableAddress;
  /** Headers of the columns that make the key of a row. */
  readonly keyHeaders: readonly string[];
  readonly rows: readonly RowsByKind[K][];
  readonly mapping: TableMapping;
  /** Own columns that stand beside the table already. */
  readonly owned: readonly OwnedColumn[];
}

/** Tables by kind, each with its own row type. */
export type LoadedTables = { readonly [K in TableKind]?: LoadedTable<K> };

/** All that a workflow knows of the workbook before it computes. */
export interface Frame extends RegisterPlaces {
  readonly outline: WorkbookOutline;
  readonly tables: LoadedTables;
  readonly rules: RulesState;
  readonly mappings: readonly TableMapping[];
  readonly problems: readonly Problem[];
}

/** Kinds whose lines may be spread over several tables with the same headers (a sheet a year). */
const SPREAD_KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['Orders', 'Stock', 'Visits', 'DaysOff']);
/** Kinds that a team keeps in several tables of different make: times between customers, times between areas. */
const MANY_KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['Travel']);
/** Kinds that list people: what is noted of them must hold no number of an identity paper. */
const PEOPLE_KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['Customers', 'Prospects']);
/** Kinds in which own columns may stand. */
const OWN_COLUMN_KINDS: readonly TableKind[] = ['Customers', 'Prospects', 'Stock'];
/** A lone `Date` header makes no list of days off: what is less sure than this is not read unless a person says so. */
const LEAST_CONFIDENCE = 0.25;
const SAMPLE_ROWS = 100;
const SAMPLE_COLUMNS = 256;

/**
 * Reads what a workflow needs: rules, then every wished table (found by headers and contents, corrected by what the workbook
 * remembers and by what a person chose), decoded with all problems. Orders, stock and visits refer to customers by key afterwards; the
 * visit log stands in front of the team's visits, and prospects are what it says of them last.
 * @returns problems alone when a required table is missing or lacks a required column
 * @throws AbortError when the control's signal says so; nothing has been changed then
 */
export async function loadFrame(
  port: WorkbookPort,
  request: Pick<WorkflowRequest, 'asOf' | 'mappings' | 'control'>,
  wishes: readonly TableWish[],
): Promise<Result<Frame>> {
  const { control } = request;
  step(control, 'read', 0, wishes.length + 2);
  const outline = await port.outline();
  const rules = await readRules(port, outline);
  step(control, 'readTables', 1, wishes.length + 2);
  const found = await findAll(port, outline, request, rules);
  step(control, 'readTables', 2, wishes.length + 2);
  const problems: Problem[] = [...rules.problems];
  const { chosen, registers, missing } = choose(found, wishes);
  if (missing.length > 0) return fail(...problems, ...missing);
  const tables: { [K in TableKind]?: LoadedTable<K> } = {};
  const mappings: TableMapping[] = [];
  let done = 2;
  for (const [kind, candidates] of chosen) {
    const loaded = await load(port, outline, kind, candidates, request);
    Object.assign(tables, { [kind]: loaded.table });
    problems.push(...loaded.problems);
    mappings.push(loaded.table.mapping);
    step(control, 'decode', ++done, wishes.length + 2);
  }
  await joinHistories(port, tables, found.tables, request, problems);
  const known = resolveAll(tables, problems);
  const wantsVisits = wishes.some(({ kind }) => kind === 'Visits');
  const resolved =
    wantsVisits || known.Prospects
      ? await withVisitLog(port, { outline, registers }, known, request.asOf, wantsVisits, problems)
      : known;
  const anchor = wishes.find(({ kind, required }) => required === true && resolved[kind]?.rows.length === 0);
  if (anchor) {
    const empty = resolved[anchor.kind];
    problems.push(
      error('workflows-table-empty', {
        where: { sheet: empty?.sheet ?? '' },
        args: { kind: anchor.kind, table: empty?.mapping.table ?? '' },
      }),
    );
    return fail(...problems);
  }
  return ok({ outline, registers, tables: resolved, rules, mappings, problems });
}

/** Every table that a workbook holds, as the mapping page shows it; reads headers and samples only. */
export interface Survey extends RegisterPlaces {
  readonly rules: RulesState;
  /** Tables that tasks read, then registers that the team keeps itself. */
  readonly mappings: readonly TableMapping<MappedKind>[];
}

/** Looks at every table of a workbook. */
export async function surveyTables(
  port: WorkbookPort,
  request: Pick<WorkflowRequest, 'mappings' | 'control'>,
): Promise<Survey> {
  step(request.control, 'read', 0, 2);
  const outline = await port.outline();
  const rules = await readRules(port, outline);
  step(request.control, 'readTables', 1, 2);
  const found = await findAll(port, outline, request, rules);
  const { chosen, registers } = choose(
    found,
    TABLE_KINDS.map((kind) => ({ kind })),
  );
  const tables = chosen.flatMap(([, list]) => list);
  // A kind whose table lacks a required column is shown too: that is where a person helps.
  const near = TABLE_KINDS.flatMap((kind) =>
    tables.some(({ mapping }) => mapping.kind === kind)
      ? []
      : found.tables
          .filter(
            (candidate) =>
              candidate.mapping.kind === kind &&
              ![...tables, ...registers].some((other) => placeOf(other) === placeOf(candidate)),
          )
          .slice(0, 1),
  );
  return {
    outline,
    registers,
    rules,
    mappings: [...tables, ...near, ...registers].map((candidate) =>
      tableMapping<MappedKind>(candidate, candidate.data.rows),
    ),
  };
}

function placeOf({ sheet, headerRow, data }: TableCandidate<MappedKind>): string {
  return `${sheet}\u0000${headerRow}\u0000${data.column}`;
}

function tableMapping<K extends MappedKind>(candidate: TableCandidate<K>, rows: number): TableMapping<K> {
  const { mapping, tableName, sheet, data, headerRow, headers } = candidate;
  return {
    ...mapping,
    table: tableName ?? sheet,
    sheet,
    address: `${quoteSheetName(sheet)}!${areaAddress({ ...data, row: headerRow, rows: data.rows + 1 })}`,
    headers: headers.map((header, index) => ({ index, header })),
    rows,
  };
}

/** Reports progress and stops the job when it was cancelled. @throws AbortError */
export function step(control: Control | undefined, stage: string, done: number, total: number): void {
  control?.signal?.throwIfAborted();
  control?.onProgress?.({ stage, done, total });
}

/** Sheets that Fieldsheet owns, by tab name, with their ids. */
export function ownSheets(outline: WorkbookOutline): ReadonlyMap<string, string> {
  const prefix = sheetOwnerName('').toLowerCase();
  return new Map(
    outline.names.flatMap(({ name, area }) =>
      area && name.toLowerCase().startsWith(prefix) ? [[area.sheet, name.slice(prefix.length)] as const] : [],
    ),
  );
}

/** What tables there are, by kind, and what registers. */
interface Found {
  readonly tables: readonly TableCandidate[];
  readonly registers: readonly RegisterCandidate[];
}

async function findAll(
  port: WorkbookPort,
  outline: WorkbookOutline,
  request: Pick<WorkflowRequest, 'mappings'>,
  rules: RulesState,
): Promise<Found> {
  // A table that was made on demand is ours by its frame and the team's by what stands in it.
  const ours = new Map([...ownSheets(outline)].filter(([, id]) => !isTableSheet(id)));
  const tables = outline.tables.filter(({ sheet }) => !ours.has(sheet));
  const sheets = outline.sheets.filter(({ name, used }) => used && !ours.has(name));
  const ownColumns = new Map<string, Set<number>>();
  for (const kind of OWN_COLUMN_KINDS) {
    for (const { sheet, column } of ownedColumns(outline, kind)) {
      ownColumns.set(sheet, (ownColumns.get(sheet) ?? new Set()).add(column));
    }
  }
  const areas: SheetArea[] = [
    ...sheets.flatMap(({ name, used }) => (used ? [top({ ...used, sheet: name })] : [])),
    ...tables.map(({ area, sheet }) => top({ ...area, sheet })),
  ];
  const blocks = areas.length > 0 ? await port.read(areas) : [];
  const samples = new Map<string, CellBlock>();
  tables.forEach(({ name }, index) => {
    const block = blocks[sheets.length + index];
    if (block) samples.set(name, block);
  });
  const options = { chosen: request.mappings ?? [], remembered: rules.corrections, ownColumns };
  const located = locateTables(
    { sheets, tables },
    { sheets: blocks.slice(0, sheets.length), tables: samples },
    options,
  );
  return { tables: findTables(located, options), registers: findRegisters(located, options) };
}

function top({ sheet, row, column, rows, columns }: SheetArea): SheetArea {
  return {
    sheet,
    row,
    column,
    rows: Math.min(rows, SAMPLE_ROWS),
    columns: Math.min(columns, SAMPLE_COLUMNS),
  };
}

type Chosen = readonly (readonly [TableKind, readonly TableCandidate[]])[];

/** Gives each wished kind its best table; a table serves one kind only, and a register of the team's none but visits. */
function choose(
  { tables, registers }: Found,
  wishes: readonly TableWish[],
): Pick<RegisterPlaces, 'registers'> & { readonly chosen: Chosen; readonly missing: readonly Problem[] } {
  const wished = new Set(wishes.map(({ kind }) => kind));
  const taken = new Map<string, TableKind>();
  const best = new Map<TableKind, TableCandidate[]>();
  const kept = new Map(registers.map((one) => [placeOf(one), one.mapping.kind]));
  const candidates = tables.filter((candidate) => {
    const register = kept.get(placeOf(candidate));
    return register === undefined || (register === 'VisitLog' && candidate.mapping.kind === 'Visits');
  });
  // Candidates come best first, so a table goes to the kind that it fits best, wished or not.
  for (const candidate of candidates) {
    const { kind, missing, confidence } = candidate.mapping;
    if (missing.length > 0 || confidence < LEAST_CONFIDENCE || taken.has(placeOf(candidate))) continue;
    const list = best.get(kind);
    if (list) {
      const [first] = list;
      if (MANY_KINDS.has(kind) || (SPREAD_KINDS.has(kind) && first && sameHeaders(first, candidate))) {
        list.push(candidate);
        taken.set(placeOf(candidate), kind);
      }
      continue;
    }
    best.set(kind, [candidate]);
    taken.set(placeOf(candidate), kind);
  }
  // A required kind that has no table of its own may take one that serves nobody who asked.
  for (const { kind } of wishes.filter(({ required, kind: wish }) => required === true && !best.has(wish))) {
    const spare = candidates.find((candidate) => {
      const owner = taken.get(placeOf(candidate));
      return (
        candidate.mapping.kind === kind &&
        candidate.mapping.missing.length === 0 &&
        (!owner || !wished.has(owner))
      );
    });
    if (spare) best.set(kind, [spare]);
  }
  // A list of invoices tells what was sold as well, unless the team keeps orders of their own.
  if (wished.has('Orders') && !wished.has('Invoices') && !best.has('Orders')) {
    const invoices = candidates.find(
      (candidate) =>
        candidate.mapping.kind === 'Orders' &&
        candidate.mapping.missing.length === 0 &&
        taken.get(placeOf(candidate)) === 'Invoices',
    );
    if (invoices) best.set('Orders', [invoices]);
  }
  const missing = wishes
    .filter(({ kind, required }) => required === true && !best.has(kind))
    .flatMap(({ kind }) => {
      const near = candidates.find((candidate) => candidate.mapping.kind === kind);
      if (!near) return [error('workflows-table-missing', { args: { kind } })];
      return near.mapping.missing.map((group) =>
        error('workflows-column-missing', {
          where: { sheet: near.sheet },
          args: { kind, table: near.tableName ?? near.sheet, field: group[0] ?? '' },
        }),
      );
    });
  const visits = new Set((best.get('Visits') ?? []).map(placeOf));
  return {
    chosen: [...best].filter(([kind]) => wished.has(kind)),
    registers: registers.map((one) => ({ ...one, isVisits: visits.has(placeOf(one)) })),
    missing,
  };
}

function sameHeaders(a: TableCandidate, b: TableCandidate): boolean {
  return a.headers.map(headerId).join('\u0000') === b.headers.map(headerId).join('\u0000');
}

async function load<K extends TableKind>(
  port: WorkbookPort,
  outline: WorkbookOutline,
  kind: K,
  candidates: readonly TableCandidate[],
  request: Pick<WorkflowRequest, 'asOf'>,
): Promise<{ readonly table: LoadedTable<K>; readonly problems: readonly Problem[] }> {
  const [first] = candidates;
  if (!first) throw new Error('A chosen kind has a table');
  const owned = ownedColumns(outline, kind).filter(
    ({ sheet, row, column }) =>
      sheet === first.sheet && row === first.headerRow && column >= first.data.column,
  );
  const width = Math.max(first.data.columns, ...owned.map(({ column }) => column - first.data.column + 1));
  const blocks = await port.read(
    candidates.map(({ data }, index) => (index === 0 ? { ...data, columns: width } : data)),
  );
  const problems: Problem[] = [];
  const rows: RowsByKind[K][] = [];
  blocks.forEach((block, index) => {
    const candidate = candidates[index];
    if (!candidate) return;
    const decoded = decodeTable(kind, block, candidate.mapping, {
      asOf: request.asOf,
      headers: candidate.headers,
      ownColumns:
        index === 0 ? owned.map(({ id, column }) => ({ id, index: column - first.data.column })) : [],
    });
    // One by one: as arguments of one call, the rows of a long table would run over the stack.
    for (const row of decoded.rows) rows.push(row);
    problems.push(...decoded.problems);
    if (PEOPLE_KINDS.has(kind)) problems.push(...personalNumberWarnings(block));
  });
  const results = await readOwnSheet(port, outline, fallbackSheetId(kind), OWN_COLUMN_KINDS.includes(kind));
  if (candidates.length > 1) {
    problems.push(
      info('workflows-tables-joined', {
        where: { sheet: first.sheet },
        args: { kind, tables: candidates.map(({ tableName, sheet }) => tableName ?? sheet).join(', ') },
      }),
    );
  }
  const keys = keyColumns(first.mapping);
  const mapping = tableMapping(first, rows.length);
  const address: TableAddress =
    first.tableName === undefined
      ? {
          kind: 'range',
          sheet: first.sheet,
          headerRow: first.headerRow,
          firstColumn: first.data.column,
          columns: first.data.columns,
          lastRow: first.data.row + first.data.rows - 1,
        }
      : { kind: 'table', name: first.tableName, sheet: first.sheet };
  return {
    table: {
      kind,
      sheet: first.sheet,
      address,
      keyHeaders: keys.map(({ header }) => header),
      rows: results ? rows.map((row) => withResults(row, results)) : rows,
      mapping,
      owned,
    },
    problems,
  };
}

function withResults<R extends object>(row: R, results: ReadonlyMap<string, CustomerRow['own']>): R {
  if (!('own' in row) || !('key' in row) || typeof row.key !== 'string') return row;
  const own = results.get(keyId(row.key));
  return own ? { ...row, own: { ...own, ...(row.own as CustomerRow['own']) } } : row;
}

/**
 * Months that a team keeps in a table of their own, beside the customer list, become the customers' histories. Only when
 * there are no order lines and the list itself has no months; the mapping's periods are then those of the other table.
 */
async function joinHistories(
  port: WorkbookPort,
  tables: { [K in TableKind]?: LoadedTable<K> },
  found: readonly TableCandidate[],
  { asOf }: Pick<WorkflowRequest, 'asOf'>,
  problems: Problem[],
): Promise<void> {
  const { Customers, Orders } = tables;
  if (!Customers || Orders || Customers.mapping.periods.length > 0) return;
  const monthly = found.find(
    ({ mapping, sheet, tableName }) =>
      mapping.kind === 'Customers' &&
      mapping.missing.length === 0 &&
      mapping.periods.length > 0 &&
      (tableName ?? sheet) !== Customers.mapping.table,
  );
  const [block] = monthly ? await port.read([monthly.data]) : [];
  if (!monthly || !block) return;
  const decoded = decodeTable('Customers', block, monthly.mapping, { asOf, headers: monthly.headers });
  const { rows, problems: unknown } = resolveCustomers(
    decoded.rows.map(({ key, place, history }) => ({ customer: key, place, history })),
    Customers.rows,
    'Customers',
  );
  const histories = new Map(rows.map(({ customer, history }) => [customer, history]));
  tables.Customers = {
    ...Customers,
    mapping: { ...Customers.mapping, periods: monthly.mapping.periods },
    rows: Customers.rows.map((row) => {
      const history = histories.get(row.key);
      return history ? { ...row, history } : row;
    }),
  };
  problems.push(
    info('workflows-history-joined', {
      where: { sheet: monthly.sheet },
      args: { table: monthly.tableName ?? monthly.sheet, count: histories.size },
    }),
    ...decoded.problems,
    ...unknown,
  );
}

function resolveAll(tables: LoadedTables, problems: Problem[]): LoadedTables {
  const { Customers, Orders, Visits } = tables;
  if (!Customers) return tables;
  const resolved: { -readonly [K in keyof LoadedTables]: LoadedTables[K] } = { ...tables };
  if (Orders) {
    const { rows, problems: unknown } = resolveCustomers(Orders.rows, Customers.rows, 'Orders');
    resolved.Orders = { ...Orders, rows };
    problems.push(...unknown);
  }
  if (Visits) {
    const { rows, problems: unknown } = resolveCustomers(Visits.rows, Customers.rows, 'Visits');
    resolved.Visits = { ...Visits, rows };
    problems.push(...unknown);
  }
  return resolved;
}

/** What a workflow wants written into the own columns of one row. */
export interface OwnValues {
  readonly key: string;
  /** By own column id; one that is missing is written as a blank cell. */
  readonly values: Readonly<Record<string, CellInput>>;
}

/** The same as a list, one value for each column in their order; for tables of very many rows. */
export interface OwnCells {
  readonly key: string;
  readonly values: readonly CellInput[];
}

function isCells(row: OwnValues | OwnCells): row is OwnCells {
  return Array.isArray(row.values);
}

/** The write of own columns beside a loaded table; what the cells held when they were read goes along. */
export function ownColumnsWrite(
  table: LoadedTable<'Customers'> | LoadedTable<'Prospects'> | LoadedTable<'Stock'>,
  columns: readonly OwnColumn[],
  rows: readonly (OwnValues | OwnCells)[],
): ColumnsWrite {
  const owned = new Set(table.owned.map(({ id }) => id.toLowerCase()));
  const before = new Map<string, CustomerRow['own']>();
  if (owned.size > 0) for (const { key, own } of table.rows) before.set(keyId(key), own);
  return {
    table: table.kind,
    address: table.address,
    keyHeader: table.keyHeaders[0] ?? '',
    ...(table.keyHeaders.length > 1 ? { keyHeaders: table.keyHeaders } : {}),
    columns,
    rows: rows.map((row) => {
      const { key } = row;
      const cells = isCells(row) ? row : { key, values: columns.map(({ id }) => row.values[id] ?? null) };
      if (owned.size === 0) return cells;
      const held = before.get(keyId(key));
      return { ...cells, before: columns.map(({ id }) => held?.[id] ?? null) };
    }),
  };
}
