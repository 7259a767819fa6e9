import { useMemo } from 'react';
import { fromSerial } from '../core/serial-date';
import type { SerialDate } from '../core/serial-date';
import { LOCALES } from '../core/translate';
import type { Language } from '../core/translate';
import { useServices } from './services';

/** Numbers and dates as the user's language writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly date: (serial: SerialDate) => string;
  readonly time: (milliseconds: number) => string;
}

/** Formats of one language. */
export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  // A serial date has no time zone, so it is formatted as UTC.
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => numbers.format(value),
    date: (serial) => {
      const { year, month, day } = fromSerial(serial);
      return dates.format(Date.UTC(year, month - 1, day));
    },
    time: (milliseconds) => times.format(milliseconds),
  };
}

/** Formats of the language in use. */
export function useFormats(): Formats {
  const { language } = useServices().translator;
  return useMemo(() => formatsOf(language), [language]);
}
