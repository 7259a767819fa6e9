import { mergeClasses } from '@fluentui/react-components';
import type { PlotBox } from './plot-box';
import type { Bands, Scale } from './scale';
import { labelEvery, shortened, textWidth } from './text-size';
import type { Format } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

interface ValueAxisProps {
  readonly scale: Scale;
  readonly box: PlotBox;
  readonly format: Format;
  /** Written over the axis, or below it when it runs to the right. */
  readonly title?: string | undefined;
}

/** Values from bottom to top: lines across the plot, labels at its left, the title above. */
export function LeftAxis({ scale, box, format, title }: ValueAxisProps) {
  const styles = useChartStyles();
  return (
    <g aria-hidden>
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${scale.at(tick).toFixed(1)})`}>
          <line className={tick === 0 ? styles.axis : styles.grid} x1={box.left} x2={box.right} />
          <text className={mergeClasses(styles.text, styles.end)} x={box.left - 4} y={4}>
            {format(tick)}
          </text>
        </g>
      ))}
      {title !== undefined && (
        <text className={styles.text} x={2} y={box.top - 9}>
          {title}
        </text>
      )}
    </g>
  );
}

/** Values from left to right: lines through the plot, labels and title below. */
export function BottomAxis({ scale, box, format, title }: ValueAxisProps) {
  const styles = useChartStyles();
  return (
    <g aria-hidden>
      {scale.ticks.map((tick, index) => (
        <g key={tick} transform={`translate(${scale.at(tick).toFixed(1)} 0)`}>
          <line className={styles.grid} y1={box.top} y2={box.bottom} />
          <text
            className={mergeClasses(
              styles.text,
              // The last label would run over the edge when it stood below the middle of its line.
              index === scale.ticks.length - 1 ? styles.end : styles.middle,
            )}
            x={
              index === scale.ticks.length - 1 ? 6 : Math.max(0, textWidth(format(tick)) / 2 - scale.at(tick))
            }
            y={box.bottom + 14}
          >
            {format(tick)}
          </text>
        </g>
      ))}
      <line className={styles.axis} x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {title !== undefined && (
        <text className={mergeClasses(styles.text, styles.end)} x={box.right} y={box.bottom + 29}>
          {title}
        </text>
      )}
    </g>
  );
}

interface BandAxisProps {
  readonly labels: readonly string[];
  readonly bands: Bands;
  readonly box: PlotBox;
}

/** Names below the bands, as many as fit. */
export function BandAxis({ labels, bands, box }: BandAxisProps) {
  const styles = useChartStyles();
  // A long name is cut rather than that all but one are left out.
  const every = Math.min(labelEvery(labels, bands.step), Math.max(1, Math.ceil(30 / bands.step)));
  return (
    <g aria-hidden>
      <line className={styles.axis} x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {labels.map((label, index) =>
        index % every === 0 ? (
          <text
            key={index}
            className={mergeClasses(styles.text, styles.middle)}
            x={bands.center(index)}
            y={box.bottom + 14}
          >
            {shortened(label, bands.step * every - 4)}
          </text>
        ) : null,
      )}
    </g>
  );
}
