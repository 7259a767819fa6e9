import type { CellValue } from '../core/cell';
import { learnedShare, pointsWeight, priorOf } from './blend';
import type { TermShape } from './encoding';
import { numberInput } from './encoding';
import { factNumber, factText, levelKey } from './fact';
import { fitScorer } from './fit-scorer';
import type { LeadData } from './lead-data';
import { dealCounts } from './lead-data';
import { LEAD_CONDITIONS, leadScore } from './points';
import type { LeadCondition } from './points';
import { logistic } from './ridge-logistic';

/** An input with its weight, and its mean over the deals that the model was learned from. */
export type LeadTerm = TermShape & { readonly weight: number; readonly mean: number };

/** A field with its inputs. */
export interface LeadField {
  readonly header: string;
  readonly kind: 'category' | 'number';
  readonly terms: readonly LeadTerm[];
}

/** A condition of the points score: the header that it stands under, and its weight among the five. */
export interface PointsCondition {
  readonly condition: LeadCondition;
  readonly header: string;
  readonly weight: number;
}

/** The part of the points score in a blended model: `weight` for each point away from `mean`. */
export interface PointsPart {
  readonly weight: number;
  readonly mean: number;
  readonly conditions: readonly PointsCondition[];
}

/** A learned score, ready to be written to a sheet: logit = intercept + Σ weight · (input − mean). */
export interface LeadModel {
  /** Logit of the mean deal. */
  readonly intercept: number;
  readonly fields: readonly LeadField[];
  readonly points?: PointsPart;
}

/** What one field adds to the logit, against the mean deal. */
export interface Contribution {
  readonly field: string;
  /** What the row says; null is unknown. */
  readonly value: string | null;
  readonly logit: number;
}

/** Bands of the probability: A from 75 %, B from 50 %, C from 25 % (DOMAIN 2). */
export type LeadBand = 'A' | 'B' | 'C' | 'D';

/** The learned score of one lead. */
export interface LearnedScore {
  /** Chance to be won, 0 … 1. */
  readonly probability: number;
  readonly band: LeadBand;
  /** Intercept plus all contributions. */
  readonly logit: number;
  readonly intercept: number;
  /** One for each field of the model, and for the points where it has them; in the order of the model. */
  readonly contributions: readonly Contribution[];
  /** Fields known, of all fields of the model. */
  readonly known: number;
  readonly of: number;
}

/** Name of the points part among contributions. */
export const POINTS_FIELD = '(points)';

/** Band of a probability. */
export function leadBand(probability: number): LeadBand {
  if (probability >= 0.75) return 'A';
  if (probability >= 0.5) return 'B';
  return probability >= 0.25 ? 'C' : 'D';
}

/**
 * Fits the model to all closed deals: learned, or blended with the points score or the overall rate when there are fewer than 80.
 * @param conditions where the points score of a row comes from
 */
export function fitLeadModel(data: LeadData, conditions: readonly PointsCondition[] = []): LeadModel {
  const { encoding, intercept, weights, means } = fitScorer(data);
  const share = learnedShare(dealCounts(data).deals);
  const prior = priorOf(data);
  return {
    intercept: share * intercept + (1 - share) * prior.logit,
    fields: encoding.fields.map(({ header, kind, first, terms }) => ({
      header,
      kind,
      terms: terms.map((term, i) => ({
        ...term,
        weight: share * (weights[first + i] ?? 0),
        mean: term.kind === 'number' ? term.mean : (means[first + i] ?? 0),
      })),
    })),
    ...(share < 1 &&
      prior.points !== undefined && {
        points: { weight: pointsWeight(share), mean: prior.points, conditions },
      }),
  };
}

/**
 * Points score 0 … 100 of a row for a blended model; undefined when nothing is known, or the model has no points.
 * @param cellOf cell of the row below a header
 * @param read 0 no, 1 partly, 2 yes; null unknown
 */
export function pointsOfRow(
  { points }: LeadModel,
  cellOf: (header: string) => CellValue,
  read: (cell: CellValue) => number | null,
): number | undefined {
  if (!points || points.conditions.length === 0) return undefined;
  const of = (condition: LeadCondition) => points.conditions.find((one) => one.condition === condition);
  const score = leadScore(
    LEAD_CONDITIONS.map((condition) => {
      const header = of(condition)?.header;
      return header === undefined ? null : read(cellOf(header));
    }),
    LEAD_CONDITIONS.map((condition) => of(condition)?.weight ?? 0),
  );
  return score.ok ? score.value.score : undefined;
}

/**
 * Scores one lead. A level that the model has never seen counts as "other" where the model has one, else as no level at all; unknown
 * is a level of its own where deals with it were seen.
 * @param cellOf cell of the row below a header of the model
 * @param points points score 0 … 100 of the row, for a blended model; undefined where nothing is known
 */
export function scoreLead(
  model: LeadModel,
  cellOf: (header: string) => CellValue,
  points?: number,
): LearnedScore {
  const contributions = model.fields.map((field) => contributionOf(field, cellOf(field.header)));
  const known = contributions.filter(({ value }) => value !== null).length;
  if (model.points) {
    const { weight, mean } = model.points;
    contributions.push({
      field: POINTS_FIELD,
      value: points === undefined ? null : String(Math.round(points)),
      logit: points === undefined ? 0 : weight * (points - mean),
    });
  }
  const logit = contributions.reduce((sum, one) => sum + one.logit, model.intercept);
  const probability = logistic(logit);
  return {
    probability,
    band: leadBand(probability),
    logit,
    intercept: model.intercept,
    contributions,
    known,
    of: model.fields.length,
  };
}

function contributionOf({ header, kind, terms }: LeadField, cell: CellValue): Contribution {
  if (kind === 'number') {
    const value = factNumber(cell) ?? Number.NaN;
    let logit = 0;
    for (const term of terms) {
      // The input of a number is centred already; that of an indicator is not.
      const centre = term.kind === 'number' ? 0 : term.mean;
      logit += term.weight * (numberInput(term, value) - centre);
    }
    return { field: header, value: Number.isNaN(value) ? null : factText(cell), logit };
  }
  const text = factText(cell);
  const key = text === null ? null : levelKey(text);
  const hit = terms.find((term) =>
    key === null ? term.kind === 'unknown' : term.kind === 'level' && levelKey(term.label) === key,
  );
  const active = hit ?? (key === null ? undefined : terms.find(({ kind: shape }) => shape === 'other'));
  let logit = 0;
  for (const term of terms) logit += term.weight * ((term === active ? 1 : 0) - term.mean);
  return { field: header, value: text, logit };
}

/** The contributions that move a score most, largest first; those below 0.005 in the logit move nothing. */
export function strongest(
  { contributions }: LearnedScore,
  side: 'for' | 'against',
  count: number,
): readonly Contribution[] {
  const sign = side === 'for' ? 1 : -1;
  return contributions
    .filter(({ logit }) => logit * sign >= 0.005)
    .sort((a, b) => sign * (b.logit - a.logit))
    .slice(0, count);
}
