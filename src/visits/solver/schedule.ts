import type { RepModel } from './rep-model';

/** Clock time after `minutes` of travel that start at `t`; the lunch interrupts driving. */
export function advance(t: number, minutes: number, lunchStart: number, lunchEnd: number): number {
  if (minutes <= 0) return t;
  if (t >= lunchEnd || t + minutes <= lunchStart) return t + minutes;
  return t >= lunchStart ? lunchEnd + minutes : t + minutes + (lunchEnd - lunchStart);
}

/** Earliest start of the slot's visit on a day when the rep is there at `t`; −1 when there is none. */
export function visitStart(model: RepModel, day: number, slot: number, t: number): number {
  const c = model.slotCustomer[slot]!;
  const minutes = model.visitMinutes[c]!;
  const dayStart = model.dayStart[day]!;
  const dayEnd = model.dayEnd[day]!;
  const agreed = model.slotTime[slot]!;
  const ready = t > dayStart ? t : dayStart;
  if (agreed >= 0) return ready <= agreed && agreed + minutes <= dayEnd ? agreed : -1;
  const lunchStart = model.lunchStart[day]!;
  const lunchEnd = model.lunchEnd[day]!;
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
    if (start + minutes <= model.windowEnd[w]! && start + minutes <= dayEnd && (best < 0 || start < best)) {
      best = start;
    }
  }
  return best;
}

/** Travel minutes between two stops. */
export function leg(model: RepModel, from: number, to: number): number {
  return model.travel[from * model.stops + to]!;
}

/**
 * True when the slots `order[offset … offset + count)` can be visited in this order on the day, by someone who is free
 * at `stop` at minute `t`, with the way to the end place in time. Times only; capacity is the caller's. O(count).
 */
export function restFits(
  model: RepModel,
  day: number,
  order: Int32Array,
  offset: number,
  count: number,
  stop: number,
  t: number,
): boolean {
  const lunchStart = model.lunchStart[day]!;
  const lunchEnd = model.lunchEnd[day]!;
  for (let i = offset; i < offset + count; i++) {
    const slot = order[i]!;
    const c = model.slotCustomer[slot]!;
    const start = visitStart(model, day, slot, advance(t, leg(model, stop, c), lunchStart, lunchEnd));
    if (start < 0) return false;
    t = start + model.visitMinutes[c]!;
    stop = c;
  }
  return advance(t, leg(model, stop, model.endStop), lunchStart, lunchEnd) <= model.dayEnd[day]!;
}
