import type { CellInput } from '../core/cell';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { monthText } from '../core/months';
import type {
  BoardRow,
  Kpi,
  KpiId,
  MonthResults,
  OrdersChange,
  RepMonth,
  SourceCoverage,
} from './month-results';
import { BOARD_KPIS, figuresOf, KPIS } from './month-results';
import { numberText } from './number-text';
import type { DraftColumn, DraftedTable } from './sheet-draft';
import { SheetDraft } from './sheet-draft';
import type { CellFormat, CellStyle, ChartWrite, SheetWrite } from './write-plan';

/** Ids of the sheets with the results of the month. */
export const RESULTS_SHEET = 'Results';
export const RESULTS_MONTHS_SHEET = 'ResultsByMonth';
export const BOARD_SHEET = 'RankingBoard';

/** How a figure is shown. */
export const KPI_FORMATS: Readonly<Record<KpiId, CellFormat>> = {
  sales: 'money',
  growth: 'percent',
  newCustomers: 'integer',
  newQuarter: 'integer',
  coldVisits: 'integer',
  lost: 'integer',
  fading: 'integer',
  replacement: 'decimal',
  coverage: 'integer',
  orders: 'integer',
  winRate: 'percent',
  execution: 'percent',
  promises: 'percent',
  timeShare: 'percent',
};
/** Figures whose targets differ from one representative to the next; the targets of the others stand in a line above the table. */
const OWN_TARGETS: ReadonlySet<KpiId> = new Set<KpiId>([
  'sales',
  'newCustomers',
  'newQuarter',
  'coldVisits',
  'coverage',
  'orders',
]);
const SHARED_TARGETS: readonly KpiId[] = ['growth', 'replacement', 'execution', 'promises', 'timeShare'];
const STATUS_STYLE: Readonly<Partial<Record<Kpi['status'], CellStyle>>> = {
  met: 'good',
  below: 'bad',
  open: 'warn',
};
/** Figures that get a table by month of their own. */
const MONTHLY: readonly KpiId[] = [
  'sales',
  'growth',
  'newCustomers',
  'coldVisits',
  'lost',
  'coverage',
  'orders',
  'execution',
  'promises',
];

/** Name of a representative on a sheet; the team has none. */
export function repText(rep: string | undefined, t: Translate): string {
  if (rep === undefined) return t('results:team');
  return rep === '' ? t('results:noRep') : rep;
}

/** Figures that the workbook tells for anybody; columns of nothing but blanks would hide the others. */
function shownKpis({ figures }: MonthResults): readonly KpiId[] {
  return KPIS.filter((id) => figures.some(({ kpis }) => kpis[id].value !== undefined));
}

/** A figure as a person reads it: per cent, a count, money. */
export function kpiText(id: KpiId, value: number | undefined, t: Translate): string {
  if (value === undefined) return t('results:sheet.unknown');
  const format = KPI_FORMATS[id];
  if (format === 'percent') return `${numberText(value * 100, 1)}%`;
  return numberText(value, format === 'decimal' ? 2 : 0);
}

/** The sheets *Results*, *Results by month* and *Ranking board*. */
export function resultsSheets(results: MonthResults, t: Translate): readonly SheetWrite[] {
  return [
    dashboard(results, t),
    byMonth(results, t),
    ...(results.board.length > 0 ? [boardSheet(results, t)] : []),
  ];
}

const text = (t: Translate) => (id: string) => t(`results:sheet.${id}`);

