import { createContext, useContext } from 'react';
import type { SerialDate } from '../../core/serial-date';

/** What the user chose once for all tasks of this session. */
export interface Session {
  /** Day on which reports stand; undefined while the field is being edited. */
  readonly asOf: SerialDate | undefined;
  readonly setAsOf: (asOf: SerialDate | undefined) => void;
}

const SessionContext = createContext<Session>({ asOf: undefined, setAsOf: () => undefined });

/** Gives pages the session. */
export const SessionProvider = SessionContext.Provider;

/** The session. */
export function useSession(): Session {
  return useContext(SessionContext);
}
