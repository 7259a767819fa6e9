/** @jest-environment jsdom */
// Proves that conditional formats and lists of ours are given through Microsoft's own client, replaced, taken back, and that others' stay.
import type { FormatInfo, ValidationInfo } from '../../workbench/host/rule-shelf';
import { excelWorkbook } from '../support/excel-workbook';
import type { ExcelWorkbook } from '../support/excel-workbook';
import { CHOICES, FORMATS, rulePlan } from '../support/rule-plan';

const start = () => excelWorkbook({ sheets: { Team: [['Name', 1]] } });

function formats({ model, sheetId }: ExcelWorkbook, sheet = 'Margins') {
  return model.rules.formats(sheetId(sheet)).map(({ id: _id, sheetId: _sheet, ...format }) => format);
}

function validations({ model, sheetId }: ExcelWorkbook, sheet = 'Margins') {
  return model.rules.validations(sheetId(sheet)).map(({ sheetId: _sheet, ...validation }) => validation);
}

async function apply(book: ExcelWorkbook, changes: Parameters<typeof rulePlan>[0] = {}) {
  const applied = await book.port.apply(rulePlan(changes));
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
}

/** A colour scale that somebody put on our sheet by hand. */
const SCALE: Omit<FormatInfo, 'id' | 'sheetId'> = {
  areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
  type: 'ColorScale',
  formulas: [],
  look: {},
  stopIfTrue: false,
};
/** A rule that somebody put on our sheet by hand, over two areas. */
const THEIRS: Omit<FormatInfo, 'id' | 'sheetId'> = {
  areas: [
    { row: 0, column: 5, rows: 2, columns: 1 },
    { row: 4, column: 5, rows: 1, columns: 2 },
  ],
  type: 'Custom',
  formulas: ['=F1>9'],
  look: { fill: '#123456', bold: true },
  stopIfTrue: true,
};
const NUMBERS: Omit<ValidationInfo, 'sheetId'> = {
  area: { row: 2, column: 3, rows: 1, columns: 1 },
  rule: { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } },
  ignoreBlanks: false,
  alert: { showAlert: true, style: 'Information', title: 'Mine', message: '1 to 9' },
};
const area = (column: number, columns = 1) => [{ row: 1, column, rows: 4, columns }];
const RED = { fontColor: '#9C0006', fill: '#FFC7CE' };
const YELLOW = { fontColor: '#7F4F00', fill: '#FFEB9C' };
const GREEN = { fontColor: '#006100', fill: '#C6EFCE' };

