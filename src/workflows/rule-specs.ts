import { callFrequency } from '../visits/frequency';

/** Unit of a rule's number; its text is in i18n under `sheets:units.<unit>`. */
export type RuleUnit =
  | 'none'
  | 'share'
  | 'money'
  | 'days'
  | 'weeks'
  | 'months'
  | 'minutes'
  | 'points'
  | 'ratio'
  | 'count'
  | 'customers'
  | 'calls'
  | 'km'
  | 'kmh'
  | 'time';

/** Headings of the Rules sheet, in order; texts under `sheets:groups.<group>`. */
export const RULE_GROUPS = [
  'customers',
  'prospects',
  'closing',
  'leads',
  'stock',
  'orders',
  'prices',
  'accounts',
  'calls',
  'days',
  'travel',
  'planner',
  'results',
  'offSeason',
  'journal',
] as const;

/** A heading of the Rules sheet. */
export type RuleGroup = (typeof RULE_GROUPS)[number];

interface Base {
  readonly group: RuleGroup;
}

/** A number in one cell. `default: null` may stay blank. */
export interface NumberRule extends Base {
  readonly kind: 'number';
  readonly default: number | null;
  readonly unit: RuleUnit;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** Written by a run, not by people. */
  readonly computed?: boolean;
}

/** Numbers in cells below each other, one name over all; labels of the parts under `sheets:rules.<name>.parts`. */
export interface VectorRule extends Base {
  readonly kind: 'vector';
  readonly default: readonly number[];
  readonly unit: RuleUnit;
  readonly min: number;
  readonly max: number;
}

/** One word out of a list. */
export interface ChoiceRule extends Base {
  readonly kind: 'choice';
  readonly default: string;
  readonly choices: readonly string[];
}

/** A time of day, kept as minutes after midnight; the cell holds an Excel time. */
export interface TimeRule extends Base {
  readonly kind: 'time';
  readonly default: number;
}

/** Weekdays, kept as ISO numbers; the cell holds text such as `Mon-Fri`, `월-금`, `1-5`. */
export interface WeekdaysRule extends Base {
  readonly kind: 'weekdays';
  readonly default: readonly number[];
}

/** A day; blank is nothing. Kept as a serial date, the cell holds an Excel date. */
export interface DateRule extends Base {
  readonly kind: 'date';
  readonly default: null;
}

/** Hours by weekday as `dayHours` of `tables/parse-day-hours` reads them, kept as that text; '' for the same hours on every day. */
export interface DayHoursRule extends Base {
  readonly kind: 'dayHours';
  readonly default: '';
}

/** Everything that a rule can be. */
export type RuleSpec =
  NumberRule | VectorRule | ChoiceRule | TimeRule | WeekdaysRule | DateRule | DayHoursRule;

const number = <const D extends number | null>(
  group: RuleGroup,
  value: D,
  unit: RuleUnit,
  min: number,
  max: number,
  extras: { readonly integer?: boolean; readonly computed?: boolean } = {},
) => ({
  kind: 'number' as const,
  group,
  default: value as D extends null ? null : number,
  unit,
  min,
  max,
  ...extras,
});
const whole = (group: RuleGroup, value: number, unit: RuleUnit, min: number, max: number) =>
  number(group, value, unit, min, max, { integer: true }) as NumberRule & { readonly default: number };
const vector = (group: RuleGroup, value: readonly number[], unit: RuleUnit, min: number, max: number) => ({
  kind: 'vector' as const,
  group,
  default: value,
  unit,
  min,
  max,
});
const choice = <const C extends readonly string[]>(group: RuleGroup, value: C[number], choices: C) => ({
  kind: 'choice' as const,
  group,
  default: value,
  choices,
});
const time = (group: RuleGroup, hours: number, minutes = 0) => ({
  kind: 'time' as const,
  group,
  default: hours * 60 + minutes,
});
const weekdays = (group: RuleGroup, value: readonly number[]) => ({
  kind: 'weekdays' as const,
  group,
  default: value,
});

const date = (group: RuleGroup) => ({ kind: 'date' as const, group, default: null });
const dayHours = (group: RuleGroup) => ({ kind: 'dayHours' as const, group, default: '' as const });

