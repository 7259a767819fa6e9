import { TABLE_KINDS } from '../fields';
import type { FindOptions, LocatedTable } from '../find-tables';
import { candidateOf, correctionsFor, isHinted, isOneOf, namesOf } from '../find-tables';
import { mapColumns } from '../map-columns';
import type { ColumnMapping, TableCandidate } from '../mapping';
import { headerCore, headerId } from '../normalise-header';
import { registerFields } from './register-fields';
import { registerIndex } from './register-index';
import type { RegisterId, RegisterSpec } from './register-spec';
import { listOf, REGISTER_IDS } from './register-spec';
import { REGISTERS } from './registers';

/** A register that a team keeps under headings of its own. */
export interface RegisterCandidate extends TableCandidate<RegisterId> {
  /** Everything that it needs is there; when not, a person may say on the mapping page which column is what. */
  readonly isComplete: boolean;
}

/** From here on a header is taken as named, not guessed. */
const NAMED = 0.8;
/** Headers that a register must explain where the name of the sheet says nothing. */
const LEAST_COLUMNS = 3;

/**
 * Registers that the team keeps itself, best first; a table is one register, and a register is the best of its tables
 * with those of the same headers. Careful on purpose: the table must be
 * called what the register is called, or have a header that hardly any other table has, and no kind of table that tasks read may explain more of its headers. The
 * visit log may be a list of visits as well.
 * @param located tables that stand on no sheet of ours
 */
export function findRegisters(
  located: readonly LocatedTable[],
  options: FindOptions = {},
): readonly RegisterCandidate[] {
  const scored = located
    .flatMap((table) => {
      const headers = table.columns.map(({ header }) => ({
        header,
        whole: headerId(header),
        core: headerCore(header),
      }));
      const called = namesOf(table).map(wordsOf);
      return REGISTER_IDS.flatMap((id) => rated(table, REGISTERS[id], options, headers, called));
    })
    .sort((a, b) => Number(b.candidate.isComplete) - Number(a.candidate.isComplete) || b.score - a.score);
  const tables = new Set<LocatedTable>();
  const first = new Map<RegisterId, string>();
  return scored.flatMap(({ table, candidate }) => {
    const { kind } = candidate.mapping;
    // A team may keep a sheet a year: others of the same headers belong to the best.
    const headers = candidate.headers.map(headerId).join('\u0000');
    if (tables.has(table) || (first.get(kind) ?? headers) !== headers) return [];
    tables.add(table);
    first.set(kind, headers);
    return [candidate];
  });
}

interface Scored {
  readonly table: LocatedTable;
  readonly candidate: RegisterCandidate;
  readonly score: number;
}

function rated(
  table: LocatedTable,
  spec: RegisterSpec,
  options: FindOptions,
  headers: readonly HeaderIds[],
  called: readonly string[],
): readonly Scored[] {
  const names = namesOf(table);
  const corrections = correctionsFor(spec.id, names, options);
  const isChosen = corrections.some(({ correction }) => correction.table !== undefined);
  // Somebody has said that it is a table of another kind.
  if (
    options.chosen?.some(
      ({ kind, table: name }) => kind !== spec.id && name !== undefined && isOneOf(names, name),
    )
  )
    return [];
  const isNamed = isCalled(spec.id, called);
  const telling = tellingOf(spec, headers);
  // Most tables have no word in common with most registers: they are done with before a cell is looked at.
  if (!isChosen && !isNamed && telling.size === 0) return [];
  const mapping = mapped(table, spec, corrections);
  const found = mapping.fields.filter(({ confidence }) => confidence >= NAMED);
  const told = found.filter(({ header }) => telling.has(header)).length;
  const isComplete = mapping.missing.length === 0;
  if (!isChosen) {
    const enough = isNamed
      ? Math.min(2, spec.columns.length)
      : told > 0
        ? LEAST_COLUMNS
        : Number.POSITIVE_INFINITY;
    if (found.length < enough) return [];
    if (found.length + Number(isNamed) < explained(table, spec.id, names)) return [];
  }
  const score = found.length + told + (isNamed ? 2 : 0) + (isChosen ? 100 : 0);
  const confidence = Math.round(Math.min(1, score / (spec.columns.length / 2 + 2)) * 100) / 100;
  return [{ table, score, candidate: { ...candidateOf(table, { ...mapping, confidence }), isComplete } }];
}

/** Where no code of a customer is there, its name serves. */
function mapped(
  { columns }: LocatedTable,
  spec: RegisterSpec,
  corrections: ReturnType<typeof correctionsFor>,
): ColumnMapping<RegisterId> {
  const mapping = mapColumns(spec.id, columns, corrections);
  const lacks = mapping.missing.some((group) =>
    spec.columns.some(({ id, spare }) => spare !== undefined && group.includes(id)),
  );
  const spared = registerFields(spec).filter(({ id }) => id !== 'Name');
  const again = lacks ? mapColumns(spec.id, columns, corrections, spared) : mapping;
  return again.missing.length < mapping.missing.length ? again : mapping;
}

/** Headers of the table that the best kind of table explains; its name counts as one. */
function explained({ columns }: LocatedTable, id: RegisterId, names: readonly string[]): number {
  const kinds = id === 'VisitLog' ? TABLE_KINDS.filter((kind) => kind !== 'Visits') : TABLE_KINDS;
  return Math.max(
    ...kinds.map((kind) => {
      const { fields, periods, missing } = mapColumns(kind, columns);
      if (missing.length > 0) return 0;
      const sure = fields.filter(({ confidence }) => confidence >= NAMED).length;
      return sure + periods.length + (isHinted(kind, names) ? 1 : 0);
    }),
  );
}

/** `headerId` of the headers of a table that hardly any other table has. */
function tellingOf({ columns }: RegisterSpec, headers: readonly HeaderIds[]): ReadonlySet<string> {
  const { telling } = registerIndex(columns);
  return new Set(
    headers.flatMap(({ header, whole, core }) => (telling.has(whole) || telling.has(core) ? [header] : [])),
  );
}

/** A header as it is compared, whole and without what stands in brackets. */
interface HeaderIds {
  readonly header: string;
  readonly whole: string;
  readonly core: string;
}

const CALLED = new Map<RegisterId, readonly string[]>(
  REGISTER_IDS.map((id) => [id, [id, ...listOf(REGISTERS[id].words)].map(wordsOf)]),
);

/** Whether a sheet or table is called what the register is called, with or without more words around it. */
function isCalled(id: RegisterId, names: readonly string[]): boolean {
  return CALLED.get(id)?.some((word) => names.some((name) => name.includes(word))) === true;
}

/** `tblTaskList 2` → ` tbl task list 2 `: a Latin word is found whole, others wherever they stand. */
function wordsOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase();
  const latin = plain.replace(/[^\p{L}\p{N}]+|(?<=[a-z])(?![a-z])|(?<![a-z])(?=[a-z])/gu, ' ');
  return /[a-z]/.test(plain) ? ` ${latin.replace(/ +/g, ' ').trim()} ` : headerId(plain);
}
