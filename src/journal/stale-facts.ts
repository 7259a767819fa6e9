import type { SerialDate } from '../core/serial-date';

/** Days after which a fact of the market is stale (DOMAIN 5); the rule `StaleDays`. */
export const STALE_DAYS = 90;

/** Whether what was learned on a day is too old to be relied on: older than `days`. */
export function isStale(learned: SerialDate, asOf: SerialDate, days: number = STALE_DAYS): boolean {
  return asOf - Math.floor(learned) > days;
}
