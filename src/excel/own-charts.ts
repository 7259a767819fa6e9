import { seriesLook } from '../workflows/chart-looks';
import type { SheetPlacement } from '../workflows/sheet-placement';
import { chartOwnerName, isOwnChart } from '../workflows/write-plan';
import type { ChartCells, ChartWrite } from '../workflows/write-plan';
import { runExcel } from './batch';
import type { Journal } from './journal';

const TYPES: Readonly<Record<ChartWrite['kind'], Excel.ChartType>> = {
  column: 'ColumnClustered' as Excel.ChartType,
  stackedColumn: 'ColumnStacked' as Excel.ChartType,
  bar: 'BarClustered' as Excel.ChartType,
  line: 'Line' as Excel.ChartType,
  scatter: 'XYScatter' as Excel.ChartType,
};

/** A sheet whose cells have been written. */
export interface DrawnSheet {
  readonly sheetId: string;
  readonly placement: SheetPlacement;
}

/** How each chart of ours was made, as far as this session made it: by {@link chartKey}. */
export type ChartMemory = Map<string, ChartWrite>;

const chartKey = (sheetId: string, name: string): string => `${sheetId} ${name.toLowerCase()}`;

/** Names of the charts of ours on some sheets, in one sync. */
async function ownCharts(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lists = sheetIds.map((id) => context.workbook.worksheets.getItem(id).charts.load('items/name'));
  await context.sync();
  return new Map(
    lists.map((charts, i) => [
      sheetIds[i] ?? '',
      charts.items.map(({ name }) => name).filter((name) => isOwnChart(name)),
    ]),
  );
}

/**
 * Draws the charts of a plan over cells that stand already, in place of earlier ones of ours; charts of others stay. Each change is noted in
 * the journal before it happens.
 * @throws Office errors; what was noted must then be taken back
 */
export async function drawCharts(
  sheets: readonly DrawnSheet[],
  journal: Journal,
  memory: ChartMemory,
): Promise<void> {
  const touched = sheets.filter(
    ({ placement: { write, isNew } }) =>
      (write.charts ?? []).length > 0 || (write.mode === 'replace' && !isNew),
  );
  if (touched.length === 0) return;
  await runExcel(async (context) => {
    const present = await ownCharts(
      context,
      touched.map(({ sheetId }) => sheetId),
    );
    for (const { sheetId, placement } of touched) {
      const { mode, charts = [] } = placement.write;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const wanted = new Map(charts.map((chart) => [chartOwnerName(chart.id), chart]));
      const old = (present.get(sheetId) ?? []).filter((name) => mode === 'replace' || wanted.has(name));
      for (const name of new Set([...old, ...wanted.keys()])) {
        const before = memory.get(chartKey(sheetId, name));
        const after = wanted.get(name);
        journal.charts.push({
          sheetId,
          name,
          stood: old.includes(name),
          ...(before ? { before } : {}),
          ...(after ? { after } : {}),
        });
      }
      for (const name of old) sheet.charts.getItem(name).delete();
      for (const chart of charts) addChart(sheet, chart);
    }
    await context.sync();
    for (const { sheetId, name, after } of journal.charts) {
      if (after) memory.set(chartKey(sheetId, name), after);
      else memory.delete(chartKey(sheetId, name));
    }
  });
}

/**
 * Takes charts back: those that were added go, and those that stood there before come back as far as this session knows how they were made.
 * One of which it does not know stays as it is: it draws the cells of its sheet, which are as before. May be called again.
 * @throws Office errors
 */
export async function takeChartsBack(changes: Journal['charts'], memory: ChartMemory): Promise<void> {
  if (changes.length === 0) return;
  await runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    const ids = new Set(sheets.items.map(({ id }) => id));
    const still = changes.filter(({ sheetId }) => ids.has(sheetId));
    const present = await ownCharts(context, [...new Set(still.map(({ sheetId }) => sheetId))]);
    for (const { sheetId, name, stood, before } of still) {
      if (stood && !before) continue;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (present.get(sheetId)?.includes(name)) sheet.charts.getItem(name).delete();
      if (before) addChart(sheet, before);
    }
    await context.sync();
    for (const { sheetId, name, before } of still) {
      if (before) memory.set(chartKey(sheetId, name), before);
      else memory.delete(chartKey(sheetId, name));
    }
  });
}

function addChart(sheet: Excel.Worksheet, write: ChartWrite): void {
  const cells = ({ row, column, rows, columns }: ChartCells) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const [first] = write.series;
  if (!first) return;
  // The first series makes the chart, and each gets its cells by name: Excel's guess of what is a header is never asked.
  const by = first.values.rows >= first.values.columns ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(TYPES[write.kind], cells(first.values), by);
  chart.name = chartOwnerName(write.id);
  chart.title.text = write.title;
  for (const [index, series] of write.series.entries()) {
    const item = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    const look = seriesLook(write, series, index);
    item.name = series.name;
    item.setValues(cells(series.values));
    const across = write.kind === 'scatter' ? series.across : write.categories;
    if (across) item.setXAxisValues(cells(across));
    if (look.mark === 'line') {
      const scatter = write.kind === 'scatter';
      if (write.kind !== 'line') item.chartType = scatter ? 'XYScatterLinesNoMarkers' : 'Line';
      item.format.line.color = look.color;
    } else if (look.mark === 'bar') item.format.fill.setSolidColor(look.color);
    else {
      item.markerBackgroundColor = look.color;
      item.markerForegroundColor = look.color;
    }
    if (look.secondary) item.axisGroup = 'Secondary';
  }
  const sideways = write.kind === 'bar';
  const { categoryAxis, valueAxis } = chart.axes;
  const [across, up] = sideways ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
  if (write.acrossTitle !== undefined) across.title.text = write.acrossTitle;
  if (write.upTitle !== undefined) up.title.text = write.upTitle;
  if (sideways) {
    // Rows of a sheet are read from the top, so the first bar stands there and the values below the last.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  chart.legend.visible = write.series.length > 1;
  if (write.series.length > 1) chart.legend.position = 'Bottom';
  const { row, column, rows, columns } = write.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}
