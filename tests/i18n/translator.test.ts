import { error } from '../../src/core/problem';
import { createTranslator, languageOf, problemText, translatorOver } from '../../src/i18n';
import { loadTranslator } from '../../src/i18n/load';

const bundles = {
  en: {
    pane: {
      greet: 'Hello {{name}}',
      row_one: '{{count}} row',
      row_other: '{{count}} rows',
      only: 'English only',
    },
  },
  ko: { pane: { greet: '{{name}} 님, 안녕하세요', row_other: '{{count}}행' } },
};

describe('Translator: finds the text of the language, fills it, and never interprets what it fills in', () => {
  it.each([
    ['ko-KR', 'ko'],
    ['zh-CN', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['en_US', 'en'],
    ['qaa-QM', 'en'],
    ['', 'en'],
    [undefined, 'en'],
    ['kok-IN', 'en'],
  ])('takes %s as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('fills placeholders and chooses the plural of the language', () => {
    const { t } = translatorOver('en', bundles);
    expect(t('pane:greet', { name: 'Mina' })).toBe('Hello Mina');
    expect(t('pane:row', { count: 1 })).toBe('1 row');
    expect(t('pane:row', { count: 3 })).toBe('3 rows');
    expect(translatorOver('ko', bundles).t('pane:row', { count: 1 })).toBe('1행');
  });

  it('leaves markup and look-alikes of its own syntax in a value as they are', () => {
    const { t } = translatorOver('en', bundles);
    expect(t('pane:greet', { name: '<b>x</b> & "y"' })).toBe('Hello <b>x</b> & "y"');
    expect(t('pane:greet', { name: '$t(pane:only) {{name}}' })).toBe('Hello $t(pane:only) {{name}}');
  });

  it('names a placeholder that nothing was given for', () => {
    expect(translatorOver('en', bundles).t('pane:greet')).toBe('Hello ‹name›');
  });

  it('falls back to English and tells whether there is a text', () => {
    const { t, has } = translatorOver('ko', bundles);
    expect(t('pane:only')).toBe('English only');
    expect(has('pane:greet')).toBe(true);
    expect(has('pane:nothing')).toBe(false);
  });

  it('puts a problem into words, and shows the code of one that has none', () => {
    const translator = createTranslator('ko-KR');
    const known = error('host-formula-refused', { args: { code: 'InvalidOperation' } });
    expect(problemText(translator, known).text).toContain('InvalidOperation');
    expect(problemText(translator, error('no-such-code'))).toEqual({ text: 'no-such-code', fix: '' });
  });

  it('loads one language by itself with the same texts', async () => {
    const loaded = await loadTranslator('zh-CN');
    expect(loaded.language).toBe('zh');
    expect(loaded.t('pane:nav.home')).toBe(createTranslator('zh').t('pane:nav.home'));
    expect(loaded.t('pane:nav.home')).not.toBe(createTranslator('en').t('pane:nav.home'));
    const later = ['sheets:kinds.Customers', 'problems:excel-busy.text', 'problems:tables-not-a-number.text'];
    await loaded.loadWork();
    for (const key of later) expect(loaded.t(key)).toBe(createTranslator('zh').t(key));
    expect(loaded.has('problems:tables-not-a-number.text')).toBe(true);
  });
});
