import type { PlanTerms } from './problem';

/** No price at all. */
export const NO_TERMS: PlanTerms = {
  missed: 0,
  spacing: 0,
  lateness: 0,
  travel: 0,
  balance: 0,
  change: 0,
  sameWeekday: 0,
  timeShare: 0,
  reassign: 0,
};

/** The terms, in the order in which they are shown. */
export const TERM_NAMES = Object.keys(NO_TERMS) as readonly (keyof PlanTerms)[];

/** `a + factor × b`, term by term. */
export function combineTerms(a: PlanTerms, b: PlanTerms, factor: number): PlanTerms {
  const result: { -readonly [Term in keyof PlanTerms]: number } = { ...a };
  for (const term of TERM_NAMES) result[term] += factor * b[term];
  return result;
}
