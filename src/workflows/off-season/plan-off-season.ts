import type { CellInput } from '../../core/cell';
import type { Problem } from '../../core/problem';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Frame } from '../frame';
import { loadFrame, step } from '../frame';
import type { Preview, WorkflowOutcome, WorkflowRequest } from '../outcome';
import { previewAreas } from '../plan-preview';
import type { WorkbookPort } from '../ports';
import type { RuleValues } from '../rules';
import { writeRules } from '../rules-sheet';
import type { SheetWrite, WritePlan } from '../write-plan';
import { offSeasonData } from './off-season-data';
import type { OffSeasonPlan } from './off-season-plan';
import { offSeasonPlan } from './off-season-plan';
import { peakPlanSheet } from './peak-plan-sheet';
import { rangeSheet } from './range-sheet';
import { growthReason, seasonSheet } from './season-sheet';
import { targetsSheet } from './targets-sheet';

const EXAMPLES = 8;
const STAGES = 4;

/**
 * *Plan the off-season* (DOMAIN 7): the seasonal index, the target of the next off-season split by customer and product against natural
 * sales, growth points that fill the gap, the peak plan by dealer and product, the review of the range and the early distribution of new
 * products, on sheets of our own. With fewer than 24 months there is no season to tell: the range is reviewed all the same.
 * @returns problems alone when there are no sales
 * @throws AbortError when the control's signal says so
 */
export async function planOffSeason(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<OffSeasonPlan>>> {
  const { t, asOf, control } = request;
  const loaded = await loadFrame(port, request, [{ kind: 'Orders' }, { kind: 'Customers' }]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, STAGES);
  const data = offSeasonData(frame, asOf);
  if (!data.ok) return { ok: false, problems: [...frame.problems, ...data.problems] };
  const problems: Problem[] = [...frame.problems, ...data.value.problems];
  const found = offSeasonPlan(data.value, frame.rules.values, problems);
  step(control, 'compute', 2, STAGES);
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('season:title'),
    columns: [],
    sheets: [...rules.sheets, ...sheetsOf(found, frame.rules.values, request)],
  };
  step(control, 'preview', 3, STAGES);
  return ok({
    plan,
    preview: previewOf(plan, frame, found, request),
    problems,
    result: found,
    mappings: frame.mappings,
  });
}

function sheetsOf(
  found: OffSeasonPlan,
  rules: RuleValues,
  { asOf, t }: WorkflowRequest,
): readonly SheetWrite[] {
  const sheets: SheetWrite[] = [];
  if (found.season) sheets.push(seasonSheet(found, found.season, rules, asOf, t));
  if (found.plan) sheets.push(targetsSheet(found, found.plan, t), peakPlanSheet(found, found.plan, t));
  if (found.range.length > 0) sheets.push(rangeSheet(found, asOf, t));
  return sheets;
}

function previewOf(plan: WritePlan, frame: Frame, found: OffSeasonPlan, { t }: WorkflowRequest): Preview {
  const unit = 10 ** found.decimals;
  const count = (id: string, value: number, shown?: string) => ({
    label: t(`season:preview.${id}`),
    value,
    ...(shown !== undefined && { unit: shown }),
  });
  const target = found.plan?.target;
  const growth = found.plan?.growth;
  const verdicts = (['push', 'keep', 'drop'] as const).map((verdict) =>
    count(verdict, found.range.filter((one) => one.verdict === verdict).length),
  );
  return {
    title: plan.title,
    counts: [
      count('months', found.months),
      ...(target && growth
        ? [
            count('offMonths', found.plan?.season.offMonths.length ?? 0),
            count('target', target.target / unit),
            count('natural', target.natural / unit),
            count('gap', target.gap / unit),
            count('planned', growth.planned / unit),
            count('accounts', growth.open?.accounts ?? 0),
            count('peakNeed', target.peakNeed / unit),
          ]
        : []),
      ...(found.range.length > 0 ? verdicts : []),
      ...(found.newProducts.length > 0 ? [count('newProducts', found.newProducts.length)] : []),
    ],
    areas: previewAreas(plan, frame.outline, []),
    examples: {
      headers: ['customer', 'product', 'kind', 'potential', 'planned'].map((id) => t(`season:growth.${id}`)),
      rows: (growth?.points ?? [])
        .slice(0, EXAMPLES)
        .map((point): CellInput[] => [
          found.data.nameOf(point.customer),
          point.product || t('season:allProducts'),
          growthReason(point.kind, t),
          point.potential / unit,
          point.planned / unit,
        ]),
    },
  };
}
