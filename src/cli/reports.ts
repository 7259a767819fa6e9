import { monthText } from '../core/months';
import { formatIso } from '../core/serial-date';
import type { Reports } from '../workflows/journal/make-reports';
import { makeReports } from '../workflows/journal/make-reports';
import type { ReflectedMonth } from '../workflows/journal/reflection-figures';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet reports FILE`: daily report, cards, month, prospects, open items and reflection out of the visit log (DOMAIN 5). */
export function reportsCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    {
      name: 'reports',
      kinds: ['Customers', 'Prospects', 'Orders', 'Visits', 'Reps'],
      own: ['rep'],
      run: (port, request, { own }) =>
        makeReports(port, request, own['rep'] === undefined ? {} : { rep: own['rep'] }),
      result: reportData,
    },
    args,
    context,
  );
}

function reportData({ daily, months, reps, open, information }: Reports): unknown {
  return {
    date: formatIso(daily.date),
    days: daily.days.map(({ rep, lines }) => ({
      rep,
      planned: lines.filter(({ call }) => call !== undefined).length,
      made: lines.filter(({ visit }) => visit?.met === true).length,
    })),
    months: months.map(monthData),
    reps: reps.map(({ rep, figures }) => ({ rep, ...monthData(figures) })),
    open: open.map(({ due, made, ...entry }) => ({
      ...entry,
      made: formatIso(made),
      ...(due === undefined ? {} : { due: formatIso(due) }),
    })),
    facts: {
      count: information.facts.length,
      stale: information.facts.filter(({ stale }) => stale).length,
      unlisted: information.facts.filter(({ isUnlisted }) => isUnlisted).length,
    },
    policies: information.policies.map(({ from, what, reached, of }) => ({
      from: formatIso(from),
      what,
      reached,
      of,
    })),
  };
}

function monthData({
  month,
  made,
  plan,
  goals,
  promises,
  instructions,
  complaints,
  trainings,
  orders,
}: ReflectedMonth) {
  return {
    month: monthText(month),
    made,
    execution: plan.execution,
    inWeek: plan.inWeek,
    unplanned: plan.unplanned.length,
    goals,
    promises,
    instructions,
    complaints,
    trainings,
    orders,
  };
}
