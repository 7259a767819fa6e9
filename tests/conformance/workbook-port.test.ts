/** @jest-environment jsdom */
import type { CellValue } from '../../src/core/cell';
import type { ColumnsWrite, SheetWrite, WritePlan } from '../../src/workflows/write-plan';
import { SUBJECTS } from '../support/port-subjects';
import type { Subject } from '../support/port-subjects';

const CUSTOMERS: readonly (readonly CellValue[])[] = [
  ['Code', 'Name', 'Sales'],
  ['C1', 'Anna', 10],
  ['C2', '벤', 20.5],
  ['007', '陈', null],
];
const START = {
  sheets: {
    Customers: CUSTOMERS,
    'Team notes': [
      ['keep me', 1],
      [true, { error: '#N/A' }],
    ],
  },
  tables: { Kunden: 'Customers!A1:C4' },
  names: { Corner: "'Team notes'!$B$2" },
};

function columns(rows: ColumnsWrite['rows'], ids: readonly string[] = ['Class', 'Score']): ColumnsWrite {
  return {
    table: 'Customers',
    address: { kind: 'table', name: 'Kunden', sheet: 'Customers' },
    keyHeader: 'Code',
    columns: ids.map((id) => ({ id, header: `Our ${id}`, format: id === 'Score' ? 'decimal' : 'text' })),
    rows,
  };
}

function sheet(overrides: Partial<SheetWrite> = {}): SheetWrite {
  return {
    id: 'Rules',
    name: 'Rules',
    mode: 'replace',
    blocks: [
      { row: 0, column: 0, values: [['Rules of the team']], style: 'title' },
      {
        row: 2,
        column: 0,
        values: [
          ['Name', 'Value'],
          ['Cut', 0.6],
          ['Text', '007'],
        ],
      },
    ],
    tables: [{ name: 'RulesTable', row: 2, column: 0, rows: 3, columns: 2 }],
    names: [{ name: 'StabilityCut', row: 3, column: 1 }],
    ...overrides,
  };
}

const ROWS = [
  { key: '007', values: ['EIV', 1] },
  { key: 'C2', values: ['EII', 0.25] },
];

