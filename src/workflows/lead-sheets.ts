import type { CellInput } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { Learned } from '../leads/learn-leads';
import { MODEL_COLUMNS, modelRows } from '../leads/model-block';
import { REASONS, reasonsText } from '../leads/reasons';
import type { LeadLearning } from './lead-learning';
import { numberText } from './number-text';
import type { BlockWrite, CellFormat, ChartCells, CellStyle, NameWrite, SheetWrite } from './write-plan';

/** Ids of the sheets of the learned score. */
export const MODEL_SHEET = 'LeadModel';
export const SCORES_SHEET = 'LeadScores';
/** Named range over the rows of the model, which formulas take. */
export const MODEL_NAME = 'LeadModel';

type Known = Exclude<Learned, { readonly mode: 'none' }>;

/** Charts stand to the right of the tables. */
const CHART_COLUMN = 9;

const cells = (row: number, column: number, rows: number): ChartCells => ({ row, column, rows, columns: 1 });

/** Why a column was left out, in words. */
export function leftOutText({ reason, args }: Learned['leftOut'][number], t: Translate): string {
  return t(`leads:leftOut.${reason}`, args);
}

/** The model as a table: headers, and a row an input. */
export function modelTable(
  model: Known['model'],
  t: Translate,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly CellInput[])[] } {
  return { headers: MODEL_COLUMNS.map((id) => t(`leads:model.${id}`)), rows: modelRows(model) };
}

/** The sheet *Lead model*: how far to trust the score, its quality, what was left out, and the model itself in the open. */
export function modelSheet(
  { learned }: { readonly learned: Known },
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const { quality, counts, folds, words, leftOut, model } = learned;
  const blocks: BlockWrite[] = [];
  let row = 0;
  const line = (text: string, style: CellStyle) =>
    blocks.push({ row: row++, column: 0, values: [[text]], style });
  const table = (
    title: string,
    headers: readonly string[],
    values: readonly (readonly CellInput[])[],
    formats: readonly CellFormat[],
  ) => {
    row += 1;
    line(title, 'title');
    blocks.push({ row: row++, column: 0, values: [headers], style: 'header' });
    const first = row;
    if (values.length > 0) blocks.push({ row, column: 0, values, formats });
    row += values.length;
    return first;
  };
  const text = (id: string) => t(`leads:sheet.${id}`);

  line(text('title'), 'title');
  line(
    t('leads:sheet.note', {
      date: formatIso(asOf),
      deals: counts.deals,
      won: counts.won,
      lost: counts.lost,
      folds: folds.folds,
      repeats: folds.repeats,
    }),
    'note',
  );
  row += 1;
  line(text('trust'), 'title');
  for (const { code, args } of words) line(t(`leads:trust.${code}`, args), 'plain');
  const { auc, lift } = quality;
  table(
    text('quality'),
    ['measure', 'value', 'from', 'to'].map(text),
    [
      [text('auc'), auc.value, auc.low, auc.high],
      [t('leads:sheet.brier', { base: numberText(quality.baseBrier, 3) }), quality.brier, null, null],
      [text('calibrationError'), quality.calibrationError, null, null],
      [text('slope'), quality.slope, null, null],
      [text('intercept'), quality.intercept, null, null],
    ],
    ['text', 'general', 'general', 'general'],
  );
  const reliability = table(
    text('reliability'),
    ['from', 'to', 'expected', 'observed', 'deals'].map((id, i) =>
      i < 2 ? t(`leads:model.${id}`) : text(id),
    ),
    quality.reliability.map((bin) => [bin.from, bin.to, bin.expected, bin.observed, bin.deals]),
    ['percent', 'percent', 'percent', 'percent', 'integer'],
  );
  const thirds = table(
    text('lift'),
    ['third', 'deals', 'rate', 'liftValue'].map(text),
    lift.map((third, i) => [i + 1, third.deals, third.rate, third.lift]),
    ['integer', 'integer', 'percent', 'decimal'],
  );
  table(
    text('leftOut'),
    ['field', 'why'].map(text),
    leftOut.map((one) => [one.field, leftOutText(one, t)]),
    ['text', 'text'],
  );
  const { headers, rows } = modelTable(model, t);
  const first = table(text('weights'), headers, rows, [
    'text',
    'text',
    'text',
    'general',
    'general',
    'general',
    'general',
    'general',
  ]);
  row += 1;
  line(text('use'), 'note');
  const names: readonly NameWrite[] = [
    { name: MODEL_NAME, row: first, column: 0, rows: rows.length, columns: MODEL_COLUMNS.length },
  ];
  return {
    id: MODEL_SHEET,
    name: text('name'),
    mode: 'replace',
    blocks,
    names,
    columnWidths: { 0: 46, 1: 14, 2: 24, 3: 14, 4: 14, 5: 14, 6: 14, 7: 14 },
    landscape: true,
    charts: [
      {
        id: 'Reliability',
        kind: 'scatter',
        title: text('reliability'),
        series: [
          {
            name: text('observed'),
            values: cells(reliability, 3, quality.reliability.length),
            across: cells(reliability, 2, quality.reliability.length),
          },
          // What was predicted against itself: where a perfect score would lie.
          {
            name: text('perfect'),
            values: cells(reliability, 2, quality.reliability.length),
            across: cells(reliability, 2, quality.reliability.length),
            line: true,
          },
        ],
        acrossTitle: text('expected'),
        upTitle: text('observed'),
        place: { row: 1, column: CHART_COLUMN, rows: 18, columns: 7 },
      },
      {
        id: 'Lift',
        kind: 'column',
        title: text('lift'),
        categories: cells(thirds, 0, lift.length),
        series: [{ name: text('rate'), values: cells(thirds, 2, lift.length) }],
        acrossTitle: text('third'),
        upTitle: text('rate'),
        place: { row: 20, column: CHART_COLUMN, rows: 15, columns: 7 },
      },
    ],
  };
}

