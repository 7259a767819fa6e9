import type { Result } from '../../../src/core/result';
import type { WorkbookFile } from '../../../src/xlsx/workbook-file';
import { chartOwnerName, isOwnChart } from '../../../src/workflows/write-plan';
import type { ChartSeries, ChartWrite } from '../../../src/workflows/write-plan';
import type { ChartInfo, ChartSeriesInfo } from '../../host/chart-shelf';
import type { SheetInfo } from '../../host/spreadsheet-model';
import type { GridModel } from '../grid/grid-model';

const KINDS: Readonly<Record<string, ChartWrite['kind']>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'stackedColumn',
  BarClustered: 'bar',
  Line: 'line',
  XYScatter: 'scatter',
  XYScatterLinesNoMarkers: 'scatter',
};

function seriesOf(chart: ChartInfo, series: ChartSeriesInfo): ChartSeries[] {
  const { name, values, across, chartType, secondary } = series;
  if (!values) return [];
  const line = chartType === 'Line' || chartType === 'XYScatterLinesNoMarkers';
  const scatter = KINDS[chart.chartType] === 'scatter';
  return [
    {
      name,
      values,
      ...(scatter && across ? { across } : {}),
      ...(line ? { line } : {}),
      ...(secondary ? { secondary } : {}),
    },
  ];
}

/** The chart as the file takes it; undefined for one that the file cannot take. */
function chartOf(chart: ChartInfo): ChartWrite | undefined {
  const kind = KINDS[chart.chartType];
  const { title, place, categoryTitle, valueTitle } = chart;
  if (!kind || !place || !isOwnChart(chart.name)) return undefined;
  const [acrossTitle, upTitle] = kind === 'bar' ? [valueTitle, categoryTitle] : [categoryTitle, valueTitle];
  const categories = kind === 'scatter' ? undefined : chart.series[0]?.across;
  return {
    id: chart.name.slice(chartOwnerName('').length),
    kind,
    title,
    place,
    series: chart.series.flatMap((series) => seriesOf(chart, series)),
    ...(categories ? { categories } : {}),
    ...(acrossTitle === undefined ? {} : { acrossTitle }),
    ...(upTitle === undefined ? {} : { upTitle }),
  };
}

/** Takes the charts of a sheet that went out of the file, and puts those that were made since into it. */
export function saveCharts(
  model: GridModel,
  file: WorkbookFile,
  { id, name }: SheetInfo,
  attempt: (result: Result<void>) => void,
): void {
  const now = model.charts.of(id);
  const kept = new Set(now.filter((chart) => chart.kept).map((chart) => chart.name));
  const gone = file.chartNames(name).filter((known) => isOwnChart(known) && !kept.has(known));
  if (gone.length > 0) attempt(file.removeCharts(name, gone));
  for (const chart of now) {
    const made = chart.kept ? undefined : chartOf(chart);
    if (made) attempt(file.putChart(name, made));
  }
}
