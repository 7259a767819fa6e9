// Proves that conditional formats and lists of ours go into a file as ECMA-376 part 1 asks, and that those of others stay byte for byte.
import { createWorkbookFile } from '../../src/xlsx/create-workbook-file';
import { filePort } from '../../src/xlsx/file-port';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import type { XmlElement } from '../../src/xlsx/xml-tree';
import { attribute, parseRoot, textOf } from '../../src/xlsx/xml-tree';
import { CHOICES, FORMATS, rulePlan } from '../support/rule-plan';
import { buildWorkbook, link, override } from './build-workbook';
import { changedParts, open, packageFaults, partText, withPart } from './workbook-checks';

/** Children of CT_Worksheet in the order of the schema (ECMA-376 part 1, annex A.2). */
const WORKSHEET = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing ' +
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');
/** Children of CT_Stylesheet in the order of the schema. */
const STYLES =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
/** Attributes that the schema knows for each element. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  conditionalFormatting: ['pivot', 'sqref'],
  cfRule: [
    ...['type', 'dxfId', 'priority', 'stopIfTrue', 'aboveAverage', 'percent', 'bottom', 'operator', 'text'],
    ...['timePeriod', 'rank', 'stdDev', 'equalAverage'],
  ],
  dataValidations: ['disablePrompts', 'xWindow', 'yWindow', 'count'],
  dataValidation: [
    ...['type', 'errorStyle', 'imeMode', 'operator', 'allowBlank', 'showDropDown', 'showInputMessage'],
    ...['showErrorMessage', 'errorTitle', 'error', 'promptTitle', 'prompt', 'sqref'],
  ],
};

async function write(file: WorkbookFile, changes: Parameters<typeof rulePlan>[0] = {}): Promise<Uint8Array> {
  const applied = await filePort(file).apply(rulePlan(changes));
  expect(applied.ok && applied.value.problems).toEqual([]);
  return file.save();
}

const every = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.flatMap((inner) => [...(inner.local === local ? [inner] : []), ...every(inner, local)]);

function sheetXml(bytes: Uint8Array, part = 'xl/worksheets/sheet2.xml') {
  const text = partText(bytes, part);
  return { text, root: parseRoot(text, part) };
}

/** What is out of order or unknown to the schema in a worksheet. */
function faults(root: XmlElement): readonly string[] {
  const ranks = root.children.map(({ local }) => WORKSHEET.indexOf(local));
  const order = ranks.flatMap((rank, n) =>
    rank < 0 || rank < (ranks[n - 1] ?? 0) ? [root.children[n]?.local ?? ''] : [],
  );
  const unknown = Object.entries(ATTRIBUTES).flatMap(([local, names]) =>
    every(root, local).flatMap((element) =>
      element.attributes.filter(({ name }) => !names.includes(name)).map(({ name }) => `${local}.${name}`),
    ),
  );
  return [...order, ...unknown];
}

function rulesOf(text: string, root: XmlElement) {
  return every(root, 'conditionalFormatting').flatMap((block) =>
    every(block, 'cfRule').map((rule) => [
      attribute(block, 'sqref'),
      ...['type', 'operator', 'text', 'priority', 'dxfId'].map((name) => attribute(rule, name)),
      ...every(rule, 'formula').map((formula) => textOf(text, formula)),
    ]),
  );
}

