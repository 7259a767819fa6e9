import { useEffect } from 'react';
import { useServices } from '../services';

/** Quiet time after a change before the workbook is read again, in milliseconds: typing must not start a reading a key. */
const QUIET_MS = 1500;

/** Calls something some time after the workbook has changed, once for changes that follow each other. */
export function useWorkbookChanges(onQuiet: () => void): void {
  const { actions } = useServices();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = actions.onWorkbookChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(onQuiet, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [actions, onQuiet]);
}
