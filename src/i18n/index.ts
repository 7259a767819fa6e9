import en from './bundles/en';
import ko from './bundles/ko';
import zh from './bundles/zh';
import { translatorOver } from './core';
import type { Bundles, Translator } from './core';

export { LANGUAGES, languageOf, translatorOver } from './core';
export type { Bundle, Bundles, Language, Texts, Translator } from './core';
export { problemText } from './problem-text';
export type { ProblemText } from './problem-text';

/** Every text of the product in every language. */
export const bundles: Bundles = { en, ko, zh };

/**
 * A translator over every text. Where size matters (the pane, the functions) use `loadTranslator` or `translatorOver`.
 * @param language tag such as `Office.context.displayLanguage` or product language
 */
export function createTranslator(language: string | undefined): Translator {
  return translatorOver(language, bundles);
}
