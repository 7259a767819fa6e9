import { useCallback } from 'react';
import type { Result } from '../../core/result';
import type { CustomerBook } from '../../workflows/customer-book';
import { useServices } from '../services';
import { useAsync } from '../state/use-async';
import type { Async } from '../state/use-async';
import { useSession } from '../state/session';
import { useWorkbookChanges } from '../state/use-workbook-changes';

/** All customers as of the session's day, read again some time after the workbook has changed. */
export function useCustomerBook(): Async<Result<CustomerBook>> {
  const { workbook, today } = useServices();
  const { asOf } = useSession();
  const day = asOf ?? today();
  const book = useAsync(useCallback(() => workbook.readCustomers(day), [workbook, day]));
  const { reload } = book;
  useWorkbookChanges(reload);
  return book;
}
