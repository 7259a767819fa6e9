import type { Translate } from '../../core/translate';
import type { TargetCell } from '../../results/off-season';
import type { DraftColumn, DraftedTable } from '../sheet-draft';
import { SheetDraft } from '../sheet-draft';
import type { SheetWrite } from '../write-plan';
import { excelTable } from './excel-table';
import { largestCells } from './largest-cells';
import type { OffSeasonPlan, SeasonPlan } from './off-season-plan';
import { moneyFormat } from './season-sheet';

/** Id of the sheet with the targets of every customer and product. */
export const TARGETS_SHEET = 'OffSeasonTargets';

/** The sheet *Off-season targets*: natural sales, gap and target by product, by customer, and by customer and product; each list adds up. */
export function targetsSheet(found: OffSeasonPlan, plan: SeasonPlan, t: Translate): SheetWrite {
  const { target } = plan;
  const unit = 10 ** found.decimals;
  const format = moneyFormat(found);
  const { nameOf, customers } = found.data;
  const draft = new SheetDraft();
  draft.line(t('season:targets.title'), 'title');
  draft.line(t('season:targets.note'), 'note');
  draft.skip();
  type Sums = Pick<TargetCell, 'peak' | 'natural' | 'gap' | 'target'>;
  const sums = <T extends Sums>(): readonly DraftColumn<T>[] => [
    { header: t('season:targets.peak'), format, value: ({ peak }) => peak / unit },
    { header: t('season:parts.natural'), format, value: ({ natural }) => natural / unit },
    { header: t('season:parts.gap'), format, value: ({ gap }) => gap / unit },
    { header: t('season:parts.target'), format, value: (cell) => cell.target / unit },
  ];
  const total = (label: string, cells: readonly Sums[]): Sums & { readonly key: string } => ({
    key: label,
    ...cells.reduce<Sums>(
      (all, cell) => ({
        peak: all.peak + cell.peak,
        natural: all.natural + cell.natural,
        gap: all.gap + cell.gap,
        target: all.target + cell.target,
      }),
      { peak: 0, natural: 0, gap: 0, target: 0 },
    ),
  });
  const all = total(t('season:targets.total'), target.cells);
  if (found.data.hasProducts) {
    draft.line(t('season:targets.byProduct'), 'title');
    const rows = [...plan.products].sort((a, b) => b.target - a.target);
    draft.table<(typeof rows)[number]>(
      [
        {
          header: t('season:growth.product'),
          format: 'text',
          value: ({ key }) => key || t('season:noProduct'),
        },
        ...sums(),
      ],
      [...rows, all],
    );
    draft.skip();
  }
  draft.line(t('season:targets.byCustomer'), 'title');
  const byCustomer = [...plan.customers].sort((a, b) => b.target - a.target);
  const closed = new Set(target.closed);
  const trendOf = (key: string) => target.trends.customers.get(key);
  draft.table<(typeof byCustomer)[number]>(
    [
      { header: t('season:growth.customer'), format: 'text', value: ({ key }) => nameOf(key) },
      ...sums(),
      {
        header: t('season:targets.trend'),
        format: 'percent',
        value: ({ key }) => trendOf(key)?.trend ?? null,
      },
      {
        header: t('season:targets.basis'),
        format: 'text',
        value: ({ key }) => {
          const trend = trendOf(key);
          if (!trend) return null;
          return t(closed.has(key) ? 'season:basis.closed' : `season:basis.${trend.basis}`);
        },
      },
      { header: t('season:growth.rep'), format: 'text', value: ({ key }) => customers.get(key)?.rep ?? null },
    ],
    [...byCustomer, all],
  );
  let listed: DraftedTable | undefined;
  if (found.data.hasProducts) {
    draft.skip();
    draft.line(t('season:targets.byBoth'), 'title');
    const { shown, rest } = largestCells(
      target.cells.filter((cell) => cell.target !== 0 || cell.natural !== 0),
      (cell) => cell.target,
    );
    const others = t('season:targets.others', { count: rest.length });
    const cells =
      rest.length > 0 ? [...shown, { ...total('', rest), customer: others, product: others }] : shown;
    listed = draft.table<TargetCell>(
      [
        { header: t('season:growth.customer'), format: 'text', value: ({ customer }) => nameOf(customer) },
        ...sums<TargetCell>(),
        {
          header: t('season:growth.product'),
          format: 'text',
          value: ({ product }) => product || t('season:noProduct'),
        },
      ],
      cells,
    );
  }
  const sheet = draft.write(TARGETS_SHEET, t('season:targets.name'), [34, 16, 16, 16, 16, 22, 34, 16]);
  return listed ? { ...sheet, tables: [excelTable(TARGETS_SHEET, listed, 6)] } : sheet;
}
