import { run, utf8 } from './memory-host';

/** Roads driven at 12 km/h; without places, km and minutes teach the speeds alone. */
const TRIPS = ['From,To,Minutes,Km', ...[1, 2, 3, 4, 5, 6].map((km) => `A,P${km},${km * 5},${km}`)].join(
  '\n',
);

describe('fieldsheet travel', () => {
  it('fits the speeds to the trips of a text table and says what it would write', async () => {
    const { code, out } = await run(['travel', 'trips.csv', '--json'], { 'trips.csv': utf8(TRIPS) });
    const printed = JSON.parse(out) as { readonly result?: { readonly better: boolean } };
    expect([code, printed.result?.better]).toEqual([0, true]);
  });
});
