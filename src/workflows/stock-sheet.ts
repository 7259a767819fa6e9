import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { DealerSummary, StockFlag } from '../dealers/stock-flags';
import type { RuleValues } from './rules';
import type { DraftColumn } from './sheet-draft';
import { columnMaker, SheetDraft } from './sheet-draft';
import type { StockLine } from './stock-texts';
import { statusWords } from './stock-texts';
import type { CellStyle, SheetWrite } from './write-plan';

/** Id of the sheet with what needs attention. */
export const STOCK_SHEET = 'StockCheck';

/** Most urgent first: what cannot be sold, what cannot be right, what ties up money, then what is to be known. */
const URGENCY: readonly StockFlag[] = [
  'OutOfStock',
  'StockOutRisk',
  'CountError',
  'DeadStock',
  'Severe',
  'Overstock',
  'Down',
  'Up',
  'Slow',
  'Added',
  'Fast',
];
/** Names of added or dropped products that one cell lists at most. */
const MAX_NAMES = 10;

/** The sheet *Stock check*: what needs attention, most urgent first, below a summary of each dealer. */
export function stockSheet(
  lines: readonly StockLine[],
  dealers: readonly DealerSummary[],
  rules: RuleValues,
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const flagged = lines
    .filter(({ product }) => product.finding.flags.length > 0)
    .map((line) => ({ line, urgency: urgency(line) }))
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ line }) => line);
  const draft = new SheetDraft();
  draft.line(t('stock:sheet.title'), 'title');
  const counts = { rows: lines.length, dealers: dealers.length, flagged: flagged.length };
  draft.line(t('stock:sheet.note', { date: formatIso(asOf), ...counts }), 'note');
  const { StockRiskRatio: risk, StockOverRatio: over, StockSevereRatio: severe } = rules;
  draft.line(t('stock:sheet.limits', { risk, over, severe }), 'note');
  draft.skip();
  draft.line(t('stock:sheet.dealers'), 'title');
  draft.table(dealerColumns(t), dealers);
  draft.skip();
  draft.line(t('stock:sheet.rows'), 'title');
  if (flagged.length === 0) draft.line(t('stock:sheet.nothing'));
  else draft.table(productColumns(t), flagged);
  return draft.write(STOCK_SHEET, t('stock:sheet.name'), PRODUCT_WIDTHS);
}

function urgency({ product }: StockLine): number {
  let most = Infinity;
  for (const flag of product.finding.flags) most = Math.min(most, URGENCY.indexOf(flag));
  return most;
}

function statusStyle({ product }: StockLine): CellStyle | undefined {
  const status = product.finding.verdict?.status;
  if (status === undefined || status === 'Normal') return undefined;
  return status === 'StockOutRisk' || status === 'Overstock' ? 'warn' : 'bad';
}

function dealerColumns(t: Translate): readonly DraftColumn<DealerSummary>[] {
  const column = columnMaker<DealerSummary>('stock:sheet', t);
  return [
    column('dealer', 'text', ({ dealer }) => dealer),
    column('counted', 'date', ({ date }) => date ?? null),
    column('products', 'integer', ({ products }) => products),
    column('flagged', 'integer', ({ flagged }) => flagged),
    column('shareUnits', 'percent', ({ shareUnits }) => shareUnits ?? null),
    column('shareMoney', 'percent', ({ shareMoney }) => shareMoney ?? null),
    column(
      'shareChange',
      'percent',
      ({ shareChange }) => shareChange ?? null,
      ({ shareDropped }) => (shareDropped ? 'bad' : undefined),
    ),
    column('medianTurn', 'decimal', ({ medianTurn }) => medianTurn ?? null),
    column('added', 'text', ({ added }) => namesText(added)),
    column('dropped', 'text', ({ dropped }) => namesText(dropped)),
  ];
}

function namesText(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const shown = names.slice(0, MAX_NAMES).join(', ');
  return names.length > MAX_NAMES ? `${shown}, … (${names.length})` : shown;
}

const PRODUCT_WIDTHS: readonly number[] = [24, 24, 13, 13, 15, 15, 16, 24, 20, 20, 16, 15, 50];

function productColumns(t: Translate): readonly DraftColumn<StockLine>[] {
  const line = columnMaker<StockLine>('stock:sheet', t);
  const own = columnMaker<StockLine>('stock:columns', t);
  const words = statusWords(t);
  return [
    line('dealer', 'text', ({ product }) => product.row.dealer),
    line('product', 'text', ({ product }) => product.row.product),
    line('counted', 'date', ({ product }) => product.row.date ?? null),
    line('stock', 'decimal', ({ product }) => product.row.closing),
    own('StockSales', 'decimal', ({ product }) => product.finding.sales ?? null),
    own('StockRatio', 'decimal', ({ product }) => product.finding.verdict?.ratio ?? null),
    own(
      'StockStatus',
      'text',
      ({ product: { finding } }) => (finding.verdict ? words[finding.verdict.status] : null),
      statusStyle,
    ),
    own('StockAction', 'text', ({ action }) => action),
    own('DaysOfSupply', 'integer', ({ product }) => product.finding.daysOfSupply ?? null),
    own('StockTurn', 'decimal', ({ product }) => product.finding.turn ?? null),
    own('StockChange', 'percent', ({ product }) => product.finding.change?.change ?? null),
    own('SuggestedOrder', 'decimal', ({ product }) => product.advice?.order.quantity ?? null),
    own('StockFlags', 'text', ({ flags }) => flags),
  ];
}
