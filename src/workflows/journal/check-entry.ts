import type { Problem } from '../../core/problem';
import { error, warning } from '../../core/problem';
import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import { personalNumbers } from '../../journal';
import { GOALS_PER_VISIT } from '../../tables/registers/visit-log';
import type { EntryValues } from './register-entry';

/**
 * What is wrong with a visit before it is written; `where.column` is the id of the column. Errors must be mended, warnings are told: a missed goal without a
 * reason, a promise without a day, a number of an identity paper.
 * @param today day on which the visit is entered; a visit cannot be later
 */
export function checkVisitEntry(values: EntryValues, today: SerialDate): readonly Problem[] {
  const problems: Problem[] = [];
  const text = (id: string) => {
    const value = values[id];
    return typeof value === 'string' ? value.trim() : '';
  };
  const day = (id: string) => {
    const value = values[id];
    return typeof value === 'number' ? Math.floor(value) : undefined;
  };
  const where = (column: string) => ({ where: { column } });
  const date = day('Date');
  if (date === undefined) problems.push(error('journal-no-date', where('Date')));
  else if (date > today)
    problems.push(error('journal-future-visit', { ...where('Date'), args: { date: formatIso(date) } }));
  if (text('Customer') === '') problems.push(error('journal-no-customer', where('Customer')));
  for (let n = 1; n <= GOALS_PER_VISIT; n++) {
    if (values[`Result${n}`] === 'missed' && text(`Miss${n}`) === '')
      problems.push(warning('journal-miss-unexplained', { ...where(`Miss${n}`), args: { goal: n } }));
    if (text(`Result${n}`) !== '' && text(`Goal${n}`) === '')
      problems.push(error('journal-result-without-goal', { ...where(`Goal${n}`), args: { goal: n } }));
  }
  const due = day('PromiseDue');
  if (text('Promise') !== '' && due === undefined)
    problems.push(warning('journal-promise-without-day', where('PromiseDue')));
  if (text('Promise') === '' && (due !== undefined || day('PromiseKept') !== undefined))
    problems.push(error('journal-day-without-promise', where('Promise')));
  for (const column of ['PromiseDue', 'PromiseKept', 'NextVisit'] as const) {
    const other = day(column);
    const early =
      date !== undefined && other !== undefined && (column === 'NextVisit' ? other <= date : other < date);
    if (early)
      problems.push(error('journal-before-visit', { ...where(column), args: { date: formatIso(other) } }));
  }
  for (const [column, value] of Object.entries(values)) {
    if (typeof value !== 'string') continue;
    for (const kind of personalNumbers(value))
      problems.push(warning('journal-personal-number', { ...where(column), args: { kind } }));
  }
  return problems;
}
