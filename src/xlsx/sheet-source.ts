import type { Area } from '../core/cell';
import { parseReference } from '../core/address';
import type { GridContext, SheetGrid } from './sheet-grid';
import { parseSheet } from './sheet-grid';
import type { XmlElement } from './xml-tree';
import { attribute, childrenOf, flagAttribute, integerAttribute, parseXml, parseRoot } from './xml-tree';

/** A column definition of a sheet, 0-based columns. */
export interface ColumnDefinition {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** A sheet's XML as it was read, parsed when first asked for. */
export class SheetSource {
  readonly part: string;
  readonly #load: () => string;
  readonly #context: GridContext;
  #text: string | undefined;
  #grid: SheetGrid | undefined;
  #head: readonly XmlElement[] | undefined;
  #foot: readonly XmlElement[] | undefined;
  #formulaRows: ReadonlyMap<number, ReadonlySet<number>> | undefined;

  constructor(part: string, load: () => string, context: GridContext) {
    this.part = part;
    this.#load = load;
    this.#context = context;
  }

  get text(): string {
    return (this.#text ??= this.#load());
  }

  /** @throws FileRefused when the part is damaged */
  get grid(): SheetGrid {
    return (this.#grid ??= parseSheet(this.text, this.#context));
  }

  /** Elements in front of the cells: properties, views, columns. */
  get head(): readonly XmlElement[] {
    return (this.#head ??= parseXml(this.text, this.part, this.grid.rootEnd, this.grid.dataStart));
  }

  /** Elements behind the cells: merges, validation, drawings, tables. */
  get foot(): readonly XmlElement[] {
    return (this.#foot ??= parseXml(this.text, this.part, this.grid.dataEnd, this.rootClose));
  }

  /** Where the closing tag of the root begins. */
  get rootClose(): number {
    return Math.max(this.text.lastIndexOf('</'), this.grid.dataEnd);
  }

  /** The root element's opening tag. */
  get root(): XmlElement {
    const close = this.grid.prefix === '' ? '</worksheet>' : `</${this.grid.prefix}worksheet>`;
    return parseRoot(`${this.text.slice(0, this.grid.rootEnd)}${close}`, this.part);
  }

  /** Direct child of the sheet by local name. */
  element(local: string): XmlElement | undefined {
    const prefix = this.grid.prefix.replace(':', '');
    const find = (list: readonly XmlElement[]) =>
      list.find((item) => item.local === local && item.prefix === prefix);
    return find(this.head) ?? find(this.foot);
  }

  get isProtected(): boolean {
    return flagAttribute(this.element('sheetProtection'), 'sheet');
  }

  get merges(): readonly Area[] {
    return childrenOf(this.element('mergeCells'), 'mergeCell').flatMap((item) => {
      const area = parseReference(attribute(item, 'ref') ?? '');
      return area ? [{ row: area.row, column: area.column, rows: area.rows, columns: area.columns }] : [];
    });
  }

  get columns(): readonly ColumnDefinition[] {
    return childrenOf(this.element('cols'), 'col').map((item): ColumnDefinition => {
      const width = Number(attribute(item, 'width') ?? Number.NaN);
      return {
        first: (integerAttribute(item, 'min') ?? 1) - 1,
        last: (integerAttribute(item, 'max') ?? 1) - 1,
        hidden: flagAttribute(item, 'hidden'),
        style: integerAttribute(item, 'style') ?? 0,
        ...(Number.isFinite(width) ? { width } : {}),
      };
    });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const pane = childrenOf(childrenOf(this.element('sheetViews'), 'sheetView')[0], 'pane')[0];
    const state = attribute(pane, 'state');
    if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
    return { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) };
  }

  /** Columns that hold a formula, by row. */
  get formulaCells(): ReadonlyMap<number, ReadonlySet<number>> {
    if (this.#formulaRows) return this.#formulaRows;
    const rows = new Map<number, Set<number>>();
    for (const { row, column } of this.grid.formulas) {
      const columns = rows.get(row);
      if (columns) columns.add(column);
      else rows.set(row, new Set([column]));
    }
    this.#formulaRows = rows;
    return rows;
  }
}
