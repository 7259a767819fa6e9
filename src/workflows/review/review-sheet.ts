import { formatIso } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import type { ReasonSuccess } from '../../customers/action-review';
import type { ShareInterval } from '../../customers/wilson';
import { strategyKeys } from '../../playbook/strategy';
import { SheetDraft, type DraftColumn } from '../sheet-draft';
import type { CellStyle, SheetWrite } from '../write-plan';
import type { ReviewedAction } from './review-actions';
import { accountPlanPart } from './account-plan-part';
import type { CustomerReview, NamedSource } from './review-facts';
import { partHead as head } from './part-head';
import { supportPart } from './support-part';

/** Id of the sheet with the review. */
export const REVIEW_SHEET = 'CustomerReview';

const CHART_ROWS = 14;

/**
 * The review on one sheet: what is due, success by reason, obstacles, account plans, new products, support, time, sources, whitespace, future customers.
 * @param words texts, with the team's own words of the playbook
 */
export function reviewSheet(review: CustomerReview, words: Translate): SheetWrite {
  const draft = new SheetDraft();
  draft.line(words('review:title'), 'title');
  draft.line(words('review:sheet.note', { date: formatIso(review.asOf) }), 'note');
  duePart(draft, review, words);
  successPart(draft, review, words);
  obstaclePart(draft, review, words);
  accountPlanPart(draft, review, words);
  offerPart(draft, review, words);
  supportPart(draft, review, words);
  timePart(draft, review, words);
  sourcePart(draft, review, words);
  whitePart(draft, review, words);
  futurePart(draft, review, words);
  return draft.write(REVIEW_SHEET, words('review:sheet.name'), [30, 14, 34, 14, 14, 14, 14, 14]);
}

const dated = (when: number | undefined) => when ?? null;

function duePart(draft: SheetDraft, { actions, asked }: CustomerReview, t: Translate): void {
  head(draft, t, 'due', t('review:sheet.asked', { count: asked.length }));
  const due = actions.filter(
    ({ state }) => state.followUpDue || state.rescoreDue || state.needsReason || state.overdueDays > 0,
  );
  if (due.length === 0) {
    draft.line(t('review:sheet.nothingDue'));
    return;
  }
  const overdue = ({ state }: ReviewedAction): CellStyle | undefined =>
    state.overdueDays > 0 ? 'bad' : undefined;
  draft.table<ReviewedAction>(
    [
      { header: t('review:columns.customer'), format: 'text', value: ({ name }) => name },
      { header: t('review:columns.class'), format: 'text', value: (one) => one.class ?? null },
      { header: t('review:columns.what'), format: 'text', value: (one) => whatIsDue(one, t) },
      { header: t('review:columns.reason'), format: 'text', value: (one) => reasonText(one, t) },
      { header: t('review:columns.owner'), format: 'text', value: ({ owner }) => owner ?? null },
      {
        header: t('review:columns.due'),
        format: 'date',
        value: ({ due: day }) => dated(day),
        style: overdue,
      },
      {
        header: t('review:columns.followUpOn'),
        format: 'date',
        value: ({ state }) => dated(state.followUpOn),
      },
      { header: t('review:columns.rescoreOn'), format: 'date', value: ({ state }) => dated(state.rescoreOn) },
    ],
    [...due].sort((a, b) => b.state.overdueDays - a.state.overdueDays || (a.name < b.name ? -1 : 1)),
  );
}

/** What is to be done about an action now, in words. */
export function whatIsDue({ state, class: klass, obstacle }: ReviewedAction, t: Translate): string {
  const parts: string[] = [];
  if (state.overdueDays > 0) parts.push(t('review:due.overdue', { days: state.overdueDays }));
  if (state.rescoreDue) parts.push(t('review:due.rescore'));
  // An obstacle has no code.
  if (klass !== 'PI' && state.needsReason) parts.push(t('review:due.reason'));
  if (klass === 'PI' && state.open && obstacle === undefined) parts.push(t('review:due.obstacle'));
  if (state.followUpDue)
    parts.push(t(klass === 'PI' || klass === 'PII' ? 'review:due.contact' : 'review:due.followUp'));
  return parts.join(' · ');
}

function reasonText({ reason, class: klass, obstacle }: ReviewedAction, t: Translate): string | null {
  if (reason === undefined || klass === undefined) return obstacle ?? null;
  const strategy = strategyKeys(klass, reason);
  return strategy.ok && strategy.value.reason ? `${reason} · ${t(strategy.value.reason)}` : reason;
}

interface SuccessRow extends ReasonSuccess {
  readonly class: 'EII' | 'PII';
}

function intervalColumns<T>(
  t: Translate,
  header: string,
  pick: (item: T) => ShareInterval | undefined,
  few: (item: T) => boolean,
): readonly DraftColumn<T>[] {
  return [
    {
      header,
      format: 'percent',
      value: (item) => pick(item)?.share ?? (few(item) ? t('review:sheet.few') : null),
    },
    { header: t('review:columns.low'), format: 'percent', value: (item) => pick(item)?.low ?? null },
    { header: t('review:columns.high'), format: 'percent', value: (item) => pick(item)?.high ?? null },
  ];
}

