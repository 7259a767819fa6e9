import { isWide, widthInEms } from '../../src/core/letter-width';

// East Asian Width of the Unicode Character Database: W and F are wide, the others narrow.
test.each(['한', '가', '中', '。', 'あ', 'Ａ', '￦', '𠀀', '😀'])('%s is wide', (letter) => {
  expect(isWide(letter)).toBe(true);
});

test.each(['A', 'i', '7', 'é', 'ß', 'Ж', '₩', '…', 'ｱ'])('%s is narrow', (letter) => {
  expect(isWide(letter)).toBe(false);
});

test('a text is as wide as its letters, those beyond 16 bits counted once', () => {
  expect(widthInEms('')).toBe(0);
  expect(widthInEms('한中')).toBe(2);
  expect(widthInEms('𠀀😀')).toBe(2);
  expect(widthInEms('ab中')).toBeCloseTo(2 * 0.56 + 1, 12);
});
