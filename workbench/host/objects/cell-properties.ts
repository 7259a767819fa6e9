import type { Area } from '../../../src/core/cell';
import { areaAddress } from '../../../src/core/address';
import type { HostContext } from '../host-context';
import { apiNotFound, invalidArgument } from '../office-error';
import type { FormatPatch } from '../spreadsheet-model';

type Json = Record<string, unknown>;

interface Facet {
  readonly path: readonly string[];
  read(patch: FormatPatch): unknown;
  write(value: unknown): FormatPatch;
}

/** Facets that `getCellProperties` and `setCellProperties` of this host know. */
const FACETS: readonly Facet[] = [
  {
    path: ['format', 'fill', 'pattern'],
    read: (p) => (p.fill === undefined || p.fill === '' ? 'None' : 'Solid'),
    write: (v) => (v === 'None' ? { fill: '' } : {}),
  },
  { path: ['format', 'fill', 'color'], read: (p) => p.fill ?? '', write: (v) => ({ fill: String(v) }) },
  { path: ['format', 'font', 'bold'], read: (p) => p.bold ?? false, write: (v) => ({ bold: v === true }) },
  {
    path: ['format', 'font', 'italic'],
    read: (p) => p.italic ?? false,
    write: (v) => ({ italic: v === true }),
  },
  {
    path: ['format', 'font', 'color'],
    read: (p) => p.fontColor ?? '#000000',
    write: (v) => ({ fontColor: String(v) }),
  },
  {
    path: ['format', 'font', 'size'],
    read: (p) => p.fontSize ?? 11,
    write: (v) => ({ fontSize: Number(v) }),
  },
  {
    path: ['format', 'horizontalAlignment'],
    read: (p) => p.horizontalAlignment ?? 'General',
    write: (v) => ({ horizontalAlignment: String(v) }),
  },
  {
    path: ['format', 'verticalAlignment'],
    read: (p) => p.verticalAlignment ?? 'Bottom',
    write: (v) => ({ verticalAlignment: String(v) }),
  },
  { path: ['format', 'wrapText'], read: (p) => p.wrap ?? false, write: (v) => ({ wrap: v === true }) },
];

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Leaf paths of a nested options object. */
function leaves(value: Json, prefix: readonly string[] = []): { path: string[]; value: unknown }[] {
  return Object.entries(value).flatMap(([key, part]) =>
    isJson(part) ? leaves(part, [...prefix, key]) : [{ path: [...prefix, key], value: part }],
  );
}

function facetOf(path: readonly string[]): Facet {
  const facet = FACETS.find((candidate) => candidate.path.join('.') === path.join('.'));
  if (!facet) throw apiNotFound(`CellProperties.${path.join('.')}`);
  return facet;
}

function put(target: Json, path: readonly string[], value: unknown): void {
  let place = target;
  for (const key of path.slice(0, -1)) {
    const inner = place[key];
    place = isJson(inner) ? inner : (place[key] = {});
  }
  place[path.at(-1) ?? ''] = value;
}

/** Format facets per cell, in the shape of `Excel.CellProperties[][]`. */
export function readCellProperties(
  context: HostContext,
  sheetId: string,
  area: Area,
  options: unknown,
): Json[][] {
  if (!isJson(options)) throw invalidArgument('Load options are expected.');
  const wanted = leaves(options).filter((leaf) => leaf.value === true);
  const withAddress = wanted.some((leaf) => leaf.path.join('.') === 'address');
  const facets = wanted.filter((leaf) => leaf.path.join('.') !== 'address').map((leaf) => facetOf(leaf.path));
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      const patch = context.model.formatOf(sheetId, cell);
      const answer: Json = withAddress ? { address: areaAddress(cell) } : {};
      for (const facet of facets) put(answer, facet.path, facet.read(patch));
      return answer;
    }),
  );
}

/** Sets format facets per cell from the shape of `Excel.SettableCellProperties[][]`. */
export function writeCellProperties(
  context: HostContext,
  sheetId: string,
  area: Area,
  content: unknown,
): void {
  if (!Array.isArray(content) || content.length !== area.rows)
    throw invalidArgument('One row per row is expected.');
  const patches = content.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== area.columns)
      throw invalidArgument('One entry per cell is expected.');
    return row.map((cell: unknown) => {
      if (!isJson(cell)) throw invalidArgument('Cell properties are expected.');
      return leaves(cell).reduce<FormatPatch>(
        (all, leaf) => ({ ...all, ...facetOf(leaf.path).write(leaf.value) }),
        {},
      );
    });
  });
  for (const [r, row] of patches.entries()) {
    for (const [c, patch] of row.entries()) {
      if (Object.keys(patch).length === 0) continue;
      context.model.format(
        sheetId,
        { row: area.row + r, column: area.column + c, rows: 1, columns: 1 },
        patch,
      );
    }
  }
}
