import { seededRandom } from '../../../src/core/random';
import { DEFAULT_TRAVEL, drivingMinutes, fitTravel, greatCircleKm } from '../../../src/visits';
import type { KnownTrip, TravelFit, TravelRules } from '../../../src/visits';

/** Places on the equator, `km` apart by straight line from the origin. */
const at = (km: number) => ({ location: { latitude: 0, longitude: km / 111.19508 } });
const origin = at(0);

function fitted(trips: readonly KnownTrip[], rules: TravelRules = DEFAULT_TRAVEL): TravelFit {
  const result = fitTravel(trips, rules);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

/** Trips of a region: true circuity and speeds, multiplicative noise on road and time. */
function region(
  n: number,
  circuity: number,
  speeds: readonly [number, number, number],
  noise: number,
  seed: number,
  farthest = 45,
) {
  const random = seededRandom(seed);
  const wobble = () => Math.exp(noise * (random() + random() + random() - 1.5) * 2);
  const bands = DEFAULT_TRAVEL.speeds.map(({ upToKm }, i) => ({ upToKm, kmPerHour: speeds[i] ?? 60 }));
  return Array.from({ length: n }, (): KnownTrip => {
    const straight = 1 + random() ** 2 * farthest;
    const km = straight * circuity * wobble();
    return { from: origin, to: at(straight), km, minutes: drivingMinutes(km, bands) * wobble() };
  });
}

describe('known trips teach circuity and speeds', () => {
  it('recovers a region within 10 % from 60 trips with 10 % noise, over many seeds', () => {
    const ratios = { circuity: [] as number[], minutes: [] as number[] };
    const truth = DEFAULT_TRAVEL.speeds.map(({ upToKm }, i) => ({ upToKm, kmPerHour: [15, 28, 80][i]! }));
    for (let seed = 1; seed <= 20; seed++) {
      const { circuity, speeds, unseen, before } = fitted(region(60, 1.6, [15, 28, 80], 0.1, seed));
      ratios.circuity.push(circuity / 1.6);
      for (const km of [3, 10, 30]) {
        ratios.minutes.push(drivingMinutes(km * circuity, speeds) / drivingMinutes(km * 1.6, truth));
      }
      expect(unseen.mean).toBeLessThan(before.mean);
    }
    for (const ratio of [...ratios.circuity, ...ratios.minutes])
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });

  it('brings the mean error of 15 trips of an unlike region to less than half, on trips that it has not seen', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const { before, unseen } = fitted(region(15, 1.7, [12, 22, 45], 0.08, seed));
      expect(unseen.mean).toBeLessThan(before.mean / 2);
    }
  });

  it('leaves rules that are right as they are, near enough', () => {
    const { circuity, speeds } = fitted(region(20, 1.35, [22, 35, 65], 0.03, 7));
    expect(circuity).toBeCloseTo(1.35, 1);
    speeds.forEach(({ kmPerHour }, i) => {
      const right = [22, 35, 65][i]!;
      expect(Math.abs(kmPerHour - right) / right).toBeLessThan(0.06);
    });
  });

  it('keeps the speed of a band that no trip reaches, and the circuity without km of road', () => {
    const trips = [1, 1.5, 2, 2.5, 3].map((km): KnownTrip => ({
      from: origin,
      to: at(km),
      minutes: km * 1.35 * 6,
    }));
    const { circuity, speeds, kmByBand, circuityTrips } = fitted(trips);
    expect(circuity).toBe(1.35);
    expect(circuityTrips).toBe(0);
    expect(kmByBand.slice(1)).toEqual([0, 0]);
    // 10 km of straight line × 1.35.
    expect(kmByBand[0]).toBeCloseTo(13.5, 3);
    expect(speeds.slice(1)).toEqual(DEFAULT_TRAVEL.speeds.slice(1));
    // Every trip is driven at 10 km/h; few trips leave some of the 22 km/h before.
    expect(speeds[0]?.kmPerHour).toBeGreaterThan(9.9);
    expect(speeds[0]?.kmPerHour).toBeLessThan(11);
  });

  it('works the circuity out as by hand: one trip of ratio 2 among prior and noise', () => {
    // Weighted mean of logs: prior 1/0.2², trip 1/(0.15² + 0.03²) (0.3 km on 10 km), the trip being 2.57 spreads off at first.
    const many = [...Array<number>(10)].map((): KnownTrip => ({
      from: origin,
      to: at(10),
      km: 20,
      minutes: 40,
    }));
    const { circuity } = fitted(many);
    const wanted = Math.exp((25 * Math.log(1.35) + 10 * (1 / 0.0234) * Math.log(2)) / (25 + 10 / 0.0234));
    expect(circuity).toBeCloseTo(wanted, 2);
  });

  it('is moved little by one wrong row', () => {
    const right = region(19, 1.5, [18, 30, 70], 0.05, 3);
    const wrong: KnownTrip = { from: origin, to: at(8), minutes: 190 };
    const without = fitted(right);
    const withIt = fitted([...right, wrong]);
    for (const km of [3, 10, 30]) {
      const ratio =
        drivingMinutes(km * withIt.circuity, withIt.speeds) /
        drivingMinutes(km * without.circuity, without.speeds);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.06);
    }
    const worst = [...withIt.estimates].sort((a, b) => b.minutes - b.after - (a.minutes - a.after))[0];
    expect(worst?.trip).toBe(19);
    expect(withIt.after.worst).toBeCloseTo((worst?.minutes ?? 0) - (worst?.after ?? 0), 9);
  });

  it('takes the detour between two areas off the trip before it learns', () => {
    const rules: TravelRules = { ...DEFAULT_TRAVEL, detours: [{ from: 'Isle', to: 'Main', minutes: 45 }] };
    const plain = region(12, 1.4, [20, 33, 60], 0.05, 5);
    const ferry = plain.map((trip) => ({
      ...trip,
      from: { ...trip.from, area: 'Main' },
      to: { ...trip.to, area: 'Isle' },
      minutes: trip.minutes! + 45,
    }));
    expect(fitted(ferry, rules).speeds).toEqual(fitted(plain).speeds);
  });

  it('reports the errors as they are worked out by hand', () => {
    const trips = [2, 4, 6, 8, 10].map((km): KnownTrip => ({ from: origin, to: at(km), minutes: km * 4 }));
    const { before, estimates } = fitted(trips);
    // 2 km straight = 2.7 km of road at 22 km/h; 10 km = 5 km at 22 and 8.5 km at 35.
    expect(estimates[0]?.before).toBeCloseTo((2.7 / 22) * 60, 4);
    expect(estimates[4]?.before).toBeCloseTo((5 / 22) * 60 + (8.5 / 35) * 60, 4);
    const errors = [2, 4, 6, 8, 10].map((km) => {
      const road = km * 1.35;
      return Math.abs(4 * km - (Math.min(5, road) / 22) * 60 - (Math.max(0, road - 5) / 35) * 60);
    });
    expect(before.mean).toBeCloseTo(errors.reduce((a, b) => a + b) / 5, 4);
    expect(before.worst).toBeCloseTo(Math.max(...errors), 4);
  });
});

