import type { CellInput } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import { sum } from '../core/statistics';
import type { Translate } from '../core/translate';
import { monthText } from '../core/months';
import { funnelSummary } from '../customers/funnel';
import { CLOSE_LABELS, FUNNEL_LABELS, IMPORTANCE_LABELS } from '../customers/labels';
import type { ExistingClass } from '../customers/segment';
import { strategyKeys } from '../playbook/strategy';
import type { ClassifiedCustomers } from './classify-existing';
import type { Classification } from './classify-frame';
import { changeText } from './classify-texts';
import { numberText } from './number-text';
import type { RuleValues } from './rules';
import type { BlockWrite, CellFormat, NameWrite, SheetWrite, StyleWrite } from './write-plan';

/** Id of the sheet with the overview of classes. */
export const CLASSES_SHEET = 'Classes';
/** Workbook name of the contribution cut for histories of net sales. */
export const SALES_CUT_NAME = 'SalesCut';
/** Workbook name of the seasonal index of the periods that the classes were told from, oldest first. */
export const SEASONAL_INDEX_NAME = 'SeasonalIndex';

const CLASSES: readonly ExistingClass[] = ['EI', 'EII', 'EIII', 'EIV', 'NEW'];
/** Share of the time for existing customers (DOMAIN 1.1). */
const TIME: Readonly<Record<ExistingClass, number | null>> = {
  EI: 0.3,
  EII: 0.4,
  EIII: 0.2,
  EIV: 0.1,
  NEW: null,
};
const PROSPECT_CLASSES = ['PI', 'PII', 'PIII', 'PIV'] as const;
const WIDEST = 8;

/** Writes one section below the other. */
class Page {
  readonly blocks: BlockWrite[] = [];
  readonly styles: StyleWrite[] = [];
  readonly names: NameWrite[] = [];
  private row = 0;

  line(text: string, style: 'title' | 'note' | 'plain'): void {
    this.blocks.push({ row: this.row++, column: 0, values: [[text]], style });
  }

  gap(): void {
    this.row += 1;
  }

  table(
    headers: readonly string[],
    rows: readonly (readonly CellInput[])[],
    formats: readonly CellFormat[],
  ): void {
    this.blocks.push({ row: this.row++, column: 0, values: [headers], style: 'header' });
    if (rows.length > 0) this.blocks.push({ row: this.row, column: 0, values: rows, formats });
    this.row += rows.length;
  }

  /** Gives a name to cells of one column of the table that was written last; `from` counts its rows. */
  name(
    name: string,
    column: number,
    { of, from = 0, rows = 1 }: { of: number; from?: number; rows?: number },
  ): void {
    this.names.push({ name, row: this.row - of + from, column, rows, columns: 1 });
  }

  /** Wraps the last column of the table that was written last. */
  wrapLast(column: number, rows: number): void {
    if (rows > 0) this.styles.push({ row: this.row - rows, column, rows, columns: 1, style: 'wrap' });
  }
}

/**
 * The overview: classes with strategy and share, changes of this run, prospects, priorities and funnel (DOMAIN 1.1–1.5), and
 * the cuts and the season as cells that formulas can name, so that SEGMENT in a cell judges as this run did.
 */
export function classesSheet(
  found: Classification,
  rules: RuleValues,
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const page = new Page();
  page.line(t('classify:sheet.title'), 'title');
  page.line(noteOf(found, asOf, t), 'note');
  if (found.existing) existingPart(page, found, t);
  if (found.prospects) prospectPart(page, found, rules, t);
  if (found.existing) seasonPart(page, found, t);
  return {
    id: CLASSES_SHEET,
    name: t('classify:sheet.name'),
    mode: 'replace',
    blocks: page.blocks,
    styles: page.styles,
    names: page.names,
    columnWidths: { 0: 26, 1: 18, 2: 16, 3: 16, 4: 16, 5: 16, 6: 16, [WIDEST - 1]: 60 },
    frozenRows: 2,
    landscape: true,
  };
}

function noteOf({ existing, data }: Classification, asOf: SerialDate, t: Translate): string {
  const date = formatIso(asOf);
  if (!existing || !data) return t('classify:sheet.noteProspects', { date });
  const basis = t(`classify:sheet.basis.${existing.basis}`);
  const { months, lastMonth } = data;
  if (lastMonth === undefined) return t('classify:sheet.noteUndated', { date, months, basis });
  const from = monthText(lastMonth - months + 1);
  return t('classify:sheet.note', { date, from, to: monthText(lastMonth), months, basis });
}

function existingPart(page: Page, { existing }: Classification, t: Translate): void {
  if (!existing) return;
  const { customers, contributionCut, stabilityCut } = existing;
  const cutText = contributionCut === undefined ? t('classify:sheet.none') : numberText(contributionCut);
  page.line(
    t('classify:sheet.cuts', { contribution: cutText, stability: numberText(stabilityCut, 2) }),
    'note',
  );
  page.gap();
  cutPart(page, existing, t);
  page.gap();
  const total = sum(customers.map(({ segment }) => segment.contribution));
  const rows = CLASSES.map((klass): CellInput[] => {
    const here = customers.filter((customer) => customer.class === klass);
    const money = sum(here.map(({ segment }) => segment.contribution));
    const strategy = strategyKeys(klass);
    const [name, summary] = strategy.ok ? [strategy.value.name, strategy.value.summary] : [klass, klass];
    return [
      klass,
      t(name),
      here.length,
      share(here.length, customers.length),
      money,
      share(money, total),
      TIME[klass],
      t(summary),
    ];
  });
  rows.push([
    t('classify:sheet.total'),
    null,
    customers.length,
    share(customers.length, customers.length),
    total,
    share(total, total),
    null,
    null,
  ]);
  const heads = [
    'class',
    'strategy',
    'count',
    'countShare',
    'contribution',
    'contributionShare',
    'time',
    'meaning',
  ];
  page.table(
    heads.map((id) => t(`classify:sheet.${id}`)),
    rows,
    ['text', 'text', 'integer', 'percent', 'money', 'percent', 'percent', 'text'],
  );
  page.wrapLast(WIDEST - 1, rows.length);
  page.gap();
  const changed = customers.filter((customer) => customer.changed);
  page.line(t(changed.length > 0 ? 'classify:sheet.changes' : 'classify:sheet.noChanges'), 'plain');
  if (changed.length === 0) return;
  page.table(
    ['customer', 'before', 'now', 'contribution', 'why'].map((id) => t(`classify:sheet.${id}`)),
    changed.map((customer): CellInput[] => [
      customer.name,
      customer.previous ?? null,
      customer.class,
      customer.segment.contribution,
      changeText(customer, existing, t) ?? null,
    ]),
    ['text', 'text', 'text', 'money', 'text'],
  );
}

