import { formatIso } from '../core/serial-date';

import type { Growth, GrowthSpan } from '../workflows/growth-report';
import { splitGrowth } from '../workflows/split-growth';
import type { CliContext } from './console';
import { UsageError } from './console';
import { runWorkflowCommand } from './workflow-command';
import { dayOption } from './workflow-options';

const OWN = ['months', 'from', 'to', 'prior-from', 'prior-to'] as const;

/** `fieldsheet growth FILE`: growth of sales, split exactly (DOMAIN 6.4). */
export function growthCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    {
      name: 'growth',
      kinds: ['Orders', 'Customers', 'Reps'],
      own: OWN,
      check: ({ own }) => void spanOf(own),
      run: (port, request, { own }) => splitGrowth(port, { ...request, span: spanOf(own) }),
      result: growthData,
    },
    args,
    context,
  );
}

/** What `--json` prints of a growth split: periods as ISO dates. */
export function growthData({ periods, ...growth }: Growth): Readonly<Record<string, unknown>> {
  const iso = ({ from, to }: Growth['periods']['prior']) => ({ from: formatIso(from), to: formatIso(to) });
  return { periods: { prior: iso(periods.prior), current: iso(periods.current) }, ...growth };
}

/** What the own options mean. @throws UsageError */
function spanOf(own: Readonly<Record<string, string | undefined>>): GrowthSpan {
  const day = (name: string) => {
    const text = own[name];
    return text === undefined ? undefined : dayOption(text);
  };
  const { months } = own;
  if (months !== undefined && !/^[1-9]\d{0,2}$/.test(months))
    throw new UsageError('months', { text: months });
  const [from, to, priorFrom, priorTo] = ['from', 'to', 'prior-from', 'prior-to'].map(day);
  return {
    ...(months !== undefined && { months: Number(months) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(priorFrom !== undefined && { priorFrom }),
    ...(priorTo !== undefined && { priorTo }),
  };
}
