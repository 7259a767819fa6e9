// Proves that rules of a file go to the workbench and back: untouched ones byte for byte, new ones beside them, removed ones out.
import { createWorkbookFile } from '../../src/xlsx/create-workbook-file';
import { filePort } from '../../src/xlsx/file-port';
import { RuleShelf } from '../../workbench/host/rule-shelf';
import { saveRules, shelveRules } from '../../workbench/src/file/file-rules';
import { rulePlan } from '../support/rule-plan';
import { open, partText, withPart } from '../xlsx/workbook-checks';

const PART = 'xl/worksheets/sheet2.xml';
const SCALE =
  '<conditionalFormatting sqref="B2:B9"><cfRule type="colorScale" priority="7"><colorScale><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>';
const WHOLE =
  '<dataValidation type="whole" sqref="F1:F9 H1"><formula1>1</formula1><formula2>9</formula2></dataValidation>';

async function workbook(): Promise<Uint8Array> {
  const file = createWorkbookFile('Data');
  const applied = await filePort(file).apply(rulePlan());
  expect(applied.ok).toBe(true);
  const bytes = file.save();
  const text = partText(bytes, PART)
    .replace('<dataValidations count="2">', `${SCALE}<dataValidations count="3">`)
    .replace('</dataValidations>', `${WHOLE}</dataValidations>`);
  return withPart(bytes, PART, text);
}

function shelfOf(bytes: Uint8Array): RuleShelf {
  const shelf = new RuleShelf();
  shelveRules(open(bytes), 'Margins', 'm', shelf);
  return shelf;
}

function save(bytes: Uint8Array, shelf: RuleShelf): Uint8Array {
  const file = open(bytes);
  saveRules(shelf, file, { id: 'm', name: 'Margins' }, (result) => expect(result.ok).toBe(true));
  return file.save();
}

describe('Rules of a file in the workbench', () => {
  it('are all on the shelf, the one that wins first', async () => {
    const shelf = shelfOf(await workbook());
    expect(
      shelf.formats('m').map(({ type, operator, formulas, text }) => [type, operator, formulas, text]),
    ).toEqual([
      ['CellValue', 'LessThan', ['=-0.05'], undefined],
      ['Custom', undefined, ['=AND(B2<>"",B2<ThinMargin)'], undefined],
      ['CellValue', 'Between', ['=0.2', '=0.3'], undefined],
      ['ContainsText', 'Contains', [], 'la"te'],
      ['CellValue', 'EqualTo', ['="완료"'], undefined],
      ['Custom', undefined, ['=AND($B2>0.5,$C2<>"x&y")'], undefined],
      ['ColorScale', undefined, [], undefined],
    ]);
    expect(shelf.formats('m').map(({ look }) => look)).toEqual([
      { fontColor: '#9C0006', fill: '#FFC7CE' },
      { fontColor: '#7F4F00', fill: '#FFEB9C' },
      { fontColor: '#006100', fill: '#C6EFCE' },
      { fontColor: '#9C0006', fill: '#FFC7CE' },
      { fontColor: '#006100', fill: '#C6EFCE' },
      { italic: true, fontColor: '#595959' },
      {},
    ]);
    expect(shelf.validations('m').map(({ area, rule }) => [area.column, rule])).toEqual([
      [2, { list: { source: '진행,완료,late & "open"', inCellDropDown: true } }],
      [3, { list: { source: '=$A$7:$A$8', inCellDropDown: true } }],
      [5, { whole: {} }],
      [7, { whole: {} }],
    ]);
  });

  it('stay byte for byte when nothing changed, and when new ones come', async () => {
    const bytes = await workbook();
    const shelf = shelfOf(bytes);
    expect(save(bytes, shelf)).toBe(bytes);
    shelf.addFormat({
      ...{ sheetId: 'm', areas: [{ row: 1, column: 4, rows: 3, columns: 1 }], type: 'CellValue' },
      ...{ operator: 'GreaterThan', formulas: ['=3'], look: { bold: true }, stopIfTrue: true },
    });
    const text = partText(save(bytes, shelf), PART);
    expect(text).toContain(SCALE);
    expect(text).toContain(WHOLE);
    expect(text).toContain(
      '<conditionalFormatting sqref="E2:E4"><cfRule type="cellIs" dxfId="4" priority="8" operator="greaterThan" stopIfTrue="1"><formula>3</formula></cfRule></conditionalFormatting>',
    );
  });

  it('go when a task has taken them off, and others take their place', async () => {
    const bytes = await workbook();
    const shelf = shelfOf(bytes);
    const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    shelf.clearFormats('m', whole);
    shelf.clearValidations('m', whole);
    shelf.setValidation({
      ...{ sheetId: 'm', area: { row: 1, column: 2, rows: 4, columns: 1 }, ignoreBlanks: true },
      rule: { list: { source: 'a,b', inCellDropDown: true } },
      alert: { showAlert: true, style: 'Warning', title: 'T', message: 'M' },
    });
    const text = partText(save(bytes, shelf), PART);
    expect(text).not.toContain('cfRule');
    expect(text).toContain(
      '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="T" error="M" sqref="C2:C5"><formula1>&quot;a,b&quot;</formula1></dataValidation></dataValidations>',
    );
  });
});
