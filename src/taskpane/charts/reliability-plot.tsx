import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslate } from '../services';
import { useWidth } from '../use-width';
import { BottomAxis, LeftAxis } from './axes';
import { ChartFrame } from './chart-frame';
import type { ChartProps } from './chart-frame';
import { plotBox } from './plot-box';
import { linearScale } from './scale';
import { useSeriesLooks } from './series-look';
import { useChartFormats } from './use-chart-formats';
import { useChartStyles } from './use-chart-styles';

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  interval: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** Cases whose predictions were about the same. */
export interface ReliabilityBin {
  /** Mean prediction, 0…1. */
  readonly predicted: number;
  /** Share that came true, 0…1. */
  readonly observed: number;
  readonly count: number;
  /** Ends of an interval for the observed share. */
  readonly low?: number;
  readonly high?: number;
}

interface Props extends ChartProps {
  readonly bins: readonly ReliabilityBin[];
  /** What was counted, as header of the table. */
  readonly countTitle?: string;
}

/** Radius of the dot of the largest bin, and of the least one drawn, in pixels. */
const RADIUS = { most: 8, least: 2.5 } as const;

/** Predicted against observed chances: a perfect forecast lies on the diagonal. The area of a dot grows with its cases. */
export function ReliabilityPlot({ title, summary, bins, countTitle }: Props) {
  const styles = useStyles();
  const shared = useChartStyles();
  const looks = useSeriesLooks();
  const formats = useChartFormats();
  const t = useTranslate();
  const { element, width } = useWidth<SVGSVGElement>(296);
  const height = Math.round(Math.min(280, width * 0.9));
  const options = { domain: [0, 1], count: 4 } as const;
  const ticks = linearScale([], { ...options, range: [0, 1] }).ticks.map(formats.percent);
  const box = plotBox({ width, height, left: ticks, above: 1, below: 2, right: 14 });
  const across = linearScale([], { ...options, range: [box.left, box.right] });
  const up = linearScale([], { ...options, range: [box.bottom, box.top] });
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const names = {
    predicted: t('charts:reliability.predicted'),
    observed: t('charts:reliability.observed'),
  };
  return (
    <ChartFrame
      title={title}
      table={{
        headers: [names.predicted, names.observed, countTitle ?? t('charts:reliability.count')],
        rows: bins.map(({ predicted, observed, count }) => [
          formats.percent(predicted),
          formats.percent(observed),
          formats.number(count),
        ]),
      }}
    >
      <svg
        ref={element}
        className={shared.drawing}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-label={summary}
      >
        <LeftAxis scale={up} box={box} format={formats.percent} title={names.observed} />
        <BottomAxis scale={across} box={box} format={formats.percent} title={names.predicted} />
        <line className={shared.target} x1={across.at(0)} y1={up.at(0)} x2={across.at(1)} y2={up.at(1)} />
        {bins.map(({ low, high, predicted }, index) =>
          low === undefined || high === undefined ? null : (
            <line
              key={index}
              className={styles.interval}
              x1={across.at(predicted)}
              x2={across.at(predicted)}
              y1={up.at(low)}
              y2={up.at(high)}
            />
          ),
        )}
        {bins.map(({ predicted, observed, count }, index) => (
          <circle
            key={index}
            className={looks(0).fill}
            cx={across.at(predicted)}
            cy={up.at(observed)}
            r={Math.max(RADIUS.least, RADIUS.most * Math.sqrt(count / most))}
          >
            <title>
              {`${names.predicted} ${formats.percent(predicted)}\n${names.observed} ${formats.percent(observed)}\n${formats.number(count)}`}
            </title>
          </circle>
        ))}
      </svg>
      <p className={styles.note}>{t('charts:reliability.perfect')}</p>
    </ChartFrame>
  );
}
