import type { Language } from '../../core/translate';

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
  /** Further headers of this column that hardly any other table has: one of them tells what a table of the team's is about. */
  readonly telling?: Words;
  /** Headers that are taken for it where none of its own is there: a name in place of a code. */
  readonly spare?: Words;
  /** Characters. */
  readonly width: number;
  /** A row that has something but not this is set aside. */
  readonly required?: boolean;
  readonly choices?: readonly Choice[];
  /** Prices, credit or competitors: left out of files unless somebody asks for it. */
  readonly confidential?: boolean;
}

/** Sheets on which a team notes what happens at visits; people may type in them without the add-in. */
export const JOURNAL_REGISTER_IDS = [
  'VisitLog',
  'OpenItems',
  'Instructions',
  'Complaints',
  'MarketInfo',
  'Training',
  'Policies',
  'Tools',
] as const;

/** Sheets on which a team notes what it does about its customers. */
export const CUSTOMER_REGISTER_IDS = ['Actions', 'ServeInputs', 'FutureCustomers', 'Sources'] as const;

/** Sheets that the off-season keeps. */
export const DEVELOPMENT_REGISTER_IDS = ['DevelopmentPlan', 'DealerEvents', 'DealerSuggestions'] as const;

/** Registers that a team keeps itself or not at all: no sheet of ours is made for them. */
export const TEAM_REGISTER_IDS = ['TimeSheets'] as const;

/** Every register. */
export const REGISTER_IDS = [
  ...JOURNAL_REGISTER_IDS,
  ...CUSTOMER_REGISTER_IDS,
  ...DEVELOPMENT_REGISTER_IDS,
  ...TEAM_REGISTER_IDS,
] as const;

/** Id of a register, also of its sheet. */
export type RegisterId = (typeof REGISTER_IDS)[number];

/** Id of a register that a visit is noted in. */
export type JournalRegisterId = (typeof JOURNAL_REGISTER_IDS)[number];

/** A sheet of records with one header row: made on demand, typed in by people, never cleared by a run. */
export interface RegisterSpec {
  readonly id: RegisterId;
  /** Tab name; its other words are what a team's own sheet or table of the kind may be called. */
  readonly words: Words;
  readonly columns: readonly RegisterColumn[];
}

/** The word that we write in a language. */
export function firstWord(words: Words, language: Language): string {
  return words[language].split('|')[0] ?? '';
}

/** All words of the three languages. */
export function listOf(words: Words): readonly string[] {
  return Object.values(words).flatMap((list) => list.split('|'));
}
