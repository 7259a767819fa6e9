import { cholesky, invertFromCholesky, solveCholesky } from './cholesky';

/** Inputs row by row, only what is not zero: row r holds `index` and `value` from `starts[r]` up to `starts[r + 1]`. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

/** What a logistic regression is fitted to: `wins` successes in `trials` for every row; both may be fractions. */
export interface BinomialRows {
  readonly inputs: SparseRows;
  readonly trials: Float64Array;
  readonly wins: Float64Array;
}

/** A fitted regression: logit = intercept + Σ weights · inputs. */
export interface RidgeFit {
  readonly intercept: number;
  readonly weights: Float64Array;
  /** False when the last step was still larger than the tolerance. */
  readonly converged: boolean;
}

const MOST_STEPS = 50;
const TOLERANCE = 1e-9;
const MOST_HALVINGS = 30;
/** A step below this share of the last one: the curvature has changed little, and several such steps cost less than to make it anew. */
const SHRINKING = 0.4;

/** Σ weights · inputs of one row. */
export function linear({ starts, index, value }: SparseRows, row: number, weights: Float64Array): number {
  let total = 0;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1)
    total += (value[at] ?? 0) * (weights[index[at] ?? 0] ?? 0);
  return total;
}

/** 1 ÷ (1 + e^−x) without overflow. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

/** −log-likelihood of `wins` in `trials` at a logit, without overflow. */
export function logLoss(logit: number, trials: number, wins: number): number {
  const softplus = logit > 0 ? logit + Math.log1p(Math.exp(-logit)) : Math.log1p(Math.exp(logit));
  return trials * softplus - wins * logit;
}

/**
 * Logistic regression with a ridge penalty, Σ log-loss + ½ Σ penalty · weight², the intercept free; Newton's method (iteratively
 * reweighted least squares; the curvature is kept while steps shrink fast), steps halved until the loss falls (le Cessie & van Houwelingen, Applied Statistics 41, 1992).
 * @param penalty ≥ 0 for every column; with 0 the columns must be independent and the classes not separable
 * @param start a fit to start from
 * @param startCurvature {@link curvature} of these rows at the start: fits with several penalties may share it
 * @returns `converged` false when the largest step is above 1e-9 after 50 steps. Cost of a step: Σ (non-zeros of a row)² + columns³ ÷ 6.
 */
export function fitRidge(
  rows: BinomialRows,
  penalty: Float64Array,
  start?: RidgeFit,
  startCurvature?: Float64Array,
): RidgeFit {
  const { inputs, trials, wins } = rows;
  const size = inputs.columns + 1;
  const weights = Float64Array.from(start?.weights ?? new Float64Array(inputs.columns));
  let intercept = start?.intercept ?? startIntercept(trials, wins);
  const gradient = new Float64Array(size);
  const factor = new Float64Array(size * size);
  let loss = penalisedLoss(rows, penalty, intercept, weights);
  let last = Infinity;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    slopes(rows, penalty, intercept, weights, gradient);
    // While steps shrink fast the old curvature serves; to make it anew is by far the dearest part.
    if (!(last < Infinity)) {
      if (step === 0 && startCurvature !== undefined) factor.set(startCurvature);
      else addCurvature(rows, intercept, weights, factor.fill(0));
      addPenalty(penalty, factor);
      // A tiny ridge keeps the factor positive where all probabilities are 0 or 1.
      for (let i = 0; i < size; i += 1) factor[i * size + i] = (factor[i * size + i] ?? 0) + 1e-10;
      cholesky(factor, size);
    }
    const move = solveCholesky(factor, gradient, size);
    const largest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    let share = 1;
    for (let halving = 0; ; halving += 1) {
      const nextIntercept = intercept + share * (move[0] ?? 0);
      const next = weights.map((weight, i) => weight + share * (move[i + 1] ?? 0));
      const nextLoss = penalisedLoss(rows, penalty, nextIntercept, next);
      if (nextLoss <= loss + 1e-12 * Math.abs(loss) || halving === MOST_HALVINGS) {
        intercept = nextIntercept;
        weights.set(next);
        loss = nextLoss;
        break;
      }
      share /= 2;
    }
    if (largest * share < TOLERANCE) return { intercept, weights, converged: true };
    last = share === 1 && largest < SHRINKING * last ? largest : Infinity;
  }
  return { intercept, weights, converged: false };
}

/** Logit of the overall rate, kept finite. */
function startIntercept(trials: Float64Array, wins: Float64Array): number {
  const all = trials.reduce((a, b) => a + b, 0);
  const won = wins.reduce((a, b) => a + b, 0);
  return Math.log((won + 0.5) / (all - won + 0.5));
}

function penalisedLoss(
  { inputs, trials, wins }: BinomialRows,
  penalty: Float64Array,
  intercept: number,
  weights: Float64Array,
): number {
  let total = 0;
  for (let row = 0; row < inputs.rows; row += 1)
    total += logLoss(intercept + linear(inputs, row, weights), trials[row] ?? 0, wins[row] ?? 0);
  for (let i = 0; i < weights.length; i += 1)
    total += 0.5 * (penalty[i] ?? 0) * (weights[i] ?? 0) * (weights[i] ?? 0);
  return total;
}

