import type { CellInput } from '../core/cell';
import { error, warning, type Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { formatIso, type SerialDate } from '../core/serial-date';
import type { Translate } from '../core/translate';
import { stockFlags, type StockCheck, type StockFinding, type StockRules } from '../dealers/stock-flags';
import { STOCK_LABELS } from '../dealers/stock-status';
import { KEY_SEPARATOR } from '../tables/key';
import type { StockRow } from '../tables/rows';
import { loadFrame, ownColumnsWrite, step, type Frame, type LoadedTable } from './frame';
import type { Preview, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import type { RuleValues } from './rules';
import { writeRules } from './rules-sheet';
import { changeOf, flagsText, stockSheet } from './stock-sheet';
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
  StockChecked: 'date',
} as const satisfies Readonly<Record<string, CellFormat>>;

/** One counted product with what was found. */
export interface CheckedProduct {
  readonly row: StockRow;
  readonly finding: StockFinding;
}

/** What the workflow hands back besides the plan: products in the order of the sheet, and a summary of each dealer. */
export interface CheckedStock {
  readonly products: readonly CheckedProduct[];
  readonly dealers: StockCheck['dealers'];
}

const EXAMPLES = 8;
const STAGES = 3;

/**
 * *Check stock* (DOMAIN 4 "Stock"): sales, ratio, status with action, days of supply, turnover, change and flags of every
 * counted product in own columns beside the counts, and a sheet with what needs attention and a summary of each dealer.
 * Counts dated after the as-of date are set aside. Nothing is written until the plan is applied. O(n log n).
 * @returns problems alone when there are no stock counts
 * @throws AbortError when the control's signal says so
 */
export async function checkStock(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<CheckedStock>>> {
  const { t, asOf, control } = request;
  const loaded = await loadFrame(port, request, [{ kind: 'Stock', required: true }]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const table = frame.tables.Stock;
  if (!table) return fail(error('workflows-table-missing', { args: { kind: 'Stock' } }));
  step(control, 'compute', 0, STAGES);
  const counted = table.rows.filter(({ date }) => date === undefined || date <= asOf);
  const check = stockFlags(counted, rulesOf(frame.rules.values));
  const products = counted.flatMap((row, index): CheckedProduct[] => {
    const finding = check.rows[index];
    return finding ? [{ row, finding }] : [];
  });
  const problems = [...frame.problems, ...problemsOf(table.rows, products, asOf)];
  if (products.length === 0) return fail(...problems);
  step(control, 'compute', 1, STAGES);
  const found: CheckedStock = { products, dealers: check.dealers };
  const columns: readonly OwnColumn[] = Object.entries(STOCK_COLUMNS).map(([id, format]) => ({
    id,
    header: t(`stock:columns.${id}`),
    format,
  }));
  const beside = besideTable(frame, table);
  const values = products
    .filter(({ row }) => beside(row))
    .map((product) => ({ key: product.row.key, values: valuesOf(product, asOf, t) }));
  const writes = [ownColumnsWrite(table, columns, values)];
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings, columns: writes }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('stock:title'),
    columns: writes,
    sheets: [...rules.sheets, stockSheet(found, frame.rules.values, asOf, t)],
  };
  step(control, 'preview', 2, STAGES);
  const preview = previewOf(plan, frame, table, found, t);
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: found, mappings: frame.mappings });
}

function rulesOf(rules: RuleValues): StockRules {
  return {
    risk: rules.StockRiskRatio,
    over: rules.StockOverRatio,
    severe: rules.StockSevereRatio,
    periodDays: rules.StockPeriodDays,
    change: rules.StockChangeLimit,
    shareDrop: rules.StockShareDrop,
    fast: rules.FastTurnover,
    slow: rules.SlowTurnover,
    idleDays: rules.SlowDays,
  };
}

/** The key as a person reads it: a date that stands at its end as a date. */
function shownKey({ key, date }: StockRow): string {
  const end = `${KEY_SEPARATOR}${date}`;
  return date !== undefined && key.endsWith(end)
    ? `${key.slice(0, -end.length)}${KEY_SEPARATOR}${formatIso(date)}`
    : key;
}

/** Problems of single counts with their place; what is unknown for many is said once. */
function problemsOf(
  rows: readonly StockRow[],
  products: readonly CheckedProduct[],
  asOf: SerialDate,
): readonly Problem[] {
  const placed = (row: StockRow) => ({ sheet: row.place.sheet, row: row.place.row, key: shownKey(row) });
  const later = rows.flatMap((row) =>
    row.date !== undefined && row.date > asOf
      ? [warning('dealers-count-later', { where: placed(row), args: { date: formatIso(row.date) } })]
      : [],
  );
  const found = products.flatMap(({ row, finding }) =>
    finding.problems.map((problem): Problem => ({ ...problem, severity: 'warning', where: placed(row) })),
  );
  const unknown = products.filter(
    ({ finding }) => finding.current && finding.sales === undefined && finding.problems.length === 0,
  );
  const [first] = unknown;
  const silent = first
    ? [
        warning('dealers-sales-unknown', {
          where: { sheet: first.row.place.sheet },
          args: { count: unknown.length },
        }),
      ]
    : [];
  return [...later, ...found, ...silent];
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

function valuesOf(
  { finding }: CheckedProduct,
  asOf: SerialDate,
  t: Translate,
): Record<keyof typeof STOCK_COLUMNS, CellInput> {
  const { verdict, current } = finding;
  return {
    StockSales: finding.sales ?? null,
    StockRatio: verdict?.ratio ?? null,
    StockStatus: verdict ? STOCK_LABELS[verdict.status] : null,
    // An older count only serves as the comparison: there is nothing to do about it any more.
    StockAction: verdict && current ? t(`stock:action.${verdict.action}`) : null,
    DaysOfSupply: finding.daysOfSupply ?? null,
    StockTurn: finding.turn ?? null,
    StockChange: changeOf(finding) ?? null,
    StockFlags: finding.flags.length > 0 ? flagsText(finding, t) : null,
    StockChecked: asOf,
  };
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
