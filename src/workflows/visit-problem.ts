import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { SerialDate } from '../core/serial-date';
import { keyId } from '../tables/key';
import type { CustomerRow, ProspectRow, RepRow } from '../tables/rows';
import type {
  Appointment,
  CallRule,
  FrequencyTable,
  VisitCustomer,
  VisitProblem,
  VisitReason,
} from '../visits';
import { callFrequency, callsPerFourWeeks, cycleOf, DEFAULT_FREQUENCIES, highestDemand } from '../visits';
import { defined } from './defined';
import type { Frame } from './frame';
import { CALL_KEYS, MINUTES_KEYS, TIME_SHARE_KEYS } from './rule-specs';
import type { RuleValues } from './rules';
import type { ProspectDemand, VisitClasses } from './visit-classes';
import type { TeamCalendar } from './visit-days';
import { repOf } from './visit-days';
import type { VisitHistory } from './visit-history';
import type { Horizon } from './visit-horizon';
import { visitTravel } from './visit-travel';

/** Mean length of a month in days; a team's column counts calls a month. */
export const MONTH_DAYS = 30.4375;

/** Who is behind a customer of the problem. */
export interface PlanPerson {
  readonly key: string;
  readonly name: string;
  /** Class, close class or case that set the frequency; '' for the team's own number. */
  readonly class: string;
}

/** The visit problem of a workbook with what the sheets need beside it. */
export interface PlanInput {
  readonly problem: VisitProblem;
  /** By customer id of the problem. */
  readonly people: ReadonlyMap<string, PlanPerson>;
  /** Names of the reps by id, in the order of the calendars. */
  readonly reps: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Id of the only rep of a workbook that names none. */
const SOLE_REP = '';

/**
 * The visit problem out of the decoded tables (DOMAIN 3). A customer's frequency is the team's own number where it has one,
 * else the highest demand of class, close class and funnel case; a customer without any class counts as new.
 */
export function planInput(
  frame: Frame,
  asOf: SerialDate,
  horizon: Horizon,
  classes: VisitClasses,
  history: VisitHistory,
  calendar: TeamCalendar,
): PlanInput {
  const rules = frame.rules.values;
  const problems: Problem[] = [];
  const repRows = frame.tables.Reps?.rows ?? [];
  const daysOff = frame.tables.DaysOff?.rows ?? [];
  const table = frequencies(rules);
  const customerRows = frame.tables.Customers?.rows ?? [];
  const prospectRows = frame.tables.Prospects?.rows ?? [];
  const builder = new CustomerBuilder(rules, table, history, horizon, repRows);
  if ([...customerRows, ...prospectRows].every(({ rep }) => rep === undefined)) {
    if (builder.reps.size === 0) builder.reps.set(SOLE_REP, '');
    if (builder.reps.size === 1) builder.sole = [...builder.reps.keys()][0];
  }

  for (const row of customerRows) {
    builder.addCustomer(row, classes.customers.get(keyId(row.key)));
  }
  for (const row of prospectRows) {
    builder.addProspect(row, classes.prospects.get(keyId(row.key)));
  }
  const { customers, people, reps } = builder;
  if (builder.withoutRep.length > 0) {
    problems.push(
      warning('visits-no-rep', {
        args: { count: builder.withoutRep.length, example: builder.withoutRep[0] ?? '' },
      }),
    );
  }
  for (const [, name] of reps) {
    const listed = repRows.some((row) => keyId(row.key) === keyId(name) || keyId(row.name) === keyId(name));
    if (repRows.length > 0 && !listed) problems.push(info('visits-rep-not-listed', { args: { rep: name } }));
  }
  const calendars = [...reps.keys()].map((id) =>
    repOf(
      id,
      repRows.find((row) => repId(row.key) === id),
      rules,
      calendar,
      daysOff,
      horizon,
      asOf,
    ),
  );
  const built = visitTravel(rules, frame.tables, customers, calendars, reps);
  problems.push(...built.problems);
  const problem: VisitProblem = {
    ...horizon,
    asOf,
    reps: built.reps,
    customers: built.customers,
    travel: built.travel,
    weights: {
      missedVisit: rules.WeightMissed,
      spacing: rules.WeightSpacing,
      travelMinute: rules.WeightTravel,
      balance: rules.WeightBalance,
      change: changeWeight(rules.KeepPlan, rules.WeightChange),
      lateness: rules.WeightLateness,
      sameWeekday: rules.WeightSameWeekday,
      timeShare: rules.WeightTimeShare,
      reassign: rules.WeightReassign,
    },
    timeShares: Object.fromEntries(TIME_SHARE_KEYS.map((key) => [key, rules[`TimeShare${key}`]])),
    ...(rules.Reassign === 'yes' ? { reassign: true } : {}),
    maxPerWeek: rules.VisitsPerWeek,
    previous: customers.flatMap(({ id }) =>
      (history.planned.get(keyId(people.get(id)?.key ?? '')) ?? []).map(({ date, arrival }) => ({
        customer: id,
        date,
        ...(arrival === undefined ? {} : { arrival }),
      })),
    ),
  };
  return { problem, people, reps, problems };
}

/** Cadences of the Rules sheet; keys without a cell keep their default. */
export function frequencies(rules: RuleValues): FrequencyTable {
  const table: Record<string, CallRule> = { ...DEFAULT_FREQUENCIES };
  for (const key of CALL_KEYS) {
    const calls = rules[`Calls${key}`];
    const { cycleDays, priority } = DEFAULT_FREQUENCIES[key] ?? { cycleDays: 0, priority: 1 };
    // The cell holds two decimals: 0.33 stands for the 84 days of its default, not for 84.85.
    const unchanged = calls === Math.round(2800 / cycleDays) / 100;
    table[key] = { cycleDays: unchanged ? cycleDays : cycleOf(calls), priority };
  }
  return table;
}

/** Length of a visit by class, where the rules give it one; else the general length. */
function classMinutes(rules: RuleValues, klass: string | undefined): number {
  const key = MINUTES_KEYS.find((known) => known === klass);
  return (key === undefined ? undefined : rules[`Minutes${key}`]) ?? rules.VisitMinutes;
}

/**
 * What moving a visit costs for a position of the slider *best plan … keep the plan*: nothing at 0, the rule's weight in the
 * middle, 32 times as much at 1.
 * @param stability 0..1, the rule `KeepPlan`
 * @param weight the rule `WeightChange`
 */
export function changeWeight(stability: number, weight: number): number {
  return stability <= 0 ? 0 : weight * 2 ** (10 * (Math.min(1, stability) - 0.5));
}

function repId(name: string): string {
  return keyId(name);
}

class CustomerBuilder {
  readonly customers: VisitCustomer[] = [];
  readonly people = new Map<string, PlanPerson>();
  readonly reps = new Map<string, string>();
  readonly withoutRep: string[] = [];
  private readonly known = new Set<string>();
  private readonly aliases = new Map<string, RepRow>();