/** Both cuts, and which of them fits which history. */
function cutPart(page: Page, { basis, contributionCut, salesCut }: ClassifiedCustomers, t: Translate): void {
  const rows: CellInput[][] = [
    ['ContributionCut', contributionCut ?? null, t(`classify:sheet.fits.${basis}`)],
    [SALES_CUT_NAME, salesCut ?? null, t('classify:sheet.fits.sales')],
  ];
  page.table(
    ['cellName', 'value', 'history'].map((id) => t(`classify:sheet.${id}`)),
    rows,
    ['text', 'money', 'text'],
  );
  page.name(SALES_CUT_NAME, 1, { of: rows.length, from: 1 });
}

/** The seasonal index of every month that the classes were told from; ones where no season was told. */
function seasonPart(page: Page, { existing, data }: Classification, t: Translate): void {
  if (!existing || !data) return;
  const { months, lastMonth, firstCalendarMonth } = data;
  page.gap();
  page.line(t('classify:sheet.season'), 'title');
  page.line(t(`classify:sheet.${existing.seasonalIndex ? 'seasonTold' : 'noSeason'}`), 'note');
  page.line(t('classify:sheet.seasonUse', { months }), 'note');
  const label = (period: number) =>
    lastMonth === undefined
      ? String(((firstCalendarMonth - 1 + period) % 12) + 1)
      : monthText(lastMonth - months + 1 + period);
  const rows = Array.from({ length: months }, (_, period): CellInput[] => [
    label(period),
    existing.seasonalIndex?.[period] ?? 1,
  ]);
  page.table(
    ['month', 'seasonalIndex'].map((id) => t(`classify:sheet.${id}`)),
    rows,
    ['text', 'decimal'],
  );
  page.name(SEASONAL_INDEX_NAME, 1, { of: rows.length, rows: rows.length });
}

function prospectPart(page: Page, found: Classification, rules: RuleValues, t: Translate): void {
  const { prospects = [], prospectCut } = found;
  page.gap();
  page.line(t('classify:sheet.prospects'), 'title');
  page.line(
    prospectCut === undefined
      ? t('classify:sheet.noProspectCut', { fit: rules.FitCut })
      : t('classify:sheet.prospectCut', { cut: numberText(prospectCut) }),
    'note',
  );
  const rows = PROSPECT_CLASSES.map((klass): CellInput[] => {
    const strategy = strategyKeys(klass);
    const [name, summary] = strategy.ok ? [strategy.value.name, strategy.value.summary] : [klass, klass];
    return [klass, t(name), prospects.filter(({ result }) => result?.class === klass).length, t(summary)];
  });
  const open = prospects.filter(({ result }) => !result).length;
  if (open > 0) rows.push([t('classify:sheet.noClass'), null, open, null]);
  page.table(
    ['class', 'strategy', 'prospectCount', 'meaning'].map((id) => t(`classify:sheet.${id}`)),
    rows,
    ['text', 'text', 'integer', 'text'],
  );
  page.gap();
  const sizes = ['Important', 'Secondary', 'Ordinary', 'NotSized'] as const;
  const times = ['Hot', 'Promising', 'Potential', 'Overdue', 'NoDate'] as const;
  page.table(
    [t('classify:sheet.matrix'), ...sizes.map((size) => IMPORTANCE_LABELS[size])],
    times.map((time): CellInput[] => [
      CLOSE_LABELS[time],
      ...sizes.map((size) => prospects.filter((one) => one.close === time && one.importance === size).length),
    ]),
    ['text', 'integer', 'integer', 'integer', 'integer'],
  );
  page.gap();
  page.line(t('classify:sheet.funnel'), 'plain');
  const summary = funnelSummary(
    prospects.map(({ funnel, stageDays }) => ({
      stage: funnel.stage,
      ...(stageDays !== undefined && { days: stageDays }),
    })),
  );
  page.table(
    ['stage', 'inStage', 'reached', 'conversion', 'low', 'high', 'meanDays'].map((id) =>
      t(`classify:sheet.${id}`),
    ),
    summary.map(({ stage, count, reached, conversion, meanDays }, position): CellInput[] => [
      stage === 'TargetCustomer' ? t('classify:sheet.targetCustomer') : FUNNEL_LABELS[stage],
      count,
      reached,
      conversion?.share ?? (position === 0 ? null : t('classify:sheet.fewCases')),
      conversion?.low ?? null,
      conversion?.high ?? null,
      meanDays ?? null,
    ]),
    ['text', 'integer', 'integer', 'percent', 'percent', 'percent', 'decimal'],
  );
}

/** Part of a whole; blank where there is no whole. */
function share(part: number, whole: number): number | null {
  const value = part / whole;
  return whole > 0 && Number.isFinite(value) ? value : null;
}
