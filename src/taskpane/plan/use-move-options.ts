import { useEffect, useState } from 'react';
import type { SerialDate } from '../../core/serial-date';
import type { EditEffect, VisitRef } from '../../workflows/visit-desk';
import { useDesk } from './desk-context';

/** Milliseconds of trying before the page gets a turn. */
const WORK_FOR = 12;

/** What moving a visit to each working day of its rep would do; filled bit by bit, so that the page stays quick. */
export function useMoveOptions(visit: VisitRef | undefined): ReadonlyMap<SerialDate, EditEffect> {
  const { rep, tryMove } = useDesk();
  const [known, setKnown] = useState<ReadonlyMap<SerialDate, EditEffect>>(new Map());
  const customer = visit?.customer;
  const from = visit?.date;
  useEffect(() => {
    setKnown(new Map());
    if (customer === undefined || from === undefined) return;
    const days = rep.days.filter(({ working, date }) => working && date !== from).map(({ date }) => date);
    const found = new Map<SerialDate, EditEffect>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = () => {
      const began = performance.now();
      while (found.size < days.length && performance.now() - began < WORK_FOR) {
        const date = days[found.size];
        if (date === undefined) break;
        found.set(date, tryMove({ customer, date: from }, date));
      }
      setKnown(new Map(found));
      if (found.size < days.length) timer = setTimeout(go, 0);
    };
    timer = setTimeout(go, 0);
    return () => clearTimeout(timer);
  }, [customer, from, rep, tryMove]);
  return known;
}
