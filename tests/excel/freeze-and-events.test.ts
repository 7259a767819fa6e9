/** @jest-environment jsdom */
import { freezeToValues } from '../../src/excel/freeze-to-values';
import { callsOneOf } from '../../src/excel/formula-calls';
import { officeActions } from '../../src/excel/host-actions';
import { announceCommand, onCommandDone, onPageRequest, requestPage } from '../../src/excel/pane-route';
import { followWorkbook } from '../../src/excel/workbook-events';
import { excelWorkbook } from '../support/excel-workbook';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const ours = callsOneOf(['SEGMENT']);

/** B1:B3 hold a spilled SEGMENT, C1 a SUM, D1 a SEGMENT that is still being calculated, E1 one that failed. */
async function calculated() {
  const book = await excelWorkbook({ sheets: { Team: [['x']] } });
  const id = book.sheetId('Team');
  book.model.write(
    id,
    area(0, 1, 3, 1),
    [['=SEGMENT(A1:A3)'], ['EII'], ['007']].map(([v]) => [v?.startsWith('0') ? `'${v}` : (v ?? '')]),
    'Local',
  );
  book.model.write(id, area(0, 2, 1, 3), [['=SUM(A1)', '=SEGMENT(A2)', '=SEGMENT(A3)']], 'Local');
  const answers = new Map<string, unknown>([
    ['3', { error: '#BUSY!' }],
    ['4', { error: '#N/A' }],
  ]);
  const values = book.model.values.bind(book.model);
  book.model.values = (sheet, wanted) =>
    values(sheet, wanted).map((row, r) =>
      row.map((value, c) => {
        const cell = book.model.formulas(sheet, area(wanted.row + r, wanted.column + c))[0]?.[0];
        if (typeof cell !== 'string' || !cell.startsWith('=')) return value;
        return (answers.get(String(wanted.column + c)) ?? (cell.includes('SUM') ? 42 : 'EI')) as typeof value;
      }),
    );
  Object.assign(book.model, {
    spillOf: (_sheet: string, row: number, column: number) =>
      row === 0 && column === 1 ? area(0, 1, 3, 1) : undefined,
  });
  book.model.select(id, area(0, 0, 5, 9));
  return book;
}

