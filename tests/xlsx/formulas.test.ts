import fc from 'fast-check';
import { dependsOn } from '../../src/xlsx/formula-depends';
import { displayFormula, fileFormula } from '../../src/xlsx/formula-names';
import { shiftFormula, tokenizeFormula } from '../../src/xlsx/formula-tokens';
import { isDateFormat } from '../../src/xlsx/number-format';

describe('formulas are understood as far as a patch needs', () => {
  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'A1$:!\'"[](){},;#@.B2_ é한') }), (text) => {
        expect(
          tokenizeFormula(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ["'It''s A1'!B2&\"B2\"", "'It''s A1'!C4&\"B2\""],
    ['SUM(A:B,3:4,$A:B,$3:4)', 'SUM(B:C,5:6,$A:C,$3:6)'],
    [
      'LOG10(A1)+Sheet1!A1+ABC123!A1+T[[#This Row],[A1]]',
      'LOG10(B3)+Sheet1!B3+ABC123!B3+T[[#This Row],[A1]]',
    ],
    ['1E5+XFD1+A1048576', '1E5+#REF!+#REF!'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ])('%s moves one column and two rows to %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it.each([
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.SORT(_xlfn.ANCHORARRAY(A1))', 'SORT(A1#)'],
    ['_xlfn.SINGLE(A1:A3)+1', '@A1:A3+1'],
    ['_xldudf_SEGMENT(B2:M2)', 'SEGMENT(B2:M2)'],
    ['_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)', 'LAMBDA(x,x+1)(2)'],
    ['"_xlfn.X"', '"_xlfn.X"'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(displayFormula(stored)).toBe(shown);
  });

  it.each([
    ['=SEGMENT(B2:M2)', '_xldudf_SEGMENT(B2:M2)'],
    ['segment( A1 )&"SEGMENT(1)"', '_xldudf_SEGMENT( A1 )&"SEGMENT(1)"'],
    ['=SUM(A1)+SEGMENT', 'SUM(A1)+SEGMENT'],
    ["=SORT('My sheet'!A1#)", "_xlfn._xlws.SORT(_xlfn.ANCHORARRAY('My sheet'!A1))"],
    ['=LET(total,SUM(A:A),total*2)', '_xlfn.LET(_xlpm.total,SUM(A:A),_xlpm.total*2)'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(fileFormula(typed, new Set(['SEGMENT']))).toBe(stored);
  });

  const scope = {
    sheet: 'Home',
    nameText: (name: string) => ({ cut: 'Rules!$B$3', far: 'OFFSET(Rules!$A$1,1,1)', loop: 'loop+1' })[name],
    tableArea: (name: string) =>
      name === 'orders' ? { sheet: 'Data', row: 0, column: 0, rows: 10, columns: 3 } : undefined,
  };
  const changed = [{ sheet: 'Data', row: 2, column: 1, rows: 1, columns: 1 }];
  it.each([
    ['Data!B3', true],
    ['data!$A$1:B9', true],
    ['Data!C3', false],
    ['B3', false],
    ["SUM('Data'!B:B)", true],
    ['Data!4:9', false],
    ['SUM(Orders[Amount])', true],
    ['cut*2', false],
    ['far', true],
    ['INDIRECT("Data!B3")', true],
    ['loop', true],
    ['"Data!B3"', false],
    ['SUM(Home:Data!B3)', true],
    ["'[Other.xlsx]Data'!B3", false],
    ['TRUE+3.5', false],
  ])('%s may read the changed cell Data!B3: %s', (formula, expected) => {
    expect(dependsOn(formula, scope, changed)).toBe(expected);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['m/d/yy h:mm', true],
    ['mmm', true],
    ['d"일"', true],
    ['[$-ko-KR]yyyy"년" m"월"', true],
    ['h:mm', false],
    ['[h]:mm:ss', false],
    ['mm:ss.0', false],
    ['#,##0 "day"', false],
    ['General', false],
    ['0.00E+00', false],
    ['@', false],
    ['[Red]0;[Blue]0', false],
  ])('the number format %s shows a date: %s', (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });
});
