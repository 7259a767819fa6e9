import type { CellBlock, CellValue } from '../core/cell';
import { mergedRows } from './decode-columns';
import { KEY_SEPARATOR, keyId, keyText } from './key';
import type { ColumnMapping } from './mapping';
import { keyColumns } from './mapping';

/** A key column: the different texts in it, each once, and which of them each row has. */
interface KeyColumn {
  readonly texts: readonly string[];
  readonly rows: Int32Array;
}

/**
 * Reads the keys of a table's rows, column by column: what stands in many rows (a dealer, a product, a date) is read once, and keys are told
 * apart by numbers, as comparing the texts of hundreds of thousands of rows takes long.
 */
export class KeyReader {
  private readonly columns: readonly KeyColumn[];
  private readonly rowCount: number;

  /** @param mapping its indices count from the first column of the block */
  constructor(block: CellBlock, mapping: ColumnMapping) {
    this.rowCount = block.values.length;
    this.columns = keyColumns(mapping).map(({ index }) => readColumn(block, index));
  }

  /** The key of a row as `rowKey` would put it together; `''` when its first cell is blank. */
  text(row: number): string {
    const texts: string[] = [];
    for (const column of this.columns) {
      const text = textAt(column, row);
      if (text !== '') texts.push(text);
      else if (texts.length === 0) return '';
    }
    return texts.join(KEY_SEPARATOR);
  }

  /**
   * A number for each of some rows; rows share it when their keys are the same, whatever their case.
   * @returns undefined when a row has no key: its kind of table may call it by something else
   */
  ids(rows: readonly number[]): Int32Array | undefined {
    const ids = new Int32Array(this.rowCount);
    let used = 0;
    for (const column of this.columns) {
      const parts = numbers(column.texts.map(keyId));
      // What a longer key begins with and the part that follows make one number, which no other pair makes.
      const known = new Map<number, number>();
      for (const row of rows) {
        const text = column.rows[row] ?? 0;
        if (column.texts[text] === '') continue;
        const pair = (ids[row] ?? 0) * column.texts.length + (parts[text] ?? 0);
        let id = known.get(pair);
        if (id === undefined) known.set(pair, (id = ++used));
        ids[row] = id;
      }
      if (column === this.columns[0] && rows.some((row) => ids[row] === 0)) return undefined;
    }
    return used > 0 ? ids : undefined;
  }
}

function textAt({ texts, rows }: KeyColumn, row: number): string {
  return texts[rows[row] ?? 0] ?? '';
}

function readColumn(block: CellBlock, index: number): KeyColumn {
  const merges = mergedRows(block, index);
  const known = new Map<CellValue, number>();
  const texts: string[] = [];
  const rows = new Int32Array(block.values.length);
  for (let row = 0; row < rows.length; row += 1) {
    // A cell that a cell merged downwards covers holds what the merged cell holds.
    const cell = block.values[merges.get(row) ?? row]?.[index] ?? null;
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = texts.push(keyText(cell)) - 1));
    rows[row] = text;
  }
  return { texts, rows };
}

/** A number for each text; equal texts share it. */
function numbers(texts: readonly string[]): readonly number[] {
  const known = new Map<string, number>();
  return texts.map((text) => {
    let number = known.get(text);
    if (number === undefined) known.set(text, (number = known.size));
    return number;
  });
}
