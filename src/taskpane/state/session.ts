import { createContext, useContext } from 'react';
import type { SerialDate } from '../../core/serial-date';

/** What the user chose once for all tasks of this session. */
export interface Session {
  /** Day on which reports stand; undefined while the field is being edited. */
  readonly asOf: SerialDate | undefined;
  readonly setAsOf: (asOf: SerialDate | undefined) => void;
  /** Time that the planner may take, in seconds; undefined for the usual one. */
  readonly seconds: number | undefined;
  readonly setSeconds: (seconds: number | undefined) => void;
  /** What was typed about closed deals. */
  readonly leads: LeadDraft;
  readonly setLeads: (leads: LeadDraft) => void;
}

/** What was typed about closed deals; empty where nothing was. */
export type LeadDraft = Readonly<Record<'outcome' | 'won' | 'lost' | 'drop' | 'keep', string>>;

/** Nothing typed: everything is found by common headers and words. */
export const NO_LEAD_DRAFT: LeadDraft = { outcome: '', won: '', lost: '', drop: '', keep: '' };

const SessionContext = createContext<Session>({
  asOf: undefined,
  setAsOf: () => undefined,
  seconds: undefined,
  setSeconds: () => undefined,
  leads: NO_LEAD_DRAFT,
  setLeads: () => undefined,
});

/** Gives pages the session. */
export const SessionProvider = SessionContext.Provider;

/** The session. */
export function useSession(): Session {
  return useContext(SessionContext);
}
