/** @jest-environment jsdom */
import { createOfficeHost } from '../../workbench/host/office-host';
import type { OfficeHost } from '../../workbench/host/office-host';
import { MemoryModel } from '../../workbench/host/memory-model';
import { loadOffice } from '../support/office-runtime';

let model: MemoryModel;
let host: OfficeHost;

beforeEach(async () => {
  model = new MemoryModel(['Team', 'My sheet'], () => 42);
  host = createOfficeHost(model, { workbookName: 'Team.xlsx' });
  await loadOffice(host);
});

const sheetId = (index = 0): string => model.sheets()[index]?.id ?? '';
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** Code that a batch fails with; fails the test when it succeeds. */
async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(batch);
  } catch (thrown) {
    if (thrown instanceof OfficeExtension.Error) return thrown.code;
    throw thrown;
  }
  throw new Error('The batch succeeded.');
}

describe("Microsoft's own client is in Excel when it talks to the host", () => {
  it('reports Excel, its requirement sets and the theme', async () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(Office.context.officeTheme.controlBackgroundColor.toUpperCase()).toBe('#F5F5F5');
    expect(Office.context.displayLanguage).toBe('en-US');
  });

  it('gives history back that the client takes away', () => {
    expect(typeof history.pushState).toBe('function');
    expect(typeof history.replaceState).toBe('function');
  });
});

describe('ranges read and write through the client as in Excel', () => {
  it('writes values and reads values, types, formulas and address back', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('My sheet').getRange('B2:C3');
      range.values = [
        [1, 'x'],
        [true, "'=1"],
      ];
      range.load([
        'values',
        'address',
        'formulas',
        'valueTypes',
        'rowIndex',
        'columnIndex',
        'rowCount',
        'cellCount',
      ]);
      await context.sync();
      expect(range.address).toBe("'My sheet'!B2:C3");
      expect(range.values).toEqual([
        [1, 'x'],
        [true, '=1'],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'String'],
      ]);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.cellCount]).toEqual([1, 1, 2, 4]);
    });
  });

  it('takes text that looks like a number, a date or a formula for what it looks like', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:F1');
      range.values = [['007', '2026-03-01', '=SUM(1)', '+1', 'TRUE', '12%']];
      range.load('values,formulas,text,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[7, 46082, 42, 1, true, 0.12]]);
      expect(range.formulas[0]?.[2]).toBe('=SUM(1)');
      expect(range.text).toEqual([['7', '2026-03-01', '42', '1', 'TRUE', '12%']]);
    });
  });

  it('leaves cells alone where null is written, and clears them with an empty text', async () => {
    model.write(sheetId(), area(0, 0, 1, 3), [['a', 'b', 'c']], 'Local');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C1');
      // Excel takes null for "leave alone"; its types do not say so.
      range.values = [[null, '', 'z']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'z']]);
      expect(range.valueTypes).toEqual([['String', 'Empty', 'String']]);
    });
  });

  it('shows errors by their text and type', async () => {
    model.write(sheetId(), area(0, 0), [[{ error: '#N/A' }]], 'Local');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('values,valueTypes,text');
      await context.sync();
      expect([range.values, range.valueTypes, range.text]).toEqual([[['#N/A']], [['Error']], [['#N/A']]]);
    });
  });

  it('finds its way between ranges', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B2:D5');
      const found = [
        range.getCell(1, 1),
        range.getRow(3),
        range.getColumn(2),
        range.getLastCell(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-2, 1),
        range.getAbsoluteResizedRange(1, 2),
        range.getBoundingRect('F9'),
        range.getIntersection('A1:B3'),
        range.getColumnsAfter(2),
        range.getRowsBelow(1),
        range.getEntireColumn(),
        range.getEntireRow(),
        sheet.getRangeByIndexes(0, 25, 1, 2),
        sheet.getRange('B:C'),
        sheet.getRange('3:4'),
      ].map((r) => r.load('address'));
      const none = range.getIntersectionOrNullObject('Z1').load('address');
      await context.sync();
      expect(found.map((r) => r.address.replace('Team!', ''))).toEqual([
        'C3',
        'B5:D5',
        'D2:D5',
        'D5',
        'A3:C6',
        'B2:E3',
        'B2:C2',
        'B2:F9',
        'B2:B3',
        'E2:F5',
        'B6:D6',
        'B:D',
        '2:5',
        'Z1:AA1',
        'B:C',
        '3:4',
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('knows the used range, with and without formatted blanks', async () => {
    model.write(sheetId(), area(2, 1, 1, 2), [[1, 2]], 'Local');
    model.format(sheetId(), area(9, 9), { fill: '#FF0000' });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const all = sheets.getFirst().getUsedRange().load('address');
      const values = sheets.getFirst().getUsedRange(true).load('address');
      const empty = sheets.getItem('My sheet').getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([all.address, values.address, empty.isNullObject]).toEqual(['Team!B3:J10', 'Team!B3:C3', true]);
    });
  });

  it('sets and reads formats', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.numberFormat = [
        ['0.00', '@'],
        ['0.00', 'yyyy-mm-dd'],
      ];
      range.format.font.bold = true;
      range.format.font.color = '#112233';
      range.format.fill.color = '#EEEEEE';
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 60;
      range.merge();
      const corner = range
        .getCell(1, 1)
        .load('numberFormat,format/font/bold,format/fill/color,format/wrapText');
      const properties = range.getCellProperties({
        format: { font: { color: true }, fill: { color: true } },
      });
      const merged = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(corner.numberFormat).toEqual([['yyyy-mm-dd']]);
      expect([corner.format.font.bold, corner.format.fill.color, corner.format.wrapText]).toEqual([
        true,
        '#EEEEEE',
        true,
      ]);
      expect(properties.value[0]?.[1]).toEqual({
        format: { font: { color: '#112233' }, fill: { color: '#EEEEEE' } },
      });
      expect(merged.address).toBe('Team!A1:B2');
      expect(model.columnWidth(sheetId(), 1)).toBe(60);
      range.clear('Formats');
      range.unmerge();
      await context.sync();
      expect(model.formatOf(sheetId(), area(0, 0))).toEqual({});
      expect(model.merges(sheetId())).toEqual([]);
    });
  });

  it('keeps a range over several batches of one run', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      range.values = [['kept']];
      await context.sync();
      expect(model.values(sheetId(), area(0, 0))).toEqual([['kept']]);
    });
  });

  it('takes more than 1500 cells, which the client splits into rows', async () => {
    const values = Array.from({ length: 400 }, (_, r) => Array.from({ length: 7 }, (__, c) => r * 7 + c));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:G400');
      range.values = values;
      await context.sync();
    });
    expect(model.values(sheetId(), area(0, 0, 400, 7))).toEqual(values);
  });
});

