import { callsOneOf } from '../../src/excel/formula-calls';

const ours = callsOneOf(['SEGMENT', 'STOCKRATIO']);

describe('formulas that call our functions are told from all others', () => {
  it.each([
    '=SEGMENT(B2:M2)',
    '=IF(A1>0,segment ( B2:M2 ),"")',
    '=FIELDSHEET.SEGMENT(B2:M2)',
    '=_xldudf_SEGMENT(B2:M2)',
    '=1+STOCKRATIO(1,2)',
    "='My sheet'!A1&SEGMENT(A1)",
  ])('%s calls one', (formula) => {
    expect(ours(formula)).toBe(true);
  });

  it.each([
    '=SUM(A1)',
    '=MYSEGMENT(A1)',
    '=SEGMENTS(A1)',
    '=SEGMENT+1',
    '="SEGMENT(A1)"',
    "='SEGMENT(x)'!A1",
    '=SEGMENT_2(A1)',
  ])('%s calls none', (formula) => {
    expect(ours(formula)).toBe(false);
  });

  it('tells none without names', () => {
    expect(callsOneOf([])('=SEGMENT(A1)')).toBe(false);
  });
});
