import type { Problem } from '../core/problem';
import { error, info } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import { prospectCut } from '../customers/prospect';
import { keyId } from '../tables/key';
import type { CustomerRow } from '../tables/rows';
import { classifyExisting, type ClassifiedCustomers } from './classify-existing';
import { classifyProspects, type ClassifiedProspect } from './classify-prospects';
import type { Frame } from './frame';
import { historiesOfOrders, historiesOfPeriods, type MonthlyHistories } from './monthly-histories';

/** Everything that classification says of a workbook. */
export interface Classification {
  readonly existing?: ClassifiedCustomers;
  /** Where the figures of the existing customers are from. */
  readonly data?: MonthlyHistories;
  readonly prospects?: readonly ClassifiedProspect[];
  /** Money a year from which a prospect is high. */
  readonly prospectCut?: number;
  readonly problems: readonly Problem[];
}

/**
 * Classes of all customers and prospects of a loaded workbook; the one path for every workflow that needs them.
 * @param listed customers to classify; those of the Customers table by default
 */
export function classifyFrame(
  frame: Frame,
  asOf: SerialDate,
  listed: readonly CustomerRow[] = frame.tables.Customers?.rows ?? [],
): Classification {
  const rules = frame.rules.values;
  const problems: Problem[] = [];
  const data = listed.length > 0 ? monthlyHistories(frame, listed, asOf, problems) : undefined;
  const existing = data && classifyExisting(listed, data, rules, asOf);
  if (existing) problems.push(...existing.problems);
  const best = existing?.customers.filter(({ class: klass }) => klass === 'EI' || klass === 'EII');
  const cut = rules.ProspectCut ?? prospectCut(best?.map(({ segment }) => segment.contribution) ?? []);
  const rows = frame.tables.Prospects?.rows;
  const judged =
    rows &&
    classifyProspects(
      rows,
      {
        basis: existing?.basis ?? 'unknown',
        ...(cut !== undefined && { contributionCut: cut }),
        ...(data?.marginRate !== undefined && { marginRate: data.marginRate }),
      },
      rules,
      asOf,
    );
  if (judged) problems.push(...judged.problems);
  return {
    ...(existing && { existing }),
    ...(data && { data }),
    ...(judged && { prospects: judged.prospects }),
    ...(cut !== undefined && { prospectCut: cut }),
    problems,
  };
}

/** Customers that only the orders name, for a workbook without a customer list. */
export function customersOfOrders(
  frame: Frame,
  own: ReadonlyMap<string, CustomerRow['own']>,
): readonly CustomerRow[] {
  const found = new Map<string, CustomerRow>();
  for (const { customer, place } of frame.tables.Orders?.rows ?? []) {
    const id = keyId(customer);
    if (!found.has(id)) found.set(id, { place, key: customer, name: customer, own: own.get(id) ?? {} });
  }
  return [...found.values()];
}

/** Figures of the listed customers: order lines or period columns, whichever cover more complete months. */
function monthlyHistories(
  { tables, rules }: Frame,
  listed: readonly CustomerRow[],
  asOf: SerialDate,
  problems: Problem[],
): MonthlyHistories | undefined {
  const { Customers, Orders } = tables;
  const orders = Orders && historiesOfOrders(Orders.rows, asOf, rules.values.ContributionBasis);
  const periods = Customers && historiesOfPeriods(listed, Customers.mapping.periods, asOf);
  if (orders && periods) {
    const best = orders.months >= periods.months ? orders : periods;
    const used = (best === orders ? Orders : Customers)?.mapping.table ?? '';
    problems.push(info('classify-two-sources', { args: { used, months: best.months } }));
    return best;
  }
  const only = orders ?? periods;
  if (only) return only;
  const where = { sheet: Orders?.sheet ?? Customers?.sheet ?? '' };
  problems.push(
    Orders
      ? error('classify-no-complete-month', { where, args: { date: formatIso(asOf) } })
      : error('classify-no-sales', { where }),
  );
  return undefined;
}
