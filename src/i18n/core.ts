import i18next from 'i18next';
import type { Language, Translate } from '../core/translate';
import { languageOf } from '../core/translate';

export type { Language } from '../core/translate';
export { LANGUAGES, languageOf } from '../core/translate';

/** A tree of texts; the leaves may hold `{{placeholders}}`. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** Texts of one language by namespace. */
export type Bundle = Readonly<Record<string, Texts>>;

/** Texts by language; a language that is left out falls back to English. */
export type Bundles = Readonly<Partial<Record<Language, Bundle>>>;

/** A bound look-up with the language that it speaks. */
export interface Translator {
  readonly t: Translate;
  readonly language: Language;
  /** True when there is a text for the key, so that a caller may show something else instead. */
  readonly has: (key: string) => boolean;
}

/** A translator whose texts may come in parts. */
export interface GrowingTranslator extends Translator {
  /** Adds texts to those that `t` knows; a namespace that is known already grows. */
  readonly add: (bundle: Bundle) => void;
}

/**
 * Makes a translator over the texts that the caller brings. Custom functions and the command line bring only the
 * namespaces that they speak, so that Excel need not load the pane's texts to calculate a cell.
 * Text is never escaped: whoever shows it must show it as text, not as HTML.
 * @param language tag or product language
 * @param bundles texts; English is the fallback for a text that is missing elsewhere
 */
export function translatorOver(language: string | undefined, bundles: Bundles): GrowingTranslator {
  const chosen = languageOf(language);
  const instance = i18next.createInstance();
  void instance.init({
    lng: chosen,
    fallbackLng: 'en',
    resources: bundles,
    ns: [...new Set(Object.values(bundles).flatMap((bundle) => Object.keys(bundle)))],
    defaultNS: 'pane',
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
    // A text may be shown without its values, as in a list of the errors that a function can give: `‹value› in ‹name›`.
    missingInterpolationHandler: (_text: string, match: RegExpExecArray) => `‹${match[1]?.trim() ?? ''}›`,
  });
  return {
    t: (key, args) => instance.t(key, { ...args }),
    language: chosen,
    has: (key) => instance.exists(key),
    add: (bundle) => {
      for (const [namespace, texts] of Object.entries(bundle))
        instance.addResourceBundle(chosen, namespace, texts, true);
    },
  };
}
