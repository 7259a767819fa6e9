import type { CellValue } from '../core/cell';

/** Stands between the parts of a key that is made of several columns (dealer · SKU · date). */
export const KEY_SEPARATOR = ' · ';

/** Words of ASCII and the dot of `KEY_SEPARATOR` with single blanks between them: already as normalising would leave them. */
const PLAIN = /^[\x21-\x7e\xb7]+(?: [\x21-\x7e\xb7]+)*$/;

/** Text that a cell shows as a key: width and white space normalised, numbers without format. `''` for blank and error cells. */
export function keyText(value: CellValue): string {
  if (typeof value === 'string' && PLAIN.test(value)) return value;
  if (typeof value === 'string') return value.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return '';
}

/** What two keys are compared by: case does not tell rows apart, as in Excel's own lookups. */
export function keyId(key: string): string {
  if (PLAIN.test(key)) return key.toLowerCase();
  return key.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Key of a row from its key cells, in the order of the key columns; `''` when the first is blank. */
export function rowKey(cells: readonly CellValue[]): string {
  let key = '';
  for (const cell of cells) {
    const part = keyText(cell);
    if (key === '') {
      if (part === '') return '';
      key = part;
    } else if (part !== '') key += `${KEY_SEPARATOR}${part}`;
  }
  return key;
}
