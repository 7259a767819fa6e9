import { csvValue, openCsv } from '../../src/cli/csv-workbook';
import { decodeCp949 } from '../../src/cli/cp949';
import { decodeText } from '../../src/cli/decode-text';
import { parseCsv } from '../../src/cli/parse-csv';
import { utf8 } from './memory-host';

const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const all = mark ? `\ufeff${text}` : text;
  const out = new Uint8Array(all.length * 2);
  const view = new DataView(out.buffer);
  [...all].forEach((_, n) => view.setUint16(n * 2, all.charCodeAt(n), littleEndian));
  return out;
}

describe('the encoding of a text table is found', () => {
  const text = '고객,금액\n한빛상사,1200\n';

  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]), 'utf-8'],
    ['UTF-16LE with a mark', utf16(text, true, true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(text, false, true), 'utf-16be'],
    ['UTF-16LE without a mark', utf16('Customer,Amount\nKim,1200\n', true, false), 'utf-16le'],
    ['UTF-16BE without a mark', utf16('Customer,Amount\nKim,1200\n', false, false), 'utf-16be'],
  ])('%s', (_, data, encoding) => {
    const decoded = decodeText(data);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text.startsWith('\ufeff')).toBe(false);
    expect(decoded?.text).toMatch(/1200\n$/);
  });

  // Bytes made with Python's codecs cp949 and gb18030.
  it('CP949: a Korean table as Korean Excel saves it', () => {
    const data = bytes(
      0xb0,
      0xed,
      0xb0,
      0xb4,
      0x2c,
      0xb1,
      0xdd,
      0xbe,
      0xd7,
      0x0a, // 고객,금액
      0xc7,
      0xd1,
      0xba,
      0xfb,
      0xbb,
      0xf3,
      0xbb,
      0xe7,
      0x2c,
      0x31,
      0x0a, // 한빛상사,1
    );
    expect(decodeText(data)).toEqual({ encoding: 'cp949', text: '고객,금액\n한빛상사,1\n' });
  });

  it('GB18030: a Chinese table as Chinese Excel saves it', () => {
    const data = bytes(
      0xbf,
      0xcd,
      0xbb,
      0xa7,
      0x2c,
      0xbd,
      0xf0,
      0xb6,
      0xee,
      0x0a, // 客户,金额
      0xb1,
      0xb1,
      0xbe,
      0xa9,
      0xca,
      0xb3,
      0xc6,
      0xb7,
      0x2c,
      0x31,
      0x0a, // 北京食品,1
    );
    expect(decodeText(data)).toEqual({ encoding: 'gb18030', text: '客户,金额\n北京食品,1\n' });
  });

  it('CP949: syllables that the old standard left out', () => {
    // 똠 8C 63, 펲 BB C4→ not extended; 갂 81 41, 힣 C6 52, 뷁 94 EE (Microsoft's table of code page 949).
    expect(decodeCp949(bytes(0x8c, 0x63, 0x41, 0x81, 0x41, 0xc6, 0x52, 0x94, 0xee, 0xb0, 0xa1))).toBe(
      '똠A갂힣뷁가',
    );
    expect(decodeCp949(bytes(0xff, 0xff))).toBeUndefined();
  });

  it('refuses what is no text', () => {
    expect(decodeText(bytes(0, 1, 2, 3, 0, 0, 0, 9))).toBeUndefined();
    expect(decodeText(bytes(0xff, 0xff, 0x41))).toBeUndefined();
  });
});

describe('cells of a text table', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2\n', ';'],
    ['a\tb,c\n1\t2,3\n', '\t'],
    ['sep=;\na,b;c\n', ';'],
    ['only one column\n', ','],
  ])('%j is cut at %j', (text, delimiter) => {
    expect(parseCsv(text).delimiter).toBe(delimiter);
  });

  it('follows quotes, doubled quotes and line breaks inside of them', () => {
    expect(parseCsv('"a ""x"", b",c\r\n"line\nbreak",\r\n,"last').rows).toEqual([
      ['a "x", b', 'c'],
      ['line\nbreak', ''],
      ['', 'last'],
    ]);
  });

  it.each([
    ['12', ',', 12],
    ['-1,234.5', ',', -1234.5],
    ['1234,5', ';', 1234.5],
    ['0', ',', 0],
    ['0.5', ',', 0.5],
    ['007', ',', '007'],
    ['+82-2-123', ',', '+82-2-123'],
    ['1234567890123456', ',', '1234567890123456'],
    ['1e5', ',', '1e5'],
    ['=1+1', ',', '=1+1'],
    ['2026-03-31', ',', 46112],
    ['2026/3/31', ',', 46112],
    ['03/04/2026', ',', '03/04/2026'],
    ['2026-02-30', ',', '2026-02-30'],
    ['  ', ',', null],
    [' text ', ',', ' text '],
  ] as const)('%j with %j is %j', (text, delimiter, value) => {
    expect(csvValue(text, delimiter).value).toBe(value);
  });

  it('becomes a workbook of one sheet named as the file', () => {
    const opened = openCsv(utf8('Code,Day\n007,2026-03-31\n'), "Orders [2026]: 'May'.csv", {});
    if (!opened.ok) throw new Error('refused');
    const [sheet] = opened.value.sheets;
    expect(sheet?.name).toBe("Orders  2026   'May");
    expect(
      opened.value.readArea(
        { sheet: sheet?.name ?? '', row: 0, column: 0, rows: 2, columns: 2 },
        { formats: true },
      ),
    ).toMatchObject({
      values: [
        ['Code', 'Day'],
        ['007', 46112],
      ],
      formats: [
        ['General', 'General'],
        ['General', 'yyyy-mm-dd'],
      ],
    });
  });
});
