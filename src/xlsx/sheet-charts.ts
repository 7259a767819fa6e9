import type { ChartWrite } from '../workflows/write-plan';
import { chartOwnerName, isOwnChart } from '../workflows/write-plan';
import { chartNames } from './drawing-part';
import type { ChartEdits, SheetState } from './model';
import type { PackageParts } from './package-parts';

const NO_CHARTS: ChartEdits = { removed: new Set(), added: [] };

/** Names of the charts on a sheet as it is now, those of others included. */
export function presentCharts({ charts, source }: SheetState, parts: PackageParts): readonly string[] {
  const { removed, added } = charts ?? NO_CHARTS;
  return [
    ...chartNames(parts, source).filter((name) => !removed.has(name)),
    ...added.map(({ id }) => chartOwnerName(id)),
  ];
}

/** The sheet with a chart, in place of the one with its id. */
export function withChart(sheet: SheetState, chart: ChartWrite): SheetState {
  const { removed, added } = sheet.charts ?? NO_CHARTS;
  const charts = {
    removed: new Set([...removed, chartOwnerName(chart.id)]),
    added: [...added.filter(({ id }) => id !== chart.id), chart],
  };
  return { ...sheet, charts };
}

/** The sheet without charts of ours that have these names; those of others stay whatever their name. */
export function withoutCharts(sheet: SheetState, names: Iterable<string>): SheetState {
  const { removed, added } = sheet.charts ?? NO_CHARTS;
  const gone = new Set([...names].filter(isOwnChart));
  const charts = {
    removed: new Set([...removed, ...gone]),
    added: added.filter(({ id }) => !gone.has(chartOwnerName(id))),
  };
  return { ...sheet, charts };
}
