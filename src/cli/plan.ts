import { iterationsFor } from '../visits';
import { runVisits } from '../workers/run-visits';
import { buildVisitPlan } from '../workflows/build-visit-plan';
import type { SolveVisits } from '../workflows/outcome';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** The planner on this thread: the command line has nobody to stay responsive for. */
function solver(seconds: number): SolveVisits {
  return (problem, { onSearch, ...options }) =>
    runVisits(problem, {
      ...options,
      iterations: iterationsFor(seconds, problem),
      ...(onSearch ? { onProgress: ({ iteration, iterations }) => onSearch(iteration, iterations) } : {}),
    });
}

/** `fieldsheet plan FILE`: the visit plan (DOMAIN 3). */
export function planCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    {
      name: 'plan',
      kinds: [
        'Customers',
        'Orders',
        'Prospects',
        'Visits',
        'Reps',
        'DaysOff',
        'Travel',
        'TravelDetours',
        'Areas',
      ],
      run: (port, request, { seconds }) => buildVisitPlan(port, { ...request, solve: solver(seconds) }),
      // The problem repeats the workbook; what was decided is the plan.
      result: ({ horizon, overview, plan }) => ({ horizon, overview, plan }),
    },
    args,
    context,
  );
}
