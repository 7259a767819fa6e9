import type { CellInput } from '../../core/cell';
import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import { monthText } from '../../core/months';
import type { GrowthKind, Season } from '../../results/off-season';
import type { RuleValues } from '../rules';
import type { DraftColumn } from '../sheet-draft';
import { SheetDraft } from '../sheet-draft';
import type { CellFormat, SheetWrite } from '../write-plan';
import type { OffSeasonPlan, SeasonPlan } from './off-season-plan';

/** Id of the sheet with the season, the sum and the growth points. */
export const SEASON_SHEET = 'OffSeason';

/** Growth points that the sheet lists; the planned ones come first. */
const MOST_POINTS = 500;
const CHART = { rows: 15, columns: 6 } as const;

/** Money as the sheets of the off-season write it. */
export function moneyFormat({ decimals }: Pick<OffSeasonPlan, 'decimals'>): CellFormat {
  return decimals === 0 ? 'money' : 'decimal';
}

/** What a growth point is about, in words. */
export function growthReason(kind: GrowthKind, t: Translate): string {
  return t(`season:growth.kinds.${kind}`);
}

/** The sheet *Off-season*: the year with its index, the target as a sum, its months, and the growth points that fill the gap. */
export function seasonSheet(
  found: OffSeasonPlan,
  season: Season,
  rules: RuleValues,
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const draft = new SheetDraft();
  const { months, lastMonth } = found;
  draft.line(t('season:sheet.title'), 'title');
  draft.line(
    t('season:sheet.note', {
      date: formatIso(asOf),
      from: monthText(lastMonth - months + 1),
      to: monthText(lastMonth),
      months,
    }),
    'note',
  );
  draft.line(t('season:sheet.rule', { off: rules.OffSeasonIndex, peak: rules.PeakIndex }), 'note');
  if (!found.plan) draft.line(t('season:sheet.noOffSeason'), 'plain');
  draft.skip();
  indexPart(draft, season, rules, t);
  if (found.plan) {
    sumPart(draft, found, found.plan, t);
    monthPart(draft, found, found.plan, t);
    pointPart(draft, found, found.plan, t);
  }
  return draft.write(SEASON_SHEET, t('season:sheet.name'), [34, 22, 26, 16, 16, 16, 14, 14, 14, 14, 14, 14]);
}

function indexPart(draft: SheetDraft, season: Season, rules: RuleValues, t: Translate): void {
  draft.line(t('season:sheet.index'), 'title');
  const rows = season.index.map((value, month) => ({
    month: month + 1,
    value,
    kind: season.kinds[month] ?? 'middle',
  }));
  type Row = (typeof rows)[number];
  const columns: readonly DraftColumn<Row>[] = [
    { header: t('season:sheet.month'), format: 'text', value: ({ month }) => t(`season:months.${month}`) },
    { header: t('season:sheet.seasonalIndex'), format: 'decimal', value: ({ value }) => value },
    {
      header: t('season:sheet.kind'),
      format: 'text',
      value: ({ kind }) => t(`season:kinds.${kind}`),
      style: ({ kind }) => (kind === 'off' ? 'warn' : kind === 'peak' ? 'good' : undefined),
    },
    { header: t('season:sheet.offCut'), format: 'decimal', value: () => rules.OffSeasonIndex },
  ];
  const table = draft.table(columns, rows);
  const cells = (column: number) => ({ row: table.first, column, rows: table.rows, columns: 1 });
  draft.chart({
    id: 'SeasonalIndex',
    kind: 'column',
    title: t('season:sheet.indexChart'),
    categories: cells(0),
    series: [
      { name: t('season:sheet.seasonalIndex'), values: cells(1) },
      { name: t('season:sheet.offCut'), values: cells(3), line: true },
    ],
    upTitle: t('season:sheet.seasonalIndex'),
    place: { row: table.header, column: 5, ...CHART },
  });
  // The chart is taller than its table.
  draft.row = Math.max(draft.row, table.header + CHART.rows) + 1;
}