/** Classes, close classes and funnel cases whose calls in four weeks are rules; a prospect without a date asks for none. */
export const CALL_KEYS = [
  'EI',
  'EII',
  'EIII',
  'EIV',
  'NEW',
  'PI',
  'PII',
  'PIII',
  'PIV',
  'Hot',
  'Promising',
  'Potential',
  'Overdue',
  'Case3',
  'Case2',
  'Case1',
] as const;
/** The default of a key is what `=CALLFREQUENCY(key)` answers. */
const calls = (key: (typeof CALL_KEYS)[number]) =>
  number('calls', callFrequency(key)?.callsPerFourWeeks ?? 0, 'calls', 0, 20) as NumberRule & {
    readonly default: number;
  };

/** Classes that may have a visit length of their own. */
export const MINUTES_KEYS = ['EI', 'EII', 'EIII', 'EIV', 'NEW', 'PI', 'PII', 'PIII'] as const;
const visitMinutes = () => number('calls', null, 'minutes', 1, 600);

/** Classes of existing customers whose shares of the visiting time are rules (DOMAIN 1.1). */
export const TIME_SHARE_KEYS = ['EI', 'EII', 'EIII', 'EIV'] as const;

/**
 * Time zones in which calendar files can be written: `local` leaves the zone to the reader, so that 9:00 is 9:00 wherever the calendar
 * is opened; a zone of the IANA database fixes the moment.
 */
export const TIME_ZONES = [
  'local',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Europe/London',
  'Europe/Paris',
  'Europe/Berlin',
  'Europe/Athens',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/Bogota',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Africa/Johannesburg',
] as const;

const BIG = 1e15;

/**
 * Every number that a team may change, under the workbook name of its cell. Order is the order on the Rules sheet.
 * Defaults are DOMAIN's.
 */
