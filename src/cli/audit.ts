import { auditDealers } from '../workflows/audit-dealers';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet audit FILE`: Shops, service and promotions of dealers (DOMAIN 4). */
export function auditCommand(args: readonly string[], context: CliContext): Promise<number> {
  const kinds = ['Audits', 'Stock', 'Customers', 'Products'] as const;
  return runWorkflowCommand({ name: 'audit', kinds, run: auditDealers }, args, context);
}
