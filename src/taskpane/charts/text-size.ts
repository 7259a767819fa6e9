/** Size of the letters in a chart, in pixels. */
export const FONT_SIZE = 11;

// Hangul, kana, ideographs and full-width forms are as wide as they are high; other letters are a little over half of that.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const WIDE_EM = 1;
const NARROW_EM = 0.56;

const emOf = (letter: string) => (WIDE.test(letter) ? WIDE_EM : NARROW_EM);

/** About how wide a text is in a chart, in pixels; good enough to leave room for it. */
export function textWidth(text: string): number {
  return FONT_SIZE * [...text].reduce((sum, letter) => sum + emOf(letter), 0);
}

/** The text, or its beginning with an ellipsis when it is wider than the room for it (in pixels). */
export function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  const left = room - FONT_SIZE * WIDE_EM;
  let width = 0;
  const end = letters.findIndex((letter) => (width += FONT_SIZE * emOf(letter)) > left);
  return `${letters.slice(0, Math.max(1, end)).join('')}…`;
}

/** Every how many bands a label fits: 1 when all do. `step` is the distance between bands in pixels. */
export function labelEvery(labels: readonly string[], step: number): number {
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label)), 0);
  return Math.max(1, Math.ceil((widest + 6) / step));
}
