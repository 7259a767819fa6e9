import type { Dice } from './dice';
import type { Removed } from './removed';
import type { SearchState } from './state';

/** Chance that a string keeps some customers in its middle. */
const SPLIT = 0.5;
/** Chance that one more is kept. */
const SPLIT_DEEPER = 0.01;

/**
 * Removes strings (runs of neighbours in a route) near a seed, one a route: the "adjacent string removal" of Christiaens &
 * Vanden Berghe, Slack Induction by String Removals for Vehicle Routing Problems, Transportation Science 54 (2020). The routes may be
 * of different days: the strings are near each other on the map.
 * @param size customers removed on average
 * @param longest visits in a string at most
 */
export function ruinStrings(
  state: SearchState,
  dice: Dice,
  removed: Removed,
  seed: number,
  size: number,
  longest: number,
): void {
  const { model, routes, routeOf } = state;
  const { days, neighbours, neighbourCount } = model;
  const { length } = routes;
  let visits = 0;
  let used = 0;
  for (let r = 0; r < routes.count; r++) {
    visits += length[r]!;
    if (length[r]! > 0) used += 1;
  }
  if (used === 0) return;
  const most = Math.min(longest, visits / used);
  const strings = Math.floor(1 + dice.real() * ((4 * size) / (1 + most) - 1));
  let done = 0;
  for (let k = -1; k < neighbourCount && done < strings; k++) {
    const c = k < 0 ? seed : neighbours[seed * neighbourCount + k]!;
    if (removed.has(c)) continue;
    const day = dayOf(state, dice, c);
    if (day < 0) continue;
    const route = routeOf[c * days + day]!;
    if (route < 0 || state.isLocked(c, day) || !removed.firstOn(route)) continue;
    const longestHere = Math.min(length[route]!, most);
    removeString(state, dice, removed, route, c, Math.floor(1 + dice.real() * longestHere));
    done += 1;
  }
}

/** Removes a string of a route, wherever its customers are, unless the route has lost one in this step. */
export function ruinRoute(
  state: SearchState,
  dice: Dice,
  removed: Removed,
  route: number,
  longest: number,
): void {
  const { stops, length, width } = state.routes;
  const count = length[route]!;
  if (count === 0 || !removed.firstOn(route)) return;
  const c = stops[route * width + dice.below(count)]!;
  const most = Math.min(count, longest);
  removeString(state, dice, removed, route, c, Math.floor(1 + dice.real() * most));
}

/** A random day on which the customer is visited, −1 when it is not. */
function dayOf({ model, routeOf, visits }: SearchState, dice: Dice, c: number): number {
  const count = visits[c]!;
  if (count === 0) return -1;
  const row = c * model.days;
  let skip = count === 1 ? 0 : dice.below(count);
  for (let day = 0; day < model.days; day++) {
    if (routeOf[row + day]! < 0) continue;
    if (skip === 0) return day;
    skip -= 1;
  }
  return -1;
}

function removeString(
  state: SearchState,
  dice: Dice,
  removed: Removed,
  route: number,
  c: number,
  size: number,
): void {
  const { stops, length, width } = state.routes;
  const count = length[route]!;
  const at = state.positionOf(route, c);
  let kept = 0;
  if (size > 1 && size < count && dice.real() < SPLIT) {
    kept = 1;
    while (size + kept < count && dice.real() > 1 - SPLIT_DEEPER) kept += 1;
  }
  const span = size + kept;
  const earliest = Math.max(0, at - span + 1);
  const latest = Math.min(at, count - span);
  const start = earliest + dice.below(latest - earliest + 1);
  const gap = kept === 0 ? -1 : start + 1 + dice.below(size - 1);
  const base = route * width;
  // Removing shifts the rest, so the victims are read off first.
  let victims = 0;
  for (let i = start; i < start + span; i++) {
    if (gap >= 0 && i >= gap && i < gap + kept) continue;
    removed.scratch[victims++] = stops[base + i]!;
  }
  for (let i = 0; i < victims; i++) removed.remove(removed.scratch[i]!);
}