  constructor(
    private readonly rules: RuleValues,
    private readonly table: FrequencyTable,
    private readonly history: VisitHistory,
    private readonly horizon: Horizon,
    repRows: readonly RepRow[],
  ) {
    for (const row of repRows) {
      this.aliases.set(keyId(row.name), row);
      this.aliases.set(keyId(row.key), row);
      this.reps.set(repId(row.key), row.name);
    }
  }

  /** The rep of everybody who names none. */
  sole: string | undefined;

  addCustomer(row: CustomerRow, klass: string | undefined): void {
    this.known.add(keyId(row.key));
    const team = row.callsPerMonth;
    const rule = callFrequency(klass ?? 'NEW', this.table);
    const cycleDays = team === undefined ? (rule?.cycleDays ?? 0) : cycle(team);
    const days = shownDays(this.rules, cycleDays);
    const named = { class: klass ?? 'NEW', days };
    const reason: VisitReason =
      cycleDays <= 0
        ? { code: 'none', args: {} }
        : team !== undefined
          ? { code: 'team', args: { calls: team } }
          : { code: klass === undefined ? 'noClass' : 'class', args: named };
    this.add(row, {
      class: team === undefined || klass !== undefined ? (klass ?? 'NEW') : '',
      cycleDays,
      priority: rule?.priority ?? 1,
      reason,
      more: defined({
        weekdays: row.weekdays,
        windows: row.hours === undefined ? undefined : [row.hours],
        earliest: row.earliestVisit === undefined ? undefined : Math.floor(row.earliestVisit),
        doNotContact: row.doNotContact === true ? true : undefined,
      }),
      visitMinutes: row.visitMinutes ?? classMinutes(this.rules, klass ?? 'NEW'),
      timeShareClass: TIME_SHARE_KEYS.find((key) => key === klass),
    });
  }

