import type { CellValue } from '../../core/cell';
import { isCellError } from '../../core/cell';
import { error } from '../../core/problem';
import { PLAYBOOK_HEADERS, playbookTexts, type PlaybookTexts } from '../../playbook/team-texts';
import { headerCore } from '../../tables/normalise-header';
import { cellText } from '../../tables/parse-cell';
import { failureOf } from '../arguments';
import type { Failure } from '../read-argument';

const COLUMNS = ['code', 'language', 'text'] as const;

/**
 * The team's texts out of the cells of its Playbook sheet. With the header row, columns are found by it in any order and others may
 * stand between them; without, they are code, language and text.
 * @param cells none when the argument was left out
 * @returns the one error value that was given; `functions-column-count` (#VALUE!) for a range of another shape
 */
export function readPlaybookCells(cells: readonly (readonly CellValue[])[]): PlaybookTexts | Failure {
  const [first = []] = cells;
  const [only = null] = first;
  if (cells.length === 1 && first.length === 1 && isCellError(only)) return { error: only.error };
  const headers = first.map((cell) => headerCore(cellText(cell)));
  const named = COLUMNS.map((column) =>
    headers.findIndex((header) => PLAYBOOK_HEADERS[column].includes(header)),
  );
  const places = named.includes(-1) ? [0, 1, 2] : named;
  if (cells.length > 0 && named.includes(-1) && first.length !== COLUMNS.length) {
    const args = { name: 'playbook', expected: COLUMNS.length, found: first.length };
    return failureOf(error('functions-column-count', { cell: '#VALUE!', args }));
  }
  return playbookTexts(
    cells.map((row) => {
      const [code = '', language = '', text = ''] = places.map((at) => cellText(row[at] ?? null).trim());
      return { code, language, text };
    }),
  );
}
