import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { CustomerChange, GrowthSplit, Period } from '../results';
import { growthReport, monthsBefore } from '../results';
import type { ResultsData } from './results-data';

/** The two periods that growth is the difference of. */
export interface GrowthPeriods {
  readonly prior: Period;
  readonly current: Period;
}

/** What the periods are made from; what is left out follows from the rest. */
export interface GrowthSpan {
  /** Length of the current period in months up to the as-of date; default 12. */
  readonly months?: number;
  readonly from?: SerialDate;
  readonly to?: SerialDate;
  readonly priorFrom?: SerialDate;
  readonly priorTo?: SerialDate;
}

/** Growth of a team, of each representative's customers and of each customer (DOMAIN 6.4). */
export interface Growth extends GrowthSplit {
  readonly periods: GrowthPeriods;
  /** By the representative in charge; '' for customers without one. The largest change first. */
  readonly reps: readonly (GrowthSplit & { readonly rep: string })[];
  readonly movers: readonly (CustomerChange & { readonly name: string; readonly rep?: string })[];
}

/**
 * The periods of a report: the last months up to the day against as many before it; a prior period that is not given is the same days a
 * year before when a current one is.
 */
export function growthPeriods(asOf: SerialDate, span: GrowthSpan = {}): GrowthPeriods {
  const { months = 12 } = span;
  const given = span.from !== undefined || span.to !== undefined;
  const to = Math.floor(span.to ?? asOf);
  const from = Math.floor(span.from ?? monthsBefore(to, months) + 1);
  const back = given ? 12 : months;
  return {
    current: { from, to },
    prior: {
      from: Math.floor(span.priorFrom ?? monthsBefore(from, back)),
      // The day before the same day, so that a leap day or a short month leaves no gap.
      to: Math.floor(span.priorTo ?? (given ? monthsBefore(to, back) : from - 1)),
    },
  };
}

/**
 * Splits growth by customer in charge.
 * @returns `results-periods-overlap`, `results-period-reversed`, `results-money-too-large`
 */
export function growthOf(
  { lines, ownerOf, nameOf, rules }: Pick<ResultsData, 'lines' | 'ownerOf' | 'nameOf' | 'rules'>,
  periods: GrowthPeriods,
): Result<Growth> {
  const split = growthReport(
    lines,
    periods.prior,
    periods.current,
    rules.MoneyDecimals,
    (customer) => ownerOf(customer) ?? '',
  );
  if (!split.ok) return split;
  const { total, groups, customers } = split.value;
  return ok({
    ...total,
    periods,
    reps: [...groups]
      .map(([rep, group]) => ({ rep, ...group }))
      .sort((a, b) => b.change - a.change || (a.rep < b.rep ? -1 : 1)),
    movers: customers.map((one) => {
      const rep = ownerOf(one.customer);
      return { ...one, name: nameOf(one.customer), ...(rep !== undefined && { rep }) };
    }),
  });
}
