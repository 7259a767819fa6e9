import type { CellInput } from '../core/cell';
import { fail, ok, type Result } from '../core/result';
import type { CheckedPrices } from './dealer-prices';
import { checkDealerPrices, isViolation } from './dealer-prices';
import { defined } from './defined';
import { loadFrame, step } from './frame';
import { matrixSheet } from './matrix-sheet';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { withCells } from './problem-cells';
import { priceFlagsText, priceSheet } from './price-sheets';
import { writeRules } from './rules-sheet';
import type { WritePlan } from './write-plan';

const STAGES = 3;
const EXAMPLES = 8;

/**
 * *Check prices* (DOMAIN 4 "Price"): prices seen at dealers against the policy, the dealers of the area, the time before, the purchase price,
 * and those of competitors; violations, what the company should know, and price cuts that ask for a count on one sheet, the newest
 * price of every product at every dealer on another. Nothing is written until the plan is applied. O(n log n).
 * @returns problems alone when there is no usable price
 * @throws AbortError when the control's signal says so
 */
export async function checkPrices(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<CheckedPrices>>> {
  const { t, asOf, control } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Prices', required: true },
    { kind: 'Products' },
    { kind: 'Customers' },
    { kind: 'Stock' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { Prices, Products, Customers, Stock } = frame.tables;
  step(control, 'compute', 0, STAGES);
  const { found, problems: wrong } = checkDealerPrices(
    {
      prices: Prices?.rows ?? [],
      ...defined({ products: Products?.rows, customers: Customers?.rows, stock: Stock?.rows }),
    },
    frame.rules.values,
    asOf,
  );
  const problems = [...frame.problems, ...withCells(wrong, frame.tables)];
  if (found.prices.length === 0) return fail(...problems);
  step(control, 'compute', 1, STAGES);
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings, columns: [] }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('dealers:prices.title'),
    columns: [],
    sheets: [...rules.sheets, priceSheet(found, asOf, t), matrixSheet(found.matrix, asOf, t)],
  };
  step(control, 'preview', 2, STAGES);
  const current = found.prices.filter(({ finding }) => finding.current);
  const flagged = current.filter(({ finding }) => finding.flags.length > 0);
  const reports = flagged.filter(({ finding }) => finding.flags.includes('Competitor'));
  const count = (id: string, value: number) => ({ label: t(`dealers:prices.${id}`), value });
  const preview = {
    title: plan.title,
    counts: [
      count('current', current.length),
      count('dealers', found.matrix.dealers.length),
      count('violations', flagged.filter(isViolation).length),
      count('reports', reports.length),
      count('cuts', found.cuts.length),
    ],
    areas: previewAreas(plan, frame.outline, []),
    examples: {
      headers: ['dealer', 'product', 'retail', 'flags'].map((id) => t(`dealers:prices.${id}`)),
      rows: (flagged.length > 0 ? flagged : current)
        .slice(0, EXAMPLES)
        .map((price): CellInput[] => [
          price.row.dealer,
          price.row.product,
          price.row.retail ?? null,
          priceFlagsText(price, t),
        ]),
    },
  };
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: found, mappings: frame.mappings });
}
