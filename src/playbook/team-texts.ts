import type { Language } from '../core/translate';

/** A team's own texts: language and code (see {@link playbookCode}) → text. A blank language is every language. */
export type PlaybookTexts = ReadonlyMap<string, string>;

/** Headers of its columns in all languages, without case, blanks and what stands in brackets. */
export const PLAYBOOK_HEADERS: Readonly<Record<keyof PlaybookRow, readonly string[]>> = {
  code: ['code', '코드', '代码'],
  language: ['language', '언어', '语言'],
  text: ['text', 'textoftheteam', '문구', '팀의문구', '文字', '团队文字'],
};

/** One row of the team's sheet; texts are trimmed. */
export interface PlaybookRow {
  readonly code: string;
  readonly language: string;
  readonly text: string;
}

/** Id of a text: language and code, in any case. */
export function playbookTextId(language: string, code: string): string {
  return `${language.toLowerCase()}\u0000${code.toLowerCase()}`;
}

/** What stands in the column Code for a text: `playbook:classes.EI.name` → `classes.EI.name`. */
export function playbookCode(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** The team's texts out of its rows; of two rows for the same text the lower counts. A blank text is none: the standard one counts. */
export function playbookTexts(rows: readonly PlaybookRow[]): PlaybookTexts {
  return new Map(
    rows
      .filter(({ code, text }) => code !== '' && text !== '')
      .map(({ code, language, text }) => [playbookTextId(language, code), text]),
  );
}

/** What the team says for a key of the playbook, `playbook:classes.EI.name`; undefined where the standard text counts. */
export function teamTextOf(texts: PlaybookTexts, language: Language, key: string): string | undefined {
  const code = playbookCode(key);
  return texts.get(playbookTextId(language, code)) ?? texts.get(playbookTextId('', code));
}
