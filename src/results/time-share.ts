/** Planned and actual share of time of one class. */
export interface ClassShare {
  readonly class: string;
  readonly planned: number;
  readonly actual: number;
  readonly minutes: number;
}

/** Time spent against the plan. */
export interface TimeShare {
  readonly classes: readonly ClassShare[];
  /** 1 − ½ Σ |planned − actual|: the share of the time that went where it was meant to; 0 … 1. */
  readonly kept: number;
}

/**
 * Time share planned v. actual (DOMAIN 1.1, 6.5). Time with classes that have no planned share is not looked at; the planned shares are taken in
 * proportion, so that they need not add up to 1.
 * @param planned share of each class, ≥ 0
 * @param minutes spent on each class, ≥ 0
 * @returns undefined when no share is planned or no time was spent on those classes
 */
export function timeShare(
  planned: Readonly<Record<string, number>>,
  minutes: ReadonlyMap<string, number>,
): TimeShare | undefined {
  const classes = Object.entries(planned);
  const total = classes.reduce((sum, [, share]) => sum + share, 0);
  // Shares that add up to 1 but for their last bits stay as they were typed.
  const all = Math.abs(total - 1) < 1e-9 ? 1 : total;
  const spent = classes.reduce((sum, [name]) => sum + (minutes.get(name) ?? 0), 0);
  if (all <= 0 || spent <= 0) return undefined;
  const shares = classes.map(([name, share]): ClassShare => {
    const own = minutes.get(name) ?? 0;
    return { class: name, planned: share / all, actual: own / spent, minutes: own };
  });
  const apart = shares.reduce((sum, { planned: plan, actual }) => sum + Math.abs(plan - actual), 0);
  return { classes: shares, kept: 1 - apart / 2 };
}
