import { contentOf, decodeCell, encodeCell, formulaOf } from '../../src/excel/cell-codec';

describe('values become cell contents in one place, and no text can run', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-x', "'-x"],
    ['@cmd', "'@cmd"],
    ['\t=1', "'\t=1"],
    ['\r\n=1', "'\r\n=1"],
    ["'quoted", "''quoted"],
    ['007', "'007"],
    ['1-2', "'1-2"],
    ['May 5', "'May 5"],
    ['TRUE', "'TRUE"],
    ['false', "'false"],
    ['#N/A', "'#N/A"],
    ['5 %', "'5 %"],
    ['１２', "'１２"],
    ['a\u0001b', "'a\u0001b"],
  ])('%j is marked as text', (text, content) => {
    expect(encodeCell(text)).toBe(content);
  });

  it.each(['Anna', '김민수', '陈伟', 'EII', 'a = b', 'Zoë – Nr.'])('%j stays as it is', (text) => {
    expect(encodeCell(text)).toBe(text);
  });

  it('passes numbers and booleans through, and clears with null and the empty text', () => {
    expect([encodeCell(0), encodeCell(-1.5), encodeCell(false), encodeCell(null), encodeCell('')]).toEqual([
      0,
      -1.5,
      false,
      '',
      '',
    ]);
  });
});

describe('cells are told by value and type', () => {
  it('reads blanks, errors and texts that look like errors', () => {
    expect(decodeCell('', 'Empty')).toBeNull();
    expect(decodeCell('#N/A', 'Error')).toEqual({ error: '#N/A' });
    expect(decodeCell('#N/A', 'String')).toBe('#N/A');
    expect(decodeCell('', 'String')).toBe('');
    expect(decodeCell(true, 'Boolean')).toBe(true);
  });

  it('tells a formula from a text that looks like one', () => {
    expect(formulaOf('=A1', 5)).toBe('=A1');
    expect(formulaOf('=A1', '=A1')).toBeUndefined();
    expect(formulaOf(5, 5)).toBeUndefined();
  });

  it('writes back what was there', () => {
    expect([
      contentOf(5, '=A1'),
      contentOf('=A1', undefined),
      contentOf({ error: '#N/A' }, undefined),
      contentOf(null, undefined),
    ]).toEqual(['=A1', "'=A1", '#N/A', '']);
  });
});
