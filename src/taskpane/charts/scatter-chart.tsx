import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslate } from '../services';
import { useWidth } from '../use-width';
import { BottomAxis, LeftAxis } from './axes';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-frame';
import { CutLine } from './cut-line';
import type { Cut } from './cut-line';
import { nearest } from './nearest';
import { plotBox } from './plot-box';
import { linearScale, logScale } from './scale';
import { useSeriesLooks } from './series-look';
import { useChartFormats } from './use-chart-formats';
import type { Format } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

const useStyles = makeStyles({
  dots: { opacity: 0.75, '@media (forced-colors: active)': { opacity: 1 } },
  ring: {
    outline: 'none',
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    ':focus-visible': { stroke: tokens.colorStrokeFocus2, strokeWidth: '3px' },
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  quadrant: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'Canvas' },
  },
  reading: {
    minHeight: tokens.lineHeightBase300,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** A dot with a name. */
export interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Index into the groups. */
  readonly group: number;
}

/** One axis of a scatter chart. */
export interface PointAxis {
  readonly title: string;
  readonly format?: Format;
  /** `log` when values differ by orders of magnitude; those at or below zero stand at the edge. */
  readonly kind?: 'linear' | 'log';
  readonly domain?: readonly [number, number];
  /** True (the default) when a linear axis must show zero. */
  readonly zero?: boolean;
}

interface Props extends ChartProps {
  readonly points: readonly NamedPoint[];
  /** Names of the groups that dots belong to. */
  readonly groups: readonly string[];
  readonly x: PointAxis;
  readonly y: PointAxis;
  readonly cuts?: readonly Cut[];
  /** Names of the four fields: top left, top right, bottom left, bottom right. */
  readonly quadrants?: readonly [string, string, string, string];
  /** The dot that is chosen elsewhere, and where to tell of another. */
  readonly selected?: string;
  readonly onSelect?: (point: NamedPoint) => void;
  readonly height?: number;
}

/** Pixels from a dot within which it is meant. */
const REACH = 16;

/**
 * Things by two values, each dot with its name: shown under the pointer, reached with the arrow keys (from left to right), told below the
 * picture. Cuts part it into fields. Thousands of dots cost as little as a few, since a group is one path.
 */
export function ScatterChart(props: Props) {
  const { title, summary, points, groups, x, y, cuts = [], quadrants, selected, onSelect } = props;
  const styles = useStyles();
  const shared = useChartStyles();
  const looks = useSeriesLooks();
  const formats = useChartFormats();
  const t = useTranslate();
  const hint = useId();
  const { element, width } = useWidth<SVGSVGElement>(296);
  const height = props.height ?? Math.round(Math.min(360, Math.max(240, width * 0.8)));
  const sorted = useMemo(() => [...points].sort((a, b) => a.x - b.x || a.y - b.y), [points]);
  const [own, setOwn] = useState<string>();
  const [hovered, setHovered] = useState<number>();

  const scaleOf = (
    axis: PointAxis,
    pick: (point: NamedPoint) => number,
    range: readonly [number, number],
  ) => {
    const values = [
      ...points.map(pick),
      ...cuts.filter((cut) => cut.axis === (axis === x ? 'x' : 'y')).map(({ value }) => value),
    ];
    const options = { range, ...(axis.domain && { domain: axis.domain }), zero: axis.zero ?? true };
    return axis.kind === 'log' ? logScale(values, options) : linearScale(values, options);
  };
  const labels = scaleOf(y, (point) => point.y, [0, 1]).ticks.map(y.format ?? formats.compact);
  const box = plotBox({ width, height, left: labels, above: 1, below: 2, right: 12 });
  const across = scaleOf(x, (point) => point.x, [box.left, box.right]);
  const up = scaleOf(y, (point) => point.y, [box.bottom, box.top]);
  const places = sorted.map((point) => ({ x: across.at(point.x), y: up.at(point.y) }));

  const formatX = x.format ?? formats.number;
  const formatY = y.format ?? formats.number;
  const chosenId = selected ?? own;
  const chosen = sorted.findIndex(({ id }) => id === chosenId);
  const current = Math.max(0, chosen);
  const ring = places[current];
  const read = sorted[hovered ?? (chosen >= 0 ? chosen : -1)];
  const reading = read
    ? t('charts:points.reading', {
        name: read.name,
        x: `${x.title} ${formatX(read.x)}`,
        y: `${y.title} ${formatY(read.y)}`,
      }) + (groups.length > 1 ? ` · ${groups[read.group] ?? ''}` : '')
    : t('charts:points.none');
  const choose = (index: number) => {
    const point = sorted[index];
    if (!point) return;
    setOwn(point.id);
    onSelect?.(point);
  };
  const indexUnder = (event: PointerEvent<SVGSVGElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    const at = {
      x: ((event.clientX - frame.left) * width) / frame.width,
      y: ((event.clientY - frame.top) * height) / frame.height,
    };
    return nearest(places, at, REACH);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = sorted.length - 1;
    const to =
      event.key === 'ArrowRight' || event.key === 'ArrowUp'
        ? Math.min(last, chosen + 1)
        : event.key === 'ArrowLeft' || event.key === 'ArrowDown'
          ? Math.max(0, current - 1)
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? last
              : event.key === 'Enter' || event.key === ' '
                ? current
                : undefined;
    if (to === undefined) return;
    event.preventDefault();
    setHovered(undefined);
    choose(to);
  };
  const lineX = cuts.find(({ axis }) => axis === 'x');
  const lineY = cuts.find(({ axis }) => axis === 'y');
  const middle = {
    x: lineX ? across.at(lineX.value) : (box.left + box.right) / 2,
    y: lineY ? up.at(lineY.value) : (box.top + box.bottom) / 2,
  };
  return (
    <ChartFrame
      title={title}
      legend={{ kind: 'mark', names: groups }}
      table={{
        headers: [
          t('charts:points.name'),
          x.title,
          y.title,
          ...(groups.length > 1 ? [t('charts:points.group')] : []),
        ],
        rows: [...sorted]
          .reverse()
          .map((point) => [
            point.name,
            formatX(point.x),
            formatY(point.y),
            ...(groups.length > 1 ? [groups[point.group] ?? ''] : []),
          ]),
      }}
    >
      <svg
        ref={element}
        className={shared.drawing}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="group"
        aria-label={summary}
        aria-describedby={hint}
        onPointerMove={(event) => setHovered(event.buttons === 0 ? indexUnder(event) : undefined)}
        onPointerLeave={() => setHovered(undefined)}
        onPointerDown={(event) => {
          const index = indexUnder(event);
          if (index !== undefined) choose(index);
        }}
      >
        <LeftAxis scale={up} box={box} format={y.format ?? formats.compact} title={y.title} />
        <BottomAxis scale={across} box={box} format={x.format ?? formats.compact} title={x.title} />
        <g aria-hidden className={styles.dots}>
          {groups.map((_, group) => {
            const { fill, mark } = looks(group);
            const marks = sorted.map((point, index) => {
              const place = places[index];
              return place && point.group === group
                ? `M${place.x.toFixed(1)} ${place.y.toFixed(1)}${mark}`
                : '';
            });
            return <path key={group} className={fill} d={marks.join('')} />;
          })}
        </g>
        {quadrants && (
          <g aria-hidden>
            {quadrants.map((name, index) => {
              const right = index % 2 === 1;
              const below = index >= 2;
              return (
                <text
                  key={name}
                  className={mergeClasses(styles.quadrant, right && shared.end)}
                  x={right ? box.right - 4 : box.left + 4}
                  y={below ? Math.max(middle.y + 14, box.bottom - 12) : box.top + 24}
                >
                  {name}
                </text>
              );
            })}
          </g>
        )}
        {cuts.map((cut) => (
          <CutLine
            key={cut.axis + cut.name}
            cut={cut}
            scale={cut.axis === 'x' ? across : up}
            box={box}
            format={cut.axis === 'x' ? formatX : formatY}
          />
        ))}
        {hovered !== undefined && places[hovered] && (
          <circle aria-hidden className={styles.ring} cx={places[hovered].x} cy={places[hovered].y} r={7} />
        )}
        {ring && (
          <circle
            role="button"
            tabIndex={0}
            aria-pressed={chosen >= 0}
            aria-label={t('charts:points.position', {
              name: sorted[current]?.name ?? '',
              index: current + 1,
              count: sorted.length,
            })}
            aria-describedby={hint}
            className={styles.ring}
            strokeOpacity={chosen >= 0 ? 1 : 0.35}
            cx={ring.x}
            cy={ring.y}
            r={7}
            onKeyDown={onKeyDown}
          />
        )}
      </svg>
      {points.length > 0 && (
        <p className={styles.reading} aria-live="polite">
          {reading}
        </p>
      )}
      <p id={hint} className={styles.reading}>
        {points.length > 0 && t('charts:points.hint')}
        {cuts.some(({ onChange }) => onChange) && ` ${t('charts:cut')}`}
      </p>
    </ChartFrame>
  );
}
