import { evaluateFunction, evaluateRows } from '../../src/functions/evaluate';

const answer = (id: string, ...args: unknown[]) => evaluateFunction(id, args, 'en');
const problemOf = (id: string, ...args: unknown[]) => {
  const failure = answer(id, ...args);
  return typeof failure === 'object' && failure !== null && 'problem' in failure
    ? (failure.problem as { code: string }).code
    : failure;
};
const STEADY = [90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110];

describe('functions on demand and orders', () => {
  it('blanks before the first sale are not yet on sale, later ones are periods without a sale', () => {
    expect(answer('DEMANDRATE', [[null, null, 10, null, 20]])).toBe(10);
    expect(answer('DEMANDRATE', [[0, 0, 10, null, 20]])).toBe(6);
    expect(problemOf('DEMANDRATE', [[null, null]])).toBe('dealers-no-history');
  });

  it('the choice of the method is told', () => {
    expect(answer('DEMANDRATE', [[0, 0, 6, 0, 0, 0, 6, 0]], null, null, null, 'gap')).toBe(4);
    expect(answer('DEMANDRATE', [[0, 0, 6, 0, 0, 0, 6, 0]], null, null, null, 'reason')).toMatch(
      /by TSB: demand comes only now and then/,
    );
    expect(answer('DEMANDRATE', [STEADY], null, null, null, 'reason', 'zh')).toMatch(/平均/);
    expect(problemOf('DEMANDRATE', [[0, 0]], null, null, null, 'gap')).toBe('dealers-no-sales');
  });

  it('the reason of an order shows each term and the cap that bound', () => {
    const args: unknown[] = [[STEADY], 50, 20, 10, 1, 1, 0.95, 12, null, null, null, 1000, 10, null, null];
    const reason = answer('SUGGESTEDORDER', ...args, 'reason');
    for (const part of [
      'Expected 200',
      'safety 24.3',
      'level 224.3',
      'need 164.3',
      'rounded 168',
      'Cut to 96 by credit',
    ])
      expect(reason).toContain(part);
    expect(answer('SUGGESTEDORDER', [STEADY], 50, ...args.slice(2), 'need')).toBeCloseTo(164.296, 3);
    expect(
      problemOf('SUGGESTEDORDER', [STEADY], 50, null, null, null, null, null, null, null, null, null, 99),
    ).toBe('dealers-price-missing');
  });

  it('a spill of many products, each by its own history', () => {
    const rows = evaluateRows(
      'SUGGESTEDORDER',
      [
        [
          [80, 100],
          [0, 40],
        ],
        [[60], [10]],
      ],
      'en',
    );
    expect(rows).toEqual([[90], [50]]);
  });

  it('a lead time that varies asks for the mean demand', () => {
    expect(problemOf('SAFETYSTOCK', 500, 7, 0.9, 0, 7)).toBe('dealers-demand-missing');
  });

  it('change of a stock in percent and in words', () => {
    expect(answer('STOCKCHANGE', 50, 65, null, 'kind')).toBe('Up');
    expect(answer('STOCKCHANGE', 50, 60, null, 'kind')).toBe('Same');
    expect(answer('STOCKCHANGE', null, 60, null, 'kind')).toBe('Added');
    expect(answer('STOCKCHANGE', 60, null, null, 'kind')).toBe('Dropped');
    expect(problemOf('STOCKCHANGE', null, 60)).toBe('dealers-nothing-counted');
    expect(problemOf('STOCKCHANGE', 0, 60)).toBe('dealers-no-previous-stock');
  });
});
