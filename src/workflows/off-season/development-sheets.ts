import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import { monthOf, monthText } from '../../core/months';
import type { Branch, DailyWork, Tier, WeekProgress } from '../../results/off-season';
import type { DraftColumn } from '../sheet-draft';
import { SheetDraft } from '../sheet-draft';
import type { CellStyle, SheetWrite } from '../write-plan';
import type { RankedTarget } from './development-data';
import { excelTable } from './excel-table';
import type { OpenSuggestion } from './development-registers';
import type { DevelopmentReport, MonthAppraisal } from './plan-development';

/** Ids of the sheets of the development. */
export const WORK_SHEET = 'DevelopmentWork';
export const PROGRESS_SHEET = 'DevelopmentProgress';
export const CHAIN_SHEET = 'DealerChain';

const MOST_TARGETS = 500;
const CHART = { rows: 15, columns: 7 } as const;

function tierText(tier: Tier | undefined, t: Translate): string | null {
  return tier === undefined ? null : t(`development:tiers.${tier}`);
}

/** Characters of the columns of the daily work plan. */
const WIDTHS = [13, 16, 18, 12, 9, 80] as const;

/** The sheet *Daily work plan*: who goes where on which day, how often, and to whom. */
export function workSheet({ work, month, upcoming }: DevelopmentReport, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  const months = [month, ...upcoming.slice(0, 1).map((line) => line.month)];
  draft.line(
    t('development:work.title', { month: months.map(({ from }) => monthText(monthOf(from))).join(', ') }),
    'title',
  );
  draft.line(t('development:work.note'), 'note');
  draft.skip();
  if (work.length === 0) {
    draft.line(t('development:work.none'), 'plain');
    return draft.write(WORK_SHEET, t('development:work.name'), WIDTHS);
  }
  const listed = draft.table<DailyWork>(
    [
      { header: t('development:columns.date'), format: 'date', value: ({ date }) => date },
      { header: t('development:columns.rep'), format: 'text', value: ({ rep }) => rep },
      { header: t('development:columns.area'), format: 'text', value: ({ area }) => area },
      { header: t('development:columns.tier'), format: 'text', value: ({ tier }) => tierText(tier, t) },
      { header: t('development:columns.visits'), format: 'integer', value: ({ visits }) => visits },
      {
        header: t('development:columns.whom'),
        format: 'text',
        value: ({ targets }) => targets.map(({ name }) => name).join(', ') || null,
      },
    ],
    work,
  );
  return {
    ...draft.write(WORK_SHEET, t('development:work.name'), WIDTHS),
    tables: [excelTable(WORK_SHEET, listed, WIDTHS.length)],
  };
}

const WEEK_STYLES: Readonly<Record<string, CellStyle>> = { behind: 'bad', onPlan: 'good' };
const VERDICT_STYLES: Readonly<Record<string, CellStyle>> = { reward: 'good', correct: 'bad' };

/** The sheet *Development progress*: weeks, problems, appraisals, training and suggestions. */
export function progressSheet(found: DevelopmentReport, asOf: SerialDate, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  const text = (id: string) => t(`development:columns.${id}`);
  draft.line(t('development:progress.title', { month: monthText(monthOf(found.month.from)) }), 'title');
  draft.line(t('development:progress.note', { date: formatIso(asOf) }), 'note');
  if (!found.countsOpenings) draft.line(t('development:progress.noOpenings'), 'note');
  draft.skip();
  draft.line(t('development:progress.weeks'), 'title');
  draft.table<WeekProgress>(
    [
      { header: text('rep'), format: 'text', value: ({ rep }) => rep },
      { header: text('from'), format: 'date', value: ({ from }) => from },
      { header: text('to'), format: 'date', value: ({ to }) => to },
      { header: text('planned'), format: 'integer', value: ({ planned }) => planned },
      { header: text('visited'), format: 'integer', value: ({ visited }) => visited ?? null },
      { header: text('toOpen'), format: 'integer', value: ({ toOpen }) => toOpen },
      { header: text('opened'), format: 'integer', value: ({ opened }) => opened ?? null },
      {
        header: text('state'),
        format: 'text',
        value: ({ state }) => (state === undefined ? null : t(`development:states.${state}`)),
        style: ({ state }) => (state === undefined ? undefined : WEEK_STYLES[state]),
      },
    ],
    found.weeks,
  );
  draft.skip();
  if (found.problemsMet.length > 0) {
    draft.line(t('development:progress.problems'), 'title');
    draft.table<(typeof found.problemsMet)[number]>(
      [
        { header: text('rep'), format: 'text', value: ({ rep }) => rep },
        { header: text('area'), format: 'text', value: ({ area }) => area },
        { header: text('problem'), format: 'text', value: ({ text: problem }) => problem },
      ],
      found.problemsMet,
    );
    draft.skip();
  }
  appraisalPart(draft, found.appraisals, t);
  trainingPart(draft, found, t);
  suggestionPart(draft, found, t);
  return draft.write(
    PROGRESS_SHEET,
    t('development:progress.name'),
    [20, 13, 13, 11, 11, 11, 11, 11, 16, 36, 24],
  );
}

