import { useCallback, useEffect } from 'react';
import type { Result } from '../../core/result';
import type { JournalBook } from '../../workflows/journal/journal-book';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';
import type { Async } from '../state/use-async';
import { useSession } from '../state/session';

/** Quiet time after a change before the log is read again, in milliseconds. */
const QUIET_MS = 1500;

/** Plan, log and records as of the session's day, read again some time after the workbook has changed. */
export function useVisitLog(): Async<Result<JournalBook>> {
  const { port, actions, today } = useServices();
  const { asOf } = useSession();
  const day = asOf ?? today();
  const book = useAsync(
    useCallback(async () => {
      const [{ readJournal }, { BRIEF_WISHES }] = await Promise.all([
        import('../../workflows/journal/journal-book'),
        import('../../workflows/journal/brief-visits'),
      ]);
      return readJournal(port, { asOf: day }, BRIEF_WISHES);
    }, [port, day]),
  );
  const { reload } = book;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = actions.onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(reload, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, reload]);
  return book;
}