export const RULES = {
  // Customers: DOMAIN 1.1
  ContributionBasis: choice('customers', 'auto', ['auto', 'margin', 'sales']),
  ContributionRule: choice('customers', 'share', ['share', 'amount', 'median', 'top']),
  ContributionShare: number('customers', 0.8, 'share', 0, 1),
  ContributionAmount: number('customers', null, 'money', 0, BIG),
  ContributionTop: whole('customers', 50, 'customers', 1, 1_000_000),
  ContributionCut: number('customers', null, 'money', -BIG, BIG, { computed: true }),
  StabilityCut: number('customers', 0.6, 'none', 0, 1),
  ChangeMargin: number('customers', 0.05, 'share', 0, 1),
  SeasonalAdjustment: choice('customers', 'yes', ['yes', 'no']),
  HourlyCost: number('customers', null, 'money', 0, BIG),
  FollowUpDays: whole('customers', 7, 'days', 1, 365),
  RescoreDays: whole('customers', 90, 'days', 1, 3650),
  TimeShareDays: whole('customers', 30, 'days', 1, 366),

  // Prospects: DOMAIN 1.2, 1.5
  ProspectCut: number('prospects', null, 'money', 0, BIG),
  FitCut: number('prospects', 3.5, 'points', 1, 5),
  IntentCut: number('prospects', 60, 'points', 0, 100),
  IntentBorderline: number('prospects', 40, 'points', 0, 100),
  MarketShareTop: number('prospects', 0.7, 'share', 0, 1),
  FunnelIntentNone: number('prospects', 30, 'points', 0, 100),

  // Close class and importance: DOMAIN 1.3, 1.4
  HotDays: whole('closing', 7, 'days', 0, 365),
  PromisingDays: whole('closing', 15, 'days', 0, 365),
  PushedRisk: whole('closing', 2, 'count', 0, 100),
  ImportanceRule: choice('closing', 'share', ['share', 'volume']),
  ImportantShare: number('closing', 0.7, 'share', 0, 1),
  SecondaryShare: number('closing', 0.9, 'share', 0, 1),
  ImportantVolume: number('closing', null, 'none', 0, BIG),
  SecondaryVolume: number('closing', null, 'none', 0, BIG),
  // Hot, Promising, Potential; Important, Secondary, Ordinary of each.
  VisitPriority: vector('closing', [1, 2, 4, 3, 5, 7, 6, 8, 9], 'none', 1, 9),

  // Lead scoring: DOMAIN 2
  LeadWeights: vector('leads', [1, 1, 1, 1, 1], 'none', 0, 1000),

  // Stock: DOMAIN 4
  StockRiskRatio: number('stock', 1, 'ratio', 0, 100),
  StockOverRatio: number('stock', 2, 'ratio', 0, 100),
  StockSevereRatio: number('stock', 3, 'ratio', 0, 100),
  StockPeriodDays: whole('stock', 30, 'days', 1, 366),
  StockShareDrop: number('stock', 0.05, 'share', 0, 1),
  FastTurnover: number('stock', 1.5, 'ratio', 0, 100),
  SlowTurnover: number('stock', 0.5, 'ratio', 0, 100),
  SlowDays: whole('stock', 60, 'days', 1, 3660),
  StockChangeLimit: number('stock', 0.3, 'share', 0, 10),

  // Suggested order: DOMAIN 4. Blank cover: no cap.
  OrderPolicy: choice('orders', 'auto', ['auto', 'trade', 'statistical']),
  TradeFactor: number('orders', 1.5, 'ratio', 0.01, 100),
  ReviewDays: whole('orders', 30, 'days', 1, 366),
  LeadDays: whole('orders', 15, 'days', 0, 366),
  LeadDaysDeviation: number('orders', 0, 'days', 0, 366),
  ServiceA: number('orders', 0.975, 'share', 0.5, 0.9999),
  ServiceB: number('orders', 0.95, 'share', 0.5, 0.9999),
  ServiceC: number('orders', 0.9, 'share', 0.5, 0.9999),
  ServiceSlow: number('orders', 0.95, 'share', 0.5, 0.9999),
  CoverDays: number('orders', null, 'days', 1, 3660),

  // Prices: DOMAIN 4
  PriceAreaGap: number('prices', 0.05, 'share', 0, 1),
  PriceAreaDays: whole('prices', 30, 'days', 1, 366),
  PriceAreaDealers: whole('prices', 3, 'none', 2, 1000),
  PriceTolerance: number('prices', 0.03, 'share', 0, 1),
  PriceChange: number('prices', 0.05, 'share', 0, 1),
  ThinMargin: number('prices', 0.08, 'share', 0, 1),
  PurchaseSpread: number('prices', 0.05, 'share', 0, 1),
  CompetitorChange: number('prices', 0.03, 'share', 0, 1),

  // Accounts: DOMAIN 4
  CreditAmber: number('accounts', 0.8, 'share', 0, 10),
  CreditRed: number('accounts', 1, 'share', 0, 10),
  CollateralShare: number('accounts', 0.7, 'share', 0, 1),
  CollateralDays: whole('accounts', 60, 'days', 0, 3660),
  ConfirmationDays: whole('accounts', 90, 'days', 1, 3660),
  LegacyDays: whole('accounts', 180, 'days', 1, 3660),
  ProtectionDays: whole('accounts', 2, 'days', 0, 60),

  // Call frequencies per four weeks: DOMAIN 1.1–1.5, 3
  CallsEI: calls('EI'),
  CallsEII: calls('EII'),
  CallsEIII: calls('EIII'),
  CallsEIV: calls('EIV'),
  CallsNEW: calls('NEW'),
  CallsPI: calls('PI'),
  CallsPII: calls('PII'),
  CallsPIII: calls('PIII'),
  CallsPIV: calls('PIV'),
  CallsHot: calls('Hot'),
  CallsPromising: calls('Promising'),
  CallsPotential: calls('Potential'),
  CallsOverdue: calls('Overdue'),
  CallsCase3: calls('Case3'),
  CallsCase2: calls('Case2'),
  CallsCase1: calls('Case1'),
  // Blank: VisitMinutes. What the customer list says comes first.
  MinutesEI: visitMinutes(),
  MinutesEII: visitMinutes(),
  MinutesEIII: visitMinutes(),
  MinutesEIV: visitMinutes(),
  MinutesNEW: visitMinutes(),
  MinutesPI: visitMinutes(),
  MinutesPII: visitMinutes(),
  MinutesPIII: visitMinutes(),

  // Working days and capacity: DOMAIN 3
  // Those that calendar/ has holidays for; a test compares. `auto`: as far as the language of the workbook says it.
  Country: choice('days', 'auto', [
    'auto',
    'none',
    'KR',
    'CN',
    'US',
    'JP',
    'HK',
    'SG',
    'AU',
    'NZ',
    'CA',
    'MX',
    'BR',
    'AR',
    'CO',
    'PE',
    'GB',
    'IE',
    'FR',
    'DE',
    'AT',
    'CH',
    'NL',
    'BE',
    'LU',
    'ES',
    'PT',
    'IT',
    'DK',
    'SE',
    'NO',
    'FI',
    'PL',
    'CZ',
    'SK',
    'RO',
    'GR',
    'HR',
    'SI',
    'EE',
    'LV',
    'LT',
    'ZA',
  ]),
  // From and to; else weeks; 0 plans the whole calendar month after the as-of date.
  PlanFrom: date('days'),
  PlanTo: date('days'),
  PlanWeeks: whole('days', 0, 'weeks', 0, 13),
  WorkDays: weekdays('days', [1, 2, 3, 4, 5]),
  WorkStart: time('days', 9),
  WorkEnd: time('days', 18),
  DayHours: dayHours('days'),
  LunchStart: time('days', 12),
  LunchMinutes: whole('days', 60, 'minutes', 0, 240),
  VisitsPerDay: whole('days', 8, 'none', 1, 60),
  MinutesPerDay: number('days', null, 'minutes', 1, 1440),
  VisitMinutes: whole('days', 30, 'minutes', 1, 600),
  ColdVisitMinutes: whole('days', 30, 'minutes', 0, 480),
  ColdVisitMinutesWeek: whole('days', 0, 'minutes', 0, 2400),
  VisitsPerWeek: whole('days', 2, 'none', 1, 7),
  DailySheets: choice('days', 'yes', ['yes', 'no']),
  TimeZone: choice('days', 'local', TIME_ZONES),

  // Travel: DOMAIN 3
  Circuity: number('travel', 1.35, 'ratio', 1, 3),
  CitySpeed: number('travel', 22, 'kmh', 1, 200),
  CityKm: number('travel', 5, 'km', 0, 1000),
  SuburbSpeed: number('travel', 35, 'kmh', 1, 200),
  SuburbKm: number('travel', 20, 'km', 0, 5000),
  HighwaySpeed: number('travel', 65, 'kmh', 1, 200),
  FixedMinutes: number('travel', 5, 'minutes', 0, 120),
  SameAreaMinutes: number('travel', 15, 'minutes', 0, 600),
  OtherAreaMinutes: number('travel', 40, 'minutes', 0, 600),

  // What the planner weighs: DESIGN 5
  WeightMissed: number('planner', 60, 'points', 0, 1_000_000),
  WeightSpacing: number('planner', 100, 'points', 0, 1_000_000),
  WeightTravel: number('planner', 1, 'points', 0, 1_000_000),
  WeightBalance: number('planner', 350, 'points', 0, 1_000_000),
  WeightChange: number('planner', 10, 'points', 0, 1_000_000),
  KeepPlan: number('planner', 0.5, 'share', 0, 1),
  WeightLateness: number('planner', 1, 'points', 0, 1_000_000),
  WeightSameWeekday: number('planner', 2, 'points', 0, 1_000_000),
  WeightTimeShare: number('planner', 2000, 'points', 0, 1_000_000),
  TimeShareEI: number('planner', 0.3, 'share', 0, 1),
  TimeShareEII: number('planner', 0.4, 'share', 0, 1),
  TimeShareEIII: number('planner', 0.2, 'share', 0, 1),
  TimeShareEIV: number('planner', 0.1, 'share', 0, 1),
  Reassign: choice('planner', 'no', ['yes', 'no']),
  WeightReassign: number('planner', 40, 'points', 0, 1_000_000),

  // Results of the month: DOMAIN 6. Vectors: new, experienced and senior representatives.
  TenureMonths: vector('results', [12, 36], 'months', 0, 600),
  ColdVisitsDay: vector('results', [2, 2, 1], 'none', 0, 100),
  ColdVisitsWeek: vector('results', [10, 8, 5], 'none', 0, 500),
  NewCustomersMonth: vector('results', [1, 2, 3], 'customers', 0, 1000),
  NewCustomersQuarter: vector('results', [3, 6, 9], 'customers', 0, 3000),
  CausesBelow: number('results', 0.7, 'share', 0, 1),
  OrdersMonth: number('results', null, 'none', 0, 100_000),
  GrowthTarget: number('results', 0.1, 'share', -1, 10),
  ReplacementTarget: number('results', 1, 'ratio', 0, 100),
  PlanExecutionTarget: number('results', 0.9, 'share', 0, 1),
  TimeShareTarget: number('results', 0.8, 'share', 0, 1),
  PromisesTarget: number('results', 0.9, 'share', 0, 1),
  RegularOrders: whole('results', 3, 'none', 1, 1000),
  RegularQuarters: whole('results', 2, 'none', 1, 4),
  FadingShare: number('results', 0.7, 'share', 0, 1),
  FadingAgainst: choice('results', 'before', ['before', 'lastYear']),
  LostGaps: number('results', 2, 'ratio', 1, 100),
  LostDays: whole('results', 60, 'days', 1, 3660),
  RiskDays: whole('results', 90, 'days', 1, 3660),
  NoContactDays: whole('results', 60, 'days', 1, 3660),
  HolidayTouchDays: whole('results', 10, 'days', 0, 60),
  MoneyDecimals: whole('results', 2, 'none', 0, 4),

  // Off-season: DOMAIN 7. Only the first number is of the source; the others are where we start.
  OffSeasonIndex: number('offSeason', 0.8, 'ratio', 0, 12),
  PeakIndex: number('offSeason', 1.2, 'ratio', 0, 12),
  PeakGrowth: number('offSeason', 0.1, 'share', -1, 10),
  PeakNeed: number('offSeason', null, 'money', 0, BIG),
  OffSeasonTarget: number('offSeason', null, 'money', 0, BIG),
  GapSplit: choice('offSeason', 'peak', ['peak', 'year', 'natural']),
  TrendLimit: number('offSeason', 2, 'ratio', 1, 100),
  CarryShare: number('offSeason', 0.3, 'share', 0, 1),
  GrowthCounted: number('offSeason', 0.5, 'share', 0, 1),
  NewProductMonths: whole('offSeason', 6, 'months', 1, 36),
  SkuTailShare: number('offSeason', 0.95, 'share', 0, 1),
  SkuGrow: number('offSeason', 0.1, 'share', 0, 10),
  SkuFall: number('offSeason', 0.2, 'share', 0, 1),
  SkuLeft: number('offSeason', 0.5, 'share', 0, 1),
  AccountsToOpen: number('offSeason', null, 'customers', 0, 100_000),
  OpenRate: number('offSeason', 0.2, 'share', 0, 1),
  VisitsPerOpening: whole('offSeason', 4, 'none', 1, 100),
  AppraisalReward: number('offSeason', 1, 'share', 0, 10),
  AppraisalCorrect: number('offSeason', 0.7, 'share', 0, 10),

  // Visits and what they leave behind: DOMAIN 5
  GoalShare: number('journal', 0.3, 'share', 0, 1),
  NewProductDays: whole('journal', 90, 'days', 1, 3660),
  ComplaintDays: whole('journal', 7, 'days', 0, 365),
  ComplaintDaysEI: whole('journal', 3, 'days', 0, 365),
  RepeatDays: whole('journal', 90, 'days', 1, 3660),
  StaleDays: whole('journal', 90, 'days', 1, 3660),
} satisfies Readonly<Record<string, RuleSpec>>;

