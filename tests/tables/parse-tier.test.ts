import { parseTier } from '../../src/tables/parse-tier';
import { mapColumns } from '../../src/tables/map-columns';

describe('tiers of the trade are told in three languages', () => {
  test.each([
    ['Tier 1', 1],
    ['1차', 1],
    ['一级', 1],
    ['sub-dealer', 2],
    ['２차 대리점', 2],
    ['二批', 2],
    ['Terminal', 3],
    ['소매점', 3],
    ['终端', 3],
    ['2', 2],
    ['gold', undefined],
    ['', undefined],
  ])('%s', (text, tier) => expect(parseTier(text)).toBe(tier));

  test.each([
    [['Customer code', 'Customer name', 'Tier', 'Buys from']],
    [['거래처코드', '거래처명', '유통단계', '상위거래처']],
    [['客户编号', '客户名称', '层级', '上级经销商']],
  ])('the columns of the chain are found: %j', (headers) => {
    const cells = [
      ['A', 'B', 'C'],
      ['Main', 'Sub', 'Pub'],
      ['1', '2', 'terminal'],
      ['', 'A', 'B'],
    ];
    const { fields } = mapColumns(
      'Customers',
      headers.map((header, at) => ({ header, cell: header, cells: cells[at] ?? [] })),
    );
    expect(fields.map(({ field, index }) => [field, index])).toEqual([
      ['code', 0],
      ['name', 1],
      ['tier', 2],
      ['parent', 3],
    ]);
  });

  test.each([['Current supplier'], ['현재 공급처'], ['现供应商']])(
    'and whom a prospect buys from: %s',
    (header) => {
      const { fields } = mapColumns('Prospects', [
        { header: 'Name', cell: 'Name', cells: ['A', 'B'] },
        { header, cell: header, cells: ['Rival', 'Other'] },
      ]);
      expect(fields.find(({ field }) => field === 'supplier')?.index).toBe(1);
    },
  );
});