/** Gradient of the log-likelihood less the penalty, the intercept first. */
function slopes(
  { inputs, trials, wins }: BinomialRows,
  penalty: Float64Array,
  intercept: number,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const { rows, starts, index, value } = inputs;
  gradient.fill(0);
  for (let row = 0; row < rows; row += 1) {
    const p = logistic(intercept + linear(inputs, row, weights));
    const rest = (wins[row] ?? 0) - (trials[row] ?? 0) * p;
    gradient[0]! += rest;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) gradient[index[at]! + 1]! += rest * value[at]!;
  }
  for (let i = 0; i < weights.length; i += 1) gradient[i + 1]! -= (penalty[i] ?? 0) * (weights[i] ?? 0);
}

/** Negative Hessian of the log-likelihood at a fit, without a penalty: (columns + 1)², the intercept first; the lower triangle. */
export function curvature(rows: BinomialRows, { intercept, weights }: RidgeFit): Float64Array {
  const hessian = new Float64Array((rows.inputs.columns + 1) ** 2);
  addCurvature(rows, intercept, weights, hessian);
  return hessian;
}

function addCurvature(
  { inputs, trials }: BinomialRows,
  intercept: number,
  weights: Float64Array,
  hessian: Float64Array,
): void {
  const { rows, columns, starts, index, value } = inputs;
  const size = columns + 1;
  for (let row = 0; row < rows; row += 1) {
    const p = logistic(intercept + linear(inputs, row, weights));
    const curve = (trials[row] ?? 0) * p * (1 - p);
    hessian[0]! += curve;
    const begin = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let a = begin; a < end; a += 1) {
      const base = (index[a]! + 1) * size;
      const curved = curve * value[a]!;
      hessian[base]! += curved;
      for (let b = begin; b <= a; b += 1) hessian[base + index[b]! + 1]! += curved * value[b]!;
    }
  }
}

function addPenalty(penalty: Float64Array, hessian: Float64Array): void {
  const size = penalty.length + 1;
  for (let i = 1; i < size; i += 1) hessian[i * size + i]! += penalty[i - 1] ?? 0;
}

/**
 * Logit of every row as the regression without that row would give it, by one Newton step from the fit (approximate
 * leave-one-out: Cook & Weisberg 1982, Rad & Maleki, JRSS B 82, 2020). A row with several trials is left out as a whole.
 *
 * The intercept is held at its fitted value: re-estimating it would move every left-out logit away from its own outcome.
 * @param centre mean of the inputs, at which the intercept is the logit
 */
export function leaveOneOutLogits(
  { inputs, trials, wins }: BinomialRows,
  penalty: Float64Array,
  fit: RidgeFit,
  centre: Float64Array,
): Float64Array {
  const { intercept, weights } = fit;
  const { rows, columns, starts, index, value } = inputs;
  const hessian = curvature({ inputs, trials, wins }, fit);
  addPenalty(penalty, hessian);
  // Hessian of the centred inputs: Σ c (x − m)(x − m)′ = Σ c x x′ − s m′ − m s′ + (Σ c) m m′ with s = Σ c x.
  const centred = new Float64Array(columns * columns);
  const size = columns + 1;
  const all = hessian[0] ?? 0;
  for (let i = 0; i < columns; i += 1) {
    const mi = centre[i] ?? 0;
    const si = hessian[(i + 1) * size] ?? 0;
    for (let j = 0; j <= i; j += 1) {
      const mj = centre[j] ?? 0;
      const sj = hessian[(j + 1) * size] ?? 0;
      centred[i * columns + j] =
        (hessian[(i + 1) * size + j + 1] ?? 0) - si * mj - mi * sj + all * mi * mj + (i === j ? 1e-10 : 0);
    }
  }
  const inverse = invertFromCholesky(cholesky(centred, columns), columns);
  const toCentre = new Float64Array(columns);
  let centreNorm = 0;
  for (let i = 0; i < columns; i += 1) {
    let total = 0;
    for (let j = 0; j < columns; j += 1) total += (inverse[i * columns + j] ?? 0) * (centre[j] ?? 0);
    toCentre[i] = total;
    centreNorm += total * (centre[i] ?? 0);
  }
  const logits = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const logit = intercept + linear(inputs, row, weights);
    const n = trials[row] ?? 0;
    const p = logistic(logit);
    let norm = centreNorm;
    const begin = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let a = begin; a < end; a += 1) {
      const base = (index[a] ?? 0) * columns;
      const x = value[a] ?? 0;
      norm -= 2 * x * (toCentre[index[a] ?? 0] ?? 0);
      for (let b = begin; b < a; b += 1)
        norm += 2 * x * (value[b] ?? 0) * (inverse[base + (index[b] ?? 0)] ?? 0);
      norm += x * x * (inverse[base + (index[a] ?? 0)] ?? 0);
    }
    const leverage = Math.min(n * p * (1 - p) * norm, MOST_LEVERAGE);
    logits[row] = logit - (norm * ((wins[row] ?? 0) - n * p)) / (1 - leverage);
  }
  return logits;
}

/** A row that decides its own prediction alone is not taken quite out. */
const MOST_LEVERAGE = 0.95;
