import type { CellValue } from '../core/cell';
import { isCellError } from '../core/cell';

/** Brackets with a unit or a remark: `금액(원)`, `Amount [USD]`, `销量（箱）`. */
const BRACKETS = /[([{【「〈<][^)\]}】」〉>]*[)\]}】」〉>]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * What two headers are compared by: width, case, spaces, line breaks and punctuation do not matter.
 * `'거래처\n코드'` → `'거래처코드'`, `'Ｃｕｓｔｏｍｅｒ  No.'` → `'customerno'`.
 */
export function headerId(header: string): string {
  return header.normalize('NFKC').toLowerCase().replace(NOT_WORD, '');
}

/** Like `headerId`, without what stands in brackets: `'금액(원)'` → `'금액'`. Whole when nothing else is there. */
export function headerCore(header: string): string {
  const plain = header.normalize('NFKC').toLowerCase();
  return plain.replace(BRACKETS, ' ').replace(NOT_WORD, '') || headerId(header);
}

/** A header as the team wrote it, on one line: `'거래처\n코드'` → `'거래처 코드'`. */
export function headerText(value: CellValue): string {
  return value === null || isCellError(value)
    ? ''
    : String(value)
        .replace(/[\s\u200b\ufeff]+/g, ' ')
        .trim();
}
