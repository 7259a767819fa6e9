import type { SerialDate } from '../core/serial-date';

/** Age of an unpaid invoice; the words stand in cells. */
export type AgeBucket = 'Current' | '1-30' | '31-60' | '61-90' | '90+';

/** All buckets, youngest first. */
export const AGE_BUCKETS: readonly AgeBucket[] = ['Current', '1-30', '31-60', '61-90', '90+'];

/**
 * Bucket of an invoice by the whole days since it was due.
 * @param due day on which it is to be paid; the due day itself is current
 * @param asOf day of the report
 *
 * Formula: days = asOf − due; ≤ 0 Current, ≤ 30, ≤ 60, ≤ 90, more (DOMAIN 4 "Account").
 * @example ageBucket(46000, 46031) // '31-60'
 */
export function ageBucket(due: SerialDate, asOf: SerialDate): AgeBucket {
  const days = Math.floor(asOf) - Math.floor(due);
  if (days <= 0) return 'Current';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '90+';
}
