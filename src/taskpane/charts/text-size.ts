import { widthInEms } from '../../core/letter-width';

/** Size of the letters in a chart, in pixels. */
export const FONT_SIZE = 11;

/** About how wide a text is in a chart, in pixels; good enough to leave room for it. */
export function textWidth(text: string): number {
  return FONT_SIZE * widthInEms(text);
}

/** The text, or its beginning with an ellipsis when it is wider than the room for it (in pixels). */
export function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  const left = room - FONT_SIZE;
  let width = 0;
  const end = letters.findIndex((letter) => (width += textWidth(letter)) > left);
  return `${letters.slice(0, Math.max(1, end)).join('')}…`;
}

/** Every how many bands a label fits: 1 when all do. `step` is the distance between bands in pixels. */
export function labelEvery(labels: readonly string[], step: number): number {
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label)), 0);
  return Math.max(1, Math.ceil((widest + 6) / step));
}
