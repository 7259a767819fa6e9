import { formatIso } from '../core/serial-date';
import { monthOf, monthText } from '../core/months';
import type { DevelopmentReport } from '../workflows/off-season/plan-development';
import { planDevelopment } from '../workflows/off-season/plan-development';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet development FILE`: development plan, daily work, progress and appraisal (DOMAIN 7). */
export function developmentCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    {
      name: 'development',
      kinds: ['Prospects', 'Customers', 'Orders', 'Visits', 'Reps', 'DaysOff'],
      run: planDevelopment,
      result: developmentJson,
    },
    args,
    context,
  );
}

/** What `--json` prints of the development: days as ISO dates, months as `2026-11`. */
export function developmentJson(found: DevelopmentReport): Readonly<Record<string, unknown>> {
  const { structure, training } = found;
  return {
    month: monthText(monthOf(found.month.from)),
    isProposed: found.proposed.length > 0,
    lines: [...found.lines, ...found.upcoming].map(({ month, from, to, ...line }) => ({
      ...line,
      month: monthText(monthOf(month.from)),
      from: formatIso(from),
      to: formatIso(to),
    })),
    work: found.work.map(({ date, targets, ...day }) => ({
      ...day,
      date: formatIso(date),
      targets: targets.map(({ key }) => key),
    })),
    weeks: found.weeks.map(({ from, to, ...week }) => ({
      ...week,
      from: formatIso(from),
      to: formatIso(to),
    })),
    appraisals: found.appraisals.map(({ month, ...one }) => ({
      ...one,
      month: monthText(monthOf(month.from)),
    })),
    problemsMet: found.problemsMet,
    targets: found.targets,
    candidates: found.candidates,
    ...(structure && {
      chain: {
        counts: {
          tier1: structure.counts[1],
          tier2: structure.counts[2],
          terminals: structure.counts[3],
          unknown: structure.counts[0],
        },
        branches: structure.branches,
        dealers: [...structure.dealers.values()],
        faults: structure.faults,
      },
    }),
    training: {
      trainings: training.trainings,
      dealers: training.dealers.map(({ last, ...dealer }) => ({
        ...dealer,
        ...(last !== undefined && { last: formatIso(last) }),
      })),
    },
    suggestions: found.suggestions.map(({ date, due, ...one }) => ({
      ...one,
      date: formatIso(date),
      ...(due !== undefined && { due: formatIso(due) }),
    })),
    answered: found.answered,
  };
}
