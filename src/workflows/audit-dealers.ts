import type { CellInput } from '../core/cell';
import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { auditSheet } from './audit-sheet';
import type { CheckedAudit } from './dealer-audits';
import { checkDealerAudits } from './dealer-audits';
import { checkDealerStock } from './dealer-stock';
import { defined } from './defined';
import { loadFrame, step } from './frame';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { withCells } from './problem-cells';
import { writeRules } from './rules-sheet';
import type { WritePlan } from './write-plan';

const STAGES = 3;
const EXAMPLES = 8;

/**
 * *Audit dealers* (DOMAIN 4 "Audit"): the shop and its service as judged, our share of the dealer's sales with the products that sell best and
 * worst, and promotion goods that are missing, on one sheet; the weakest dealers first.
 * @returns problems alone when there are neither audits nor counts
 * @throws AbortError when the control's signal says so
 */
export async function auditDealers(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<readonly CheckedAudit[]>>> {
  const { t, asOf, control } = request;
  const kinds = ['Audits', 'Stock', 'Customers', 'Products'] as const;
  const loaded = await loadFrame(
    port,
    request,
    kinds.map((kind) => ({ kind })),
  );
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { Audits, Stock, Customers, Products } = frame.tables;
  step(control, 'compute', 0, STAGES);
  const about = defined({ customers: Customers?.rows, products: Products?.rows });
  const stock = Stock && checkDealerStock({ stock: Stock.rows, ...about }, frame.rules.values, asOf);
  const { found, problems: wrong } = checkDealerAudits(
    defined({ audits: Audits?.rows, customers: Customers?.rows, products: stock?.found.products }),
    asOf,
  );
  const problems = [...frame.problems, ...withCells([...(stock?.problems ?? []), ...wrong], frame.tables)];
  if (found.length === 0) {
    return fail(...problems, error('workflows-table-missing', { args: { kind: 'Audits' } }));
  }
  const sorted = [...found].sort((a, b) => (a.score ?? Infinity) - (b.score ?? Infinity) || 0);
  step(control, 'compute', 1, STAGES);
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings, columns: [] }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('dealers:audit.title'),
    columns: [],
    sheets: [...rules.sheets, auditSheet(sorted, asOf, t)],
  };
  step(control, 'preview', 2, STAGES);
  const count = (id: string, value: number) => ({ label: t(`dealers:audit.${id}`), value });
  const missing = sorted.flatMap(({ promotions }) => promotions).filter(({ use }) => use.missing > 0);
  const preview = {
    title: plan.title,
    counts: [
      count('audited', sorted.filter(({ score }) => score !== undefined).length),
      count('weak', sorted.filter(({ weak }) => weak.length > 0).length),
      count('misused', missing.length),
    ],
    areas: previewAreas(plan, frame.outline, []),
    examples: {
      headers: ['dealer', 'score', 'weakPoints'].map((id) => t(`dealers:audit.${id}`)),
      rows: sorted
        .slice(0, EXAMPLES)
        .map(({ name, score, weak }): CellInput[] => [
          name,
          score ?? null,
          weak.map((point) => t(`dealers:point.${point}`)).join(', '),
        ]),
    },
  };
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: sorted, mappings: frame.mappings });
}
