import type { CellInput } from '../../core/cell';
import type { Language } from '../../core/translate';
import type { RegisterColumn } from './register-spec';
import { firstWord } from './register-spec';
import type { RegisterValue } from './decode-register';

/** What stands in a ticked cell. */
export const TICK = '✓';

/** The cell of a value in the words of a language; a blank cell when there is nothing. */
export function encodeRegisterCell(
  column: RegisterColumn,
  value: RegisterValue | null | undefined,
  language: Language,
): CellInput {
  if (value === null || value === undefined || value === '') return null;
  switch (column.type) {
    case 'tick':
      return value === true ? TICK : null;
    case 'choice': {
      const found = column.choices?.find(({ id }) => id === value);
      return found ? firstWord(found.words, language) : value;
    }
    default:
      return value;
  }
}
