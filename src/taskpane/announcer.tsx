import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

/** Says a sentence to screen readers once the present one is finished. */
export type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Holds the pane's one polite live region: a single region keeps messages in order and is never unmounted by a page change. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [message, setMessage] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => setMessage(({ turn }) => ({ text, turn: turn + 1 })), []);
  // The same sentence twice would be no change to a screen reader; an invisible trailing space makes it one.
  const spoken = useMemo(() => (message.turn % 2 === 0 ? message.text : `${message.text}\u00a0`), [message]);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className={styles.hidden} role="status" aria-live="polite">
        {spoken}
      </div>
    </AnnounceContext.Provider>
  );
}

/** The way to speak to screen readers. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
