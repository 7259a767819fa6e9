import type { CellInput } from '../core/cell';
import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { sum } from '../core/statistics';
import { accountFlagsText, accountsSheet, statementSheet } from './account-sheets';
import type { CheckedAccount } from './dealer-accounts';
import { checkDealerAccounts } from './dealer-accounts';
import type { PriceCut } from './dealer-prices';
import { checkDealerPrices } from './dealer-prices';
import { defined } from './defined';
import { loadFrame, step, type Frame } from './frame';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { withCells } from './problem-cells';
import { writeRules } from './rules-sheet';
import type { WritePlan } from './write-plan';

/** What the workflow hands back besides the plan. */
export interface CheckedAccounts {
  /** Most exposed first. */
  readonly accounts: readonly CheckedAccount[];
  /** Price cuts that ask for a count of the stock. */
  readonly cuts: readonly PriceCut[];
}

const STAGES = 3;
const EXAMPLES = 8;

/**
 * *Check accounts* (DOMAIN 4 "Account"): exposure, headroom, utilisation, cover, ageing, what is due, grades and price protection of every
 * dealer on one sheet, and a statement a dealer on a page of its own to be printed and signed. O(n log n).
 * @returns problems alone when there are neither accounts nor entries
 * @throws AbortError when the control's signal says so
 */
export async function checkAccounts(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<CheckedAccounts>>> {
  const { t, asOf, control } = request;
  const kinds = ['Accounts', 'Invoices', 'Customers', 'Prices', 'Products', 'Stock'] as const;
  const loaded = await loadFrame(
    port,
    request,
    kinds.map((kind) => ({ kind })),
  );
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { Accounts, Invoices, Customers } = frame.tables;
  if (!Accounts && !Invoices) {
    return fail(...frame.problems, error('workflows-table-missing', { args: { kind: 'Invoices' } }));
  }
  step(control, 'compute', 0, STAGES);
  const { found: accounts, problems: wrong } = checkDealerAccounts(
    defined({ accounts: Accounts?.rows, invoices: Invoices?.rows, customers: Customers?.rows }),
    frame.rules.values,
    asOf,
  );
  const problems = [...frame.problems, ...withCells(wrong, frame.tables)];
  if (accounts.length === 0) return fail(...problems, error('workflows-no-accounts'));
  const cuts = cutsOf(frame, asOf);
  step(control, 'compute', 1, STAGES);
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings, columns: [] }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('dealers:accounts.title'),
    columns: [],
    sheets: [...rules.sheets, accountsSheet(accounts, cuts, asOf, t), statementSheet(accounts, asOf, t)],
  };
  step(control, 'preview', 2, STAGES);
  const flagged = accounts.filter(({ status }) => status.flags.length > 0);
  const having = (flag: CheckedAccount['status']['flags'][number]) =>
    accounts.filter(({ status }) => status.flags.includes(flag)).length;
  const count = (id: string, value: number) => ({ label: t(`dealers:accounts.${id}`), value });
  const preview = {
    title: plan.title,
    counts: [
      count('dealers', accounts.length),
      count('exposure', sum(accounts.map(({ status }) => status.exposure))),
      count('over', having('OverLimit')),
      count('near', having('NearLimit')),
      count('confirm', having('ConfirmationDue')),
      count('legacy', sum(accounts.map(({ status }) => status.legacy))),
      count('cuts', cuts.length),
    ],
    areas: previewAreas(plan, frame.outline, []),
    examples: {
      headers: ['dealer', 'exposure', 'status', 'flags'].map((id) => t(`dealers:accounts.${id}`)),
      rows: (flagged.length > 0 ? flagged : accounts)
        .slice(0, EXAMPLES)
        .map((account): CellInput[] => [
          account.name,
          account.status.exposure,
          t(`stock:credit.${account.status.status}`),
          accountFlagsText(account, t),
        ]),
    },
  };
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: { accounts, cuts }, mappings: frame.mappings });
}

/** Price cuts that the table of prices shows; what is wrong in that table is told by *Check prices*. */
function cutsOf({ tables, rules }: Frame, asOf: number): readonly PriceCut[] {
  const { Prices, Products, Customers, Stock } = tables;
  if (!Prices) return [];
  const input = defined({ products: Products?.rows, customers: Customers?.rows, stock: Stock?.rows });
  return checkDealerPrices({ prices: Prices.rows, ...input }, rules.values, asOf).found.cuts;
}
