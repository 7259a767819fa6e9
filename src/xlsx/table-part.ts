import { areaAddress, parseReference } from '../core/address';
import type { Area } from '../core/cell';
import type { TableState } from './model';
import type { Splice } from './splice';
import { appendInside, applySplices, setAttributes } from './splice';
import { FileRefused } from './xlsx-error';
import { decodeCellText, encodeAttribute } from './xml-text';
import type { XmlElement } from './xml-tree';
import { attribute, child, childrenOf, integerAttribute, parseRoot } from './xml-tree';

/** A table part as it was read. */
export interface TableSource {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** The external query that fills the table. */
  readonly query?: { readonly part: string; readonly text: string };
}

/** Unescaped name of a table column: line breaks stand as `_x000a_` in the file. */
function columnName(element: XmlElement): string {
  return decodeCellText(attribute(element, 'name') ?? '');
}

function encodeColumnName(name: string): string {
  return encodeAttribute(name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r\n?|\n/g, '_x000a_'));
}

/** Reads a table part. */
export function parseTable(
  text: string,
  part: string,
  id: number,
  sheet: number,
  query: TableSource['query'],
): TableState {
  const root = parseRoot(text, part);
  const area = parseReference(attribute(root, 'ref') ?? '');
  if (!area || root.local !== 'table') throw new FileRefused('xlsx-damaged-part', { part });
  if (query) parseRoot(query.text, query.part);
  const style = attribute(child(root, 'tableStyleInfo'), 'name');
  return {
    id,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    sheet,
    area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns },
    headerRow: attribute(root, 'headerRowCount') !== '0',
    totalRow: (integerAttribute(root, 'totalsRowCount') ?? 0) > 0,
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(columnName),
    ...(style === undefined ? {} : { style }),
    source: { part, text, root, ...(query ? { query } : {}) },
  };
}

/** Area that the filter buttons of a table span: everything but the total row. */
function filterArea({ area, totalRow }: TableState): Area {
  return totalRow ? { ...area, rows: area.rows - 1 } : area;
}

/** XML of a table that the file does not have yet. */
export function renderNewTable(table: TableState, tableId: number, namespace: string): string {
  const columns = table.columns
    .map((name, index) => `<tableColumn id="${index + 1}" name="${encodeColumnName(name)}"/>`)
    .join('');
  const header = table.headerRow ? '' : ' headerRowCount="0"';
  const totals = table.totalRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const filter = table.headerRow ? `<autoFilter ref="${areaAddress(filterArea(table))}"/>` : '';
  const name = encodeAttribute(table.name);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${tableId}" name="${name}" displayName="${name}" ref="${areaAddress(table.area)}"${header}${totals}>` +
    `${filter}<tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    `<tableStyleInfo name="${encodeAttribute(table.style ?? 'TableStyleMedium2')}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}

/** Parts to write for a table that was changed: the table, and the fields of its query when it grew. */
export function renderTable(table: TableState, source: TableSource): ReadonlyMap<string, string> {
  const { root, text, part } = source;
  const p = root.prefix ? `${root.prefix}:` : '';
  const splices: Splice[] = [
    ...setAttributes(root, {
      ref: areaAddress(table.area),
      ...(table.name === attribute(root, 'displayName') ? {} : { name: table.name, displayName: table.name }),
    }),
  ];
  const filter = child(root, 'autoFilter');
  if (filter) splices.push(...setAttributes(filter, { ref: areaAddress(filterArea(table)) }));
  const style = child(root, 'tableStyleInfo');
  if (style && table.style !== undefined) splices.push(...setAttributes(style, { name: table.style }));
  const list = child(root, 'tableColumns');
  if (!list) throw new FileRefused('xlsx-damaged-part', { part });
  const elements = childrenOf(list, 'tableColumn');
  const output = new Map<string, string>();
  let nextId = Math.max(0, ...elements.map((element) => integerAttribute(element, 'id') ?? 0)) + 1;
  let added = '';
  const fields: { readonly column: number; readonly field: number }[] = [];
  const firstField = source.query ? nextFieldId(source.query) : undefined;
  table.columns.forEach((name, index) => {
    const element = elements[index];
    if (element) {
      if (columnName(element) !== name) {
        const place = element.attributes.find((candidate) => candidate.name === 'name');
        if (place)
          splices.push({ start: place.valueStart, end: place.valueEnd, text: encodeColumnName(name) });
      }
      return;
    }
    const id = nextId++;
    const field = firstField === undefined ? undefined : firstField + fields.length;
    if (field !== undefined) fields.push({ column: id, field });
    const bound = field === undefined ? '' : ` uniqueName="${id}"`;
    const query = field === undefined ? '' : ` queryTableFieldId="${field}"`;
    added += `<${p}tableColumn id="${id}"${bound} name="${encodeColumnName(name)}"${query}/>`;
  });
  for (const element of elements.slice(table.columns.length)) {
    splices.push({ start: element.start, end: element.end, text: '' });
  }
  if (elements.length !== table.columns.length)
    splices.push(...setAttributes(list, { count: String(table.columns.length) }));
  if (added !== '') splices.push(appendInside(text, list, added));
  output.set(part, applySplices(text, splices));
  if (source.query && fields.length > 0) output.set(source.query.part, addQueryFields(source.query, fields));
  return output;
}

function refreshElement(query: NonNullable<TableSource['query']>): XmlElement | undefined {
  return child(parseRoot(query.text, query.part), 'queryTableRefresh');
}

function nextFieldId(query: NonNullable<TableSource['query']>): number | undefined {
  const refresh = refreshElement(query);
  if (!refresh) return undefined;
  const fields = childrenOf(child(refresh, 'queryTableFields'), 'queryTableField');
  const highest = Math.max(0, ...fields.map((field) => integerAttribute(field, 'id') ?? 0));
  return Math.max(highest + 1, integerAttribute(refresh, 'nextId') ?? 1);
}

/** Columns beside a query's own are fields that the query does not fill, and it must know of them. */
function addQueryFields(
  query: NonNullable<TableSource['query']>,
  fields: readonly { readonly column: number; readonly field: number }[],
): string {
  const refresh = refreshElement(query);
  const list = child(refresh, 'queryTableFields');
  if (!refresh || !list) return query.text;
  const p = refresh.prefix ? `${refresh.prefix}:` : '';
  const next = Math.max(...fields.map(({ field }) => field)) + 1;
  const right = (integerAttribute(refresh, 'unboundColumnsRight') ?? 0) + fields.length;
  const count = childrenOf(list, 'queryTableField').length + fields.length;
  const items = fields.map(
    ({ column, field }) => `<${p}queryTableField id="${field}" dataBound="0" tableColumnId="${column}"/>`,
  );
  return applySplices(query.text, [
    ...setAttributes(refresh, { nextId: String(next), unboundColumnsRight: String(right) }),
    ...setAttributes(list, { count: String(count) }),
    appendInside(query.text, list, items.join('')),
  ]);
}

/** True when the table differs from the part that it was read from. */
export function tableChanged(table: TableState): boolean {
  if (!table.source) return true;
  const original = parseTable(
    table.source.text,
    table.source.part,
    table.id,
    table.sheet,
    table.source.query,
  );
  return (
    original.name !== table.name ||
    original.style !== table.style ||
    areaAddress(original.area) !== areaAddress(table.area) ||
    original.columns.length !== table.columns.length ||
    original.columns.some((name, index) => name !== table.columns[index])
  );
}
