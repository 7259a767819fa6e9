import type { ChartSeries, ChartWrite } from './write-plan';

/** Colours of the series of native charts, by turns: the same in Excel, in files and (in its light theme) in the pane. */
const COLORS = ['#107C41', '#0078D4', '#CA5010', '#5C2E91', '#BF0077', '#69797E'] as const;

/** How one series of a native chart is drawn; both adapters ask here, so that they cannot differ. */
export interface SeriesLook {
  readonly color: string;
  readonly mark: 'bar' | 'line' | 'points';
  /** Measured on an axis of its own at the right. */
  readonly secondary: boolean;
}

/** Looks of the series at an index. Bars that lie on their side know neither lines nor a second axis, and points know no second axis. */
export function seriesLook(
  { kind }: Pick<ChartWrite, 'kind'>,
  series: ChartSeries,
  index: number,
): SeriesLook {
  const color = COLORS[index % COLORS.length] ?? COLORS[0];
  if (kind === 'scatter') return { color, mark: series.line === true ? 'line' : 'points', secondary: false };
  if (kind === 'bar') return { color, mark: 'bar', secondary: false };
  const line = kind === 'line' || series.line === true;
  return { color, mark: line ? 'line' : 'bar', secondary: series.secondary === true };
}