function appraisalPart(draft: SheetDraft, list: readonly MonthAppraisal[], t: Translate): void {
  const text = (id: string) => t(`development:columns.${id}`);
  draft.line(t('development:progress.appraisals'), 'title');
  if (list.length === 0) {
    draft.line(t('development:progress.noAppraisals'), 'plain');
    draft.skip();
    return;
  }
  const columns: readonly DraftColumn<MonthAppraisal>[] = [
    { header: text('rep'), format: 'text', value: ({ rep }) => rep },
    { header: text('month'), format: 'text', value: ({ month }) => monthText(monthOf(month.from)) },
    { header: text('planned'), format: 'integer', value: ({ planned }) => planned },
    { header: text('visited'), format: 'integer', value: ({ visited }) => visited },
    { header: text('visitShare'), format: 'percent', value: ({ visitShare }) => visitShare ?? null },
    { header: text('toOpen'), format: 'integer', value: ({ toOpen }) => toOpen },
    { header: text('opened'), format: 'integer', value: ({ opened }) => opened },
    { header: text('openShare'), format: 'percent', value: ({ openShare }) => openShare ?? null },
    {
      header: text('verdict'),
      format: 'text',
      value: ({ verdict }) => t(`development:verdicts.${verdict}`),
      style: ({ verdict }) => VERDICT_STYLES[verdict],
    },
    { header: text('comment'), format: 'text', value: ({ comments }) => comments.join('; ') || null },
    { header: text('outcome'), format: 'text', value: ({ outcomes }) => outcomes.join('; ') || null },
  ];
  const table = draft.table(columns, list);
  const [latest] = list;
  const rows = list.filter(({ month }) => month.from === latest?.month.from).length;
  const cells = (column: number) => ({ row: table.first, column, rows, columns: 1 });
  draft.skip();
  draft.chart({
    id: 'VisitsByRep',
    kind: 'column',
    title: t('development:progress.chart', { month: latest ? monthText(monthOf(latest.month.from)) : '' }),
    categories: cells(0),
    series: [
      { name: text('planned'), values: cells(2) },
      { name: text('visited'), values: cells(3) },
      { name: text('toOpen'), values: cells(5) },
      { name: text('opened'), values: cells(6) },
    ],
    place: { row: draft.row, column: 0, ...CHART },
  });
  draft.skip(CHART.rows + 1);
}

function trainingPart(draft: SheetDraft, { training, nameOf }: DevelopmentReport, t: Translate): void {
  draft.line(t('development:progress.training', { count: training.trainings }), 'title');
  type Trained = (typeof training.dealers)[number];
  draft.table<Trained>(
    [
      { header: t('development:columns.dealer'), format: 'text', value: ({ key }) => nameOf(key) },
      {
        header: t('development:columns.trainings'),
        format: 'integer',
        value: ({ count }) => count,
        style: ({ count }) => (count === 0 ? 'warn' : undefined),
      },
      { header: t('development:columns.last'), format: 'date', value: ({ last }) => last ?? null },
    ],
    training.dealers.slice(0, MOST_TARGETS),
  );
  draft.skip();
}

function suggestionPart(draft: SheetDraft, { suggestions, answered }: DevelopmentReport, t: Translate): void {
  draft.line(t('development:progress.suggestions', { open: suggestions.length, answered }), 'title');
  if (suggestions.length === 0) return;
  draft.table<OpenSuggestion>(
    [
      { header: t('development:columns.dealer'), format: 'text', value: ({ customer }) => customer || null },
      { header: t('development:columns.date'), format: 'date', value: ({ date }) => date },
      {
        header: t('development:columns.due'),
        format: 'date',
        value: ({ due }) => due ?? null,
        style: ({ isOverdue }) => (isOverdue ? 'bad' : undefined),
      },
      { header: t('development:columns.event'), format: 'text', value: ({ event }) => event || null },
      { header: t('development:columns.rep'), format: 'text', value: ({ rep }) => rep || null },
      { header: t('development:columns.suggestion'), format: 'text', value: ({ what }) => what },
    ],
    suggestions,
  );
}

/** The sheet *Dealer chain*: tiers, branches of tier 1 and whom to win. */
export function chainSheet(
  { structure, targets, candidates, nameOf }: DevelopmentReport,
  t: Translate,
): SheetWrite {
  const draft = new SheetDraft();
  const text = (id: string) => t(`development:columns.${id}`);
  draft.line(t('development:chain.title'), 'title');
  if (structure) {
    const { counts } = structure;
    draft.line(
      t('development:chain.counts', {
        tier1: counts[1],
        tier2: counts[2],
        terminals: counts[3],
        unknown: counts[0],
      }),
      'note',
    );
    draft.skip();
    draft.line(t('development:chain.branches'), 'title');
    draft.table<Branch>(
      [
        { header: text('dealer'), format: 'text', value: ({ key }) => nameOf(key) },
        { header: text('tier2'), format: 'integer', value: ({ tier2 }) => tier2 },
        { header: text('terminals'), format: 'integer', value: ({ terminals }) => terminals },
      ],
      structure.branches,
    );
  } else draft.line(t('development:chain.noTiers'), 'note');
  draft.skip();
  draft.line(t('development:chain.targets'), 'title');
  draft.line(t('development:chain.targetNote', { targets: targets.length, candidates }), 'note');
  if (targets.length > 0) {
    draft.table<RankedTarget>(
      [
        { header: text('target'), format: 'text', value: ({ name }) => name },
        { header: text('tier'), format: 'text', value: ({ tier }) => tierText(tier, t) },
        { header: text('supplier'), format: 'text', value: ({ supplier }) => supplier ?? null },
        { header: text('rep'), format: 'text', value: ({ rep }) => rep || null },
        { header: text('area'), format: 'text', value: ({ area }) => area || null },
        { header: text('volume'), format: 'integer', value: ({ volume }) => volume ?? null },
        { header: text('fit'), format: 'decimal', value: ({ fit }) => fit ?? null },
      ],
      targets.slice(0, MOST_TARGETS),
    );
  }
  return draft.write(CHAIN_SHEET, t('development:chain.name'), [34, 14, 20, 16, 18, 14, 10]);
}
