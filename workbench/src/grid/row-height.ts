import type { CellValue } from '../../../src/core/cell';
import { widthInEms } from '../../../src/core/letter-width';

export const PIXELS_PER_POINT = 4 / 3;
/** Height in pixels of a row with one line of letters of usual size. */
export const USUAL_HEIGHT = 20;

const LINE_HEIGHT = 1.35;
const USUAL_FONT = 11;
const MOST_LINES = 6;

/**
 * Height in pixels that a cell asks for: Excel fits rows without a height of their own to their letters.
 * @param look size of the letters in points, default 11; whether the text is wrapped
 * @param width of the column in pixels
 */
export function heightOf(
  value: CellValue,
  { fontSize = USUAL_FONT, wrap }: { readonly fontSize?: number; readonly wrap: boolean },
  width: number,
): number {
  const line = fontSize * PIXELS_PER_POINT * LINE_HEIGHT;
  if (!wrap || typeof value !== 'string') return Math.round(line);
  const letter = fontSize * PIXELS_PER_POINT;
  const lines = value
    .split('\n')
    .reduce((sum, text) => sum + Math.max(1, Math.ceil((letter * widthInEms(text)) / (width - 6))), 0);
  return Math.round(line * Math.min(lines, MOST_LINES));
}