describe('tables, names, sheets and settings work through the client as in Excel', () => {
  it('makes, reads, resizes and removes a table', async () => {
    model.write(
      sheetId(),
      area(0, 0, 3, 3),
      [
        ['Code', 'Name', 'Note'],
        ['1', 'A', 'n'],
        ['2', 'B', 'm'],
      ],
      'Local',
    );
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add('Team!A1:B3', true);
      table.name = 'Customers';
      table.style = 'TableStyleLight1';
      table.columns.load('name,index');
      table.rows.load('count');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,address');
      await context.sync();
      expect(table.columns.items.map((c) => [c.index, c.name])).toEqual([
        [0, 'Code'],
        [1, 'Name'],
      ]);
      expect(table.rows.count).toBe(2);
      expect(header.values).toEqual([['Code', 'Name']]);
      expect(body.address).toBe('Team!A2:B3');
      table.resize('A1:C3');
      const again = context.workbook.tables
        .getItem('customers')
        .load('name,showTotals,columns/items/name,worksheet/name');
      await context.sync();
      expect(again.columns.items.map((c) => c.name)).toEqual(['Code', 'Name', 'Note']);
      expect([again.name, again.showTotals, again.worksheet.name]).toEqual(['Customers', false, 'Team']);
      again.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject('Customers').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(model.values(sheetId(), area(1, 1))).toEqual([['A']]);
    });
  });

  it('makes, reads, changes and removes names', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('StabilityCut', worksheets.getItem('My sheet').getRange('B3'));
      names.add('Rate', '=0.6').visible = false;
      names.load('items/name,items/formula,items/type,items/visible');
      const range = names.getItem('StabilityCut').getRange().load('address');
      const constant = names.getItem('Rate').getRangeOrNullObject().load('address');
      await context.sync();
      expect(names.items.map((n) => [n.name, n.formula, n.type, n.visible])).toEqual([
        ['StabilityCut', "='My sheet'!$B$3", 'Range', true],
        ['Rate', '=0.6', 'Double', false],
      ]);
      expect([range.address, constant.isNullObject]).toEqual(["'My sheet'!B3", true]);
      names.getItem('Rate').formula = '=0.7';
      names.getItem('StabilityCut').delete();
      await context.sync();
    });
    expect(model.names()).toEqual([{ name: 'Rate', formula: '=0.7', visible: false }]);
  });

  it('adds, renames, hides, freezes, activates and deletes sheets', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Plan');
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.orientation = 'Landscape';
      await context.sync();
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.horizontalPageBreaks.add('A9');
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add('A7');
      sheet.horizontalPageBreaks.add('A3');
      await context.sync();
      sheet.name = "Visit's plan";
      sheet.visibility = 'Hidden';
      worksheets.getItem('My sheet').activate();
      const active = worksheets.getActiveWorksheet().load('name');
      const last = worksheets.getLast().load('name,position,visibility');
      const shown = worksheets.getCount(true);
      await context.sync();
      expect([active.name, last.name, last.position, last.visibility, shown.value]).toEqual([
        'My sheet',
        "Visit's plan",
        2,
        'Hidden',
        2,
      ]);
      expect(model.frozenRows(sheetId(2))).toBe(2);
      // Rows above which a page begins, from 0.
      expect(model.pageBreaks(sheetId(2))).toEqual([2, 6]);
      sheet.delete();
      const gone = worksheets.getItemOrNullObject("Visit's plan").load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('keeps settings in the workbook', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('Mapping', { code: 'Kunde' });
      const setting = context.workbook.settings.getItem('Mapping').load('value');
      const none = context.workbook.settings.getItemOrNullObject('none').load('key');
      await context.sync();
      expect([setting.value, none.isNullObject]).toEqual([{ code: 'Kunde' }, true]);
    });
    expect([...model.settings()]).toEqual([['Mapping', { code: 'Kunde' }]]);
  });
});

