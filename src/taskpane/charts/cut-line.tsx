import type { PointerEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { afterKey, snapped } from './cut-steps';
import type { PlotBox } from './plot-box';
import type { Scale } from './scale';
import type { Format } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

const useStyles = makeStyles({
  cut: {
    outline: 'none',
    touchAction: 'none',
    ':focus-visible > [data-line]': { strokeWidth: '3px' },
    ':focus-visible > [data-handle]': {
      stroke: tokens.colorStrokeFocus2,
      strokeWidth: '3px',
      '@media (forced-colors: active)': { stroke: 'Highlight' },
    },
  },
  across: { cursor: 'ew-resize' },
  up: { cursor: 'ns-resize' },
  line: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  handle: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  arrows: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** A line that parts low from high and that the user may move. */
export interface Cut {
  /** The axis on whose value it stands. */
  readonly axis: 'x' | 'y';
  readonly name: string;
  readonly value: number;
  /** Places where the cut makes a difference, rising; it stands on no others. */
  readonly values?: readonly number[];
  /** Distance of two places when no values are given; a hundredth of the axis when left out. */
  readonly step?: number;
  /** How the value is written and read aloud; the axis's own form when left out. */
  readonly format?: Format;
  /** Called with each new place while the line moves; without it the line stands still. */
  readonly onChange?: (value: number) => void;
}

interface Props {
  readonly cut: Cut;
  readonly scale: Scale;
  readonly box: PlotBox;
  readonly format: Format;
}

/** A cut across a plot: a slider that is dragged, or moved with the arrow keys, Page Up and Down, Home and End. */
export function CutLine({ cut, scale, box, format }: Props) {
  const styles = useStyles();
  const shared = useChartStyles();
  const { axis, name, value, values, step, onChange } = cut;
  const [min, max] = scale.domain;
  const range = { min, max, ...(values && { values }), ...(step !== undefined && { step }) };
  const at = scale.at(value);
  const across = axis === 'x';
  const text = (cut.format ?? format)(value);
  const handle = across ? { x: at, y: box.bottom } : { x: box.right, y: at };
  const ends = across
    ? { x1: at, x2: at, y1: box.top, y2: box.bottom }
    : { x1: box.left, x2: box.right, y1: at, y2: at };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (event.buttons === 0) return;
    const drawing = event.currentTarget.ownerSVGElement;
    const frame = drawing?.getBoundingClientRect();
    if (!drawing || !frame) return;
    const { width, height } = drawing.viewBox.baseVal;
    const pixel = across
      ? ((event.clientX - frame.left) * width) / frame.width
      : ((event.clientY - frame.top) * height) / frame.height;
    const next = snapped(scale.invert(pixel), range);
    if (next !== value) onChange?.(next);
  };
  const line = <line className={styles.line} data-line {...ends} />;
  // The label stays on the drawing: left of a line in the right half, right of it otherwise.
  const late = across ? at > (box.left + box.right) / 2 : true;
  const label = (
    <text
      className={mergeClasses(shared.text, shared.strong, late && shared.end)}
      x={across ? at + (late ? -5 : 5) : box.right - 14}
      y={across ? box.top + 10 : at - 5}
    >
      {`${name} ${text}`}
    </text>
  );
  if (!onChange) {
    return (
      <g aria-hidden>
        {line}
        {label}
      </g>
    );
  }
  return (
    <g
      role="slider"
      tabIndex={0}
      className={mergeClasses(styles.cut, across ? styles.across : styles.up)}
      aria-label={name}
      aria-orientation={across ? 'horizontal' : 'vertical'}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.stopPropagation();
      }}
      onPointerMove={drag}
      onKeyDown={(event) => {
        const next = afterKey(event.key, value, range);
        if (next === undefined) return;
        event.preventDefault();
        if (next !== value) onChange(next);
      }}
    >
      {/* As wide as a finger needs it. */}
      <line stroke="transparent" strokeWidth={20} {...ends} />
      {line}
      <circle className={styles.handle} data-handle cx={handle.x} cy={handle.y} r={9} />
      <path
        className={styles.arrows}
        transform={`translate(${handle.x.toFixed(1)} ${handle.y.toFixed(1)})${across ? '' : ' rotate(90)'}`}
        d="M-2 -3.5L-5 0L-2 3.5M2 -3.5L5 0L2 3.5"
      />
      {label}
    </g>
  );
}
