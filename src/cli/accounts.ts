import { checkAccounts } from '../workflows/check-accounts';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet accounts FILE`: Accounts of dealers and statements to sign (DOMAIN 4). */
export function accountsCommand(args: readonly string[], context: CliContext): Promise<number> {
  const kinds = ['Accounts', 'Invoices', 'Customers', 'Prices', 'Products', 'Stock'] as const;
  return runWorkflowCommand({ name: 'accounts', kinds, run: checkAccounts }, args, context);
}
