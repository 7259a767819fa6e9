import { makeStyles, tokens } from '@fluentui/react-components';
import { FONT_SIZE } from './text-size';

/** Looks that all charts share. */
export const useChartStyles = makeStyles({
  drawing: { display: 'block', width: '100%', overflow: 'visible' },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: `${FONT_SIZE}px`,
    fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // A rim in the colour of the page keeps the words readable over lines and dots.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  end: { textAnchor: 'end' },
  middle: { textAnchor: 'middle' },
  grid: {
    stroke: tokens.colorNeutralStroke3,
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeOpacity: 0.5 },
  },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    strokeDasharray: '5 3',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});
