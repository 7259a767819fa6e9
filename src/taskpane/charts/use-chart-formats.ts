import { useMemo } from 'react';
import { LOCALES } from '../../core/translate';
import { useServices } from '../services';

/** Turns a number of a chart into text. */
export type Format = (value: number) => string;

/** Numbers as charts write them, in the user's language. */
export interface ChartFormats {
  /** In full, two decimals at most. */
  readonly number: Format;
  /** Short, for an axis: 1.2M, 120만. */
  readonly compact: Format;
  /** A share 0…1 as whole percent. */
  readonly percent: Format;
  /** A share 0…1 as percent with one decimal. */
  readonly share: Format;
}

/** Formats of charts in the language in use. */
export function useChartFormats(): ChartFormats {
  const { language } = useServices().translator;
  return useMemo(() => {
    const locale = LOCALES[language];
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    return {
      number: (value) => number.format(value),
      compact: (value) => (Math.abs(value) < 1000 ? number : compact).format(value),
      percent: (value) => percent.format(value),
      share: (value) => share.format(value),
    };
  }, [language]);
}
