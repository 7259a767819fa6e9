import { checkStock } from '../workflows/check-stock';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet stock FILE`: ratios and flags of stock counts, and suggested orders (DOMAIN 4). */
export function stockCommand(args: readonly string[], context: CliContext): Promise<number> {
  const kinds = ['Stock', 'Orders', 'Products', 'Accounts', 'Invoices', 'Customers'] as const;
  return runWorkflowCommand({ name: 'stock', kinds, run: checkStock }, args, context);
}
