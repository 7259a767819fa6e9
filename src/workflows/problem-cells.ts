import { cellAddress, parseReference } from '../core/address';
import type { Problem, Where } from '../core/problem';
import type { TableMapping } from '../tables/mapping';
import type { TableKind } from '../tables/rows';
import type { LoadedTables } from './frame';

/** The cell that a problem of a checked row speaks of: the first of the fields that the table has. */
const CELLS: Readonly<Record<string, { readonly kind: TableKind; readonly fields: readonly string[] }>> = {
  'dealers-negative-stock': { kind: 'Stock', fields: ['closing'] },
  'dealers-count-error': { kind: 'Stock', fields: ['closing'] },
  'dealers-count-later': { kind: 'Stock', fields: ['date'] },
  'workflows-price-later': { kind: 'Prices', fields: ['date'] },
  'workflows-price-not-positive': { kind: 'Prices', fields: ['retail', 'price', 'purchase'] },
  'workflows-mixed-currency': { kind: 'Prices', fields: ['currency'] },
  'workflows-pack-unknown': { kind: 'Prices', fields: ['pack', 'product', 'sku'] },
  'workflows-zero-limit': { kind: 'Accounts', fields: ['limit'] },
  'workflows-grade-later': { kind: 'Accounts', fields: ['gradedOn'] },
  'workflows-invoice-later': { kind: 'Invoices', fields: ['date'] },
  'workflows-invoice-twice': { kind: 'Invoices', fields: ['number'] },
  'workflows-overpaid': { kind: 'Invoices', fields: ['paid', 'balance'] },
  'workflows-due-unknown': { kind: 'Invoices', fields: ['due', 'date'] },
  'workflows-audit-later': { kind: 'Audits', fields: ['date'] },
};

/**
 * Names the cell where the checks of dealers name the row: they know rows, the frame knows columns.
 * @param tables those that the rows came from; a row of another sheet keeps its row alone
 */
export function withCells(problems: readonly Problem[], tables: LoadedTables): readonly Problem[] {
  return problems.map((problem) => {
    const { code, where } = problem;
    const cell = CELLS[code];
    const table = cell && tables[cell.kind];
    if (!table || !where) return problem;
    const fields = code === 'workflows-price-not-positive' ? pricesOf(problem, tables) : cell.fields;
    const named = withField(where, table.mapping, fields);
    return named === where ? problem : { ...problem, where: named };
  });
}

/**
 * Adds the cell to a place in a table: the column of the first of the fields that the table has.
 * @returns the same place when the table does not hold the row or has none of the fields
 */
export function withField(
  where: Where,
  { sheet, address, fields }: Pick<TableMapping, 'sheet' | 'address' | 'fields'>,
  wanted: readonly string[],
): Where {
  const area = parseReference(address);
  if (!area || where.row === undefined || where.sheet !== sheet) return where;
  // Lines may be spread over several tables, of which the mapping knows the first.
  if (where.row <= area.row + 1 || where.row > area.row + area.rows) return where;
  const field = wanted
    .map((id) => fields.find((mapped) => mapped.field === id))
    .find((mapped) => mapped !== undefined);
  return field
    ? { ...where, address: cellAddress(where.row - 1, area.column + field.index), column: field.header }
    : where;
}

/** Which of the two prices of a row it was. */
function pricesOf({ where, args }: Problem, { Prices }: LoadedTables): readonly string[] {
  const row = Prices?.rows.find(({ place }) => place.row === where?.row && place.sheet === where.sheet);
  return row?.retail === args?.['value'] ? ['retail', 'price'] : ['purchase', 'price'];
}