function successPart(draft: SheetDraft, { success }: CustomerReview, t: Translate): void {
  head(draft, t, 'success', t('review:sheet.successNote'));
  const rows = (['EII', 'PII'] as const).flatMap((klass) =>
    success[klass].map((row): SuccessRow => ({ ...row, class: klass })),
  );
  draft.table<SuccessRow>(
    [
      {
        header: t('review:columns.reason'),
        format: 'text',
        value: ({ class: klass, reason }) => {
          const strategy = strategyKeys(klass, reason);
          return `${reason} · ${strategy.ok && strategy.value.reason ? t(strategy.value.reason) : ''}`;
        },
      },
      { header: t('review:columns.class'), format: 'text', value: (row) => row.class },
      {
        header: t('review:columns.countermeasure'),
        format: 'text',
        value: ({ class: klass, reason }) => {
          const strategy = strategyKeys(klass, reason);
          return strategy.ok ? strategy.value.countermeasures.map((key) => t(key)).join(' ') : null;
        },
      },
      { header: t('review:columns.open'), format: 'integer', value: ({ open }) => open },
      { header: t('review:columns.results'), format: 'integer', value: ({ closed }) => closed },
      { header: t('review:columns.worked'), format: 'integer', value: ({ worked }) => worked },
      ...intervalColumns<SuccessRow>(
        t,
        t('review:columns.success'),
        (row) => row.success,
        ({ closed }) => closed > 0,
      ),
    ],
    rows,
  );
}

function obstaclePart(draft: SheetDraft, { actions }: CustomerReview, t: Translate): void {
  const obstacles = actions.filter((one) => one.class === 'PI' && one.state.open);
  head(draft, t, 'obstacles', t('review:sheet.obstacleNote'));
  if (obstacles.length === 0) {
    draft.line(t('review:sheet.noObstacles'));
    return;
  }
  draft.table<ReviewedAction>(
    [
      { header: t('review:columns.prospect'), format: 'text', value: ({ name }) => name },
      { header: t('review:columns.owner'), format: 'text', value: ({ owner }) => owner ?? null },
      {
        header: t('review:columns.obstacle'),
        format: 'text',
        value: ({ obstacle }) => obstacle ?? t('review:sheet.obstacleMissing'),
        style: ({ obstacle }) => (obstacle === undefined ? 'warn' : undefined),
      },
      { header: t('review:columns.due'), format: 'date', value: ({ due }) => dated(due) },
      { header: t('review:columns.overdueDays'), format: 'integer', value: ({ state }) => state.overdueDays },
      { header: t('review:columns.delayCost'), format: 'money', value: (one) => one.delayCost ?? null },
      { header: t('review:columns.delayed'), format: 'money', value: (one) => one.delayed ?? null },
      { header: t('review:columns.keyPeople'), format: 'text', value: (one) => one.keyPeople ?? null },
    ],
    [...obstacles].sort((a, b) => (b.delayCost ?? 0) - (a.delayCost ?? 0)),
  );
}

function offerPart(draft: SheetDraft, { offers }: CustomerReview, t: Translate): void {
  const due = offers.filter((one) => one.due);
  head(draft, t, 'offers', t('review:sheet.offerNote', { due: due.length, count: offers.length }));
  if (due.length === 0) return;
  draft.table<(typeof due)[number]>(
    [
      { header: t('review:columns.customer'), format: 'text', value: ({ name }) => name },
      { header: t('review:columns.newOn'), format: 'date', value: ({ boughtOn }) => boughtOn ?? null },
      { header: t('review:columns.lastNew'), format: 'text', value: ({ product }) => product ?? null },
      { header: t('review:columns.daysSince'), format: 'integer', value: ({ days }) => days },
    ],
    [...due].sort((a, b) => b.days - a.days || (a.name < b.name ? -1 : 1)),
  );
}

function timePart(
  draft: SheetDraft,
  { time, timeSource, timeFrom, asOf }: CustomerReview,
  t: Translate,
): void {
  const visits = time.reduce((count, row) => count + row.visits, 0);
  const span = { from: formatIso(timeFrom), to: formatIso(asOf), count: visits };
  head(
    draft,
    t,
    'time',
    t(
      visits === 0
        ? 'review:sheet.noVisits'
        : timeSource === 'sheet'
          ? 'review:sheet.timeSheetNote'
          : 'review:sheet.timeNote',
      span,
    ),
  );
  const table = draft.table(
    [
      {
        header: t('review:columns.class'),
        format: 'text',
        value: (row: CustomerReview['time'][number]) => row.class,
      },
      { header: t('review:columns.visits'), format: 'integer', value: (row) => row.visits },
      {
        header: t('review:columns.strategy'),
        format: 'text',
        value: (row) => t(`playbook:classes.${row.class}.name`),
      },
      { header: t('review:columns.planned'), format: 'percent', value: (row) => row.planned },
      { header: t('review:columns.actual'), format: 'percent', value: (row) => row.actual ?? null },
      {
        header: t('review:columns.gap'),
        format: 'percent',
        value: (row) => row.gap ?? null,
        style: (row) => (Math.abs(row.gap ?? 0) >= 0.1 ? 'warn' : undefined),
      },
    ],
    time,
  );
  if (visits === 0) return;
  const cells = (column: number) => ({ row: table.first, column, rows: table.rows, columns: 1 });
  draft.skip();
  draft.chart({
    id: 'Time',
    kind: 'column',
    title: t('review:parts.time'),
    categories: cells(0),
    series: [
      { name: t('review:columns.planned'), values: cells(3) },
      { name: t('review:columns.actual'), values: cells(4) },
    ],
    place: { row: draft.row, column: 0, rows: CHART_ROWS, columns: 4 },
  });
  draft.skip(CHART_ROWS);
}

