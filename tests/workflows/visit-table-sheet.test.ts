import { createTranslator } from '../../src/i18n';
import { LANGUAGES } from '../../src/i18n/core';
import { tableSheet } from '../../src/workflows/visit-table-sheet';

describe('Tables of a visit plan can be read', () => {
  const columns = [
    { id: 'Order', format: 'integer', width: 6 },
    { id: 'Departure', format: 'time', width: 8 },
    { id: 'Reason', format: 'text', width: 60 },
  ] as const;
  const rows = [{ Order: 1, Departure: 0.5, Reason: 'EI: every 14 days' }];

  test.each(LANGUAGES)('headers of %s have room for their longest word and the filter button', (language) => {
    const { t } = createTranslator(language);
    const sheet = tableSheet(columns, 'visits', rows, 'FieldsheetVisits', t);
    columns.forEach(({ id, width }, at) => {
      const words = t(`plan:visits.columns.${id}`).split(' ');
      const longest = Math.max(...words.map((word) => word.length * (/[가-힣一-鿿]/.test(word) ? 2 : 1)));
      expect(sheet.columnWidths?.[at]).toBeGreaterThanOrEqual(Math.max(width, longest + 4));
    });
  });

  test('a reason that counts takes several lines, with the rest of its row at the top; a visit is one line', () => {
    const { t } = createTranslator('en');
    const leftOut = tableSheet(columns, 'leftOut', rows, 'FieldsheetLeftOut', t);
    expect(leftOut.styles).toEqual([
      { row: 1, column: 0, rows: 1, columns: 1, style: 'top' },
      { row: 1, column: 1, rows: 1, columns: 1, style: 'top' },
      { row: 1, column: 2, rows: 1, columns: 1, style: 'wrap' },
    ]);
    expect(tableSheet(columns, 'leftOut', [], 'FieldsheetLeftOut', t).styles).toEqual([]);
    expect(tableSheet(columns, 'visits', rows, 'FieldsheetVisits', t).styles).toEqual([]);
  });
});
