import { columnIndex } from '../core/address';
import { FileRefused } from './xlsx-error';

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;

/** Type of a cell's value, from its `t` attribute. */
export type CellType = 'n' | 's' | 'str' | 'b' | 'e' | 'inlineStr' | 'd';

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/**
 * Walks the rows and cells of a sheet's XML without building objects: each step leaves what it found in the fields. All
 * positions are offsets into the source, so that a patch can copy everything that it does not change.
 */
export class SheetCursor {
  readonly source: string;
  /** Prefix of the sheet's elements with its colon, or `''`. */
  readonly prefix: string;
  readonly #part: string;
  readonly #skip: number;
  at: number;

  /** Row just entered; 0-based number. */
  row = -1;
  rowStart = 0;
  rowOpenEnd = 0;
  rowSelfClosing = false;
  rowExplicit = false;
  rowHidden = false;
  rowStyle = 0;
  rowHeight = -1;

  /** Cell just passed. */
  column = -1;
  cellStart = 0;
  cellOpenEnd = 0;
  cellEnd = 0;
  cellExplicit = false;
  style = 0;
  type: CellType = 'n';
  metadata = 0;
  /** Text between `<v>` and `</v>`; -1 when there is none. */
  valueStart = -1;
  valueEnd = -1;
  /** Content of `<is>`. */
  inlineStart = -1;
  inlineEnd = -1;
  /** The whole `<f …>…</f>` element; -1 when there is none. */
  formulaStart = -1;
  formulaOpenEnd = -1;
  formulaTextEnd = -1;
  formulaEnd = -1;

  constructor(source: string, prefix: string, at: number, part: string) {
    this.source = source;
    this.prefix = prefix;
    this.#skip = prefix.length + 1;
    this.#part = part;
    this.at = at;
  }

  #damaged(): FileRefused {
    return new FileRefused('xlsx-damaged-part', { part: this.#part });
  }

  /** Position of the next tag, comments and processing instructions passed over. */
  #nextTag(): number {
    const { source } = this;
    for (;;) {
      const start = source.charCodeAt(this.at) === LT ? this.at : source.indexOf('<', this.at);
      if (start < 0) throw this.#damaged();
      const code = source.charCodeAt(start + 1);
      if (code !== BANG && code !== QUESTION) return start;
      const end = source.indexOf(code === QUESTION ? '?>' : '-->', start + 2);
      if (end < 0) throw this.#damaged();
      this.at = end + (code === QUESTION ? 2 : 3);
    }
  }

