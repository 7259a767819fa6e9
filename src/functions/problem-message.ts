import type { Problem } from '../core/problem';
import type { Language } from '../core/translate';
import { languageOf } from '../core/translate';
import en from './problem-texts/en';
import type { TextTree } from './texts';
import { textAt } from './texts';

/*
 * Excel waits for functions.js before it calculates a cell. English stands inside; the texts of another language are
 * fetched while the first cells are calculated, since most cells never say a word.
 */

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: TextTree }>>> = {
  ko: () => import('./problem-texts/ko'),
  zh: () => import('./problem-texts/zh'),
};

const known = new Map<Language, TextTree>([['en', en]]);
const coming = new Map<Language, Promise<void>>();

/**
 * Fetches what the functions say in a language; until it has come (and when it cannot come) they speak English.
 * @param tag BCP 47 tag, as `Office.context.displayLanguage` gives it
 */
export function loadProblemTexts(tag: string | undefined): Promise<void> {
  const language = languageOf(tag);
  if (language === 'en' || known.has(language)) return Promise.resolve();
  const under = coming.get(language);
  if (under) return under;
  const load = LOADERS[language]().then(
    ({ default: texts }) => void known.set(language, texts),
    // Asked again with the next message.
    () => void coming.delete(language),
  );
  coming.set(language, load);
  return load;
}

/** What a cell's error tooltip says: what is wrong, and what to do. */
export function problemMessage(problem: Problem, tag: string | undefined): string {
  const texts = known.get(languageOf(tag)) ?? en;
  const say = (part: string) =>
    textAt(texts, [problem.code, part], problem.args) ?? `${problem.code}.${part}`;
  return `${say('text')} ${say('fix')}`;
}
