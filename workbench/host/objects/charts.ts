import { parseReference } from '../../../src/core/address';
import type { Area } from '../../../src/core/cell';
import type { ChartInfo, ChartSeriesInfo, ChartShelf } from '../chart-shelf';
import type { HostContext } from '../host-context';
import { assertWritable } from '../host-context';
import { HostObject, HostPart } from '../host-object';
import { apiNotFound, invalidArgument, itemNotFound } from '../office-error';
import { RangeObject } from './range';

const TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'Line',
  'XYScatter',
  'XYScatterLinesNoMarkers',
];

function areaOnSheet(source: unknown): Area {
  if (source instanceof RangeObject) return source.apiPlace().area;
  const area = typeof source === 'string' ? parseReference(source) : undefined;
  if (!area) throw invalidArgument('A range or an address is expected.');
  const { row, column, rows, columns } = area;
  return { row, column, rows, columns };
}

function checkedType(value: unknown): string {
  if (!TYPES.includes(String(value))) throw apiNotFound(`Chart type ${String(value)}`);
  return String(value);
}

/** A chart and the shelf that it stands on; what is below it shares this. */
class ChartHandle {
  constructor(
    readonly context: HostContext,
    readonly shelf: ChartShelf,
    readonly id: string,
  ) {}

  get info(): ChartInfo {
    const chart = this.shelf.find(this.id);
    if (!chart) throw itemNotFound(`chart ${this.id}`);
    return chart;
  }

  /** The chart, when this host knows what is in it. */
  get open(): ChartInfo {
    const { info } = this;
    if (info.kept) throw apiNotFound('The content of a chart that the file holds');
    return info;
  }

  change(patch: Parameters<ChartShelf['change']>[1]): void {
    assertWritable(this.context, this.open.sheetId);
    this.shelf.change(this.id, patch);
  }
}

/** `worksheet.charts`. */
export class ChartCollectionObject extends HostObject {
  override readonly apiType = 'ChartCollection';
  readonly #context: HostContext;
  readonly #sheetId: string;

  constructor(context: HostContext, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  override apiItems(): readonly ChartObject[] {
    return this.#charts().map((chart) => this.#object(chart));
  }
  override apiItem(key: unknown): ChartObject | null {
    const text = String(key).toLowerCase();
    const chart = this.#charts().find(({ id, name }) => id === String(key) || name.toLowerCase() === text);
    return chart ? this.#object(chart) : null;
  }

  get count(): number {
    return this.#charts().length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): ChartObject {
    const chart = this.apiItem(key);
    if (!chart) throw itemNotFound(`chart ${String(key)}`);
    return chart;
  }
  getItemOrNullObject(key: unknown): ChartObject | null {
    return this.apiItem(key);
  }
  add(type: unknown, source: unknown, _seriesBy?: unknown): ChartObject {
    assertWritable(this.#context, this.#sheetId);
    const chart = this.#shelf().add({
      sheetId: this.#sheetId,
      chartType: checkedType(type),
      title: '',
      legend: true,
      reversed: false,
      // One column or row of numbers makes one series; wider sources are not told apart here.
      series: [{ name: '', values: singleLine(source), secondary: false }],
      kept: false,
    });
    return this.#object(chart);
  }

  #shelf(): ChartShelf {
    const { charts } = this.#context.model;
    if (!charts) throw apiNotFound('Worksheet.charts');
    return charts;
  }
  #charts(): readonly ChartInfo[] {
    return this.#shelf().of(this.#sheetId);
  }
  #object({ id }: ChartInfo): ChartObject {
    return new ChartObject(new ChartHandle(this.#context, this.#shelf(), id));
  }
}

function singleLine(source: unknown): Area {
  const area = areaOnSheet(source);
  if (area.rows > 1 && area.columns > 1) throw apiNotFound('ChartCollection.add over a rectangle');
  return area;
}

/** One chart. */
export class ChartObject extends HostPart<ChartHandle> {
  override readonly apiType = 'Chart';

  override apiId(): string {
    return this.apiTarget.id;
  }

  get id(): string {
    return this.apiTarget.id;
  }
  get name(): string {
    return this.apiTarget.info.name;
  }
  set name(value: unknown) {
    this.apiTarget.change({ name: String(value) });
  }
  get chartType(): string {
    return this.apiTarget.open.chartType;
  }
  get title(): ChartTextObject {
    return new ChartTextObject('ChartTitle', this.apiTarget, 'title');
  }
  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.apiTarget);
  }
  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.apiTarget);
  }
  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.apiTarget);
  }

  delete(): void {
    assertWritable(this.apiTarget.context, this.apiTarget.info.sheetId);
    this.apiTarget.shelf.remove(this.apiTarget.id);
  }
  setPosition(start: unknown, end: unknown): void {
    const first = areaOnSheet(start);
    const last = areaOnSheet(end ?? start);
    this.apiTarget.change({
      place: {
        row: first.row,
        column: first.column,
        rows: last.row + last.rows - first.row,
        columns: last.column + last.columns - first.column,
      },
    });
  }
}

/** Title of a chart or of one of its axes. */
class ChartTextObject extends HostObject {
  override readonly apiType: string;
  readonly #handle: ChartHandle;
  readonly #which: 'title' | 'categoryTitle' | 'valueTitle';

  constructor(type: string, handle: ChartHandle, which: 'title' | 'categoryTitle' | 'valueTitle') {
    super();
    this.apiType = type;
    this.#handle = handle;
    this.#which = which;
  }

  get text(): string {
    return this.#handle.open[this.#which] ?? '';
  }
  set text(value: unknown) {
    this.#handle.change({ [this.#which]: String(value) });
  }
}

