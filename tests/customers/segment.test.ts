import type { Result } from '../../src/core/result';
import { applyHysteresis } from '../../src/customers/hysteresis';
import { segment, segmentRows, type SegmentResult } from '../../src/customers/segment';

const repeat = (value: number, times: number) => Array.from({ length: times }, () => value);
const classOf = (result: Result<SegmentResult> | undefined) =>
  result?.ok ? result.value.class : result?.problems.map(({ code, cell }) => `${code} ${cell ?? ''}`);

describe('segment: one customer', () => {
  const stable = repeat(100, 12); // contribution 1200, stability 1
  const unstable = [...repeat(400, 3), ...repeat(0, 9)]; // contribution 1200; A 3/12, CV 2 → 0, R/I 9 → 0: 0.1

  test('contribution × stability gives the four classes', () => {
    expect(classOf(segment(stable, { contributionCut: 1200 }))).toBe('EI');
    expect(classOf(segment(unstable, { contributionCut: 1200 }))).toBe('EII');
    expect(classOf(segment(stable, { contributionCut: 1201 }))).toBe('EIII');
    expect(classOf(segment(unstable, { contributionCut: 1201 }))).toBe('EIV');
  });

  test('too little evidence is NEW, never EIV', () => {
    expect(classOf(segment([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5], { contributionCut: 100 }))).toBe('NEW');
    expect(classOf(segment([0, 0], { contributionCut: 100 }))).toBe('NEW');
  });

  test('a stability exactly on the cut is high, whatever the rounding', () => {
    // A 10/12 · 0.4 + 0.3 · 0.6 + 0.15 = 0.66333…
    const history = [...repeat(10, 10), 0, 0];
    expect(
      classOf(segment(history, { contributionCut: 1, stabilityCut: 0.4 * (10 / 12) + 0.18 + 0.15 })),
    ).toBe('EI');
    expect(classOf(segment(history, { contributionCut: 1, stabilityCut: 0.67 }))).toBe('EII');
  });

  test('margin given beside the sales decides contribution', () => {
    expect(classOf(segment(stable, { contributionCut: 500, contribution: 100 }))).toBe('EIII');
    const negative = segment(stable, { contributionCut: 0, contribution: -1 });
    expect(negative.ok && negative.value).toMatchObject({ class: 'EIII', note: 'negativeContribution' });
  });

  test('distances are shares of the cut', () => {
    const result = segment(stable, { contributionCut: 1000, stabilityCut: 0.8 });
    expect(result.ok && result.value.distances.contribution).toBeCloseTo(0.2, 12);
    expect(result.ok && result.value.distances.stability).toBeCloseTo(0.25, 12);
  });

  test('what cannot be judged says why, with the error that a cell shows', () => {
    expect(classOf(segment([], { contributionCut: 1 }))).toEqual(['customers-no-history #N/A']);
    expect(classOf(segment([null, null], { contributionCut: 1 }))).toEqual(['customers-no-history #N/A']);
    expect(classOf(segment([1], { contributionCut: 1, stabilityCut: 60 }))).toEqual([
      'customers-stability-cut-range #NUM!',
    ]);
    expect(classOf(segment([1], { contributionCut: 1, seasonalIndex: [1, 2] }))).toEqual([
      'customers-seasonal-index-length #VALUE!',
    ]);
  });
});

describe('segmentRows: a set of customers', () => {
  test('derives the cut from its own rows', () => {
    // 12-month sums 600, 240, 120, 36: total 996, 80 % = 796.8; 600 + 240 = 840 covers it.
    const histories = [repeat(10, 12), repeat(50, 12), repeat(3, 12), repeat(20, 12)];
    const result = segmentRows(histories);
    expect(result.contributionCut).toBe(240);
    expect(result.rows.map(classOf)).toEqual(['EIII', 'EI', 'EIII', 'EI']);
  });

  test('one row without a cut names what is missing', () => {
    expect(segmentRows([repeat(1, 12)]).rows.map(classOf)).toEqual([['customers-cut-missing #N/A']]);
  });

  test('nobody is high when nobody has a positive contribution', () => {
    const result = segmentRows([repeat(0, 12), repeat(-1, 12)]);
    expect(result.contributionCut).toBeUndefined();
    expect(result.rows.map(classOf)).toEqual(['NEW', 'NEW']);
  });

  test('the set’s own season excuses a customer who is too young to have shown theirs', () => {
    const year = [0, 0, 0, 2, 2, 2, 2, 2, 2, 0, 0, 0];
    const old = [...year, ...year].map((value) => value * 10);
    const young = [...repeat(0, 12), ...year.map((value) => value * 10)];
    const result = segmentRows([old, old, old, young]);
    expect(result.seasonalIndex?.slice(0, 4)).toEqual([0, 0, 0, 2]);
    expect(result.rows.map(classOf)).toEqual(['EI', 'EI', 'EI', 'EI']);
    // On its own, with a cut and no season, the young one looks unstable (score 0.307).
    expect(segmentRows([young], { contributionCut: 1 }).rows.map(classOf)).toEqual(['EII']);
    expect(
      segmentRows([young], { contributionCut: 1, seasonalIndex: result.seasonalIndex ?? [] }).rows.map(
        classOf,
      ),
    ).toEqual(['EI']);
  });
});

describe('hysteresis: a class changes beyond 5 %, or in two runs in a row', () => {
  const at = (contribution: number, stability: number) => ({ contribution, stability });

  test('near the cut the class is held, and the second run confirms it', () => {
    expect(applyHysteresis('EI', undefined, 'EII', at(1, -0.02))).toEqual({
      class: 'EI',
      pending: 'EII',
      reason: 'held',
    });
    expect(applyHysteresis('EI', 'EII', 'EII', at(1, -0.02))).toEqual({ class: 'EII', reason: 'secondRun' });
  });

  test('a run on the old side in between forgets what was pending', () => {
    expect(applyHysteresis('EI', 'EII', 'EI', at(1, 0.01))).toEqual({ class: 'EI', reason: 'unchanged' });
  });

  test('beyond 5 % it changes at once; exactly 5 % is beyond', () => {
    expect(applyHysteresis('EI', undefined, 'EII', at(1, -0.05))).toEqual({
      class: 'EII',
      reason: 'beyondCut',
    });
    expect(applyHysteresis('EIII', undefined, 'EI', at(0.051, 0.3))).toEqual({
      class: 'EI',
      reason: 'beyondCut',
    });
    expect(applyHysteresis('EIII', undefined, 'EI', at(0.049, 0.3)).class).toBe('EIII');
  });

  test('each axis stands for itself', () => {
    // Contribution far below, stability barely: only contribution moves, the rest is pending.
    expect(applyHysteresis('EI', undefined, 'EIV', at(-0.5, -0.01))).toEqual({
      class: 'EIII',
      pending: 'EIV',
      reason: 'beyondCut',
    });
    expect(applyHysteresis('EIII', 'EIV', 'EIV', at(-0.5, -0.01))).toEqual({
      class: 'EIV',
      reason: 'secondRun',
    });
  });

  test('the first class, and NEW, know no cut', () => {
    expect(applyHysteresis(undefined, undefined, 'EIV', at(-0.01, -0.01))).toEqual({
      class: 'EIV',
      reason: 'first',
    });
    expect(applyHysteresis('NEW', undefined, 'EI', at(0.01, 0.01))).toEqual({
      class: 'EI',
      reason: 'evidence',
    });
    expect(applyHysteresis('EI', 'EII', 'NEW', at(0.01, 0))).toEqual({ class: 'NEW', reason: 'evidence' });
  });
});
