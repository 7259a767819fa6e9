/** A bar of a chart, in values: it reaches from one to the other. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Bars of some series over the same categories. Stacked bars stand on each other, those below zero hang from it on their own; grouped
 * bars all begin at zero. A value that is null has no bar.
 */
export function barsOf(series: readonly (readonly (number | null)[])[], stacked: boolean): readonly Bar[] {
  const bars: Bar[] = [];
  const count = Math.max(0, ...series.map(({ length }) => length));
  for (let category = 0; category < count; category++) {
    let above = 0;
    let below = 0;
    series.forEach((values, index) => {
      const value = values[category] ?? null;
      if (value === null) return;
      if (!stacked) bars.push({ category, series: index, from: 0, to: value });
      else if (value >= 0) bars.push({ category, series: index, from: above, to: (above += value) });
      else bars.push({ category, series: index, from: below, to: (below += value) });
    });
  }
  return bars;
}
