import type { FieldModel } from './field-model';

/** Rounding that sums of minutes may carry. */
const TOLERANCE = 1e-7;

/** Clock time after `minutes` of travel that start at `t`; the lunch interrupts driving. */
export function advance(t: number, minutes: number, lunchStart: number, lunchEnd: number): number {
  if (minutes <= 0) return t;
  if (t >= lunchEnd || t + minutes <= lunchStart) return t + minutes;
  return t >= lunchStart ? lunchEnd + minutes : t + minutes + (lunchEnd - lunchStart);
}

/** Latest clock time at which `minutes` of travel may start to be over at `t`. */
export function retreat(t: number, minutes: number, lunchStart: number, lunchEnd: number): number {
  if (minutes <= 0) return t;
  const start = t - minutes;
  if (start >= lunchEnd) return start;
  return t <= lunchEnd ? Math.min(t, lunchStart) - minutes : start - (lunchEnd - lunchStart);
}

/** Earliest start of a customer's visit on a route when the rep is there at `t`; −1 when there is none. */
export function visitStart(model: FieldModel, route: number, c: number, t: number): number {
  const minutes = model.visitMinutes[c]!;
  const dayStart = model.dayStart[route]!;
  const dayEnd = model.dayEnd[route]! + TOLERANCE;
  const ready = t > dayStart ? t : dayStart;
  const visit = c * model.dayCount + model.routeDay[route]!;
  if (model.locked[visit] === 1) {
    const agreed = model.agreedTime.get(visit);
    if (agreed !== undefined) {
      return ready <= agreed + TOLERANCE && agreed >= dayStart && agreed + minutes <= dayEnd ? agreed : -1;
    }
  }
  const lunchStart = model.lunchStart[route]! + TOLERANCE;
  const lunchEnd = model.lunchEnd[route]!;
  const firstWindow = model.windowOffset[c]!;
  const lastWindow = model.windowOffset[c + 1]!;
  if (firstWindow === lastWindow) {
    const start = ready < lunchEnd && ready + minutes > lunchStart ? lunchEnd : ready;
    return start + minutes <= dayEnd ? start : -1;
  }
  let best = -1;
  for (let w = firstWindow; w < lastWindow; w++) {
    let start = Math.max(ready, model.windowStart[w]!);
    if (start < lunchEnd && start + minutes > lunchStart) start = lunchEnd;
    if (
      start + minutes <= model.windowEnd[w]! + TOLERANCE &&
      start + minutes <= dayEnd &&
      (best < 0 || start < best)
    ) {
      best = start;
    }
  }
  return best;
}

/** Latest arrival at a customer from which the visit is over at `end`; −1 when there is none. */
export function latestArrival(model: FieldModel, route: number, c: number, end: number): number {
  const minutes = model.visitMinutes[c]!;
  const dayStart = model.dayStart[route]!;
  const dayEnd = Math.min(end, model.dayEnd[route]!);
  const latest = dayEnd - minutes;
  const visit = c * model.dayCount + model.routeDay[route]!;
  if (model.locked[visit] === 1) {
    const agreed = model.agreedTime.get(visit);
    if (agreed !== undefined) return agreed <= latest + TOLERANCE && agreed >= dayStart ? agreed : -1;
  }
  const lunchStart = model.lunchStart[route]!;
  const lunchEnd = model.lunchEnd[route]!;
  const firstWindow = model.windowOffset[c]!;
  const lastWindow = model.windowOffset[c + 1]!;
  if (firstWindow === lastWindow) {
    const start = latest < lunchEnd && latest + minutes > lunchStart ? lunchStart - minutes : latest;
    return start >= dayStart - TOLERANCE ? start : -1;
  }
  let best = -1;
  for (let w = firstWindow; w < lastWindow; w++) {
    let start = Math.min(latest, model.windowEnd[w]! - minutes);
    if (start < lunchEnd && start + minutes > lunchStart) start = lunchStart - minutes;
    if (start >= Math.max(dayStart, model.windowStart[w]!) - TOLERANCE && start > best) best = start;
  }
  return best;
}