describe('freezing turns our formulas into what they show', () => {
  it('with spilled values and errors, leaving other formulas and unfinished ones, and can be taken back', async () => {
    const book = await calculated();
    const result = await freezeToValues(book.port, ours, 'Freeze');
    expect(result.ok && [result.value.cells, result.value.addresses]).toEqual([4, ['Team!B1:B3', 'Team!E1']]);
    expect(book.formulas('Team!A1:E3')).toEqual([
      ['x', 'EI', '=SUM(A1)', '=SEGMENT(A2)', { error: '#N/A' }],
      [null, 'EII', null, null, null],
      [null, '007', null, null, null],
    ]);
    if (!result.ok) throw new Error('not frozen');
    const undone = await book.port.undo(result.value.undo);
    expect(undone).toEqual({ ok: true, value: { cells: 4, problems: [] } });
    // Excel spills again by itself once the cells below are free.
    expect(book.formulas('Team!B1:E3')).toEqual([
      ['=SEGMENT(A1:A3)', '=SUM(A1)', '=SEGMENT(A2)', '=SEGMENT(A3)'],
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });

  it('says so when there is nothing to freeze, or the sheet is protected', async () => {
    const book = await excelWorkbook({ sheets: { Team: [['=SUM(1)']] } });
    const nothing = await freezeToValues(book.port, ours, 'Freeze');
    expect(!nothing.ok && nothing.problems.map(({ code }) => code)).toEqual(['excel-nothing-to-freeze']);
    book.model.protect(book.sheetId('Team'), true);
    const locked = await freezeToValues(book.port, ours, 'Freeze');
    expect(!locked.ok && locked.problems.map(({ code }) => code)).toEqual(['workflows-sheet-protected']);
  });

  it('leaves everything as it was when Excel fails on the way', async () => {
    for (let sync = 0; ; sync++) {
      const book = await calculated();
      const before = book.model.snapshot();
      book.host.faults.reset();
      book.host.faults.fail({ sync, code: 'GeneralException' });
      const result = await freezeToValues(book.port, ours, 'Freeze');
      if (result.ok) break;
      expect(result.problems.at(-1)?.code).toMatch(/^excel-(unchanged|restored)$/);
      expect(book.model.snapshot()).toEqual(before);
    }
  });
});

describe("the pane's wishes to Excel", () => {
  it('shows cells of a sheet, and says no when they are gone or hidden', async () => {
    const book = await excelWorkbook({ sheets: { One: [['a']], Two: [['b']], Three: [['c']] } });
    const actions = officeActions();
    expect(await actions.showCells('Two', 'B2:C3')).toBe(true);
    expect(book.model.selection()).toEqual({ sheetId: book.sheetId('Two'), area: area(1, 1, 2, 2) });
    book.model.setSheetVisible(book.sheetId('Three'), false);
    expect([
      await actions.showCells('Nope', 'A1'),
      await actions.showCells('Three', 'A1'),
      await actions.showCells('Two', 'nonsense'),
    ]).toEqual([false, false, false]);
  });

  it('inserts a formula into an empty cell, and into a full one only when asked to', async () => {
    const book = await excelWorkbook({ sheets: { Team: [['full']] } });
    const actions = officeActions();
    const refused = await actions.insertFormula('=SEGMENT(B1:M1)', { replace: false });
    expect(!refused.ok && refused.problems.map(({ code, where }) => [code, where?.address])).toEqual([
      ['host-cell-not-empty', 'A1'],
    ]);
    expect(book.values('Team!A1')).toEqual([['full']]);
    expect(await actions.insertFormula('=SEGMENT(B1:M1)', { replace: true })).toEqual({
      ok: true,
      value: { sheet: 'Team', address: 'A1' },
    });
    expect(book.formulas('Team!A1')).toEqual([['=SEGMENT(B1:M1)']]);
    book.model.protect(book.sheetId('Team'), true);
    const locked = await actions.insertFormula('=1', { replace: true });
    expect(!locked.ok && locked.problems[0]).toMatchObject({
      code: 'host-formula-refused',
      args: { code: 'AccessDenied' },
    });
  });

  it('opens a workbook where the host can, and says so where it cannot', async () => {
    const opened: string[] = [];
    await excelWorkbook({ sheets: { Team: [] } }, { openWorkbook: (base64) => opened.push(base64) });
    expect(await officeActions().openWorkbook('UEsDBA==')).toBe(true);
    expect(opened).toEqual(['UEsDBA==']);
    await excelWorkbook({ sheets: { Team: [] } });
    expect(await officeActions().openWorkbook('UEsDBA==')).toBe(false);
  });

  it('hears of changes of cells and sheets until it stops', async () => {
    const book = await excelWorkbook({ sheets: { Team: [] } });
    let heard = 0;
    const stop = officeActions().onWorkbookChanged(() => heard++);
    await settle();
    book.set('Team!A1', [[1]], 'Remote');
    await settle();
    expect(heard).toBe(1);
    stop();
    await settle();
    book.set('Team!A2', [[2]]);
    await settle();
    expect(heard).toBe(1);
  });
});

describe('events say where, by whom, and whether it was us', () => {
  it('of the active cell: where it is, and that it has moved', async () => {
    const book = await excelWorkbook({ sheets: { Team: [['x']], 'Orders 2': [['y']] } });
    const actions = officeActions();
    let moves = 0;
    const stop = actions.onSelectionChanged(() => (moves += 1));
    await settle();
    book.model.select(book.sheetId('Orders 2'), area(6, 2, 3, 4));
    await settle();
    expect(moves).toBe(1);
    expect(await actions.activeCell()).toEqual({ sheet: 'Orders 2', row: 6, column: 2 });
    stop();
    await settle();
    book.model.select(book.sheetId('Team'), area(0, 0));
    await settle();
    expect(moves).toBe(1);
  });

  it('of cells, the selection and sheets', async () => {
    const book = await excelWorkbook({ sheets: { Team: [] } });
    const seen: unknown[] = [];
    const stop = await followWorkbook({
      cells: ({ address, source, byUs }) => seen.push([address, source, byUs]),
      selection: (_sheet, address) => seen.push(address),
      sheets: () => seen.push('sheets'),
    });
    book.set('Team!B2', [[1]], 'Remote');
    book.model.select(book.sheetId('Team'), area(4, 4));
    await settle();
    await book.port.apply({
      title: 'x',
      columns: [],
      sheets: [{ id: 'S', name: 'S', mode: 'replace', blocks: [{ row: 0, column: 0, values: [['a']] }] }],
    });
    await settle();
    expect(seen).toEqual([['B2', 'Remote', false], 'E5', 'sheets', ['A1', 'Local', true]]);
    await stop();
    await stop();
    book.set('Team!B3', [[1]]);
    await settle();
    expect(seen).toHaveLength(4);
  });
});

describe('ribbon commands lead to the pane', () => {
  it('delivers a page that was asked for before the pane listened, and later ones', () => {
    requestPage('plan');
    const pages: string[] = [];
    const stop = onPageRequest((page) => pages.push(page));
    requestPage('stock');
    stop();
    expect(pages).toEqual(['plan', 'stock']);
  });

  it('tells the pane what a command has done', () => {
    const done: boolean[] = [];
    const stop = onCommandDone(({ ok }) => done.push(ok));
    announceCommand({ ok: false, problems: [] });
    stop();
    announceCommand({ ok: false, problems: [] });
    expect(done).toEqual([false]);
  });

  it('shows the pane at the page of the button, and completes the command', async () => {
    const book = await excelWorkbook({ sheets: { Team: [['=SEGMENT(A2)']] } });
    await import('../../src/commands/commands');
    await Office.addin.hide();
    const pages: string[] = [];
    const stop = onPageRequest((page) => pages.push(page));
    const done: boolean[] = [];
    const quiet = onCommandDone(({ ok }) => done.push(ok));
    for (const name of ['classifyCustomers', 'buildVisitPlan', 'checkStock', 'scoreLeads', 'openFieldsheet'])
      await book.host.invokeCommand(name);
    await book.host.invokeCommand('freezeToValues');
    stop();
    quiet();
    expect(pages).toEqual(['classify', 'plan', 'stock', 'score', 'home']);
    expect(book.host.pane.state).toBe('Visible');
    expect(done).toEqual([true]);
    expect(book.formulas('Team!A1')).toEqual([[1]]);
  });
});
