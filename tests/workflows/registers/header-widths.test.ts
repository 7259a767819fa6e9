// Proves that a register which we make has no header that breaks within a word: the filter button takes its part of the cell.
import { createTranslator } from '../../../src/i18n';
import { LANGUAGES } from '../../../src/i18n/core';
import { headerWidth } from '../../../src/workflows/header-width';
import { registerWrite } from '../../../src/workflows/registers/register-write';

/** Letters of the filter button, at least. */
const BUTTON = 3;

test.each(LANGUAGES)('headers of the visit log have room for their longest word in %s', (language) => {
  const { t } = createTranslator(language);
  const sheet = registerWrite('VisitLog', undefined, [], { language, t });
  const headers = sheet?.blocks[0]?.values[0] ?? [];
  expect(headers.length).toBeGreaterThan(30);
  headers.forEach((header, at) => {
    const words = (typeof header === 'string' ? header : '').split(' ');
    const longest = Math.max(...words.map((word) => word.length * (/[가-힣一-鿿]/.test(word) ? 2 : 1)));
    expect(sheet?.columnWidths?.[at]).toBeGreaterThanOrEqual(longest + BUTTON);
  });
});

test.each([
  // Hangul breaks between any two syllables: two letters a syllable and one for the space, a fifth more in bold.
  ['방문 여부', 11],
  ['연간 매출총이익', 18],
  // Too long for one line: the longest word.
  ['세부 내용과 판매 포인트', 8],
  // Latin words do not break.
  ['Next step agreed', 8],
])('the header %s has room for %i letters beside the button', (header, letters) => {
  expect(headerWidth(header) - BUTTON).toBeGreaterThanOrEqual(letters);
  expect(headerWidth(header) - BUTTON).toBeLessThan(letters + 3);
});