function dashboard(results: MonthResults, t: Translate): SheetWrite {
  const say = text(t);
  const draft = new SheetDraft();
  draft.line(t('results:sheet.title', { month: monthText(results.month) }), 'title');
  draft.line(t('results:sheet.note', { date: formatIso(results.asOf) }), 'note');
  const team = figuresOf(results, undefined, results.month);
  const targets = SHARED_TARGETS.flatMap((id) => {
    const { target } = team?.kpis[id] ?? {};
    return target === undefined ? [] : [`${t(`results:kpi.${id}`)} ≥ ${kpiText(id, target, t)}`];
  });
  if (targets.length > 0) draft.line(t('results:sheet.targets', { list: targets.join(' · ') }), 'note');
  for (const id of results.missing) draft.line(t(`results:missing.${id}`), 'note');
  draft.skip();
  const now = results.figures.filter(({ month }) => month === results.month);
  const figures = draft.table(figureColumns(results, t), now);
  draft.skip();
  draft.line(say('trend'), 'title');
  const trend = draft.table(
    trendColumns(results, t),
    results.figures.filter(({ rep }) => rep === undefined),
  );
  const chartsAt = draft.row + 1;
  for (const chart of dashboardCharts(results, figures, trend, chartsAt, t)) draft.chart(chart);
  draft.skip(18);
  if (results.changes.length > 0) {
    draft.line(say('won'), 'title');
    draft.line(say('wonNote'), 'note');
    draft.table(changeColumns(t), results.changes);
    draft.skip();
  }
  if (results.sources.length > 0) {
    draft.line(say('sources'), 'title');
    draft.table(sourceColumns(t), results.sources);
    draft.skip();
  }
  const cold = now.filter((one) => one.cold !== undefined);
  if (cold.length > 0) {
    draft.line(say('cold'), 'title');
    draft.table(coldColumns(t), cold);
    draft.skip();
  }
  if (team?.time) {
    draft.line(say('time'), 'title');
    draft.table(
      [
        { header: say('class'), format: 'text', value: (share) => share.class },
        { header: say('planned'), format: 'percent', value: ({ planned }) => planned },
        { header: say('actual'), format: 'percent', value: ({ actual }) => actual },
        { header: say('minutes'), format: 'integer', value: ({ minutes }) => minutes },
      ],
      team.time.classes,
    );
  }
  return draft.write(RESULTS_SHEET, say('name'), [22, 14, ...Array.from({ length: 20 }, () => 13)]);
}

function figureColumns(results: MonthResults, t: Translate): readonly DraftColumn<RepMonth>[] {
  const levels = new Map(results.reps.map(({ rep, level, assumed }) => [rep, assumed ? undefined : level]));
  return [
    { header: text(t)('rep'), format: 'text', value: ({ rep }) => repText(rep, t) },
    {
      header: text(t)('level'),
      format: 'text',
      value: ({ rep }) => {
        const level = rep === undefined ? undefined : levels.get(rep);
        return level === undefined ? null : t(`results:level.${level}`);
      },
    },
    ...shownKpis(results).flatMap((id): readonly DraftColumn<RepMonth>[] => [
      {
        header: t(`results:kpi.${id}`),
        format: KPI_FORMATS[id],
        value: ({ kpis }) => kpis[id].value ?? text(t)('unknown'),
        style: ({ kpis }) => STATUS_STYLE[kpis[id].status],
      },
      ...(OWN_TARGETS.has(id)
        ? [
            {
              header: t('results:sheet.target', { kpi: t(`results:kpi.${id}`) }),
              format: KPI_FORMATS[id],
              value: ({ kpis }: RepMonth): CellInput => kpis[id].target ?? null,
            },
          ]
        : []),
    ]),
  ];
}

function trendColumns(results: MonthResults, t: Translate): readonly DraftColumn<RepMonth>[] {
  return [
    { header: text(t)('month'), format: 'text', value: ({ month }) => monthText(month) },
    ...shownKpis(results)
      .filter((id) => id !== 'replacement')
      .map((id): DraftColumn<RepMonth> => ({
        header: t(`results:kpi.${id}`),
        format: KPI_FORMATS[id],
        value: ({ kpis }) => kpis[id].value ?? null,
        style: ({ kpis }) => (kpis[id].status === 'below' ? 'bad' : undefined),
      })),
  ];
}

