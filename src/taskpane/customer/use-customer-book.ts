import { useCallback, useEffect } from 'react';
import type { Result } from '../../core/result';
import type { CustomerBook } from '../../workflows/customer-book';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';
import type { Async } from '../state/use-async';
import { useSession } from '../state/session';

/** Quiet time after a change before the customers are read again, in milliseconds. */
const QUIET_MS = 1500;

/** All customers as of the session's day, read again some time after the workbook has changed. */
export function useCustomerBook(): Async<Result<CustomerBook>> {
  const { workbook, actions, today } = useServices();
  const { asOf } = useSession();
  const day = asOf ?? today();
  const book = useAsync(useCallback(() => workbook.readCustomers(day), [workbook, day]));
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
