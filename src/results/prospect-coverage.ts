import type { SerialDate } from '../core/serial-date';
import type { Period } from './growth';
import type { OrderCount } from './order-split';
import { coverageByGroup } from './order-split';

/** A contact with anybody, by a representative. */
export interface AnyContact {
  readonly customer: string;
  readonly date: SerialDate;
}

/**
 * Coverage and orders of a period by group (DOMAIN 2): distinct prospects contacted, and those of them whose first order falls into the period, on the day of
 * a contact or later. A prospect is whoever had no order on an earlier day.
 * @param groupOf representative, source …; undefined leaves the contact out
 */
export function prospectCoverage<C extends AnyContact>(
  contacts: readonly C[],
  firstOrders: ReadonlyMap<string, SerialDate>,
  { from, to }: Period,
  groupOf: (contact: C) => string | undefined,
): ReadonlyMap<string, OrderCount> {
  return coverageByGroup(
    contacts.flatMap((contact) => {
      const day = Math.floor(contact.date);
      const first = firstOrders.get(contact.customer);
      const group = groupOf(contact);
      const known = first !== undefined && Math.floor(first) < day;
      if (day < from || day > to || known || group === undefined) return [];
      const ordered = first !== undefined && Math.floor(first) <= to;
      return [{ prospect: contact.customer, group, ordered }];
    }),
  );
}
