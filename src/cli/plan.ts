import { availableParallelism } from 'node:os';
import { ok } from '../core/result';
import type { Translate } from '../core/translate';
import { iterationsFor } from '../visits';
import { solveOnWorkers } from '../workers/solve-on-workers';
import { buildVisitPlan } from '../workflows/build-visit-plan';
import { compareFrequencies } from '../workflows/compare-frequencies';
import type { FrequencyComparison, FrequencyFigures } from '../workflows/compare-frequencies';
import { exportVisits } from '../workflows/export-visits';
import { frequencyShiftText, frequencyVerdict } from '../workflows/frequency-texts';
import type { SolveVisits } from '../workflows/outcome';
import type { VisitPlanResult } from '../workflows/write-visit-plan';
import type { CliContext } from './console';
import { UsageError } from './console';
import { openVisitsThread } from './open-visits-thread';
import { runWorkflowCommand } from './workflow-command';
import { dayOption } from './workflow-options';

/** The planner on threads, one a core. */
function solver(seconds?: number): SolveVisits {
  return (problem, { onSearch, ...options }) =>
    solveOnWorkers(
      problem,
      {
        ...options,
        iterations: iterationsFor(problem, seconds),
        ...(onSearch ? { onProgress: ({ iteration, iterations }) => onSearch(iteration, iterations) } : {}),
      },
      { open: openVisitsThread, workers: availableParallelism() },
    );
}

/** The plan, with what fewer call frequencies would save when that was asked for. */
type PlanResult = VisitPlanResult & { readonly compared?: FrequencyComparison };

/** Options that only this command takes. */
const OWN = ['from', 'to', 'keep', 'ics', 'csv', 'time-zone', 'frequencies'] as const;

/** `fieldsheet plan FILE`: the visit plan (DOMAIN 3), as a workbook, as calendars and as CSV. */
export function planCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { t } = context.translator;
  return runWorkflowCommand<PlanResult>(
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
      run: async (port, request, { seconds, own }) => {
        const { horizon, keep, frequencies } = planOptions(own);
        const built = await buildVisitPlan(port, {
          ...request,
          solve: solver(seconds),
          horizon,
          ...(keep === undefined ? {} : { keep }),
        });
        if (!built.ok || frequencies === undefined) return built;
        const signal = request.control?.signal;
        const compared = await compareFrequencies(
          built.value.result.draft,
          { most: frequencies, ...(signal ? { signal } : {}) },
          solver(seconds),
        );
        return ok({ ...built.value, result: { ...built.value.result, compared } });
      },
      says: ({ compared }) => (compared ? frequencyLines(compared, t) : []),
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
      result: ({ horizon, overview, plan, compared }) => ({
        horizon,
        overview,
        plan,
        ...(compared ? { frequencies: compared } : {}),
      }),
    },
    args,
    context,
  );
}

/** What the own options mean. @throws UsageError */
function planOptions(own: Readonly<Record<string, string | undefined>>) {
  const { from, to, keep, frequencies } = own;
  return {
    horizon: {
      ...(from === undefined ? {} : { from: dayOption(from) }),
      ...(to === undefined ? {} : { to: dayOption(to) }),
    },
    keep: share(keep),
    frequencies: count(frequencies),
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

/** How many call frequencies may remain. */
function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]$/.test(text)) throw new UsageError('frequencies', { text });
  return Number(text);
}

/** A comparison of frequencies line by line. */
function frequencyLines(compared: FrequencyComparison, t: Translate): readonly string[] {
  const figures = ({ visits, wanted, travelMinutes, travelPerVisit }: FrequencyFigures) =>
    t('plan:frequencies.figures', {
      visits,
      wanted,
      hours: Math.round(travelMinutes / 6) / 10,
      minutes: Math.round(10 * travelPerVisit) / 10,
    });
  const verdict = frequencyVerdict(compared, t);
  if (compared.shifts.length === 0) return [verdict];
  return [
    verdict,
    `  ${t('plan:frequencies.now', { figures: figures(compared.now) })}`,
    `  ${t('plan:frequencies.then', { figures: figures(compared.then) })}`,
    ...compared.shifts.map((shift) => `  ${frequencyShiftText(shift, t)}`),
  ];
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
