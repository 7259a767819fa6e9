import type { SerialDate } from '../../core/serial-date';
import { actionState } from '../../customers/action-review';
import { PROSPECT_CADENCE_DAYS } from '../../customers/prospect';
import { keyId } from '../../tables/key';
import { MILESTONE } from '../../tables/registers/customer-registers';
import { defined } from '../defined';
import { numberOf, textOf } from '../registers/register-values';
import { peopleOf, type ActionInput } from './review-actions';

/** Stands behind every date. */
const LATEST = Number.MAX_SAFE_INTEGER;

/** One step of an account plan. */
export interface Milestone {
  readonly what?: string;
  readonly due?: SerialDate;
  readonly owner?: string;
  /** It has a result, or was closed by the day of the review. */
  readonly done: boolean;
  /** Days past the due date; 0 when it is done, lies ahead or has no date. */
  readonly overdueDays: number;
}

/** A PII prospect with its account plan. */
export interface AccountPlan {
  readonly id: string;
  readonly name: string;
  /** By due date, those without one last. */
  readonly milestones: readonly Milestone[];
  /** Days since the last contact; undefined when none is known. */
  readonly contactDays?: number;
  /** The next contact is due: the last lies 14 days back, or none is known. */
  readonly contactDue: boolean;
}

/**
 * Account plans of the PII prospects (DOMAIN 1.2): steps noted on the sheet of actions with the code `milestone`, and the contact every
 * 14 days. A contact is a visit done, a follow-up of any action, or the first contact in the list of prospects.
 */
export function accountPlans(input: ActionInput): readonly AccountPlan[] {
  const { frame, found, registers } = input;
  const asOf = Math.floor(input.asOf);
  const people = peopleOf(input);
  const milestones = new Map<string, Milestone[]>();
  const contacts = new Map<string, SerialDate>();
  const contact = (id: string, date: SerialDate | undefined) => {
    if (date === undefined || Math.floor(date) > asOf) return;
    contacts.set(id, Math.max(Math.floor(date), contacts.get(id) ?? -Infinity));
  };
  const idOf = (who: string) => keyId(people(who)?.key ?? who);
  for (const { values } of registers.Actions?.rows ?? []) {
    const id = idOf(String(values['Customer'] ?? ''));
    contact(id, numberOf(values['FollowedUp']));
    if (textOf(values['Reason']) !== MILESTONE.id) continue;
    const due = numberOf(values['Due']);
    const result = textOf(values['Result']);
    const closed = numberOf(values['Closed']);
    const { open, overdueDays } = actionState(defined({ due, closed }), asOf);
    const done = !open || result !== undefined;
    milestones.set(id, [
      ...(milestones.get(id) ?? []),
      {
        done,
        overdueDays: done ? 0 : overdueDays,
        ...defined({ what: textOf(values['Countermeasure']), due, owner: textOf(values['Rep']) }),
      },
    ]);
  }
  for (const { customer, date, status } of frame.tables.Visits?.rows ?? []) {
    if (status === 'done') contact(idOf(customer), date);
  }
  for (const { key, firstContact } of frame.tables.Prospects?.rows ?? []) contact(keyId(key), firstContact);
  return (found.prospects ?? [])
    .filter(({ result }) => result?.class === 'PII')
    .map(({ key, name }) => {
      const id = keyId(key);
      const last = contacts.get(id);
      const contactDays = last === undefined ? undefined : asOf - last;
      return {
        id,
        name,
        milestones: [...(milestones.get(id) ?? [])].sort((a, b) => (a.due ?? LATEST) - (b.due ?? LATEST)),
        contactDue: contactDays === undefined || contactDays >= PROSPECT_CADENCE_DAYS.PII,
        ...defined({ contactDays }),
      };
    });
}
