import { useCallback, useMemo, useReducer, useState } from 'react';
import type { SerialDate } from '../../core/serial-date';
import { visitBook } from '../../workflows/visit-book';
import type { VisitView } from '../../workflows/visit-book';
import {
  addOnDesk,
  addOptions as addOptionsOf,
  isAgreed,
  lockOnDesk,
  lockedOnDesk,
  moveOnDesk,
  planChanges,
  removeOnDesk,
  tryMove as tryMoveOf,
} from '../../workflows/visit-desk';
import type { EditEffect, EditResult, PlanChange, PlanVersion, VisitRef } from '../../workflows/visit-desk';
import { planOverview } from '../../workflows/visit-overview';
import { useAnnounce } from '../announcer';
import { useTranslate } from '../services';
import type { Desk } from './desk-context';
import { firstVersion, nextDesk, openDesk } from './desk-machine';
import type { Did } from './desk-machine';
import { useDeskWords } from './use-desk-words';

/** What was said last: an edit that was done, or why one was not. */
export interface DeskMessage {
  readonly done: boolean;
  readonly text: string;
}

/** The desk with what surrounds its tabs. */
export interface PlanDesk {
  readonly desk: Desk;
  readonly version: PlanVersion;
  readonly changes: readonly PlanChange[];
  readonly locked: number;
  readonly message: DeskMessage | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts a plan that was made again on the desk. */
  readonly replanned: (version: PlanVersion) => void;
  readonly say: (message: DeskMessage) => void;
}

/** Keeps the plan that is being edited, every version of it, and what is looked at. */
export function usePlanDesk(opened: PlanVersion): PlanDesk {
  const t = useTranslate();
  const words = useDeskWords();
  const announce = useAnnounce();
  const [state, dispatch] = useReducer(nextDesk, opened, openDesk);
  const [message, setMessage] = useState<DeskMessage>();
  const { version } = state.now;
  const first = firstVersion(state);
  const book = useMemo(() => visitBook(version.draft, version.plan, t), [version, t]);
  const overview = useMemo(() => planOverview(version.draft, version.plan, t), [version, t]);
  const changes = useMemo(
    () => (version === first ? [] : planChanges(first, version, t)),
    [version, first, t],
  );
  const locked = useMemo(() => lockedOnDesk(first, version).length, [version, first]);
  const [repId, setRepId] = useState<string>();
  const [date, setDate] = useState<SerialDate>();

  const say = useCallback(
    (said: DeskMessage) => {
      setMessage(said);
      announce(said.text);
    },
    [announce],
  );

  const settle = useCallback(
    (name: string, result: EditResult, did: Did, at: VisitRef | undefined, done: string) => {
      if (!result.possible) {
        say({
          done: false,
          text: t('desk:did.refused', { name, why: result.obstacles[0] ?? '' }),
        });
        return;
      }
      dispatch({ type: 'edit', step: { version: result.version, did }, ...(at && { selected: at }) });
      if (at) setDate(at.date);
      say({ done: true, text: done });
    },
    [say, t],
  );

  const move = useCallback(
    (visit: VisitView, to: SerialDate) => {
      const result = moveOnDesk(version, visit, to, t);
      const text = t('desk:did.move', {
        name: visit.name,
        from: words.day(visit.date),
        to: words.day(to),
        effect: words.effect(result),
      });
      const at = { customer: visit.customer, date: to };
      settle(visit.name, result, { kind: 'move', name: visit.name }, at, text);
    },
    [version, t, words, settle],
  );
  const setLocked = useCallback(
    (visit: VisitView, lock: boolean) => {
      if (isAgreed(first, visit)) {
        say({ done: false, text: t('desk:visit.agreed') });
        return;
      }
      const kind = lock ? 'lock' : 'unlock';
      const result = lockOnDesk(version, visit, lock, t);
      const text = t(`desk:did.${kind}`, { name: visit.name });
      settle(visit.name, result, { kind, name: visit.name }, visit, text);
    },
    [version, first, t, settle, say],
  );
  const remove = useCallback(
    (visit: VisitView) => {
      const result = removeOnDesk(version, visit, t);
      const text = t('desk:did.remove', { name: visit.name, day: words.day(visit.date) });
      settle(visit.name, result, { kind: 'remove', name: visit.name }, undefined, text);
    },
    [version, t, words, settle],
  );
  const addOptions = useCallback((customer: string) => addOptionsOf(version, customer, t), [version, t]);
  const add = useCallback(
    (visit: VisitRef, name: string) => {
      const result = addOnDesk(version, visit, t);
      const text = t('desk:did.add', { name, day: words.day(visit.date), effect: words.effect(result) });
      settle(name, result, { kind: 'add', name }, visit, text);
    },
    [version, t, words, settle],
  );

  const tried = useMemo(() => new Map<string, EditEffect>(), [version]); // eslint-disable-line react-hooks/exhaustive-deps
  const tryMove = useCallback(
    (visit: VisitRef, to: SerialDate) => {
      const key = `${visit.date} ${to} ${visit.customer}`;
      const known = tried.get(key) ?? tryMoveOf(version, visit, to, t);
      tried.set(key, known);
      return known;
    },
    [tried, version, t],
  );

  const select = useCallback((visit: VisitRef | undefined) => {
    dispatch({ type: 'select', selected: visit });
    if (visit) setDate(visit.date);
  }, []);

  const rep = book.reps.find(({ id }) => id === repId) ?? book.reps[0];
  if (!rep) throw new Error('A plan without a representative');
  const days = rep.days.filter(({ working, visits }) => working || visits.length > 0);
  const day =
    days.find((each) => each.date === date) ??
    days.find(({ visits }) => visits.length > 0) ??
    days[0] ??
    rep.days[0];
  if (!day) throw new Error('A plan without a day');
  const { selected: ref } = state;
  const selected =
    ref &&
    rep.days.find((each) => each.date === ref.date)?.visits.find(({ customer }) => customer === ref.customer);

  const undo = useCallback(() => {
    const { did } = state.now;
    if (state.past.length === 0) return;
    dispatch({ type: 'undo' });
    say({ done: true, text: t('desk:did.undone', { what: whatText(did, t) }) });
  }, [state, say, t]);
  const redo = useCallback(() => {
    const after = state.future[0];
    if (!after) return;
    dispatch({ type: 'redo' });
    say({ done: true, text: t('desk:did.redone', { what: whatText(after.did, t) }) });
  }, [state, say, t]);
  const replanned = useCallback(
    (next: PlanVersion) => {
      dispatch({ type: 'edit', step: { version: next, did: { kind: 'replan' } } });
      say({ done: true, text: t('desk:did.replan') });
    },
    [say, t],
  );

  return {
    desk: {
      book,
      overview,
      rep,
      day,
      showRep: setRepId,
      showDay: setDate,
      selected,
      select,
      tryMove,
      move,
      setLocked,
      remove,
      addOptions,
      add,
      isAgreed: (visit) => isAgreed(first, visit),
    },
    version,
    changes,
    locked,
    message,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    undo,
    redo,
    replanned,
    say,
  };
}

function whatText(did: Did, t: ReturnType<typeof useTranslate>): string {
  return t(`desk:what.${did.kind}`, 'name' in did ? { name: did.name } : {});
}
