import { run, utf8 } from './memory-host';

/** Two beer years to September 2026: 1200 and 1320 of A, twice 2400 of B. */
const BEER_YEAR = [50, 50, 50, 50, 50, 50, 100, 100, 200, 200, 200, 100];
const LINES = [
  'Customer,Order date,Product,Amount',
  ...[0, 1].flatMap((year) =>
    BEER_YEAR.flatMap((amount, at) => {
      const month = 2024 * 12 + 9 + 12 * year + at;
      const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`;
      return [`A,${date},Lager,${amount * (year === 0 ? 10 : 11)}`, `B,${date},Stout,${amount * 20}`];
    }),
  ),
].join('\n');

describe('fieldsheet offseason', () => {
  it('prints the season, targets that add up and growth points as JSON', async () => {
    const { code, out } = await run(['offseason', 'orders.csv', '--as-of', '2026-10-05', '--json'], {
      'orders.csv': utf8(LINES),
    });
    const { result } = JSON.parse(out) as {
      readonly result: {
        readonly seasonalIndex: readonly number[];
        readonly offSeason: readonly { readonly month: string; readonly target: number }[];
        readonly peakSeason: readonly string[];
        readonly natural: number;
        readonly peakNeed: number;
        readonly target: number;
        readonly customers: readonly {
          readonly customer: string;
          readonly natural: number;
          readonly target: number;
        }[];
      };
    };
    expect(code).toBe(0);
    expect(result.seasonalIndex[6]).toBeCloseTo(2, 10);
    expect(result.offSeason.map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
    expect(result.peakSeason).toEqual(['2027-06', '2027-07', '2027-08']);
    // 3300 × 1.1 and 6000; the peak brings 7260 and 12000 of itself, 21186 with a tenth more, half of that in the off-season.
    expect(result).toMatchObject({ natural: 9630, peakNeed: 21186, target: 10593 });
    expect(result.customers.map(({ natural }) => natural)).toEqual([3630, 6000]);
    expect(result.customers.reduce((sum, { target }) => sum + target, 0)).toBe(10593);
    expect(result.offSeason.reduce((sum, { target }) => sum + target, 0)).toBe(10593);
  });

  it('says in the chosen language what is missing for a season', async () => {
    const short = LINES.split('\n').slice(0, 13).join('\n');
    const { code, out, err } = await run(
      ['offseason', 'orders.csv', '--as-of', '2025-04-05', '--language', 'ko'],
      {
        'orders.csv': utf8(short),
      },
    );
    expect([code, out.includes('비수기 계획'), err.includes('24개월')]).toEqual([0, true, true]);
  });
});
