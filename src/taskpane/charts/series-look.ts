import { makeStyles, tokens } from '@fluentui/react-components';

/** How many series look different from each other. */
export const LOOKS = 6;

const COLORS = [
  tokens.colorBrandForeground1,
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPalettePurpleBorderActive,
  tokens.colorPaletteMagentaBorderActive,
  tokens.colorPaletteAnchorBorderActive,
] as const;

const forced = (fill: string) => ({ fill, stroke: 'CanvasText', strokeWidth: '1px' });

// Each colour is at least 3 : 1 against the page in both themes; with forced colours four fills remain that can be told apart.
const useFills = makeStyles({
  fill0: { fill: COLORS[0], '@media (forced-colors: active)': forced('Highlight') },
  fill1: { fill: COLORS[1], '@media (forced-colors: active)': forced('Canvas') },
  fill2: { fill: COLORS[2], '@media (forced-colors: active)': forced('CanvasText') },
  fill3: { fill: COLORS[3], '@media (forced-colors: active)': forced('GrayText') },
  fill4: { fill: COLORS[4], '@media (forced-colors: active)': forced('LinkText') },
  fill5: { fill: COLORS[5], '@media (forced-colors: active)': forced('Canvas') },
});

const line = (color: string) => ({
  fill: 'none',
  stroke: color,
  strokeWidth: '2px',
  strokeLinejoin: 'round' as const,
  '@media (forced-colors: active)': { stroke: 'CanvasText' },
});

const useStrokes = makeStyles({
  stroke0: line(COLORS[0]),
  stroke1: line(COLORS[1]),
  stroke2: line(COLORS[2]),
  stroke3: line(COLORS[3]),
  stroke4: line(COLORS[4]),
  stroke5: line(COLORS[5]),
});

/** Dashes of the lines, so that they can be told apart without colour; the first is whole. */
const DASHES = [undefined, '6 3', '2 3', '9 3 2 3', '1 4', '12 4'] as const;

/** Outlines of the dots of a group, about 4 pixels in radius, drawn from their middle in relative steps. */
const MARKS = [
  'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  'm-3.6 -3.6h7.2v7.2h-7.2z',
  'm0 -4.6l4.4 8h-8.8z',
  'm0 -5l4.4 5l-4.4 5l-4.4 -5z',
  'm-4.4 -3.4h8.8l-4.4 8z',
  'm-1.5 -4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
] as const;

/** Looks of one series: the same number looks the same in every chart. */
export interface SeriesLook {
  readonly fill: string;
  readonly stroke: string;
  readonly dashes: string | undefined;
  readonly mark: string;
}

/** The looks of series by their number; they begin again after {@link LOOKS}. */
export function useSeriesLooks(): (index: number) => SeriesLook {
  const fills = useFills();
  const strokes = useStrokes();
  return (index) => {
    const look = (index % LOOKS) as 0 | 1 | 2 | 3 | 4 | 5;
    return {
      fill: fills[`fill${look}`],
      stroke: strokes[`stroke${look}`],
      dashes: DASHES[look],
      mark: MARKS[look],
    };
  };
}
