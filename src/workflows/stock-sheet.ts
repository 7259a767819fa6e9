import type { CellInput } from '../core/cell';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { DealerSummary, StockFinding, StockFlag } from '../dealers/stock-flags';
import type { StockVerdict } from '../dealers/stock-status';
import { STOCK_LABELS, STOCK_STATUSES } from '../dealers/stock-status';
import type { CheckedProduct, CheckedStock } from './dealer-stock';
import { numberText } from './number-text';
import type { RuleValues } from './rules';
import type { BlockWrite, CellFormat, CellStyle, SheetWrite, StyleWrite } from './write-plan';

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

/** Change since the last count as a share; a product that was not there before, or nothing of it, has none. */
export function changeOf({ change }: StockFinding): number | undefined {
  return change?.change;
}

/** Flags of a product in words, with how much the stock has changed. */
export function flagsText(finding: StockFinding, t: Translate): string {
  return finding.flags
    .map((flag) => {
      const text = t(`stock:flag.${flag}`);
      const change = flag === 'Up' || flag === 'Down' ? changeOf(finding) : undefined;
      if (change === undefined) return text;
      return t('stock:flag.change', { flag: text, percent: numberText(Math.abs(change) * 100) });
    })
    .join('; ');
}

/** What to do, with the dealer that is short of what this one has too much of. */
export function actionText(verdict: StockVerdict, transferTo: string | undefined, t: Translate): string {
  return transferTo === undefined
    ? t(`stock:action.${verdict.action}`)
    : t('dealers:transfer', { action: t(`stock:action.${verdict.action}`), dealer: transferTo });
}

/** Products of the latest counts by status, from too little to too much. */
export function statusCounts(
  products: readonly CheckedProduct[],
  t: Translate,
): readonly { readonly label: string; readonly count: number }[] {
  return STOCK_STATUSES.map((status) => ({
    label: t(`stock:status.${status}`),
    count: products.filter(({ finding }) => finding.current && finding.verdict?.status === status).length,
  }));
}

interface Column<T> {
  readonly header: string;
  readonly format: CellFormat;
  readonly value: (item: T) => CellInput;
  readonly width: number;
}

/** The sheet *Stock check*: what needs attention, most urgent first, below a summary of each dealer. */
export function stockSheet(
  { products, dealers }: CheckedStock,
  rules: RuleValues,
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const current = products.filter(({ finding }) => finding.current);
  const flagged = current
    .filter(({ finding }) => finding.flags.length > 0)
    .map((product) => ({ product, urgency: urgency(product.finding) }))
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ product }) => product);
  const blocks: BlockWrite[] = [];
  const styles: StyleWrite[] = [];
  let row = 0;
  const line = (text: string, style: CellStyle) =>
    blocks.push({ row: row++, column: 0, values: [[text]], style });
  const table = <T>(columns: readonly Column<T>[], items: readonly T[]) => {
    blocks.push({ row: row++, column: 0, values: [columns.map(({ header }) => header)], style: 'header' });
    if (items.length > 0) {
      const values = items.map((item) => columns.map(({ value }) => value(item)));
      blocks.push({ row, column: 0, values, formats: columns.map(({ format }) => format) });
    }
    row += items.length;
  };

  line(t('stock:sheet.title'), 'title');
  line(
    t('stock:sheet.note', {
      date: formatIso(asOf),
      rows: current.length,
      dealers: dealers.length,
      flagged: flagged.length,
    }),
    'note',
  );
  const { StockRiskRatio: risk, StockOverRatio: over, StockSevereRatio: severe } = rules;
  line(t('stock:sheet.limits', { risk, over, severe }), 'note');
  row += 1;
  line(t('stock:sheet.dealers'), 'title');
  const firstDealer = row + 1;
  table(dealerColumns(t), dealers);
  dealers.forEach(({ shareDropped }, index) => {
    if (shareDropped) {
      styles.push({
        row: firstDealer + index,
        column: SHARE_CHANGE_COLUMN,
        rows: 1,
        columns: 1,
        style: 'bad',
      });
    }
  });
  row += 1;
  line(t('stock:sheet.rows'), 'title');
  if (flagged.length === 0) line(t('stock:sheet.nothing'), 'plain');
  else {
    const first = row + 1;
    table(productColumns(t), flagged);
    styles.push(...flagged.flatMap(({ finding }, index) => statusStyle(finding, first + index)));
  }
  const widths = productColumns(t).map(({ width }) => width);
  return {
    id: STOCK_SHEET,
    name: t('stock:sheet.name'),
    mode: 'replace',
    blocks,
    styles,
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    landscape: true,
  };
}

