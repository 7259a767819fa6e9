import { evaluateFunction } from '../../src/functions/evaluate';
import { DEFAULT_FREQUENCIES } from '../../src/visits/frequency';
import { CALL_KEYS, defaultRules, RULE_NAMES } from '../../src/workflows/rule-specs';
import { frequencies } from '../../src/workflows/visit-problem';

describe('Call frequencies: the Rules sheet, the planner and CALLFREQUENCY say the same', () => {
  const rules = defaultRules();

  test('calls in four weeks by hand: 28 ÷ the days of DOMAIN 1.1–1.5, at most two a week', () => {
    expect(CALL_KEYS.map((key) => [key, rules[`Calls${key}`]])).toEqual([
      ['EI', 2],
      ['EII', 4],
      ['EIII', 2],
      ['EIV', 0.33],
      ['NEW', 2],
      ['PI', 8],
      ['PII', 2],
      ['PIII', 1],
      ['PIV', 0],
      ['Hot', 8],
      ['Promising', 4],
      ['Potential', 1],
      ['Overdue', 4],
      ['Case3', 4],
      ['Case2', 2],
      ['Case1', 1],
    ]);
  });

  test.each(CALL_KEYS)('=CALLFREQUENCY("%s") is the default of its rule', (key) => {
    expect(evaluateFunction('CALLFREQUENCY', [key])).toBe(rules[`Calls${key}`]);
  });

  test('every key with a default is a rule, but no date, which asks for nothing; every rule has a key', () => {
    expect(Object.keys(DEFAULT_FREQUENCIES).sort()).toEqual([...CALL_KEYS, 'NoDate'].sort());
    expect(RULE_NAMES.filter((name) => name.startsWith('Calls')).sort()).toEqual(
      CALL_KEYS.map((key) => `Calls${key}`).sort(),
    );
    expect(DEFAULT_FREQUENCIES['NoDate']?.cycleDays).toBe(0);
  });

  test('the planner keeps the default cycles, but those that two a week stretch, and follows a changed cell', () => {
    const table = frequencies(rules);
    expect(table['EIV']?.cycleDays).toBe(84);
    expect(table['Case1']?.cycleDays).toBe(28);
    expect(table['PI']?.cycleDays).toBe(3.5);
    expect(table['PIV']?.cycleDays).toBe(0);
    const changed = frequencies({ ...rules, CallsOverdue: 1, CallsCase3: 8 });
    expect(changed['Overdue']).toEqual({ cycleDays: 28, priority: DEFAULT_FREQUENCIES['Overdue']?.priority });
    expect(changed['Case3']?.cycleDays).toBe(3.5);
  });
});
