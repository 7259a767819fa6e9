import type { SerialDate } from './serial-date';
import { fromSerial, isoWeekday, toSerial } from './serial-date';

/** A calendar month as a number that months follow each other by: year · 12 + month − 1. */
export type MonthIndex = number;

/** The month that a day lies in. */
export function monthOf(date: SerialDate): MonthIndex {
  const { year, month } = fromSerial(date);
  return year * 12 + month - 1;
}

/** Year and month (1–12) of a month. */
export function calendarMonth(index: MonthIndex): { readonly year: number; readonly month: number } {
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** First and last day of a month. */
export function monthSpan(index: MonthIndex): { readonly from: SerialDate; readonly to: SerialDate } {
  return { from: firstDay(index), to: firstDay(index + 1) - 1 };
}

/** First and last day of the quarter that a month lies in. */
export function quarterSpan(index: MonthIndex): { readonly from: SerialDate; readonly to: SerialDate } {
  const first = index - (((index % 12) + 12) % 3);
  return { from: firstDay(first), to: firstDay(first + 3) - 1 };
}

/** `2026-03`. */
export function monthText(index: MonthIndex): string {
  const { year, month } = calendarMonth(index);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Monday of the week of a day. */
export function mondayOf(date: SerialDate): SerialDate {
  return Math.floor(date) - isoWeekday(date) + 1;
}

function firstDay(index: MonthIndex): SerialDate {
  const first = toSerial({ ...calendarMonth(index), day: 1 });
  if (first === undefined) throw new Error(`no month ${index}`);
  return first;
}
