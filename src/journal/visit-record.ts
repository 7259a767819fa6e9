import type { SerialDate } from '../core/serial-date';

/** The five tasks of a visit (`000`): sell, maintain the market, build the relationship, gather information, guide the customer. */
export const VISIT_TASKS = ['sell', 'maintain', 'relate', 'inform', 'guide'] as const;
export type VisitTask = (typeof VISIT_TASKS)[number];

/** Codes of goals (DOMAIN 5): sales S1–S4, management M1–M4. */
export const GOAL_CODES = ['S1', 'S2', 'S3', 'S4', 'M1', 'M2', 'M3', 'M4'] as const;
export type GoalCode = (typeof GOAL_CODES)[number];

/** What came of a goal. */
export type GoalResult = 'met' | 'partly' | 'missed';

/** A goal of a visit as the log has it. */
export interface LoggedGoal {
  readonly text: string;
  /** The code that the text begins with, e.g. `S2 two new flavours`. */
  readonly code?: GoalCode;
  readonly result?: GoalResult;
  /** Why it was missed: price, stock, authority, competitor, timing, relationship, other. */
  readonly reason?: string;
}

/** What was promised at a visit, or noted as a task. */
export interface OpenItem {
  readonly what: string;
  readonly made: SerialDate;
  readonly due?: SerialDate;
  readonly done?: SerialDate;
}

/** One visit as it was entered. */
export interface LoggedVisit {
  /** Key of the customer. */
  readonly customer: string;
  readonly date: SerialDate;
  readonly rep?: string;
  /** False when nobody was met. */
  readonly met: boolean;
  readonly tasks: readonly VisitTask[];
  readonly goals: readonly LoggedGoal[];
  readonly promise?: OpenItem;
  /** DOMAIN 1.2: five checks 1–5, null unknown. */
  readonly desire: readonly (number | null)[];
}

/** The code that a goal begins with, in any case; undefined when it has none. */
export function goalCodeOf(text: string): GoalCode | undefined {
  const match = /^\s*([sm])\s*([1-4])(?![0-9])/i.exec(text.normalize('NFKC'));
  const code = match ? `${match[1] ?? ''}${match[2] ?? ''}`.toUpperCase() : '';
  return GOAL_CODES.find((known) => known === code);
}
