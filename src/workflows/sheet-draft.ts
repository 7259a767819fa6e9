import type { CellInput } from '../core/cell';
import type { Translate } from '../core/translate';
import type { BlockWrite, CellFormat, CellStyle, ChartWrite, SheetWrite, StyleWrite } from './write-plan';

/** A column of a table on a sheet of ours. */
export interface DraftColumn<T> {
  readonly header: string;
  readonly format: CellFormat;
  readonly value: (item: T) => CellInput;
  /** Look of single cells; undefined for none. */
  readonly style?: (item: T) => CellStyle | undefined;
}

/** Makes columns whose headers are the texts below `prefix`, e.g. `dealers:prices`. */
export function columnMaker<T>(
  prefix: string,
  t: Translate,
): (
  id: string,
  format: CellFormat,
  value: DraftColumn<T>['value'],
  style?: DraftColumn<T>['style'],
) => DraftColumn<T> {
  return (id, format, value, style) => ({
    header: t(`${prefix}.${id}`),
    format,
    value,
    ...(style ? { style } : {}),
  });
}

/** Where a table of a draft stands; rows are 0-based. */
export interface DraftedTable {
  readonly header: number;
  readonly first: number;
  readonly rows: number;
}

/** A sheet of ours that is put together from top to bottom. */
export class SheetDraft {
  private readonly blocks: BlockWrite[] = [];
  private readonly styles: StyleWrite[] = [];
  private readonly charts: ChartWrite[] = [];
  /** The next free row. */
  row = 0;

  line(text: string, style: CellStyle = 'plain'): void {
    this.blocks.push({ row: this.row, column: 0, values: [[text]], style });
    this.row += 1;
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  /** A table with its header; an empty one is its header alone. */
  table<T>(columns: readonly DraftColumn<T>[], items: readonly T[]): DraftedTable {
    const header = this.row;
    const first = header + 1;
    this.blocks.push({ row: header, column: 0, values: [columns.map((one) => one.header)], style: 'header' });
    if (items.length > 0) {
      const values = items.map((item) => columns.map(({ value }) => value(item)));
      this.blocks.push({ row: first, column: 0, values, formats: columns.map(({ format }) => format) });
    }
    columns.forEach(({ style }, column) => {
      if (!style) return;
      items.forEach((item, index) => {
        const look = style(item);
        if (look) this.styles.push({ row: first + index, column, rows: 1, columns: 1, style: look });
      });
    });
    this.row = first + items.length;
    return { header, first, rows: items.length };
  }

  /** Writes one cell anew that wants a format of its own. */
  cell(row: number, column: number, value: CellInput, format: CellFormat): void {
    this.blocks.push({ row, column, values: [[value]], formats: format });
  }

  chart(chart: ChartWrite): void {
    this.charts.push(chart);
  }

  /** The sheet as it is written: cleared first. */
  write(id: string, name: string, widths: readonly number[]): SheetWrite {
    return {
      id,
      name,
      mode: 'replace',
      blocks: this.blocks,
      styles: this.styles,
      ...(this.charts.length > 0 && { charts: this.charts }),
      columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
      landscape: true,
    };
  }
}
