import { mergeClasses } from '@fluentui/react-components';
import { useWidth } from '../use-width';
import { BandAxis, LeftAxis } from './axes';
import type { Series, Target } from './bar-chart';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-frame';
import { linePath } from './line-path';
import { plotBox } from './plot-box';
import { bandsOf, linearScale } from './scale';
import { useSeriesLooks } from './series-look';
import { useChartFormats } from './use-chart-formats';
import type { Format } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

interface Props extends ChartProps {
  readonly categories: readonly string[];
  /** What the categories are, as header of the table. */
  readonly categoryTitle: string;
  readonly series: readonly Series[];
  readonly target?: Target;
  /** True (the default) when the axis must show zero. */
  readonly zero?: boolean;
  readonly format?: Format;
  readonly axisFormat?: Format;
  readonly axisTitle?: string;
  readonly height?: number;
}

/** Values over time, a line a series; a gap where a value is missing. */
export function LineChart(props: Props) {
  const { title, summary, categories, categoryTitle, series, target, zero = true, axisTitle } = props;
  const styles = useChartStyles();
  const looks = useSeriesLooks();
  const formats = useChartFormats();
  const format = props.format ?? formats.number;
  const axisFormat = props.axisFormat ?? formats.compact;
  const height = props.height ?? 180;
  const { element, width } = useWidth<SVGSVGElement>(296);
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  if (target) values.push(target.value);
  const ticks = linearScale(values, { range: [0, 1], zero }).ticks.map(axisFormat);
  const above = (axisTitle === undefined ? 0 : 1) + (target ? 1 : 0);
  const box = plotBox({ width, height, left: ticks, above, below: 1 });
  const scale = linearScale(values, { range: [box.bottom, box.top], zero });
  const bands = bandsOf(categories.length, [box.left, box.right], 0);
  const textOf = (one: Series, index: number) => {
    const value = one.values[index] ?? null;
    return value === null ? '–' : format(value);
  };
  return (
    <ChartFrame
      title={title}
      legend={{ kind: 'line', names: series.map(({ name }) => name) }}
      table={{
        headers: [categoryTitle, ...series.map(({ name }) => name)],
        rows: categories.map((category, index) => [category, ...series.map((one) => textOf(one, index))]),
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
        <LeftAxis scale={scale} box={box} format={axisFormat} title={axisTitle} />
        <BandAxis labels={categories} bands={bands} box={box} />
        {series.map((one, index) => {
          const look = looks(index);
          const points = one.values.map((value, at) =>
            value === null ? null : { x: bands.center(at), y: scale.at(value) },
          );
          return (
            <g key={index}>
              <path className={look.stroke} strokeDasharray={look.dashes} d={linePath(points)} />
              {points.map(
                (point, at) =>
                  point &&
                  // Dots close together would hide the line; a value alone needs one.
                  (bands.step >= 9 || (!points[at - 1] && !points[at + 1])) && (
                    <circle key={at} className={look.fill} cx={point.x} cy={point.y} r="2.5" />
                  ),
              )}
            </g>
          );
        })}
        {target && (
          <g>
            <line
              className={styles.target}
              x1={box.left}
              x2={box.right}
              y1={scale.at(target.value)}
              y2={scale.at(target.value)}
            />
            <text
              className={mergeClasses(styles.text, styles.strong, styles.end)}
              x={box.right}
              y={box.top - 9 - (axisTitle === undefined ? 0 : 14)}
            >
              {`- - ${target.name}: ${format(target.value)}`}
            </text>
          </g>
        )}
        {categories.map((category, index) => (
          <rect
            key={index}
            x={box.left + index * bands.step}
            y={box.top}
            width={bands.step}
            height={Math.max(0, box.bottom - box.top)}
            fill="transparent"
          >
            <title>
              {[category, ...series.map((one) => `${one.name}: ${textOf(one, index)}`)].join('\n')}
            </title>
          </rect>
        ))}
      </svg>
    </ChartFrame>
  );
}
