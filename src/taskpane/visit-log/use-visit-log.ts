import { useCallback } from 'react';
import type { Result } from '../../core/result';
import type { JournalBook } from '../../workflows/journal/journal-book';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';
import type { Async } from '../state/use-async';
import { useSession } from '../state/session';
import { useWorkbookChanges } from '../state/use-workbook-changes';

/** Plan, log and records as of the session's day, read again some time after the workbook has changed. */
export function useVisitLog(): Async<Result<JournalBook>> {
  const { port, today } = useServices();
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
  useWorkbookChanges(reload);
  return book;
}
