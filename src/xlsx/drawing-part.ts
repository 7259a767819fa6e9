import type { ChartWrite } from '../workflows/write-plan';
import { chartOwnerName } from '../workflows/write-plan';
import { drawingNamespaces, renderChart } from './chart-part';
import type { ChartSource } from './chart-part';
import type { ChartEdits } from './model';
import type { PackageParts } from './package-parts';
import type { PackageWriter } from './package-writer';
import { insertChild } from './sheet-layout';
import type { SheetSource } from './sheet-source';
import type { Splice } from './splice';
import { appendInside, applySplices } from './splice';
import { encodeAttribute } from './xml-text';
import type { XmlElement } from './xml-tree';
import { attribute, integerAttribute, parseRoot, prefixedAttribute } from './xml-tree';

/** A chart that stands on a sheet, in the drawing that it belongs to. */
interface DrawnChart {
  readonly name: string;
  /** The whole of it in the drawing, place included. */
  readonly anchor: XmlElement;
  /** Relationship of the drawing that leads to the chart part. */
  readonly relationship: string | undefined;
}

interface Drawing {
  readonly part: string;
  /** Relationship of the sheet that leads to the drawing. */
  readonly relationship: string;
  readonly root: XmlElement;
  readonly charts: readonly DrawnChart[];
  readonly anchors: number;
  readonly highestId: number;
}

/** First element below another, at any depth, with this local name. */
function within(element: XmlElement, local: string): XmlElement | undefined {
  for (const inner of element.children) {
    const found = inner.local === local ? inner : within(inner, local);
    if (found) return found;
  }
  return undefined;
}

function highestId(element: XmlElement): number {
  const own = element.local === 'cNvPr' ? (integerAttribute(element, 'id') ?? 0) : 0;
  return element.children.reduce((most, inner) => Math.max(most, highestId(inner)), own);
}

function readDrawing(parts: PackageParts, source: SheetSource): Drawing | undefined {
  const element = source.element('drawing');
  const relationship = element && prefixedAttribute(element, 'id');
  if (relationship === undefined) return undefined;
  const link = parts.relationships(source.part).find(({ id }) => id === relationship);
  if (!link || link.external || !parts.has(link.target)) return undefined;
  const root = parseRoot(parts.text(link.target), link.target);
  const anchors = root.children.filter(({ local }) => local.endsWith('Anchor'));
  const charts = anchors.flatMap((anchor): DrawnChart[] => {
    const frame = anchor.children.find(({ local }) => local === 'graphicFrame');
    const chart = frame && within(frame, 'chart');
    const name = frame && attribute(within(frame, 'cNvPr'), 'name');
    if (!chart || name === undefined) return [];
    return [{ name, anchor, relationship: prefixedAttribute(chart, 'id') }];
  });
  return {
    part: link.target,
    relationship,
    root,
    charts,
    anchors: anchors.length,
    highestId: highestId(root),
  };
}

/** Names of the charts that the file has on a sheet. */
export function chartNames(parts: PackageParts, source: SheetSource): readonly string[] {
  return readDrawing(parts, source)?.charts.map(({ name }) => name) ?? [];
}

/** What a save of charts works with. */
export interface ChartSave {
  readonly parts: PackageParts;
  readonly writer: PackageWriter;
  /** Folder of the workbook part, with a slash at its end. */
  readonly folder: string;
  readonly mainNamespace: string;
  readonly relationshipNamespace: string;
}

function anchorXml(chart: ChartWrite, id: number, relationship: string, save: ChartSave): string {
  const { chart: c, main: a, sheet: xdr } = drawingNamespaces(save.mainNamespace);
  const { row, column, rows, columns } = chart.place;
  const corner = (tag: string, atRow: number, atColumn: number) =>
    `<xdr:${tag}><xdr:col>${atColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${xdr}" xmlns:a="${a}">${corner('from', row, column)}${corner('to', row + rows, column + columns)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeAttribute(chartOwnerName(chart.id))}" descr="${encodeAttribute(chart.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${save.relationshipNamespace}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/**
 * Writes the changes of a sheet's charts into its drawing (which is made, or goes, when need be).
 * @returns what changes in the sheet's own XML
 */
export function saveCharts(
  sheet: SheetSource,
  edits: ChartEdits,
  source: ChartSource,
  save: ChartSave,
): Splice[] {
  const { parts, writer, folder, relationshipNamespace } = save;
  const relation = (kind: string) => `${relationshipNamespace}/${kind}`;
  const drawing = readDrawing(parts, sheet);
  const gone = drawing?.charts.filter(({ name }) => edits.removed.has(name)) ?? [];
  if (gone.length === 0 && edits.added.length === 0) return [];
  if (drawing) {
    for (const { relationship } of gone) {
      const link = parts.relationships(drawing.part).find(({ id }) => id === relationship);
      if (!link) continue;
      writer.unrelate(drawing.part, link.id);
      if (parts.has(link.target)) writer.remove(link.target);
    }
    if (edits.added.length === 0 && gone.length === drawing.anchors) {
      writer.unrelate(sheet.part, drawing.relationship);
      writer.remove(drawing.part);
      const element = sheet.element('drawing');
      return element ? [{ start: element.start, end: element.end, text: '' }] : [];
    }
  }
  const part = drawing?.part ?? writer.freePart(`${folder}drawings/drawing`, '.xml');
  const { sheet: xdr } = drawingNamespaces(save.mainNamespace);
  let id = drawing?.highestId ?? 1;
  const anchors = edits.added.map((chart) => {
    const chartPart = writer.freePart(`${folder}charts/chart`, '.xml');
    writer.setText(
      chartPart,
      renderChart(chart, source, drawingNamespaces(save.mainNamespace), relationshipNamespace),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    );
    return anchorXml(chart, ++id, writer.relate(part, relation('chart'), chartPart), save);
  });
  if (drawing) {
    const text = parts.text(part);
    writer.setText(
      part,
      applySplices(text, [
        ...gone.map(({ anchor }) => ({ start: anchor.start, end: anchor.end, text: '' })),
        ...(anchors.length > 0 ? [appendInside(text, drawing.root, anchors.join(''))] : []),
      ]),
    );
    return [];
  }
  writer.setText(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${xdr}">${anchors.join('')}</xdr:wsDr>`,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
  );
  const relationship = writer.relate(sheet.part, relation('drawing'), part);
  const p = sheet.grid.prefix;
  const xml = `<${p}drawing xmlns:r="${relationshipNamespace}" r:id="${relationship}"/>`;
  return [insertChild(sheet, 'drawing', xml)];
}