  /** Enters the next row; false at the end of the sheet's data, with `at` before the closing tag. */
  nextRow(): boolean {
    const { source } = this;
    const start = this.#nextTag();
    this.at = start;
    if (source.charCodeAt(start + 1) === SLASH) return false;
    const name = start + this.#skip;
    if (
      source.charCodeAt(name) !== 114 ||
      source.charCodeAt(name + 1) !== 111 ||
      source.charCodeAt(name + 2) !== 119
    ) {
      throw this.#damaged();
    }
    this.rowStart = start;
    this.rowExplicit = false;
    this.rowHidden = false;
    this.rowStyle = 0;
    this.rowHeight = -1;
    let row = this.row + 1;
    let at = name + 3;
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (code === GT) {
        this.rowSelfClosing = false;
        at++;
        break;
      }
      if (code === SLASH) {
        this.rowSelfClosing = true;
        at += 2;
        break;
      }
      const equals = source.indexOf('=', at);
      const quote = source[equals + 1];
      if (equals < 0 || (quote !== '"' && quote !== "'")) throw this.#damaged();
      const valueEnd = source.indexOf(quote, equals + 2);
      if (valueEnd < 0) throw this.#damaged();
      const length = equals - at;
      if (length === 1 && code === 114) {
        row = this.#digits(equals + 2, valueEnd) - 1;
        this.rowExplicit = true;
      } else if (length === 1 && code === 115) this.rowStyle = this.#digits(equals + 2, valueEnd);
      else if (length === 2 && source.startsWith('ht', at)) {
        this.rowHeight = Number(source.slice(equals + 2, valueEnd));
      } else if (length === 6 && source.startsWith('hidden', at)) {
        const text = source.slice(equals + 2, valueEnd);
        this.rowHidden = text === '1' || text === 'true';
      }
      at = valueEnd + 1;
    }
    if (row < 0 || row > 1_048_575) throw this.#damaged();
    this.row = row;
    this.rowOpenEnd = at;
    this.column = -1;
    this.at = at;
    return true;
  }

  #digits(from: number, to: number): number {
    let value = 0;
    for (let at = from; at < to; at++) {
      const digit = this.source.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9 || to - from > 9) throw this.#damaged();
      value = value * 10 + digit;
    }
    return value;
  }

  /** Passes the next cell of the row; false at the row's end, with `at` after its closing tag. */
  nextCell(): boolean {
    const { source } = this;
    if (this.rowSelfClosing) return false;
    let start = this.#nextTag();
    while (source.charCodeAt(start + 1) !== SLASH && !this.#named(start, 'c')) {
      start = this.#passElement(start);
    }
    if (source.charCodeAt(start + 1) === SLASH) {
      const end = source.indexOf('>', start);
      if (end < 0) throw this.#damaged();
      this.at = end + 1;
      return false;
    }
    this.cellStart = start;
    this.cellExplicit = false;
    this.style = 0;
    this.type = 'n';
    this.metadata = 0;
    this.valueStart = -1;
    this.inlineStart = -1;
    this.formulaStart = -1;
    let column = this.column + 1;
    let at = start + this.#skip + 1;
    let selfClosing = false;
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (code === GT) {
        at++;
        break;
      }
      if (code === SLASH) {
        selfClosing = true;
        at += 2;
        break;
      }
      const equals = source.charCodeAt(at + 1) === EQUALS ? at + 1 : source.indexOf('=', at);
      const quote = source.charCodeAt(equals + 1);
      if (equals < 0 || (quote !== 34 && quote !== 39)) throw this.#damaged();
      const from = equals + 2;
      let valueEnd = from;
      for (let c = source.charCodeAt(valueEnd); c !== quote; c = source.charCodeAt(++valueEnd)) {
        if (c !== c) throw this.#damaged();
      }
      if (equals === at + 1) {
        if (code === 114) {
          column = this.#column(from, valueEnd);
          this.cellExplicit = true;
        } else if (code === 115) this.style = this.#digits(from, valueEnd);
        else if (code === 116) this.type = this.#type(from, valueEnd);
      } else if (equals === at + 2 && code === 99 && source.charCodeAt(at + 1) === 109) {
        this.metadata = this.#digits(from, valueEnd);
      }
      at = valueEnd + 1;
    }
    if (column > 16_383) throw this.#damaged();
    this.column = column;
    this.cellOpenEnd = at;
    this.at = at;
    if (selfClosing) {
      this.cellEnd = at;
      return true;
    }
    this.#content();
    return true;
  }

  #named(start: number, letter: string): boolean {
    const at = start + this.#skip;
    const after = this.source.charCodeAt(at + 1);
    return this.source[at] === letter && (after === GT || after === SLASH || isSpace(after));
  }

  /** Column from `A1`; the row in it must be the row's own, or the file contradicts itself. */
  #column(from: number, to: number): number {
    const { source } = this;
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const code = source.charCodeAt(at);
      if (code < 65 || code > 90) break;
      column = column * 26 + code - 64;
    }
    if (column === 0 || at - from > 3) return this.#oddColumn(from, to);
    return column - 1;
  }

  #oddColumn(from: number, to: number): number {
    const letters = /^([A-Za-z]{1,3})\d+$/.exec(this.source.slice(from, to))?.[1];
    if (letters === undefined) throw this.#damaged();
    return columnIndex(letters);
  }

  #type(from: number, to: number): CellType {
    const { source } = this;
    const code = source.charCodeAt(from);
    if (to - from === 1) {
      if (code === 115) return 's';
      if (code === 98) return 'b';
      if (code === 101) return 'e';
      if (code === 100) return 'd';
      return 'n';
    }
    const name = source.slice(from, to);
    return name === 'str' || name === 'inlineStr' ? name : 'n';
  }

  /** Skips an element that is not ours to read; returns the position of the next tag. */
  #passElement(start: number): number {
    const { source } = this;
    let depth = 0;
    let at = start;
    for (;;) {
      const end = source.indexOf('>', at);
      if (end < 0) throw this.#damaged();
      if (source.charCodeAt(at + 1) === SLASH) depth--;
      else if (source.charCodeAt(end - 1) !== SLASH) depth++;
      this.at = end + 1;
      at = this.#nextTag();
      if (depth <= 0) return at;
    }
  }

  #content(): void {
    const { source } = this;
    let tag = this.#nextTag();
    for (;;) {
      if (source.charCodeAt(tag + 1) === SLASH) {
        const end = source.indexOf('>', tag);
        if (end < 0) throw this.#damaged();
        this.cellEnd = end + 1;
        this.at = this.cellEnd;
        return;
      }
      const name = tag + this.#skip;
      const code = source.charCodeAt(name);
      if (code === 118 && source.charCodeAt(name + 1) === GT) {
        this.valueStart = name + 2;
        this.valueEnd = source.indexOf('<', name + 2);
        if (this.valueEnd < 0) throw this.#damaged();
        this.at = this.valueEnd + this.#skip + 3;
        if (source.charCodeAt(this.at - 1) !== GT) {
          const end = source.indexOf('>', this.valueEnd);
          if (end < 0) throw this.#damaged();
          this.at = end + 1;
        }
        tag = this.#nextTag();
      } else if (code === 102 && this.#named(tag, 'f')) {
        tag = this.#formula(tag);
      } else if (code === 105 && source.charCodeAt(name + 1) === 115) {
        tag = this.#inline(tag);
      } else if (code === 118 && this.#named(tag, 'v')) {
        const open = source.indexOf('>', tag);
        if (source.charCodeAt(open - 1) !== SLASH) {
          this.valueStart = open + 1;
          this.valueEnd = source.indexOf('<', open);
        }
        tag = this.#passElement(tag);
      } else tag = this.#passElement(tag);
    }
  }

  #formula(tag: number): number {
    const { source } = this;
    let open = tag;
    // Attributes of a formula never hold `>`, but a quoted one is legal.
    for (let quoted = 0; ;) {
      const code = source.charCodeAt(++open);
      if (code !== code) throw this.#damaged();
      if (quoted) quoted = code === quoted ? 0 : quoted;
      else if (code === 34 || code === 39) quoted = code;
      else if (code === GT) break;
    }
    this.formulaStart = tag;
    this.formulaOpenEnd = open + 1;
    if (source.charCodeAt(open - 1) === SLASH) {
      this.formulaTextEnd = open + 1;
      this.formulaEnd = open + 1;
    } else {
      this.formulaTextEnd = source.indexOf('<', open);
      const end = source.indexOf('>', this.formulaTextEnd);
      if (this.formulaTextEnd < 0 || end < 0) throw this.#damaged();
      this.formulaEnd = end + 1;
    }
    this.at = this.formulaEnd;
    return this.#nextTag();
  }

  #inline(tag: number): number {
    const { source } = this;
    const open = source.indexOf('>', tag);
    if (open < 0) throw this.#damaged();
    if (source.charCodeAt(open - 1) === SLASH) {
      this.at = open + 1;
      return this.#nextTag();
    }
    const end = source.indexOf(`</${this.prefix}is>`, open);
    if (end < 0) throw this.#damaged();
    this.inlineStart = open + 1;
    this.inlineEnd = end;
    this.at = source.indexOf('>', end) + 1;
    return this.#nextTag();
  }
}