describe('what cannot be learned from is set aside with its reason', () => {
  it('says why, row by row', () => {
    const trips: KnownTrip[] = [
      ...region(6, 1.4, [20, 30, 60], 0.05, 1),
      { from: { area: 'X' }, to: at(3), minutes: 10 },
      { from: origin, to: at(0.1), minutes: 4 },
      { from: origin, to: at(5) },
      { from: origin, to: at(10), km: 6.2, minutes: 20 },
      { from: origin, to: at(50), minutes: 5 },
      { from: origin, to: at(1), minutes: 600 },
      { from: origin, to: at(4), minutes: NaN },
    ];
    expect(fitted(trips).unused.map(({ trip, why }) => [trip, why])).toEqual([
      [6, 'noPlace'],
      [7, 'samePlace'],
      [8, 'noNumber'],
      [9, 'tooShort'],
      [10, 'speed'],
      [11, 'speed'],
      [12, 'noNumber'],
    ]);
  });

  it('refuses fewer than five trips', () => {
    const result = fitTravel(region(4, 1.4, [20, 30, 60], 0.05, 1), DEFAULT_TRAVEL);
    expect(result).toEqual({
      ok: false,
      problems: [
        { code: 'visits-fit-few-trips', severity: 'error', args: { usable: 4, trips: 4, needed: 5 } },
      ],
    });
  });

  it('learns speeds from road and minutes alone, without places', () => {
    const trips = [3, 4, 5, 6, 7].map((km): KnownTrip => ({ from: {}, to: {}, km, minutes: (km / 15) * 60 }));
    const { circuity, speeds } = fitted(trips);
    expect(circuity).toBe(1.35);
    expect(speeds[0]?.kmPerHour).toBeLessThan(17);
  });

  it('uses places that agree with the straight line of the test itself', () => {
    expect(greatCircleKm(origin.location, at(7).location)).toBeCloseTo(7, 4);
  });
});
