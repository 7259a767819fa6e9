import type { Encoding } from './encoding';
import { encodeRows, encodingOf, inputMeans } from './encoding';
import type { LeadData } from './lead-data';
import { dealCounts } from './lead-data';
import type { BinomialRows, SparseRows } from './ridge-logistic';
import { curvature, fitRidge, leaveOneOutLogits, linear, logistic, logLoss } from './ridge-logistic';

/** A fitted score: logit = intercept + Σ weights · (inputs − means). */
export interface Scorer {
  readonly encoding: Encoding;
  /** Logit of the mean deal. */
  readonly intercept: number;
  readonly weights: Float64Array;
  readonly means: Float64Array;
  /** Penalties that were averaged, with the share of each. */
  readonly penalties: readonly { readonly penalty: number; readonly share: number }[];
  /** How much alike identical deals end, 0 (not at all) … 1. */
  readonly likeness: number;
}

/** penalty × deals from which on a penalty is tried: the fewer deals, the stronger it must be. */
const PENALTY_TIMES_DEALS = 6000;
const PENALTY_STEP = 4;
const PENALTIES = 3;
const WEAKEST = 1;
const STRONGEST = 64;
/** Chi-squared by degree of freedom at which a field's weights are pulled in half way. */
const STRENGTH = 3;
const LEAST_STRENGTH = 0.05;
/** Variance of a field's inputs at which its penalty is the plain one, and the power by which it grows with the variance. */
const PLAIN_VARIANCE = 0.35;
const LEAST_VARIANCE = 0.02;
const VARIANCE_POWER = 0.5;
/** Precision of the prior of the slope, in standard deviations of the left-out logits. */
const SLOPE_PRECISION = 0.25;

/** Penalties to average for a number of deals: 16, 64, 256 for 450 deals. */
export function penaltiesFor(deals: number): readonly number[] {
  const exponent = Math.round(Math.log(PENALTY_TIMES_DEALS / deals) / Math.log(PENALTY_STEP));
  const weakest = Math.min(STRONGEST, Math.max(WEAKEST, PENALTY_STEP ** exponent));
  return Array.from({ length: PENALTIES }, (_, i) => weakest * PENALTY_STEP ** i);
}

/**
 * Fits the learned score to closed deals; nothing outside of them is looked at.
 *
 * 1. Inputs by field ({@link encodingOf}); fields that tell little alone, and fields of many levels, are penalised more.
 * 2. A ridge regression for each of three penalties, with the logit of every group as the regression without it gives it.
 * 3. Groups of m identical deals count m ÷ (1 + (m − 1) · likeness) (Williams, Applied Statistics 31, 1982), likeness from the left-out residuals.
 * 4. Each regression is stretched by the slope that its left-out logits ask for (Cox 1958; van Houwelingen & le Cessie,
 *    Statistics in Medicine 9, 1990), then all are averaged, in proportion to e^(−left-out log-loss).
 * @param data closed deals with at least one of either outcome
 */
export function fitScorer(data: LeadData): Scorer {
  const encoding = encodingOf(data);
  const inputs = encodeRows(encoding, data);
  const means = inputMeans(inputs, data.deals);
  const { deals } = dealCounts(data);
  const candidates = penaltiesFor(deals);
  const factors = penaltyFactors(encoding, inputs, data);
  const penaltyOf = (penalty: number) => factors.map((factor) => penalty * factor);

  const plain = { inputs, trials: data.deals, wins: data.wins };
  const middle = penaltyOf(candidates[1] ?? WEAKEST);
  const first = fitRidge(plain, middle);
  const likeness = data.deals.some((n) => n > 1)
    ? likenessOf(plain, calibrated(plain, leaveOneOutLogits(plain, middle, first, means)).logits)
    : 0;
  const rows: BinomialRows = { inputs, ...discounted(data, likeness) };

  const start = curvature(rows, first);
  const fits = candidates.map((penalty) => {
    const ridge = penaltyOf(penalty);
    const fit = fitRidge(rows, ridge, first, start);
    const { slope, shift, loss } = calibrated(rows, leaveOneOutLogits(rows, ridge, fit, means));
    return { penalty, fit, slope, shift, loss };
  });
  const best = Math.min(...fits.map(({ loss }) => loss));
  const shares = fits.map(({ loss }) => Math.exp(best - loss));
  const total = shares.reduce((a, b) => a + b, 0);

  const weights = new Float64Array(encoding.columns);
  let intercept = 0;
  fits.forEach(({ fit, slope, shift }, i) => {
    const share = (shares[i] ?? 0) / total;
    intercept += share * (shift + slope * fit.intercept);
    fit.weights.forEach((weight, column) => {
      weights[column] = (weights[column] ?? 0) + share * slope * weight;
    });
  });
  for (let column = 0; column < weights.length; column += 1)
    intercept += (weights[column] ?? 0) * (means[column] ?? 0);
  return {
    encoding,
    intercept,
    weights,
    means,
    penalties: fits.map(({ penalty }, i) => ({ penalty, share: (shares[i] ?? 0) / total })),
    likeness,
  };
}

/** Logits of groups, coded like those that the scorer was fitted to. */
export function scoreGroups({ encoding, intercept, weights, means }: Scorer, data: LeadData): Float64Array {
  const inputs = encodeRows(encoding, data);
  let atZero = intercept;
  for (let column = 0; column < weights.length; column += 1)
    atZero -= (weights[column] ?? 0) * (means[column] ?? 0);
  return Float64Array.from({ length: data.groups }, (_, group) => atZero + linear(inputs, group, weights));
}

