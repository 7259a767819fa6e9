import type { Language } from '../core/translate';
import { languageOf } from '../core/translate';
import enReasons from '../i18n/en/cells/lead-reasons';
import enOrderTerms from '../i18n/en/cells/order-terms';
import enStockWords from '../i18n/en/cells/stock-words';
import enPlaybook from '../i18n/en/playbook';
import koReasons from '../i18n/ko/cells/lead-reasons';
import koOrderTerms from '../i18n/ko/cells/order-terms';
import koStockWords from '../i18n/ko/cells/stock-words';
import koPlaybook from '../i18n/ko/playbook';
import zhReasons from '../i18n/zh/cells/lead-reasons';
import zhOrderTerms from '../i18n/zh/cells/order-terms';
import zhStockWords from '../i18n/zh/cells/stock-words';
import zhPlaybook from '../i18n/zh/playbook';

/*
 * Excel loads functions.js to calculate a cell before anybody opens the pane, so the words that functions answer with are
 * looked up here without i18next. A test proves that both give the same words.
 */

/** Texts by key. */
export type TextTree = { readonly [key: string]: string | TextTree };

const TEXTS: Readonly<Record<Language, TextTree>> = {
  en: {
    leads: { reasons: enReasons },
    playbook: enPlaybook,
    stock: { ...enOrderTerms, ...enStockWords },
  },
  ko: {
    leads: { reasons: koReasons },
    playbook: koPlaybook,
    stock: { ...koOrderTerms, ...koStockWords },
  },
  zh: {
    leads: { reasons: zhReasons },
    playbook: zhPlaybook,
    stock: { ...zhOrderTerms, ...zhStockWords },
  },
};

/** A text of a tree with its placeholders filled; undefined when there is none. */
export function textAt(
  tree: TextTree,
  path: readonly string[],
  args: Readonly<Record<string, string | number>> = {},
): string | undefined {
  let node: string | TextTree | undefined = tree;
  for (const part of path) node = typeof node === 'object' ? node[part] : undefined;
  if (typeof node !== 'string') return undefined;
  return node.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => String(args[name] ?? placeholder));
}

/** A text by its key with namespace, `playbook:classes.EI.name`; the key itself when there is none. */
export function functionText(
  language: string | undefined,
  key: string,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return textAt(TEXTS[languageOf(language)], key.split(/[:.]/), args) ?? key;
}