function urgency({ flags }: StockFinding): number {
  let most = Infinity;
  for (const flag of flags) most = Math.min(most, URGENCY.indexOf(flag));
  return most;
}

function statusStyle({ verdict }: StockFinding, row: number): readonly StyleWrite[] {
  const status = verdict?.status;
  if (status === undefined || status === 'Normal') return [];
  const style = status === 'StockOutRisk' || status === 'Overstock' ? 'warn' : 'bad';
  return [{ row, column: STATUS_COLUMN, rows: 1, columns: 1, style }];
}

/** Places of the columns that are marked, in the lists below. */
const SHARE_CHANGE_COLUMN = 6;
const STATUS_COLUMN = 6;

function dealerColumns(t: Translate): readonly Column<DealerSummary>[] {
  const column = (id: string, format: CellFormat, value: Column<DealerSummary>['value']) => ({
    header: t(`stock:sheet.${id}`),
    format,
    value,
    width: 14,
  });
  return [
    column('dealer', 'text', ({ dealer }) => dealer),
    column('counted', 'date', ({ date }) => date ?? null),
    column('products', 'integer', ({ products }) => products),
    column('flagged', 'integer', ({ flagged }) => flagged),
    column('shareUnits', 'percent', ({ shareUnits }) => shareUnits ?? null),
    column('shareMoney', 'percent', ({ shareMoney }) => shareMoney ?? null),
    column('shareChange', 'percent', ({ shareChange }) => shareChange ?? null),
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

function productColumns(t: Translate): readonly Column<CheckedProduct>[] {
  const column = (
    key: string,
    format: CellFormat,
    width: number,
    value: Column<CheckedProduct>['value'],
  ) => ({ header: t(`stock:${key}`), format, value, width });
  return [
    column('sheet.dealer', 'text', 24, ({ row }) => row.dealer),
    column('sheet.product', 'text', 24, ({ row }) => row.product),
    column('sheet.counted', 'date', 13, ({ row }) => row.date ?? null),
    column('sheet.stock', 'decimal', 13, ({ row }) => row.closing),
    column('columns.StockSales', 'decimal', 15, ({ finding }) => finding.sales ?? null),
    column('columns.StockRatio', 'decimal', 15, ({ finding }) => finding.verdict?.ratio ?? null),
    column('columns.StockStatus', 'text', 16, ({ finding }) =>
      finding.verdict ? STOCK_LABELS[finding.verdict.status] : null,
    ),
    column('columns.StockAction', 'text', 24, ({ finding, transferTo }) =>
      finding.verdict ? actionText(finding.verdict, transferTo, t) : null,
    ),
    column('columns.DaysOfSupply', 'integer', 20, ({ finding }) => finding.daysOfSupply ?? null),
    column('columns.StockTurn', 'decimal', 20, ({ finding }) => finding.turn ?? null),
    column('columns.StockChange', 'percent', 16, (product) => changeOf(product.finding) ?? null),
    column('columns.SuggestedOrder', 'decimal', 15, ({ advice }) => advice?.order.quantity ?? null),
    column('columns.StockFlags', 'text', 50, ({ finding }) => flagsText(finding, t)),
  ];
}
