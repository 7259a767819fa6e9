import { areaAddress, parseReference, quoteSheetName } from '../../core/address';
import type { Area } from '../../core/cell';
import type { PreviewArea } from '../../workflows/outcome';

/** Areas of one sheet that are written in the same way. */
export interface AreaGroup {
  readonly action: PreviewArea['action'];
  readonly labels: readonly string[];
  /** Smallest area around all of them, with sheet; the sheet's name where a sheet is written as a whole. */
  readonly address: string;
  readonly cells: number;
  readonly charts: number;
}

/** Smallest area around two. */
function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Address of the smallest area around several on one sheet; the first address when one of them is none. */
function common(addresses: readonly string[]): string {
  const areas = addresses.map((address) => parseReference(address));
  const known = areas.filter((area) => area !== undefined);
  const [first] = known;
  if (!first || first.sheet === undefined || known.length < areas.length) return addresses[0] ?? '';
  return `${quoteSheetName(first.sheet)}!${areaAddress(known.reduce(around, first))}`;
}

function sheetOf(address: string): string {
  return parseReference(address)?.sheet ?? address;
}

/** Puts the areas of a preview together by sheet and by what is done, in the order of appearance. */
export function groupAreas(areas: readonly PreviewArea[]): readonly AreaGroup[] {
  const groups = new Map<string, PreviewArea[]>();
  for (const area of areas) {
    const key = keyOf(area);
    const group = groups.get(key);
    if (group) group.push(area);
    else groups.set(key, [area]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    return [
      {
        action: first.action,
        labels: members.map(({ label }) => label),
        address: common(members.map(({ address }) => address)),
        cells: members.reduce((sum, { cells }) => sum + cells, 0),
        charts: members.reduce((sum, { charts = 0 }) => sum + charts, 0),
      },
    ];
  });
}

function keyOf({ action, address }: PreviewArea): string {
  return `${action}\u0000${sheetOf(address)}`;
}

/** One address a sheet, around everything that was written on it. */
export function addressesBySheet(addresses: readonly string[]): readonly string[] {
  const sheets = new Map<string, string[]>();
  for (const address of addresses) {
    const sheet = sheetOf(address);
    const group = sheets.get(sheet);
    if (group) group.push(address);
    else sheets.set(sheet, [address]);
  }
  return [...sheets.values()].map(common);
}
