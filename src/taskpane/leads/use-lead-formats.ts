import { useMemo } from 'react';
import { LOCALES } from '../../core/translate';
import { useServices } from '../services';
import type { Format } from '../charts';

/** Numbers as the lead page writes them. */
export interface LeadFormats {
  readonly number: Format;
  /** Three decimals. */
  readonly fine: Format;
  /** Three decimals with a sign in front. */
  readonly signed: Format;
}

/** Formats of the lead page in the language in use. */
export function useLeadFormats(): LeadFormats {
  const { language } = useServices().translator;
  return useMemo(() => {
    const locale = LOCALES[language];
    const three = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
    const number = new Intl.NumberFormat(locale);
    const fine = new Intl.NumberFormat(locale, three);
    const signed = new Intl.NumberFormat(locale, { ...three, signDisplay: 'exceptZero' });
    return {
      number: (value) => number.format(value),
      fine: (value) => fine.format(value),
      // A true minus, as wide as the plus.
      signed: (value) => signed.format(value).replace('-', '−'),
    };
  }, [language]);
}
