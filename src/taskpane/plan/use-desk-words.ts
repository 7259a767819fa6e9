import { useMemo } from 'react';
import type { SerialDate } from '../../core/serial-date';
import { fromSerial, isoWeekday } from '../../core/serial-date';
import { LOCALES } from '../../core/translate';
import type { EditEffect } from '../../workflows/visit-desk';
import { useFormats } from '../format';
import { useServices } from '../services';

/** Days, times and consequences in words. */
export interface DeskWords {
  /** `Tue, Nov 3` */
  readonly day: (date: SerialDate) => string;
  /** `Tue` */
  readonly weekday: (date: SerialDate) => string;
  /** `3`, and `Nov 1` on the first of a month. */
  readonly dayOfMonth: (date: SerialDate) => string;
  /** `09:05`, from minutes after midnight. */
  readonly clock: (minutes: number) => string;
  /** `6.4 h`, from minutes. */
  readonly hours: (minutes: number) => string;
  /** `+12`, `−3`, `±0` minutes. */
  readonly signed: (minutes: number) => string;
  /** What an edit does in one line: why it cannot be, or travel and price. */
  readonly effect: (result: EditEffect) => string;
}

/** Largest parts of a price change that are named. */
const NAMED_TERMS = 2;

/** The words of the language in use. */
export function useDeskWords(): DeskWords {
  const { t, language } = useServices().translator;
  const formats = useFormats();
  return useMemo(() => {
    const utc = (date: SerialDate) => {
      const { year, month, day } = fromSerial(date);
      return Date.UTC(year, month - 1, day);
    };
    const days = new Intl.DateTimeFormat(LOCALES[language], {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const firsts = new Intl.DateTimeFormat(LOCALES[language], {
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const pad = (value: number) => String(value).padStart(2, '0');
    const signed = (minutes: number) => {
      const whole = Math.round(minutes);
      if (whole === 0) return '±0';
      return `${whole > 0 ? '+' : '−'}${formats.number(Math.abs(whole))}`;
    };
    return {
      day: (date) => days.format(utc(date)),
      weekday: (date) => t(`visits:weekdayShort.${isoWeekday(date)}`),
      dayOfMonth: (date) => {
        const { day } = fromSerial(date);
        return day === 1 ? firsts.format(utc(date)) : String(day);
      },
      clock: (minutes) => {
        const whole = Math.round(minutes);
        return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
      },
      hours: (minutes) => t('desk:hours', { hours: formats.number(Math.round(minutes / 6) / 10) }),
      signed,
      effect: ({ possible, exchanged, obstacles, travelMinutes, cost, terms }) => {
        if (!possible) return t('desk:effect.impossible', { why: obstacles[0] ?? '' });
        const parts = terms
          .filter(({ term, minutes }) => term !== 'travel' && Math.round(minutes) !== 0)
          .slice(0, NAMED_TERMS)
          .map(({ term, minutes }) => `${t(`desk:terms.${term}`)} ${signed(minutes)}`);
        const travel = t('desk:effect.travel', { minutes: signed(travelMinutes) });
        const worth = t(
          cost > 0.5 ? 'desk:effect.worse' : cost < -0.5 ? 'desk:effect.better' : 'desk:effect.same',
          {
            cost: formats.number(Math.abs(Math.round(cost))),
          },
        );
        const swap = exchanged === undefined ? [] : [t('desk:effect.exchange', { name: exchanged })];
        return [...swap, travel, worth, ...parts].join(' · ');
      },
    };
  }, [t, language, formats]);
}
