import type { SerialDate } from '../core/serial-date';
import type { MonthIndex } from '../core/months';
import { monthOf, monthSpan, quarterSpan } from '../core/months';
import { keptPromises } from '../journal';
import { keyId } from '../tables/key';
import type { DayOffRow, RepRow } from '../tables/rows';
import type { ColdRecord, Level, OrderCount } from '../results';
import {
  coldRecord,
  levelOf,
  planExecution,
  prospectCoverage,
  requiredCoverage,
  timeShare,
} from '../results';
import { defined } from './defined';
import type { MonthFacts } from './month-facts';
import type { Kpi, KpiId, RepMonth } from './month-results';
import type { Contact, ResultsData, VisitFact } from './results-data';
import { repOf, teamCalendar } from './visit-days';

/** A representative with what is asked of them. */
export interface JudgedRep {
  /** '' for what nobody is in charge of. */
  readonly rep: string;
  readonly row?: RepRow;
  readonly level: Level;
  /** Nobody wrote down level or first day: taken for experienced. */
  readonly assumed: boolean;
}

/** What the figures need besides the tables. */
export interface FigureContext {
  readonly data: ResultsData;
  readonly facts: MonthFacts;
  readonly months: readonly MonthIndex[];
  readonly reps: readonly JudgedRep[];
  readonly country: string | undefined;
  readonly daysOff: readonly DayOffRow[];
  /** Class of a customer by key id. */
  readonly classes: ReadonlyMap<string, string>;
}

const LEVEL_WORDS: Readonly<Record<Level, RegExp>> = {
  new: /new|junior|trainee|probation|신입|수습|新人|新员工|实习/i,
  senior: /senior|lead|veteran|고참|선임|수석|资深|高级|老员工/i,
  experienced: /experienced|regular|middle|경력|주임|대리|熟练|中级/i,
};

/** Level of a representative: as the list says, else by tenure on a day, else experienced. */
export function levelOfRep(
  row: RepRow | undefined,
  asOf: SerialDate,
  [experienced = 12, senior = 36]: readonly number[],
): Pick<JudgedRep, 'level' | 'assumed'> {
  const { level: word, since } = row ?? {};
  const named = (['new', 'senior', 'experienced'] as const).find(
    (level) => word !== undefined && LEVEL_WORDS[level].test(word),
  );
  if (named) return { level: named, assumed: false };
  if (since === undefined || since > asOf) return { level: 'experienced', assumed: true };
  return { level: levelOf(monthOf(asOf) - monthOf(since), [experienced, senior]), assumed: false };
}

/** Every figure of every representative and of the team, by month. */
export function monthFigures(context: FigureContext): readonly RepMonth[] {
  const { facts } = context;
  const figures: RepMonth[] = [];
  const perRep = context.reps.map((rep) => ({ rep, days: workingDaysOf(rep, context) }));
  const teamMonths: RepMonth[] = [];
  for (const month of context.months) {
    const own = perRep.map(({ rep, days }) => repMonth(rep, month, days, facts, context));
    figures.push(...own);
    teamMonths.push(teamMonth(month, own, facts, context));
  }
  const order = new Map(context.reps.map(({ rep }, at) => [rep, at]));
  const place = ({ rep }: RepMonth) => order.get(rep ?? '') ?? -1;
  return [...teamMonths, ...figures.sort((a, b) => place(a) - place(b) || a.month - b.month)];
}

/** Working days of a representative over all months. */
function workingDaysOf({ rep, row }: JudgedRep, { data, months, country, daysOff }: FigureContext) {
  const first = months[0] ?? monthOf(data.asOf);
  // A week before the first month, for the week that reaches into it.
  const horizon = { from: monthSpan(first).from - 7, to: monthSpan(months.at(-1) ?? first).to };
  const calendar = teamCalendar(country, daysOff, horizon);
  const { days } = repOf(rep, row, data.rules, calendar, daysOff, horizon, horizon.from);
  const weekdays = row?.weekdays?.length ?? data.rules.WorkDays.length;
  return { days: new Set(days.map(({ date }) => date)), aWeek: Math.max(1, weekdays) };
}

const UNKNOWN: Kpi = { status: 'unknown' };

/** A figure that is good when it is at least the target. */
function atLeast(value: number | undefined, target: number | undefined, over: boolean): Kpi {
  if (value === undefined) return target === undefined ? UNKNOWN : { target, status: 'unknown' };
  if (target === undefined) return { value, status: 'plain' };
  return { value, target, status: value >= target ? 'met' : over ? 'below' : 'open' };
}

function plain(value: number | undefined): Kpi {
  return value === undefined ? UNKNOWN : { value, status: 'plain' };
}

const within = (days: readonly SerialDate[] | undefined, from: SerialDate, to: SerialDate) =>
  (days ?? []).filter((day) => day >= from && day <= to).length;

