import { languageOf, translatorOver } from './core';
import type { Bundle, Language, Translator } from './core';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly default: Bundle }>>> = {
  en: () => import('./bundles/en'),
  ko: () => import('./bundles/ko'),
  zh: () => import('./bundles/zh'),
};

/**
 * Loads the texts of one language only, as the pane does. There is no English to fall back to, which is safe because a
 * test proves that all languages have the same keys.
 * @param language tag such as `Office.context.displayLanguage` or product language
 */
export async function loadTranslator(language: string | undefined): Promise<Translator> {
  const chosen = languageOf(language);
  const { default: bundle } = await LOADERS[chosen]();
  return translatorOver(chosen, { [chosen]: bundle });
}