/** The sheet *Lead scores*: a line a lead, for a table that own columns cannot stand beside because its rows have no key. */
export function scoresSheet({ sheet, rows }: LeadLearning, asOf: SerialDate, t: Translate): SheetWrite {
  const headers = [
    t('leads:sheet.row'),
    t('leads:sheet.outcome'),
    ...['LeadProbability', 'LeadBand', 'LeadReasons', 'LeadFacts'].map((id) => t(`leads:columns.${id}`)),
  ];
  const values = rows.flatMap(({ row, outcome, score }): CellInput[][] => {
    if (!score) return [];
    const ended = outcome === null ? 'open' : outcome === 1 ? 'won' : 'lost';
    return [
      [
        row,
        t(`leads:sheet.${ended}`),
        score.probability,
        score.band,
        reasonsText(score, REASONS, t),
        t('leads:reasons.facts', { known: score.known, of: score.of }),
      ],
    ];
  });
  const blocks: BlockWrite[] = [
    { row: 0, column: 0, values: [[t('leads:sheet.scoresTitle')]], style: 'title' },
    {
      row: 1,
      column: 0,
      values: [[t('leads:sheet.scoresNote', { sheet, date: formatIso(asOf) })]],
      style: 'note',
    },
    { row: 2, column: 0, values: [headers], style: 'header' },
    ...(values.length > 0
      ? [
          {
            row: 3,
            column: 0,
            values,
            formats: ['integer', 'text', 'percent', 'text', 'text', 'text'] as const,
          },
        ]
      : []),
  ];
  return {
    id: SCORES_SHEET,
    name: t('leads:sheet.scoresName'),
    mode: 'replace',
    blocks,
    columnWidths: { 0: 8, 1: 12, 2: 14, 3: 10, 4: 70, 5: 22 },
    frozenRows: 3,
  };
}
