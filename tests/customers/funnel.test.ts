import { demandShareTop, funnelStage, funnelSummary, type FunnelStage } from '../../src/customers/funnel';
import { wilsonInterval } from '../../src/customers/wilson';

describe('funnel: stage, case and next contact', () => {
  test('intent decides the stage, ability the case', () => {
    expect(funnelStage({})).toEqual({ stage: 'TargetMarket', check: 'askIntent' });
    expect(funnelStage({ intent: 29 })).toEqual({ stage: 'TargetMarket' });
    expect(funnelStage({ intent: 30 })).toEqual({ stage: 'PotentialCustomer', check: 'clarifyIntent' });
    expect(funnelStage({ intent: 59, ability: 'strong' }).stage).toBe('PotentialCustomer');
    expect(funnelStage({ intent: 60 })).toEqual({ stage: 'PotentialCustomer', check: 'checkAbility' });
    expect(funnelStage({ intent: 60, ability: 'strong' })).toEqual({
      stage: 'TargetCustomer',
      case: 3,
      nextDays: 7,
    });
    expect(funnelStage({ intent: 60, ability: 'weak' })).toEqual({
      stage: 'TargetCustomer',
      case: 2,
      nextDays: 14,
    });
    expect(funnelStage({ intent: 60, ability: 'none', demandShareTop: true })).toEqual({
      stage: 'TargetCustomer',
      case: 1,
      nextDays: 30,
      importantPotential: true,
    });
  });

  test('demand = need × volume; the top covering 70 % is important, unknown stays unknown', () => {
    // 5·10 = 50, 1·30 = 30, 2·10 = 20: total 100; 50 + 30 crosses 70.
    expect(demandShareTop([5, 1, 2, undefined, 3], [10, 30, 10, 99, undefined])).toEqual([
      true,
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(demandShareTop([5], [1.7e308])).toEqual([true]);
  });

  test('counts, conversion from ten cases on, and mean days', () => {
    const rows = (stage: FunnelStage, count: number, days?: number) =>
      Array.from({ length: count }, () => ({ stage, ...(days !== undefined && { days }) }));
    const summary = funnelSummary([
      ...rows('TargetMarket', 2, 10),
      ...rows('TargetMarket', 1, 40),
      ...rows('PotentialCustomer', 3),
      ...rows('TargetCustomer', 4),
    ]);
    expect(summary.map(({ count, reached }) => [count, reached])).toEqual([
      [3, 10],
      [3, 7],
      [4, 4],
    ]);
    expect(summary[0]).toMatchObject({ meanDays: 20, daysKnown: 3 });
    expect(summary[1]?.conversion?.share).toBe(0.7); // 7 of 10
    expect(summary[2]?.conversion).toBeUndefined(); // 4 of 7: a count only
    expect(summary[2]?.meanDays).toBeUndefined();
  });
});

describe('Wilson interval: agrees with Newcombe, Statistics in Medicine 17 (1998), table I, method 3', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i: %f … %f', (successes, n, low, high) => {
    const result = wilsonInterval(successes, n);
    expect(result.ok && result.value.low).toBeCloseTo(low, 4);
    expect(result.ok && result.value.high).toBeCloseTo(high, 4);
  });

  test('refuses what is no share', () => {
    const code = (successes: number, n: number) => {
      const result = wilsonInterval(successes, n);
      return result.ok ? 'ok' : result.problems[0]?.cell;
    };
    expect([code(0, 0), code(3, 2), code(-1, 2), code(0.5, 2)]).toEqual([
      '#DIV/0!',
      '#NUM!',
      '#NUM!',
      '#NUM!',
    ]);
  });
});
