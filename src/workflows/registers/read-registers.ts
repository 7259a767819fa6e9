import type { CellBlock } from '../../core/cell';
import { isBlank } from '../../core/cell';
import type { Problem } from '../../core/problem';
import { info } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import { parseStatus } from '../../tables/parse-words';
import type { DecodedRegister, RegisterRow } from '../../tables/registers/decode-register';
import { decodeRecords, decodeRegister } from '../../tables/registers/decode-register';
import type { RegisterCandidate } from '../../tables/registers/find-registers';
import type { RegisterId, RegisterSpec } from '../../tables/registers/register-spec';
import { REGISTER_IDS } from '../../tables/registers/register-spec';
import { REGISTERS } from '../../tables/registers/registers';
import { personalNumberWarnings } from '../personal-warnings';
import type { WorkbookOutline, WorkbookPort } from '../ports';
import type { StandingTable, TablePlace } from '../sheet-table';
import { findSheetTable, standingTable } from '../sheet-table';

/** Our table of a register: people and forms write to it. */
export interface OwnRegister {
  readonly standing: StandingTable;
  /** 0-based rows below the header that are blank in all our columns. */
  readonly blanks: readonly number[];
}

/** A register that the team keeps under headings of its own: read, never written. */
export interface TeamRegister {
  readonly sheet: string;
  /** Excel table's name, else the sheet's. */
  readonly table: string;
  /** The tasks read the same table as the team's visits. */
  readonly isVisits: boolean;
}

/** A register of the workbook, read and decoded. */
export interface LoadedRegister {
  readonly spec: RegisterSpec;
  /** Records of our table, then those of the team's. */
  readonly rows: readonly RegisterRow[];
  /** Ids of the columns that either of them has. */
  readonly columns: ReadonlySet<string>;
  /** 0-based sheet columns by column id, by sheet. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly own?: OwnRegister;
  /** Tables of the team's own; none for most. */
  readonly team: readonly TeamRegister[];
}

/** Registers that the workbook has. */
export type Registers = { readonly [K in RegisterId]?: LoadedRegister };

/** What tells where registers stand; a part of the frame. */
export interface RegisterPlaces {
  readonly outline: WorkbookOutline;
  /** Registers that the team keeps itself. */
  readonly registers: readonly (RegisterCandidate & { readonly isVisits: boolean })[];
}

/**
 * Reads registers with everything that people typed into them, ours by their workbook names and the team's by their headers, and says which cells could
 * not be read (each of ours, a count a column of the team's) and which look like numbers of identity papers. Rows of the team's visit log that are planned are no records.
 * @param asOf rows of the team's visit log after it are plans
 */
export async function readRegisters(
  port: WorkbookPort,
  { outline, registers: found }: RegisterPlaces,
  asOf: SerialDate,
  ids: readonly RegisterId[] = REGISTER_IDS,
): Promise<{ readonly registers: Registers; readonly problems: readonly Problem[] }> {
  const own = ids.flatMap((id) => {
    const place = findSheetTable(outline, id);
    const used = place && outline.sheets.find(({ name }) => name === place.sheet)?.used;
    return used ? [{ id, place, area: { ...used, sheet: place.sheet } }] : [];
  });
  const team = found.filter(({ mapping, isComplete }) => isComplete && ids.includes(mapping.kind));
  const areas = [
    ...own.map(({ area }) => area),
    ...team.map(({ data }) => ({ ...data, row: data.row - 1, rows: data.rows + 1 })),
  ];
  const blocks = areas.length > 0 ? await port.read(areas) : [];
  const problems: Problem[] = blocks.flatMap(personalNumberWarnings);
  const registers: { [K in RegisterId]?: LoadedRegister } = {};
  own.forEach(({ id, place }, at) => {
    const block = blocks[at];
    if (block) registers[id] = ownRegister(id, outline, place, block, problems);
  });
  team.forEach((candidate, at) => {
    const block = blocks[own.length + at];
    if (!block) return;
    const { kind } = candidate.mapping;
    const decoded = teamRecords(candidate, block, problems);
    const ours = registers[kind];
    const { sheet, tableName, isVisits } = candidate;
    registers[kind] = {
      spec: REGISTERS[kind],
      ...(ours?.own && { own: ours.own }),
      rows: [...(ours?.rows ?? []), ...(kind === 'VisitLog' ? visitsHeld(decoded.rows, asOf) : decoded.rows)],
      columns: new Set([...(ours?.columns ?? []), ...decoded.columns.keys()]),
      places: new Map([...(ours?.places ?? []), [sheet, decoded.columns]]),
      team: [...(ours?.team ?? []), { sheet, table: tableName ?? sheet, isVisits }],
    };
  });
  return { registers, problems };
}

function ownRegister(
  id: RegisterId,
  outline: WorkbookOutline,
  place: TablePlace,
  block: CellBlock,
  problems: Problem[],
): LoadedRegister {
  const spec = REGISTERS[id];
  const { rows, columns, headerRow, blanks, problems: unread } = decodeRegister(spec, block, place.columns);
  problems.push(...unread);
  const places = new Map([...columns].map(([column, index]) => [column.toLowerCase(), index]));
  const standing = standingTable(outline, { sheet: place.sheet, columns: places, headerRow }, block);
  return {
    spec,
    rows,
    columns: new Set(columns.keys()),
    places: new Map([[place.sheet, columns]]),
    own: { standing, blanks },
    team: [],
  };
}

/** Cells of a team's own words that do not fit are counted, not listed: nobody is asked to change them. */
function teamRecords(
  { mapping, data, sheet, tableName }: RegisterCandidate,
  block: CellBlock,
  problems: Problem[],
): DecodedRegister {
  const columns = new Map(mapping.fields.map(({ field, index }) => [field, data.column + index]));
  const decoded = decodeRecords(REGISTERS[mapping.kind], block, 0, columns);
  const counts = new Map<string, number>();
  for (const { where } of decoded.problems)
    if (where?.column !== undefined) counts.set(where.column, (counts.get(where.column) ?? 0) + 1);
  for (const [column, count] of counts) {
    problems.push(
      info('journal-team-cells', {
        where: { sheet, column },
        args: { count, column, table: tableName ?? sheet },
      }),
    );
  }
  return decoded;
}

/** Rows of a team's list of visits that tell of a visit: not after the day, and of no other state than done or missed. */
function visitsHeld(rows: readonly RegisterRow[], asOf: SerialDate): readonly RegisterRow[] {
  return rows.flatMap((row): RegisterRow[] => {
    const { Date: date, Status } = row.values;
    if (typeof date === 'number' && Math.floor(date) > asOf) return [];
    const cell = row.cells['Status'] ?? null;
    if (Status !== undefined || isBlank(cell)) return [row];
    const status = parseStatus(cell);
    return 'value' in status && (status.value === 'done' || status.value === 'missed')
      ? [{ ...row, values: { ...row.values, Status: status.value } }]
      : [];
  });
}
