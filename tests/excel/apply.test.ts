/** @jest-environment jsdom */
import type { WritePlan } from '../../src/workflows/write-plan';
import { excelWorkbook } from '../support/excel-workbook';
import type { ExcelWorkbook } from '../support/excel-workbook';
import { visibleState } from '../support/visible-state';

const HEADERS = ['Code', 'Name', 'Jan'];

/** A team workbook: a table with a formula in it, a note beside it, and a rules sheet of our own from before. */
async function team(): Promise<ExcelWorkbook> {
  return excelWorkbook({
    sheets: {
      Customers: [[...HEADERS], ['C1', 'Anna', 10], ['C2', 'Ben', 20], ['007', 'Cho', '=C2*2']],
      Notes: [['keep'], ['=A1']],
    },
    tables: { Kunden: 'Customers!A1:C4' },
    names: { Rate: '=0.6', TeamRange: '=Notes!$A$1' },
  });
}

function plan(overrides: Partial<WritePlan> = {}): WritePlan {
  return {
    title: 'Classify customers',
    columns: [
      {
        table: 'Customers',
        address: { kind: 'table', name: 'Kunden', sheet: 'Customers' },
        keyHeader: 'Code',
        columns: [
          { id: 'Class', header: 'Class', format: 'text' },
          { id: 'Stability', header: 'Stability', format: 'decimal' },
        ],
        rows: [
          { key: 'C2', values: ['EII', 0.5] },
          { key: '007', values: ['=HYPERLINK("x")', null] },
          { key: 'C1', values: ['EI', 0.75] },
        ],
      },
    ],
    sheets: [
      {
        id: 'Rules',
        name: 'Fieldsheet rules',
        mode: 'replace',
        blocks: [
          { row: 0, column: 0, values: [['Rules']], style: 'title' },
          {
            row: 2,
            column: 0,
            values: [
              ['Name', 'Value'],
              ['Stability cut', 0.6],
              ['Label', '007'],
            ],
            formats: ['text', 'general'],
          },
        ],
        styles: [{ row: 3, column: 1, rows: 2, columns: 1, style: 'input' }],
        tables: [{ name: 'FieldsheetRules', row: 2, column: 0, rows: 3, columns: 2 }],
        names: [{ name: 'StabilityCut', row: 3, column: 1 }],
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        columnWidths: { 0: 20 },
        frozenRows: 3,
        landscape: true,
      },
    ],
    ...overrides,
  };
}

