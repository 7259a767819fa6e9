import { useCallback, useEffect, useRef, useState } from 'react';

/** Something that is being fetched. While it is fetched again the last value stays. */
export interface Async<T> {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly value?: T;
  readonly failure?: unknown;
  readonly reload: () => void;
}

type State<T> = Omit<Async<T>, 'reload'>;

/**
 * Fetches when the component appears and on `reload`; an answer that a newer request has overtaken is dropped.
 * @param load must keep its identity while it means the same
 */
export function useAsync<T>(load: () => Promise<T>): Async<T> {
  const [state, setState] = useState<State<T>>({ status: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const own = turn.current;
    load().then(
      (value) => {
        if (own === turn.current) setState({ status: 'ready', value });
      },
      (failure: unknown) => {
        if (own === turn.current) setState((last) => ({ ...last, status: 'failed', failure }));
      },
    );
  }, [load]);
  useEffect(() => {
    reload();
    return () => {
      turn.current += 1;
    };
  }, [reload]);
  return { ...state, reload };
}
