import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { PriceFlag } from '../dealers/price-flags';
import type { CheckedPrice, CheckedPrices, PriceCut } from './dealer-prices';
import { isViolation } from './dealer-prices';
import type { DraftColumn } from './sheet-draft';
import { columnMaker, SheetDraft } from './sheet-draft';
import type { CellStyle, SheetWrite } from './write-plan';

/** Id of the sheet with what is wrong with prices. */
export const PRICES_SHEET = 'PriceCheck';

/** Worst first. */
const URGENCY: readonly PriceFlag[] = [
  'NegativeMargin',
  'BelowPolicy',
  'ThinMargin',
  'AbovePolicy',
  'BelowArea',
  'AboveArea',
  'Competitor',
  'Moved',
  'Drifting',
  'PurchaseSpread',
];

/** Flags of a price in words. */
export function priceFlagsText({ finding }: CheckedPrice, t: Translate): string {
  return finding.flags.map((flag) => t(`stock:priceFlag.${flag}`)).join('; ');
}

/** Look of a price: broken policy or margin, or what else is worth a look. */
function priceStyle(price: CheckedPrice): CellStyle | undefined {
  const { flags } = price.finding;
  if (flags.length === 0) return undefined;
  return isViolation(price) ? 'bad' : 'warn';
}

/** The sheet *Price check*: violations, what to report to the company, other flags, and price cuts that ask for a count. */
export function priceSheet(
  { prices, cuts, currency }: CheckedPrices,
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const urgency = ({ finding }: CheckedPrice) =>
    Math.min(...finding.flags.map((flag) => URGENCY.indexOf(flag)));
  const flagged = prices
    .filter(({ finding }) => finding.flags.length > 0)
    .sort((a, b) => urgency(a) - urgency(b));
  const reports = flagged.filter(({ finding }) => finding.flags.includes('Competitor'));
  const violations = flagged.filter(isViolation);
  const others = flagged.filter((price) => !violations.includes(price) && !reports.includes(price));
  const draft = new SheetDraft();
  draft.line(t('dealers:prices.sheetTitle'), 'title');
  const current = prices.filter(({ finding }) => finding.current).length;
  draft.line(
    t('dealers:prices.note', { date: formatIso(asOf), count: current, currency: currency ?? '–' }),
    'note',
  );
  const columns = priceColumns(t);
  const part = (title: string, list: readonly CheckedPrice[]) => {
    draft.skip();
    draft.line(t(`dealers:prices.${title}`), 'title');
    if (list.length === 0) draft.line(t('dealers:prices.none'), 'plain');
    else draft.table(columns, list);
  };
  part('violations', violations);
  part('reports', reports);
  part('others', others);
  draft.skip();
  draft.line(t('dealers:prices.cuts'), 'title');
  if (cuts.length === 0) draft.line(t('dealers:prices.none'), 'plain');
  else draft.table(cutColumns(asOf, t), cuts);
  return draft.write(
    PRICES_SHEET,
    t('dealers:prices.sheetName'),
    [22, 22, 16, 13, 12, 12, 12, 12, 12, 12, 12, 12, 50],
  );
}

function priceColumns(t: Translate): readonly DraftColumn<CheckedPrice>[] {
  const column = columnMaker<CheckedPrice>('dealers:prices', t);
  const share = (part: number | undefined, whole: number | undefined) =>
    part === undefined || whole === undefined || whole === 0 ? null : (part - whole) / whole;
  return [
    column('dealer', 'text', ({ row }) => row.dealer),
    column('product', 'text', ({ row }) => row.product),
    column('area', 'text', ({ seen }) => seen.area ?? null),
    column('date', 'date', ({ row }) => row.date),
    column('retail', 'decimal', ({ row }) => row.retail ?? null, priceStyle),
    column('policy', 'decimal', ({ seen }) => seen.policy ?? null),
    column('policyGap', 'percent', ({ seen }) => share(seen.retail, seen.policy)),
    column('areaGap', 'percent', ({ finding }) => finding.areaGap ?? null),
    column('before', 'decimal', ({ before }) => before ?? null),
    column('change', 'percent', ({ finding }) => finding.change ?? null),
    column('purchase', 'decimal', ({ seen }) => seen.purchase ?? null),
    column('margin', 'percent', ({ seen }) =>
      seen.retail === undefined || seen.purchase === undefined
        ? null
        : (seen.retail - seen.purchase) / seen.retail,
    ),
    column('flags', 'text', (price) => priceFlagsText(price, t)),
  ];
}

/** Columns of price cuts with the count and the money that they ask for. */
export function cutColumns(asOf: SerialDate, t: Translate): readonly DraftColumn<PriceCut>[] {
  const column = columnMaker<PriceCut>('dealers:prices', t);
  return [
    column('dealer', 'text', ({ dealer }) => dealer),
    column('product', 'text', ({ product }) => product),
    column('cutOn', 'date', ({ cutOn }) => cutOn),
    column('oldPrice', 'decimal', ({ oldPrice }) => oldPrice),
    column('newPrice', 'decimal', ({ newPrice }) => newPrice),
    column(
      'countBy',
      'date',
      ({ countBy }) => countBy,
      ({ counted, countBy }) => (counted === undefined ? (countBy < asOf ? 'bad' : 'warn') : undefined),
    ),
    column(
      'countedOn',
      'date',
      ({ countedOn }) => countedOn ?? null,
      ({ countedOn, countBy }) => (countedOn !== undefined && countedOn > countBy ? 'warn' : undefined),
    ),
    column('counted', 'decimal', ({ counted }) => counted ?? null),
    column('amount', 'money', ({ amount }) => amount ?? null),
  ];
}
