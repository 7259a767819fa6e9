/** The settings of the search, chosen by measurement on instances of many sizes; none of them depends on a problem's name or size. */
export interface SearchTuning {
  /** Customers that a step removes on average. */
  readonly size: number;
  /** Visits of one removed string at most. */
  readonly longest: number;
  /** Nearest customers of the seed whose routes are tried, where a day has many routes. */
  readonly near: number;
  /** Share of insertions that are overlooked on purpose. */
  readonly blink: number;
  /** Share of the steps that only descend, before the temperature is set from what they leave. */
  readonly settle: number;
  /** Temperature at the start and at the end, in mean costs of a visit (what its removal would save). */
  readonly hot: number;
  readonly cold: number;
  /** What travel is multiplied by while somebody is short of visits. */
  readonly shadow: number;
  /** Share of the steps after which soft rules are priced instead of kept. */
  readonly softFrom: number;
  /** First price of a unit of breach. */
  readonly softPrice: number;
  /** Share of steps that should end with all rules kept: the price rises below it and falls above. */
  readonly softTarget: number;
  /** Share of the steps after which the search goes back to the best plan and keeps all rules to the end. */
  readonly finish: number;
  /** Temperature at the start and at the end of that, in mean costs of a visit. */
  readonly finishHot: number;
  readonly finishCold: number;
  /** Steps a visit from which the budget is split into several annealings. */
  readonly severalFrom: number;
  /** Share of the budget for annealings from the start, how many at most, and steps a visit that each should have. */
  readonly starting: number;
  readonly starts: number;
  readonly startSteps: number;
  /** Steps a visit of an annealing that begins warm from one of the best plans, and how many of these are kept. */
  readonly warmSteps: number;
  readonly elite: number;
  /** Temperature that such a one begins with, in mean costs of a visit, and the share of its steps after which soft rules are priced. */
  readonly warm: number;
  readonly warmSoftFrom: number;
}

export const TUNING: SearchTuning = {
  size: 8,
  longest: 6,
  near: 40,
  blink: 0.01,
  settle: 0.03,
  hot: 8,
  cold: 0.1,
  shadow: 2,
  softFrom: 0.3,
  softPrice: 5,
  softTarget: 0.5,
  finish: 0.85,
  finishHot: 0.3,
  finishCold: 0.05,
  severalFrom: 1500,
  starting: 0.5,
  starts: 5,
  startSteps: 700,
  warmSteps: 700,
  elite: 2,
  warm: 2.5,
  warmSoftFrom: 0.1,
};
