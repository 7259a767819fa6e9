import { openWorkbookFile, filePort } from '../../src/xlsx';
import { readSheetTable } from '../../src/workflows/sheet-table';
import { run, utf8 } from './memory-host';

/** A buys every month, B stopped after February, C is small and rare; contributions 1,200, 600 and 30. */
const CUSTOMERS = [
  'Customer code,Customer name,2025-01,2025-02,2025-03,2025-04,2025-05,2025-06,2025-07,2025-08,2025-09,2025-10,2025-11,2025-12',
  'A,Anna,100,100,100,100,100,100,100,100,100,100,100,100',
  'B,Ben,200,200,200,0,0,0,0,0,0,0,0,0',
  'C,Cho,10,10,10,0,0,0,0,0,0,0,0,0',
].join('\n');

describe('fieldsheet review', () => {
  it('says what is due and writes the sheets that a team fills in', async () => {
    const { code, out, files } = await run(
      ['review', 'c.csv', '--as-of', '2025-12-31', '--out', 'out.xlsx', '--json'],
      { 'c.csv': utf8(CUSTOMERS) },
    );
    const { result } = JSON.parse(out) as {
      result: { asked: { key: string; class: string }[]; served: { key: string; net: object }[] };
    };
    expect(code).toBe(0);
    // 80 % of 1,830 is 1,464: Anna and Ben are high.
    expect(result.asked).toMatchObject([{ key: 'B', class: 'EII' }]);
    // Sales tell no margin, and nobody has noted a cost yet.
    expect(result.served).toMatchObject([
      {
        key: 'C',
        net: { known: false, missing: ['margin', 'supplyCost', 'hours', 'hourlyCost', 'marketing'] },
      },
    ]);
    const opened = openWorkbookFile(files.get('out.xlsx') ?? new Uint8Array());
    if (!opened.ok) throw new Error('The file cannot be read again');
    const port = filePort(opened.value);
    const outline = await port.outline();
    const actions = await readSheetTable(port, outline, 'Actions');
    expect(actions?.rows.map(({ cells }) => [cells['customer']])).toEqual([['B']]);
    const costs = await readSheetTable(port, outline, 'ServeInputs');
    expect(costs?.rows).toHaveLength(1);
  });
});
