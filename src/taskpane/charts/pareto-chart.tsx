import { useMemo, useState } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslate } from '../services';
import { useWidth } from '../use-width';
import { BottomAxis, LeftAxis } from './axes';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-frame';
import { cumulate } from './cumulate';
import { CutLine } from './cut-line';
import type { Cut } from './cut-line';
import { linePath } from './line-path';
import { plotBox } from './plot-box';
import { bandsOf, linearScale } from './scale';
import { useSeriesLooks } from './series-look';
import { useChartFormats } from './use-chart-formats';
import type { Format } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

const useStyles = makeStyles({
  rest: { opacity: 0.45, '@media (forced-colors: active)': { opacity: 1, fill: 'GrayText' } },
  reading: {
    minHeight: tokens.lineHeightBase200,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props extends ChartProps {
  readonly items: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  /** What the items are, below the axis. */
  readonly itemTitle: string;
  /** What their values are, above the axis. */
  readonly valueTitle: string;
  readonly format?: Format;
  /**
   * The line between the few that matter and the rest: on the axis `x` its value is how many items stand left of it, on `y` the cumulative
   * share 0…1.
   */
  readonly cut?: Cut;
  readonly height?: number;
}

/** Bars drawn apart up to this number; more run into one another. */
const APART = 60;
const LEVELS = [0, 0.5, 1];

/** Items from the greatest to the least as bars, and the share of the total that they add up to as a curve. */
export function ParetoChart(props: Props) {
  const { title, summary, items, itemTitle, valueTitle, cut, height = 220 } = props;
  const styles = useStyles();
  const shared = useChartStyles();
  const looks = useSeriesLooks();
  const formats = useChartFormats();
  const format = props.format ?? formats.number;
  const t = useTranslate();
  const { element, width } = useWidth<SVGSVGElement>(296);
  const [hovered, setHovered] = useState<number>();
  const ranked = useMemo(() => cumulate(items, ({ value }) => value), [items]);
  const values = ranked.map(({ value }) => value);
  const ticks = linearScale(values, { range: [0, 1] }).ticks.map(formats.compact);
  const box = plotBox({ width, height, left: ticks, above: 1, below: 2, right: 36 });
  const scale = linearScale(values, { range: [box.bottom, box.top] });
  const share = linearScale([], { range: [scale.at(0), box.top], domain: [0, 1] });
  const ranks = linearScale([], { range: [box.left, box.right], domain: [0, Math.max(1, ranked.length)] });
  const whole = { ...ranks, ticks: ranks.ticks.filter(Number.isInteger) };
  const bands = bandsOf(ranked.length, [box.left, box.right], ranked.length > APART ? 0 : 0.2);
  const left =
    cut?.axis === 'x'
      ? cut.value
      : cut
        ? ranked.findIndex(({ cumulative }) => cumulative >= cut.value) + 1
        : ranked.length;
  const bars = (from: number, to: number) =>
    ranked
      .slice(from, to)
      .map(({ value }, index) => {
        const y = scale.at(Math.max(0, value));
        const tall = Math.abs(scale.at(value) - scale.at(0));
        return `M${bands.start(from + index).toFixed(2)} ${y.toFixed(1)}h${bands.width.toFixed(2)}v${tall.toFixed(1)}h${(-bands.width).toFixed(2)}z`;
      })
      .join('');
  const curve = [
    { x: box.left, y: share.at(0) },
    ...ranked.map(({ cumulative }, index) => ({ x: ranks.at(index + 1), y: share.at(cumulative) })),
  ];
  const read = hovered === undefined ? undefined : ranked[hovered];
  return (
    <ChartFrame
      title={title}
      table={{
        headers: [itemTitle, t('charts:pareto.rank'), valueTitle, t('charts:pareto.cumulative')],
        rows: ranked.map(({ item, value, cumulative }, index) => [
          item.name,
          formats.number(index + 1),
          format(value),
          formats.percent(cumulative),
        ]),
      }}
    >
      <svg
        ref={element}
        className={shared.drawing}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role={cut?.onChange ? 'group' : 'img'}
        aria-label={summary}
        onPointerMove={(event) => {
          const frame = event.currentTarget.getBoundingClientRect();
          setHovered(bands.indexAt(((event.clientX - frame.left) * width) / frame.width));
        }}
        onPointerLeave={() => setHovered(undefined)}
      >
        <LeftAxis scale={scale} box={box} format={formats.compact} title={valueTitle} />
        <BottomAxis scale={whole} box={box} format={formats.number} title={itemTitle} />
        <g aria-hidden>
          <path className={looks(0).fill} d={bars(0, left)} />
          <path className={mergeClasses(looks(0).fill, styles.rest)} d={bars(left, ranked.length)} />
          <path className={looks(1).stroke} d={linePath(curve)} />
          {LEVELS.map((level) => (
            <text key={level} className={shared.text} x={box.right + 4} y={share.at(level) + 4}>
              {formats.percent(level)}
            </text>
          ))}
        </g>
        {cut && (
          <CutLine
            cut={cut}
            scale={cut.axis === 'x' ? ranks : share}
            box={box}
            format={cut.axis === 'x' ? formats.number : formats.percent}
          />
        )}
      </svg>
      <p className={styles.reading} aria-hidden={read === undefined}>
        {read &&
          t('charts:points.reading', {
            name: `${formats.number((hovered ?? 0) + 1)}. ${read.item.name}`,
            x: format(read.value),
            y: `${t('charts:pareto.cumulative')} ${formats.percent(read.cumulative)}`,
          })}
      </p>
      {cut?.onChange && <p className={styles.reading}>{t('charts:cut')}</p>}
    </ChartFrame>
  );
}