/** New customers against targets by representative, sales and cold visits by month. */
function dashboardCharts(
  results: MonthResults,
  figures: DraftedTable,
  trend: DraftedTable,
  row: number,
  t: Translate,
): readonly ChartWrite[] {
  const columns = figureColumns(results, t).map(({ header }) => header);
  const trends = trendColumns(results, t).map(({ header }) => header);
  const kpi = (id: KpiId) => t(`results:kpi.${id}`);
  const target = (id: KpiId) => t('results:sheet.target', { kpi: kpi(id) });
  // The team stands in the first row and would dwarf the representatives.
  const reps = { row: figures.first + 1, rows: figures.rows - 1, columns: 1 };
  const months = { row: trend.first, rows: trend.rows, columns: 1 };
  const at = (header: string) => columns.indexOf(header);
  const shown = new Set(shownKpis(results));
  const flow = (['newCustomers', 'coldVisits', 'lost'] as const).filter((id) => shown.has(id));
  return [
    ...(reps.rows > 0 && shown.has('newCustomers')
      ? [
          {
            id: 'NewCustomers',
            kind: 'column' as const,
            title: t('results:sheet.chartNew', { month: monthText(results.month) }),
            categories: { ...reps, column: 0 },
            series: [
              { name: kpi('newCustomers'), values: { ...reps, column: at(kpi('newCustomers')) } },
              { name: target('newCustomers'), values: { ...reps, column: at(target('newCustomers')) } },
            ],
            place: { row, column: 0, rows: 16, columns: 5 },
          },
        ]
      : []),
    ...(shown.has('sales')
      ? [
          {
            id: 'SalesByMonth',
            kind: 'column' as const,
            title: text(t)('chartSales'),
            categories: { ...months, column: 0 },
            series: [{ name: kpi('sales'), values: { ...months, column: trends.indexOf(kpi('sales')) } }],
            place: { row, column: 5, rows: 16, columns: 6 },
          },
        ]
      : []),
    ...(flow.length > 0
      ? [
          {
            id: 'NewAndLost',
            kind: 'line' as const,
            title: text(t)('chartFlow'),
            categories: { ...months, column: 0 },
            series: flow.map((id) => ({
              name: kpi(id),
              values: { ...months, column: trends.indexOf(kpi(id)) },
            })),
            place: { row, column: 11, rows: 16, columns: 6 },
          },
        ]
      : []),
  ];
}

function changeColumns(t: Translate): readonly DraftColumn<OrdersChange>[] {
  const column = (
    id: string,
    format: CellFormat,
    value: DraftColumn<OrdersChange>['value'],
  ): DraftColumn<OrdersChange> => ({ header: text(t)(id), format, value });
  return [
    column('rep', 'text', ({ rep }) => repText(rep, t)),
    column('coverageBefore', 'integer', ({ before }) => before.coverage),
    column('ordersBefore', 'integer', ({ before }) => before.orders),
    column('winRateBefore', 'percent', ({ split }) => split.winRateBefore),
    column('coverageNow', 'integer', ({ now }) => now.coverage),
    column('ordersNow', 'integer', ({ now }) => now.orders),
    column('winRateNow', 'percent', ({ split }) => split.winRateNow),
    column('ordersChange', 'integer', ({ split }) => split.change),
    column('coverageEffect', 'decimal', ({ split }) => split.coverageEffect),
    column('winRateEffect', 'decimal', ({ split }) => split.winRateEffect),
  ];
}

function sourceColumns(t: Translate): readonly DraftColumn<SourceCoverage>[] {
  return [
    { header: text(t)('source'), format: 'text', value: ({ source }) => source },
    { header: t('results:kpi.coverage'), format: 'integer', value: ({ coverage }) => coverage },
    { header: t('results:kpi.orders'), format: 'integer', value: ({ orders }) => orders },
    {
      header: t('results:kpi.winRate'),
      format: 'percent',
      value: ({ coverage, orders }) => (coverage > 0 ? orders / coverage : null),
    },
  ];
}

