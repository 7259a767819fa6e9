import { run, utf8 } from './memory-host';

/** Twelve customers around one place, called eight to two times a month. */
const CUSTOMERS = [
  'Customer code,Customer name,Sales rep,Latitude,Longitude,Calls per month',
  ...[8, 6, 5, 4, 3, 2, 8, 6, 5, 4, 3, 2].map(
    (calls, i) => `C${i},Shop ${i},Park,${37.5 + 0.01 * (i % 4)},${127 + 0.01 * (i % 3)},${calls}`,
  ),
].join('\n');
const files = { 'customers.csv': utf8(CUSTOMERS) };
const plan = (...more: readonly string[]) =>
  run(['plan', 'customers.csv', '--as-of', '2026-02-27', '--seconds', '0', ...more], files);

describe('fieldsheet plan --frequencies', () => {
  it('says what at most so many call frequencies would come to, and who would change', async () => {
    const { code, out } = await plan('--frequencies', '3', '--json');
    const { result } = JSON.parse(out) as {
      readonly result: {
        readonly frequencies: {
          readonly before: readonly number[];
          readonly after: readonly number[];
          readonly shifts: readonly { readonly names: readonly string[] }[];
        };
      };
    };
    expect(code).toBe(0);
    // 30.4375 days ÷ calls between two visits: 28 ÷ that.
    expect(result.frequencies.before).toEqual([7.36, 5.52, 4.6, 3.68, 2.76, 1.84]);
    expect(result.frequencies.after.length).toBeLessThanOrEqual(3);
    for (const { names } of result.frequencies.shifts) expect(names).toHaveLength(2);
    const told = (await plan('--frequencies', '2')).out;
    expect(told).toMatch(/calls in four weeks instead of 7\.36, 5\.52, 4\.6, 3\.68, 2\.76, 1\.84,/);
    expect(told).toMatch(
      /^ {2}Now: \d+ of \d+ wanted visits, [\d.]+ h of travel, [\d.]+ min of travel per visit$/m,
    );
    expect(told).toMatch(/^ {2}Your own number of visits: 2 customers from \d to [\d.]+ calls a month$/m);
  });

  it('is not asked without the option, and takes one to nine', async () => {
    expect(JSON.parse((await plan('--json')).out)).not.toHaveProperty('result.frequencies');
    for (const wrong of ['0', '10', '2.5', 'three']) {
      const { code, err } = await plan('--frequencies', wrong);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('--frequencies needs a whole number from 1 to 9'),
      ]);
    }
  });
});