describe('Conditional formats of ours in a file', () => {
  it('stand in the place, with the names and the formulas of the standard', async () => {
    const bytes = await write(createWorkbookFile('Data'));
    expect(packageFaults(bytes)).toEqual([]);
    const { text, root } = sheetXml(bytes);
    expect(faults(root)).toEqual([]);
    const _ = undefined;
    expect(rulesOf(text, root)).toEqual([
      ['B2:B5', 'cellIs', 'lessThan', _, '1', '0', '-0.05'],
      // A blank cell counts as 0 in Excel, and 0 may be less than a named cut.
      ['B2:B5', 'expression', _, _, '2', '1', 'AND(B2<>"",B2<ThinMargin)'],
      ['B2:B5', 'cellIs', 'between', _, '3', '2', '0.2', '0.3'],
      [...['C2:C5', 'containsText', 'containsText', 'la"te', '4', '0'], 'NOT(ISERROR(SEARCH("la""te",C2)))'],
      ['C2:C5', 'cellIs', 'equal', _, '5', '2', '"완료"'],
      ['A2:C5', 'expression', _, _, '6', '3', 'AND($B2>0.5,$C2<>"x&y")'],
    ]);
  });

  it('point at looks that stand in the style sheet in its order', async () => {
    const text = partText(await write(createWorkbookFile('Data')), 'xl/styles.xml');
    const root = parseRoot(text, 'styles');
    const ranks = root.children.map(({ local }) => STYLES.indexOf(local));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).not.toContain(-1);
    const looks = every(root, 'dxf');
    expect(attribute(every(root, 'dxfs')[0], 'count')).toBe('4');
    // Red, yellow and green as Excel's own menu offers them; CT_Dxf has font before fill.
    expect(looks.map((look) => text.slice(look.openEnd, look.closeStart))).toEqual([
      '<font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
      '<font><color rgb="FF7F4F00"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill>',
      '<font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill>',
      '<font><i/><color rgb="FF595959"/></font>',
    ]);
  });

  it('join those of the file when a sheet is updated, once, and go when it is replaced', async () => {
    const first = await write(createWorkbookFile('Data'));
    const part = 'xl/worksheets/sheet2.xml';
    const theirs =
      '<conditionalFormatting sqref="B2:B9"><cfRule type="colorScale" priority="7"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
      '<color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>';
    const shared = withPart(
      first,
      part,
      partText(first, part).replace('<dataValidations', `${theirs}<dataValidations`),
    );
    const more = { row: 1, column: 0, rows: 4, rule: FORMATS[0]!.rule, style: 'warn' } as const;
    const updated = await write(open(shared), {
      mode: 'update',
      blocks: [],
      conditionalFormats: [...FORMATS, more],
    });
    const { text, root } = sheetXml(updated);
    expect(faults(root)).toEqual([]);
    expect(text).toContain(theirs);
    expect(rulesOf(text, root).map(([sqref, , , , priority]) => [sqref, priority])).toEqual([
      ...['B2:B5', 'B2:B5', 'B2:B5', 'C2:C5', 'C2:C5', 'A2:C5'].map((at, n) => [at, String(n + 1)]),
      ['B2:B9', '7'],
      ['A2:A5', '8'],
    ]);
    const replaced = sheetXml(await write(open(updated), { conditionalFormats: [more], choices: [] }));
    expect(rulesOf(replaced.text, replaced.root).map(([sqref]) => sqref)).toEqual(['A2:A5']);
    expect(replaced.text).not.toContain('dataValidation');
  });

  it('go with the undo, and come back when they stood there before', async () => {
    const file = createWorkbookFile('Data');
    const port = filePort(file);
    await port.apply(rulePlan());
    const saved = file.save();
    const again = await port.apply(rulePlan({ conditionalFormats: [], choices: [] }));
    if (!again.ok) throw new Error('refused');
    expect(sheetXml(file.save()).text).not.toContain('cfRule');
    file.setCells('Data', [{ row: 0, column: 0, value: 'typed since' }]);
    await port.undo(again.value.undo);
    const foot = ({ text }: { readonly text: string }) => text.slice(text.indexOf('</sheetData>'));
    expect(foot(sheetXml(file.save()))).toContain('cfRule');
    expect(foot(sheetXml(file.save()))).toBe(foot(sheetXml(saved)));
  });
});