describe('a batch that Excel would refuse is refused with the same code', () => {
  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['an unknown sheet', 'ItemNotFound', (c) => void c.workbook.worksheets.getItem('Nope').load('name')],
    ['an unknown table', 'ItemNotFound', (c) => void c.workbook.tables.getItem('Nope').load('name')],
    ['an unknown name', 'ItemNotFound', (c) => void c.workbook.names.getItem('Nope').load('name')],
    [
      'a wrong size',
      'InvalidArgument',
      (c) => void (c.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1]]),
    ],
    [
      'a wrong address',
      'InvalidArgument',
      (c) => void c.workbook.worksheets.getFirst().getRange('no address').load('address'),
    ],
    [
      'a cell off the sheet',
      'InvalidReference',
      (c) => void c.workbook.worksheets.getFirst().getRange('A1').getOffsetRange(-1, 0).load('address'),
    ],
    ['a second sheet of a name', 'ItemAlreadyExists', (c) => void c.workbook.worksheets.add('team')],
    ['a bad sheet name', 'InvalidArgument', (c) => void c.workbook.worksheets.add('a/b')],
    [
      'tables that overlap',
      'InvalidOperation',
      (c) => {
        c.workbook.tables.add('A1:B2', true);
        c.workbook.tables.add('B2:C3', true);
      },
    ],
    [
      'a missing property',
      'ApiNotFound',
      (c) => void c.workbook.worksheets.getFirst().getRange('A1').load('hyperlink'),
    ],
    [
      'a missing method',
      'ApiNotFound',
      (c) => c.workbook.worksheets.getFirst().getRange('A1').removeDuplicates([0], true),
    ],
    ['a missing object', 'ApiNotFound', (c) => void c.workbook.worksheets.getFirst().shapes.load('name')],
    [
      'a chart of another type',
      'ApiNotFound',
      (c) => {
        const sheet = c.workbook.worksheets.getFirst();
        sheet.charts.add('Pie', sheet.getRange('A1:A2'));
      },
    ],
    [
      'a chart that is not there',
      'ItemNotFound',
      (c) => c.workbook.worksheets.getFirst().charts.getItem('None').delete(),
    ],
    ['a missing setter', 'ApiNotFound', (c) => void (c.workbook.worksheets.getFirst().showGridlines = false)],
  ])('%s → %s', async (_what, code, batch) => {
    expect(
      await codeOf(async (context) => {
        batch(context);
        await context.sync();
      }),
    ).toBe(code);
  });

  it('says which member failed, and keeps what the batch did before', async () => {
    let location = '';
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2:A3').values = [['wrong size']];
        sheet.getRange('A4').values = [['after']];
        await context.sync();
      });
    } catch (thrown) {
      location = thrown instanceof OfficeExtension.Error ? (thrown.debugInfo.errorLocation ?? '') : '';
    }
    expect(location).toBe('Range.values');
    expect(model.values(sheetId(), area(0, 0, 4, 1))).toEqual([['before'], [null], [null], [null]]);
  });

  it('refuses writes to a protected sheet until it is unprotected', async () => {
    model.protect(sheetId(), true);
    const write = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    };
    expect(await codeOf(write)).toBe('AccessDenied');
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      await write(context);
    });
    expect(model.values(sheetId(), area(0, 0))).toEqual([[1]]);
  });
});