/** `chart.legend`. */
class ChartLegendObject extends HostPart<ChartHandle> {
  override readonly apiType = 'ChartLegend';

  get visible(): boolean {
    return this.apiTarget.open.legend;
  }
  set visible(value: unknown) {
    this.apiTarget.change({ legend: value === true });
  }
  /** Legends stand at the bottom here. */
  set position(value: unknown) {
    if (value !== 'Bottom') throw apiNotFound(`ChartLegend.position ${String(value)}`);
    this.apiTarget.change({});
  }
}

/** `chart.axes`. */
class ChartAxesObject extends HostPart<ChartHandle> {
  override readonly apiType = 'ChartAxes';

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.apiTarget, 'categoryTitle');
  }
  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.apiTarget, 'valueTitle');
  }
}

/** One axis: its title, and for categories their order. */
class ChartAxisObject extends HostObject {
  override readonly apiType = 'ChartAxis';
  readonly #handle: ChartHandle;
  readonly #which: 'categoryTitle' | 'valueTitle';

  constructor(handle: ChartHandle, which: 'categoryTitle' | 'valueTitle') {
    super();
    this.#handle = handle;
    this.#which = which;
  }

  get title(): ChartTextObject {
    return new ChartTextObject('ChartAxisTitle', this.#handle, this.#which);
  }
  get reversePlotOrder(): boolean {
    return this.#which === 'categoryTitle' && this.#handle.open.reversed;
  }
  set reversePlotOrder(value: unknown) {
    if (this.#which !== 'categoryTitle') throw apiNotFound('ChartAxis.reversePlotOrder of values');
    this.#handle.change({ reversed: value === true });
  }
  /** Where the other axis crosses; at the far end it goes with a reversed order alone. */
  set position(value: unknown) {
    if (value !== 'Maximum' || this.#which !== 'categoryTitle')
      throw apiNotFound(`ChartAxis.position ${String(value)}`);
    this.#handle.change({});
  }
}

/** `chart.series`. */
class ChartSeriesCollectionObject extends HostPart<ChartHandle> {
  override readonly apiType = 'ChartSeriesCollection';

  override apiItems(): readonly ChartSeriesObject[] {
    return this.apiTarget.open.series.map((_, index) => new ChartSeriesObject(this.apiTarget, index));
  }
  get count(): number {
    return this.apiTarget.open.series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: number): ChartSeriesObject {
    if (!this.apiTarget.open.series[index]) throw itemNotFound(`series ${index}`);
    return new ChartSeriesObject(this.apiTarget, index);
  }
  add(name?: unknown): ChartSeriesObject {
    const { series } = this.apiTarget.open;
    this.apiTarget.change({
      series: [...series, { name: typeof name === 'string' ? name : '', secondary: false }],
    });
    return new ChartSeriesObject(this.apiTarget, series.length);
  }
}

/** One series of a chart, told by its place. */
class ChartSeriesObject extends HostObject {
  override readonly apiType = 'ChartSeries';
  readonly #handle: ChartHandle;
  readonly #index: number;

  constructor(handle: ChartHandle, index: number) {
    super();
    this.#handle = handle;
    this.#index = index;
  }

  get name(): string {
    return this.#info().name;
  }
  set name(value: unknown) {
    this.#change({ name: String(value) });
  }
  get chartType(): string {
    return this.#info().chartType ?? this.#handle.open.chartType;
  }
  set chartType(value: unknown) {
    this.#change({ chartType: checkedType(value) });
  }
  get axisGroup(): string {
    return this.#info().secondary ? 'Secondary' : 'Primary';
  }
  set axisGroup(value: unknown) {
    if (value !== 'Primary' && value !== 'Secondary')
      throw invalidArgument(`${String(value)} is no group of axes.`);
    this.#change({ secondary: value === 'Secondary' });
  }
  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject((color) => this.#change({ color }));
  }
  /** Colours of marks go with that of the series. */
  set markerBackgroundColor(value: unknown) {
    this.#change({ color: String(value) });
  }
  set markerForegroundColor(value: unknown) {
    this.#change({ color: String(value) });
  }
  setValues(source: unknown): void {
    this.#change({ values: areaOnSheet(source) });
  }
  setXAxisValues(source: unknown): void {
    this.#change({ across: areaOnSheet(source) });
  }

  #info(): ChartSeriesInfo {
    const info = this.#handle.open.series[this.#index];
    if (!info) throw itemNotFound(`series ${this.#index}`);
    return info;
  }
  #change(patch: Partial<ChartSeriesInfo>): void {
    const changed = { ...this.#info(), ...patch };
    this.#handle.change({
      series: this.#handle.open.series.map((one, index) => (index === this.#index ? changed : one)),
    });
  }
}

/** `series.format`: fill and line take one colour. */
class ChartSeriesFormatObject extends HostObject {
  override readonly apiType = 'ChartSeriesFormat';
  readonly #paint: (color: string) => void;

  constructor(paint: (color: string) => void) {
    super();
    this.#paint = paint;
  }

  get fill(): ChartPaintObject {
    return new ChartPaintObject('ChartFill', this.#paint);
  }
  get line(): ChartPaintObject {
    return new ChartPaintObject('ChartLineFormat', this.#paint);
  }
}

class ChartPaintObject extends HostObject {
  override readonly apiType: string;
  readonly #paint: (color: string) => void;

  constructor(type: string, paint: (color: string) => void) {
    super();
    this.apiType = type;
    this.#paint = paint;
  }

  set color(value: unknown) {
    this.#paint(String(value));
  }
  setSolidColor(color: unknown): void {
    this.#paint(String(color));
  }
}
