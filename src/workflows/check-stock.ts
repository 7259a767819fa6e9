import type { CellInput } from '../core/cell';
import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import type { SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { DealerSummary } from '../dealers/stock-flags';
import { known } from '../dealers/stock-flags';
import { keyId } from '../tables/key';
import type { StockRow } from '../tables/rows';
import { checkDealerAccounts } from './dealer-accounts';
import type { CheckedStock, CountedStock } from './dealer-stock';
import { checkDealerStock } from './dealer-stock';
import { defined } from './defined';
import { loadFrame, ownColumnsWrite, step, type Frame, type LoadedTable, type OwnCells } from './frame';
import { suggestedOrdersSheet } from './order-sheet';
import type { Preview, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { withCells } from './problem-cells';
import { quickTexts } from './quick-texts';
import { writeRules } from './rules-sheet';
import { stockSheet } from './stock-sheet';
import type { StockLine } from './stock-texts';
import { statusCounts, statusWords, stockLines } from './stock-texts';
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
  const { found, counted } = check;
  const problems = [...frame.problems, ...withCells(check.problems, frame.tables)];
  if (counted.rows.length === 0) return fail(...problems);
  step(control, 'compute', 1, STAGES);
  const lines = stockLines(found.products, t);
  const columns: readonly OwnColumn[] = Object.entries(STOCK_COLUMNS).map(([id, format]) => ({
    id,
    header: t(`stock:columns.${id}`),
    format,
  }));
  const cells = cellsOf(counted, lines, asOf, besideTable(frame, table), t);
  const writes = [ownColumnsWrite(table, columns, cells)];
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
      stockSheet(lines, found.dealers, frame.rules.values, asOf, t),
      ...(lines.some(({ product }) => product.advice) ? [suggestedOrdersSheet(lines, asOf, t)] : []),
    ],
  };
  step(control, 'preview', 2, STAGES);
  const preview = previewOf(plan, frame, table, lines, found.dealers, t);
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

/**
 * Cells of each counted row, in the order of `STOCK_COLUMNS`. An older count only serves as the comparison: it has figures, but there is
 * nothing to do about it any more.
 * @param lines products of the latest counts, in the order of the rows
 */
function cellsOf(
  { rows, figures }: CountedStock,
  lines: readonly StockLine[],
  asOf: SerialDate,
  isBeside: (row: StockRow) => boolean,
  t: Translate,
): readonly OwnCells[] {
  const words = statusWords(t);
  const cells: OwnCells[] = [];
  let next = 0;
  rows.forEach((row, index) => {
    const line = lines[next]?.product.row === row ? lines[next++] : undefined;
    if (!isBeside(row)) return;
    const status = figures.status[index];
    const values = [
      cell(figures.sales, index),
      cell(figures.ratio, index),
      status === undefined ? null : words[status],
      line?.action ?? null,
      cell(figures.daysOfSupply, index),
      cell(figures.turn, index),
      cell(figures.change, index),
      line && line.flags !== '' ? line.flags : null,
      line?.product.advice?.order.quantity ?? null,
      line?.reason ?? null,
      asOf,
    ];
    cells.push({ key: row.key, values });
  });
  return cells;
}

function cell(column: Float64Array, index: number): CellInput {
  return known(column, index) ?? null;
}

function previewOf(
  plan: WritePlan,
  frame: Frame,
  table: LoadedTable<'Stock'>,
  lines: readonly StockLine[],
  dealers: readonly DealerSummary[],
  t: Translate,
): Preview {
  const products = lines.map(({ product }) => product);
  const flagged = lines.filter(({ product }) => product.finding.flags.length > 0);
  const count = (label: string, value: number) => ({ label: t(`stock:preview.${label}`), value });
  return {
    title: plan.title,
    counts: [
      count('rows', products.length),
      count('dealers', dealers.length),
      count('flagged', flagged.length),
      ...statusCounts(products, t).map(({ label, count: value }) => ({ label, value })),
      count('toOrder', products.filter(({ advice }) => (advice?.order.quantity ?? 0) > 0).length),
      count('shareDropped', dealers.filter(({ shareDropped }) => shareDropped).length),
    ],
    areas: previewAreas(plan, frame.outline, [table]),
    examples: {
      headers: ['dealer', 'product']
        .map((id) => t(`stock:sheet.${id}`))
        .concat([t('stock:columns.StockStatus'), t('stock:columns.StockFlags')]),
      rows: (flagged.length > 0 ? flagged : lines)
        .slice(0, EXAMPLES)
        .map(({ product: { row, finding }, flags }): CellInput[] => [
          row.dealer,
          row.product,
          finding.verdict ? t(`stock:status.${finding.verdict.status}`) : null,
          flags,
        ]),
    },
  };
}
