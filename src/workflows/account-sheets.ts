import type { CellInput } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { AccountFlag } from '../dealers/account-status';
import { AGE_BUCKETS } from '../dealers/age-bucket';
import type { CheckedAccount, GradeChange, OpenEntry } from './dealer-accounts';
import type { PriceCut } from './dealer-prices';
import { numberText } from './number-text';
import { cutColumns } from './price-sheets';
import type { DraftColumn } from './sheet-draft';
import { columnMaker, SheetDraft } from './sheet-draft';
import type { CellFormat, CellStyle, SheetWrite } from './write-plan';

/** Ids of the sheets of *Check accounts*. */
export const ACCOUNTS_SHEET = 'AccountCheck';
export const STATEMENTS_SHEET = 'AccountStatements';

const BAD: ReadonlySet<AccountFlag> = new Set<AccountFlag>([
  'OverLimit',
  'CollateralExpired',
  'Legacy',
  'Uncovered',
]);

/** Flags of an account in words. */
export function accountFlagsText({ status }: CheckedAccount, t: Translate): string {
  return status.flags.map((flag) => t(`stock:accountFlag.${flag}`)).join('; ');
}

/** Unpaid invoices of all accounts by age, youngest first. */
export function ageTotals(
  accounts: readonly CheckedAccount[],
  t: Translate,
): readonly { readonly label: string; readonly total: number }[] {
  return AGE_BUCKETS.map((bucket) => ({
    label: t(`dealers:accounts.age.${bucket}`),
    total: accounts.reduce((total, { status }) => total + status.ageing[bucket], 0),
  }));
}

/** What a dealer owes and how far its credit reaches, in one sentence. */
export function exposureText({ status }: CheckedAccount, t: Translate): string {
  return t('dealers:brief.exposure', {
    amount: numberText(status.exposure),
    status: t(`stock:credit.${status.status}`),
    headroom: status.headroom === undefined ? '–' : numberText(status.headroom),
  });
}

/** Look of an account's credit. */
export function creditStyle({ status }: CheckedAccount): CellStyle | undefined {
  switch (status.status) {
    case 'Over':
      return 'bad';
    case 'Near':
      return 'warn';
    case 'NoLimit':
      return status.exposure > 0 ? 'warn' : undefined;
    case 'Within':
      return 'good';
  }
}

/** The sheet *Accounts*: every dealer with exposure, cover, ageing and what is due; price protection and grades below. */
export function accountsSheet(
  accounts: readonly CheckedAccount[],
  cuts: readonly PriceCut[],
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const draft = new SheetDraft();
  draft.line(t('dealers:accounts.sheetTitle'), 'title');
  const exposure = accounts.reduce((total, { status }) => total + status.exposure, 0);
  draft.line(
    t('dealers:accounts.note', {
      date: formatIso(asOf),
      dealers: accounts.length,
      exposure: numberText(exposure),
    }),
    'note',
  );
  draft.skip();
  const columns = accountColumns(t);
  draft.table(columns, accounts);
  draft.skip();
  draft.line(t('dealers:prices.cuts'), 'title');
  if (cuts.length === 0) draft.line(t('dealers:prices.none'), 'plain');
  else draft.table(cutColumns(asOf, t), cuts);
  draft.skip();
  draft.line(t('dealers:accounts.grades'), 'title');
  const grades = accounts.flatMap((account) =>
    account.grades.map((grade) => ({ ...grade, name: account.name })),
  );
  if (grades.length === 0) draft.line(t('dealers:prices.none'), 'plain');
  else draft.table(gradeColumns(t), grades);
  return draft.write(
    ACCOUNTS_SHEET,
    t('dealers:accounts.sheetName'),
    columns.map((_, index) => (index === 0 ? 24 : index === columns.length - 1 ? 50 : 14)),
  );
}

