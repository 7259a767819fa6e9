import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from '../core/address';

/** Kind of a piece of a formula. `word` is a name, function, number or sheet; `cell` looks like `$A1` and is one. */
export type TokenKind = 'text' | 'sheet' | 'bracket' | 'word' | 'cell' | 'other';

/** One piece of a formula; the pieces of a formula joined give the formula. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 46 ||
    code === 36 ||
    code === 92 ||
    code === 63 ||
    code > 127
  );
}

/** True when the text is the address of a cell that exists. */
function isCellAddress(text: string): boolean {
  const match = CELL.exec(text);
  if (!match) return false;
  const row = Number(match[4]);
  return row >= 1 && row <= LAST_ROW + 1 && columnIndex(match[2] ?? '') <= LAST_COLUMN;
}

/** Cuts a formula (without `=`) into pieces; never fails, whatever the text is. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const start = at;
    const code = formula.charCodeAt(at);
    if (code === 34 || code === 39) {
      at = endOfQuoted(formula, at, code);
      tokens.push({ kind: code === 34 ? 'text' : 'sheet', text: formula.slice(start, at) });
    } else if (code === 91) {
      at = endOfBracket(formula, at);
      tokens.push({ kind: 'bracket', text: formula.slice(start, at) });
    } else if (isWord(code)) {
      while (at < formula.length && isWord(formula.charCodeAt(at))) at++;
      const text = formula.slice(start, at);
      const next = formula[at];
      const cell = next !== '(' && next !== '!' && next !== '[' && isCellAddress(text);
      tokens.push({ kind: next === '!' ? 'sheet' : cell ? 'cell' : 'word', text });
    } else {
      at++;
      tokens.push({ kind: 'other', text: formula.slice(start, at) });
    }
  }
  return tokens;
}

function endOfQuoted(formula: string, start: number, quote: number): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula.charCodeAt(at) !== quote) continue;
    if (formula.charCodeAt(at + 1) === quote) at++;
    else return at + 1;
  }
  return formula.length;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula[at];
    // An apostrophe escapes the next character of a column name.
    if (char === "'") at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/**
 * Moves the relative references of a formula, as a shared formula means it for a cell that follows its anchor.
 * A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenizeFormula(formula);
  return tokens
    .map(({ kind, text }, n) => {
      if (kind === 'cell') return shiftCell(text, rows, columns);
      if (kind !== 'word') return text;
      const partner = rangePartner(tokens, n);
      if (partner === undefined) return text;
      if (COLUMN.test(text) && COLUMN.test(partner)) return shiftColumn(text, columns);
      if (ROW.test(text) && ROW.test(partner)) return shiftRow(text, rows);
      return text;
    })
    .join('');
}

/** Text on the other side of a `:` beside token `n`. */
function rangePartner(tokens: readonly FormulaToken[], n: number): string | undefined {
  if (tokens[n + 1]?.text === ':') return tokens[n + 2]?.text;
  return tokens[n - 1]?.text === ':' ? tokens[n - 2]?.text : undefined;
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, dollarColumn = '', letters = '', dollarRow = '', digits = ''] = CELL.exec(text) ?? [];
  const column = columnIndex(letters) + (dollarColumn === '' ? columns : 0);
  const row = Number(digits) + (dollarRow === '' ? rows : 0);
  if (column < 0 || column > LAST_COLUMN || row < 1 || row > LAST_ROW + 1) return '#REF!';
  return `${dollarColumn}${columnLetters(column)}${dollarRow}${row}`;
}

function shiftColumn(text: string, columns: number): string {
  const [, dollar = '', letters = ''] = COLUMN.exec(text) ?? [];
  const column = columnIndex(letters) + (dollar === '' ? columns : 0);
  return column < 0 || column > LAST_COLUMN ? '#REF!' : `${dollar}${columnLetters(column)}`;
}

function shiftRow(text: string, rows: number): string {
  const [, dollar = '', digits = ''] = ROW.exec(text) ?? [];
  const row = Number(digits) + (dollar === '' ? rows : 0);
  return row < 1 || row > LAST_ROW + 1 ? '#REF!' : `${dollar}${row}`;
}
