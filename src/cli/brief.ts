import { formatIso } from '../core/serial-date';
import type { Briefs } from '../workflows/journal/brief-visits';
import { briefVisits } from '../workflows/journal/brief-visits';
import { briefSections } from '../workflows/journal/brief-lines';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet brief FILE`: one page for each planned visit of a day (DOMAIN 5). */
export function briefCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    {
      name: 'brief',
      kinds: ['Customers', 'Prospects', 'Orders', 'Visits', 'Stock', 'Reps'],
      own: ['rep', 'customer'],
      run: (port, request, { own }) => {
        const { rep, customer } = own;
        return briefVisits(port, request, {
          ...(rep === undefined ? {} : { rep }),
          ...(customer === undefined ? {} : { customer }),
        });
      },
      result: briefData,
    },
    args,
    context,
  );
}

function briefData({ date, briefs, tools, words }: Briefs): unknown {
  return {
    date: formatIso(date),
    tools,
    visits: briefs.map((brief) => ({
      customer: brief.person.key,
      name: brief.person.name,
      rep: brief.call?.rep ?? brief.person.rep,
      goals: brief.goals,
      sections: briefSections(brief, words),
    })),
  };
}
