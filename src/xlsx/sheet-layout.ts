import { areaAddress, cellAddress } from '../core/address';
import type { Area } from '../core/cell';
import type { LayoutEdits } from './model';
import type { SheetSource } from './sheet-source';
import type { Splice } from './splice';
import { appendInside, setAttributes } from './splice';
import type { XmlElement } from './xml-tree';
import { attribute, child, childrenOf, flagAttribute, integerAttribute } from './xml-tree';

/** Order of a worksheet's children (ECMA-376 part 1, CT_Worksheet). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Place of an element in the order; alternate content counts as what it offers. */
function rankOf(element: XmlElement): number {
  const rank = ORDER.indexOf(element.local);
  if (rank >= 0 || element.children.length === 0) return rank;
  return Math.max(-1, ...element.children.map(rankOf));
}

/** Puts a new child of the sheet where the schema wants it. */
export function insertChild(source: SheetSource, local: string, xml: string): Splice {
  const rank = ORDER.indexOf(local);
  const before = rank < ORDER.indexOf('sheetData');
  const later = (before ? source.head : source.foot).find((element) => rankOf(element) > rank);
  const at = later?.start ?? (before ? source.grid.dataStart : source.rootClose);
  return { start: at, end: at, text: xml, rank };
}

/** A worksheet with nothing on it. */
export function emptySheet(mainNamespace: string, relationshipNamespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

/** What it takes to empty a sheet of cells, merges, widths and tables (rules go by `clearRuleSplices`), while drawings, comments and print settings stay. */
export function clearSplices(source: SheetSource): Splice[] {
  const { grid } = source;
  const splices: Splice[] = [
    { start: grid.dataStart, end: grid.dataEnd, text: `<${grid.prefix}sheetData/>` },
  ];
  for (const local of ['cols', 'mergeCells', 'autoFilter', 'rowBreaks']) {
    const element = source.element(local);
    if (element) splices.push({ start: element.start, end: element.end, text: '' });
  }
  const dimension = source.element('dimension');
  if (dimension) splices.push(...setAttributes(dimension, { ref: 'A1' }));
  return splices;
}

/** Changes of widths, merges, frozen panes, page orientation and page breaks. */
export function layoutSplices(source: SheetSource, layout: LayoutEdits): Splice[] {
  const splices: Splice[] = [];
  if (layout.columnWidths || layout.hiddenColumns) splices.push(...columnSplices(source, layout));
  if (layout.merges) splices.push(...mergeSplices(source, layout.merges));
  if (layout.frozen) splices.push(...frozenSplices(source, layout.frozen.rows, layout.frozen.columns));
  if (layout.landscape !== undefined) splices.push(...orientationSplices(source, layout.landscape));
  if (layout.pageBreaks) splices.push(...breakSplices(source, layout.pageBreaks));
  return splices;
}

/** Grows the sheet's stated area over newly written cells. */
export function dimensionSplices(
  source: SheetSource,
  written: Area | undefined,
  known: Area | undefined,
): Splice[] {
  const dimension = source.element('dimension');
  if (!dimension || !written) return [];
  const area = known ? union(known, written) : written;
  return setAttributes(dimension, { ref: areaAddress(area) });
}

/** Smallest area with both. */
export function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function mergeSplices(source: SheetSource, merges: readonly Area[]): Splice[] {
  const existing = source.element('mergeCells');
  const p = source.grid.prefix;
  const items = merges.map((area) => `<${p}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const xml = merges.length === 0 ? '' : `<${p}mergeCells count="${merges.length}">${items}</${p}mergeCells>`;
  if (existing) return [{ start: existing.start, end: existing.end, text: xml }];
  return xml === '' ? [] : [insertChild(source, 'mergeCells', xml)];
}

function frozenSplices(source: SheetSource, rows: number, columns: number): Splice[] {
  const p = source.grid.prefix;
  const views = source.element('sheetViews');
  const view = child(views, 'sheetView');
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const xml =
    rows === 0 && columns === 0
      ? ''
      : `<${p}pane${split} topLeftCell="${cellAddress(rows, columns)}" activePane="${pane}" state="frozen"/><${p}selection pane="${pane}"/>`;
  if (!view) {
    const whole = `<${p}sheetViews><${p}sheetView workbookViewId="0">${xml}</${p}sheetView></${p}sheetViews>`;
    if (views) return [{ start: views.start, end: views.end, text: whole }];
    return [insertChild(source, 'sheetViews', whole)];
  }
  if (view.selfClosing) return xml === '' ? [] : [appendInside(source.text, view, xml)];
  const gone = view.children.filter(({ local }) => local === 'pane' || local === 'selection');
  return [
    { start: view.openEnd, end: view.openEnd, text: xml },
    ...gone.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}

function orientationSplices(source: SheetSource, landscape: boolean): Splice[] {
  const p = source.grid.prefix;
  const orientation = landscape ? 'landscape' : 'portrait';
  const setup = source.element('pageSetup');
  if (setup) return setAttributes(setup, { orientation });
  const splices = [
    insertChild(source, 'pageSetup', `<${p}pageSetup orientation="${orientation}" fitToHeight="0"/>`),
  ];
  // One page wide: what is made for the wall must not lose its last columns to a second page.
  if (!source.element('sheetPr')) {
    splices.push(
      insertChild(source, 'sheetPr', `<${p}sheetPr><${p}pageSetUpPr fitToPage="1"/></${p}sheetPr>`),
    );
  }
  return splices;
}

function breakSplices(source: SheetSource, rows: readonly number[]): Splice[] {
  const p = source.grid.prefix;
  const existing = source.element('rowBreaks');
  // A break stands above the row that follows the one it names; the last column is Excel's.
  const items = rows.map((row) => `<${p}brk id="${row}" max="16383" man="1"/>`).join('');
  const xml =
    rows.length === 0
      ? ''
      : `<${p}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${items}</${p}rowBreaks>`;
  if (existing) return [{ start: existing.start, end: existing.end, text: xml }];
  return xml === '' ? [] : [insertChild(source, 'rowBreaks', xml)];
}

interface ColumnPiece {
  readonly first: number;
  readonly last: number;
  readonly element?: XmlElement;
}

function columnSplices(source: SheetSource, layout: LayoutEdits): Splice[] {
  const p = source.grid.prefix;
  const list = source.element('cols');
  const changed = [
    ...new Set([...(layout.columnWidths?.keys() ?? []), ...(layout.hiddenColumns?.keys() ?? [])]),
  ].sort((a, b) => a - b);
  if (changed.length === 0) return [];
  const pieces: ColumnPiece[] = [];
  const covered = new Set<number>();
  for (const element of childrenOf(list, 'col')) {
    let first = (integerAttribute(element, 'min') ?? 1) - 1;
    const last = (integerAttribute(element, 'max') ?? 1) - 1;
    for (const column of changed.filter((at) => at >= first && at <= last)) {
      if (column > first) pieces.push({ first, last: column - 1, element });
      pieces.push({ first: column, last: column, element });
      covered.add(column);
      first = column + 1;
    }
    if (first <= last) pieces.push({ first, last, element });
  }
  for (const column of changed) if (!covered.has(column)) pieces.push({ first: column, last: column });
  pieces.sort((a, b) => a.first - b.first);
  const xml = pieces.map((piece) => renderColumn(source, piece, layout, p)).join('');
  if (list) return [{ start: list.start, end: list.end, text: `<${p}cols>${xml}</${p}cols>` }];
  return [insertChild(source, 'cols', `<${p}cols>${xml}</${p}cols>`)];
}

function renderColumn(
  source: SheetSource,
  { first, last, element }: ColumnPiece,
  layout: LayoutEdits,
  p: string,
): string {
  const width = first === last ? layout.columnWidths?.get(first) : undefined;
  const hidden = first === last ? layout.hiddenColumns?.get(first) : undefined;
  const attributes = new Map<string, string>();
  for (const { name, valueStart, valueEnd } of element?.attributes ?? []) {
    attributes.set(name, source.text.slice(valueStart, valueEnd));
  }
  attributes.set('min', String(first + 1));
  attributes.set('max', String(last + 1));
  if (width !== undefined) {
    attributes.set('width', String(width));
    attributes.set('customWidth', '1');
    attributes.delete('bestFit');
  } else if (!attributes.has('width')) attributes.set('width', '9.140625');
  if (hidden === true) attributes.set('hidden', '1');
  else if (hidden === false) attributes.delete('hidden');
  return `<${p}col${[...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')}/>`;
}

/** Relationship ids of the tables that the sheet shows. */
export function tableRelationships(
  source: SheetSource,
): readonly { readonly id: string; readonly element: XmlElement }[] {
  return childrenOf(source.element('tableParts'), 'tablePart').flatMap((element) => {
    const id = element.attributes.find(({ local, name }) => local === 'id' && name !== 'id')?.value;
    return id === undefined ? [] : [{ id, element }];
  });
}

/** Adds and removes tables of a sheet. */
export function tablePartSplices(
  source: SheetSource,
  added: readonly string[],
  removed: ReadonlySet<string>,
  relationshipNamespace: string,
): Splice[] {
  if (added.length === 0 && removed.size === 0) return [];
  const p = source.grid.prefix;
  const list = source.element('tableParts');
  const kept = tableRelationships(source).filter(({ id }) => !removed.has(id));
  const count = kept.length + added.length;
  if (count === 0) return list ? [{ start: list.start, end: list.end, text: '' }] : [];
  const declared = source.root.attributes.find(
    ({ name, value }) => name.startsWith('xmlns:') && value === relationshipNamespace,
  );
  const r = declared?.local ?? 'r';
  const namespace = declared ? '' : ` xmlns:r="${relationshipNamespace}"`;
  const items = [...kept.map(({ id }) => id), ...added]
    .map((id) => `<${p}tablePart ${r}:id="${id}"/>`)
    .join('');
  const xml = `<${p}tableParts${namespace} count="${count}">${items}</${p}tableParts>`;
  return list ? [{ start: list.start, end: list.end, text: xml }] : [insertChild(source, 'tableParts', xml)];
}

/** True when the sheet's grid lines are switched off. */
export function hidesGridLines(source: SheetSource): boolean {
  const view = child(source.element('sheetViews'), 'sheetView');
  return attribute(view, 'showGridLines') !== undefined && !flagAttribute(view, 'showGridLines');
}
