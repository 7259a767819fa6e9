import { checkPrices } from '../workflows/check-prices';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet prices FILE`: Prices at dealers and competitors (DOMAIN 4). */
export function pricesCommand(args: readonly string[], context: CliContext): Promise<number> {
  const kinds = ['Prices', 'Products', 'Customers', 'Stock'] as const;
  return runWorkflowCommand({ name: 'prices', kinds, run: checkPrices }, args, context);
}
