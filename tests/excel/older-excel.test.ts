/** @jest-environment jsdom */
import { excelWorkbook } from '../support/excel-workbook';

const OLD = { ExcelApi: '1.12', SharedRuntime: '1.1' };

describe('an Excel of the oldest version that the manifest allows', () => {
  it('reads cells, writes a sheet and takes it back, and says that a table cannot grow', async () => {
    const book = await excelWorkbook(
      {
        sheets: {
          Team: [
            ['Code', 'Name'],
            ['C1', 'Anna'],
          ],
        },
        tables: { Kunden: 'Team!A1:B2' },
      },
      { requirements: OLD },
    );
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    const [block] = await book.port.read([{ sheet: 'Team', row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(block?.values).toEqual([
      ['Code', 'Name'],
      ['C1', 'Anna'],
    ]);
    const before = book.model.snapshot();
    const rules = {
      id: 'Rules',
      name: 'Rules',
      mode: 'replace',
      blocks: [{ row: 0, column: 0, values: [['Cut', 0.6]] }],
    } as const;
    const written = await book.port.apply({ title: 'Rules', columns: [], sheets: [rules] });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    await book.port.undo(written.value.undo);
    expect(book.model.snapshot()).toEqual(before);
    const grown = await book.port.apply({
      title: 'Classify',
      sheets: [],
      columns: [
        {
          table: 'Customers',
          address: { kind: 'table', name: 'Kunden', sheet: 'Team' },
          keyHeader: 'Code',
          columns: [{ id: 'Class', header: 'Class', format: 'text' }],
          rows: [{ key: 'C1', values: ['EI'] }],
        },
      ],
    });
    expect(!grown.ok && grown.problems.map(({ code }) => code)).toEqual(['excel-too-old']);
    expect(book.model.snapshot()).toEqual(before);
  });
});