async function applied(book: ExcelWorkbook, wanted: WritePlan = plan()) {
  const result = await book.port.apply(wanted);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('a plan is written where it belongs and nowhere else', () => {
  it('says how a sheet is printed: turned or upright, and where a page begins', async () => {
    const book = await team();
    const base = plan();
    const [rules] = base.sheets;
    const upright = { ...rules!, id: 'Briefs', name: 'Briefs', tables: [], names: [] };
    await applied(book, {
      ...base,
      sheets: [rules!, { ...upright, landscape: false, pageBreaks: [3, 4] }],
    });
    const paper = ['Fieldsheet rules', 'Briefs'].map((name) => book.model.paper(book.sheetId(name)));
    expect(paper).toEqual([
      { landscape: true, pageBreaks: [] },
      { landscape: false, pageBreaks: [3, 4] },
    ]);
  });

  it('finds rows by key, keeps text text, grows the table and owns its columns by hidden names', async () => {
    const book = await team();
    const report = await applied(book);
    expect(book.values('Customers!A1:F4')).toEqual([
      ['Code', 'Name', 'Jan', 'Class', 'Stability', null],
      ['C1', 'Anna', 10, 'EI', 0.75, null],
      ['C2', 'Ben', 20, 'EII', 0.5, null],
      ['007', 'Cho', 1, '=HYPERLINK("x")', null, null],
    ]);
    // The team's formula is a formula still, and our text is none.
    expect(book.formulas('Customers!C4:D4')).toEqual([['=C2*2', '=HYPERLINK("x")']]);
    expect(
      book.model.numberFormats(book.sheetId('Customers'), { row: 1, column: 3, rows: 3, columns: 2 }),
    ).toEqual([
      ['@', '#,##0.00'],
      ['@', '#,##0.00'],
      ['@', '#,##0.00'],
    ]);
    expect(book.model.tables().map(({ name, area }) => [name, area])).toEqual([
      ['Kunden', { row: 0, column: 0, rows: 4, columns: 5 }],
      ['FieldsheetRules', { row: 2, column: 0, rows: 3, columns: 2 }],
    ]);
    expect(book.model.names()).toEqual([
      { name: 'Rate', formula: '=0.6', visible: true },
      { name: 'TeamRange', formula: '=Notes!$A$1', visible: true },
      { name: 'Fieldsheet.Column.Customers.Class', formula: '=Customers!$D$1', visible: false },
      { name: 'Fieldsheet.Column.Customers.Stability', formula: '=Customers!$E$1', visible: false },
      { name: 'Fieldsheet.Sheet.Rules', formula: "='Fieldsheet rules'!$A$1", visible: false },
      { name: 'StabilityCut', formula: "='Fieldsheet rules'!$B$4", visible: true },
    ]);
    expect(book.values("'Fieldsheet rules'!A1:B5")).toEqual([
      ['Rules', null],
      [null, null],
      ['Name', 'Value'],
      ['Stability cut', 0.6],
      ['Label', '007'],
    ]);
    const rules = book.sheetId('Fieldsheet rules');
    expect(book.model.merges(rules)).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(book.model.frozenRows(rules)).toBe(3);
    // 20 characters of 7 pixels and 5 of padding are 145 pixels, 108.75 points.
    expect(book.model.columnWidth(rules, 0)).toBe(108.75);
    expect(book.model.formatOf(rules, { row: 3, column: 1, rows: 2, columns: 1 }).fill).toBe('#FFF2CC');
    expect(report.cells).toBe(2 + 6 + 1 + 6);
    expect(report.addresses).toEqual([
      'Customers!D2:D4',
      'Customers!E2:E4',
      "'Fieldsheet rules'!A1",
      "'Fieldsheet rules'!A3:B5",
    ]);
  });

  it('takes three syncs to read and one to write, however many columns there are', async () => {
    const book = await team();
    book.host.faults.reset();
    await applied(book, plan({ sheets: [] }));
    // Survey 2, keys and own cells 1, write 1.
    expect(book.host.faults.syncs).toBe(4);
  });

  it('updates its own columns on the next run and leaves rows alone that the plan does not name', async () => {
    const book = await team();
    await applied(book);
    const [first] = plan().columns;
    if (!first) throw new Error('no columns');
    await applied(
      book,
      plan({
        sheets: [],
        columns: [{ ...first, rows: [{ key: 'C1', values: ['EIV', 0.1], before: ['EI', 0.75] }] }],
      }),
    );
    expect(book.values('Customers!D1:E4')).toEqual([
      ['Class', 'Stability'],
      ['EIV', 0.1],
      ['EII', 0.5],
      ['=HYPERLINK("x")', null],
    ]);
  });

  it('puts a new column beside a plain header row and gives its header the looks of its neighbour', async () => {
    const book = await excelWorkbook({
      sheets: { List: [['Title'], ['Code', 'Name'], ['A', 'x'], ['B', 'y']] },
    });
    book.model.format(
      book.sheetId('List'),
      { row: 1, column: 1, rows: 1, columns: 1 },
      { bold: true, fill: '#00FF00' },
    );
    const before = visibleState(book.model);
    const report = await applied(book, {
      title: 'Classify',
      sheets: [],
      columns: [
        {
          table: 'Customers',
          address: { kind: 'range', sheet: 'List', headerRow: 1, firstColumn: 0, columns: 2, lastRow: 3 },
          keyHeader: 'Code',
          columns: [{ id: 'Class', header: 'Class', format: 'general' }],
          rows: [{ key: 'B', values: ['EI'] }],
        },
      ],
    });
    expect(book.values('List!A1:C4')).toEqual([
      ['Title', null, null],
      ['Code', 'Name', 'Class'],
      ['A', 'x', null],
      ['B', 'y', 'EI'],
    ]);
    expect(book.model.formatOf(book.sheetId('List'), { row: 1, column: 2, rows: 1, columns: 1 })).toEqual({
      bold: true,
      fill: '#00FF00',
    });
    await book.port.undo(report.undo);
    expect(visibleState(book.model)).toEqual(before);
  });

  it('writes to a sheet of its own what finds no room beside the table', async () => {
    const book = await excelWorkbook({
      sheets: {
        Customers: [
          ['Code', 'Note beside'],
          ['C1', 'mine'],
          ['C2', null],
        ],
      },
      tables: { Kunden: 'Customers!A1:A3' },
    });
    const report = await applied(
      book,
      plan({
        sheets: [],
        columns: plan().columns.map((write) => ({ ...write, rows: [{ key: 'C1', values: ['EI', 1] }] })),
      }),
    );
    expect(report.problems.map(({ code }) => code)).toEqual(['workflows-right-side-taken']);
    expect(book.values('Customers!A1:C2')).toEqual([
      ['Code', 'Note beside', null],
      ['C1', 'mine', null],
    ]);
    expect(book.model.sheets()).toHaveLength(2);
  });

  it('sees a formula beside the table that shows nothing', async () => {
    const book = await excelWorkbook({
      sheets: { Customers: [['Code'], ['C1'], ['C2']] },
      tables: { Kunden: 'Customers!A1:A3' },
    });
    book.model.write(
      book.sheetId('Customers'),
      { row: 1, column: 1, rows: 1, columns: 1 },
      [['=IF(FALSE,1,"")']],
      'Local',
    );
    const report = await applied(
      book,
      plan({
        sheets: [],
        columns: plan().columns.map((write) => ({ ...write, rows: [{ key: 'C1', values: ['EI', 1] }] })),
      }),
    );
    expect(report.problems.map(({ code }) => code)).toEqual(['workflows-right-side-taken']);
  });
});

describe('undo puts back exactly what was there', () => {
  it('of a plan that added columns, a sheet, a table, names and merged cells', async () => {
    const book = await team();
    const before = visibleState(book.model);
    const report = await applied(book);
    const undone = await book.port.undo(report.undo);
    expect(undone.ok && undone.value.problems).toEqual([]);
    expect(visibleState(book.model)).toEqual(before);
  });

  it('of a plan that replaced a sheet with formulas, formats and a table on it', async () => {
    const book = await team();
    await applied(book);
    const rules = book.sheetId('Fieldsheet rules');
    book.set("'Fieldsheet rules'!D1", [['=SUM(B4)', 'note by the team']]);
    book.model.format(rules, { row: 0, column: 4, rows: 1, columns: 1 }, { fill: '#123456', bold: true });
    const before = visibleState(book.model);
    const second = plan({
      columns: [],
      sheets: [
        {
          id: 'Rules',
          name: 'Other name',
          mode: 'replace',
          blocks: [{ row: 0, column: 0, values: [['New'], [1], [2], [3], [4], [5], [6]] }],
        },
      ],
    });
    const report = await applied(book, second);
    expect(book.values("'Fieldsheet rules'!A1:E2")).toEqual([
      ['New', null, null, null, null],
      [1, null, null, null, null],
    ]);
    expect(book.model.tables().map(({ name }) => name)).toEqual(['Kunden']);
    const undone = await book.port.undo(report.undo);
    // A1:A7 changed, and B3:B5, D1 and E1 were emptied.
    expect(undone).toEqual({ ok: true, value: { cells: 12, problems: [] } });
    expect(visibleState(book.model)).toEqual(before);
  });

  it('of an update, cell by cell', async () => {
    const book = await team();
    await applied(book);
    const before = visibleState(book.model);
    const report = await applied(
      book,
      plan({
        columns: [],
        sheets: [
          {
            id: 'Rules',
            name: 'x',
            mode: 'update',
            blocks: [{ row: 3, column: 1, values: [[0.7]], style: 'bad' }],
          },
        ],
      }),
    );
    expect(book.values("'Fieldsheet rules'!B4:B5")).toEqual([[0.7], ['007']]);
    await book.port.undo(report.undo);
    expect(visibleState(book.model)).toEqual(before);
  });

  it('but leaves cells that somebody changed since, and says which', async () => {
    const book = await team();
    const report = await applied(book);
    book.set('Customers!D2', [['mine now']], 'Remote');
    book.set('Customers!E3', [['=1+1']]);
    const undone = await book.port.undo(report.undo);
    expect(
      undone.ok && undone.value.problems.map(({ code, where }) => [code, where?.sheet, where?.address]),
    ).toEqual([
      ['workflows-changed-since', 'Customers', 'D2'],
      ['workflows-changed-since', 'Customers', 'E3'],
    ]);
    // The headers stay over what stays.
    expect(book.values('Customers!D1:E4')).toEqual([
      ['Class', 'Stability'],
      ['mine now', null],
      [null, 1],
      [null, null],
    ]);
    expect(book.model.sheets().map(({ name }) => name)).toEqual(['Customers', 'Notes']);
  });

  it('keeps a sheet of ours on which somebody wrote, with what they wrote', async () => {
    const book = await team();
    const report = await applied(book);
    book.set("'Fieldsheet rules'!H9", [['my notes']]);
    const undone = await book.port.undo(report.undo);
    expect(undone.ok && undone.value.problems.map(({ where }) => where?.address)).toEqual(['H9']);
    expect(book.model.usedArea(book.sheetId('Fieldsheet rules'), true)).toEqual({
      row: 8,
      column: 7,
      rows: 1,
      columns: 1,
    });
    expect(book.model.names().map(({ name }) => name)).toEqual(['Rate', 'TeamRange']);
  });

  it('finds a sheet again that was renamed since', async () => {
    const book = await team();
    const report = await applied(book);
    book.model.renameSheet(book.sheetId('Customers'), 'Kunden 2026');
    const undone = await book.port.undo(report.undo);
    expect(undone.ok && undone.value.problems).toEqual([]);
    expect(book.values("'Kunden 2026'!C1:D2")).toEqual([
      ['Jan', null],
      [10, null],
    ]);
  });

  it('keeps rows in the table that somebody added since', async () => {
    const book = await team();
    const report = await applied(book);
    const [table] = book.model.tables();
    if (!table) throw new Error('no table');
    book.set('Customers!A5', [['C9', 'New', 5]], 'Remote');
    book.model.updateTable(table.id, { area: { ...table.area, rows: 5 } });
    await book.port.undo(report.undo);
    expect(book.model.tables()[0]?.area).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  });

  it('works once', async () => {
    const book = await team();
    const report = await applied(book);
    await book.port.undo(report.undo);
    const again = await book.port.undo(report.undo);
    expect(!again.ok && again.problems[0]?.code).toBe('workflows-nothing-to-undo');
  });
});

describe('a plan that cannot be written changes nothing', () => {
  async function refused(book: ExcelWorkbook, wanted: WritePlan = plan()): Promise<string[]> {
    const before = visibleState(book.model);
    const result = await book.port.apply(wanted);
    expect(visibleState(book.model)).toEqual(before);
    return result.ok ? [] : result.problems.map(({ code }) => code);
  }

  it('when a row has vanished', async () => {
    const book = await team();
    book.set('Customers!A2', [['C77']]);
    expect(await refused(book)).toEqual(['workflows-row-vanished']);
  });

  it('when the table has vanished', async () => {
    const book = await team();
    book.model.deleteTable(book.model.tables()[0]?.id ?? '');
    expect(await refused(book)).toEqual(['workflows-table-vanished']);
  });

  it("when a cell of ours holds something else than the workflow read, a co-author's change right before the write", async () => {
    const book = await team();
    await applied(book);
    const [first] = plan().columns;
    if (!first) throw new Error('no columns');
    const wanted = plan({
      sheets: [],
      columns: [{ ...first, rows: [{ key: 'C1', values: ['EIV', 0.1], before: ['EI', 0.75] }] }],
    });
    book.host.faults.reset();
    // Batch 2 is the one that reads keys and own cells again.
    book.host.faults.before(2, () => book.set('Customers!D2', [['changed']], 'Remote'));
    const result = await book.port.apply(wanted);
    expect(!result.ok && result.problems.map(({ code, where }) => [code, where?.address])).toEqual([
      ['workflows-own-cell-changed', 'D2'],
    ]);
    expect(book.values('Customers!D2:E2')).toEqual([['changed', 0.75]]);
  });

  it('when a sheet is protected', async () => {
    const book = await team();
    book.model.protect(book.sheetId('Customers'), true);
    expect(await refused(book)).toEqual(['workflows-sheet-protected']);
  });

  it('when Excel is too old to grow a table', async () => {
    const supported = jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((_name, version) => Number(String(version).split('.')[1]) < 13);
    const book = await team();
    expect(await refused(book)).toEqual(['excel-too-old']);
    supported.mockRestore();
  });

  it('when it is stopped before it begins', async () => {
    const book = await team();
    const before = visibleState(book.model);
    const stopped = new AbortController();
    stopped.abort();
    await expect(book.port.apply(plan(), { signal: stopped.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(visibleState(book.model)).toEqual(before);
  });

  it('when it is stopped between two batches of writing', async () => {
    const book = await team();
    const before = visibleState(book.model);
    const stop = new AbortController();
    const values = Array.from({ length: 6000 }, (_, r) => [`${r} ${'x'.repeat(900)}`]);
    const large: WritePlan = {
      title: 'Large',
      columns: [],
      sheets: [{ id: 'Large', name: 'Large', mode: 'replace', blocks: [{ row: 0, column: 0, values }] }],
    };
    const seen: string[] = [];
    const running = book.port.apply(large, {
      signal: stop.signal,
      onProgress: ({ stage, done, total }) => {
        seen.push(`${stage} ${done}/${total}`);
        if (done === 0) stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual(['write 0/2']);
    expect(visibleState(book.model)).toEqual(before);
  });
});

describe('a failure at any point leaves the workbook as it was', () => {
  it.each(['GeneralException', 'AccessDenied', 'RequestAborted'] as const)(
    '%s before any batch',
    async (code) => {
      for (let sync = 0; ; sync++) {
        const book = await team();
        const before = visibleState(book.model);
        book.host.faults.reset();
        book.host.faults.fail({ sync, code });
        const result = await book.port.apply(plan());
        if (result.ok) {
          // The page setup is the last batch, and no reason to take a plan back.
          expect(sync).toBeGreaterThanOrEqual(5);
          break;
        }
        const codes = result.problems.map((problem) => problem.code);
        expect(codes.at(-1)).toMatch(/^excel-(unchanged|restored)$/);
        expect(visibleState(book.model)).toEqual(before);
      }
    },
  );

  it('in the middle of the batch that writes, at each of its actions', async () => {
    for (let action = 0; ; action += 3) {
      const book = await team();
      const before = visibleState(book.model);
      book.host.faults.reset();
      book.host.faults.fail({ sync: 4, action, code: 'GeneralException' });
      const result = await book.port.apply(plan());
      if (result.ok) {
        expect(action).toBeGreaterThan(50);
        break;
      }
      expect(result.problems.map(({ code }) => code)).toEqual(['excel-refused', 'excel-restored']);
      expect(visibleState(book.model)).toEqual(before);
    }
  });

  it('says that the workbook is unfinished when it cannot be put back, and finishes at the next write', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'], advanceTimers: true });
    const book = await team();
    const before = visibleState(book.model);
    book.host.faults.reset();
    book.host.faults.fail({ sync: 4, action: 40, code: 'GeneralException' });
    for (let sync = 5; sync < 40; sync++) book.host.faults.fail({ sync, code: 'GeneralException' });
    const running = book.port.apply(plan());
    await jest.advanceTimersByTimeAsync(10_000);
    const result = await running;
    jest.useRealTimers();
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual([
      'excel-refused',
      'excel-restore-incomplete',
    ]);
    book.host.faults.reset();
    const refusedPlan = await book.port.apply({ title: 'nothing', columns: [], sheets: [] });
    expect(refusedPlan.ok).toBe(true);
    expect(visibleState(book.model)).toEqual(before);
  });

  it('waits while the user types in a cell', async () => {
    const book = await team();
    book.host.faults.beginEdit();
    const running = book.port.apply(plan());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(book.values('Customers!D1:D1')).toEqual([[null]]);
    book.host.faults.endEdit();
    expect((await running).ok).toBe(true);
  });
});

describe('large writes and reads stay within 5 MB', () => {
  it('cuts long texts in three languages into several batches and reads them back in slices', async () => {
    const book = await excelWorkbook({ sheets: { Empty: [] } });
    book.host.faults.reset();
    const values = Array.from({ length: 3000 }, (_, r) => [`고객 ${r} ${'가'.repeat(700)}`, `${r}`, r]);
    const report = await applied(book, {
      title: 'Large',
      columns: [],
      sheets: [{ id: 'Large', name: 'Large', mode: 'replace', blocks: [{ row: 0, column: 0, values }] }],
    });
    const [block] = await book.port.read([{ sheet: 'Large', row: 0, column: 0, rows: 3000, columns: 3 }]);
    expect(block?.values).toEqual(values);
    await book.port.undo(report.undo);
    expect(book.model.sheets()).toHaveLength(1);
  });
});

describe('reads that are answered with too much are asked again in smaller pieces', () => {
  it('with the merged cells that were asked for alongside', async () => {
    const book = await excelWorkbook({ sheets: { Long: [] } });
    const id = book.sheetId('Long');
    const values = Array.from({ length: 2000 }, (_, r) => [`${r} ${'한'.repeat(1500)}`]);
    book.model.write(
      id,
      { row: 0, column: 0, rows: 2000, columns: 1 },
      values.map((row) => row.map((text) => `'${text}`)),
      'Local',
    );
    const merge = { row: 10, column: 1, rows: 1, columns: 2 };
    book.model.merge(id, merge);
    const [block] = await book.port.read([{ sheet: 'Long', row: 0, column: 0, rows: 2000, columns: 3 }]);
    expect(block?.values.map(([first]) => first)).toEqual(values.flat());
    expect(block?.merges).toEqual([merge]);
  });
});
