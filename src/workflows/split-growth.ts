import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { loadFrame, step } from './frame';
import type { Growth, GrowthSpan } from './growth-report';
import { growthOf, growthPeriods } from './growth-report';
import { growthParts, growthSheet } from './growth-sheet';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { noOrders, resultsData } from './results-data';
import type { WritePlan } from './write-plan';

const EXAMPLES = 8;
const STAGES = 3;

/**
 * *Growth* (DOMAIN 6.4): the change of sales between two periods as new − lost + kept, kept as product lines and as orders × ticket, for the
 * team, each representative and each customer, every sum exact.
 * @returns problems alone when there are no orders, or `results-periods-overlap`, `results-period-reversed`, `results-money-too-large`
 * @throws AbortError when the control's signal says so
 */
export async function splitGrowth(
  port: WorkbookPort,
  request: WorkflowRequest & { readonly span?: GrowthSpan },
): Promise<Result<WorkflowOutcome<Growth>>> {
  const { t, control } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Orders' },
    { kind: 'Customers' },
    { kind: 'Reps' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, STAGES);
  const data = await resultsData(port, frame, request.asOf);
  if (data.lines.length === 0) return noOrders(port, request, data.problems);
  step(control, 'compute', 1, STAGES);
  const growth = growthOf(data, growthPeriods(data.asOf, request.span));
  if (!growth.ok) return fail(...data.problems, ...growth.problems);
  step(control, 'preview', 2, STAGES);
  const plan: WritePlan = {
    title: t('results:growth.title'),
    columns: [],
    sheets: [growthSheet(growth.value, t)],
  };
  const { prior, current, change } = growth.value;
  const text = (id: string) => t(`results:growth.${id}`);
  return ok({
    plan,
    preview: {
      title: plan.title,
      counts: [
        { label: text('prior'), value: prior },
        ...growthParts(growth.value).map(({ id, value }) => ({ label: text(id), value })),
        { label: text('current'), value: current },
        { label: text('change'), value: change },
      ],
      areas: previewAreas(plan, frame.outline, []),
      examples: {
        headers: ['name', 'kind', 'prior', 'current', 'change'].map(text),
        rows: growth.value.movers
          .slice(0, EXAMPLES)
          .map((one) => [
            one.name,
            t(`results:growth.kinds.${one.kind}`),
            one.prior,
            one.current,
            one.change,
          ]),
      },
    },
    problems: data.problems,
    result: growth.value,
    mappings: frame.mappings,
  });
}
