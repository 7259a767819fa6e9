import type { Auc, Predicted } from './auc';
import { aucOf } from './auc';
import { fitRidge } from './ridge-logistic';

/** Deals that were given about the same probability, and how many of them were won. */
export interface ReliabilityBin {
  /** Lowest and highest probability of the bin. */
  readonly from: number;
  readonly to: number;
  readonly deals: number;
  readonly won: number;
  /** Mean probability. */
  readonly expected: number;
  /** Share won. */
  readonly observed: number;
}

/** A third of the deals, best first. */
export interface LiftThird {
  readonly deals: number;
  readonly won: number;
  /** Share won. */
  readonly rate: number;
  /** Share won ÷ overall share won. */
  readonly lift: number;
}

/** How good probabilities are that were made without the deals that they are for. */
export interface LeadQuality {
  readonly deals: number;
  readonly won: number;
  readonly auc: Auc;
  /** Mean squared error of the probabilities; `baseBrier` is that of the overall rate. */
  readonly brier: number;
  readonly baseBrier: number;
  /** Σ share of the deals · |observed − expected| over the bins of `reliability`. */
  readonly calibrationError: number;
  readonly reliability: readonly ReliabilityBin[];
  /** Logit of the outcome = intercept + slope · logit of the probability; 0 and 1 are best (Cox, Biometrika 45, 1958). */
  readonly intercept: number;
  readonly slope: number;
  readonly lift: readonly LiftThird[];
}

const BINS = 10;
const DEALS_PER_BIN = 10;
const THIRDS = 3;
/** Keeps the slope finite where the probabilities part the outcomes completely. */
const SLOPE_PENALTY = 1e-4;

/**
 * Measures of probabilities against outcomes: AUC, Brier (Monthly Weather Review 78, 1950), reliability with the expected
 * calibration error over ten bins of equally many deals (fewer when there are fewer than 100 deals), calibration line, lift by third.
 * Equal probabilities are never parted, so that the order of the deals does not matter. O(n log n).
 * @param groups deals with their out-of-fold probability, one entry a group of identical deals
 * @returns undefined without a won and a lost deal
 */
export function leadQuality(groups: readonly Predicted[]): LeadQuality | undefined {
  const auc = aucOf(groups);
  if (!auc) return undefined;
  const deals = groups.reduce((sum, group) => sum + group.deals, 0);
  const won = groups.reduce((sum, group) => sum + group.won, 0);
  const rate = won / deals;
  const squared = groups.reduce(
    (sum, { probability: p, deals: n, won: w }) => sum + w * (1 - p) ** 2 + (n - w) * p ** 2,
    0,
  );
  const reliability = binsOf(groups, deals);
  return {
    deals,
    won,
    auc,
    brier: squared / deals,
    baseBrier: rate * (1 - rate),
    calibrationError: reliability.reduce(
      (sum, bin) => sum + (bin.deals / deals) * Math.abs(bin.observed - bin.expected),
      0,
    ),
    reliability,
    ...calibrationLine(groups),
    lift: parts(
      [...groups].sort((a, b) => b.probability - a.probability),
      THIRDS,
      deals,
    ).map((part) => {
      const count = part.reduce((sum, group) => sum + group.deals, 0);
      const wins = part.reduce((sum, group) => sum + group.won, 0);
      return { deals: count, won: wins, rate: wins / count, lift: wins / count / rate };
    }),
  };
}

function binsOf(groups: readonly Predicted[], deals: number): readonly ReliabilityBin[] {
  const count = Math.max(2, Math.min(BINS, Math.floor(deals / DEALS_PER_BIN)));
  const sorted = [...groups].sort((a, b) => a.probability - b.probability);
  return parts(sorted, count, deals).map((part): ReliabilityBin => {
    const n = part.reduce((sum, group) => sum + group.deals, 0);
    const won = part.reduce((sum, group) => sum + group.won, 0);
    return {
      from: part[0]?.probability ?? 0,
      to: part.at(-1)?.probability ?? 0,
      deals: n,
      won,
      expected: part.reduce((sum, group) => sum + group.deals * group.probability, 0) / n,
      observed: won / n,
    };
  });
}

/** Cuts sorted groups into parts of about equally many deals; equal probabilities go together, to the part of their middle. */
function parts(sorted: readonly Predicted[], count: number, deals: number): readonly Predicted[][] {
  const result: Predicted[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    let tied = 0;
    while (end < sorted.length && sorted[end]?.probability === sorted[start]?.probability) {
      tied += sorted[end]?.deals ?? 0;
      end += 1;
    }
    const part = Math.min(count - 1, Math.floor(((before + tied / 2) / deals) * count));
    result[part]?.push(...sorted.slice(start, end));
    before += tied;
    start = end;
  }
  return result.filter((part) => part.length > 0);
}

function calibrationLine(groups: readonly Predicted[]): {
  readonly intercept: number;
  readonly slope: number;
} {
  const logits = groups.map(({ probability: p }) => {
    const held = Math.min(1 - 1e-12, Math.max(1e-12, p));
    return Math.log(held / (1 - held));
  });
  const { intercept, weights } = fitRidge(
    {
      inputs: {
        rows: groups.length,
        columns: 1,
        starts: Int32Array.from({ length: groups.length + 1 }, (_, i) => i),
        index: new Int32Array(groups.length),
        value: Float64Array.from(logits),
      },
      trials: Float64Array.from(groups, ({ deals }) => deals),
      wins: Float64Array.from(groups, ({ won }) => won),
    },
    Float64Array.of(SLOPE_PENALTY),
  );
  return { intercept, slope: weights[0] ?? 0 };
}
