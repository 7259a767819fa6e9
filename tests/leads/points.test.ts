import { leadScore } from '../../src/leads/points';

const problems = (result: ReturnType<typeof leadScore>) =>
  result.ok ? [] : result.problems.map(({ code, cell }) => [code, cell]);

describe('lead points: the share of what is known, by hand', () => {
  test('5 of 8 points with one condition unknown is 62.5, not qualified', () => {
    // need 2, desire 1, ability 2, access 0 known: 5 ÷ (2 · 4).
    expect(leadScore([2, 1, 2, null, 0])).toEqual({
      ok: true,
      value: { score: 62.5, known: 4, of: 5, qualified: false },
    });
  });

  test('all five at least partly is qualified', () => {
    expect(leadScore([1, 1, 1, 1, 1])).toMatchObject({ value: { score: 50, qualified: true } });
    expect(leadScore([2, 2, 2, 2, null])).toMatchObject({ value: { score: 100, qualified: false } });
  });

  test('no ability or no need disqualifies, whatever the score', () => {
    expect(leadScore([0, 2, 2, 2, 2])).toMatchObject({
      value: { score: 80, disqualifiedBy: 'ability', qualified: false },
    });
    expect(leadScore([2, 2, 0, 2, 2])).toMatchObject({ value: { score: 80, disqualifiedBy: 'need' } });
    expect(leadScore([0, 2, 0, 2, 2])).toMatchObject({ value: { disqualifiedBy: 'ability' } });
    const desire = leadScore([2, 0, 2, 2, 2]);
    expect(desire.ok && desire.value.disqualifiedBy).toBeUndefined();
  });

  test('nothing known has no score', () => {
    expect(leadScore([null, null, null, null, null])).toEqual({
      ok: true,
      value: { known: 0, of: 5, qualified: false },
    });
  });

  test('weights: (3·2 + 1·0) ÷ (2 · 4) = 75 over the known two', () => {
    expect(leadScore([2, 0, null, null, null], [3, 1, 9, 9, 9])).toMatchObject({
      value: { score: 75, known: 2 },
    });
    // A weight of zero leaves the condition out of the score, not out of "known".
    expect(leadScore([2, 0, null, null, null], [1, 0, 1, 1, 1])).toMatchObject({
      value: { score: 100, known: 2 },
    });
    expect(leadScore([2, 1, 2, 1, 0], [1.7e308, 1.7e308, 1, 1, 1])).toMatchObject({ value: { score: 75 } });
  });

  test('wrong input names itself', () => {
    expect(problems(leadScore([1, 2]))).toEqual([['leads-condition-count', '#VALUE!']]);
    expect(problems(leadScore([3, 1, 1, 0.5, 1]))).toEqual([
      ['leads-condition-range', '#NUM!'],
      ['leads-condition-range', '#NUM!'],
    ]);
    expect(problems(leadScore([1, 1, 1, 1, 1], [1]))).toEqual([['leads-weight-count', '#VALUE!']]);
    expect(problems(leadScore([1, 1, 1, 1, 1], [-1, 1, 1, 1, 1]))).toEqual([['leads-weight-range', '#NUM!']]);
    expect(problems(leadScore([1, 1, 1, 1, 1], [0, 0, 0, 0, 0]))).toEqual([
      ['leads-weights-zero', '#DIV/0!'],
    ]);
  });
});
