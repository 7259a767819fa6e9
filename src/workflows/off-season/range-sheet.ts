import type { SerialDate } from '../../core/serial-date';
import { formatIso } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import { monthText } from '../../core/months';
import type { SkuFinding, SkuVerdict } from '../../results/off-season';
import { SheetDraft } from '../sheet-draft';
import type { CellStyle, SheetWrite } from '../write-plan';
import type { OffSeasonPlan } from './off-season-plan';
import { moneyFormat } from './season-sheet';

/** Id of the sheet with the review of the range. */
export const RANGE_SHEET = 'RangeReview';

/** Dealers that are listed for each new product. */
const MOST_DEALERS = 30;
const STYLES: Readonly<Record<SkuVerdict, CellStyle | undefined>> = {
  push: 'good',
  keep: undefined,
  drop: 'bad',
};

/** Why a product is pushed, kept or dropped. */
export function skuReason({ reason, growth, leftShare }: SkuFinding, t: Translate): string {
  return t(`season:range.reasons.${reason}`, {
    growth: percent(growth),
    left: percent(leftShare),
  });
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 100)}%`;
}

/** The sheet *Range review*: keep, push or drop for each product with its distribution, and where new products are to go first. */
export function rangeSheet(found: OffSeasonPlan, asOf: SerialDate, t: Translate): SheetWrite {
  const unit = 10 ** found.decimals;
  const format = moneyFormat(found);
  const draft = new SheetDraft();
  draft.line(t('season:range.title'), 'title');
  draft.line(t('season:range.note', { date: formatIso(asOf) }), 'note');
  draft.skip();
  draft.table<SkuFinding>(
    [
      {
        header: t('season:growth.product'),
        format: 'text',
        value: ({ product }) => product || t('season:noProduct'),
      },
      {
        header: t('season:range.verdict'),
        format: 'text',
        value: ({ verdict }) => t(`season:range.verdicts.${verdict}`),
        style: ({ verdict }) => STYLES[verdict],
      },
      { header: t('season:range.why'), format: 'text', value: (one) => skuReason(one, t) },
      { header: t('season:range.sales'), format, value: ({ units }) => units / unit },
      { header: t('season:range.before'), format, value: ({ before }) => before / unit },
      { header: t('season:range.growth'), format: 'percent', value: ({ growth }) => growth ?? null },
      { header: t('season:range.share'), format: 'percent', value: ({ share }) => share },
      {
        header: t('season:range.numeric'),
        format: 'percent',
        value: ({ distribution }) => distribution.numeric,
      },
      {
        header: t('season:range.weighted'),
        format: 'percent',
        value: ({ distribution }) => distribution.weighted,
      },
      { header: t('season:range.left'), format: 'percent', value: ({ leftShare }) => leftShare ?? null },
      {
        header: t('season:range.since'),
        format: 'text',
        value: ({ distribution }) => monthText(distribution.since),
      },
    ],
    found.range,
  );
  draft.skip();
  draft.line(t('season:range.newProducts'), 'title');
  if (found.newProducts.length === 0) draft.line(t('season:range.noNew'), 'plain');
  for (const { product, since, numeric, weighted, carriers, missing } of found.newProducts) {
    draft.line(
      t('season:range.newLine', {
        product,
        since: monthText(since),
        carriers: carriers.length,
        numeric: percent(numeric),
        weighted: percent(weighted),
      }),
      'plain',
    );
    draft.table<(typeof missing)[number]>(
      [
        {
          header: t('season:range.goFirst'),
          format: 'text',
          value: ({ customer }) => found.data.nameOf(customer),
        },
        {
          header: t('season:growth.rep'),
          format: 'text',
          value: ({ customer }) => found.data.customers.get(customer)?.rep ?? null,
        },
        { header: t('season:range.dealerSales'), format, value: ({ units }) => units / unit },
      ],
      missing.slice(0, MOST_DEALERS),
    );
    draft.skip();
  }
  return draft.write(RANGE_SHEET, t('season:range.name'), [30, 16, 60, 14, 14, 12, 12, 14, 14, 14, 12]);
}
