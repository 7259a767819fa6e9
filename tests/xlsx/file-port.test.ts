import { filePort } from '../../src/xlsx/file-port';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import { createWorkbookFile } from '../../src/xlsx/create-workbook-file';
import type { ColumnsWrite, WritePlan } from '../../src/workflows/write-plan';
import { buildWorkbook } from './build-workbook';
import { changedParts, open, packageFaults } from './workbook-checks';

/** Five customers in a table or a plain header row, with a team's formula beside and below. */
function team(asTable: boolean): WorkbookFile {
  const file = createWorkbookFile('Customers');
  file.setBlock('Customers', 2, 1, [
    ['Code', 'Name', 'Sales'],
    ['C1', 'Anna', 10],
    ['C2', 'Ben', 20],
    ['C3', 'Cho', 30],
  ]);
  file.setCells('Customers', [
    { row: 2, column: 3, look: { bold: true, fill: '#DDEEFF' } },
    { row: 8, column: 3, formula: '=SUM(D4:D6)', value: 60 },
  ]);
  if (asTable)
    file.addTable({
      name: 'CustomerTable',
      sheet: 'Customers',
      area: { row: 2, column: 1, rows: 4, columns: 3 },
    });
  return open(file.save());
}

function write(
  asTable: boolean,
  values: Readonly<Record<string, string>>,
  before?: Readonly<Record<string, string>>,
): WritePlan {
  const columns: ColumnsWrite = {
    table: 'Customers',
    address: asTable
      ? { kind: 'table', name: 'CustomerTable', sheet: 'Customers' }
      : { kind: 'range', sheet: 'Customers', headerRow: 2, firstColumn: 1, columns: 3, lastRow: 5 },
    keyHeader: 'Code',
    columns: [
      { id: 'Class', header: 'Class', format: 'text' },
      { id: 'Cut', header: 'Cut', format: 'percent' },
    ],
    rows: Object.entries(values).map(([key, value]) => ({
      key,
      values: [value, 0.5],
      ...(before?.[key] === undefined ? {} : { before: [before[key], 0.5] }),
    })),
  };
  return { title: 'Classify', columns: [columns], sheets: [] };
}

const AREA = { sheet: 'Customers', row: 2, column: 4, rows: 4, columns: 2 };

describe.each([
  ['an Excel table', true],
  ['a plain header row', false],
])('own columns beside %s', (_, asTable) => {
  it('are added once, found again by name, and taken back to the very bytes', async () => {
    const file = team(asTable);
    const bytes = file.save();
    const port = filePort(file);
    const first = await port.apply(write(asTable, { C1: 'EI', C3: 'EIV' }));
    expect(first).toMatchObject({ ok: true, value: { cells: 6, problems: [] } });
    expect(file.readArea(AREA, { formats: true })).toMatchObject({
      values: [
        ['Class', 'Cut'],
        ['EI', 0.5],
        [null, null],
        ['EIV', 0.5],
      ],
      formats: [
        ['General', 'General'],
        ['@', '0.0%'],
        ['@', '0.0%'],
        ['@', '0.0%'],
      ],
    });
    if (!asTable) expect(file.lookOf('Customers', 2, 5)).toMatchObject({ bold: true, fill: '#DDEEFF' });
    if (asTable) expect(file.tables[0]).toMatchObject({ headers: ['Code', 'Name', 'Sales', 'Class', 'Cut'] });
    const second = await port.apply(write(asTable, { C1: 'EII', C2: 'NEW' }, { C1: 'EI' }));
    expect(second).toMatchObject({ ok: true, value: { cells: 4 } });
    const saved = open(file.save());
    expect(saved.readArea(AREA).values).toEqual([
      ['Class', 'Cut'],
      ['EII', 0.5],
      ['NEW', 0.5],
      ['EIV', 0.5],
    ]);
    expect(packageFaults(file.save())).toEqual([]);
    expect(saved.readSheet('Customers')?.formulas).toEqual([{ row: 8, column: 3, formula: '=SUM(D4:D6)' }]);
    if (!second.ok || !first.ok) throw new Error('not applied');
    expect(await port.undo(second.value.undo)).toMatchObject({ ok: true });
    expect(file.readCell('Customers', 3, 4)).toBe('EI');
    expect(await port.undo(first.value.undo)).toMatchObject({ ok: true });
    expect(file.save()).toBe(bytes);
    expect(await port.undo(first.value.undo)).toMatchObject({
      ok: false,
      problems: [{ code: 'workflows-nothing-to-undo' }],
    });
  });

  it('conflict with a cell that changed since it was read, and then nothing is written', async () => {
    const file = team(asTable);
    const port = filePort(file);
    await port.apply(write(asTable, { C1: 'EI', C2: 'EII' }));
    file.setCells('Customers', [{ row: 3, column: 4, value: 'mine' }]);
    const bytes = file.save();
    const conflict = await port.apply(write(asTable, { C1: 'EIV', C2: 'EIV' }, { C1: 'EI', C2: 'EII' }));
    expect(conflict).toMatchObject({
      ok: false,
      problems: [{ code: 'workflows-own-cell-changed', where: { address: 'E4' } }],
    });
    expect(changedParts(file.save(), bytes)).toEqual([]);
  });

  it('go to a sheet of ours when the cells beside are taken, even by a formula that shows nothing', async () => {
    const file = team(asTable);
    file.setCells('Customers', [{ row: 4, column: 5, formula: '=IF(D5>99,"big","")', value: null }]);
    const applied = await filePort(file).apply(write(asTable, { C1: 'EI' }));
    expect(applied).toMatchObject({
      ok: true,
      value: { problems: [{ code: 'workflows-right-side-taken' }] },
    });
    expect(file.tabNames).toEqual(['Customers', 'Customers +']);
    expect(file.readArea({ sheet: 'Customers +', row: 0, column: 0, rows: 2, columns: 3 }).values).toEqual([
      ['Code', 'Class', 'Cut'],
      ['C1', 'EI', 0.5],
    ]);
    expect(file.hasFormula('Customers', 4, 5)).toBe(true);
  });

  it('give back what nobody changed since, and report the rest', async () => {
    const file = team(asTable);
    const port = filePort(file);
    const applied = await port.apply(write(asTable, { C1: 'EI', C2: 'EII', C3: 'EIV' }));
    if (!applied.ok) throw new Error('not applied');
    file.setCells('Customers', [
      { row: 4, column: 4, value: 'mine' },
      { row: 20, column: 0, value: 'elsewhere' },
    ]);
    const undone = await port.undo(applied.value.undo);
    expect(undone).toMatchObject({
      ok: true,
      value: {
        problems: [{ code: 'workflows-changed-since', where: { sheet: 'Customers', address: 'E5' } }],
      },
    });
    if (undone.ok) expect(undone.value.problems).toHaveLength(1);
    // The headers stay over the column that somebody works in.
    expect(file.readArea(AREA).values).toEqual([
      ['Class', 'Cut'],
      [null, null],
      ['mine', null],
      [null, null],
    ]);
    expect(file.readCell('Customers', 20, 0)).toBe('elsewhere');
    expect(packageFaults(file.save())).toEqual([]);
  });
});

