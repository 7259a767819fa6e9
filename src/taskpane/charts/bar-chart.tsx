import { mergeClasses } from '@fluentui/react-components';
import { useWidth } from '../use-width';
import { BandAxis, BottomAxis, LeftAxis } from './axes';
import { barsOf } from './bar-layout';
import type { Bar } from './bar-layout';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-frame';
import { plotBox } from './plot-box';
import { bandsOf, linearScale } from './scale';
import type { Scale } from './scale';
import { useSeriesLooks } from './series-look';
import { shortened } from './text-size';
import { useChartFormats } from './use-chart-formats';
import type { Format } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

/** Values of one series, one for each category; null where there is none. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A value that the bars should reach. */
export interface Target {
  readonly name: string;
  readonly value: number;
}

interface Props extends ChartProps {
  readonly categories: readonly string[];
  /** What the categories are, as header of the table: Month, Rep. */
  readonly categoryTitle: string;
  readonly series: readonly Series[];
  readonly stacked?: boolean;
  /** `columns` (the default) for time, `rows` for things with long names. */
  readonly direction?: 'columns' | 'rows';
  readonly target?: Target;
  /** Full form of a value; plain numbers when left out. The axis is short by itself. */
  readonly format?: Format;
  readonly axisFormat?: Format;
  readonly axisTitle?: string;
  /** Pixels of the drawing with columns; 180 when left out. */
  readonly height?: number;
}

/** Between one customer and two there is nothing to read off: whole values have whole ticks. */
function ticksOf({ ticks }: Scale, values: readonly number[]): readonly number[] {
  return values.every(Number.isInteger) ? ticks.filter(Number.isInteger) : ticks;
}

const ROW = { label: 15, bar: 12, gap: 10 } as const;

/** Values side by side or stacked, as columns or as rows, with a line for a target. */
export function BarChart(props: Props) {
  const { title, summary, categories, categoryTitle, series, stacked = false, target } = props;
  const { direction = 'columns', axisTitle, level = 3, height: wished = 180 } = props;
  const styles = useChartStyles();
  const looks = useSeriesLooks();
  const formats = useChartFormats();
  const format = props.format ?? formats.number;
  const axisFormat = props.axisFormat ?? formats.compact;
  const { element, width } = useWidth<SVGSVGElement>(296);
  const rows = direction === 'rows';
  const bars = barsOf(
    series.map(({ values }) => values),
    stacked,
  );
  const values = [...bars.flatMap(({ from, to }) => [from, to]), ...(target ? [target.value] : [])];
  const lanes = stacked ? 1 : Math.max(1, series.length);
  const rowHeight = ROW.label + lanes * ROW.bar + ROW.gap;
  const height = rows ? categories.length * rowHeight + 46 + (target ? 16 : 0) : wished;
  const above = (axisTitle !== undefined && !rows ? 1 : 0) + (target ? 1 : 0);
  const ticks = rows ? [] : ticksOf(linearScale(values, { range: [0, 1] }), values).map(axisFormat);
  const box = plotBox({
    width,
    height,
    left: ticks,
    above,
    below: rows && axisTitle !== undefined ? 2 : 1,
    right: rows ? 14 : 8,
  });
  const drawn = linearScale(values, { range: rows ? [box.left, box.right] : [box.bottom, box.top] });
  const scale = { ...drawn, ticks: ticksOf(drawn, values) };
  const bands = bandsOf(categories.length, rows ? [box.top, box.bottom] : [box.left, box.right]);
  const labelOf = ({ category, series: index }: Bar) => {
    const name = series.length > 1 ? `, ${series[index]?.name ?? ''}` : '';
    return `${categories[category] ?? ''}${name}: ${format(series[index]?.values[category] ?? 0)}`;
  };
  const rectangle = (bar: Bar) => {
    const lane = stacked ? 0 : bar.series;
    const low = Math.min(scale.at(bar.from), scale.at(bar.to));
    const long = Math.abs(scale.at(bar.to) - scale.at(bar.from));
    if (rows) {
      const y = box.top + bar.category * bands.step + ROW.label + lane * ROW.bar;
      return { x: low, y, width: long, height: ROW.bar - 1 };
    }
    const wide = bands.width / lanes;
    return { x: bands.start(bar.category) + lane * wide, y: low, width: Math.max(1, wide - 1), height: long };
  };
  const line = target && scale.at(target.value);
  return (
    <ChartFrame
      title={title}
      level={level}
      legend={{ kind: 'area', names: series.map(({ name }) => name) }}
      table={{
        headers: [categoryTitle, ...series.map(({ name }) => name)],
        rows: categories.map((category, index) => [
          category,
          ...series.map((one) => {
            const value = one.values[index] ?? null;
            return value === null ? '–' : format(value);
          }),
        ]),
      }}
    >
      <svg
        ref={element}
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-label={summary}
      >
        {rows ? (
          <BottomAxis scale={scale} box={box} format={axisFormat} title={axisTitle} />
        ) : (
          <LeftAxis scale={scale} box={box} format={axisFormat} title={axisTitle} />
        )}
        {bars.map((bar) => (
          <rect
            key={`${bar.category} ${bar.series}`}
            className={looks(bar.series).fill}
            rx="1.5"
            {...rectangle(bar)}
          >
            <title>{labelOf(bar)}</title>
          </rect>
        ))}
        {target && line !== undefined && (
          <g>
            {rows ? (
              <line className={styles.target} x1={line} x2={line} y1={box.top} y2={box.bottom} />
            ) : (
              <line className={styles.target} x1={box.left} x2={box.right} y1={line} y2={line} />
            )}
            <text
              className={mergeClasses(styles.text, styles.strong, styles.end)}
              x={box.right}
              y={box.top - 9 - (axisTitle !== undefined && !rows ? 14 : 0)}
            >
              {`- - ${target.name}: ${format(target.value)}`}
            </text>
          </g>
        )}
        {rows ? (
          categories.map((category, index) => (
            <text
              key={index}
              className={mergeClasses(styles.text, styles.strong)}
              x={box.left}
              y={box.top + index * bands.step + ROW.label - 4}
            >
              {shortened(category, box.right - box.left)}
            </text>
          ))
        ) : (
          <BandAxis labels={categories} bands={bands} box={box} />
        )}
      </svg>
    </ChartFrame>
  );
}
