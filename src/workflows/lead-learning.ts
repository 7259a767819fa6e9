import type { CellValue } from '../core/cell';
import type { Outcome } from '../leads/lead-data';
import type { LearnedScore, PointsCondition } from '../leads/lead-model';
import { pointsOfRow, scoreLead } from '../leads/lead-model';
import type { Learned } from '../leads/learn-leads';
import { learnLeads } from '../leads/learn-leads';
import { readOutcomes } from '../leads/outcomes';
import type { OutcomeReading } from '../leads/outcomes';
import { fieldKey } from '../leads/profile-fields';
import { LEAD_CONDITIONS } from '../leads/points';
import { columnOf } from '../tables/mapping';
import { parseCondition } from '../tables/parse-words';
import { CONDITION_FIELDS } from '../tables/synonyms/prospects';
import type { FoundLeads } from './lead-table';
import type { WorkflowRequest } from './outcome';

/** A lead with its learned score. */
export interface LearnedRow {
  /** 1-based worksheet row. */
  readonly row: number;
  /** Key of the prospect, when the table is a list of prospects. */
  readonly key?: string;
  readonly outcome: Outcome;
  /** Undefined when no score was learned. */
  readonly score?: LearnedScore;
}

/** Everything that was learned, as plain data: what a page shows. */
export interface LeadLearning {
  readonly sheet: string;
  /** Header of the outcome, and what its values were taken for. */
  readonly outcome: string;
  readonly values: OutcomeReading['values'];
  /** Headers that somebody named and no column has. */
  readonly unknown: readonly string[];
  /** Headers that the score uses. */
  readonly used: readonly string[];
  readonly learned: Learned;
  /** Every lead of the table, in its order. */
  readonly rows: readonly LearnedRow[];
}

/**
 * Learns from the closed deals of a table and scores all of its rows.
 * @param weights weights of the five conditions
 * @throws AbortError when the control's signal says so
 */
export async function learnFrom(
  found: FoundLeads,
  weights: readonly number[],
  { seed, control, leads = {}, learn = learnLeads }: WorkflowRequest,
): Promise<LeadLearning> {
  const { table, prospects, firstRow, outcomeColumn } = found;
  const { outcomes, values } = readOutcomes(
    table.rows.map((cells) => cells[outcomeColumn] ?? null),
    leads,
  );
  const conditions = conditionsOf(found, weights);
  const columns = new Map<string, number>();
  table.headers.forEach((header, column) => {
    const key = fieldKey(header);
    if (!columns.has(key)) columns.set(key, column);
  });
  const cellsOf = (cells: readonly CellValue[]) => (header: string) =>
    cells[columns.get(fieldKey(header)) ?? -1] ?? null;
  const learned = await learn(
    {
      table,
      outcomes,
      seed,
      wishes: {
        outcome: found.outcome,
        key: prospects?.keyHeaders ?? [],
        ...(leads.drop && { drop: leads.drop }),
        ...(leads.keep && { keep: leads.keep }),
      },
      points: table.rows.map((cells) => pointsFrom(conditions, cellsOf(cells))),
      conditions,
    },
    {
      ...(control?.signal && { signal: control.signal }),
      onProgress: ({ done, total }) => control?.onProgress?.({ stage: 'learn', done, total }),
    },
  );
  const keys = new Map(prospects?.rows.map(({ place, key }) => [place.row, key]));
  const model = learned.mode === 'none' ? undefined : learned.model;
  return {
    sheet: found.sheet,
    outcome: found.outcome,
    values,
    unknown: [...(leads.drop ?? []), ...(leads.keep ?? [])].filter((name) => !columns.has(fieldKey(name))),
    used: model?.fields.map(({ header }) => header) ?? [],
    learned,
    rows: table.rows.map((cells, i): LearnedRow => {
      const cellOf = cellsOf(cells);
      const key = keys.get(firstRow + i);
      return {
        row: firstRow + i,
        ...(key !== undefined && { key }),
        outcome: outcomes[i] ?? null,
        ...(model && { score: scoreLead(model, cellOf, pointsOfRow(model, cellOf, readCondition)) }),
      };
    }),
  };
}

/** Where the five conditions of a list of prospects stand. */
function conditionsOf({ prospects }: FoundLeads, weights: readonly number[]): readonly PointsCondition[] {
  return CONDITION_FIELDS.flatMap((field, i): PointsCondition[] => {
    const column = prospects && columnOf(prospects.mapping, field);
    const condition = LEAD_CONDITIONS[i];
    return column && condition ? [{ condition, header: column.header, weight: weights[i] ?? 0 }] : [];
  });
}

function pointsFrom(
  conditions: readonly PointsCondition[],
  cellOf: (header: string) => CellValue,
): number | undefined {
  const model = { intercept: 0, fields: [], points: { weight: 1, mean: 0, conditions } };
  return pointsOfRow(model, cellOf, readCondition);
}

function readCondition(cell: CellValue): number | null {
  const parsed = parseCondition(cell);
  return 'value' in parsed ? parsed.value : null;
}
