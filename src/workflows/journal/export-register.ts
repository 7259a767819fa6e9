import type { CellInput } from '../../core/cell';
import { isCellError } from '../../core/cell';
import { formatIso } from '../../core/serial-date';
import type { Language } from '../../core/translate';
import { isConfidentialHeader } from '../../journal';
import { firstWord } from '../../tables/registers/register-spec';
import { csvFile } from '../csv-file';
import type { LoadedRegister } from '../registers/read-registers';

/**
 * The records of a register as CSV, dates as `2026-03-02`. Columns of prices, credit and competitors stay out unless they are asked for (DOMAIN 5): those that
 * the register marks, and those whose header says so.
 */
export function registerCsv(
  { spec, columns, rows }: LoadedRegister,
  language: Language,
  options: { readonly confidential?: boolean } = {},
): string {
  const shown = spec.columns.filter((column) => {
    const header = firstWord(column.words, language);
    const hidden = column.confidential === true || isConfidentialHeader(header);
    return columns.has(column.id) && (options.confidential === true || !hidden);
  });
  const lines = rows.map(({ values, cells }) =>
    shown.map(({ id, type }): CellInput => {
      const value = values[id];
      if (type === 'date' && typeof value === 'number') return formatIso(value);
      const cell = cells[id] ?? null;
      return isCellError(cell) ? cell.error : cell;
    }),
  );
  return csvFile([shown.map(({ words }) => firstWord(words, language)), ...lines]);
}