/**
 * Factor of the penalty for every column, the same for all of a field: 1 ÷ (X ÷ (X + 3)) with X = χ² ÷ degrees of freedom of the field
 * against the outcome, so that fields that tell little alone are held back; times √ of the field's variance, so that a field of many
 * even levels does not outweigh a plain yes or no.
 */
function penaltyFactors(
  { fields, columns }: Encoding,
  { rows, starts, index, value }: SparseRows,
  data: LeadData,
): Float64Array {
  const { deals, won } = dealCounts(data);
  const rate = won / deals;
  const counts = new Float64Array(columns);
  const wins = new Float64Array(columns);
  const sums = new Float64Array(columns);
  const squares = new Float64Array(columns);
  for (let group = 0; group < rows; group += 1) {
    const n = data.deals[group] ?? 0;
    const end = starts[group + 1] ?? 0;
    for (let at = starts[group] ?? 0; at < end; at += 1) {
      const column = index[at] ?? 0;
      const x = value[at] ?? 0;
      counts[column] = (counts[column] ?? 0) + n;
      wins[column] = (wins[column] ?? 0) + (data.wins[group] ?? 0);
      sums[column] = (sums[column] ?? 0) + n * x;
      squares[column] = (squares[column] ?? 0) + n * x * x;
    }
  }
  const factors = new Float64Array(columns);
  for (const { first, terms } of fields) {
    const hasRanges = terms.some(({ kind }) => kind === 'range');
    let chiSquared = 0;
    let cells = 0;
    let variance = 0;
    terms.forEach((term, i) => {
      const n = counts[first + i] ?? 0;
      variance += (squares[first + i] ?? 0) / deals - ((sums[first + i] ?? 0) / deals) ** 2;
      // A number is told by its ranges; its line would count it twice.
      if (n === 0 || (term.kind === 'number' && hasRanges)) return;
      cells += 1;
      chiSquared += ((wins[first + i] ?? 0) - n * rate) ** 2 / (n * rate * (1 - rate));
    });
    const each = chiSquared / Math.max(1, cells - 1);
    const strength = LEAST_STRENGTH + each / (each + STRENGTH);
    const width = (Math.max(LEAST_VARIANCE, variance) / PLAIN_VARIANCE) ** VARIANCE_POWER;
    factors.fill(width / strength, first, first + terms.length);
  }
  return factors;
}

/** Intraclass correlation of the residuals within groups of identical deals, 0 … 1. */
function likenessOf({ trials, wins }: BinomialRows, logits: Float64Array): number {
  let pairs = 0;
  let all = 0;
  for (let group = 0; group < trials.length; group += 1) {
    const n = trials[group] ?? 0;
    if (n < 2) continue;
    const p = logistic(logits[group] ?? 0);
    const won = wins[group] ?? 0;
    // Residuals (y − p) ÷ √(p q) of the group: (Σ r)² − Σ r² over its ordered pairs, each group weighing as many as its deals.
    const sum = (won - n * p) ** 2;
    const squares = won * (1 - p) ** 2 + (n - won) * p ** 2;
    pairs += (sum - squares) / (p * (1 - p)) / (n - 1);
    all += n;
  }
  return all === 0 ? 0 : Math.min(1, Math.max(0, pairs / all));
}

function discounted(
  { deals, wins }: LeadData,
  likeness: number,
): { readonly trials: Float64Array; readonly wins: Float64Array } {
  const share = (n: number) => 1 / (1 + (n - 1) * likeness);
  return {
    trials: deals.map((n) => n * share(n)),
    wins: wins.map((won, group) => won * share(deals[group] ?? 1)),
  };
}

interface Calibrated {
  readonly slope: number;
  readonly shift: number;
  readonly logits: Float64Array;
  readonly loss: number;
}

/** Shift and slope (≥ 0) under which logits fit the outcomes best. */
function calibrated({ trials, wins }: BinomialRows, logits: Float64Array): Calibrated {
  const all = trials.reduce((a, b) => a + b, 0);
  const mean = logits.reduce((sum, logit, i) => sum + logit * (trials[i] ?? 0), 0) / all;
  const variance = logits.reduce((sum, logit, i) => sum + (logit - mean) ** 2 * (trials[i] ?? 0), 0) / all;
  const spread = Math.sqrt(variance);
  const flat = !(spread > 1e-12);
  const inputs: SparseRows = {
    rows: logits.length,
    columns: 1,
    starts: Int32Array.from({ length: logits.length + 1 }, (_, i) => i),
    index: new Int32Array(logits.length),
    value: logits.map((logit) => (flat ? 0 : (logit - mean) / spread)),
  };
  const fitted = fitRidge({ inputs, trials, wins }, Float64Array.of(SLOPE_PRECISION));
  const stretch = Math.max(0, fitted.weights[0] ?? 0);
  // Left-out logits that rank the wrong way round have learned nothing: what is left is the overall rate.
  const fit = stretch > 0 ? fitted : fitRidge({ inputs, trials, wins }, Float64Array.of(1e9));
  const slope = flat ? 0 : stretch / spread;
  const shift = fit.intercept - slope * mean;
  const stretched = logits.map((logit) => shift + slope * logit);
  const loss = stretched.reduce((sum, logit, i) => sum + logLoss(logit, trials[i] ?? 0, wins[i] ?? 0), 0);
  return { slope, shift, logits: stretched, loss };
}
