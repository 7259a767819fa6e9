import { groupBy } from '../core/group-by';
import type { Problem } from '../core/problem';
import { error, info, warning } from '../core/problem';
import { formatIso, type SerialDate } from '../core/serial-date';
import { sum } from '../core/statistics';
import type { AccountRules, AccountStatus, DealerAccount } from '../dealers/account-status';
import { accountStatus } from '../dealers/account-status';
import type { AgeBucket } from '../dealers/age-bucket';
import { ageBucket } from '../dealers/age-bucket';
import type { AccountRow, EntryState, InvoiceRow } from '../tables/dealer-rows';
import { keyId } from '../tables/key';
import type { CustomerRow } from '../tables/rows';
import { dealerIndex } from './dealer-index';
import { defined } from './defined';
import type { RuleValues } from './rules';

/** An entry of an account that is not settled. */
export interface OpenEntry {
  readonly row: InvoiceRow;
  readonly state: EntryState;
  /** Money still open; below zero for a credit note or an overpaid invoice. A prepayment is above zero. */
  readonly open: number;
  /** Invoices only. */
  readonly bucket?: AgeBucket;
  /** Days past the due day; invoices only. */
  readonly overdue?: number;
}

/** A grade that the team gave a dealer, from that day on. */
export interface GradeChange {
  readonly grade: string;
  readonly on?: SerialDate;
  readonly reason?: string;
  /** Grade before; undefined for the first. */
  readonly from?: string;
}

/** A dealer's account on the as-of day. */
export interface CheckedAccount {
  /** Key of the customer, or the name that the tables carry. */
  readonly dealer: string;
  readonly name: string;
  readonly terms: DealerAccount;
  readonly collateralKind?: string;
  readonly status: AccountStatus;
  /** Oldest due day first; orders and prepayments at the end. */
  readonly entries: readonly OpenEntry[];
  /** Oldest first; changes only. */
  readonly grades: readonly GradeChange[];
}

/** What the check of the accounts is made from. */
export interface AccountInput {
  readonly accounts?: readonly AccountRow[];
  readonly invoices?: readonly InvoiceRow[];
  readonly customers?: readonly CustomerRow[];
}

const STATES: readonly EntryState[] = ['invoice', 'shipped', 'order', 'prepayment'];

/**
 * Works out the account of every dealer that has terms or entries (DOMAIN 4 "Account"). Set aside with their place: entries dated after the
 * as-of date, the same document twice, terms graded after the as-of date. Said: zero limits, overpaid invoices, invoices without a due day.
 * @returns accounts, most exposed first
 */
