import type { CellBlock, CellValue, SheetArea } from '../core/cell';
import { isBlank } from '../core/cell';
import { TABLE_KINDS } from './fields';
import type { HeaderPlace } from './header-rows';
import { findHeaders, headerOf, shareColumns } from './header-rows';
import { keyText } from './key';
import { kindEvidence, mapColumns } from './map-columns';
import type { ColumnSample } from './map-columns';
import type { MappedKind } from './mapped-kinds';
import type { ColumnMapping, MappingCorrection, TableCandidate } from './mapping';
import { columnOf } from './mapping';
import { headerId, headerText } from './normalise-header';
import type { TableKind } from './rows';

/** What is known of a workbook without its cells; a part of the port's outline. */
export interface TableOutlines {
  readonly sheets: readonly { readonly name: string; readonly used?: SheetArea }[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly area: SheetArea;
    readonly headers: readonly string[];
    readonly totalRow: boolean;
  }[];
}

/** How tables are looked for. */
export interface FindOptions {
  /** What people chose (it wins) and what the workbook remembers. */
  readonly chosen?: readonly MappingCorrection[];
  readonly remembered?: readonly MappingCorrection[];
  /** Columns of ours, by sheet name. */
  readonly ownColumns?: ReadonlyMap<string, ReadonlySet<number>>;
}

const NAME_HINTS: Readonly<Record<TableKind, RegExp>> = {
  Customers:
    /customer|client|account|outlet|dealer ?list|거래처|고객(?!.*(?:가망|잠재))|매장|客户(?!.*(?:潜在|意向))|门店|经销商名/i,
  Orders: /order|sales|invoice|transaction|주문|매출|판매|출고|거래내역|수주|订单|销售|出货|明细/i,
  Prospects: /prospect|lead|pipeline|opportunit|가망|잠재|예비|신규후보|리드|潜在|意向|线索|商机|准客户/i,
  Stock: /stock|inventor|재고|실사|库存|盘点/i,
  Visits: /visit|call ?(?:plan|log)|방문|拜访|访店/i,
  Reps: /\breps?\b|sales ?(?:team|people|force)|staff|담당자|영업사원|사원|인원|业务员|销售员|人员|员工/i,
  DaysOff: /holiday|days? ?off|leave|vacation|휴무|휴일|휴가|공휴일|假|休/i,
  Travel: /travel|distance|driving|\btrips?\b|이동|거리표|소요시간|行程|路程|距离|车程/i,
  TravelDetours: /detour|ferry|bridge|river|island|우회|도선|다리|绕行|轮渡|过江|渡口/i,
  Areas: /\bareas?\b|district|centroid|centres?\b|구역|지역|중심|区域|区县|中心/i,
  Products: /products?\b|item ?(?:list|master)|\bskus?\b|price ?list|제품|상품|품목|产品|商品|货品/i,
  Prices: /price(?! ?list)|가격|시세|价格|比价|采价/i,
  Accounts: /credit|collateral|dealer ?accounts?|여신|신용|담보|한도|授信|信用|抵押|担保|额度/i,
  Invoices: /invoice|receivable|open ?items|account ?entries|계산서|채권|미수|외상|应收|发票|账款|欠款/i,
  Audits: /audit|shop ?check|store ?check|promotion|점검|판촉|稽核|检查|巡店|促销/i,
};

/** Rows below the header that are looked at. */
const SAMPLE = 40;

/** A header with the rows below it, not yet known as any kind. */
export interface LocatedTable {
  readonly header: HeaderPlace;
  readonly sheet: string;
  /** Data rows, without header and total row. */
  readonly rows: number;
  readonly columns: readonly ColumnSample[];
  /** The Excel table that it is. */
  readonly table?: { readonly name: string; readonly totalRow: boolean };
}

/**
 * Every header of a workbook with the rows below it.
 * @param samples top of the used area of each sheet (about 100 rows, all columns), and of each Excel table from its header row on
 */
export function locateTables(
  outline: TableOutlines,
  samples: { readonly sheets: readonly CellBlock[]; readonly tables: ReadonlyMap<string, CellBlock> },
  { ownColumns }: Pick<FindOptions, 'ownColumns'> = {},
): readonly LocatedTable[] {
  const located: LocatedTable[] = [];
  for (const { name, sheet, area, headers, totalRow } of outline.tables) {
    const block = samples.tables.get(name);
    if (!block || area.rows < 2) continue;
    const own = ownColumns?.get(sheet) ?? new Set<number>();
    // Own columns stand at the right end; one that a person has moved between the team's is left out of the mapping by its blank header.
    let columns = headers.length;
    while (columns > 0 && own.has(area.column + columns - 1)) columns--;
    const texts = headers
      .slice(0, columns)
      .map((text, index) => (own.has(area.column + index) ? '' : headerText(text)));
    const header = headerOf(texts, area.row, area.column);
    const rows = area.rows - 1 - (totalRow ? 1 : 0);
    located.push({
      header,
      sheet,
      rows,
      columns: columnSamples(header, block, rows),
      table: { name, totalRow },
    });
  }
  for (const block of samples.sheets) {
    const used = outline.sheets.find(({ name }) => name === block.sheet)?.used;
    if (!used) continue;
    const hidden = outline.tables.filter(({ sheet }) => sheet === block.sheet).map(({ area }) => area);
    const headers = findHeaders(withoutTables(block, hidden), new Set(ownColumns?.get(block.sheet)));
    for (const header of headers) {
      const below = headers.filter((other) => other.row > header.row && shareColumns(header, other));
      const last = Math.min(used.row + used.rows, ...below.map((other) => other.row - other.rows + 1));
      const rows = last - header.row - 1;
      if (rows > 0)
        located.push({ header, sheet: block.sheet, rows, columns: columnSamples(header, block, rows) });
    }
  }
  return located;
}

