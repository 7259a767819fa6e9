import { createContext, useContext } from 'react';
import type { SerialDate } from '../../core/serial-date';
import type { AddOption, EditEffect, VisitRef } from '../../workflows/visit-desk';
import type { PlanOverview } from '../../workflows/visit-overview';
import type { DayView, RepView, VisitBook, VisitView } from '../../workflows/visit-book';

/** What the tabs show, and what can be done from each of them. */
export interface Desk {
  readonly book: VisitBook;
  readonly overview: PlanOverview;
  /** The rep and the day that calendar, day list and map show. */
  readonly rep: RepView;
  readonly day: DayView;
  readonly showRep: (rep: string) => void;
  readonly showDay: (date: SerialDate) => void;
  readonly selected: VisitView | undefined;
  readonly select: (visit: VisitRef | undefined) => void;
  /** Tries a move without doing it; the answer is kept until the plan changes. */
  readonly tryMove: (visit: VisitRef, to: SerialDate) => EditEffect;
  readonly move: (visit: VisitView, to: SerialDate) => void;
  readonly setLocked: (visit: VisitView, locked: boolean) => void;
  readonly remove: (visit: VisitView) => void;
  /** What one more visit of a customer would do, by day. */
  readonly addOptions: (customer: string) => readonly AddOption[];
  /** @param name of the customer */
  readonly add: (visit: VisitRef, name: string) => void;
  /** Agreed with the customer: nobody may unlock it here. */
  readonly isAgreed: (visit: VisitRef) => boolean;
}

const DeskContext = createContext<Desk | undefined>(undefined);

/** Gives the tabs the plan. */
export const DeskProvider = DeskContext.Provider;

/** The plan on the desk. @throws when no provider is above the component */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No DeskProvider above this component');
  return desk;
}
