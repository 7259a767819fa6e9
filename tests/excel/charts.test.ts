/** @jest-environment jsdom */
// Proves that charts of ours are drawn through Microsoft's own client, replaced, and taken back, and that all others stay.
import type { ChartWrite } from '../../src/workflows/write-plan';
import type { ChartInfo } from '../../workbench/host/chart-shelf';
import { CHARTS, chartPlan } from '../support/chart-plan';
import { excelWorkbook } from '../support/excel-workbook';
import type { ExcelWorkbook } from '../support/excel-workbook';

const [COLUMN, , BARS, , POINTS] = CHARTS as readonly [
  ChartWrite,
  ChartWrite,
  ChartWrite,
  ChartWrite,
  ChartWrite,
];
const SHEET = "Kim's board";
const rows = (column: number) => ({ row: 1, column, rows: 4, columns: 1 });

async function start(): Promise<ExcelWorkbook> {
  return excelWorkbook({ sheets: { Data: [['Team', 1]] } });
}

function charts({ model }: ExcelWorkbook): readonly Omit<ChartInfo, 'id' | 'sheetId'>[] {
  const sheet = model.sheets().find(({ name }) => name === SHEET);
  return (sheet ? model.charts.of(sheet.id) : []).map(({ id: _id, sheetId: _sheet, ...chart }) => chart);
}

const names = (book: ExcelWorkbook) => charts(book).map(({ name }) => name);

describe('Charts of ours in Excel', () => {
  it('have the type, the cells, the titles and the place that the plan gives', async () => {
    const book = await start();
    const applied = await book.port.apply(chartPlan([COLUMN, BARS, POINTS]));
    expect(applied.ok && applied.value.problems).toEqual([]);
    expect(charts(book)).toEqual([
      {
        name: 'Fieldsheet.Chart.Orders',
        chartType: 'ColumnClustered',
        title: 'Orders & win rate <2026>',
        categoryTitle: 'Month',
        valueTitle: 'Orders',
        legend: true,
        reversed: false,
        place: { row: 7, column: 0, rows: 15, columns: 8 },
        series: [
          { name: 'Orders', values: rows(1), across: rows(0), secondary: false, color: '#107C41' },
          {
            name: 'Win rate',
            values: rows(2),
            across: rows(0),
            chartType: 'Line',
            secondary: true,
            color: '#0078D4',
          },
        ],
        kept: false,
      },
      // Bars lie on their side: what runs across are the values.
      {
        name: 'Fieldsheet.Chart.Bars',
        chartType: 'BarClustered',
        title: 'Bars',
        valueTitle: 'Orders',
        legend: false,
        reversed: true,
        place: { row: 39, column: 0, rows: 15, columns: 8 },
        series: [{ name: 'Orders', values: rows(1), across: rows(0), secondary: false, color: '#107C41' }],
        kept: false,
      },
      {
        name: 'Fieldsheet.Chart.Points',
        chartType: 'XYScatter',
        title: 'Points',
        categoryTitle: 'Orders',
        valueTitle: 'Win rate',
        legend: true,
        reversed: false,
        place: { row: 71, column: 0, rows: 15, columns: 8 },
        series: [
          { name: 'Months', values: rows(2), across: rows(1), secondary: false, color: '#107C41' },
          {
            name: 'Line',
            values: rows(2),
            across: rows(1),
            chartType: 'XYScatterLinesNoMarkers',
            secondary: false,
            color: '#0078D4',
          },
        ],
        kept: false,
      },
    ]);
  });

  it('take the place of earlier ones, and those of others stay', async () => {
    const book = await start();
    await book.port.apply(chartPlan([COLUMN, BARS]));
    const sheetId = book.sheetId(SHEET);
    book.model.charts.add({
      sheetId,
      name: 'My chart',
      chartType: 'Line',
      title: 'Mine',
      legend: false,
      reversed: false,
      series: [],
      kept: false,
    });
    await book.port.apply(chartPlan([{ ...COLUMN, title: 'New' }], { mode: 'update', blocks: [] }));
    expect([...names(book)].sort()).toEqual(['Fieldsheet.Chart.Bars', 'Fieldsheet.Chart.Orders', 'My chart']);
    await book.port.apply(chartPlan([POINTS]));
    expect([...names(book)].sort()).toEqual(['Fieldsheet.Chart.Points', 'My chart']);
    await book.port.apply(chartPlan([]));
    expect(names(book)).toEqual(['My chart']);
  });

  it('go with an undo, and those that stood there before come back as they were', async () => {
    const book = await start();
    const before = book.model.snapshot();
    const first = await book.port.apply(chartPlan([COLUMN, BARS]));
    const drawn = charts(book);
    const second = await book.port.apply(chartPlan([{ ...COLUMN, title: 'New' }, POINTS]));
    if (!first.ok || !second.ok) throw new Error('refused');
    expect(second.value.problems).toEqual([]);
    expect(charts(book).map(({ title }) => title)).toEqual(['New', 'Points']);
    expect((await book.port.undo(second.value.undo)).ok).toBe(true);
    const byName = (list: typeof drawn) => [...list].sort((a, b) => a.name.localeCompare(b.name));
    expect(byName(charts(book))).toEqual(byName(drawn));
    expect((await book.port.undo(first.value.undo)).ok).toBe(true);
    expect(book.model.snapshot()).toEqual(before);
  });

  it('are left out with a warning where Excel cannot draw them, and the numbers stand', async () => {
    const book = await start();
    const cannot: ChartWrite = {
      ...COLUMN,
      series: [{ name: 'Two columns', values: { ...rows(1), columns: 2 } }],
    };
    const applied = await book.port.apply(chartPlan([BARS, cannot]));
    expect(applied.ok && applied.value.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['excel-charts-left-out', 'warning'],
    ]);
    expect(book.values(`'Kim''s board'!B2`)).toEqual([[12]]);
    expect(names(book)).toEqual([]);
  });
});
