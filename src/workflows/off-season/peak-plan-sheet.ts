import type { Translate } from '../../core/translate';
import { monthText } from '../../core/months';
import type { PeakPlanCell } from '../../results/off-season';
import { SheetDraft } from '../sheet-draft';
import type { SheetWrite } from '../write-plan';
import { excelTable } from './excel-table';
import { largestCells } from './largest-cells';
import type { OffSeasonPlan, SeasonPlan } from './off-season-plan';
import { moneyFormat } from './season-sheet';

/** Id of the sheet with the plan of the peak season. */
export const PEAK_SHEET = 'PeakPlan';

/** The sheet *Peak plan*: what the next peak season needs by dealer, product and month, to be agreed with each dealer. */
export function peakPlanSheet(found: OffSeasonPlan, { peak }: SeasonPlan, t: Translate): SheetWrite {
  const unit = 10 ** found.decimals;
  const format = moneyFormat(found);
  const { nameOf } = found.data;
  const draft = new SheetDraft();
  draft.line(t('season:peak.title'), 'title');
  draft.line(t('season:peak.note', { months: peak.months.map(monthText).join(', ') }), 'note');
  draft.skip();
  const rank = new Map<string, number>();
  for (const { customer, plan } of peak.cells) rank.set(customer, (rank.get(customer) ?? 0) + plan);
  const { shown, rest } = largestCells(peak.cells, ({ plan }) => plan);
  const cells = [...shown].sort(
    (a, b) =>
      (rank.get(b.customer) ?? 0) - (rank.get(a.customer) ?? 0) ||
      (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0) ||
      b.plan - a.plan,
  );
  const together = (customer: string, list: readonly PeakPlanCell[]): PeakPlanCell => ({
    customer,
    product: '',
    natural: sum(list.map(({ natural }) => natural)),
    plan: sum(list.map(({ plan }) => plan)),
    months: peak.months.map((_, at) => sum(list.map(({ months }) => months[at] ?? 0))),
  });
  const total = together(t('season:targets.total'), peak.cells);
  if (rest.length > 0) cells.push(together(t('season:targets.others', { count: rest.length }), rest));
  const listed = draft.table<PeakPlanCell>(
    [
      {
        header: t('season:growth.customer'),
        format: 'text',
        value: ({ customer }) => nameOf(customer),
      },
      {
        header: t('season:growth.product'),
        format: 'text',
        value: (cell) => (cell === total ? null : cell.product || t('season:allProducts')),
      },
      { header: t('season:peak.natural'), format, value: ({ natural }) => natural / unit },
      { header: t('season:peak.plan'), format, value: ({ plan }) => plan / unit },
      ...peak.months.map((month, at) => ({
        header: monthText(month),
        format,
        value: ({ months }: PeakPlanCell) => (months[at] ?? 0) / unit,
      })),
    ],
    [...cells, total],
  );
  const sheet = draft.write(PEAK_SHEET, t('season:peak.name'), [
    34,
    26,
    16,
    16,
    ...peak.months.map(() => 14),
  ]);
  // The total stands below the table, so that sorting and filtering leave it where it is.
  const body = { ...listed, rows: listed.rows - 1 };
  return body.rows > 0 ? { ...sheet, tables: [excelTable(PEAK_SHEET, body, 4 + peak.months.length)] } : sheet;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
