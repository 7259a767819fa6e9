import type { CellInput } from '../core/cell';
import { error, type Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import type { Translate } from '../core/translate';
import { LEAD_CONDITIONS, leadScore, type LeadCondition, type LeadScore } from '../leads/points';
import type { ProspectRow } from '../tables/rows';
import { loadFrame, ownColumnsWrite, step } from './frame';
import { numberText } from './number-text';
import type { PreviewCount, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { writeRules } from './rules-sheet';
import type { CellFormat, OwnColumn, WritePlan } from './write-plan';

/** Own columns beside the prospects. */
export const LEAD_COLUMNS = {
  LeadScore: 'integer',
  LeadStatus: 'text',
  LeadReason: 'text',
} as const satisfies Readonly<Record<string, CellFormat>>;

/** Where a lead stands; texts under `classify:lead.status.<status>`. */
export type LeadStatus = 'qualified' | 'open' | 'disqualified' | 'unknown';

/** One scored lead. */
export interface ScoredLead extends LeadScore {
  readonly key: string;
  readonly name: string;
  readonly status: LeadStatus;
  /** Conditions in the order of {@link LEAD_CONDITIONS}; null is unknown. */
  readonly conditions: readonly (number | null)[];
}

/** What the workflow hands back besides the plan: leads in the order of the sheet. */
export interface LeadScores {
  readonly leads: readonly ScoredLead[];
  readonly weights: readonly number[];
}

const EXAMPLES = 8;
const STAGES = 2;

/**
 * *Score leads* by points (DOMAIN 2): score, status and reasons of every prospect from the five conditions and the weights
 * of the rules. A condition that is not filled in is unknown: it neither helps nor harms.
 * @returns problems alone when there are no prospects, or the weights are all zero
 * @throws AbortError when the control's signal says so
 */
export async function scoreLeads(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<LeadScores>>> {
  const { t, control } = request;
  const loaded = await loadFrame(port, request, [{ kind: 'Prospects', required: true }]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const table = frame.tables.Prospects;
  if (!table) return fail(error('workflows-table-missing', { args: { kind: 'Prospects' } }));
  step(control, 'compute', 0, STAGES);
  const weights = frame.rules.values.LeadWeights;
  const problems: Problem[] = [...frame.problems];
  const leads: ScoredLead[] = [];
  for (const row of table.rows) {
    const conditions = conditionsOf(row);
    const scored = leadScore(conditions, weights);
    if (!scored.ok) {
      const mine = scored.problems.filter(({ code }) => !code.startsWith('leads-weight'));
      // Weights are the same for all leads: said once, and then nothing can be scored.
      if (mine.length < scored.problems.length) return fail(...problems, ...scored.problems);
      const where = { sheet: row.place.sheet, row: row.place.row, key: row.key };
      problems.push(...mine.map((problem): Problem => ({ ...problem, where })));
      continue;
    }
    leads.push({ ...scored.value, key: row.key, name: row.name, status: statusOf(scored.value), conditions });
  }
  const columns: readonly OwnColumn[] = Object.entries(LEAD_COLUMNS).map(([id, format]) => ({
    id,
    header: t(`classify:columns.Prospects.${id}`),
    format,
  }));
  const values = leads.map((lead) => ({
    key: lead.key,
    values: {
      LeadScore: lead.score ?? null,
      LeadStatus: t(`classify:lead.status.${lead.status}`),
      LeadReason: leadReason(lead, t),
    } satisfies Record<keyof typeof LEAD_COLUMNS, CellInput>,
  }));
  const writes = [ownColumnsWrite(table, columns, values)];
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings, columns: writes }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = { title: t('classify:leadsTitle'), columns: writes, sheets: rules.sheets };
  step(control, 'preview', 1, STAGES);
  const best = [...leads].sort((a, b) => (b.score ?? -1) - (a.score ?? -1)).slice(0, EXAMPLES);
  const preview = {
    title: plan.title,
    counts: countsOf(leads, t),
    areas: previewAreas(plan, frame.outline, [table]),
    examples: {
      headers: [t('classify:preview.prospect'), ...columns.map(({ header }) => header)],
      rows: best.map((lead): CellInput[] => [
        lead.name,
        lead.score ?? null,
        t(`classify:lead.status.${lead.status}`),
        leadReason(lead, t),
      ]),
    },
  };
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: { leads, weights }, mappings: frame.mappings });
}

/** The five conditions, unknown where the row has fewer. */
function conditionsOf({ conditions }: ProspectRow): readonly (number | null)[] {
  return LEAD_CONDITIONS.map((_, i) => conditions[i] ?? null);
}

function statusOf({ score, qualified, disqualifiedBy }: LeadScore): LeadStatus {
  if (disqualifiedBy) return 'disqualified';
  if (qualified) return 'qualified';
  return score === undefined ? 'unknown' : 'open';
}

/** What speaks for and against a lead, and what is not known. */
export function leadReason(lead: ScoredLead, t: Translate): string {
  const named = (wanted: (value: number | null) => boolean) =>
    LEAD_CONDITIONS.filter((_, i) => wanted(lead.conditions[i] ?? null))
      .map((condition: LeadCondition) => t(`classify:lead.conditions.${condition}`))
      .join(', ');
  const part = (key: 'for' | 'against' | 'unknown', list: string) =>
    list === '' ? [] : [t(`classify:lead.${key}`, { list })];
  const disqualified = { ability: 'noAbility', need: 'noNeed' } as const;
  return [
    ...(lead.disqualifiedBy ? [t(`classify:lead.${disqualified[lead.disqualifiedBy]}`)] : []),
    t('classify:lead.known', { known: numberText(lead.known), of: numberText(lead.of) }),
    ...part(
      'for',
      named((value) => value === 2),
    ),
    ...part(
      'against',
      named((value) => value === 0),
    ),
    ...part(
      'unknown',
      named((value) => value === null),
    ),
  ].join('; ');
}

function countsOf(leads: readonly ScoredLead[], t: Translate): readonly PreviewCount[] {
  const statuses: readonly LeadStatus[] = ['qualified', 'open', 'disqualified', 'unknown'];
  return [
    { label: t('classify:preview.leads'), value: leads.filter(({ score }) => score !== undefined).length },
    ...statuses.map((status) => ({
      label: t(`classify:lead.status.${status}`),
      value: leads.filter((lead) => lead.status === status).length,
    })),
  ];
}
