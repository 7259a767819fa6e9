import { languageOf, translatorOver } from './core';
import type { Bundle, Language, Texts, Translator } from './core';

const PANE: Readonly<Record<Language, () => Promise<{ readonly default: Bundle }>>> = {
  en: () => import('./bundles/pane-en'),
  ko: () => import('./bundles/pane-ko'),
  zh: () => import('./bundles/pane-zh'),
};

const FUNCTIONS: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('./en/functions'),
  ko: () => import('./ko/functions'),
  zh: () => import('./zh/functions'),
};

const PLAN: Readonly<Record<Language, () => Promise<{ readonly default: Texts }>>> = {
  en: () => import('./en/desk'),
  ko: () => import('./ko/desk'),
  zh: () => import('./zh/desk'),
};

/**
 * Loads the texts of one language only, and of those only what the pane starts with. There is no English to fall back
 * to, which is safe because a test proves that all languages have the same keys.
 * @param language tag such as `Office.context.displayLanguage` or product language
 */
export async function loadTranslator(language: string | undefined): Promise<Translator> {
  const chosen = languageOf(language);
  const { default: bundle } = await PANE[chosen]();
  return translatorOver(chosen, { [chosen]: bundle });
}

/** All that the pane says, with what the pages of the visit plan say: namespace `desk`. */
export async function loadPlanTranslator(language: Language): Promise<Translator> {
  const [{ default: bundle }, { default: desk }] = await Promise.all([PANE[language](), PLAN[language]()]);
  return translatorOver(language, { [language]: { ...bundle, desk } });
}

/** Loads what the function browser says: namespace `functions` alone. */
export async function loadFunctionTexts(language: Language): Promise<Translator> {
  const { default: functions } = await FUNCTIONS[language]();
  return translatorOver(language, { [language]: { functions } });
}