describe('faults happen when they are asked for', () => {
  const write = (cells: number) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, cells, 1).values = Array.from(
      { length: cells },
      () => ['x'.repeat(1000)],
    );
    await context.sync();
  };

  it('refuses requests and replies above 5 MB', async () => {
    expect(await codeOf(write(6000))).toBe('RequestPayloadSizeLimitExceeded');
    await Excel.run(write(3000));
    await Excel.run(write(2999));
    model.write(
      sheetId(),
      area(0, 1, 3000, 1),
      Array.from({ length: 3000 }, () => ['y'.repeat(1000)]),
      'Local',
    );
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B3000').load('values');
      await context.sync();
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuses while a cell is edited, or waits when asked to', async () => {
    host.faults.beginEdit();
    expect(await codeOf(write(1))).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, write(1)).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.faults.endEdit();
    await waiting;
    expect(done).toBe(true);
  });

  it('fails a batch of choice before it starts or in its middle, once', async () => {
    host.faults.fail({ sync: 1, code: 'GeneralException' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['first']];
      await context.sync();
      range.values = [['second']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
      range.values = [['third']];
      await context.sync();
    });
    expect(model.values(sheetId(), area(0, 0))).toEqual([['third']]);
  });

  it("lets a co-author's change come between two batches", async () => {
    host.faults.before(1, () => model.write(sheetId(), area(0, 0), [['theirs']], 'Remote'));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['theirs']]);
    });
  });
});

