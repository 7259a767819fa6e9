/*
 * Words that functions answer with stand with what they name: `customers/labels`, `dealers/stock-status`. Here is what only
 * functions need.
 */

/** Kind of a day in the result of PUBLICHOLIDAYS, which NEXTVISIT understands. */
export const DAY_LABELS = { off: 'Day off', working: 'Working day' } as const;

/**
 * A word as it is compared: without case, spaces and punctuation, and without the stage before a case, so that the answer
 * of one function can be the argument of another (`No date` → `nodate`, `Target customer, case 2` → `case2`).
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_,.\-–—]+/g, '')
    .replace(/^targetcustomer(?=case)/, '');
}
