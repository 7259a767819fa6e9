import { languageOf, translatorOver } from './core';
import type { Bundle, Language, Texts, Translator } from './core';

const START: Readonly<Record<Language, () => Promise<{ readonly default: Bundle }>>> = {
  en: () => import('./bundles/start-en'),
  ko: () => import('./bundles/start-ko'),
  zh: () => import('./bundles/start-zh'),
};

const WORK: Readonly<Record<Language, () => Promise<{ readonly default: Bundle }>>> = {
  en: () => import('./bundles/work-en'),
  ko: () => import('./bundles/work-ko'),
  zh: () => import('./bundles/work-zh'),
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

/** The pane's translator: it starts with what the first paint says. */
export interface PaneTranslator extends Translator {
  /** Fetches the texts of the workflows and of all pages but the first; resolves at once when they are there. */
  readonly loadWork: () => Promise<void>;
}

/**
 * Loads the texts of one language only, and of those only what the pane is first painted with. There is no English to
 * fall back to, which is safe because a test proves that all languages have the same keys.
 * @param language tag such as `Office.context.displayLanguage` or product language
 */
export async function loadTranslator(language: string | undefined): Promise<PaneTranslator> {
  const chosen = languageOf(language);
  const { default: start } = await START[chosen]();
  const translator = translatorOver(chosen, { [chosen]: start });
  let work: Promise<void> | undefined;
  const loadWork = () => {
    work ??= WORK[chosen]().then(({ default: bundle }) => translator.add(bundle));
    // What could not be fetched is asked for again.
    work.catch(() => (work = undefined));
    return work;
  };
  return { ...translator, loadWork };
}

/** All that the pane says, with what the pages of the visit plan say: namespace `desk`. */
export async function loadPlanTranslator(language: Language): Promise<Translator> {
  const [{ default: start }, { default: work }, { default: desk }] = await Promise.all([
    START[language](),
    WORK[language](),
    PLAN[language](),
  ]);
  const problems = { ...start['problems'], ...work['problems'] };
  return translatorOver(language, { [language]: { ...start, ...work, problems, desk } });
}

/** Loads what the function browser says: namespace `functions` alone. */
export async function loadFunctionTexts(language: Language): Promise<Translator> {
  const { default: functions } = await FUNCTIONS[language]();
  return translatorOver(language, { [language]: { functions } });
}
