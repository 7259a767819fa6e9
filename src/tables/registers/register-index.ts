import { headerId } from '../normalise-header';
import type { Choice, RegisterColumn, Words } from './register-spec';
import { listOf } from './register-spec';

/** The words of a register's columns, each normalised once. */
export interface RegisterIndex {
  /** Column id by `headerId` of each header that is its own; spare ones are none. */
  readonly columns: ReadonlyMap<string, string>;
  /** `headerId` of the headers that hardly any other table has. */
  readonly telling: ReadonlySet<string>;
}

const INDEXES = new WeakMap<readonly RegisterColumn[], RegisterIndex>();
const CHOICES = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

/** What the headers of a register mean. */
export function registerIndex(columns: readonly RegisterColumn[]): RegisterIndex {
  const known = INDEXES.get(columns);
  if (known) return known;
  const telling = new Set(columns.flatMap((column) => ids(column.telling)));
  const own = new Map<string, string>();
  for (const { id, words, telling: more } of columns)
    for (const word of [...ids(words), ...ids(more)]) if (!own.has(word)) own.set(word, id);
  const index = { columns: own, telling };
  INDEXES.set(columns, index);
  return index;
}

/** The choice that a text names: one of its words in any language, or its id; width, case, blanks and punctuation do not matter. */
export function choiceOf(choices: readonly Choice[], text: string): string | undefined {
  let words = CHOICES.get(choices);
  if (!words) {
    const found = new Map<string, string>();
    for (const { id, words: own } of choices)
      for (const word of [headerId(id), ...ids(own)]) if (!found.has(word)) found.set(word, id);
    words = found;
    CHOICES.set(choices, found);
  }
  return words.get(headerId(text));
}

function ids(words: Words | undefined): readonly string[] {
  return words
    ? listOf(words)
        .map(headerId)
        .filter((id) => id !== '')
    : [];
}