function sourcePart(draft: SheetDraft, { sources }: CustomerReview, t: Translate): void {
  head(draft, t, 'sources', t('review:sheet.sourceNote'));
  const table = draft.table<NamedSource>(
    [
      {
        header: t('review:columns.source'),
        format: 'text',
        value: ({ code, label }) =>
          code === undefined ? t('review:sheet.noSource') : `${code} ${label ?? t(`review:sources.${code}`)}`,
      },
      { header: t('review:columns.prospects'), format: 'integer', value: ({ count }) => count },
      {
        header: t('review:columns.sourceSays'),
        format: 'text',
        value: ({ count, ordered, daysKnown }) =>
          count === 0 ? null : t('review:sheet.sourceSays', { count, ordered, days: daysKnown }),
      },
      { header: t('review:columns.ordered'), format: 'integer', value: ({ ordered }) => ordered },
      ...intervalColumns<NamedSource>(
        t,
        t('review:columns.conversion'),
        ({ conversion }) => conversion,
        ({ count }) => count > 0,
      ),
      {
        header: t('review:columns.days'),
        format: 'decimal',
        value: ({ daysToOrder }) => daysToOrder ?? null,
      },
      { header: t('review:columns.cost'), format: 'money', value: ({ cost }) => cost ?? null },
      { header: t('review:columns.costPerOrder'), format: 'money', value: (one) => one.costPerOrder ?? null },
    ],
    sources,
  );
  if (!sources.some(({ count }) => count > 0)) return;
  const cells = (column: number) => ({ row: table.first, column, rows: table.rows, columns: 1 });
  draft.skip();
  draft.chart({
    id: 'Sources',
    kind: 'bar',
    title: t('review:parts.sources'),
    categories: cells(0),
    series: [
      { name: t('review:columns.prospects'), values: cells(1) },
      { name: t('review:columns.ordered'), values: cells(3) },
    ],
    place: { row: draft.row, column: 0, rows: CHART_ROWS + 4, columns: 4 },
  });
  draft.skip(CHART_ROWS + 4);
}

function whitePart(draft: SheetDraft, { whitespace }: CustomerReview, t: Translate): void {
  const { regions, channels, fields, white, unplaced } = whitespace;
  head(draft, t, 'whitespace', t('review:sheet.whiteNote', { white: white.length, unplaced }));
  if (regions.length === 0 || channels.length === 0) {
    draft.line(t('review:sheet.noMarket'));
    return;
  }
  const rows = regions.map((region, row) => ({ region, fields: fields[row] ?? [] }));
  const empty = ({ existing, prospect, future }: (typeof fields)[number][number]) =>
    existing + prospect + future === 0;
  draft.table<(typeof rows)[number]>(
    [
      { header: t('review:columns.region'), format: 'text', value: ({ region }) => region },
      ...channels.map((channel, column): DraftColumn<(typeof rows)[number]> => ({
        header: channel,
        format: 'text',
        value: ({ fields: line }) => {
          const field = line[column];
          return !field || empty(field)
            ? t('review:sheet.white')
            : `${field.existing} · ${field.prospect} · ${field.future}`;
        },
        style: ({ fields: line }) => {
          const field = line[column];
          return !field || empty(field) ? 'warn' : undefined;
        },
      })),
    ],
    rows,
  );
}

function futurePart(draft: SheetDraft, review: CustomerReview, t: Translate): void {
  const { quarters, futureOpen, futureUnready } = review;
  head(draft, t, 'future', t('review:sheet.futureNote', { open: futureOpen, unready: futureUnready }));
  if (quarters.length === 0) {
    draft.line(t('review:sheet.noFuture'));
    return;
  }
  type Quarter = (typeof quarters)[number];
  draft.table<Quarter>(
    [
      {
        header: t('review:columns.quarter'),
        format: 'text',
        value: ({ year, quarter }) => t('review:sheet.quarter', { year, quarter }),
      },
      { header: t('review:columns.noted'), format: 'integer', value: ({ noted }) => noted },
      {
        header: t('review:columns.contacted'),
        format: 'integer',
        value: ({ contacted }) => contacted,
      },
      { header: t('review:columns.becameProspects'), format: 'integer', value: ({ prospects }) => prospects },
      ...intervalColumns<Quarter>(
        t,
        t('review:columns.conversion'),
        ({ conversion }) => conversion,
        ({ noted }) => noted > 0,
      ),
    ],
    quarters,
  );
}
