import { availableParallelism } from 'node:os';
import { iterationsFor } from '../visits';
import { solveOnWorkers } from '../workers/solve-on-workers';
import { buildVisitPlan } from '../workflows/build-visit-plan';
import { exportVisits } from '../workflows/export-visits';
import type { SolveVisits } from '../workflows/outcome';
import type { CliContext } from './console';
import { UsageError } from './console';
import { openVisitsThread } from './open-visits-thread';
import { runWorkflowCommand } from './workflow-command';
import { dayOption } from './workflow-options';

/** The planner on threads, one a core. */
function solver(seconds: number): SolveVisits {
  return (problem, { onSearch, ...options }) =>
    solveOnWorkers(
      problem,
      {
        ...options,
        iterations: iterationsFor(seconds, problem),
        ...(onSearch ? { onProgress: ({ iteration, iterations }) => onSearch(iteration, iterations) } : {}),
      },
      { open: openVisitsThread, workers: availableParallelism() },
    );
}

/** Options that only this command takes. */
const OWN = ['from', 'to', 'keep', 'ics', 'csv', 'time-zone'] as const;

/** `fieldsheet plan FILE`: the visit plan (DOMAIN 3), as a workbook, as calendars and as CSV. */
export function planCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { t } = context.translator;
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
      own: OWN,
      check: ({ own }) => void planOptions(own),
      run: (port, request, { seconds, own }) => {
        const { horizon, keep } = planOptions(own);
        return buildVisitPlan(port, {
          ...request,
          solve: solver(seconds),
          horizon,
          ...(keep === undefined ? {} : { keep }),
        });
      },
      files: ({ draft, plan }, { own }) => {
        const { ics, csv } = own;
        if (ics === undefined && csv === undefined) return [];
        const files = exportVisits(draft, plan, t, planOptions(own).timeZone);
        const folder = ics?.replace(/[/\\]+$/, '');
        return [
          ...(folder === undefined
            ? []
            : files.calendars.map(({ file, text }) => ({ path: `${folder}/${file}`, text }))),
          ...(csv === undefined ? [] : [{ path: csv, text: files.csv }]),
        ];
      },
      // The draft and the problem repeat the workbook; what was decided is the plan.
      result: ({ horizon, overview, plan }) => ({ horizon, overview, plan }),
    },
    args,
    context,
  );
}

/** What the own options mean. @throws UsageError */
function planOptions(own: Readonly<Record<string, string | undefined>>) {
  const { from, to, keep } = own;
  return {
    horizon: {
      ...(from === undefined ? {} : { from: dayOption(from) }),
      ...(to === undefined ? {} : { to: dayOption(to) }),
    },
    keep: share(keep),
    timeZone: timeZone(own['time-zone']),
  };
}

function share(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new UsageError('share', { name: 'keep', text });
  return value;
}

/** A time zone that dates can be written in. */
function timeZone(text: string | undefined): string | undefined {
  if (text === undefined || text === 'local') return text;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError('timeZone', { text });
  }
}
