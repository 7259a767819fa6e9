import en from './en';
import ko from './ko';
import zh from './zh';

/** Languages of the workbench, and the locale that Office reports for each. */
export const LOCALES = { en: 'en-US', ko: 'ko-KR', zh: 'zh-CN' } as const;

export type Language = keyof typeof LOCALES;

/** The languages in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', zh: '中文' };

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };

/** Every text of the workbench; the English file says which there are. */
export type Texts = Widened<typeof en>;

const TEXTS: Readonly<Record<Language, Texts>> = { en, ko, zh };

/** Texts in a language. */
export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** Fills `{{placeholders}}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}

/** The language of a BCP 47 tag, English for one that the workbench does not speak. */
export function languageOf(tag: string): Language {
  const primary = tag.slice(0, 2).toLowerCase();
  return primary === 'ko' || primary === 'zh' ? primary : 'en';
}
