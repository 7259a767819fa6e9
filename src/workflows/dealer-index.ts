import { keyId } from '../tables/key';
import type { ProductRow } from '../tables/dealer-rows';
import type { CustomerRow } from '../tables/rows';

/** Who a dealer is, whether a table calls it by code or by name. */
export interface DealerIndex {
  /** Key of the customer; the text itself when the customer list does not know it. */
  readonly keyOf: (text: string) => string;
  readonly customerOf: (text: string) => CustomerRow | undefined;
}

/** Finds dealers in the customer list by code or by a name that only one customer has. */
export function dealerIndex(customers: readonly CustomerRow[] = []): DealerIndex {
  const byKey = new Map<string, CustomerRow>();
  const byName = new Map<string, CustomerRow | null>();
  for (const customer of customers) {
    byKey.set(keyId(customer.key), customer);
    const name = keyId(customer.name);
    byName.set(name, byName.has(name) ? null : customer);
  }
  const known = new Map<string, CustomerRow | undefined>();
  const customerOf = (text: string): CustomerRow | undefined => {
    if (!known.has(text)) {
      const id = keyId(text);
      known.set(text, byKey.get(id) ?? byName.get(id) ?? undefined);
    }
    return known.get(text);
  };
  return { customerOf, keyOf: (text) => customerOf(text)?.key ?? text };
}

/** Finds a product by code or name. */
export type FindProduct = (text: string) => ProductRow | undefined;

/** Finds products in the list of products by code or by a name that only one of them has. */
export function productIndex(products: readonly ProductRow[] = []): FindProduct {
  const byKey = new Map<string, ProductRow>();
  const byName = new Map<string, ProductRow | null>();
  for (const product of products) {
    byKey.set(keyId(product.key), product);
    const name = keyId(product.name);
    byName.set(name, byName.has(name) ? null : product);
  }
  const known = new Map<string, ProductRow | undefined>();
  return (text) => {
    if (!known.has(text)) {
      const id = keyId(text);
      known.set(text, byKey.get(id) ?? byName.get(id) ?? undefined);
    }
    return known.get(text);
  };
}
