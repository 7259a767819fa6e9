import { isWide } from '../core/letter-width';

/** Characters that a filter button takes of a header. */
const FILTER_BUTTON = 4;
/** Width of a bold letter in characters, and of a Chinese or Korean one. */
const BOLD = 1.2;
const WIDE = 2;

/** Characters that keep the longest word of a header in one piece beside its filter button. */
export function headerWidth(header: string): number {
  const letters = (word: string) => [...word].reduce((sum, letter) => sum + (isWide(letter) ? WIDE : 1), 0);
  return Math.ceil(BOLD * Math.max(...header.split(/\s+/).map(letters))) + FILTER_BUTTON;
}
