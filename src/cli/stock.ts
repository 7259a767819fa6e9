import { checkStock } from '../workflows/check-stock';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet stock FILE`: Ratios and flags of stock counts (DOMAIN 4). */
export function stockCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand({ name: 'stock', kinds: ['Stock', 'Customers'], run: checkStock }, args, context);
}
