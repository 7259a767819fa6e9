import type { ChoicesWrite, ConditionalFormatWrite } from '../../src/workflows/sheet-rules';
import type { SheetWrite, WritePlan } from '../../src/workflows/write-plan';

/** One rule of each kind over the margins in B2:B5. */
export const FORMATS: readonly ConditionalFormatWrite[] = [
  { row: 1, column: 1, rows: 4, rule: { kind: 'value', test: 'less', than: -0.05 }, style: 'bad' },
  {
    row: 1,
    column: 1,
    rows: 4,
    rule: { kind: 'value', test: 'less', than: { formula: '=ThinMargin' } },
    style: 'warn',
  },
  {
    row: 1,
    column: 1,
    rows: 4,
    rule: { kind: 'value', test: 'between', low: 0.2, high: 0.3 },
    style: 'good',
  },
  { row: 1, column: 2, rows: 4, rule: { kind: 'text', test: 'contains', text: 'la"te' }, style: 'bad' },
  { row: 1, column: 2, rows: 4, rule: { kind: 'text', test: 'equal', text: '완료' }, style: 'good' },
  {
    row: 1,
    column: 0,
    rows: 4,
    columns: 3,
    rule: { kind: 'formula', formula: '=AND($B2>0.5,$C2<>"x&y")' },
    style: 'note',
  },
];

/** Lists in columns C (written out, to the end of the sheet) and D (from cells). */
export const CHOICES: readonly ChoicesWrite[] = [
  {
    row: 1,
    column: 2,
    allowed: ['진행', '완료', 'late & "open"'],
    alert: { style: 'stop', title: 'Status', message: 'Choose <one> of the list.' },
  },
  {
    row: 1,
    column: 3,
    rows: 4,
    allowed: { row: 6, column: 0, rows: 2, columns: 1 },
    alert: {
      style: 'warning',
      title: 'A title that is longer than Excel takes it',
      message: 'm'.repeat(300),
    },
  },
];

/** A plan that writes a sheet with them. */
export function rulePlan(changes: Partial<SheetWrite> = {}): WritePlan {
  return {
    title: 'Margins',
    columns: [],
    sheets: [
      {
        id: 'Margins',
        name: 'Margins',
        mode: 'replace',
        blocks: [
          { row: 0, column: 0, values: [['Product', 'Margin', 'Status', 'Reason']], style: 'header' },
          {
            row: 1,
            column: 0,
            values: [
              ['A', -0.1, '완료', null],
              ['B', 0.25, 'very la"te', null],
              ['C', null, null, null],
              ['D', 0.6, '진행', null],
            ],
            formats: ['text', 'percent', 'text', 'text'],
          },
          { row: 6, column: 0, values: [['price'], ['quality']] },
        ],
        conditionalFormats: FORMATS,
        choices: CHOICES,
        ...changes,
      },
    ],
  };
}