describe('Lists of ours in a file', () => {
  it('allow the values, blank cells too, and say what is wrong', async () => {
    const { text, root } = sheetXml(await write(createWorkbookFile('Data')));
    expect(attribute(every(root, 'dataValidations')[0], 'count')).toBe('2');
    const lists = every(root, 'dataValidation').map((list) => ({
      ...Object.fromEntries(list.attributes.map(({ name, value }) => [name, value])),
      formula1: textOf(text, every(list, 'formula1')[0]),
    }));
    expect(lists).toEqual([
      {
        type: 'list',
        allowBlank: '1',
        showErrorMessage: '1',
        errorTitle: 'Status',
        error: 'Choose <one> of the list.',
        sqref: 'C2:C1048576',
        formula1: '"진행,완료,late & ""open"""',
      },
      {
        type: 'list',
        errorStyle: 'warning',
        allowBlank: '1',
        showErrorMessage: '1',
        // ECMA-376 part 1, 18.3.1.32: errorTitle has at most 32 characters, error 255.
        errorTitle: 'A title that is longer than Exce',
        error: 'm'.repeat(255),
        sqref: 'D2:D5',
        formula1: '$A$7:$A$8',
      },
    ]);
  });

  it('leave cells alone that somebody has given a validation', async () => {
    const first = await write(createWorkbookFile('Data'), { choices: [] });
    const part = 'xl/worksheets/sheet2.xml';
    const theirs =
      '<dataValidation type="whole" allowBlank="1" sqref="D3 F1:F9"><formula1>1</formula1><formula2>9</formula2></dataValidation>';
    const shared = withPart(
      first,
      part,
      partText(first, part).replace(
        '<pageMargins',
        `<dataValidations count="1">${theirs}</dataValidations><pageMargins`,
      ),
    );
    const { text, root } = sheetXml(await write(open(shared), { mode: 'update', blocks: [] }));
    expect(faults(root)).toEqual([]);
    expect(text).toContain(`<dataValidations count="2">${theirs}<dataValidation type="list" allowBlank`);
    expect(every(root, 'dataValidation').map((list) => attribute(list, 'sqref'))).toEqual([
      'D3 F1:F9',
      'C2:C1048576',
    ]);
  });

  it('are left out with a warning when Excel cannot hold them', async () => {
    const long = { ...CHOICES[0]!, allowed: Array.from({ length: 52 }, (_, n) => `no ${100 + n}`) };
    const comma = { ...CHOICES[1]!, allowed: ['Seoul, Mapo', 'Busan'] };
    // 43 values of five letters and 42 commas are 257 characters, one value less 251.
    const fits = { ...CHOICES[0]!, column: 4, allowed: Array.from({ length: 42 }, (_, n) => `no ${10 + n}`) };
    const file = createWorkbookFile('Data');
    const applied = await filePort(file).apply(rulePlan({ choices: [long, comma, fits] }));
    expect(applied.ok && applied.value.problems).toEqual([
      {
        code: 'workflows-choices-left-out',
        severity: 'warning',
        where: { sheet: 'Margins', address: 'C2' },
        args: { address: 'C2' },
      },
      {
        code: 'workflows-choices-left-out',
        severity: 'warning',
        where: { sheet: 'Margins', address: 'D2' },
        args: { address: 'D2' },
      },
    ]);
    const lists = every(sheetXml(file.save()).root, 'dataValidation');
    expect(lists.map((list) => attribute(list, 'sqref'))).toEqual(['E2:E1048576']);
  });
});

describe('Rules of others', () => {
  const foot =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
    '<dataValidations  count="1" ><dataValidation sqref="B1" type="list"><formula1>"x,y"</formula1></dataValidation></dataValidations>' +
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations/></ext></extLst>';

  it("stay byte for byte on the team's sheets, with the looks that they point at", async () => {
    const looks =
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>' +
      '<tableStyles count="0"/>';
    const team = buildWorkbook({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      foot,
      styles: looks,
      workbookLinks: link('rId2', 'styles', 'styles.xml'),
      overrides: override('xl/styles.xml', 'styles'),
    });
    const bytes = await write(open(team));
    expect(changedParts(team, bytes)).not.toContain('xl/worksheets/sheet1.xml');
    expect(packageFaults(bytes)).toEqual([]);
    const styles = partText(bytes, 'xl/styles.xml');
    expect(styles).toMatch(
      /<dxfs count="5"><dxf><font><b\/><\/font><\/dxf><dxf>.*<\/dxfs><tableStyles count="0"\/>/,
    );
    const { text, root } = sheetXml(bytes);
    expect(rulesOf(text, root).map((rule) => rule[5])).toEqual(['1', '2', '3', '1', '3', '4']);
  });

  it('stay in the file when a sheet that is theirs is written beside them', () => {
    const file = open(buildWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', foot }));
    file.setCells('Data', [{ row: 0, column: 3, value: 'own column' }]);
    expect(partText(file.save(), 'xl/worksheets/sheet1.xml')).toContain(foot);
  });
});
