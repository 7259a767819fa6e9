import { isWide } from '../core/letter-width';

/** Characters that a filter button takes of a header. */
const FILTER_BUTTON = 4;
/** Width of a bold letter in characters, and of a Chinese or Korean one. */
const BOLD = 1.2;
const WIDE = 2;
/** Characters up to which a Korean header of several words gets one line. */
const ONE_LINE = 18;

/**
 * Characters that keep the longest word of a header in one piece beside its filter button. Hangul breaks between any two
 * syllables, so a short header of several words has to fit as a whole.
 */
export function headerWidth(header: string): number {
  const letters = (text: string) =>
    Math.ceil(BOLD * [...text].reduce((sum, letter) => sum + (isWide(letter) ? WIDE : 1), 0));
  const whole = letters(header);
  if (whole <= ONE_LINE && [...header].some(isWide)) return whole + FILTER_BUTTON;
  return Math.max(...header.split(/\s+/).map(letters)) + FILTER_BUTTON;
}
