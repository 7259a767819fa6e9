import { absoluteReference } from '../core/address';
import { isCellError } from '../core/cell';
import type { CellValue } from '../core/cell';
import { seriesLook } from '../workflows/chart-looks';
import type { SeriesLook } from '../workflows/chart-looks';
import type { ChartCells, ChartSeries, ChartWrite } from '../workflows/write-plan';
import { encodeXml } from './xml-text';

/** Namespaces of drawings in transitional files, and in strict ones. */
export interface DrawingNamespaces {
  readonly chart: string;
  readonly main: string;
  readonly sheet: string;
}

/** The namespaces that go with a workbook's own. */
export function drawingNamespaces(mainNamespace: string): DrawingNamespaces {
  const base = mainNamespace.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return { chart: `${base}/chart`, main: `${base}/main`, sheet: `${base}/spreadsheetDrawing` };
}

/** What a chart draws from: the sheet's name, and its cells as they are at the save. */
export interface ChartSource {
  readonly sheet: string;
  readonly values: (cells: ChartCells) => readonly CellValue[];
  /** Number format of the first of some cells. */
  readonly format: (cells: ChartCells) => string;
}

const AXES = { across: 1, up: 2, acrossRight: 3, right: 4 } as const;

function titleXml(text: string, size: number): string {
  const looks = `sz="${size}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${looks}/></a:pPr><a:r><a:rPr ${looks}/>` +
    `<a:t>${encodeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function numbersXml(tag: string, cells: ChartCells, source: ChartSource): string {
  const points = source
    .values(cells)
    .map((value, index) =>
      typeof value === 'number' && Number.isFinite(value)
        ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
        : '',
    );
  return (
    `<c:${tag}><c:numRef><c:f>${encodeXml(absoluteReference(source.sheet, cells))}</c:f><c:numCache>` +
    `<c:formatCode>${encodeXml(source.format(cells))}</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}` +
    `</c:numCache></c:numRef></c:${tag}>`
  );
}

const textOf = (value: CellValue): string => (isCellError(value) ? value.error : String(value));

function textsXml(cells: ChartCells | undefined, source: ChartSource): string {
  if (!cells) return '';
  const values = source.values(cells);
  if (values.length > 0 && values.every((value) => typeof value === 'number'))
    return numbersXml('cat', cells, source);
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${encodeXml(textOf(value))}</c:v></c:pt>`,
  );
  return (
    `<c:cat><c:strRef><c:f>${encodeXml(absoluteReference(source.sheet, cells))}</c:f><c:strCache>` +
    `<c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`
  );
}

const NO_MARK = '<c:marker><c:symbol val="none"/></c:marker>';
const NO_LINE = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';

interface Numbered {
  readonly series: ChartSeries;
  readonly index: number;
  readonly look: SeriesLook;
}

const solid = (color: string) => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
const filled = (color: string) => `<c:spPr>${solid(color)}</c:spPr>`;
const lined = (color: string) =>
  `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>`;

function headXml({ series, index }: Numbered): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(series.name)}</c:v></c:tx>`;
}

const axisIds = (secondary: boolean): string =>
  secondary
    ? `<c:axId val="${AXES.acrossRight}"/><c:axId val="${AXES.right}"/>`
    : `<c:axId val="${AXES.across}"/><c:axId val="${AXES.up}"/>`;

function barsXml(
  chart: ChartWrite,
  list: readonly Numbered[],
  secondary: boolean,
  source: ChartSource,
): string {
  const stacked = chart.kind === 'stackedColumn';
  const items = list.map(
    (one) =>
      `<c:ser>${headXml(one)}${filled(one.look.color)}<c:invertIfNegative val="0"/>${textsXml(chart.categories, source)}` +
      `${numbersXml('val', one.series.values, source)}</c:ser>`,
  );
  return (
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${items.join('')}` +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${axisIds(secondary)}</c:barChart>`
  );
}

function linesXml(
  chart: ChartWrite,
  list: readonly Numbered[],
  secondary: boolean,
  source: ChartSource,
): string {
  const items = list.map(
    (one) =>
      `<c:ser>${headXml(one)}${lined(one.look.color)}${NO_MARK}${textsXml(chart.categories, source)}` +
      `${numbersXml('val', one.series.values, source)}<c:smooth val="0"/></c:ser>`,
  );
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${items.join('')}` +
    `<c:marker val="1"/>${axisIds(secondary)}</c:lineChart>`
  );
}

