import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { EarlyWarning } from './early-warning';
import { byUrgency, earlyWarning } from './early-warning';
import { earlyWarningSheet, warningText } from './early-warning-sheet';
import { loadFrame, step } from './frame';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { REGULAR_STATUSES } from '../results';
import { noOrders, resultsData } from './results-data';
import { readTeamEvents } from './team-events';
import { holidayCountryOf } from './visit-country';
import type { WritePlan } from './write-plan';

const EXAMPLES = 8;
const STAGES = 3;

/**
 * *Early warning list* (DOMAIN 6.3): every customer of the order lines as regular, fading, lost or not regular, with the risk that no order
 * comes, what is lost with them, and why. Visits and last contacts, where the workbook has them, tell who has been left alone, also around public holidays and the team's events.
 * @returns problems alone when there are no orders
 * @throws AbortError when the control's signal says so
 */
export async function watchRegulars(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<EarlyWarning>>> {
  const { t, control } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Orders' },
    { kind: 'Customers' },
    { kind: 'Prospects' },
    { kind: 'Visits' },
    { kind: 'Reps' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, STAGES);
  const data = await resultsData(port, frame, request.asOf);
  if (data.lines.length === 0) return noOrders(port, request, data.problems);
  step(control, 'compute', 1, STAGES);
  const { country } = holidayCountryOf(frame.rules.values.Country, frame.mappings);
  const team = await readTeamEvents(port, frame, request.asOf);
  const warning = earlyWarning(data, country, team);
  step(control, 'preview', 2, STAGES);
  const plan: WritePlan = {
    title: t('results:warning.title'),
    columns: [],
    sheets: [earlyWarningSheet(warning, data.asOf, t)],
  };
  const worst = byUrgency(warning.customers).slice(0, EXAMPLES);
  return ok({
    plan,
    preview: {
      title: plan.title,
      counts: [
        { label: t('results:warning.customers'), value: warning.customers.length },
        ...REGULAR_STATUSES.map((status) => ({
          label: t(`results:status.${status}`),
          value: warning.counts[status],
        })),
        { label: t('results:warning.valueLost'), value: warning.valueLost },
        ...(warning.replacementRatio === undefined
          ? []
          : [{ label: t('results:warning.replacement'), value: warning.replacementRatio }]),
        { label: t('results:warning.silent'), value: warning.noContact.length },
      ],
      areas: previewAreas(plan, frame.outline, []),
      examples: {
        headers: ['name', 'status', 'risk', 'value', 'why'].map((id) => t(`results:warning.columns.${id}`)),
        rows: worst.map((one) => [
          one.name,
          t(`results:status.${one.status}`),
          one.risk ?? null,
          one.value,
          warningText(one, t),
        ]),
      },
    },
    problems: [...data.problems, ...team.problems],
    result: warning,
    mappings: frame.mappings,
  });
}
