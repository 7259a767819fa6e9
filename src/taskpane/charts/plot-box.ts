import { FONT_SIZE, textWidth } from './text-size';

/** The rectangle of a drawing in which the data stand, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = FONT_SIZE + 5;
const MARGIN = 8;

/** Room around the data. */
export interface PlotRoom {
  readonly width: number;
  readonly height: number;
  /** Labels at the left of the vertical axis. */
  readonly left: readonly string[];
  /** Lines of text below the horizontal axis: its labels and its title. */
  readonly below: number;
  /** Lines of text above the plot, such as the title of the vertical axis. */
  readonly above?: number;
  /** Pixels kept free at the right, for labels of that side. */
  readonly right?: number;
}

/** Where the data stand when labels and titles have their room. */
export function plotBox({ width, height, left, below, above = 0, right = MARGIN }: PlotRoom): PlotBox {
  const widest = left.reduce((most, label) => Math.max(most, textWidth(label)), 0);
  return {
    left: Math.min(Math.ceil(widest) + MARGIN, width / 2),
    right: width - right,
    top: MARGIN + above * LINE,
    bottom: height - MARGIN / 2 - below * LINE,
  };
}
