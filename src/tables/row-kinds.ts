import type { CellValue } from '../core/cell';
import { isBlank } from '../core/cell';
import { headerId } from './normalise-header';
import { cellText } from './parse-cell';

/** What a worksheet row below a header is. */
export type RowClass = 'data' | 'blank' | 'total' | 'header' | 'note';

const TOTALS = new Set(
  [
    'total|totals|grand total|sub total|subtotal|sum|average|avg|total general',
    '합계|총계|소계|총합계|계|누계|평균|합 계|총 계|소 계|전체합계|월계|일계|총합',
    '合计|总计|小计|总和|累计|平均|合計|總計|小計|共计|汇总|本月合计|本页合计',
  ]
    .join('|')
    .split('|')
    .map(headerId),
);
const TOTAL_TAIL = /^.{1,30}?\s*(?:total|subtotal|합계|소계|총계|요약|合计|小计|汇总|合計)$/i;
const NOTE =
  /^(?:※|\*|注[:：]|备注[:：]|说明[:：]|비고[:：]|주[)）:：]|note[:s]|단위\s*[:：]|单位\s*[:：]|작성|制表)/i;

/** What a text says of the row that it stands in. */
interface TextMarks {
  readonly total: boolean;
  /** Ends like a subtotal: "Seoul subtotal". */
  readonly tail: boolean;
  readonly note: boolean;
}

/** Reads the marks of texts, each once: the same few names stand in many rows of a table. */
export function marksReader(): (text: string) => TextMarks {
  const known = new Map<string, TextMarks>();
  return (written) => {
    let marks = known.get(written);
    if (marks === undefined) {
      const text = cellText(written);
      marks = { total: isTotalText(text), tail: TOTAL_TAIL.test(text), note: NOTE.test(text) };
      known.set(written, marks);
    }
    return marks;
  };
}

/** Whether a text is what a total row carries instead of a key. */
export function isTotalText(text: string): boolean {
  return text.length <= 20 && TOTALS.has(headerId(text));
}

/**
 * Tells data rows from total rows, repeated headers, blank rows and remarks.
 * @param keys positions of the key columns
 * @param headerIds `headerId` of each column's header
 * @param marksOf a `marksReader` for all rows of a table
 */
export function classifyRow(
  row: readonly CellValue[],
  keys: readonly number[],
  headerIds: readonly string[],
  marksOf = marksReader(),
): RowClass {
  let first: string | undefined;
  let filled = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    filled++;
    if (filled === 1 && typeof cell === 'string') first = cell;
    if (filled > 2 && first === undefined) break;
  }
  if (filled === 0) return 'blank';
  if (first === undefined) return 'data';
  const text = marksOf(first);
  let keyCell: CellValue = null;
  for (const index of keys) {
    keyCell = row[index] ?? null;
    if (!isBlank(keyCell)) break;
  }
  const keyBlank = isBlank(keyCell);
  const key = marksOf(typeof keyCell === 'string' ? keyCell : cellText(keyCell));
  if (text.total || key.total || (keyBlank && text.tail)) return 'total';
  // "Seoul subtotal" in the key column: only numbers may follow.
  if (key.tail && row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length <= 1)
    return 'total';
  if (filled === 1 && (keyBlank || text.note)) return 'note';
  if (text.note && filled <= 2) return 'note';
  if (filled >= 2 && repeatsHeader(row, headerIds)) return 'header';
  return 'data';
}

function repeatsHeader(row: readonly CellValue[], headerIds: readonly string[]): boolean {
  // Most rows of a long table hold a number, which no header does: they are done with before a text is normalised.
  for (const cell of row) if (!isBlank(cell) && typeof cell !== 'string') return false;
  let same = 0;
  let filled = 0;
  for (let index = 0; index < row.length; index++) {
    const cell = row[index] ?? null;
    if (typeof cell !== 'string' || isBlank(cell)) continue;
    filled++;
    if (headerId(cell) !== '' && headerId(cell) === headerIds[index]) same++;
    else if (filled > 3 && same === 0) return false;
  }
  return same >= 2 && same >= filled * 0.6;
}