/** Workbook name of a rule. */
export type RuleName = keyof typeof RULES;

/** What a rule's cell means once it is read. */
export type RuleValue<N extends RuleName> = (typeof RULES)[N] extends {
  readonly kind: 'number' | 'date';
  readonly default: null;
}
  ? number | undefined
  : (typeof RULES)[N] extends { readonly kind: 'dayHours' }
    ? string
    : (typeof RULES)[N] extends { readonly kind: 'number' | 'time' }
      ? number
      : (typeof RULES)[N] extends { readonly kind: 'vector' | 'weekdays' }
        ? readonly number[]
        : (typeof RULES)[N] extends { readonly choices: readonly (infer C)[] }
          ? C
          : never;

/** The rules of a workbook. Shares are 0..1, times minutes after midnight, weekdays ISO 1–7. */
export type RuleValues = { readonly [N in RuleName]: RuleValue<N> };

/** All names, in the order of the sheet. */
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

/** The spec of a rule without its literal types. */
export function ruleSpec(name: RuleName): RuleSpec {
  return RULES[name];
}

/** Rules as they are before a team changes anything. */
export function defaultRules(): RuleValues {
  const values = RULE_NAMES.map((name) => [name, ruleSpec(name).default ?? undefined] as const);
  return Object.fromEntries(values) as unknown as RuleValues;
}
