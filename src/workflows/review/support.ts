import type { SerialDate } from '../../core/serial-date';
import { keyId } from '../../tables/key';
import { SUPPORT_KINDS } from '../../tables/registers/customer-registers';
import { peopleOf, type ActionInput } from './review-actions';
import { defined } from '../defined';
import { numberOf, textOf } from '../registers/register-values';

/** Days within which an EIII customer is to have had some support. */
export const SUPPORT_DAYS = 90;

/** Support that was given, as the team noted it. */
export interface Support {
  /** `display`, `development` or `promotion`. */
  readonly kind: string;
  readonly date: SerialDate;
  readonly what?: string;
  readonly result?: string;
}

/** An EIII customer with the last support it was given. */
export interface SupportedCustomer {
  readonly id: string;
  readonly name: string;
  readonly last?: Support;
  /** Days since then. */
  readonly days?: number;
  /** Nothing in the last {@link SUPPORT_DAYS} days, the day of the review being the last of them. */
  readonly due: boolean;
}

/**
 * EIII customers with the last support noted on the sheet of actions (DOMAIN 1.1). Support is dated by the day on which it was closed,
 * else followed up, else opened; without a day, or with a later one than the review's, it has not been given.
 */
export function supportedCustomers(input: ActionInput): readonly SupportedCustomer[] {
  const asOf = Math.floor(input.asOf);
  const people = peopleOf(input);
  const latest = new Map<string, Support>();
  for (const { values } of input.registers.Actions?.rows ?? []) {
    const kind = textOf(values['Reason']);
    if (kind === undefined || !isSupport(kind)) continue;
    const date = numberOf(values['Closed']) ?? numberOf(values['FollowedUp']) ?? numberOf(values['Opened']);
    if (date === undefined || Math.floor(date) > asOf) continue;
    const who = String(values['Customer'] ?? '');
    const id = keyId(people(who)?.key ?? who);
    const known = latest.get(id);
    if (known && known.date > Math.floor(date)) continue;
    latest.set(id, {
      kind,
      date: Math.floor(date),
      ...defined({ what: textOf(values['Countermeasure']), result: textOf(values['Result']) }),
    });
  }
  return (input.found.existing?.customers ?? [])
    .filter((customer) => customer.class === 'EIII')
    .map(({ key, name }) => {
      const last = latest.get(keyId(key));
      const days = last && asOf - last.date;
      const due = days === undefined || days >= SUPPORT_DAYS;
      return { id: keyId(key), name, due, ...defined({ last, days }) };
    });
}

/** Whether a code of the sheet of actions is that of support. */
export function isSupport(code: string): boolean {
  return SUPPORT_KINDS.some(({ id }) => id === code);
}
