import { qualifyFormula, refersToSpill, toGridFormula } from '../../workbench/src/grid/translate-formula';
import type { FormulaPlace } from '../../workbench/src/grid/translate-formula';

/** Customers in A1:E5 with a total row: Code, Jan, Feb, Net (USD), Class. The formula stands in E3. */
const inTable: FormulaPlace = {
  sheetName: 'Data',
  row: 2,
  column: 4,
  tables: [
    {
      name: 'Customers',
      sheetName: 'Data',
      area: { row: 0, column: 0, rows: 5, columns: 5 },
      headers: ['Code', 'Jan', 'Feb', 'Net (USD)', 'Class'],
      totalRow: true,
    },
  ],
};
const elsewhere: FormulaPlace = { ...inTable, sheetName: 'Report', row: 9, column: 0 };

describe('formulas of Excel are put into words that the grid understands', () => {
  test.each([
    ['=_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['=_xlfn._xlws.FILTER(A1:B9,A1:A9>1)', '=FILTER(A1:B9,A1:A9>1)'],
    ['=_xldudf_SEGMENT(B2:M2)', '=SEGMENT(B2:M2)'],
    ['=_xlfn.LET(_xlpm.x,2,_xlpm.x*3)', '=LET(x,2,x*3)'],
    ['=SUM(A1#)', '=SUM(A1)'],
    ['=@B1+1', '=B1+1'],
    ['=SUM(B2:B9)', '=SUM(B2:B9)'],
  ])('storage prefixes and marks go: %s', (excel, grid) => {
    expect(toGridFormula(excel, elsewhere)).toBe(grid);
  });

  test('a reference of a table row gets its table', () => {
    expect(toGridFormula('=SEGMENT([@[Jan]:[Feb]],ContributionCut)', inTable)).toBe(
      '=SEGMENT(Customers[[#This Row],[Jan]:[Feb]],ContributionCut)',
    );
    expect(toGridFormula('=[@Jan]*2', inTable)).toBe('=Customers[[#This Row],[Jan]]*2');
  });

  test('a column name that the engine cannot read becomes a plain reference', () => {
    expect(toGridFormula('=[@[Net (USD)]]/2', inTable)).toBe('=$D3/2');
    expect(toGridFormula('=SUM(Customers[Net (USD)])', inTable)).toBe('=SUM($D$2:$D$4)');
    expect(toGridFormula('=SUM(Customers[Net (USD)])', elsewhere)).toBe('=SUM(Data!$D$2:$D$4)');
    expect(toGridFormula('=SUM(Customers[[#All],[Net (USD)]])', elsewhere)).toBe('=SUM(Data!$D$1:$D$5)');
    expect(toGridFormula('=Customers[[#Totals],[Net (USD)]]', elsewhere)).toBe('=Data!$D$5');
  });

  test('a table or a column that does not exist is left for the engine to refuse', () => {
    expect(toGridFormula('=SUM(Orders[Jan])', inTable)).toBe('=SUM(Orders[Jan])');
    expect(toGridFormula('=SUM(Customers[Gone (x)])', inTable)).toBe('=SUM(Customers[Gone (x)])');
    expect(toGridFormula('=[@Jan]', elsewhere)).toBe('=[@Jan]');
  });

  test('a file gets references with their table, in the wording of Excel', () => {
    expect(qualifyFormula('=[@[Net (USD)]]/[@Jan]', inTable)).toBe(
      '=Customers[[#This Row],[Net (USD)]]/Customers[[#This Row],[Jan]]',
    );
    expect(qualifyFormula('=SUM(A1:A3)', inTable)).toBe('=SUM(A1:A3)');
  });

  test('spill references are told apart from errors and texts', () => {
    expect(refersToSpill('=SUM(A1#)')).toBe(true);
    expect(refersToSpill('=SUM(_xlfn.ANCHORARRAY(A1))')).toBe(true);
    expect(refersToSpill('=IFERROR(A1,"#1")')).toBe(false);
    expect(refersToSpill('=#N/A')).toBe(false);
  });
});