export function checkDealerAccounts(
  input: AccountInput,
  rules: RuleValues,
  asOf: SerialDate,
): { readonly found: readonly CheckedAccount[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const dealers = dealerIndex(input.customers);
  const terms = groupBy(
    (input.accounts ?? []).filter((row) => isKnown(row, asOf, problems)),
    (row) => keyId(dealers.keyOf(row.dealer)),
  );
  const entries = groupBy(soundEntries(input.invoices ?? [], asOf, problems), (row) =>
    keyId(dealers.keyOf(row.dealer)),
  );
  const found = [...new Set([...terms.keys(), ...entries.keys()])].flatMap((id): CheckedAccount[] => {
    const rows = [...(terms.get(id) ?? [])].sort((a, b) => (a.gradedOn ?? 0) - (b.gradedOn ?? 0));
    const list = entries.get(id) ?? [];
    const text = rows[0]?.dealer ?? list[0]?.dealer ?? '';
    const open = list.flatMap((row) => openEntry(row, asOf) ?? []).sort(byDue);
    const account = accountOf(rows, open, asOf);
    const limit = rows.findLast((row) => row.limit !== undefined);
    if (limit?.limit === 0) {
      const where = { sheet: limit.place.sheet, row: limit.place.row, key: limit.dealer };
      problems.push(warning('workflows-zero-limit', { where, args: { dealer: limit.dealer } }));
    }
    const status = accountStatus(account, asOf, accountRules(rules));
    if (!status.ok) {
      problems.push(...status.problems);
      return [];
    }
    return [
      {
        dealer: dealers.keyOf(text),
        name: dealers.customerOf(text)?.name ?? text,
        terms: account,
        status: status.value,
        entries: open,
        grades: gradesOf(rows),
        ...defined({
          collateralKind: rows.findLast((row) => row.collateralKind !== undefined)?.collateralKind,
        }),
      },
    ];
  });
  return { found: found.sort((a, b) => b.status.exposure - a.status.exposure), problems };
}

/** Limits of the account check out of the rules. */
function accountRules(rules: RuleValues): AccountRules {
  return {
    amber: rules.CreditAmber,
    red: rules.CreditRed,
    collateralShare: rules.CollateralShare,
    collateralDays: rules.CollateralDays,
    confirmationDays: rules.ConfirmationDays,
    legacyDays: rules.LegacyDays,
  };
}

function isKnown(row: AccountRow, asOf: SerialDate, problems: Problem[]): boolean {
  if (row.gradedOn === undefined || row.gradedOn <= asOf) return true;
  const where = { sheet: row.place.sheet, row: row.place.row, key: row.dealer };
  problems.push(warning('workflows-grade-later', { where, args: { date: formatIso(row.gradedOn) } }));
  return false;
}

function soundEntries(
  rows: readonly InvoiceRow[],
  asOf: SerialDate,
  problems: Problem[],
): readonly InvoiceRow[] {
  const first = new Map<string, number>();
  let undated: InvoiceRow | undefined;
  let count = 0;
  const sound = rows.filter((row) => {
    const where = { sheet: row.place.sheet, row: row.place.row, key: row.number ?? row.dealer };
    if (row.date !== undefined && row.date > asOf) {
      problems.push(error('workflows-invoice-later', { where, args: { date: formatIso(row.date) } }));
      return false;
    }
    if (row.number !== undefined) {
      const id = `${keyId(row.dealer)}\u0000${keyId(row.number)}\u0000${row.state ?? 'invoice'}`;
      const known = first.get(id);
      if (known !== undefined) {
        problems.push(
          error('workflows-invoice-twice', { where, args: { number: row.number, first: known } }),
        );
        return false;
      }
      first.set(id, row.place.row);
    }
    if (row.amount > 0 && (row.paid ?? 0) > row.amount) {
      const args = { paid: row.paid ?? 0, amount: row.amount };
      problems.push(warning('workflows-overpaid', { where, args }));
    }
    if ((row.state ?? 'invoice') === 'invoice' && row.due === undefined) {
      undated ??= row;
      count += 1;
    }
    return true;
  });
  if (undated) {
    const where = { sheet: undated.place.sheet, row: undated.place.row };
    problems.push(info('workflows-due-unknown', { where, args: { count } }));
  }
  return sound;
}

const DUST = 1e-9;

function openEntry(row: InvoiceRow, asOf: SerialDate): OpenEntry | undefined {
  const state = row.state ?? 'invoice';
  const left = row.amount - (row.paid ?? 0);
  if (Math.abs(left) <= DUST * Math.max(1, Math.abs(row.amount))) return undefined;
  // Some teams write prepayments as negative amounts.
  if (state === 'prepayment') return { row, state, open: Math.abs(left) };
  if (state !== 'invoice') return { row, state, open: left };
  const due = dueOf(row, asOf);
  return {
    row,
    state,
    open: left,
    bucket: ageBucket(due, asOf),
    overdue: Math.max(0, Math.floor(asOf) - due),
  };
}

/** An invoice without a due day is due on its own day; without any day it is not overdue. */
function dueOf(row: InvoiceRow, asOf: SerialDate): SerialDate {
  return Math.floor(row.due ?? row.date ?? asOf);
}

function byDue(a: OpenEntry, b: OpenEntry): number {
  const rank = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  return rank || (b.overdue ?? 0) - (a.overdue ?? 0) || (a.row.due ?? 0) - (b.row.due ?? 0);
}

function accountOf(
  rows: readonly AccountRow[],
  entries: readonly OpenEntry[],
  asOf: SerialDate,
): DealerAccount {
  const last = <F extends 'limit' | 'collateral' | 'collateralUntil' | 'confirmedOn'>(field: F) =>
    rows.findLast((row) => row[field] !== undefined)?.[field];
  const of = (state: EntryState) => entries.filter((entry) => entry.state === state);
  const total = (state: EntryState) => sum(of(state).map(({ open }) => open));
  return {
    invoices: of('invoice').map(({ row, open }) => ({ open, due: dueOf(row, asOf) })),
    shipped: total('shipped'),
    openOrders: total('order'),
    prepayments: total('prepayment'),
    ...defined({
      limit: last('limit'),
      collateral: last('collateral'),
      collateralUntil: last('collateralUntil'),
      confirmedOn: last('confirmedOn'),
    }),
  };
}

function gradesOf(rows: readonly AccountRow[]): readonly GradeChange[] {
  const changes: GradeChange[] = [];
  for (const { grade, gradedOn, gradeReason } of rows) {
    const from = changes.at(-1)?.grade;
    if (grade === undefined || grade === from) continue;
    changes.push({ grade, ...defined({ on: gradedOn, reason: gradeReason, from }) });
  }
  return changes;
}
