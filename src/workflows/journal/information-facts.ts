import type { SerialDate } from '../../core/serial-date';
import { isStale } from '../../journal';
import { keyId } from '../../tables/key';
import type { JournalBook } from './journal-book';
import type { FactEntry, PolicyEntry, TrainingEntry } from './journal-records';

/** A fact of the market on a day. */
export interface AgedFact extends FactEntry {
  /** Days since it was learned. */
  readonly age: number;
  readonly stale: boolean;
  /** A reserve prospect that stands on no list of customers or prospects yet. */
  readonly isUnlisted: boolean;
}

/** A policy in force, and how many customers it has reached. */
export interface ReachedPolicy extends PolicyEntry {
  /** Customers visited since it came into force. */
  readonly reached: number;
  /** Customers that are visited at all. */
  readonly of: number;
}

/** What is known of market, training and policies on a day. */
export interface Information {
  /** Newest first. */
  readonly facts: readonly AgedFact[];
  /** Of the last {@link TRAINING_DAYS} days, newest first. */
  readonly trainings: readonly TrainingEntry[];
  /** Newest first. */
  readonly policies: readonly ReachedPolicy[];
}

/** Days for which trainings are listed. */
export const TRAINING_DAYS = 183;

/**
 * Market information with its age, trainings of half a year, and policies in force with the customers visited since (DOMAIN 5). A customer who wants no visits
 * counts for no policy. O(records + policies × customers).
 */
export function information(book: JournalBook): Information {
  const { asOf, people, personOf, frame } = book;
  const customers = [...people.values()].filter(
    ({ customer }) => customer !== undefined && customer.doNotContact !== true,
  );
  const last = customers.map(({ id }) => book.lastVisit(id, asOf));
  const isKnown = (name: string | undefined) => name !== undefined && people.has(personOf(name).id);
  const newest = <T extends { readonly date: SerialDate }>(rows: readonly T[]) =>
    rows.filter(({ date }) => date <= asOf).sort((a, b) => b.date - a.date);
  return {
    facts: newest(book.facts).map((fact) => ({
      ...fact,
      age: asOf - Math.floor(fact.date),
      stale: isStale(fact.date, asOf, frame.rules.values.StaleDays),
      isUnlisted:
        fact.kind === 'reserve' &&
        (fact.subject ?? fact.customer) !== undefined &&
        !isKnown(fact.subject) &&
        !isKnown(fact.customer),
    })),
    trainings: newest(book.trainings).filter(({ date }) => date > asOf - TRAINING_DAYS),
    policies: book.policies
      .filter(({ from, until }) => from <= asOf && (until === undefined || until >= asOf))
      .sort((a, b) => b.from - a.from || (keyId(a.what) < keyId(b.what) ? -1 : 1))
      .map((policy) => ({
        ...policy,
        reached: last.filter((day) => day !== undefined && day >= policy.from).length,
        of: customers.length,
      })),
  };
}
