import { formatIso } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import type { LogEntry } from './journal-records';

/** Ticked tasks in words. */
export function tasksText({ tasks }: Pick<LogEntry, 'tasks'>, t: Translate): string {
  return tasks.map((task) => t(`journal:tasks.${task}`)).join(', ');
}

/** Goals with what came of them, one a line. */
export function goalsText({ goals }: Pick<LogEntry, 'goals'>, t: Translate): string {
  return goals
    .map(({ text, result, reason }) => {
      if (result === undefined) return text;
      const outcome = t(`journal:results.${result}`);
      return reason === undefined
        ? `${text}: ${outcome}`
        : `${text}: ${outcome} (${t(`journal:reasons.${reason}`)})`;
    })
    .join('\n');
}

/** The promise with the day that it is due, and whether it was kept. */
export function promiseText({ promise }: Pick<LogEntry, 'promise'>, t: Translate): string {
  if (!promise) return '';
  const { what, due, done } = promise;
  if (done !== undefined) return t('journal:promise.kept', { what, date: formatIso(done) });
  return due === undefined ? what : t('journal:promise.due', { what, date: formatIso(due) });
}

/** A share as a cell: blank when there is nothing to share. */
export function shareCell({ share }: { readonly share?: number }): number | null {
  return share ?? null;
}
