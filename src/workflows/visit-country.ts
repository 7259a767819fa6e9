import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { TableMapping } from '../tables/mapping';
import type { RuleValues } from './rules';

const HANGUL = /\p{Script=Hangul}/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = /\p{Script=Han}/u;
/** Characters that are written so outside of the mainland only: they do not tell which country's holidays hold. */
const TRADITIONAL = /[戶編號碼務區縣鄉鎮經銷電話緯週訪單價數間對廣東灣訂貨額]/u;

/**
 * The country whose public holidays hold: what the rule says; `auto` goes by the script of the headers (Korean: KR, simplified Chinese: CN,
 * Japanese: JP). Other scripts are used in many countries, so nothing is guessed.
 * @returns undefined for no public holidays, and what the reader must be told
 */
export function holidayCountryOf(
  rule: RuleValues['Country'],
  mappings: readonly TableMapping[],
): { readonly country?: string; readonly problems: readonly Problem[] } {
  if (rule === 'none') return { problems: [] };
  if (rule !== 'auto') return { country: rule, problems: [] };
  const country = countryOfScript(
    mappings.flatMap(({ headers = [] }) => headers.map(({ header }) => header)).join(' '),
  );
  return country === undefined
    ? { problems: [warning('visits-no-country')] }
    : { country, problems: [info('visits-country-guessed', { args: { country } })] };
}

function countryOfScript(text: string): string | undefined {
  if (HANGUL.test(text)) return 'KR';
  if (KANA.test(text)) return 'JP';
  return HAN.test(text) && !TRADITIONAL.test(text) ? 'CN' : undefined;
}
