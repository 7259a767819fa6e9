import { useCallback } from 'react';
import type { Problem } from '../../core/problem';
import type { MappedKind } from '../../tables/mapped-kinds';
import type { TableMapping } from '../../tables/mapping';
import { useServices } from '../services';
import { useAsync } from './use-async';
import type { Async } from './use-async';
import { useSession } from './session';
import { useWorkbookChanges } from './use-workbook-changes';

/** What Fieldsheet finds in a workbook. */
export interface Survey {
  readonly tables: Async<readonly TableMapping<MappedKind>[]>;
  /** Undefined until the cells have been read, which takes longer than finding the tables. */
  readonly problems: readonly Problem[] | undefined;
  /** Looks at everything again. */
  readonly reload: () => void;
}

/**
 * The tables of the workbook, looked at again after changes, and their problems, which need all cells and are looked for
 * when a page opens and on `reload` only.
 */
export function useSurvey(): Survey {
  const { workbook, today } = useServices();
  const { asOf } = useSession();
  const day = asOf ?? today();
  const tables = useAsync(workbook.survey);
  const check = useAsync(useCallback(() => workbook.check(day), [workbook, day]));
  const { reload: survey } = tables;
  const { reload: checkAgain } = check;
  useWorkbookChanges(survey);
  const reload = useCallback(() => {
    survey();
    checkAgain();
  }, [survey, checkAgain]);
  return { tables, problems: check.value, reload };
}