describe('Rules of ours in Excel', () => {
  it('say what the plan says, in its order', async () => {
    const book = await start();
    expect((await apply(book)).problems).toEqual([]);
    expect(formats(book)).toEqual([
      {
        ...{ areas: area(1), type: 'CellValue', operator: 'LessThan', formulas: ['=-0.05'] },
        ...{ look: RED, stopIfTrue: false },
      },
      // A blank cell counts as 0 in Excel, and 0 may be less than a named cut.
      {
        ...{ areas: area(1), type: 'Custom', formulas: ['=AND(B2<>"",B2<ThinMargin)'] },
        ...{ look: YELLOW, stopIfTrue: false },
      },
      {
        ...{ areas: area(1), type: 'CellValue', operator: 'Between', formulas: ['=0.2', '=0.3'] },
        ...{ look: GREEN, stopIfTrue: false },
      },
      {
        ...{ areas: area(2), type: 'ContainsText', operator: 'Contains', text: 'la"te', formulas: [] },
        ...{ look: RED, stopIfTrue: false },
      },
      {
        ...{ areas: area(2), type: 'CellValue', operator: 'EqualTo', formulas: ['="완료"'] },
        ...{ look: GREEN, stopIfTrue: false },
      },
      {
        ...{ areas: area(0, 3), type: 'Custom', formulas: ['=AND($B2>0.5,$C2<>"x&y")'] },
        ...{ look: { fontColor: '#595959', italic: true }, stopIfTrue: false },
      },
    ]);
    expect(validations(book)).toEqual([
      {
        area: { row: 1, column: 2, rows: 1_048_575, columns: 1 },
        rule: { list: { source: '진행,완료,late & "open"', inCellDropDown: true } },
        ignoreBlanks: true,
        alert: { showAlert: true, style: 'Stop', title: 'Status', message: 'Choose <one> of the list.' },
      },
      {
        area: { row: 1, column: 3, rows: 4, columns: 1 },
        rule: { list: { source: '=$A$7:$A$8', inCellDropDown: true } },
        ignoreBlanks: true,
        alert: {
          ...{ showAlert: true, style: 'Warning' },
          ...{ title: 'A title that is longer than Exce', message: 'm'.repeat(255) },
        },
      },
    ]);
  });

  it('join what stands on an updated sheet, once, and take the place of all on a replaced one', async () => {
    const book = await start();
    await apply(book, { choices: [CHOICES[0]!] });
    const sheetId = book.sheetId('Margins');
    book.model.rules.addFormat({ ...SCALE, sheetId });
    book.model.rules.setValidation({ ...NUMBERS, sheetId });
    await apply(book, { mode: 'update', blocks: [] });
    expect(formats(book).map(({ type }) => type)).toEqual([
      ...['ColorScale', 'CellValue', 'Custom', 'CellValue', 'ContainsText', 'CellValue', 'Custom'],
    ]);
    // The list of column D would have covered the cell with a validation of somebody else.
    expect(validations(book)).toContainEqual(NUMBERS);
    expect(validations(book)).toHaveLength(2);
    await apply(book, { conditionalFormats: [FORMATS[0]!], choices: [] });
    expect(formats(book).map(({ type }) => type)).toEqual(['CellValue']);
    expect(validations(book)).toEqual([]);
  });

  it('go with the undo, and those that stood there come back as they were', async () => {
    const book = await start();
    const nothing = book.model.snapshot();
    const first = await apply(book);
    const sheetId = book.sheetId('Margins');
    book.model.rules.addFormat({ ...THEIRS, sheetId });
    book.model.rules.setValidation({ ...NUMBERS, sheetId });
    const before = [formats(book), validations(book)];
    const changed = await apply(book, { conditionalFormats: [FORMATS[0]!], choices: [CHOICES[0]!] });
    expect(formats(book)).toHaveLength(1);
    const undone = await book.port.undo(changed.undo);
    expect(undone.ok && undone.value.problems).toEqual([]);
    expect(formats(book)).toEqual(before[0]);
    const order = (list: unknown) => (list as { area: unknown }[]).map((one) => JSON.stringify(one)).sort();
    expect(order(validations(book))).toEqual(order(before[1]));
    await book.port.undo(first.undo);
    expect(book.model.snapshot()).toEqual(nothing);
  });

  it('go with the undo of an update, and those that somebody added meanwhile stay', async () => {
    const book = await start();
    await apply(book, { conditionalFormats: [FORMATS[0]!], choices: [] });
    const updated = await apply(book, { mode: 'update', blocks: [] });
    const sheetId = book.sheetId('Margins');
    book.model.rules.addFormat({ ...THEIRS, sheetId });
    book.model.rules.setValidation({ ...NUMBERS, sheetId });
    await book.port.undo(updated.undo);
    expect(formats(book).map(({ formulas }) => formulas)).toEqual([['=F1>9'], ['=-0.05']]);
    expect(validations(book)).toContainEqual(NUMBERS);
    expect(validations(book).filter(({ rule }) => 'list' in rule && rule['list'] === undefined)).toEqual([]);
  });

  it('says how many rules of others an undo could not bring back', async () => {
    const book = await start();
    await apply(book);
    book.model.rules.addFormat({ ...SCALE, sheetId: book.sheetId('Margins') });
    const changed = await apply(book);
    const undone = await book.port.undo(changed.undo);
    expect(undone.ok && undone.value.problems).toEqual([
      { code: 'excel-rules-not-restored', severity: 'warning', args: { count: 1 } },
    ]);
    expect(formats(book)).toHaveLength(FORMATS.length);
  });

  it('are left out with a warning where Excel refuses them, and the values stand', async () => {
    const book = await start();
    const { problems } = await apply(book, {
      conditionalFormats: [{ row: 1, column: 1, rule: { kind: 'formula', formula: '=' }, style: 'bad' }],
    });
    expect(problems).toEqual([
      { code: 'excel-rules-left-out', severity: 'warning', args: { code: 'InvalidArgument' } },
    ]);
    expect(book.values('Margins!B2')).toEqual([[-0.1]]);
  });

  it('come back when a plan fails in the middle', async () => {
    const book = await start();
    await apply(book);
    const before = [formats(book), validations(book)];
    let failed = 0;
    for (let sync = 2; sync < 12; sync++) {
      book.host.faults.reset();
      book.host.faults.fail({ sync, action: 3, code: 'RequestAborted' });
      const applied = await book.port.apply(rulePlan({ conditionalFormats: [], choices: [] }));
      book.host.faults.reset();
      if (applied.ok) await book.port.undo(applied.value.undo);
      else failed++;
      expect([formats(book), validations(book)]).toEqual(before);
    }
    expect(failed).toBeGreaterThan(2);
  });

  it("of others on the team's sheets are never touched", async () => {
    const book = await start();
    const sheetId = book.sheetId('Team');
    book.model.rules.addFormat({ ...SCALE, sheetId });
    book.model.rules.setValidation({ ...NUMBERS, sheetId });
    const first = await apply(book);
    await apply(book);
    await book.port.undo(first.undo);
    expect(formats(book, 'Team')).toEqual([SCALE]);
    expect(validations(book, 'Team')).toEqual([NUMBERS]);
  });
});