describe.each(SUBJECTS)('WorkbookPort over $name keeps its promises', ({ open }) => {
  const write = async (subject: Subject, plan: Partial<WritePlan>) => {
    const result = await subject.port.apply({ title: 'A plan', columns: [], sheets: [], ...plan });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  };
  const codes = async (subject: Subject, plan: Partial<WritePlan>): Promise<string[]> => {
    const result = await subject.port.apply({ title: 'A plan', columns: [], sheets: [], ...plan });
    return result.ok
      ? []
      : result.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };

  it('outlines sheets with their used cells, tables with their headers, names with their areas', async () => {
    const { port } = await open(START);
    const outline = await port.outline();
    expect(
      outline.sheets.map(({ name, visible, protected: locked, used }) => [name, visible, locked, used]),
    ).toEqual([
      [
        'Customers',
        true,
        false,
        expect.objectContaining({ sheet: 'Customers', row: 0, column: 0, rows: 4, columns: 3 }),
      ],
      [
        'Team notes',
        true,
        false,
        expect.objectContaining({ sheet: 'Team notes', row: 0, column: 0, rows: 2, columns: 2 }),
      ],
    ]);
    expect(outline.tables).toEqual([
      {
        name: 'Kunden',
        sheet: 'Customers',
        area: expect.objectContaining({
          sheet: 'Customers',
          row: 0,
          column: 0,
          rows: 4,
          columns: 3,
        }) as unknown,
        headers: ['Code', 'Name', 'Sales'],
        totalRow: false,
      },
    ]);
    expect(outline.names.map(({ name, area }) => [name, area])).toEqual([
      ['Corner', expect.objectContaining({ sheet: 'Team notes', row: 1, column: 1, rows: 1, columns: 1 })],
    ]);
  });

  it('has no used area for an empty sheet', async () => {
    const { port } = await open({ sheets: { Full: [['x']], Empty: [] } });
    expect((await port.outline()).sheets.map(({ used }) => used !== undefined)).toEqual([true, false]);
  });

  it('reads values of many areas in their order: text, numbers, booleans, errors and blanks as null', async () => {
    const { port } = await open(START);
    const blocks = await port.read([
      { sheet: 'Team notes', row: 0, column: 0, rows: 3, columns: 3 },
      { sheet: 'Customers', row: 3, column: 0, rows: 1, columns: 3 },
    ]);
    expect(
      blocks.map(({ sheet: name, row, column, rows, columns: width, values }) => [
        name,
        row,
        column,
        rows,
        width,
        values,
      ]),
    ).toEqual([
      [
        'Team notes',
        0,
        0,
        3,
        3,
        [
          ['keep me', 1, null],
          [true, { error: '#N/A' }, null],
          [null, null, null],
        ],
      ],
      ['Customers', 3, 0, 1, 3, [['007', '陈', null]]],
    ]);
    expect(await port.read([])).toEqual([]);
  });

  it('writes own columns beside the table, by key, owns them by name, and touches nothing else', async () => {
    const subject = await open(START);
    const report = await write(subject, { columns: [columns(ROWS)] });
    expect(subject.values('Customers!A1:F5')).toEqual([
      ['Code', 'Name', 'Sales', 'Our Class', 'Our Score', null],
      ['C1', 'Anna', 10, null, null, null],
      ['C2', '벤', 20.5, 'EII', 0.25, null],
      ['007', '陈', null, 'EIV', 1, null],
      [null, null, null, null, null, null],
    ]);
    expect(subject.tables()).toEqual({ Kunden: 'A1:E4' });
    expect(subject.names()).toEqual({
      Corner: "'Team notes'!B2",
      'Fieldsheet.Column.Customers.Class': 'Customers!D1',
      'Fieldsheet.Column.Customers.Score': 'Customers!E1',
    });
    expect(subject.values("'Team notes'!A1:B2")).toEqual([
      ['keep me', 1],
      [true, { error: '#N/A' }],
    ]);
    // Two headers and four values.
    expect(report.cells).toBe(6);
    expect(report.undo.title).toBe('A plan');
    expect(report.problems).toEqual([]);
  });

  it('finds rows that moved since the plan was made', async () => {
    const subject = await open(START);
    for (const [column, value] of ['007', '陈', null].entries())
      subject.set(`Customers!${'ABC'[column] ?? ''}2`, value);
    for (const [column, value] of ['C1', 'Anna', 10].entries())
      subject.set(`Customers!${'ABC'[column] ?? ''}4`, value);
    await write(subject, { columns: [columns(ROWS)] });
    expect(subject.values('Customers!D2:D4')).toEqual([['EIV'], ['EII'], [null]]);
  });

  it('writes the same columns again in place, and keeps rows that the plan does not name', async () => {
    const subject = await open(START);
    await write(subject, { columns: [columns(ROWS)] });
    await write(subject, { columns: [columns([{ key: 'C2', values: ['EI', 0.5], before: ['EII', 0.25] }])] });
    expect(subject.values('Customers!D1:F4')).toEqual([
      ['Our Class', 'Our Score', null],
      [null, null, null],
      ['EI', 0.5, null],
      ['EIV', 1, null],
    ]);
    expect(subject.tables()).toEqual({ Kunden: 'A1:E4' });
  });

  it('keeps text text, whatever it looks like', async () => {
    const subject = await open(START);
    const texts = [
      '=1+1',
      '+1',
      '-2',
      '@cmd',
      '007',
      'TRUE',
      '2026-03-01',
      '12%',
      '#N/A',
      "'quoted'",
      '1,234',
      '\tx',
      ' lead',
      '3/4',
      'C\u0007',
      '한국',
      'May 5',
    ];
    await write(subject, {
      sheets: [
        sheet({
          blocks: [{ row: 0, column: 0, values: texts.map((text) => [text]) }],
          tables: [],
          names: [],
        }),
      ],
    });
    const written = subject.values(`Rules!A1:A${texts.length}`).map(([value]) => value);
    // A file cannot hold a control character; it may not turn into something else but text either.
    expect(written.map((value) => (typeof value === 'string' ? value.replace('\u0007', '') : value))).toEqual(
      texts.map((text) => text.replace('\u0007', '')),
    );
    const [block] = await subject.port.read([
      { sheet: 'Rules', row: 0, column: 0, rows: texts.length, columns: 1 },
    ]);
    expect(block?.values.every(([value]) => typeof value === 'string')).toBe(true);
  });

  it('writes beside a plain header row, wherever the row is by now', async () => {
    const subject = await open({
      sheets: { List: [['A title'], [null], ['Code', 'Name'], ['A', 'x'], ['B', 'y']] },
    });
    const write1: ColumnsWrite = {
      ...columns([{ key: 'B', values: ['EI', 2] }]),
      address: { kind: 'range', sheet: 'List', headerRow: 1, firstColumn: 0, columns: 2, lastRow: 3 },
    };
    await write(subject, { columns: [write1] });
    expect(subject.values('List!A3:D5')).toEqual([
      ['Code', 'Name', 'Our Class', 'Our Score'],
      ['A', 'x', null, null],
      ['B', 'y', 'EI', 2],
    ]);
  });

  it('writes to a sheet of its own when there is no room beside the table', async () => {
    const subject = await open({
      sheets: {
        Customers: [
          ['Code', 'Theirs'],
          ['C1', 'mine'],
          ['C2', null],
        ],
      },
      tables: { Kunden: 'Customers!A1:A3' },
    });
    const report = await write(subject, { columns: [columns([{ key: 'C2', values: ['EI', 1] }])] });
    expect(report.problems.map(({ code }) => code)).toEqual(['workflows-right-side-taken']);
    expect(subject.values('Customers!A1:C3')).toEqual([
      ['Code', 'Theirs', null],
      ['C1', 'mine', null],
      ['C2', null, null],
    ]);
    expect(subject.sheetNames()).toHaveLength(2);
  });

  it('makes a sheet with table and names, finds it again by its name, and replaces it', async () => {
    const subject = await open(START);
    await write(subject, { sheets: [sheet()] });
    expect(subject.values('Rules!A1:B5')).toEqual([
      ['Rules of the team', null],
      [null, null],
      ['Name', 'Value'],
      ['Cut', 0.6],
      ['Text', '007'],
    ]);
    expect(subject.names()).toMatchObject({ 'Fieldsheet.Sheet.Rules': 'Rules!A1', StabilityCut: 'Rules!B4' });
    await write(subject, {
      sheets: [sheet({ blocks: [{ row: 0, column: 1, values: [['Only this']] }], tables: [], names: [] })],
    });
    expect(subject.sheetNames()).toEqual(['Customers', 'Team notes', 'Rules']);
    expect(subject.values('Rules!A1:B5')).toEqual([
      [null, 'Only this'],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("updates cells of its sheet and leaves the others, and never takes the team's sheet of the same name", async () => {
    const subject = await open({ sheets: { Rules: [['the team has rules too']] } });
    await write(subject, { sheets: [sheet()] });
    const [, ours = ''] = subject.sheetNames();
    expect(ours).not.toBe('Rules');
    await write(subject, {
      sheets: [
        sheet({ mode: 'update', blocks: [{ row: 3, column: 1, values: [[0.7]] }], tables: [], names: [] }),
      ],
    });
    expect(subject.values(`'${ours}'!A4:B5`)).toEqual([
      ['Cut', 0.7],
      ['Text', '007'],
    ]);
    expect(subject.values('Rules!A1:A2')).toEqual([['the team has rules too'], [null]]);
  });

  it('refuses to write over cells of its sheet that hold something else than they did, and changes nothing', async () => {
    const subject = await open({ sheets: { Team: [['x']] } });
    await write(subject, { sheets: [sheet()] });
    const ours = subject.sheetNames()[1] ?? '';
    const held = subject.values(`'${ours}'!A4:B4`);
    const change = (before: readonly (readonly CellValue[])[]) =>
      sheet({
        mode: 'update',
        blocks: [
          { row: 8, column: 0, values: [['new']] },
          { row: 3, column: 0, values: [['Cut', 0.7]], before },
        ],
        tables: [],
        names: [],
      });
    const all = subject.values(`'${ours}'!A1:D9`);
    expect(await codes(subject, { sheets: [change([['Cut', 0.123]])] })).toEqual([
      'workflows-sheet-cell-changed',
    ]);
    expect(subject.values(`'${ours}'!A1:D9`)).toEqual(all);
    await write(subject, { sheets: [change(held)] });
    expect(subject.values(`'${ours}'!A4:B4`)).toEqual([['Cut', 0.7]]);
  });

  it('refuses a plan whose row, header or table has vanished, and changes nothing', async () => {
    const subject = await open(START);
    const before = subject.values('Customers!A1:F5');
    expect(
      await codes(subject, {
        columns: [columns([...ROWS, { key: 'gone', values: ['x', 1] }])],
        sheets: [sheet()],
      }),
    ).toEqual(['workflows-row-vanished']);
    expect(await codes(subject, { columns: [{ ...columns(ROWS), keyHeader: 'Number' }] })).toEqual([
      'workflows-header-missing',
    ]);
    const address = { kind: 'table', name: 'Nowhere', sheet: 'Customers' } as const;
    expect(await codes(subject, { columns: [{ ...columns(ROWS), address }] })).toEqual([
      'workflows-table-vanished',
    ]);
    expect(subject.values('Customers!A1:F5')).toEqual(before);
    expect(subject.sheetNames()).toEqual(['Customers', 'Team notes']);
    expect(subject.names()).toEqual({ Corner: "'Team notes'!B2" });
  });

  it('refuses to write over a cell of ours that holds something else than the workflow read', async () => {
    const subject = await open(START);
    await write(subject, { columns: [columns(ROWS)] });
    subject.set('Customers!D3', 'corrected by hand');
    const again = columns([{ key: 'C2', values: ['EI', 0.5], before: ['EII', 0.25] }]);
    expect(await codes(subject, { columns: [again] })).toEqual(['workflows-own-cell-changed']);
    expect(subject.values('Customers!D3:E3')).toEqual([['corrected by hand', 0.25]]);
  });

  it('rejects with an AbortError when it is stopped before it begins, and changes nothing', async () => {
    const subject = await open(START);
    const stop = new AbortController();
    stop.abort();
    const plan = { title: 'A plan', columns: [columns(ROWS)], sheets: [sheet()] };
    await expect(subject.port.apply(plan, { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(subject.sheetNames()).toEqual(['Customers', 'Team notes']);
  });

  it('takes a plan back as if it had not been', async () => {
    const subject = await open(START);
    const before = subject.values('Customers!A1:F5');
    const { undo } = await write(subject, { columns: [columns(ROWS)], sheets: [sheet()] });
    const result = await subject.port.undo(undo);
    expect(result.ok && result.value.problems).toEqual([]);
    expect(subject.values('Customers!A1:F5')).toEqual(before);
    expect(subject.tables()).toEqual({ Kunden: 'A1:C4' });
    expect(subject.names()).toEqual({ Corner: "'Team notes'!B2" });
    expect(subject.sheetNames()).toEqual(['Customers', 'Team notes']);
  });

  it('takes a replaced sheet back', async () => {
    const subject = await open(START);
    await write(subject, { sheets: [sheet()] });
    subject.set('Rules!D9', 'a note of the team');
    const before = subject.values('Rules!A1:E10');
    const { undo } = await write(subject, {
      sheets: [sheet({ blocks: [{ row: 0, column: 0, values: [['new']] }], tables: [], names: [] })],
    });
    expect(subject.values('Rules!D9:D9')).toEqual([[null]]);
    await subject.port.undo(undo);
    expect(subject.values('Rules!A1:E10')).toEqual(before);
    expect((await subject.port.outline()).tables.map(({ name }) => name)).toEqual(['Kunden', 'RulesTable']);
    expect(subject.names()).toMatchObject({ StabilityCut: 'Rules!B4' });
  });

  it('takes back two plans, the later one first', async () => {
    const subject = await open(START);
    const first = await write(subject, { columns: [columns(ROWS)] });
    const second = await write(subject, { columns: [columns([{ key: 'C2', values: ['EI', 0.5] }])] });
    await subject.port.undo(second.undo);
    expect(subject.values('Customers!D3:E3')).toEqual([['EII', 0.25]]);
    await subject.port.undo(first.undo);
    expect(
      subject
        .values('Customers!D1:E4')
        .flat()
        .every((value) => value === null),
    ).toBe(true);
    expect(subject.tables()).toEqual({ Kunden: 'A1:C4' });
  });

  it('leaves cells that somebody changed since, and reports them', async () => {
    const subject = await open(START);
    const { undo } = await write(subject, { columns: [columns(ROWS)] });
    subject.set('Customers!D3', 'corrected by hand');
    const result = await subject.port.undo(undo);
    expect(
      result.ok && result.value.problems.map(({ code, where }) => [code, where?.sheet, where?.address]),
    ).toEqual([['workflows-changed-since', 'Customers', 'D3']]);
    expect(subject.values('Customers!D2:E4')).toEqual([
      [null, null],
      ['corrected by hand', null],
      [null, null],
    ]);
  });

  it('takes a plan back once', async () => {
    const subject = await open(START);
    const { undo } = await write(subject, { columns: [columns(ROWS)] });
    await subject.port.undo(undo);
    const again = await subject.port.undo(undo);
    expect(!again.ok && again.problems.map(({ code }) => code)).toEqual(['workflows-nothing-to-undo']);
  });
});
