import { classifyCustomers } from '../workflows/classify-customers';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet classify FILE`: Classes of customers and prospects (DOMAIN 1). */
export function classifyCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    { name: 'classify', kinds: ['Customers', 'Orders', 'Prospects'], run: classifyCustomers },
    args,
    context,
  );
}