describe('events reach those who asked, and say whose change it was', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('tells of changes on one sheet, on all sheets and in a table', async () => {
    model.write(sheetId(), area(0, 0, 2, 1), [['Head'], ['x']], 'Local');
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = context.workbook.tables.add('Team!A1:A2', true);
      sheet.onChanged.add(async (e) => void seen.push(`sheet ${e.address} ${e.source}`));
      context.workbook.worksheets.onChanged.add(
        async (e) => void seen.push(`all ${e.address} ${e.source} ${e.triggerSource}`),
      );
      table.onChanged.add(async (e) => void seen.push(`table ${e.address} ${e.source}`));
      await context.sync();
      context.workbook.worksheets.getItem('My sheet').getRange('C3').values = [[1]];
      await context.sync();
    });
    model.write(sheetId(), area(1, 0, 3, 1), [['a'], ['b'], ['c']], 'Remote');
    await settle();
    expect(seen.sort()).toEqual([
      'all A2:A4 Remote Unknown',
      'all C3 Local ThisLocalAddin',
      'sheet A2:A4 Remote',
      'table A2 Remote',
    ]);
  });

  it('is silent after the handler is removed, and while events are off', async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (e) => void seen.push(e.address));
      await context.sync();
      return added;
    });
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    model.write(sheetId(), area(0, 0), [[1]], 'Local');
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    model.write(sheetId(), area(0, 1), [[1]], 'Local');
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    model.write(sheetId(), area(0, 2), [[1]], 'Local');
    await settle();
    expect(seen).toEqual(['B1']);
  });

  it('tells of the selection', async () => {
    const seen: string[] = [];
    let document = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async (e) => void seen.push(e.address));
      context.workbook.onSelectionChanged.add(async () => void document++);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('B2:C3').select();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(['B2:C3']);
    expect(document).toBe(1);
  });
});

describe('custom functions and commands run in the add-in', () => {
  it('calls a function and takes values, spills, errors with messages and blanks back', async () => {
    CustomFunctions.associate('DOUBLE', (n: number) => n * 2);
    CustomFunctions.associate('SPILL', (rows: number[][]) =>
      rows.map((row) => [...row, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'none')]),
    );
    CustomFunctions.associate('REFUSE', () => {
      // Excel's own error class, which is how a function says what is wrong, extends no Error in its types.
      // eslint-disable-next-line @typescript-eslint/only-throw-error
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'wrong type');
    });
    CustomFunctions.associate('LATER', async (text: string | null) => `${String(text)}!`);
    CustomFunctions.associate('CRASH', () => {
      throw new Error('bug');
    });
    const results = await Promise.all([
      host.invokeFunction('DOUBLE', [21], 'Team!B1'),
      host.invokeFunction('SPILL', [[[1], [2]]], 'Team!B2'),
      host.invokeFunction('REFUSE', [], 'Team!B3'),
      host.invokeFunction('LATER', [null], 'Team!B4'),
      host.invokeFunction('NOSUCH', [], 'Team!B5'),
      host.invokeFunction('DOUBLE', [{ error: '#REF!' }], 'Team!B6'),
      host.invokeFunction('CRASH', [], 'Team!B7'),
    ]);
    expect(results).toEqual([
      42,
      [
        [1, { error: '#N/A', message: 'none' }],
        [2, { error: '#N/A', message: 'none' }],
      ],
      { error: '#VALUE!', message: 'wrong type' },
      'null!',
      // The client cannot tell a missing function from one that threw.
      { error: '#VALUE!' },
      { error: '#REF!' },
      expect.objectContaining({ error: '#VALUE!' }),
    ]);
  });

  it('hands errors over to a function that takes them', async () => {
    CustomFunctions.associate('SEES', (value: unknown) =>
      value instanceof CustomFunctions.Error ? value.code : 'no error',
    );
    expect(await host.invokeFunction('SEES', [{ error: '#N/A' }], 'Team!B1', { allowErrors: true })).toBe(
      '#N/A',
    );
  });

  it('cancels a call', async () => {
    let cancelled = false;
    CustomFunctions.associate('LONG', (invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => (cancelled = true);
      return new Promise<number>(() => undefined);
    });
    const stop = new AbortController();
    const call = host.invokeFunction('LONG', [], 'Team!B1', { signal: stop.signal, cancelable: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cancelled).toBe(true);
  });

  it('runs a ribbon command until it is completed, and reports an unknown one', async () => {
    let source = '';
    Office.actions.associate('Classify', (event: Office.AddinCommands.Event) => {
      source = event.source.id;
      event.completed();
    });
    await host.invokeCommand('Classify', 'ClassifyButton');
    expect(source).toBe('ClassifyButton');
    await expect(host.invokeCommand('NoSuchCommand')).rejects.toThrow('11101');
  });

  it('shows and hides the pane', async () => {
    const states: string[] = [];
    host.onPaneState((state) => states.push(state));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(states).toEqual(['Background', 'Visible']);
  });
});
