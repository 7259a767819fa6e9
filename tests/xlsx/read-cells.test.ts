import { buildWorkbook } from './build-workbook';
import { open, partText } from './workbook-checks';

const DATE_STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><color rgb="FFFF0000"/><sz val="14"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="20" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"><alignment wrapText="1" horizontal="center"/></xf></cellXfs>';

describe('cells are read as what they are', () => {
  it('reads every type of cell', () => {
    const file = open(
      buildWorkbook({
        strings:
          '<si><t>plain &amp; &#xAC00;</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>리치</t></rPh></si><si><t/></si><si><t>a_x000D_b_x005F_x0041_</t></si>',
        rows:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
          '<row r="3"><c r="A3"><v>1.5E-3</v></c><c r="B3"><v>-0.1</v></c><c r="C3"><v>12345678901234567890</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#DIV/0!</v></c><c r="F3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>' +
          '<c r="G3" t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c><c r="H3" t="d"><v>2024-02-29T12:00:00</v></c><c r="I3" s="0"/><c r="J3"><v></v></c></row>',
      }),
    );
    expect(file.readArea({ sheet: 'Data', row: 0, column: 0, rows: 3, columns: 10 }).values).toEqual([
      ['plain & 가', 'rich  text', null, 'a\rb_x0041_', null, null, null, null, null, null],
      new Array(10).fill(null),
      [0.0015, -0.1, 12345678901234567000, true, { error: '#DIV/0!' }, 'ab', 'inline', 45351.5, null, null],
    ]);
    expect(file.sheets[0]?.used).toEqual({ sheet: 'Data', row: 0, column: 0, rows: 3, columns: 8 });
  });

  it('reads numbers to the last bit', () => {
    const numbers = [
      '0.1',
      '123456.789',
      '1e22',
      '0.30000000000000004',
      '4.35',
      '1.7976931348623157E308',
      '5e-324',
      '100.005',
      '-7',
    ];
    const cells = numbers.map((text) => `<c><v>${text}</v></c>`).join('');
    const file = open(buildWorkbook({ rows: `<row>${cells}</row>` }));
    expect(
      file.readArea({ sheet: 'Data', row: 0, column: 0, rows: 1, columns: numbers.length }).values[0],
    ).toEqual(numbers.map(Number));
  });

  it('places rows and cells that leave their addresses out', () => {
    const file = open(
      buildWorkbook({
        rows: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
      }),
    );
    const cells = (row: number) =>
      file.readArea({ sheet: 'Data', row, column: 0, rows: 1, columns: 5 }).values[0];
    expect(cells(0)).toEqual([1, null, null, 2, 3]);
    expect(cells(2)).toEqual([4, null, null, null, null]);
    file.setCells('Data', [
      { row: 1, column: 0, value: 9 },
      { row: 0, column: 1, value: 8 },
    ]);
    const again = open(file.save());
    expect(again.readArea({ sheet: 'Data', row: 0, column: 0, rows: 3, columns: 5 }).values).toEqual([
      [1, 8, null, 2, 3],
      [9, null, null, null, null],
      [4, null, null, null, null],
    ]);
  });

  it('counts dates of a 1904 workbook from 1900, and writes them back as the file counts', () => {
    // 5 July 1998 is 34519 in the 1904 system and 35981 in the 1900 system (Microsoft, "Differences between the 1900 and the 1904 date system").
    const file = open(
      buildWorkbook({
        workbookProperties: '<workbookPr date1904="1"/>',
        styles: DATE_STYLES,
        rows: '<row r="1"><c r="A1" s="1"><v>34519</v></c><c r="B1" s="2"><v>34519</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1"><v>34519</v></c></row>',
      }),
    );
    expect(file.date1904).toBe(true);
    expect(file.readArea({ sheet: 'Data', row: 0, column: 0, rows: 1, columns: 4 }).values[0]).toEqual([
      35981, 35981, 0.5, 34519,
    ]);
    file.setCells('Data', [
      { row: 1, column: 0, value: 35982, look: { numberFormat: 'yyyy-mm-dd' } },
      { row: 1, column: 1, value: 35982 },
      { row: 0, column: 0, value: 35983 },
    ]);
    const saved = file.save();
    const xml = partText(saved, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="A1" s="1"><v>34521</v></c>');
    expect(xml).toContain('<c r="B2"><v>35982</v></c>');
    expect(open(saved).readArea({ sheet: 'Data', row: 0, column: 0, rows: 2, columns: 2 }).values).toEqual([
      [35983, 35981],
      [35982, 35982],
    ]);
  });

  it('reads looks, number formats and what a cell without one takes from its column', () => {
    const file = open(
      buildWorkbook({
        styles: DATE_STYLES,
        head: '<cols><col min="2" max="3" width="20" style="1" customWidth="1"/><col min="5" max="5" width="3" hidden="1"/></cols>',
        rows: '<row r="1"><c r="A1" s="4"><v>1</v></c></row><row r="2" hidden="1" ht="30"><c r="A2" s="2"><v>40000</v></c></row>',
        foot: '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      }),
    );
    expect(file.lookOf('Data', 0, 0)).toMatchObject({
      bold: true,
      fontColor: '#FF0000',
      fontSize: 14,
      fill: '#00FF00',
      wrap: true,
      horizontalAlignment: 'center',
    });
    expect(
      file.readArea({ sheet: 'Data', row: 0, column: 0, rows: 2, columns: 3 }, { formats: true }).formats,
    ).toEqual([
      ['General', 'm/d/yyyy', 'm/d/yyyy'],
      ['yyyy"년" m"월"', 'm/d/yyyy', 'm/d/yyyy'],
    ]);
    expect(file.readSheet('Data')).toMatchObject({
      protected: true,
      hiddenRows: [1],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      columns: [
        { first: 1, last: 2, width: 20 },
        { first: 4, last: 4, hidden: true },
      ],
    });
    expect(file.readSheet('Data')?.rowHeights.get(1)).toBe(30);
  });

  it('does not spend memory on a far corner', () => {
    const file = open(
      buildWorkbook({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      }),
    );
    const used = file.sheets[0]?.used;
    expect(used).toMatchObject({ rows: 1048576, columns: 16384 });
    const block = file.readArea({ sheet: 'Data', row: 0, column: 0, rows: 1048576, columns: 16384 });
    expect(block.values[1048575]?.[16383]).toBe(2);
    expect(block.values[500]).toBe(block.values[501]);
  });
});
