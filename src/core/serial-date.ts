/** Days since 1899-12-30, as Excel's 1900 date system counts from 1900-03-01 on. Fractions are times of day. */
export type SerialDate = number;

/** A calendar date; month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** First serial date that both date systems and this product accept: 1900-03-01 (Excel counts a 1900-02-29 that never was). */
export const MIN_SERIAL = 61;
/** Last serial date of Excel: 9999-12-31. */
export const MAX_SERIAL = 2_958_465;
/** Days to add to a serial number of a workbook in the 1904 date system. */
export const OFFSET_1904 = 1462;

/** Serial date of a calendar date; undefined when there is no such day. */
export function toSerial({ year, month, day }: CalendarDate): SerialDate | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const serial = (time - EPOCH) / MS_PER_DAY;
  return serial < MIN_SERIAL || serial > MAX_SERIAL ? undefined : serial;
}

/** Calendar date of a serial date; the time of day is dropped. */
export function fromSerial(serial: SerialDate): CalendarDate {
  const date = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a serial date: 1 Monday … 7 Sunday. */
export function isoWeekday(serial: SerialDate): number {
  return ((Math.floor(serial) + 5) % 7) + 1;
}

/** `yyyy-mm-dd` of a serial date. */
export function formatIso(serial: SerialDate): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Serial date of `yyyy-mm-dd`; undefined when it is none. */
export function parseIso(text: string): SerialDate | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return match
    ? toSerial({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
    : undefined;
}
