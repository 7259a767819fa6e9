import { classOf, type CutDistances, type ExistingClass } from './segment';

/** A class changes at once when it is this far beyond the cut, as a share of the cut. */
export const HYSTERESIS_BAND = 0.05;

/** Why a class is what it is; texts live in i18n under `classify:change.<reason>`. */
export type ChangeReason =
  /** No class before. */
  | 'first'
  /** Same class as before. */
  | 'unchanged'
  /** Changed: beyond the cut by at least the band. */
  | 'beyondCut'
  /** Changed: the same in two runs in a row. */
  | 'secondRun'
  /** Kept: too close to the cut, and the first time. */
  | 'held'
  /** To or from NEW: no cut is involved. */
  | 'evidence';

/** Class after hysteresis. */
export interface SettledClass {
  readonly class: ExistingClass;
  /** Class that the next run would confirm. */
  readonly pending?: ExistingClass;
  readonly reason: ChangeReason;
}

/**
 * Settles a computed class against the one before: it changes only beyond the cut by 5 %, or in two runs in a row
 * (DOMAIN 1.1).
 *
 * Contribution and stability stand for themselves: a customer who moves far on one and barely on the other changes on the
 * first alone. NEW has no cut, so a change from or to NEW takes effect at once.
 * @param previous class that the last run left, if any
 * @param pending class that the last run computed but held back, if any
 * @param distances how far this run is from the cuts, as shares of them
 * @example previous EI, stability 2 % below its cut: EI stays, EII is pending; the same in the next run: EII
 */
export function applyHysteresis(
  previous: ExistingClass | undefined,
  pending: ExistingClass | undefined,
  computed: ExistingClass,
  distances: CutDistances,
  band = HYSTERESIS_BAND,
): SettledClass {
  if (previous === undefined) return { class: computed, reason: 'first' };
  if (previous === computed) return { class: computed, reason: 'unchanged' };
  if (previous === 'NEW' || computed === 'NEW') return { class: computed, reason: 'evidence' };

  const before = axes(previous);
  const now = axes(computed);
  const seen = pending === undefined || pending === 'NEW' ? undefined : axes(pending);
  let confirmed = false;
  const settle = (axis: keyof CutDistances): boolean => {
    if (before[axis] === now[axis]) return before[axis];
    if (Math.abs(distances[axis]) >= band - 1e-12) return now[axis];
    if (seen?.[axis] !== now[axis]) return before[axis];
    confirmed = true;
    return now[axis];
  };
  const settled = classOf(settle('contribution'), settle('stability'));
  const waiting = settled === computed ? {} : { pending: computed };
  if (settled === previous) return { class: settled, ...waiting, reason: 'held' };
  return { class: settled, ...waiting, reason: confirmed ? 'secondRun' : 'beyondCut' };
}

function axes(klass: Exclude<ExistingClass, 'NEW'>): Record<keyof CutDistances, boolean> {
  return { contribution: klass === 'EI' || klass === 'EII', stability: klass === 'EI' || klass === 'EIII' };
}
