import { monthText } from '../core/months';
import type { OffSeasonPlan, SeasonPlan } from '../workflows/off-season/off-season-plan';
import { planOffSeason } from '../workflows/off-season/plan-off-season';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/** `fieldsheet offseason FILE`: the off-season with targets, growth points, peak plan and the review of the range (DOMAIN 7). */
export function offSeasonCommand(args: readonly string[], context: CliContext): Promise<number> {
  return runWorkflowCommand(
    { name: 'offseason', kinds: ['Orders', 'Customers'], run: planOffSeason, result: offSeasonJson },
    args,
    context,
  );
}

/** What `--json` prints of an off-season plan: money as the team writes it, months as `2026-10`. */
export function offSeasonJson(found: OffSeasonPlan): Readonly<Record<string, unknown>> {
  const money = (units: number) => units / 10 ** found.decimals;
  return {
    lastMonth: monthText(found.lastMonth),
    months: found.months,
    monthsNeeded: found.needed,
    ...(found.season && { seasonalIndex: found.season.index, seasons: found.season.kinds }),
    ...(found.plan && planData(found.plan, found, money)),
    range: found.range.map((one) => skuData(one, money)),
    newProducts: found.newProducts.map(({ missing, since, ...rest }) => ({
      ...rest,
      since: monthText(since),
      missing: missing.map(({ customer, units }) => ({ customer, sales: money(units) })),
    })),
  };
}

function planData(
  { season, target, customers, products, growth, peak }: SeasonPlan,
  { data }: OffSeasonPlan,
  money: (units: number) => number,
): Readonly<Record<string, unknown>> {
  const sums = ({
    peak: peakSales,
    natural,
    gap,
    target: wanted,
  }: Readonly<Record<'peak' | 'natural' | 'gap' | 'target', number>>) => ({
    peak: money(peakSales),
    natural: money(natural),
    gap: money(gap),
    target: money(wanted),
  });
  return {
    offSeason: season.offMonths.map((month, at) => ({
      month: monthText(month),
      natural: money(target.months[at]?.natural ?? 0),
      target: money(target.months[at]?.target ?? 0),
    })),
    peakSeason: season.peakMonths.map(monthText),
    peakNatural: money(target.peakNatural),
    peakNeed: money(target.peakNeed),
    ratio: target.ratio,
    targetBasis: target.basis,
    target: money(target.target),
    natural: money(target.natural),
    gap: money(target.gap),
    closed: target.closed,
    customers: customers.map(({ key, ...cell }) => ({
      customer: key,
      name: data.nameOf(key),
      ...sums(cell),
      trend: target.trends.customers.get(key)?.trend,
      trendBasis: target.trends.customers.get(key)?.basis,
    })),
    products: products.map(({ key, ...cell }) => ({
      product: key,
      ...sums(cell),
    })),
    cells: target.cells.map(({ customer, product, ...cell }) => ({ customer, product, ...sums(cell) })),
    growthPoints: growth.points.map(({ potential, planned, ...point }) => ({
      ...point,
      potential: money(potential),
      planned: money(planned),
    })),
    plannedGrowth: money(growth.planned),
    ...(growth.open && {
      newAccounts: {
        money: money(growth.open.units),
        perAccount: money(growth.open.perAccount),
        accounts: growth.open.accounts,
      },
    }),
    unfilled: money(growth.unfilled),
    peakPlan: peak.cells.map(({ customer, product, natural, plan, months }) => ({
      customer,
      product,
      natural: money(natural),
      plan: money(plan),
      months: months.map(money),
    })),
  };
}

function skuData(
  { distribution, units, before, ...rest }: OffSeasonPlan['range'][number],
  money: (units: number) => number,
): Readonly<Record<string, unknown>> {
  const { numeric, weighted, since, isNew, carriers } = distribution;
  return {
    ...rest,
    sales: money(units),
    before: money(before),
    since: monthText(since),
    isNew,
    carriers: carriers.length,
    numeric,
    weighted,
  };
}