function repMonth(
  judged: JudgedRep,
  month: MonthIndex,
  working: ReturnType<typeof workingDaysOf>,
  facts: MonthFacts,
  context: FigureContext,
): RepMonth {
  const { data } = context;
  const { rules, asOf } = data;
  const { rep, row } = judged;
  const { from, to } = monthSpan(month);
  const over = to <= asOf;
  const at = { new: 0, experienced: 1, senior: 2 }[judged.level];
  const hasOrders = data.lines.length > 0;
  const newTarget = row?.newTarget ?? rules.NewCustomersMonth[at] ?? 0;
  const cold: ColdRecord | undefined = !data.hasVisits
    ? undefined
    : coldRecord(
        facts.cold.get(rep) ?? [],
        { from, to: Math.min(to, asOf) },
        { day: rules.ColdVisitsDay[at] ?? 0, week: row?.coldTarget ?? rules.ColdVisitsWeek[at] ?? 0 },
        (date) => working.days.has(date),
        working.aWeek,
      );
  const quarter = quarterSpan(month);
  const quarterTarget =
    row?.newTarget === undefined ? (rules.NewCustomersQuarter[at] ?? 0) : 3 * row.newTarget;
  const won = prospectCoverage(facts.reached, facts.firstDays, { from, to: Math.min(to, asOf) }, (contact) =>
    facts.repOfContact(contact) === rep ? rep : undefined,
  ).get(rep);
  const orderTarget = row?.orderTarget ?? rules.OrdersMonth ?? newTarget;
  const execution = executionOf((visit) => facts.repOfContact(visit) === rep, month, data);
  const time = timeOf((contact) => facts.repOfContact(contact) === rep, month, facts, context);
  const counts = statusCounts(month, facts, context, (customer) => (data.ownerOf(customer) ?? '') === rep);
  return {
    rep,
    month,
    ...defined({ cold, execution, time, won }),
    kpis: {
      sales: hasOrders ? atLeast(facts.sales.get(rep)?.get(month) ?? 0, row?.salesTarget, over) : UNKNOWN,
      growth: atLeast(facts.growthRates.get(month)?.get(rep), rules.GrowthTarget, over),
      newCustomers: hasOrders
        ? atLeast(within(facts.newCustomers.get(rep), from, to), newTarget, over)
        : UNKNOWN,
      newQuarter: hasOrders
        ? atLeast(
            within(facts.newCustomers.get(rep), quarter.from, Math.min(to, quarter.to)),
            quarterTarget,
            over && to === quarter.to,
          )
        : UNKNOWN,
      coldVisits: atLeast(cold?.visits, cold?.target, true),
      ...counts,
      replacement: replacementOf(facts, context, month, rep),
      ...wonKpis(won, orderTarget, facts.pooled.get(rep), facts.pooledTeam, over, data),
      execution: atLeast(execution?.rate, execution && rules.PlanExecutionTarget, over),
      promises: promisesKept((who) => who === rep, month, over, data),
      timeShare: atLeast(time?.kept, time && rules.TimeShareTarget, over),
    },
  };
}

/** Promises due in the month that were kept by their day. */
function promisesKept(
  mine: (rep: string) => boolean,
  month: MonthIndex,
  over: boolean,
  { promises, ownerOf, asOf, rules }: ResultsData,
): Kpi {
  const items = promises.filter(({ rep, customer }) =>
    mine(rep ?? (customer === undefined ? '' : (ownerOf(customer) ?? ''))),
  );
  const { onTime } = keptPromises(items, { ...monthSpan(month), asOf });
  return onTime.share === undefined ? UNKNOWN : atLeast(onTime.share, rules.PromisesTarget, over);
}

function replacementOf(
  { replacement }: MonthFacts,
  { data, months }: FigureContext,
  month: MonthIndex,
  rep: string | undefined,
): Kpi {
  // The ratio looks back 12 months from the day of the report, so it belongs to that month alone.
  return month === months.at(-1)
    ? atLeast(replacement.get(rep), data.rules.ReplacementTarget, true)
    : UNKNOWN;
}

/** Regulars lost since the month before, and those that fade, at the end of the month. */
function statusCounts(
  month: MonthIndex,
  { statuses }: MonthFacts,
  { data, months }: FigureContext,
  counts: (customer: string) => boolean,
): Pick<Record<KpiId, Kpi>, 'lost' | 'fading'> {
  if (data.lines.length === 0) return { lost: UNKNOWN, fading: UNKNOWN };
  const at = months.indexOf(month) + 1;
  const before = statuses[at - 1];
  let [lost, fading] = [0, 0];
  for (const { customer, status } of statuses[at]?.values() ?? []) {
    if (!counts(customer)) continue;
    if (status === 'Lost' && before?.get(customer)?.status !== 'Lost') lost += 1;
    if (status === 'Fading') fading += 1;
  }
  return { lost: { value: lost, target: 0, status: lost === 0 ? 'met' : 'below' }, fading: plain(fading) };
}