function accountColumns(t: Translate): readonly DraftColumn<CheckedAccount>[] {
  const column = columnMaker<CheckedAccount>('dealers:accounts', t);
  const has = ({ status }: CheckedAccount, flag: AccountFlag) => status.flags.includes(flag);
  return [
    column('dealer', 'text', ({ name }) => name),
    column('limit', 'money', ({ terms }) => terms.limit ?? null),
    column('exposure', 'money', ({ status }) => status.exposure),
    column('headroom', 'money', ({ status }) => status.headroom ?? null),
    column('utilisation', 'percent', ({ status }) => status.utilisation ?? null, creditStyle),
    column('status', 'text', ({ status }) => t(`stock:credit.${status.status}`), creditStyle),
    column('collateral', 'money', ({ terms }) => terms.collateral ?? null),
    column(
      'collateralUntil',
      'date',
      ({ terms }) => terms.collateralUntil ?? null,
      (account) =>
        has(account, 'CollateralExpired') ? 'bad' : has(account, 'CollateralExpiring') ? 'warn' : undefined,
    ),
    column('uncovered', 'money', ({ status }) => status.uncovered),
    ...AGE_BUCKETS.map((bucket) =>
      column(
        `age.${bucket}`,
        'money',
        ({ status }) => status.ageing[bucket],
        ({ status }) => (bucket === '90+' && status.ageing[bucket] > 0 ? 'bad' : undefined),
      ),
    ),
    column(
      'legacy',
      'money',
      ({ status }) => status.legacy,
      (account) => (has(account, 'Legacy') ? 'bad' : undefined),
    ),
    column(
      'confirmedOn',
      'date',
      ({ terms }) => terms.confirmedOn ?? null,
      (account) => (has(account, 'ConfirmationDue') ? 'warn' : undefined),
    ),
    column('grade', 'text', ({ grades }) => grades.at(-1)?.grade ?? null),
    column(
      'flags',
      'text',
      (account) => accountFlagsText(account, t),
      ({ status }) =>
        status.flags.some((flag) => BAD.has(flag)) ? 'bad' : status.flags.length > 0 ? 'warn' : undefined,
    ),
  ];
}

function gradeColumns(t: Translate): readonly DraftColumn<GradeChange & { readonly name: string }>[] {
  return [
    { header: t('dealers:accounts.dealer'), format: 'text', value: ({ name }) => name },
    { header: t('dealers:accounts.gradedOn'), format: 'date', value: ({ on }) => on ?? null },
    { header: t('dealers:accounts.gradeBefore'), format: 'text', value: ({ from }) => from ?? null },
    { header: t('dealers:accounts.grade'), format: 'text', value: ({ grade }) => grade },
    { header: t('dealers:accounts.gradeReason'), format: 'text', value: ({ reason }) => reason ?? null },
  ];
}

/**
 * The sheet *Account statements*: what each dealer owes, entry by entry, on a page of its own, with lines for the signatures that confirm
 * the balance. Dealers that owe nothing and have no terms get none.
 */
export function statementSheet(
  accounts: readonly CheckedAccount[],
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const draft = new SheetDraft();
  const pageBreaks: number[] = [];
  const pair = (id: string, value: CellInput, format: CellFormat = 'money') => {
    draft.cell(draft.row, 0, t(`dealers:statement.${id}`), 'text');
    draft.cell(draft.row, 1, value, format);
    draft.skip();
  };
  for (const { name, status, terms, entries } of accounts) {
    if (draft.row > 0) pageBreaks.push(draft.row);
    draft.line(t('dealers:statement.title', { dealer: name }), 'title');
    draft.line(t('dealers:statement.asOf', { date: formatIso(asOf) }), 'note');
    draft.skip();
    if (entries.length === 0) draft.line(t('dealers:statement.none'), 'plain');
    else draft.table(entryColumns(t), entries);
    draft.skip();
    pair('exposure', status.exposure);
    if (terms.limit !== undefined) pair('limit', terms.limit);
    if (status.headroom !== undefined) pair('headroom', status.headroom);
    if (terms.collateral !== undefined) pair('collateral', terms.collateral);
    if (terms.confirmedOn !== undefined) pair('lastConfirmed', terms.confirmedOn, 'date');
    draft.skip();
    draft.line(
      t('dealers:statement.confirm', {
        dealer: name,
        date: formatIso(asOf),
        amount: numberText(status.exposure, 2),
      }),
    );
    draft.line(t('dealers:statement.differs'));
    draft.skip(2);
    draft.line(t('dealers:statement.signDealer'));
    draft.skip();
    draft.line(t('dealers:statement.signUs'));
    draft.skip();
  }
  const sheet = draft.write(STATEMENTS_SHEET, t('dealers:statement.name'), [24, 16, 14, 14, 16, 16, 16, 12]);
  return { ...sheet, pageBreaks };
}

function entryColumns(t: Translate): readonly DraftColumn<OpenEntry>[] {
  const column = columnMaker<OpenEntry>('dealers:statement', t);
  return [
    column('entry', 'text', ({ state }) => t(`dealers:entry.${state}`)),
    column('number', 'text', ({ row }) => row.number ?? null),
    column('date', 'date', ({ row }) => row.date ?? null),
    column('due', 'date', ({ row }) => row.due ?? null),
    column('amount', 'money', ({ row }) => row.amount),
    column('paid', 'money', ({ row }) => row.paid ?? null),
    // A prepayment lowers what is owed.
    column('open', 'money', ({ state, open }) => (state === 'prepayment' ? -open : open)),
    column(
      'age',
      'text',
      ({ bucket }) => (bucket === undefined ? null : t(`dealers:accounts.age.${bucket}`)),
      ({ overdue = 0 }) => (overdue > 90 ? 'bad' : overdue > 0 ? 'warn' : undefined),
    ),
  ];
}
