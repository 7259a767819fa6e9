import type { SerialDate } from '../core/serial-date';
import { fromSerial, toSerial } from '../core/serial-date';
import type { Period } from './growth';

/** A calendar month as a number that months follow each other by: year · 12 + month − 1. */
export type MonthIndex = number;

/** The month that a day lies in. */
export function monthOf(date: SerialDate): MonthIndex {
  const { year, month } = fromSerial(date);
  return year * 12 + month - 1;
}

/** First and last day of a month. */
export function monthSpan(index: MonthIndex): Period {
  return { from: firstDay(index), to: firstDay(index + 1) - 1 };
}

/** First and last day of the quarter that a month lies in. */
export function quarterSpan(index: MonthIndex): Period {
  const first = index - (((index % 12) + 12) % 3);
  return { from: firstDay(first), to: firstDay(first + 3) - 1 };
}

/** `2026-03`. */
export function monthText(index: MonthIndex): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function firstDay(index: MonthIndex): SerialDate {
  const first = toSerial({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 });
  if (first === undefined) throw new Error(`no month ${index}`);
  return first;
}
