/** Languages that the product speaks, English (the fallback) first. */
export const LANGUAGES = ['en', 'ko', 'zh'] as const;

/** A language that the product speaks. */
export type Language = (typeof LANGUAGES)[number];

/** The locale that stands for a language where Excel or the browser asks for one. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', ko: 'ko-KR', zh: 'zh-CN' };

/**
 * The product's language for a language tag such as `ko-KR`, `zh-Hant-TW` or `en_US`; English for any other.
 * @param tag BCP 47 tag, as `Office.context.displayLanguage` gives it
 */
export function languageOf(tag: string | undefined): Language {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/**
 * Looks a text up in the user's language: `t('pane:home.title')`, `t('problems:tables-not-a-number.fix', { column: 'Amount' })`.
 * Code that must not know about languages (workflows, tables) takes one as an argument.
 */
export type Translate = (key: string, args?: Readonly<Record<string, string | number>>) => string;
