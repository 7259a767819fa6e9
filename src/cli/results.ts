import { formatIso } from '../core/serial-date';
import { monthText } from '../core/months';

import type { MonthResults } from '../workflows/month-results';
import { resultsOfMonth } from '../workflows/results-of-month';
import type { Translator } from '../i18n';
import type { CliContext } from './console';
import { growthData } from './growth';
import { warningData } from './regulars';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet results FILE`: results of the month by representative (DOMAIN 6). */
export function resultsCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { translator } = context;
  return runWorkflowCommand(
    {
      name: 'results',
      kinds: ['Orders', 'Customers', 'Prospects', 'Visits', 'Reps', 'DaysOff'],
      run: resultsOfMonth,
      says: ({ missing }) => missing.map((id) => translator.t(`results:missing.${id}`)),
      result: (results) => resultsData(results, translator),
    },
    args,
    context,
  );
}

/** What `--json` prints of the results: months as `2026-03`, days as ISO dates; a figure of the team has no `rep`. */
function resultsData(results: MonthResults, translator: Translator): Readonly<Record<string, unknown>> {
  const { growth, warning, asOf, month, months, figures, causes, ...rest } = results;
  return {
    asOf: formatIso(asOf),
    month: monthText(month),
    months: months.map(monthText),
    figures: figures.map((one) => ({ ...one, month: monthText(one.month) })),
    causes: causes.map((one) => ({ ...one, month: monthText(one.month) })),
    ...rest,
    ...(growth && { growth: growthData(growth) }),
    ...(warning && { warning: warningData(warning, translator) }),
  };
}
