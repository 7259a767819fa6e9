import type { SheetArea } from '../core/cell';
import type { MappedKind } from './mapped-kinds';
import type { TableKind } from './rows';

/** A column of a team's table. */
export interface ColumnRef {
  /** 0-based position inside the table. */
  readonly index: number;
  /** Header as the team wrote it; two header rows are joined by a space. */
  readonly header: string;
}

/** A field with the column that serves it. */
export interface MappedField extends ColumnRef {
  readonly field: string;
  /** 0..1; 1 for a header that is a known name, or that a person chose. */
  readonly confidence: number;
  readonly source: 'auto' | 'remembered' | 'chosen';
}

/** A column that holds the sales of one period. */
export interface PeriodColumn extends ColumnRef {
  /** Months since year 0 (year × 12 + month − 1), or the month's number when the header names no year. */
  readonly order: number;
  readonly year?: number;
  /** 1–12. */
  readonly month: number;
}

/** Which column of a table is what. */
export interface ColumnMapping<K extends MappedKind = TableKind> {
  readonly kind: K;
  readonly fields: readonly MappedField[];
  /** Period columns of a customer row, oldest first. */
  readonly periods: readonly PeriodColumn[];
  /** 0..1, how sure it is that the table is of this kind. */
  readonly confidence: number;
  /** Groups of required fields that no column serves; each lists the field ids. */
  readonly missing: readonly (readonly string[])[];
}

/** A mapping with the table that it is about, as the mapping page shows it. */
export interface TableMapping<K extends MappedKind = TableKind> extends ColumnMapping<K> {
  /** Excel table's name, else the sheet's name. */
  readonly table: string;
  readonly sheet: string;
  /** Header and data, A1 with sheet. */
  readonly address: string;
  readonly headers: readonly ColumnRef[];
  readonly rows: number;
}

/** A mapping as the workbook remembers it and a person corrects it: field id → header, `null` for "no column". */
export interface MappingCorrection {
  readonly kind: MappedKind;
  readonly table?: string;
  readonly fields: Readonly<Record<string, string | null>>;
}

/** The column that serves a field. */
export function columnOf(mapping: ColumnMapping<MappedKind>, field: string): MappedField | undefined {
  return mapping.fields.find((mapped) => mapped.field === field);
}

/** Headers of the columns by which rows of a table are found again, in order. */
export function keyColumns(mapping: ColumnMapping): readonly MappedField[] {
  const find = (...ids: readonly string[]) =>
    ids.map((id) => columnOf(mapping, id)).find((column) => column !== undefined);
  const present = (...columns: readonly (MappedField | undefined)[]) =>
    columns.filter((column): column is MappedField => column !== undefined);
  switch (mapping.kind) {
    case 'Customers':
    case 'Prospects':
    case 'Reps':
      return present(find('code', 'name'));
    case 'Stock':
      return present(find('dealerCode', 'dealer'), find('sku', 'product'), find('date'));
    case 'Visits':
      return present(find('date'), find('customerCode', 'customer'), find('rep'));
    case 'Orders':
    case 'DaysOff':
      return present(find('date'));
    case 'Travel':
    case 'TravelDetours':
      return present(find('from'), find('to'));
    case 'Areas':
      return present(find('name'));
    case 'Products':
      return present(find('code', 'name'));
    case 'Accounts':
      return present(find('dealerCode', 'dealer'), find('gradedOn'));
    case 'Prices':
      return present(find('dealerCode', 'dealer'), find('sku', 'product'), find('date'));
    case 'Invoices':
      return present(find('dealerCode', 'dealer'), find('number', 'date'));
    case 'Audits':
      return present(find('dealerCode', 'dealer'), find('date'));
  }
}

/** Where a table was found. */
export interface TableCandidate<K extends MappedKind = TableKind> {
  /** Excel table's name when it is one. */
  readonly tableName?: string;
  readonly sheet: string;
  /** Last header row, 0-based; a two-row header ends there. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly headers: readonly string[];
  /** Data rows, all columns of the table; without header and total row. */
  readonly data: SheetArea;
  readonly totalRow: boolean;
  readonly mapping: ColumnMapping<K>;
}
