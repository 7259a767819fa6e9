import type { Problem } from '../core/problem';
import { warning } from '../core/problem';
import { keyId } from './key';
import type { CustomerRow, RowPlace } from './rows';

/**
 * Lets rows that name a customer by code or by name carry the customer's key. Names that nobody in the customer list has
 * are reported once each with how often they occur; their rows stay, under the text that they have.
 * @param table kind of the table the rows are from
 */
export function resolveCustomers<R extends { readonly customer: string; readonly place: RowPlace }>(
  rows: readonly R[],
  customers: readonly Pick<CustomerRow, 'key' | 'name'>[],
  table: string,
): { readonly rows: readonly R[]; readonly problems: readonly Problem[] } {
  const keys = new Map<string, string>();
  const names = new Map<string, string | null>();
  for (const { key, name } of customers) {
    keys.set(keyId(key), key);
    const id = keyId(name);
    // null: two customers of that name, so the name alone says nothing.
    names.set(id, names.has(id) && names.get(id) !== key ? null : key);
  }
  const found = new Map<string, string | undefined>();
  const unknown = new Map<string, { readonly row: R; count: number; readonly code: string }>();
  const resolved = rows.map((row): R => {
    const text = row.customer;
    let key = found.get(text);
    if (key === undefined && !found.has(text)) {
      const id = keyId(text);
      key = keys.get(id) ?? names.get(id) ?? undefined;
      found.set(text, key);
      if (key === undefined) {
        const code = names.get(id) === null ? 'tables-ambiguous-customer' : 'tables-unknown-customer';
        unknown.set(text, { row, count: 0, code });
      }
    }
    if (key === undefined) {
      const entry = unknown.get(text);
      if (entry) entry.count++;
      return row;
    }
    return key === text ? row : { ...row, customer: key };
  });
  const problems = [...unknown].map(([text, { row, count, code }]) =>
    warning(code, {
      where: { sheet: row.place.sheet, row: row.place.row, key: text },
      args: { customer: text, count, table },
    }),
  );
  return { rows: resolved, problems };
}