  addProspect(row: ProspectRow, demand: ProspectDemand | undefined): void {
    if (this.known.has(keyId(row.key)) || demand === undefined) return;
    this.known.add(keyId(row.key));
    const rule = highestDemand([demand.class, demand.targetCase, demand.close], this.table);
    const byDate = rule !== undefined && rule.key === demand.close;
    const expected = row.expectedDate === undefined ? undefined : Math.floor(row.expectedDate);
    const days = shownDays(this.rules, rule?.cycleDays ?? 0);
    const reason: VisitReason =
      rule === undefined || rule.cycleDays <= 0
        ? { code: 'none', args: {} }
        : byDate && expected !== undefined
          ? {
              code: demand.close === 'Overdue' ? 'closeOverdue' : 'close',
              args: { class: rule.key, date: expected, days },
            }
          : { code: 'class', args: { class: rule.key, days } };
    // Hot and promising calls lead up to the order; what follows is for the next plan to say.
    const until = byDate && (rule.key === 'Hot' || rule.key === 'Promising') ? expected : undefined;
    this.add(row, {
      class: rule?.key ?? demand.class ?? '',
      cycleDays: rule?.cycleDays ?? 0,
      priority: Math.max(
        rule?.priority ?? 1,
        demand.visitPriority === undefined ? 0 : 10 - demand.visitPriority,
      ),
      reason,
      more: defined({ latest: until }),
      visitMinutes: classMinutes(this.rules, demand.class),
      timeShareClass: undefined,
    });
  }

  private add(
    row: CustomerRow | ProspectRow,
    wish: {
      readonly class: string;
      readonly cycleDays: number;
      readonly priority: number;
      readonly reason: VisitReason;
      readonly more: Partial<VisitCustomer>;
      readonly visitMinutes: number;
      readonly timeShareClass: string | undefined;
    },
  ): void {
    const id = keyId(row.key);
    const { latitude, longitude } = row;
    const last = Math.max(
      Math.floor(row.lastVisit ?? -Infinity),
      this.history.lastVisits.get(id) ?? -Infinity,
    );
    const calls = callsPerFourWeeks(wish.cycleDays, this.rules.VisitsPerWeek);
    this.people.set(id, { key: row.key, name: row.name, class: wish.class });
    this.customers.push({
      id,
      name: row.name,
      rep: this.repFor(row),
      callsPerFourWeeks: calls,
      cycleDays: wish.cycleDays,
      visitMinutes: wish.visitMinutes,
      priority: Math.max(1, wish.priority),
      reason: wish.reason,
      appointments: (this.history.appointments.get(id) ?? []).map(
        ({ date, time, agreedOn }): Appointment => ({
          date,
          ...defined({ time, agreedOn }),
        }),
      ),
      ...defined({
        location: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
        area: row.area ?? row.region,
        timeShareClass: wish.timeShareClass,
        lastVisit: Number.isFinite(last) && last < this.horizon.to ? last : undefined,
      }),
      ...wish.more,
    });
  }

  private repFor(row: CustomerRow | ProspectRow): string {
    if (row.rep === undefined) {
      // With one rep in all there is nothing to choose.
      if (this.sole !== undefined) return this.sole;
      this.withoutRep.push(row.name);
      return SOLE_REP;
    }
    const listed = this.aliases.get(keyId(row.rep));
    const id = repId(listed?.key ?? row.rep);
    if (!this.reps.has(id)) this.reps.set(id, listed?.name ?? row.rep);
    return id;
  }
}

function cycle(callsPerMonth: number): number {
  return callsPerMonth > 0 ? MONTH_DAYS / callsPerMonth : 0;
}

/** Days between calls as the plan will keep them, one decimal. */
function shownDays(rules: RuleValues, cycleDays: number): number {
  return Math.round(Math.max(cycleDays, 7 / rules.VisitsPerWeek) * 10) / 10;
}
