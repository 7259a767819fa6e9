/** Characters that can separate the cells of a text table; a blank stands for any run of blanks. */
export type Delimiter = ',' | ';' | '\t' | ' ';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** Columns from which a table may be one that is cut at blanks: two words in every line are more likely names. */
const BLANK_COLUMNS = 3;
const SAMPLE_LINES = 50;

/** Cells of a text table, row by row; rows may differ in length. */
export interface ParsedCsv {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
}

/** The separator that cuts most of the first lines into the same number of cells, and into more than one. */
function detectDelimiter(text: string): Delimiter {
  const marked = /^sep=(.)\r?\n/.exec(text)?.[1];
  const named = DELIMITERS.find((delimiter) => delimiter === marked);
  if (named) return named;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = cut(text, delimiter, SAMPLE_LINES)
      .filter((row) => row.length > 1 || row[0] !== '')
      .map((row) => row.length);
    const [first = 1] = widths;
    if (first < 2) continue;
    const score = (widths.filter((width) => width === first).length / widths.length) * 1000 + first;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return bestScore === 0 && alignedAtBlanks(text) ? ' ' : best;
}

/** Whether every line has the same number of words without quotes, as in tables that programs print. */
function alignedAtBlanks(text: string): boolean {
  const lines = text.split(/\r?\n/, SAMPLE_LINES + 1).filter((line) => line.trim() !== '');
  // The last of many lines may be cut off.
  const widths = lines.slice(0, SAMPLE_LINES).map((line) => line.trim().split(/\s+/).length);
  const [first = 0] = widths;
  return (
    widths.length > 1 &&
    first >= BLANK_COLUMNS &&
    !text.includes('"') &&
    widths.every((width) => width === first)
  );
}

/** Cuts a text into rows of cells (RFC 4180: quotes around a cell, doubled inside; line breaks inside of quotes belong to the cell). */
function cut(text: string, delimiter: Delimiter, limit: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < limit) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) {
          cell += text.slice(at);
          at = text.length;
          break;
        }
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
    cell += text.slice(at, end);
    row.push(cell);
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

/** Reads a text table; the separator is found by trying. */
export function parseCsv(text: string): ParsedCsv {
  const delimiter = detectDelimiter(text);
  const body = text.replace(/^sep=.\r?\n/, '');
  if (delimiter === ' ') {
    const rows = body
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim().split(/\s+/));
    return { rows, delimiter };
  }
  return { rows: cut(body, delimiter, Infinity), delimiter };
}
