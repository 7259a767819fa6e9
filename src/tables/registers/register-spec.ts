import type { Language } from '../../core/translate';
import { headerId } from '../normalise-header';

/** Words of one thing by language, separated by `|`; the first is what we write, all of them are recognised. */
export type Words = Readonly<Record<Language, string>>;

/** One value that a cell may hold. */
export interface Choice {
  readonly id: string;
  readonly words: Words;
}

/** How the cells of a column are read: a tick is yes or blank, a rating 1–5. */
export type RegisterType = 'text' | 'date' | 'tick' | 'rating' | 'number' | 'choice';

/** A column of a register. */
export interface RegisterColumn {
  /** Language-neutral, `[A-Za-z0-9]+`. */
  readonly id: string;
  readonly type: RegisterType;
  readonly words: Words;
  /** Characters. */
  readonly width: number;
  /** A row that has something but not this is set aside. */
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  /** Prices, credit or competitors: left out of files unless somebody asks for it. */
  readonly confidential?: boolean;
}

/** Sheets on which a team notes what happens; people may type in them without the add-in. */
export const REGISTER_IDS = [
  'VisitLog',
  'OpenItems',
  'Instructions',
  'Complaints',
  'MarketInfo',
  'Training',
  'Policies',
  'Tools',
] as const;

/** Id of a register, also of its sheet. */
export type RegisterId = (typeof REGISTER_IDS)[number];

/** A sheet of records with one header row. */
export interface RegisterSpec {
  readonly id: RegisterId;
  /** Tab name. */
  readonly words: Words;
  readonly columns: readonly RegisterColumn[];
}

/** The word that we write in a language. */
export function firstWord(words: Words, language: Language): string {
  return words[language].split('|')[0] ?? '';
}

/** Whether a text is one of the words, in any language; width, case, blanks and punctuation do not matter. */
export function isWord(words: Words, text: string): boolean {
  const id = headerId(text);
  return (
    id !== '' && Object.values(words).some((list) => list.split('|').some((word) => headerId(word) === id))
  );
}

/** The choice that a text names: one of its words, or its id. */
export function choiceOf(choices: readonly Choice[], text: string): string | undefined {
  const id = headerId(text);
  return choices.find((choice) => headerId(choice.id) === id || isWord(choice.words, text))?.id;
}
