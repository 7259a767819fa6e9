import { LANGUAGES, createTranslator } from '../../src/i18n';
import { searchEntries, syntaxOf } from '../../src/taskpane/functions/function-entry';
import { loadEntries } from '../../src/taskpane/functions/load-entries';

describe('Function browser: shows every function of the catalogue in words', () => {
  it.each(LANGUAGES)('has no text without words in %s', async (language) => {
    const entries = await loadEntries(createTranslator(language));
    expect(entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['SEGMENT', 'NEXTVISIT', 'STOCKTURN']),
    );
    for (const entry of entries) {
      const texts = [
        entry.category,
        entry.summary,
        entry.result,
        entry.rule,
        ...entry.parameters.map(({ description }) => description),
        ...entry.errors.map(({ cause }) => cause),
      ];
      // An unknown key comes back as itself, `SEGMENT.summary`, and an unknown problem as its code.
      expect(
        texts.filter(
          (text) => /^[\w-]*\.?[\w.]+$/.test(text) && !text.includes(' ') && /[a-z]\.[a-z]/.test(text),
        ),
      ).toEqual([]);
      expect(texts.every((text) => text.trim() !== '')).toBe(true);
      expect(entry.formula.startsWith(`=${entry.id}(`)).toBe(true);
      expect(entry.exampleResult).not.toBe('');
    }
  });

  it('writes the syntax as Excel does', () => {
    const parameters = [
      { name: 'history', optional: false, description: '' },
      { name: 'cut', optional: true, description: '' },
    ];
    expect(syntaxOf({ id: 'SEGMENT', parameters })).toBe('SEGMENT(history, [cut])');
  });

  it('finds functions by words of the user’s language, whatever their case and width', async () => {
    const korean = await loadEntries(createTranslator('ko'));
    expect(searchEntries(korean, '재고').map(({ id }) => id)).toContain('STOCKRATIO');
    expect(searchEntries(korean, 'ｓｅｇｍｅｎｔ').map(({ id }) => id)).toContain('SEGMENT');
    expect(searchEntries(korean, ' ')).toHaveLength(korean.length);
    expect(searchEntries(korean, 'no such thing')).toEqual([]);
  });
});
