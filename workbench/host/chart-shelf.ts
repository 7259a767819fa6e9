import type { Area } from '../../src/core/cell';

/** One row of marks in a chart of the workbook that stands in for Excel. */
export interface ChartSeriesInfo {
  readonly name: string;
  readonly values?: Area;
  /** Cells of the horizontal values or of the names of categories. */
  readonly across?: Area;
  /** Type of its own in the API's words; that of the chart when left out. */
  readonly chartType?: string;
  readonly secondary: boolean;
  readonly color?: string;
}

/** A chart; ids never change, names may. */
export interface ChartInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** In the API's words: `ColumnClustered`, `Line`, `XYScatter` … */
  readonly chartType: string;
  readonly title: string;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly legend: boolean;
  readonly reversed: boolean;
  readonly place?: Area;
  readonly series: readonly ChartSeriesInfo[];
  /** Stands in the opened file: it can be named and removed, and is otherwise left as the file has it. */
  readonly kept: boolean;
}

/** The charts of a workbook. They are kept and saved, not drawn. */
export class ChartShelf {
  #charts: readonly ChartInfo[] = [];
  #next = 1;
  readonly #listeners = new Set<() => void>();

  /** True when no sheet has a chart. */
  get isEmpty(): boolean {
    return this.#charts.length === 0;
  }

  /** Tells of every chart that comes, changes or goes; returns the way to stop listening. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Charts of a sheet in the order in which they were added. */
  of(sheetId: string): readonly ChartInfo[] {
    return this.#charts.filter((chart) => chart.sheetId === sheetId);
  }

  find(id: string): ChartInfo | undefined {
    return this.#charts.find((chart) => chart.id === id);
  }

  add(chart: Omit<ChartInfo, 'id' | 'name'> & { readonly name?: string }): ChartInfo {
    const number = this.#next++;
    const added = { ...chart, id: `{chart-${number}}`, name: chart.name ?? `Chart ${number}` };
    this.#set([...this.#charts, added]);
    return added;
  }

  change(id: string, patch: Partial<Omit<ChartInfo, 'id' | 'sheetId'>>): void {
    this.#set(this.#charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart)));
  }

  remove(id: string): void {
    this.#set(this.#charts.filter((chart) => chart.id !== id));
  }

  /** Removes what stood on a sheet that was deleted. */
  removeSheet(sheetId: string): void {
    this.#set(this.#charts.filter((chart) => chart.sheetId !== sheetId));
  }

  /** All charts as plain data, without ids: two equal lists look alike. */
  snapshot(): readonly Omit<ChartInfo, 'id'>[] {
    return this.#charts.map(({ id: _id, ...chart }) => chart);
  }

  #set(charts: readonly ChartInfo[]): void {
    this.#charts = charts;
    for (const listener of this.#listeners) listener();
  }
}
