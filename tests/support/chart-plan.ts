import type { ChartWrite, SheetWrite, WritePlan } from '../../src/workflows/write-plan';

const column = (at: number, rows = 4) => ({ row: 1, column: at, rows, columns: 1 });
const place = (index: number) => ({ row: 7 + 16 * index, column: 0, rows: 15, columns: 8 });

/** One chart of each kind over the cells of {@link chartSheet}. */
export const CHARTS: readonly ChartWrite[] = [
  {
    id: 'Orders',
    kind: 'column',
    title: 'Orders & win rate <2026>',
    categories: column(0),
    series: [
      { name: 'Orders', values: column(1) },
      { name: 'Win rate', values: column(2), line: true, secondary: true },
    ],
    acrossTitle: 'Month',
    upTitle: 'Orders',
    place: place(0),
  },
  {
    id: 'Stacked',
    kind: 'stackedColumn',
    title: 'Stacked',
    categories: column(0),
    series: [
      { name: 'Orders', values: column(1) },
      { name: 'Lost', values: column(3) },
    ],
    place: place(1),
  },
  {
    id: 'Bars',
    kind: 'bar',
    title: 'Bars',
    categories: column(0),
    series: [{ name: 'Orders', values: column(1) }],
    acrossTitle: 'Orders',
    place: place(2),
  },
  {
    id: 'Lines',
    kind: 'line',
    title: '한국어 차트',
    categories: column(0),
    series: [
      { name: 'Orders', values: column(1) },
      { name: 'Lost', values: column(3) },
    ],
    place: place(3),
  },
  {
    id: 'Points',
    kind: 'scatter',
    title: 'Points',
    series: [
      { name: 'Months', across: column(1), values: column(2) },
      { name: 'Line', across: column(1), values: column(2), line: true },
    ],
    acrossTitle: 'Orders',
    upTitle: 'Win rate',
    place: place(4),
  },
];

/** A sheet of ours with four months in A2:D5 and some charts over them. */
export function chartSheet(charts: readonly ChartWrite[], changes: Partial<SheetWrite> = {}): SheetWrite {
  return {
    id: 'Board',
    name: "Kim's board",
    mode: 'replace',
    blocks: [
      { row: 0, column: 0, values: [['Month', 'Orders', 'Win rate', 'Lost']], style: 'header' },
      {
        row: 1,
        column: 0,
        values: [
          ['Jan', 12, 0.25, -3],
          ['Feb & Mar', 18, 0.3, -1],
          ['Apr', null, 0.2, -4],
          ['May', 30, 0.45, -2],
        ],
        formats: ['text', 'integer', 'percent', 'integer'],
      },
    ],
    charts,
    ...changes,
  };
}

/** A plan that writes that sheet. */
export function chartPlan(charts: readonly ChartWrite[], changes: Partial<SheetWrite> = {}): WritePlan {
  return { title: 'Board', columns: [], sheets: [chartSheet(charts, changes)] };
}