describe('the file port refuses as the Office port does', () => {
  it('writes nothing on a protected sheet', async () => {
    const file = open(
      buildWorkbook({
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Code</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c></row>',
        foot: '<sheetProtection sheet="1" objects="1"/>',
      }),
    );
    const bytes = file.save();
    const plan: WritePlan = {
      title: 'x',
      sheets: [],
      columns: [
        {
          table: 'Customers',
          address: { kind: 'range', sheet: 'Data', headerRow: 0, firstColumn: 0, columns: 1, lastRow: 1 },
          keyHeader: 'Code',
          columns: [{ id: 'Class', header: 'Class', format: 'text' }],
          rows: [{ key: 'C1', values: ['EI'] }],
        },
      ],
    };
    expect(await filePort(file).apply(plan)).toMatchObject({
      ok: false,
      problems: [{ code: 'workflows-sheet-protected' }],
    });
    expect(file.save()).toBe(bytes);
  });

  it('stops when it is told to, with the file as it was', async () => {
    const file = team(true);
    const bytes = file.save();
    const stop = new AbortController();
    const control = { signal: stop.signal, onProgress: () => stop.abort() };
    await expect(filePort(file).apply(write(true, { C1: 'EI' }), control)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(file.save()).toBe(bytes);
  });

  it('replaces a sheet of ours and keeps its name and place', async () => {
    const file = team(true);
    const port = filePort(file);
    const sheet = (rows: number, name: string): WritePlan => ({
      title: 'Plan',
      columns: [],
      sheets: [
        {
          id: 'Plan',
          name,
          mode: 'replace',
          blocks: [{ row: 0, column: 0, values: [['H'], ...Array.from({ length: rows }, (_, r) => [r])] }],
          tables: [{ name: 'PlanTable', row: 0, column: 0, rows: rows + 1, columns: 1 }],
          names: [{ name: 'PlanTop', row: 1, column: 0 }],
        },
      ],
    });
    expect((await port.apply(sheet(5, 'Plan'))).ok).toBe(true);
    file.renameSheet('Plan', 'My plan');
    file.addSheet('Later');
    const again = await port.apply(sheet(2, 'Plan'));
    expect(again).toMatchObject({ ok: true, value: { addresses: ["'My plan'!A1:A3"] } });
    const saved = open(file.save());
    expect(saved.tabNames).toEqual(['Customers', 'My plan', 'Later']);
    expect(saved.sheets[1]?.used).toMatchObject({ rows: 3, columns: 1 });
    expect(saved.tables.find(({ name }) => name === 'PlanTable')?.area).toMatchObject({
      sheet: 'My plan',
      rows: 3,
    });
    expect(packageFaults(file.save())).toEqual([]);
  });
});
