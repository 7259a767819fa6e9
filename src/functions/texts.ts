import type { Language } from '../core/translate';
import { languageOf } from '../core/translate';
import type { Problem } from '../core/problem';
import enLeadTexts from '../i18n/en/leads';
import enPlaybook from '../i18n/en/playbook';
import enCalendar from '../i18n/en/problems/calendar';
import enCustomers from '../i18n/en/problems/customers';
import enDealers from '../i18n/en/problems/dealers';
import enFunctions from '../i18n/en/problems/functions';
import enLeads from '../i18n/en/problems/leads';
import enResults from '../i18n/en/problems/results';
import enStock from '../i18n/en/stock';
import koLeadTexts from '../i18n/ko/leads';
import koPlaybook from '../i18n/ko/playbook';
import koCalendar from '../i18n/ko/problems/calendar';
import koCustomers from '../i18n/ko/problems/customers';
import koDealers from '../i18n/ko/problems/dealers';
import koFunctions from '../i18n/ko/problems/functions';
import koLeads from '../i18n/ko/problems/leads';
import koResults from '../i18n/ko/problems/results';
import koStock from '../i18n/ko/stock';
import zhLeadTexts from '../i18n/zh/leads';
import zhPlaybook from '../i18n/zh/playbook';
import zhCalendar from '../i18n/zh/problems/calendar';
import zhCustomers from '../i18n/zh/problems/customers';
import zhDealers from '../i18n/zh/problems/dealers';
import zhFunctions from '../i18n/zh/problems/functions';
import zhLeads from '../i18n/zh/problems/leads';
import zhResults from '../i18n/zh/problems/results';
import zhStock from '../i18n/zh/stock';

/*
 * Excel loads functions.js to calculate a cell before anybody opens the pane, so the texts of the functions are looked up
 * here without i18next. A test proves that both give the same words.
 */

type Tree = { readonly [key: string]: string | Tree };

const TEXTS: Readonly<Record<Language, Tree>> = {
  en: {
    leads: enLeadTexts,
    playbook: enPlaybook,
    stock: enStock,
    problems: { ...enFunctions, ...enCustomers, ...enLeads, ...enDealers, ...enCalendar, ...enResults },
  },
  ko: {
    leads: koLeadTexts,
    playbook: koPlaybook,
    stock: koStock,
    problems: { ...koFunctions, ...koCustomers, ...koLeads, ...koDealers, ...koCalendar, ...koResults },
  },
  zh: {
    leads: zhLeadTexts,
    playbook: zhPlaybook,
    stock: zhStock,
    problems: { ...zhFunctions, ...zhCustomers, ...zhLeads, ...zhDealers, ...zhCalendar, ...zhResults },
  },
};

/** A text by its key with namespace, `playbook:classes.EI.name`; the key itself when there is none. */
export function functionText(
  language: string | undefined,
  key: string,
  args: Readonly<Record<string, string | number>> = {},
): string {
  let node: string | Tree | undefined = TEXTS[languageOf(language)];
  for (const part of key.split(/[:.]/)) node = typeof node === 'object' ? node[part] : undefined;
  if (typeof node !== 'string') return key;
  return node.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(args[name] ?? placeholder));
}

/** What a cell's error tooltip says: what is wrong, and what to do. */
export function problemMessage(problem: Problem, language: string | undefined): string {
  const say = (part: string) => functionText(language, `problems:${problem.code}.${part}`, problem.args);
  return `${say('text')} ${say('fix')}`;
}