/** Every table of a workbook with the kind that fits it best, best first. A table that two kinds fit is listed under both. */
export function findTables(
  located: readonly LocatedTable[],
  options: FindOptions = {},
): readonly TableCandidate[] {
  return located
    .flatMap((one) => rated(one, options))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
}

/** Names that people gave a table: of its sheet, and its own. */
export function namesOf({ sheet, table }: LocatedTable): readonly string[] {
  return table ? [sheet, table.name] : [sheet];
}

/** A located table under a mapping. */
export function candidateOf<K extends MappedKind>(
  { header, sheet, rows, table }: LocatedTable,
  mapping: ColumnMapping<K>,
): TableCandidate<K> {
  return {
    ...(table ? { tableName: table.name } : {}),
    sheet,
    headerRow: header.row,
    headerRows: header.rows,
    headers: header.texts,
    data: { sheet, row: header.row + 1, rows, column: header.column, columns: header.columns },
    totalRow: table?.totalRow ?? false,
    mapping,
  };
}

interface Scored {
  readonly candidate: TableCandidate;
  readonly score: number;
}

function withoutTables(block: CellBlock, areas: readonly SheetArea[]): CellBlock {
  if (areas.length === 0) return block;
  const inside = (row: number, column: number) =>
    areas.some(
      (a) => row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns,
    );
  return {
    ...block,
    values: block.values.map((cells, row) =>
      cells.map((cell, column) => (inside(block.row + row, block.column + column) ? null : cell)),
    ),
  };
}

function rated(located: LocatedTable, options: FindOptions): readonly Scored[] {
  const { columns } = located;
  const names = namesOf(located);
  const scored = TABLE_KINDS.map((kind): Scored => {
    const mapping = mapColumns(kind, columns, correctionsFor(kind, names, options));
    const pinned = options.chosen?.some(
      (correction) =>
        correction.kind === kind && correction.table !== undefined && isOneOf(names, correction.table),
    );
    const hint = isHinted(kind, names) ? 0.35 : 0;
    const score =
      (kindEvidence(mapping) + (mapping.missing.length > 0 ? 0 : hint)) * keyShape(kind, mapping, columns);
    const candidate = candidateOf(located, {
      ...mapping,
      confidence: Math.round(Math.min(1, score / 1.5) * 100) / 100,
    });
    return { candidate, score: pinned ? score + 100 : score };
  });
  return scored.filter(({ score }) => score >= 0.15);
}

/** Whether a sheet or table is called what tables of a kind are called. */
export function isHinted(kind: TableKind, names: readonly string[]): boolean {
  return names.some((name) => NAME_HINTS[kind].test(name));
}

/** Corrections for a table: chosen ones first; one that names no table is for every table of its kind. */
export function correctionsFor(
  kind: MappedKind,
  names: readonly string[],
  { chosen = [], remembered = [] }: FindOptions,
): readonly { readonly correction: MappingCorrection; readonly source: 'remembered' | 'chosen' }[] {
  const fits = (correction: MappingCorrection) =>
    correction.kind === kind && (correction.table === undefined || isOneOf(names, correction.table));
  return [
    ...chosen.filter(fits).map((correction) => ({ correction, source: 'chosen' as const })),
    ...remembered.filter(fits).map((correction) => ({ correction, source: 'remembered' as const })),
  ];
}

/** Whether a name is one of those, whatever its case. */
export function isOneOf(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}

function columnSamples(header: HeaderPlace, block: CellBlock, dataRows: number): readonly ColumnSample[] {
  const first = header.row + 1 - block.row;
  const rows = block.values.slice(first, first + Math.min(SAMPLE, dataRows));
  return header.texts.map((text, index) => {
    const cell = header.cells[index] ?? null;
    const lower = headerText(cell);
    return {
      header: text,
      cell: cell === '' ? null : cell,
      cells: rows.map((row): CellValue => row[header.column + index - block.column] ?? null),
      ...(header.rows > 1 && lower !== '' && headerId(lower) !== headerId(text) ? { lower } : {}),
    };
  });
}

/** Kinds whose key stands in one row only. */
const LISTS: ReadonlySet<TableKind> = new Set<TableKind>([
  'Customers',
  'Prospects',
  'Reps',
  'Areas',
  'Products',
]);

/** Lists of customers, prospects, reps and areas name everyone once; where the key repeats it is a list of something else. */
function keyShape(kind: TableKind, mapping: ColumnMapping, columns: readonly ColumnSample[]): number {
  if (!LISTS.has(kind)) return 1;
  const key = columnOf(mapping, 'code') ?? columnOf(mapping, 'name');
  const cells = (key ? (columns[key.index]?.cells ?? []) : []).filter((cell) => !isBlank(cell)).map(keyText);
  if (cells.length < 5) return 1;
  const different = new Set(cells).size / cells.length;
  return different >= 0.8 ? 1 : different >= 0.5 ? 0.6 : 0.25;
}
