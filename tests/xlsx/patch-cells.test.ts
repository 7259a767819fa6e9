import { buildWorkbook, link, override } from './build-workbook';
import { changedParts, open, packageFaults, partText } from './workbook-checks';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('a patch touches what it must and nothing else', () => {
  it('keeps attributes, white space and unknown elements of a touched row', () => {
    const bytes = buildWorkbook({
      head: '<dimension ref="A1:C2"/>',
      rows: '\n<row r="1" spans="1:3" ht="20" customHeight="1" x:odd="7" xmlns:x="urn:x">\n <c r="A1"><v>1</v></c><c r="C1" s="0"><v>3</v></c>\n</row>\n<row r="2"><c r="A2"><v>4</v></c></row>',
    });
    const file = open(bytes);
    file.setCells('Data', [
      { row: 0, column: 1, value: 2 },
      { row: 0, column: 4, value: 'new' },
      { row: 4, column: 0, value: true },
    ]);
    expect(partText(file.save(), SHEET)).toContain(
      '<dimension ref="A1:E5"/><sheetData>\n<row r="1" spans="1:5" ht="20" customHeight="1" x:odd="7" xmlns:x="urn:x">\n <c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="0"><v>3</v></c><c r="E1" t="s"><v>0</v></c>\n</row>\n<row r="2"><c r="A2"><v>4</v></c></row><row r="5"><c r="A5" t="b"><v>1</v></c></row></sheetData>',
    );
  });

  it('spells a shared formula out before its anchor changes, and keeps the results of the others', () => {
    const bytes = buildWorkbook({
      rows:
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)&amp;"A1"</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>x</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>7</v></c></row>',
    });
    const file = open(bytes);
    expect(file.readSheet('Data')?.formulas.map(({ formula }) => formula)).toEqual([
      '=A1*$A$1+SUM(A:A)&"A1"',
      '=A2*$A$1+SUM(A:A)&"A1"',
      '=A3*$A$1+SUM(A:A)&"A1"',
    ]);
    file.setCells('Data', [{ row: 0, column: 1, value: 99 }]);
    const xml = partText(file.save(), SHEET);
    expect(xml).toContain('<c r="B1"><v>99</v></c>');
    expect(xml).toContain('<c r="B2" t="str"><f>A2*$A$1+SUM(A:A)&amp;&quot;A1&quot;</f><v>x</v></c>');
    expect(xml).toContain('<c r="B3"><f>A3*$A$1+SUM(A:A)&amp;&quot;A1&quot;</f><v>7</v></c>');
  });

  it('leaves a shared formula alone when only a follower changes', () => {
    const bytes = buildWorkbook({
      rows: '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>7</v></c></row>',
    });
    const file = open(bytes);
    file.setCells('Data', [{ row: 1, column: 1, value: 5 }]);
    expect(partText(file.save(), SHEET)).toContain(
      '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>2</v></c></row><row r="2"><c r="B2"><v>5</v></c>',
    );
  });

  it('refuses to change part of an array formula, and lets a spilling one show #SPILL!', () => {
    const array = (metadata: string) =>
      buildWorkbook({
        rows: `<row r="1"><c r="A1"${metadata}><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>`,
      });
    const old = open(array(''));
    expect(old.setCells('Data', [{ row: 1, column: 0, value: 5 }])).toMatchObject({
      ok: false,
      problems: [{ code: 'xlsx-part-of-array', where: { sheet: 'Data', address: 'A2' } }],
    });
    expect(old.setCells('Data', [{ row: 0, column: 0, value: 5 }]).ok).toBe(true);
    expect(old.readArea({ sheet: 'Data', row: 0, column: 0, rows: 3, columns: 1 }).values).toEqual([
      [5],
      [null],
      [null],
    ]);

    const spilling = open(array(' cm="1"'));
    expect(spilling.setCells('Data', [{ row: 1, column: 0, value: 5 }]).ok).toBe(true);
    expect(spilling.readArea({ sheet: 'Data', row: 0, column: 0, rows: 3, columns: 1 }).values).toEqual([
      [{ error: '#SPILL!' }],
      [5],
      [null],
    ]);
    expect(partText(spilling.save(), SHEET)).toContain('<f t="array" ref="A1">ROW(1:3)</f><v>#SPILL!</v>');
  });

  it('stores custom functions, newer functions and spills as Excel does, and shows them as typed', () => {
    const file = open(buildWorkbook(), ['SEGMENT']);
    const formulas = [
      '=SEGMENT(B2:M2,ContributionCut)',
      '=XLOOKUP(A1,B:B,FILTER(C:C,"SEGMENT("<>D1#))',
      '=LET(x,1,LAMBDA(y,x+y)(2))',
    ];
    file.setCells(
      'Data',
      formulas.map((formula, row) => ({ row, column: 0, formula, value: row })),
    );
    file.setCells('Data', [
      { row: 5, column: 0, formula: '=SEGMENT(B2:M4)', value: 'EI', spill: { rows: 3, columns: 1 } },
    ]);
    const saved = file.save();
    const xml = partText(saved, SHEET);
    expect(xml).toContain('<f>_xldudf_SEGMENT(B2:M2,ContributionCut)</f><v>0</v>');
    expect(xml).toContain(
      '<f>_xlfn.XLOOKUP(A1,B:B,_xlfn._xlws.FILTER(C:C,&quot;SEGMENT(&quot;&lt;&gt;_xlfn.ANCHORARRAY(D1)))</f>',
    );
    expect(xml).toContain('<f>_xlfn.LET(_xlpm.x,1,_xlfn.LAMBDA(_xlpm.y,_xlpm.x+_xlpm.y)(2))</f>');
    expect(xml).toContain(
      '<c r="A6" cm="1" t="str"><f t="array" ref="A6:A8">_xldudf_SEGMENT(B2:M4)</f><v>EI</v></c>',
    );
    expect(partText(saved, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(packageFaults(saved)).toEqual([]);
    const again = open(saved, ['SEGMENT']).readSheet('Data')?.formulas;
    expect(again?.map(({ formula }) => formula)).toEqual([...formulas, '=SEGMENT(B2:M4)']);
    expect(again?.[3]?.array).toEqual({ area: { row: 5, column: 0, rows: 3, columns: 1 }, dynamic: true });
  });

  const withChain = {
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c><c r="D1"><v>5</v></c></row>',
    more: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>` },
    workbookLinks: link('rId9', 'calcChain', 'calcChain.xml'),
    overrides: override('xl/calcChain.xml', 'calcChain'),
  };

  it('drops the calculation chain only when a formula comes or goes', () => {
    const bytes = buildWorkbook(withChain);
    const values = open(bytes);
    values.setCells('Data', [{ row: 0, column: 3, value: 6 }]);
    expect(changedParts(bytes, values.save())).toEqual([SHEET]);
    const formulas = open(bytes);
    formulas.setCells('Data', [{ row: 0, column: 1, value: 6 }]);
    const saved = formulas.save();
    expect(changedParts(bytes, saved)).toEqual(
      ['[Content_Types].xml', SHEET, 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml'].sort(),
    );
    expect(packageFaults(saved)).toEqual([]);
  });

  it('asks Excel to calculate on opening only when a formula may read a changed cell', () => {
    const bytes = buildWorkbook(withChain);
    const recalculates = (row: number, column: number) => {
      const file = open(bytes);
      file.setCells('Data', [{ row, column, value: 6 }]);
      return partText(file.save(), 'xl/workbook.xml').includes('<calcPr fullCalcOnLoad="1"/>');
    };
    expect(recalculates(0, 0)).toBe(true);
    expect(recalculates(0, 3)).toBe(false);
    expect(recalculates(8, 8)).toBe(false);
  });

  it('keeps control characters, line breaks and what looks like an escape', () => {
    const texts = [
      'a\u0001b',
      'line\nbreak\r\n',
      '_x0041_',
      ' lead',
      '<&>"\'',
      '\ud83d\ude00 \ud800',
      '=1+1',
      '+82-2-123',
      '\u200b',
    ];
    const file = open(buildWorkbook());
    file.setCells(
      'Data',
      texts.map((value, row) => ({ row, column: 0, value })),
    );
    const values = open(file.save()).readArea({
      sheet: 'Data',
      row: 0,
      column: 0,
      rows: texts.length,
      columns: 1,
    }).values;
    expect(values.map(([value]) => value)).toEqual(texts.map((text) => text.replace('\ud800', '\ufffd')));
  });

  it('adds a cell format once and finds it again', () => {
    const file = open(buildWorkbook());
    file.setCells(
      'Data',
      [0, 1, 2].map((row) => ({
        row,
        column: 0,
        value: row,
        look: { bold: true, fill: '#FFEEDD', numberFormat: '0.000' },
      })),
    );
    const first = file.save();
    expect(partText(first, 'xl/styles.xml').match(/<cellXfs count="2">/)).not.toBeNull();
    const again = open(first);
    again.setCells('Data', [
      { row: 5, column: 5, value: 1, look: { bold: true, fill: '#FFEEDD', numberFormat: '0.000' } },
    ]);
    expect(changedParts(first, again.save())).toEqual([SHEET]);
  });
});
