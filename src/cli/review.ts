import { reviewCustomers } from '../workflows/review/review-customers';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet review FILE`: what is due for customers and prospects (DOMAIN 1.1, 1.2, sources of 2). */
export function reviewCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    { name: 'review', kinds: ['Customers', 'Orders', 'Prospects', 'Visits'], run: reviewCustomers },
    args,
    context,
  );
}
