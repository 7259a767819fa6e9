import { useEffect } from 'react';
import { useServices } from '../services';
import type { Survey } from '../pane-workbook';
import { useAsync } from './use-async';
import type { Async } from './use-async';

/** Quiet time after a change before the tables are looked at again, in milliseconds: typing must not start a survey a key. */
const QUIET_MS = 1500;

/** The tables of the workbook, looked at again after changes. */
export function useSurvey(): Async<Survey> {
  const { workbook, actions } = useServices();
  const survey = useAsync(workbook.survey);
  const { reload } = survey;
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
  return survey;
}
