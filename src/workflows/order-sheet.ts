import { groupBy } from '../core/group-by';
import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { StockRow } from '../tables/rows';
import type { OrderAdvice } from './dealer-stock';
import { numberText } from './number-text';
import type { DraftColumn } from './sheet-draft';
import { columnMaker, SheetDraft } from './sheet-draft';
import type { StockLine } from './stock-texts';
import type { SheetWrite } from './write-plan';

/** Id of the sheet with every term of the suggested orders. */
export const ORDERS_SHEET = 'SuggestedOrders';

interface Advised {
  readonly row: StockRow;
  readonly advice: OrderAdvice;
  readonly reason: string | null;
}

/** The sheet *Suggested orders*: what each dealer should order, with every term that led to it. */
export function suggestedOrdersSheet(
  lines: readonly StockLine[],
  asOf: SerialDate,
  t: Translate,
): SheetWrite {
  const advised: Advised[] = [];
  for (const { product, reason } of lines) {
    const { row, advice } = product;
    if (advice) advised.push({ row, advice, reason });
  }
  const dealers = groupBy(advised, ({ row }) => row.dealer);
  const rows = [...dealers.values()].flat();
  const value = rows.reduce((total, { advice }) => total + advice.order.quantity * (advice.price ?? 0), 0);
  const draft = new SheetDraft();
  draft.line(t('dealers:orders.title'), 'title');
  draft.line(
    t('dealers:orders.note', {
      date: formatIso(asOf),
      count: rows.filter(({ advice }) => advice.order.quantity > 0).length,
      dealers: dealers.size,
      value: numberText(value),
    }),
    'note',
  );
  const days = rows[0]?.advice.periodDays ?? 0;
  draft.line(t('dealers:orders.period', { days: numberText(days, 1) }), 'note');
  draft.skip();
  const columns = orderColumns(t);
  draft.table(columns, rows);
  return draft.write(
    ORDERS_SHEET,
    t('dealers:orders.name'),
    columns.map((_, index) => WIDTHS[index] ?? 12),
  );
}

const WIDTHS: readonly number[] = [22, 22, 13, 60];

function orderColumns(t: Translate): readonly DraftColumn<Advised>[] {
  const column = columnMaker<Advised>('dealers:orders', t);
  const cap = (kind: 'shelfLife' | 'cover' | 'credit') =>
    column(
      kind,
      'decimal',
      ({ advice }) => advice.order.caps.find((one) => one.kind === kind)?.limit ?? null,
      ({ advice }) => (advice.order.binding === kind ? 'warn' : undefined),
    );
  return [
    column('dealer', 'text', ({ row }) => row.dealer),
    column('product', 'text', ({ row }) => row.product),
    column('quantity', 'decimal', ({ advice }) => advice.order.quantity),
    column('why', 'text', ({ reason }) => reason),
    column('class', 'text', ({ advice }) => advice.serviceClass ?? null),
    column('service', 'percent', ({ advice }) => advice.serviceLevel),
    column('source', 'text', ({ advice }) => t(`dealers:source.${advice.demand.source}`)),
    column('periods', 'integer', ({ advice }) => advice.order.demand.periods),
    column('method', 'text', ({ advice }) => t(`stock:demandMethod.${advice.order.demand.method}`)),
    column('rate', 'decimal', ({ advice }) => advice.order.demand.rate),
    column('deviation', 'decimal', ({ advice }) => advice.order.demand.deviation),
    column('gap', 'decimal', ({ advice }) => advice.order.demand.averageGap ?? null),
    column('window', 'decimal', ({ advice }) => advice.order.window),
    column('expected', 'decimal', ({ advice }) => advice.order.expected),
    column('z', 'decimal', ({ advice }) => advice.order.z ?? null),
    column('safety', 'decimal', ({ advice }) => advice.order.safety),
    column('level', 'decimal', ({ advice }) => advice.order.level),
    column('stock', 'decimal', ({ row }) => row.closing),
    column('onOrder', 'decimal', ({ row }) => row.onOrder ?? null),
    column('backorders', 'decimal', ({ row }) => row.backorders ?? null),
    column('need', 'decimal', ({ advice }) => advice.order.need),
    column('rounded', 'decimal', ({ advice }) => advice.order.rounded),
    cap('shelfLife'),
    cap('cover'),
    cap('credit'),
    column('binding', 'text', ({ advice }) =>
      advice.order.binding === undefined ? null : t(`stock:cap.${advice.order.binding}`),
    ),
    column('price', 'decimal', ({ advice }) => advice.price ?? null),
    column('value', 'money', ({ advice }) =>
      advice.price === undefined ? null : advice.price * advice.order.quantity,
    ),
    column('sellThrough', 'percent', ({ advice }) => advice.sellThrough ?? null),
    column('marginReturn', 'decimal', ({ advice }) => advice.marginReturn ?? null),
  ];
}