/** Coverage against what the target of orders asks for at the win rate of all months; orders; win rate. */
function wonKpis(
  won: OrderCount | undefined,
  orderTarget: number,
  own: OrderCount | undefined,
  team: OrderCount | undefined,
  over: boolean,
  { hasVisits, lines }: ResultsData,
): Pick<Record<KpiId, Kpi>, 'coverage' | 'orders' | 'winRate'> {
  if (!hasVisits || lines.length === 0) return { coverage: UNKNOWN, orders: UNKNOWN, winRate: UNKNOWN };
  const { coverage, orders } = won ?? { coverage: 0, orders: 0 };
  // Who has won nothing yet is measured by the team's rate.
  const base = own && own.orders > 0 ? own : team;
  const needed = base && requiredCoverage(orderTarget, base);
  return {
    coverage: atLeast(coverage, needed?.ok ? needed.value : undefined, over),
    orders: atLeast(orders, orderTarget, over),
    winRate: plain(coverage > 0 ? orders / coverage : undefined),
  };
}

function executionOf(mine: (visit: VisitFact) => boolean, month: MonthIndex, data: ResultsData) {
  if (!data.hasStatus) return undefined;
  return planExecution(data.visits.filter(mine), monthSpan(month), data.asOf);
}

/** Minutes of a month's contacts by class: the customer's own length of a visit, else that of the class, else the usual one. */
function timeOf(
  mine: (contact: Contact) => boolean,
  month: MonthIndex,
  { lengths }: MonthFacts,
  { data, classes }: FigureContext,
) {
  const { from, to } = monthSpan(month);
  const { rules } = data;
  const minutes = new Map<string, number>();
  for (const contact of data.contacts) {
    const day = Math.floor(contact.date);
    if (contact.from !== 'visit' || day < from || day > to || !mine(contact)) continue;
    const own = classes.get(keyId(contact.customer));
    if (own === undefined) continue;
    const length = lengths.get(contact.customer) ?? classMinutes(own, data) ?? rules.VisitMinutes;
    minutes.set(own, (minutes.get(own) ?? 0) + length);
  }
  return timeShare(
    { EI: rules.TimeShareEI, EII: rules.TimeShareEII, EIII: rules.TimeShareEIII, EIV: rules.TimeShareEIV },
    minutes,
  );
}

function classMinutes(name: string, { rules }: ResultsData): number | undefined {
  const known: Readonly<Record<string, number | undefined>> = {
    EI: rules.MinutesEI,
    EII: rules.MinutesEII,
    EIII: rules.MinutesEIII,
    EIV: rules.MinutesEIV,
  };
  return known[name];
}

/** The team: sums of counts and their targets; rates and coverage from the whole, where nobody counts twice. */
function teamMonth(
  month: MonthIndex,
  reps: readonly RepMonth[],
  facts: MonthFacts,
  context: FigureContext,
): RepMonth {
  const { data } = context;
  const { from, to } = monthSpan(month);
  const over = to <= data.asOf;
  const { rules } = data;
  const total = (id: KpiId, done = over): Kpi => {
    const known = reps.flatMap(({ kpis }) => (kpis[id].value === undefined ? [] : [kpis[id]]));
    if (known.length === 0) return UNKNOWN;
    const targets = known.flatMap(({ target }) => (target === undefined ? [] : [target]));
    const value = add(known.map((kpi) => kpi.value ?? 0));
    return atLeast(value, targets.length === known.length ? add(targets) : undefined, done);
  };
  const won = prospectCoverage(
    facts.reached,
    facts.firstDays,
    { from, to: Math.min(to, data.asOf) },
    () => '',
  ).get('');
  const execution = executionOf(() => true, month, data);
  const time = timeOf(() => true, month, facts, context);
  const orderTarget = total('orders').target ?? 0;
  const quarterOver = over && to === quarterSpan(month).to;
  return {
    month,
    ...defined({ execution, time, won }),
    kpis: {
      sales: total('sales'),
      growth: atLeast(facts.growthRates.get(month)?.get(undefined), rules.GrowthTarget, over),
      newCustomers: total('newCustomers'),
      newQuarter: total('newQuarter', quarterOver),
      coldVisits: total('coldVisits', true),
      ...statusCounts(month, facts, context, () => true),
      replacement: replacementOf(facts, context, month, undefined),
      ...wonKpis(won, orderTarget, facts.pooledTeam, facts.pooledTeam, over, data),
      execution: atLeast(execution?.rate, execution && rules.PlanExecutionTarget, over),
      promises: promisesKept(() => true, month, over, data),
      timeShare: atLeast(time?.kept, time && rules.TimeShareTarget, over),
    },
  };
}

/** Sum of money and counts without the noise of binary fractions. */
function add(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e4) / 1e4;
}
