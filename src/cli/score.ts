import { scoreLeads } from '../workflows/score-leads';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet score FILE`: Points of prospects (DOMAIN 2). */
export function scoreCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand({ name: 'score', kinds: ['Prospects'], run: scoreLeads }, args, context);
}
