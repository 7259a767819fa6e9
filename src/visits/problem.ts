import type { SerialDate } from '../core/serial-date';

/** A place; degrees, WGS 84. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place that a rep starts from, calls at or ends at. What is known best decides the travel; see `TravelRules`. */
export interface Stop {
  /** Names the stop in the team's own table of distances; a customer's id. */
  readonly id?: string;
  readonly location?: Location;
  /** Area or district. */
  readonly area?: string;
}

/** A span of the day in minutes after midnight, `start < end`. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** One calendar day of the horizon as a representative works it. */
export interface WorkDay {
  readonly date: SerialDate;
  readonly hours: TimeSpan;
  readonly lunch?: TimeSpan;
  /** Visits that fit at most. */
  readonly maxVisits: number;
  /** Minutes of visits and travel that fit at most; never more than the hours less lunch. */
  readonly maxMinutes: number;
  /** Minutes kept free for cold visits. */
  readonly reservedMinutes: number;
}

/** A representative. `days` holds working days only, ascending. */
export interface Rep {
  readonly id: string;
  /** Where the day begins; undefined: at the first customer. */
  readonly start?: Stop;
  /** Where the day ends; undefined: at the last customer. */
  readonly end?: Stop;
  readonly days: readonly WorkDay[];
}

/** Why a customer has the call frequency that it has; texts live in i18n under `visits:reason.<code>`. */
export interface VisitReason {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/**
 * A visit that is agreed: it stays on its day (and at its time, when given) whatever the rest does. It overrides the
 * customer's weekdays, first and last day and weekly limit and the day's capacity, and with a time also the windows
 * and the lunch; it cannot override do-not-contact, the working days and hours, or two places at one time.
 */
export interface Appointment {
  readonly date: SerialDate;
  /** Minutes after midnight. */
  readonly time?: number;
  /** Day of the visit at which it was agreed; says why, decides nothing. */
  readonly agreedOn?: SerialDate;
}

/** A customer to visit. */
export interface VisitCustomer {
  readonly id: string;
  readonly name: string;
  readonly rep: string;
  readonly location?: Location;
  /** Area or district, used when there are no coordinates. */
  readonly area?: string;
  /** Calls wanted per four weeks; 0 none. May be fractional (0.33 = once a quarter). */
  readonly callsPerFourWeeks: number;
  /** Days between calls. */
  readonly cycleDays: number;
  /** Length of a visit in minutes. */
  readonly visitMinutes: number;
  /**
   * Rank of a required visit, > 0, usually 1 … 10; larger goes first when time is short. Each step doubles what missing the
   * visit costs.
   */
  readonly priority: number;
  readonly reason: VisitReason;
  readonly lastVisit?: SerialDate;
  /** No visit before this day. */
  readonly earliest?: SerialDate;
  /** No visit after this day, e.g. the expected order date of a hot prospect. */
  readonly latest?: SerialDate;
  /** ISO weekdays 1–7; undefined allows all. */
  readonly weekdays?: readonly number[];
  /** Times of day at which a visit may start and must have ended. Undefined allows the working day. */
  readonly windows?: readonly TimeSpan[];
  readonly doNotContact?: boolean;
  readonly appointments: readonly Appointment[];
  /** Class whose share of the time `VisitProblem.timeShares` wishes for. */
  readonly timeShareClass?: string;
  /** Stays with `rep` also when the problem allows to reassign. Customers with appointments stay anyway. */
  readonly keepRep?: boolean;
}

/** One known distance of a team's own table; holds in both directions unless the other one is listed too. */
export interface KnownTravel {
  /** Stop ids, or area names. */
  readonly from: string;
  readonly to: string;
  /** Minutes of driving; decides when given. */
  readonly minutes?: number;
  /** Kilometres of road, driven at the speeds of the bands. */
  readonly km?: number;
}

/**
 * How long a leg takes. The first that is known decides: the team's table of stops (`stops`); its table of areas (`areas`);
 * coordinates, where a stop without its own has those of its district (`centroids`; two stops of one district without own
 * coordinates have none); `sameAreaMinutes` or `otherAreaMinutes`. `fixedMinutes` comes on top of every leg. Names are compared as
 * they are; of two entries of one direction the first counts, and one without a usable number (≥ 0) counts as not listed.
 */
export interface TravelRules {
  /** Road distance ÷ great-circle distance. */
  readonly circuity: number;
  /**
   * km/h by road distance, bands ascending: the kilometres of a leg that lie within a band are driven at its speed,
   * those beyond the last band at the speed of the last one. So a longer leg never takes less time.
   */
  readonly speeds: readonly { readonly upToKm: number; readonly kmPerHour: number }[];
  /** Parking, walking, greeting: minutes added to every leg. */
  readonly fixedMinutes: number;
  /** Minutes between two stops when nothing is known of one of them, same area and other area. */
  readonly sameAreaMinutes: number;
  readonly otherAreaMinutes: number;
  readonly stops?: readonly KnownTravel[];
  readonly areas?: readonly KnownTravel[];
  /** Centres of districts, by area name. */
  readonly centroids?: Readonly<Record<string, Location>>;
  /** Minutes on top of an estimate from coordinates between two named areas: a river, a ferry, a mountain. Both directions. */
  readonly detours?: readonly { readonly from: string; readonly to: string; readonly minutes: number }[];
}

/** Price of what is wanted but not required; all ≥ 0. */
export interface PlanWeights {
  /** Missing a required visit of priority 1; doubled with every step of priority. */
  readonly missedVisit: number;
  /** Being off the customer's cycle, per squared share of the cycle. */
  readonly spacing: number;
  /** A minute of travel. */
  readonly travelMinute: number;
  /** Unevenness of load between the days of a rep. */
  readonly balance: number;
  /** Moving a visit of the previous plan to another day; ten times as much beyond the rep's `spareMoves`. */
  readonly change: number;
  /** A later day for an overdue customer, per day and unit of priority. */
  readonly lateness: number;
  /** A visit on another weekday than the customer's visit before it. Default 0. */
  readonly sameWeekday?: number;
  /** Time of a class off its share, per squared share of the rep's time. Default 0. */
  readonly timeShare?: number;
  /** A customer given to another rep. Default 0. */
  readonly reassign?: number;
}

/** A visit of the plan before, by day. */
export interface PreviousVisit {
  readonly customer: string;
  readonly date: SerialDate;
  /** Minutes after midnight; unknown where the row has no time. */
  readonly arrival?: number;
}

/** Wished share (0..1) of a rep's visiting time by `VisitCustomer.timeShareClass`; classes without an entry do not count. */
export type TimeShares = Readonly<Record<string, number>>;

/** The whole problem; immutable, plain data (it crosses a worker boundary). */
export interface VisitProblem {
  /** First and last day, both included. */
  readonly from: SerialDate;
  readonly to: SerialDate;
  readonly asOf: SerialDate;
  readonly reps: readonly Rep[];
  readonly customers: readonly VisitCustomer[];
  readonly travel: TravelRules;
  readonly weights: PlanWeights;
  /** At most this many visits per customer and ISO week (2, DOMAIN 3). */
  readonly maxPerWeek: number;
  /** Visits of the plan before this one; moving one to another day costs `weights.change`. */
  readonly previous?: readonly PreviousVisit[];
  /** Moves at the plain price, by rep, in a problem that is a part of another one; see `spareMoves`. */
  readonly spareMoves?: Readonly<Record<string, number>>;
  readonly timeShares?: TimeShares;
  /** Lets the planner give customers to other reps of the problem; off unless true. */
  readonly reassign?: boolean;
}

/** One visit of a plan; times in minutes after midnight. */
export interface PlannedVisit {
  readonly customer: string;
  /** When the visit begins (waiting for the customer's hours is over). */
  readonly arrival: number;
  readonly departure: number;
  /** Minutes of travel from the stop before (or from the start). */
  readonly travelMinutes: number;
  readonly locked: boolean;
}

/** One day of one rep, visits in the order of driving. */
export interface DayRoute {
  readonly rep: string;
  readonly date: SerialDate;
  readonly visits: readonly PlannedVisit[];
  /** Minutes back to the end place; 0 without one. */
  readonly returnMinutes: number;
  readonly travelMinutes: number;
  readonly workMinutes: number;
}

/** A visit that was wanted and has no place, with the reason and what would fit it. */
export interface LeftOut {
  readonly customer: string;
  readonly wanted: number;
  readonly planned: number;
  /** i18n under `visits:leftOut.<code>`. */
  readonly why: VisitReason;
  /** i18n under `visits:remedy.<code>`. */
  readonly remedy?: VisitReason;
}

/** What a plan costs, term by term (already weighted); see `PlanWeights`. */
export interface PlanTerms {
  readonly missed: number;
  readonly spacing: number;
  readonly lateness: number;
  readonly travel: number;
  readonly balance: number;
  readonly change: number;
  readonly sameWeekday: number;
  readonly timeShare: number;
  readonly reassign: number;
}

/** A plan with what it costs. The same problem, seed and budget give the same plan on any machine. */
export interface VisitPlan {
  readonly routes: readonly DayRoute[];
  readonly leftOut: readonly LeftOut[];
  /** Sum of `terms`. */
  readonly cost: number;
  readonly terms: PlanTerms;
  readonly seed: number;
  readonly iterations: number;
}

/** Says after an iteration whether to stop; small and composable. */
export type StopCriterion = (state: { readonly iteration: number; readonly cost: number }) => boolean;

/** A hard term that a plan breaks. Text in i18n under `visits:violation.<code>`. */
export interface Violation {
  readonly code: string;
  readonly customer?: string;
  readonly rep?: string;
  readonly date?: SerialDate;
  readonly args: Readonly<Record<string, string | number>>;
}
