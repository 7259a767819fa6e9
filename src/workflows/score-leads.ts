import type { CellInput } from '../core/cell';
import type { Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import type { Translate } from '../core/translate';
import { LEAD_CONDITIONS, leadScore, type LeadCondition, type LeadScore } from '../leads/points';
import type { ProspectRow } from '../tables/rows';
import { REASONS, reasonsText } from '../leads/reasons';
import { loadFrame, ownColumnsWrite, step } from './frame';
import type { LoadedTable } from './frame';
import type { LeadLearning } from './lead-learning';
import { learnFrom } from './lead-learning';
import { learnedCounts, learningProblems } from './lead-notes';
import { modelSheet, scoresSheet } from './lead-sheets';
import { findLeads } from './lead-table';
import { numberText } from './number-text';
import type { PreviewCount, PreviewExamples, WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import { writeRules } from './rules-sheet';
import type { CellFormat, ColumnsWrite, OwnColumn, WritePlan } from './write-plan';

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

/** Own columns of the learned score, beside the prospects. */
export const LEARNED_COLUMNS = {
  LeadProbability: 'percent',
  LeadBand: 'text',
  LeadReasons: 'text',
  LeadFacts: 'text',
} as const satisfies Readonly<Record<string, CellFormat>>;

/** What the workflow hands back besides the plan: leads in the order of the sheet. */
export interface LeadScores {
  /** Points of the prospects; none when the table asked for is no list of prospects. */
  readonly leads: readonly ScoredLead[];
  readonly weights: readonly number[];
  /** What was learned; undefined when no column holds the outcome of deals. */
  readonly learning?: LeadLearning;
}

const EXAMPLES = 8;
const STAGES = 3;

/**
 * *Score leads* (DOMAIN 2): the points of every prospect from the five conditions, and, where a column says how deals ended, a score
 * learned from the closed ones, with its quality and the model itself on a sheet of its own. A condition that is not filled in is
 * unknown: it neither helps nor harms.
 *
 * With `request.leads.outcome` any table with that header is learned from; without, the prospects when they have such a column.
 * @returns problems alone when there are no prospects and no outcome was named, `leads-outcome-missing`, or weights that are all zero
 * @throws AbortError when the control's signal says so
 */
export async function scoreLeads(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<LeadScores>>> {
  const { t, asOf, control } = request;
  const asked = request.leads?.outcome;
  const loaded = await loadFrame(port, request, [{ kind: 'Prospects', required: asked === undefined }]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  // A table that somebody names is learned from as it stands; it is a list of prospects only when it reads as one throughout.
  const reads = asked === undefined || frame.problems.every(({ severity }) => severity !== 'error');
  const table = reads ? frame.tables.Prospects : undefined;
  step(control, 'compute', 0, STAGES);
  const found = await findLeads(port, frame.outline, asked, table);
  if (!found.ok) return fail(...found.problems);
  const weights = frame.rules.values.LeadWeights;
  const points = scorePoints(table?.rows ?? [], weights);
  if (!points.ok) return fail(...frame.problems, ...points.problems);
  const { leads } = points.value;
  const learning = found.value && (await learnFrom(found.value, weights, request));
  const problems: Problem[] = [
    ...(reads ? frame.problems : []),
    ...points.value.problems,
    ...(learning ? learningProblems(learning) : []),
  ];
  step(control, 'preview', 1, STAGES);
  const beside = table && (!learning || found.value?.prospects !== undefined);
  const writes = table ? [besideProspects(table, leads, beside ? learning : undefined, t)] : [];
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings, columns: writes }, t);
  problems.push(...rules.problems);
  const learned = learning?.learned;
  const plan: WritePlan = {
    title: t('leads:title'),
    columns: writes,
    sheets: [
      ...rules.sheets,
      ...(learned && learned.mode !== 'none' ? [modelSheet({ learned }, asOf, t)] : []),
      ...(learning && learned?.mode !== 'none' && !beside ? [scoresSheet(learning, asOf, t)] : []),
    ],
  };
  const preview = {
    title: plan.title,
    counts: [...(table ? countsOf(leads, t) : []), ...(learning ? learnedCounts(learning, t) : [])],
    areas: previewAreas(plan, frame.outline, table ? [table] : []),
    examples: examplesOf(leads, learning, t),
  };
  step(control, 'preview', STAGES, STAGES);
  return ok({
    plan,
    preview,
    problems,
    result: { leads, weights, ...(learning && { learning }) },
    mappings: frame.mappings,
  });
}

/** Points of every prospect. Weights are the same for all: what is wrong with them is said once, and nothing can be scored. */
function scorePoints(
  rows: readonly ProspectRow[],
  weights: readonly number[],
): Result<{ readonly leads: readonly ScoredLead[]; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const leads: ScoredLead[] = [];
  for (const row of rows) {
    const conditions = conditionsOf(row);
    const scored = leadScore(conditions, weights);
    if (!scored.ok) {
      const mine = scored.problems.filter(({ code }) => !code.startsWith('leads-weight'));
      if (mine.length < scored.problems.length) return fail(...problems, ...scored.problems);
      const where = { sheet: row.place.sheet, row: row.place.row, key: row.key };
      problems.push(...mine.map((problem): Problem => ({ ...problem, where })));
      continue;
    }
    leads.push({ ...scored.value, key: row.key, name: row.name, status: statusOf(scored.value), conditions });
  }
  return ok({ leads, problems });
}

/** Own columns beside the prospects: points, and the learned score where there is one (blank where an earlier run had one). */
function besideProspects(
  table: LoadedTable<'Prospects'>,
  leads: readonly ScoredLead[],
  learning: LeadLearning | undefined,
  t: Translate,
): ColumnsWrite {
  const has = learning && learning.learned.mode !== 'none';
  const had = table.owned.some(({ id }) => id.toLowerCase() === 'leadprobability');
  const columns: readonly OwnColumn[] = [
    ...Object.entries(LEAD_COLUMNS).map(([id, format]) => ({
      id,
      header: t(`classify:columns.Prospects.${id}`),
      format,
    })),
    ...(has || had
      ? Object.entries(LEARNED_COLUMNS).map(([id, format]) => ({
          id,
          header: t(`leads:columns.${id}`),
          format,
        }))
      : []),
  ];
  const scores = new Map(learning?.rows.map(({ key, score }) => [key, score]));
  const values = leads.map((lead) => {
    const score = scores.get(lead.key);
    return {
      key: lead.key,
      values: {
        LeadScore: lead.score ?? null,
        LeadStatus: t(`classify:lead.status.${lead.status}`),
        LeadReason: leadReason(lead, t),
        LeadProbability: score?.probability ?? null,
        LeadBand: score?.band ?? null,
        LeadReasons: score ? reasonsText(score, REASONS, t) : null,
        LeadFacts: score ? t('leads:reasons.facts', { known: score.known, of: score.of }) : null,
      } satisfies Record<keyof typeof LEAD_COLUMNS | keyof typeof LEARNED_COLUMNS, CellInput>,
    };
  });
  return ownColumnsWrite(table, columns, values);
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

/** Examples of the preview: the best open leads by the learned score, else the best by points. */
function examplesOf(
  leads: readonly ScoredLead[],
  learning: LeadLearning | undefined,
  t: Translate,
): PreviewExamples {
  if (learning && learning.learned.mode !== 'none') {
    const scored = learning.rows.flatMap(({ row, key, outcome, score }) =>
      score ? [{ name: key ?? String(row), open: outcome === null, score }] : [],
    );
    const open = scored.filter((lead) => lead.open);
    const best = [...(open.length > 0 ? open : scored)]
      .sort((a, b) => b.score.probability - a.score.probability)
      .slice(0, EXAMPLES);
    return {
      headers: [
        t('leads:preview.lead'),
        ...['LeadProbability', 'LeadBand', 'LeadReasons'].map((id) => t(`leads:columns.${id}`)),
      ],
      rows: best.map(({ name, score }) => [
        name,
        `${numberText(score.probability * 100)}%`,
        score.band,
        reasonsText(score, REASONS, t),
      ]),
    };
  }
  const best = [...leads].sort((a, b) => (b.score ?? -1) - (a.score ?? -1)).slice(0, EXAMPLES);
  return {
    headers: [
      t('classify:preview.prospect'),
      ...Object.keys(LEAD_COLUMNS).map((id) => t(`classify:columns.Prospects.${id}`)),
    ],
    rows: best.map((lead) => [
      lead.name,
      lead.score ?? null,
      t(`classify:lead.status.${lead.status}`),
      leadReason(lead, t),
    ]),
  };
}
