import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { contribution } from '../customers/contribution';
import { contributionCut, type CutRule } from '../customers/contribution-cut';
import { applyHysteresis, type ChangeReason } from '../customers/hysteresis';
import { setSeasonalIndex } from '../core/seasonal-index';
import { monthOf } from '../core/months';
import { segmentRows, type ExistingClass, type SegmentResult } from '../customers/segment';
import { keyId } from '../tables/key';
import type { CustomerRow } from '../tables/rows';
import { numberText } from './number-text';
import { type MonthlyHistories } from './monthly-histories';
import type { RuleValues } from './rules';

const CLASSES: readonly ExistingClass[] = ['EI', 'EII', 'EIII', 'EIV', 'NEW'];

/** One customer with the class that stands after this run. */
export interface ClassifiedCustomer {
  readonly key: string;
  readonly name: string;
  readonly class: ExistingClass;
  /** What this run alone says. */
  readonly computed: ExistingClass;
  /** Class that a next run would confirm. */
  readonly pending?: ExistingClass;
  /** Class before the last change, and the day of that change. */
  readonly previous?: ExistingClass;
  readonly changedOn?: SerialDate;
  /** As-of date of this run. */
  readonly classDate: SerialDate;
  readonly reason: ChangeReason;
  /** Why the last change came about, in the words of the run that made it; this run's own change is worded by `changeText`. */
  readonly changeNote?: string;
  /** Class changed in this run. */
  readonly changed: boolean;
  readonly segment: SegmentResult;
  readonly noOrders: boolean;
}

/** A classified set. */
export interface ClassifiedCustomers {
  readonly customers: readonly ClassifiedCustomer[];
  /** Undefined when nobody has a positive contribution. */
  readonly contributionCut?: number;
  /** The same rule on net sales: the cut for histories of sales. Equal to the contribution cut when sales are the basis. */
  readonly salesCut?: number;
  readonly stabilityCut: number;
  readonly basis: 'margin' | 'sales';
  /** One value a period, when the set tells a season. */
  readonly seasonalIndex?: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Classes of the existing customers (DOMAIN 1.1), settled against the classes that our own columns hold.
 *
 * A run counts as "another run" for the rule "two runs in a row" only when its as-of date lies in a later month than the
 * one before: pressing the button twice is one run. A customer without any order is NEW.
 */
export function classifyExisting(
  customers: readonly CustomerRow[],
  data: MonthlyHistories,
  rules: RuleValues,
  asOf: SerialDate,
): ClassifiedCustomers {
  const problems: Problem[] = [...data.problems];
  const none = new Array<number>(data.months).fill(0);
  const ids = customers.map(({ key }) => keyId(key));
  const histories = ids.map((id) => data.sales.get(id) ?? none);
  const margins = data.margins;
  const sales = histories.map(contribution);
  const contributions = margins ? ids.map((id) => margins.get(id) ?? 0) : sales;
  const rule = cutRule(rules, problems);
  const cut = contributionCut(contributions, rule);
  const salesCut = margins ? contributionCut(sales, onSales(rule, data.marginRate)) : cut;
  if (margins) {
    const [contributionText, salesText] = [cut, salesCut].map((value) =>
      value === undefined ? '–' : numberText(value),
    );
    const args = { contribution: contributionText ?? '', sales: salesText ?? '' };
    problems.push(info('classify-basis-margin', { args }));
  } else if (rules.ContributionBasis === 'margin') {
    problems.push(warning('classify-margin-missing', { where: { key: 'ContributionBasis' } }));
  }
  if (cut === undefined) problems.push(warning('classify-nobody-positive'));
  if (data.months < 6) problems.push(info('classify-few-months', { args: { months: data.months } }));
  const index = rules.SeasonalAdjustment === 'yes' ? setSeasonalIndex(histories) : undefined;
  const { rows } = segmentRows(histories, {
    contributionCut: cut ?? Infinity,
    stabilityCut: rules.StabilityCut,
    contributions,
    ...(index && { seasonalIndex: index }),
  });
  const classified = customers.flatMap((customer, i): ClassifiedCustomer[] => {
    const row = rows[i];
    // Cuts, index and histories are made here: a row that cannot be judged would be a fault of ours.
    if (!row?.ok) throw new Error(`No class for ${customer.key}: ${row?.problems[0]?.code ?? ''}`);
    return [settle(customer, row.value, !data.sales.has(ids[i] ?? ''), rules, asOf)];
  });
  return {
    customers: classified,
    ...(cut !== undefined && { contributionCut: cut }),
    ...(salesCut !== undefined && { salesCut }),
    stabilityCut: rules.StabilityCut,
    basis: margins ? 'margin' : 'sales',
    ...(index && { seasonalIndex: index }),
    problems,
  };
}

function settle(
  { key, name, own }: CustomerRow,
  segment: SegmentResult,
  noOrders: boolean,
  rules: RuleValues,
  asOf: SerialDate,
): ClassifiedCustomer {
  const before = classFrom(own['Class']);
  const lastRun = dateFrom(own['ClassDate']);
  // Unknown date of the last run: the columns were filled by hand or by an earlier version; take it as another run.
  const later = lastRun === undefined || monthOf(lastRun) < monthOf(asOf);
  const pendingBefore = later ? classFrom(own['PendingClass']) : undefined;
  const settled = applyHysteresis(
    before,
    pendingBefore,
    segment.class,
    segment.distances,
    rules.ChangeMargin,
  );
  const changed = before !== undefined && settled.class !== before;
  const previous = changed ? before : classFrom(own['PreviousClass']);
  const note = own['ChangeReason'];
  const changedOn = changed ? Math.floor(asOf) : dateFrom(own['ClassChanged']);
  return {
    key,
    name,
    class: settled.class,
    computed: segment.class,
    ...(settled.pending && { pending: settled.pending }),
    ...(previous && { previous }),
    ...(changedOn !== undefined && { changedOn }),
    classDate: Math.floor(asOf),
    reason: settled.reason,
    ...(!changed && typeof note === 'string' && note !== '' && { changeNote: note }),
    changed,
    segment,
    noOrders,
  };
}

function cutRule(rules: RuleValues, problems: Problem[]): CutRule {
  switch (rules.ContributionRule) {
    case 'amount':
      if (rules.ContributionAmount !== undefined) return { kind: 'amount', amount: rules.ContributionAmount };
      problems.push(warning('classify-amount-missing', { where: { key: 'ContributionAmount' } }));
      return { kind: 'share', share: rules.ContributionShare };
    case 'median':
      return { kind: 'median' };
    case 'top':
      return { kind: 'top', count: rules.ContributionTop };
    default:
      return { kind: 'share', share: rules.ContributionShare };
  }
}

/** The rule for net sales: a fixed amount is one of margin, so it is taken at the mean rate; without one nobody knows it. */
function onSales(rule: CutRule, marginRate: number | undefined): CutRule {
  if (rule.kind !== 'amount') return rule;
  return {
    kind: 'amount',
    amount: marginRate !== undefined && marginRate > 0 ? rule.amount / marginRate : NaN,
  };
}

/** A class out of an own cell; undefined when it holds none. */
export function classFrom(cell: string | number | boolean | null | undefined): ExistingClass | undefined {
  return typeof cell === 'string' ? CLASSES.find((known) => known === cell.trim().toUpperCase()) : undefined;
}

/** A date out of an own cell. */
export function dateFrom(cell: string | number | boolean | null | undefined): SerialDate | undefined {
  return typeof cell === 'number' && cell > 0 ? Math.floor(cell) : undefined;
}
