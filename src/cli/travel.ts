import { fitTravelTimes } from '../workflows/fit-travel-times';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet travel FILE`: circuity and speeds fitted to the known trips of the file (DOMAIN 3). */
export function travelCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    {
      name: 'travel',
      kinds: ['Travel', 'Customers', 'Prospects', 'Reps', 'TravelDetours', 'Areas'],
      run: fitTravelTimes,
    },
    args,
    context,
  );
}
