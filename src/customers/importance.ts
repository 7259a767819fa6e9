import type { CloseClass } from './close-class';
import { reaches, shareCut } from './share-cut';

/** How much a prospect may buy. */
export type Importance = 'Important' | 'Secondary' | 'Ordinary' | 'NotSized';

/** How a team ranks volumes. */
export type ImportanceRule =
  /** Cumulative shares of the total volume, 0 … 1; `secondary` includes `important`. */
  | { readonly kind: 'share'; readonly important: number; readonly secondary: number }
  /** Smallest volume of each rank. */
  | { readonly kind: 'volume'; readonly important: number; readonly secondary: number };

/** The first 70 % of the volume are important, up to 90 % secondary (DOMAIN 1.4). */
export const DEFAULT_IMPORTANCE: ImportanceRule = { kind: 'share', important: 0.7, secondary: 0.9 };

/**
 * Importance of each prospect by expected volume; the one that crosses a limit goes up, and ties go with it (DOMAIN 1.4).
 *
 * An unknown volume is NotSized. A volume of zero is known, and ordinary.
 * @param volumes units or money, any one unit; null is unknown
 * @returns one class a volume, in the order given
 * @example importance([60, 20, 15, 5, null]): Important, Important, Secondary, Ordinary, NotSized
 */
export function importance(
  volumes: readonly (number | null)[],
  rule: ImportanceRule = DEFAULT_IMPORTANCE,
): readonly Importance[] {
  const cut = (limit: number) => (rule.kind === 'volume' ? limit : shareCut(volumes, Math.min(1, limit)));
  const important = cut(rule.important);
  const secondary = cut(rule.secondary);
  return volumes.map((volume) => {
    if (volume === null) return 'NotSized';
    if (volume <= 0) return 'Ordinary';
    if (important !== undefined && reaches(volume, important)) return 'Important';
    return secondary !== undefined && reaches(volume, secondary) ? 'Secondary' : 'Ordinary';
  });
}

type TimeClass = 'Hot' | 'Promising' | 'Potential';

/** Visit priority, 1 (first) … 9, by time to the order and importance; each cell once. */
export type PriorityTable = Readonly<
  Record<TimeClass, Readonly<Record<Exclude<Importance, 'NotSized'>, number>>>
>;

/** Default: both count alike, and time decides between equals. */
export const DEFAULT_PRIORITIES: PriorityTable = {
  Hot: { Important: 1, Secondary: 2, Ordinary: 4 },
  Promising: { Important: 3, Secondary: 5, Ordinary: 7 },
  Potential: { Important: 6, Secondary: 8, Ordinary: 9 },
};

/**
 * The table out of nine numbers, row by row: Hot, Promising, Potential, each Important, Secondary, Ordinary. A number that is
 * missing is the default one.
 */
export function priorityTable(numbers: readonly number[]): PriorityTable {
  const row = (time: TimeClass, at: number) => ({
    Important: numbers[at] ?? DEFAULT_PRIORITIES[time].Important,
    Secondary: numbers[at + 1] ?? DEFAULT_PRIORITIES[time].Secondary,
    Ordinary: numbers[at + 2] ?? DEFAULT_PRIORITIES[time].Ordinary,
  });
  return { Hot: row('Hot', 0), Promising: row('Promising', 3), Potential: row('Potential', 6) };
}

/**
 * Visit priority of a prospect, 1 (first) … 9 (DOMAIN 1.4).
 * @returns undefined where time or volume is missing: no date, overdue, not sized
 * @example visitPriority('Promising', 'Important') === 3
 */
export function visitPriority(
  close: CloseClass,
  size: Importance,
  table: PriorityTable = DEFAULT_PRIORITIES,
): number | undefined {
  if (close === 'NoDate' || close === 'Overdue' || size === 'NotSized') return undefined;
  return table[close][size];
}