function pointsXml(list: readonly Numbered[], secondary: boolean, source: ChartSource): string {
  const items = list.map((one) => {
    const { series } = one;
    const across = series.across ? numbersXml('xVal', series.across, source) : '';
    const { color, mark } = one.look;
    const dot = `<c:marker><c:symbol val="circle"/><c:size val="6"/>${filled(color)}</c:marker>`;
    const looks = mark === 'line' ? `${lined(color)}${NO_MARK}` : `${NO_LINE}${dot}`;
    return `<c:ser>${headXml(one)}${looks}${across}${numbersXml('yVal', series.values, source)}<c:smooth val="0"/></c:ser>`;
  });
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${items.join('')}` +
    `${axisIds(secondary)}</c:scatterChart>`
  );
}

interface Axis {
  readonly id: number;
  readonly crosses: number;
  readonly place: 'b' | 'l' | 'r';
  readonly title?: string | undefined;
  readonly hidden?: boolean;
  /** Where it meets the other axis. */
  readonly at?: 'autoZero' | 'max';
  readonly grid?: boolean;
  readonly reversed?: boolean;
  /** Number format of its labels. */
  readonly format?: string;
}

function axisStart(axis: Axis): string {
  return (
    `<c:axId val="${axis.id}"/><c:scaling><c:orientation val="${axis.reversed === true ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${axis.hidden === true ? 1 : 0}"/><c:axPos val="${axis.place}"/>` +
    (axis.grid === true
      ? '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : '') +
    (axis.title === undefined ? '' : titleXml(axis.title, 1000)) +
    `<c:numFmt formatCode="${encodeXml(axis.format ?? 'General')}" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${axis.hidden === true ? 'none' : axis.at === 'max' ? 'nextTo' : 'low'}"/><c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.at ?? 'autoZero'}"/>`
  );
}

function categoryAxis(axis: Axis): string {
  return `<c:catAx>${axisStart(axis)}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function valueAxis(axis: Axis, between: 'between' | 'midCat'): string {
  return `<c:valAx>${axisStart(axis)}<c:crossBetween val="${between}"/></c:valAx>`;
}

function axesXml(
  { kind, acrossTitle, upTitle }: ChartWrite,
  numbered: readonly Numbered[],
  source: ChartSource,
): string {
  const [across, up] = [
    { id: AXES.across, crosses: AXES.up },
    { id: AXES.up, crosses: AXES.across },
  ];
  const secondary = numbered.some(({ look }) => look.secondary);
  const formatOf = (right: boolean, pick: (series: ChartSeries) => ChartCells | undefined) => {
    const first = numbered.find(({ look }) => look.secondary === right);
    const cells = first && pick(first.series);
    return cells ? { format: source.format(cells) } : {};
  };
  const values = formatOf(false, (series) => series.values);
  if (kind === 'scatter') {
    const sideways = formatOf(false, (series) => series.across);
    return (
      valueAxis({ ...across, ...sideways, place: 'b', title: acrossTitle, grid: true }, 'midCat') +
      valueAxis({ ...up, ...values, place: 'l', title: upTitle, grid: true }, 'midCat')
    );
  }
  if (kind === 'bar') {
    // Rows of a sheet are read from the top, so the first bar stands there and the values below the last.
    return (
      categoryAxis({ ...across, place: 'l', title: upTitle, reversed: true }) +
      valueAxis({ ...up, ...values, place: 'b', title: acrossTitle, grid: true, at: 'max' }, 'between')
    );
  }
  const right = { id: AXES.right, crosses: AXES.acrossRight, ...formatOf(true, (series) => series.values) };
  return (
    categoryAxis({ ...across, place: 'b', title: acrossTitle }) +
    valueAxis({ ...up, ...values, place: 'l', title: upTitle, grid: true }, 'between') +
    (secondary
      ? categoryAxis({ id: AXES.acrossRight, crosses: AXES.right, place: 'b', hidden: true }) +
        valueAxis({ ...right, place: 'r', at: 'max' }, 'between')
      : '')
  );
}

/** XML of a chart part (ECMA-376 part 1, 21.2), with the values that its cells have at the save. */
export function renderChart(
  chart: ChartWrite,
  source: ChartSource,
  namespaces: DrawingNamespaces,
  relationshipNamespace: string,
): string {
  const numbered = chart.series.map((series, index): Numbered => ({
    series,
    index,
    look: seriesLook(chart, series, index),
  }));
  const plots = [false, true].map((secondary) => {
    const list = numbered.filter(({ look }) => look.secondary === secondary);
    if (list.length === 0) return '';
    if (chart.kind === 'scatter') return pointsXml(list, secondary, source);
    const bars = list.filter(({ look }) => look.mark === 'bar');
    const lines = list.filter(({ look }) => look.mark === 'line');
    return (
      (bars.length > 0 ? barsXml(chart, bars, secondary, source) : '') +
      (lines.length > 0 ? linesXml(chart, lines, secondary, source) : '')
    );
  });
  const legend =
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}" xmlns:r="${relationshipNamespace}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1300)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plots.join('')}${axesXml(chart, numbered, source)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}
