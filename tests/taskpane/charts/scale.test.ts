// Proves the arithmetic of the charts against numbers worked out by hand.
import { barsOf } from '../../../src/taskpane/charts/bar-layout';
import { cumulate } from '../../../src/taskpane/charts/cumulate';
import { afterKey, snapped } from '../../../src/taskpane/charts/cut-steps';
import { linePath } from '../../../src/taskpane/charts/line-path';
import { nearest } from '../../../src/taskpane/charts/nearest';
import { bandsOf, linearScale, logScale } from '../../../src/taskpane/charts/scale';
import { labelEvery, shortened, textWidth } from '../../../src/taskpane/charts/text-size';

describe('Linear axis', () => {
  it('rounds its ends outwards to ticks and shows zero', () => {
    const scale = linearScale([12, 37], { range: [100, 0] });
    expect(scale.domain).toEqual([0, 40]);
    expect(scale.ticks).toEqual([0, 10, 20, 30, 40]);
    // A vertical axis: 0 below (pixel 100), 40 on top (pixel 0), 10 a quarter of the way up.
    expect([scale.at(0), scale.at(10), scale.at(40)]).toEqual([100, 75, 0]);
    expect(scale.invert(75)).toBeCloseTo(10, 12);
  });

  it('reaches below zero for losses', () => {
    const scale = linearScale([-12, 32], { range: [0, 60] });
    expect(scale.domain).toEqual([-20, 40]);
    expect(scale.at(0)).toBeCloseTo(20, 12);
  });

  it('keeps values outside its domain at its ends', () => {
    const scale = linearScale([], { range: [0, 10], domain: [0, 1] });
    expect([scale.at(-3), scale.at(7), scale.invert(-5), scale.invert(99)]).toEqual([0, 10, 0, 1]);
  });

  it('has an extent without values, with one value, and with zeros alone', () => {
    expect(linearScale([], { range: [0, 1] }).domain).toEqual([0, 1]);
    expect(linearScale([0, 0], { range: [0, 1] }).domain).toEqual([0, 1]);
    const one = linearScale([8], { range: [0, 1], zero: false });
    expect(one.domain[0]).toBeLessThan(8);
    expect(one.domain[1]).toBeGreaterThan(8);
  });
});

describe('Logarithmic axis', () => {
  it('gives each power of ten the same length', () => {
    const scale = logScale([15, 40_000], { range: [0, 400] });
    expect(scale.domain).toEqual([10, 100_000]);
    expect(scale.ticks).toEqual([10, 100, 1000, 10_000, 100_000]);
    expect(scale.at(1000)).toBeCloseTo(200, 9);
    expect(scale.invert(300)).toBeCloseTo(10_000, 6);
  });

  it('puts zero and losses at its lower end', () => {
    const scale = logScale([-5, 0, 3], { range: [0, 100] });
    expect(scale.domain).toEqual([1, 10]);
    expect([scale.at(-5), scale.at(0)]).toEqual([0, 0]);
  });
});

describe('Bands', () => {
  it('share the range with a gap between them', () => {
    const bands = bandsOf(4, [10, 50], 0.2);
    expect([bands.step, bands.width, bands.start(0), bands.center(3)]).toEqual([10, 8, 11, 45]);
    expect([9, 10, 49, 50].map(bands.indexAt)).toEqual([undefined, 0, 3, undefined]);
  });
});

describe('Bars', () => {
  it('stack upwards and downwards on their own', () => {
    expect(barsOf([[5], [-2], [3], [-1], [null]], true)).toEqual([
      { category: 0, series: 0, from: 0, to: 5 },
      { category: 0, series: 1, from: 0, to: -2 },
      { category: 0, series: 2, from: 5, to: 8 },
      { category: 0, series: 3, from: -2, to: -3 },
    ]);
  });

  it('begin at zero when they stand side by side', () => {
    expect(barsOf([[5], [7]], false).map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [0, 7],
    ]);
  });
});

describe('Cumulative curve', () => {
  it('adds up the positive values from the greatest', () => {
    const values = [10, -4, 60, 30];
    expect(cumulate(values, (value) => value).map(({ value, cumulative }) => [value, cumulative])).toEqual([
      [60, 0.6],
      [30, 0.9],
      [10, 1],
      [-4, 1],
    ]);
  });

  it('stays at zero when nothing is positive', () => {
    expect(cumulate([-1, 0], (value) => value).map(({ cumulative }) => cumulative)).toEqual([0, 0]);
  });
});

describe('Cut', () => {
  const values = { min: 0, max: 100, values: [3, 10, 40, 90] };

  it('goes from place to place with the arrow keys, also when it stands between two', () => {
    expect(afterKey('ArrowRight', 10, values)).toBe(40);
    expect(afterKey('ArrowLeft', 10, values)).toBe(3);
    expect(afterKey('ArrowUp', 20, values)).toBe(40);
    expect(afterKey('ArrowDown', 20, values)).toBe(10);
    expect(afterKey('ArrowRight', 90, values)).toBe(90);
    expect(afterKey('PageDown', 40, values)).toBe(3);
    expect([afterKey('Home', 40, values), afterKey('End', 40, values)]).toEqual([3, 90]);
    expect(afterKey('a', 40, values)).toBeUndefined();
  });

  it('moves by its step without leaving the range', () => {
    const share = { min: 0, max: 1, step: 0.01 };
    expect(afterKey('ArrowRight', 0.6, share)).toBe(0.61);
    expect(afterKey('PageUp', 0.6, share)).toBe(0.7);
    expect(afterKey('PageUp', 0.95, share)).toBe(1);
    expect(snapped(0.6049, share)).toBe(0.6);
    expect(snapped(37, values)).toBe(40);
  });
});

describe('Small helpers', () => {
  it('break a line where a value is missing', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 2, y: 3 }, null, { x: 4, y: 5 }])).toBe('M0.0 1.0L2.0 3.0M4.0 5.0');
  });

  it('find the dot under the pointer, or none', () => {
    const dots = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect([nearest(dots, { x: 7, y: 0 }, 5), nearest(dots, { x: 5, y: 30 }, 5)]).toEqual([1, undefined]);
  });

  it('cut long names, and take Hangul and ideographs for wider than Latin', () => {
    expect(textWidth('한국')).toBe(22);
    expect(textWidth('ab')).toBeLessThan(14);
    expect(shortened('Short', 200)).toBe('Short');
    const cut = shortened('Alexander Johannesburger-Rossi', 80);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut)).toBeLessThanOrEqual(80);
    expect(labelEvery(['Jan', 'Feb'], 20)).toBe(2);
    expect(labelEvery(['Jan', 'Feb'], 40)).toBe(1);
  });
});