function coldColumns(t: Translate): readonly DraftColumn<RepMonth>[] {
  const column = (id: string, value: (record: NonNullable<RepMonth['cold']>) => number) => ({
    header: text(t)(id),
    format: 'integer' as const,
    value: ({ cold }: RepMonth): CellInput => (cold ? value(cold) : null),
  });
  return [
    { header: text(t)('rep'), format: 'text', value: ({ rep }) => repText(rep, t) },
    column('coldVisits', ({ visits }) => visits),
    column('coldTarget', ({ target }) => target),
    column('days', ({ days }) => days),
    column('daysMet', ({ daysMet }) => daysMet),
    column('weeks', ({ weeks }) => weeks),
    column('weeksMet', ({ weeksMet }) => weeksMet),
  ];
}

/** A table by month of each figure, a row a representative. */
function byMonth(results: MonthResults, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  draft.line(text(t)('byMonth'), 'title');
  draft.line(text(t)('byMonthNote'), 'note');
  const who: readonly (string | undefined)[] = [undefined, ...results.reps.map(({ rep }) => rep)];
  for (const id of MONTHLY) {
    if (results.figures.every(({ kpis }) => kpis[id].value === undefined)) continue;
    draft.skip();
    draft.line(t(`results:kpi.${id}`), 'title');
    draft.table<string | undefined>(
      [
        { header: text(t)('rep'), format: 'text', value: (rep) => repText(rep, t) },
        ...results.months.map((month): DraftColumn<string | undefined> => ({
          header: monthText(month),
          format: KPI_FORMATS[id],
          value: (rep) => figuresOf(results, rep, month)?.kpis[id].value ?? null,
          style: (rep) => STATUS_STYLE[figuresOf(results, rep, month)?.kpis[id].status ?? 'plain'],
        })),
      ],
      who,
    );
  }
  return draft.write(RESULTS_MONTHS_SHEET, text(t)('byMonthName'), [
    22,
    ...Array.from({ length: results.months.length }, () => 11),
  ]);
}

/** The ranking board: who is equal shares a rank. */
function boardSheet(results: MonthResults, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  draft.line(t('results:sheet.boardTitle', { month: monthText(results.month) }), 'title');
  draft.line(text(t)('boardNote'), 'note');
  draft.skip();
  const columns: readonly DraftColumn<BoardRow>[] = [
    {
      header: text(t)('rank'),
      format: 'integer',
      value: ({ ranks }) => ranks.newCustomers ?? null,
      style: ({ ranks }) => (ranks.newCustomers === 1 ? 'good' : undefined),
    },
    { header: text(t)('rep'), format: 'text', value: ({ rep }) => rep },
    ...BOARD_KPIS.flatMap((id): readonly DraftColumn<BoardRow>[] => [
      {
        header: t(`results:kpi.${id}`),
        format: KPI_FORMATS[id],
        value: ({ values }) => values[id] ?? text(t)('unknown'),
      },
      ...(id === 'newCustomers'
        ? []
        : [
            {
              header: t('results:sheet.rankIn', { kpi: t(`results:kpi.${id}`) }),
              format: 'integer' as const,
              value: ({ ranks }: BoardRow): CellInput => ranks[id] ?? null,
            },
          ]),
    ]),
  ];
  const table = draft.table(columns, results.board);
  const rows = { row: table.first, rows: table.rows, columns: 1 };
  draft.chart({
    id: 'RankingBoard',
    kind: 'bar',
    title: t('results:sheet.chartNew', { month: monthText(results.month) }),
    categories: { ...rows, column: 1 },
    series: [{ name: t('results:kpi.newCustomers'), values: { ...rows, column: 2 } }],
    place: { row: draft.row + 1, column: 0, rows: 16, columns: 6 },
  });
  return draft.write(BOARD_SHEET, text(t)('board'), [8, 22, 16, 16, 14, 12, 14, 14, 14]);
}
