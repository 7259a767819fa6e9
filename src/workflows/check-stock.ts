import type { CellInput } from '../core/cell';
import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { STOCK_LABELS } from '../dealers/stock-status';
import { keyId } from '../tables/key';
import type { StockRow } from '../tables/rows';
import { checkDealerAccounts } from './dealer-accounts';
import type { CheckedProduct, CheckedStock, OrderAdvice } from './dealer-stock';
import { checkDealerStock } from './dealer-stock';
import { defined } from './defined';
import { loadFrame, ownColumnsWrite, step, type Frame, type LoadedTable, type OwnCells } from './frame';
import { orderReason, suggestedOrdersSheet } from './order-sheet';
import type { Preview, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { quickTexts } from './quick-texts';
import { writeRules } from './rules-sheet';
import { actionText, changeOf, flagsText, stockSheet } from './stock-sheet';
import type { CellFormat, OwnColumn, WritePlan } from './write-plan';

/** Own columns beside the stock counts, with the format of their cells. */
export const STOCK_COLUMNS = {
  StockSales: 'decimal',
  StockRatio: 'decimal',
  StockStatus: 'text',
  StockAction: 'text',
  DaysOfSupply: 'integer',
  StockTurn: 'decimal',
  StockChange: 'percent',
  StockFlags: 'text',
  SuggestedOrder: 'decimal',
  OrderReason: 'text',
  StockChecked: 'date',
} as const satisfies Readonly<Record<string, CellFormat>>;

const EXAMPLES = 8;
const STAGES = 3;

/**
 * *Check stock* (DOMAIN 4 "Stock"): sales, ratio, status with action, days of supply, turnover, change and flags of every
 * counted product in own columns beside the counts, the suggested order with its reason, a sheet with what needs attention and a
 * summary of each dealer, and one with every term of the orders. Order lines lengthen the history, the list of products brings cases,
 * life and class, the accounts the credit that is left. Counts dated after the as-of date are set aside. Nothing is written until the plan is applied. O(n log n).
 * @returns problems alone when there are no stock counts
 * @throws AbortError when the control's signal says so
 */
export async function checkStock(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<CheckedStock>>> {
  const { asOf, control } = request;
  const t = quickTexts(request.t);
  const loaded = await loadFrame(port, request, [
    { kind: 'Stock', required: true },
    ...(['Customers', 'Orders', 'Products', 'Accounts', 'Invoices'] as const).map((kind) => ({ kind })),
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const table = frame.tables.Stock;
  if (!table) return fail(error('workflows-table-missing', { args: { kind: 'Stock' } }));
  step(control, 'compute', 0, STAGES);
  const headroom = headrooms(frame, asOf);
  const check = checkDealerStock(
    {
      stock: table.rows,
      ...defined({
        orders: frame.tables.Orders?.rows,
        products: frame.tables.Products?.rows,
        customers: frame.tables.Customers?.rows,
      }),
      headroomOf: (dealer) => headroom.get(keyId(dealer)),
    },
    frame.rules.values,
    asOf,
  );
  const { found } = check;
  const { products } = found;
  const problems = [...frame.problems, ...check.problems];
  if (products.length === 0) return fail(...problems);
  step(control, 'compute', 1, STAGES);
  const columns: readonly OwnColumn[] = Object.entries(STOCK_COLUMNS).map(([id, format]) => ({
    id,
    header: t(`stock:columns.${id}`),
    format,
  }));
  const beside = besideTable(frame, table);
  const reasons = new Map<OrderAdvice, string>();
  const values: OwnCells[] = [];
  for (const product of products) {
    if (product.advice) reasons.set(product.advice, orderReason(product.advice, t));
    if (beside(product.row)) {
      values.push({ key: product.row.key, values: valuesOf(product, reasons, asOf, t) });
    }
  }
  const writes = [ownColumnsWrite(table, columns, values)];
  const rules = writeRules(
    frame.outline,
    frame.rules,
    { mappings: frame.mappings, columns: writes },
    request.t,
  );
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('stock:title'),
    columns: writes,
    sheets: [
      ...rules.sheets,
      stockSheet(found, frame.rules.values, asOf, t),
      ...(products.some(({ advice }) => advice) ? [suggestedOrdersSheet(found, reasons, asOf, t)] : []),
    ],
  };
  step(control, 'preview', 2, STAGES);
  const preview = previewOf(plan, frame, table, found, t);
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: found, mappings: frame.mappings });
}

/** Credit that is left, by key of the dealer; no account or no limit is no cap. */
function headrooms(frame: Frame, asOf: SerialDate): ReadonlyMap<string, number | undefined> {
  const { Accounts, Invoices, Customers } = frame.tables;
  if (!Accounts && !Invoices) return new Map();
  const { found } = checkDealerAccounts(
    defined({ accounts: Accounts?.rows, invoices: Invoices?.rows, customers: Customers?.rows }),
    frame.rules.values,
    asOf,
  );
  return new Map(found.map(({ dealer, status }) => [keyId(dealer), status.headroom]));
}

/** Whether a row stands in the table that own columns go beside: counts may be spread over several sheets. */
function besideTable(frame: Frame, { address, sheet }: LoadedTable<'Stock'>): (row: StockRow) => boolean {
  const outline =
    address.kind === 'table' ? frame.outline.tables.find(({ name }) => name === address.name) : undefined;
  const first = outline ? outline.area.row : address.kind === 'range' ? address.headerRow : 0;
  const last = outline
    ? outline.area.row + outline.area.rows - 1
    : address.kind === 'range'
      ? address.lastRow
      : Number.POSITIVE_INFINITY;
  return ({ place }) => place.sheet === sheet && place.row - 1 > first && place.row - 1 <= last;
}

/** Values of a row, in the order of `STOCK_COLUMNS`. */
function valuesOf(
  { finding, advice, transferTo }: CheckedProduct,
  reasons: ReadonlyMap<OrderAdvice, string>,
  asOf: SerialDate,
  t: Translate,
): readonly CellInput[] {
  const { verdict, current } = finding;
  return [
    finding.sales ?? null,
    verdict?.ratio ?? null,
    verdict ? STOCK_LABELS[verdict.status] : null,
    // An older count only serves as the comparison: there is nothing to do about it any more.
    verdict && current ? actionText(verdict, transferTo, t) : null,
    finding.daysOfSupply ?? null,
    finding.turn ?? null,
    changeOf(finding) ?? null,
    finding.flags.length > 0 ? flagsText(finding, t) : null,
    advice?.order.quantity ?? null,
    advice ? (reasons.get(advice) ?? null) : null,
    asOf,
  ];
}

function previewOf(
  plan: WritePlan,
  frame: Frame,
  table: LoadedTable<'Stock'>,
  { products, dealers }: CheckedStock,
  t: Translate,
): Preview {
  const current = products.filter(({ finding }) => finding.current);
  const flagged = current.filter(({ finding }) => finding.flags.length > 0);
  const count = (label: string, value: number) => ({ label: t(`stock:preview.${label}`), value });
  const statuses = Object.entries(STOCK_LABELS).map(([status]) => ({
    label: t(`stock:status.${status}`),
    value: current.filter(({ finding }) => finding.verdict?.status === status).length,
  }));
  return {
    title: plan.title,
    counts: [
      count('rows', current.length),
      count('dealers', dealers.length),
      count('flagged', flagged.length),
      ...statuses,
      count('toOrder', current.filter(({ advice }) => (advice?.order.quantity ?? 0) > 0).length),
      count('shareDropped', dealers.filter(({ shareDropped }) => shareDropped).length),
    ],
    areas: previewAreas(plan, frame.outline, [table]),
    examples: {
      headers: ['dealer', 'product']
        .map((id) => t(`stock:sheet.${id}`))
        .concat([t('stock:columns.StockStatus'), t('stock:columns.StockFlags')]),
      rows: (flagged.length > 0 ? flagged : current)
        .slice(0, EXAMPLES)
        .map(({ row, finding }): CellInput[] => [
          row.dealer,
          row.product,
          finding.verdict ? STOCK_LABELS[finding.verdict.status] : null,
          flagsText(finding, t),
        ]),
    },
  };
}