function sumPart(
  draft: SheetDraft,
  found: OffSeasonPlan,
  { season, target, growth }: SeasonPlan,
  t: Translate,
): void {
  const unit = 10 ** found.decimals;
  draft.line(t('season:sheet.sum'), 'title');
  const span = (months: readonly number[]) => months.map(monthText).join(', ');
  const rows: readonly (readonly [string, CellInput, string])[] = [
    ['offMonths', span(season.offMonths), ''],
    ['peakMonths', span(season.peakMonths), ''],
    ['peakNatural', target.peakNatural / unit, t('season:why.peakNatural')],
    ['peakNeed', target.peakNeed / unit, t('season:why.peakNeed')],
    ['ratio', target.ratio, t('season:why.ratio')],
    ['target', target.target / unit, t(`season:why.target.${target.basis}`)],
    ['natural', target.natural / unit, t('season:why.natural')],
    ['gap', target.gap / unit, t('season:why.gap')],
    ['planned', growth.planned / unit, t('season:why.planned')],
    ...(growth.open
      ? ([
          ['openUnits', growth.open.units / unit, t('season:why.openUnits')],
          ['perAccount', growth.open.perAccount / unit, t('season:why.perAccount')],
          ['accounts', growth.open.accounts, t('season:why.accounts')],
        ] as const)
      : []),
    ...(growth.unfilled > 0
      ? ([['unfilled', growth.unfilled / unit, t('season:why.unfilled')]] as const)
      : []),
  ];
  const first = draft.row;
  draft.table<(typeof rows)[number]>(
    [
      { header: t('season:sheet.part'), format: 'text', value: ([id]) => t(`season:parts.${id}`) },
      { header: t('season:sheet.value'), format: moneyFormat(found), value: ([, value]) => value },
      { header: t('season:sheet.how'), format: 'text', value: ([, , how]) => how || null },
    ],
    rows,
  );
  draft.cell(first + 1 + rows.findIndex(([id]) => id === 'ratio'), 1, target.ratio, 'decimal');
  draft.skip();
}

function monthPart(
  draft: SheetDraft,
  found: OffSeasonPlan,
  { season, target }: SeasonPlan,
  t: Translate,
): void {
  const unit = 10 ** found.decimals;
  const format = moneyFormat(found);
  draft.line(t('season:sheet.byMonth'), 'title');
  const rows = season.offMonths.map((month, at) => ({
    month,
    ...(target.months[at] ?? { natural: 0, target: 0 }),
  }));
  type Row = (typeof rows)[number];
  const table = draft.table<Row>(
    [
      { header: t('season:sheet.month'), format: 'text', value: ({ month }) => monthText(month) },
      { header: t('season:parts.natural'), format, value: ({ natural }) => natural / unit },
      { header: t('season:parts.target'), format, value: (row) => row.target / unit },
      { header: t('season:parts.gap'), format, value: (row) => (row.target - row.natural) / unit },
    ],
    rows,
  );
  const cells = (column: number) => ({ row: table.first, column, rows: table.rows, columns: 1 });
  draft.chart({
    id: 'TargetByMonth',
    kind: 'column',
    title: t('season:sheet.monthChart'),
    categories: cells(0),
    series: [
      { name: t('season:parts.natural'), values: cells(1) },
      { name: t('season:parts.target'), values: cells(2) },
    ],
    upTitle: t('season:sheet.money'),
    place: { row: table.header, column: 5, ...CHART },
  });
  draft.row = Math.max(draft.row, table.header + CHART.rows) + 1;
}

function pointPart(draft: SheetDraft, found: OffSeasonPlan, { growth }: SeasonPlan, t: Translate): void {
  const unit = 10 ** found.decimals;
  const format = moneyFormat(found);
  const { nameOf, customers } = found.data;
  draft.line(t('season:growth.title'), 'title');
  if (growth.points.length === 0) {
    draft.line(t('season:growth.none'), 'plain');
    return;
  }
  draft.line(
    t('season:growth.note', {
      shown: Math.min(MOST_POINTS, growth.points.length),
      total: growth.points.length,
    }),
    'note',
  );
  type Point = (typeof growth.points)[number];
  draft.table<Point>(
    [
      { header: t('season:growth.customer'), format: 'text', value: ({ customer }) => nameOf(customer) },
      {
        header: t('season:growth.product'),
        format: 'text',
        value: ({ product }) => product || t('season:allProducts'),
      },
      { header: t('season:growth.kind'), format: 'text', value: ({ kind }) => growthReason(kind, t) },
      { header: t('season:growth.potential'), format, value: ({ potential }) => potential / unit },
      {
        header: t('season:growth.planned'),
        format,
        value: ({ planned }) => planned / unit,
        style: ({ planned }) => (planned > 0 ? 'good' : undefined),
      },
      {
        header: t('season:growth.rep'),
        format: 'text',
        value: ({ customer }) => customers.get(customer)?.rep ?? null,
      },
    ],
    growth.points.slice(0, MOST_POINTS),
  );
}
