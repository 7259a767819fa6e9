/** Hangul, kana, ideographs, full-width forms and pictures (Unicode: East Asian Width W and F). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Mean width of the other letters, in sizes of the font. */
const NARROW = 0.56;

/** True for a letter that is as wide as it is high. */
export function isWide(letter: string): boolean {
  return WIDE.test(letter);
}

/** About how wide a text is, in sizes of its font: good enough to leave room for it. */
export function widthInEms(text: string): number {
  let sum = 0;
  for (const letter of text) sum += isWide(letter) ? 1 : NARROW;
  return sum;
}
