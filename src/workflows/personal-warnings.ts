import { cellAddress } from '../core/address';
import type { CellBlock } from '../core/cell';
import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import { personalNumbers } from '../journal';

/** Warnings of one table; where there are more, the first ones say enough. */
const MOST = 50;
/** No number of an identity paper has fewer digits. */
const FEWEST_DIGITS = 9;

/** Warns of texts that look like numbers of identity papers (DOMAIN 5), each with its cell; the number itself is not repeated. O(cells). */
export function personalNumberWarnings(block: CellBlock): readonly Problem[] {
  const problems: Problem[] = [];
  block.values.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (typeof cell !== 'string' || cell.length < FEWEST_DIGITS || problems.length >= MOST) return;
      // Most texts have no digits at all.
      if (cell.replace(/\D/g, '').length < FEWEST_DIGITS) return;
      const address = cellAddress(block.row + row, block.column + column);
      for (const kind of personalNumbers(cell))
        problems.push(
          warning('journal-personal-number', {
            where: { sheet: block.sheet, row: block.row + row + 1, address },
            args: { kind },
          }),
        );
    }),
  );
  return problems;
}
