import type { CellInput } from '../../core/cell';
import type { BlockWrite, CellFormat, CellStyle, SheetWrite, StyleWrite } from '../write-plan';

/** Excel keeps at most 1,026 manual page breaks on a sheet. */
const MOST_BREAKS = 1000;

/** A sheet of ours that is printed page by page: titles, headings, lines of cells and tables from top to bottom. */
export class PageDraft {
  private readonly blocks: BlockWrite[] = [];
  private readonly styles: StyleWrite[] = [];
  private readonly breaks: number[] = [];
  /** The next free 0-based row. */
  row = 0;

  /** Begins a new page, unless nothing was written yet. */
  page(): void {
    if (this.row > 0 && this.breaks.length < MOST_BREAKS) this.breaks.push(this.row);
  }

  skip(): void {
    this.row += 1;
  }

  /** One row of cells; cells that have a style of their own come after the style of the row. */
  cells(
    values: readonly CellInput[],
    look: {
      readonly style?: CellStyle;
      readonly formats?: readonly CellFormat[];
      readonly tones?: Readonly<Record<number, CellStyle>>;
    } = {},
  ): void {
    const { style, formats, tones = {} } = look;
    this.blocks.push({
      row: this.row,
      column: 0,
      values: [values],
      ...(style === undefined ? {} : { style }),
      ...(formats === undefined ? {} : { formats }),
    });
    for (const [column, tone] of Object.entries(tones))
      this.styles.push({ row: this.row, column: Number(column), rows: 1, columns: 1, style: tone });
    this.row += 1;
  }

  title(text: string): void {
    this.cells([text], { style: 'title' });
  }

  note(text: string): void {
    this.cells([text], { style: 'note' });
  }

  /** A header and rows of one shape; long texts wrap. */
  table(
    headers: readonly string[],
    rows: readonly (readonly CellInput[])[],
    formats: readonly CellFormat[],
    tones: (row: number) => Readonly<Record<number, CellStyle>> = () => ({}),
  ): void {
    this.cells(headers, { style: 'header' });
    if (rows.length > 0) {
      this.blocks.push({ row: this.row, column: 0, values: rows, formats });
      this.styles.push({
        row: this.row,
        column: 0,
        rows: rows.length,
        columns: headers.length,
        style: 'wrap',
      });
      rows.forEach((_, at) => {
        for (const [column, tone] of Object.entries(tones(at)))
          this.styles.push({ row: this.row + at, column: Number(column), rows: 1, columns: 1, style: tone });
      });
    }
    this.row += rows.length;
  }

  /** Room to write by hand: blank rows of a width. */
  blanks(rows: number, columns: number): void {
    const line = Array.from({ length: columns }, () => null);
    this.blocks.push({ row: this.row, column: 0, values: Array.from({ length: rows }, () => line) });
    this.styles.push({ row: this.row, column: 0, rows, columns, style: 'input' });
    this.row += rows;
  }

  /** The sheet as it is written: cleared first. */
  write(
    id: string,
    name: string,
    widths: readonly number[],
    more: Pick<SheetWrite, 'landscape' | 'frozenRows'> = {},
  ): SheetWrite {
    return {
      id,
      name,
      mode: 'replace',
      blocks: this.blocks,
      styles: this.styles,
      pageBreaks: this.breaks,
      landscape: false,
      columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
      ...more,
    };
  }
}
