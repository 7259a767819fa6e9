import type { ProductRow } from '../tables/dealer-rows';
import { keyId } from '../tables/key';
import type { CustomerRow } from '../tables/rows';

/** Who a dealer is, whether a table calls it by code or by name. */
export interface DealerIndex {
  /** Key of the customer; the text itself when the customer list does not know it. */
  readonly keyOf: (text: string) => string;
  readonly customerOf: (text: string) => CustomerRow | undefined;
}

/** Finds dealers in the customer list by code or by a name that only one customer has. */
export function dealerIndex(customers: readonly CustomerRow[] = []): DealerIndex {
  const customerOf = finder(customers);
  return { customerOf, keyOf: (text) => customerOf(text)?.key ?? text };
}

/** Finds a product by code or name. */
export type FindProduct = (text: string) => ProductRow | undefined;

/** Finds products in the list of products by code or by a name that only one of them has. */
export function productIndex(products: readonly ProductRow[] = []): FindProduct {
  return finder(products);
}

/** Finds rows by key or by a name that only one of them has; each text is looked up once. */
function finder<R extends { readonly key: string; readonly name: string }>(
  rows: readonly R[],
): (text: string) => R | undefined {
  const byKey = new Map<string, R>();
  const byName = new Map<string, R | null>();
  for (const row of rows) {
    byKey.set(keyId(row.key), row);
    const name = keyId(row.name);
    byName.set(name, byName.has(name) ? null : row);
  }
  const known = new Map<string, R | undefined>();
  return (text) => {
    let row = known.get(text);
    if (row === undefined && !known.has(text)) {
      const id = keyId(text);
      row = byKey.get(id) ?? byName.get(id) ?? undefined;
      known.set(text, row);
    }
    return row;
  };
}
