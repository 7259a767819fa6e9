import { readdirSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../src/core/translate';
import { catalogue } from '../../src/functions/catalogue';
import { LANGUAGES, bundles } from '../../src/i18n';
import type { Language, Texts } from '../../src/i18n';

const ROOT = path.join(__dirname, '../../src/i18n');

/** All texts of a tree by their path. */
function flatten(texts: Texts, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(`${prefix}${key}`, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

function textsOf(language: Language): Map<string, string> {
  return flatten(bundles[language] ?? {});
}

/** English has a form for one; Korean and Chinese have no such form. */
const isSingular = (key: string) => key.endsWith('_one');

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map(([, name]) => name ?? '').sort();
}

/** Arguments have the same names in every language. */
const ARGUMENTS = new RegExp(
  `\\b(${[...new Set(catalogue.flatMap(({ parameters }) => parameters.map(({ name }) => name)))].join('|')})\\b`,
  'g',
);

/** What is the same in every language: names of the product, functions and arguments, codes, cell errors, formulas, keys. */
function withoutNames(text: string): string {
  return text
    .replace(ARGUMENTS, '')
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/#[A-Z/0]+[!?]?/g, '')
    .replace(/=\w+\(.*?\)/g, '')
    .replace(/[A-Z_]{2,}[A-Z0-9_]*/g, '');
}

describe('Texts: all three languages say the same things', () => {
  const english = textsOf('en');

  it.each(['ko', 'zh'] as const)('%s has a text for every English one and no other', (language) => {
    const wanted = [...english.keys()].filter((key) => !isSingular(key)).sort();
    expect([...textsOf(language).keys()].filter((key) => !isSingular(key)).sort()).toEqual(wanted);
  });

  it.each(LANGUAGES)('%s puts the per cent sign where its numbers have it', (language) => {
    const percent = new Intl.NumberFormat(LOCALES[language], { style: 'percent' }).format(0.76);
    expect(percent).toBe('76%');
    expect([...textsOf(language)].filter(([, text]) => /[\d}]\s%/.test(text))).toEqual([]);
  });

  it.each(['ko', 'zh'] as const)('%s fills the same placeholders', (language) => {
    const different = [...textsOf(language)].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(english.get(key) ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('every English singular fills no placeholder that its plural lacks', () => {
    const wrong = [...english].filter(([key, text]) => {
      if (!isSingular(key)) return false;
      const plural = placeholders(english.get(key.replace(/_one$/, '_other')) ?? '');
      return placeholders(text).some((name) => !plural.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['ko', /[\uac00-\ud7a3]/],
    ['zh', /[\u4e00-\u9fff]/],
  ] as const)('%s leaves no sentence in English', (language, script) => {
    // A text without a letter of the language may only be names, numbers and signs: no English word of four letters or more.
    const left = [...textsOf(language)].filter(([, text]) => {
      const rest = withoutNames(text).replace(/Fieldsheet|Excel|Tab|Shift|Enter|Space|Power Query/g, '');
      return !script.test(text) && /[A-Za-z]{4,}/.test(rest);
    });
    expect(left).toEqual([]);
  });

  it.each(['ko', 'zh'] as const)('%s does not repeat an English sentence', (language) => {
    const repeated = [...textsOf(language)].filter(
      ([key, text]) => text === english.get(key) && /[A-Za-z]{3,} [A-Za-z]{3,}/.test(withoutNames(text)),
    );
    expect(repeated).toEqual([]);
  });

  it('Chinese is free of Korean and Korean of Chinese sentences', () => {
    expect([...textsOf('zh')].filter(([, text]) => /[\uac00-\ud7a3]/.test(text))).toEqual([]);
    expect([...textsOf('ko')].filter(([, text]) => /[\u4e00-\u9fff]{2,}/.test(text))).toEqual([]);
  });

  it('no text is empty but a fix that is not needed and the unit of a number without one', () => {
    for (const language of LANGUAGES) {
      const empty = [...textsOf(language)].filter(
        ([key, text]) => text.trim() === '' && !key.endsWith('.fix') && key !== 'sheets.units.none',
      );
      expect(empty).toEqual([]);
    }
  });

  it('every file of texts is part of its language', () => {
    for (const language of LANGUAGES) {
      const stems = (folder: string) =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.ts'))
          .map((file) => file.replace(/\.ts$/, ''));
      const spaces = Object.keys(bundles[language] ?? {});
      const files = stems(path.join(ROOT, language));
      expect(spaces.filter((space) => space !== 'problems').sort()).toEqual(files.sort());
      const codes = Object.keys(bundles[language]?.['problems'] ?? {});
      for (const room of stems(path.join(ROOT, language, 'problems'))) {
        expect(codes.some((code) => code.startsWith(`${room}-`))).toBe(true);
      }
    }
  });

  it('every problem has a text and a fix', () => {
    for (const language of LANGUAGES) {
      for (const problem of Object.values(bundles[language]?.['problems'] ?? {})) {
        expect(Object.keys(problem).sort()).toEqual(['fix', 'text']);
      }
    }
  });
});
