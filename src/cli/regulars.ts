import { formatIso } from '../core/serial-date';
import { warningText } from '../workflows/early-warning-sheet';
import type { EarlyWarning } from '../workflows/early-warning';
import { watchRegulars } from '../workflows/watch-regulars';
import type { Translator } from '../i18n';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet regulars FILE`: regular, fading and lost customers with the risk of each (DOMAIN 6.3). */
export function regularsCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { translator } = context;
  return runWorkflowCommand(
    {
      name: 'regulars',
      kinds: ['Orders', 'Customers', 'Prospects', 'Visits', 'Reps'],
      run: watchRegulars,
      result: (warning) => warningData(warning, translator),
    },
    args,
    context,
  );
}

/** What `--json` prints of the early warning list: days as ISO dates, reasons also in words. */
export function warningData(warning: EarlyWarning, { t }: Translator): Readonly<Record<string, unknown>> {
  const { customers, next, ...rest } = warning;
  return {
    ...rest,
    ...(next && { next: dated(next) }),
    customers: customers.map((one) => ({
      ...one,
      ...(one.lastOrder !== undefined && { lastOrder: formatIso(one.lastOrder) }),
      missingProducts: one.missingProducts.map((missing) => ({
        ...missing,
        lastBought: formatIso(missing.lastBought),
      })),
      ...(one.touches && {
        touches: {
          ...one.touches,
          ...(one.touches.last && { last: dated(one.touches.last) }),
          ...(one.touches.due !== undefined && { due: formatIso(one.touches.due) }),
        },
      }),
      why: warningText(one, t),
    })),
  };
}

function dated<T extends NonNullable<EarlyWarning['next']>>(
  occasion: T,
): Omit<T, 'from' | 'to'> & { readonly from: string; readonly to: string } {
  return { ...occasion, from: formatIso(occasion.from), to: formatIso(occasion.to) };
}
