import fc from 'fast-check';
import type { Stop, TravelRules } from '../../../src/visits';
import {
  centroidOf,
  drivingMinutes,
  greatCircleKm,
  travelMinutes,
  travelSource,
  travelTable,
} from '../../../src/visits';

/** One km of straight line is one minute; 100 km and more on the second band take half of it. */
const PLAIN: TravelRules = {
  circuity: 1,
  speeds: [
    { upToKm: 100, kmPerHour: 60 },
    { upToKm: 20_000, kmPerHour: 120 },
  ],
  fixedMinutes: 0,
  sameAreaMinutes: 11,
  otherAreaMinutes: 37,
};
const place = (latitude: number, longitude: number, more: Partial<Stop> = {}): Stop => ({
  location: { latitude, longitude },
  ...more,
});

describe('distances agree with published ones', () => {
  it('gives Nashville to Los Angeles as Rosetta Code does, for the mean radius of the earth', () => {
    // 2,887.2599506 km with 6,372.8 km (rosettacode.org, Haversine formula).
    const km = greatCircleKm({ latitude: 36.12, longitude: -86.67 }, { latitude: 33.94, longitude: -118.4 });
    expect(km).toBeCloseTo((2887.2599506 * 6371.0088) / 6372.8, 4);
  });

  it('gives a quarter of the circumference from pole to equator, and one degree across the date line', () => {
    expect(greatCircleKm({ latitude: 90, longitude: 12 }, { latitude: 0, longitude: 77 })).toBeCloseTo(
      10007.557,
      3,
    );
    expect(greatCircleKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(
      111.195,
      3,
    );
  });

  it('has no distance to a place that is not on the globe', () => {
    expect(greatCircleKm({ latitude: NaN, longitude: 0 }, { latitude: 0, longitude: 0 })).toBeNaN();
    expect(greatCircleKm({ latitude: 0, longitude: 181 }, { latitude: 0, longitude: 0 })).toBeNaN();
  });

  it('finds the middle of places, across the date line too, and none of nothing or of two poles', () => {
    const middle = centroidOf([
      { latitude: 10, longitude: 179 },
      { latitude: 10, longitude: -177 },
    ]);
    expect(middle?.longitude).toBeCloseTo(-179, 9);
    expect(middle?.latitude).toBeCloseTo(10.006, 2);
    expect(centroidOf([{ latitude: NaN, longitude: 1 }])).toBeUndefined();
    expect(
      centroidOf([
        { latitude: 90, longitude: 0 },
        { latitude: -90, longitude: 0 },
      ]),
    ).toBeUndefined();
  });
});

describe('each kilometre is driven at the speed of its band', () => {
  it('adds the bands up: 5 km at 20, 15 km at 30, 40 km at 60 km/h', () => {
    const speeds = [
      { upToKm: 5, kmPerHour: 20 },
      { upToKm: 20, kmPerHour: 30 },
      { upToKm: 50, kmPerHour: 60 },
    ];
    // The last band goes on beyond its limit.
    expect(drivingMinutes(60, speeds)).toBeCloseTo(15 + 30 + 40, 9);
    expect(drivingMinutes(2, speeds)).toBeCloseTo(6, 9);
    expect(drivingMinutes(0, speeds)).toBe(0);
  });
});

describe('what is known best decides a leg', () => {
  const a = place(0, 0, { id: 'a', area: 'North' });
  const b = place(0, 0.5, { id: 'b', area: 'South' });
  const full: TravelRules = {
    ...PLAIN,
    stops: [{ from: 'a', to: 'b', minutes: 3 }],
    areas: [{ from: 'North', to: 'South', minutes: 5 }],
    detours: [{ from: 'South', to: 'North', minutes: 100 }],
    centroids: { North: { latitude: 0, longitude: 1 } },
  };

  it('goes from the table of stops to areas, coordinates with detour, district and equal times', () => {
    const { stops: _stops, ...noStops } = full;
    const { areas: _areas, ...places } = noStops;
    const { detours: _detours, ...direct } = places;
    const lost: Stop = { id: 'a', area: 'North' };
    expect([travelMinutes(a, b, full), travelSource(a, b, full)]).toEqual([3, 'stops']);
    expect([travelMinutes(a, b, noStops), travelSource(a, b, noStops)]).toEqual([5, 'areas']);
    // Half a degree on the equator is 55.6 km.
    expect([travelMinutes(a, b, places), travelSource(a, b, places)]).toEqual([156, 'coordinates']);
    expect([travelMinutes(a, b, direct), travelSource(a, b, direct)]).toEqual([56, 'coordinates']);
    // The centre of North is half a degree east of b.
    expect([travelMinutes(lost, b, direct), travelSource(lost, b, direct)]).toEqual([56, 'centroids']);
    expect([travelMinutes(lost, b, PLAIN), travelSource(lost, b, PLAIN)]).toEqual([37, 'equal']);
    expect([travelMinutes(undefined, b, full), travelSource(a, undefined, full)]).toEqual([0, 'none']);
  });

  it('takes the same-area time where both are only known as one district, whose centre is no distance from itself', () => {
    const one: Stop = { id: 'x', area: 'North' };
    expect([
      travelMinutes(one, { id: 'y', area: 'North' }, full),
      travelSource(one, { ...one, id: 'y' }, full),
    ]).toEqual([11, 'equal']);
    expect(travelSource(one, a, PLAIN)).toBe('equal');
    expect(travelSource(one, a, full)).toBe('centroids');
  });

  it('lets one direction hold for both unless the other one is listed', () => {
    const one: TravelRules = { ...PLAIN, stops: [{ from: 'a', to: 'b', minutes: 8 }] };
    const both: TravelRules = { ...one, stops: [...(one.stops ?? []), { from: 'b', to: 'a', minutes: 20 }] };
    expect([travelMinutes(a, b, one), travelMinutes(b, a, one)]).toEqual([8, 8]);
    expect([travelMinutes(a, b, both), travelMinutes(b, a, both)]).toEqual([8, 20]);
    expect([...travelTable([a, b], both)]).toEqual([0, 8, 20, 0]);
  });

  it('drives listed km at the speeds of the bands, without circuity, and adds the fixed minutes', () => {
    const rules: TravelRules = {
      ...PLAIN,
      circuity: 3,
      fixedMinutes: 4,
      stops: [{ from: 'a', to: 'b', km: 140 }],
    };
    expect(travelMinutes(a, b, rules)).toBe(100 + 20 + 4);
  });

  it('passes over entries without a usable number and names that nobody has', () => {
    const rules: TravelRules = {
      ...PLAIN,
      stops: [
        { from: 'a', to: 'b', minutes: -4 },
        { from: 'a', to: 'b', minutes: NaN, km: 3 },
        { from: 'a', to: 'b', km: Infinity },
        { from: 'a', to: 'nobody', minutes: 1 },
        { from: 'a', to: 'b' },
      ],
    };
    expect(travelSource(a, b, rules)).toBe('coordinates');
    expect(travelMinutes(place(NaN, 0), place(0, 0), rules)).toBe(37);
  });

  it('keeps what is longer than the table can hold at its largest number', () => {
    const far: TravelRules = { ...PLAIN, speeds: [{ upToKm: 1, kmPerHour: 1 }] };
    expect(travelMinutes(place(0, 0), place(0, 180), far)).toBe(65_535);
    expect(Math.max(...travelTable([place(0, 0), place(0, 180)], far))).toBe(65_535);
  });

  it('takes two stops at one place for the fixed minutes alone', () => {
    expect(travelMinutes(place(37.5, 127), place(37.5, 127), { ...PLAIN, fixedMinutes: 5 })).toBe(5);
  });
});

describe('the table of a plan', () => {
  const names = ['A', 'B', 'C', 'D'];
  const entry = fc.record(
    {
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      minutes: fc.integer({ min: -5, max: 500 }),
      km: fc.integer({ min: -5, max: 900 }),
    },
    { requiredKeys: ['from', 'to'] },
  );
  const stop: fc.Arbitrary<Stop | undefined> = fc.option(
    fc.record(
      {
        id: fc.constantFrom(...names),
        area: fc.constantFrom(...names),
        location: fc.record({
          latitude: fc.double({ min: -91, max: 91 }),
          longitude: fc.double({ min: -181, max: 181 }),
        }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  );

  it('holds for every leg what the rule says of it, by a plain reading of the rule', () => {
    fc.assert(
      fc.property(
        fc.array(stop, { maxLength: 8 }),
        fc.array(entry, { maxLength: 6 }),
        fc.array(entry, { maxLength: 6 }),
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.nat(60)), {
          maxLength: 4,
        }),
        (stops, known, areas, detours) => {
          const rules: TravelRules = {
            ...PLAIN,
            circuity: 1.3,
            fixedMinutes: 2,
            stops: known,
            areas,
            centroids: { A: { latitude: 1, longitude: 1 }, B: { latitude: -3, longitude: 178 } },
            detours: detours.map(([from, to, minutes]) => ({ from, to, minutes })),
          };
          const table = travelTable(stops, rules);
          stops.forEach((from, i) =>
            stops.forEach((to, j) => {
              if (i === j) expect(table[i * stops.length + j]).toBe(0);
              else
                expect(Math.abs(table[i * stops.length + j]! - plainMinutes(from, to, rules))).toBeLessThan(
                  0.50001,
                );
            }),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The order of the sources as `TravelRules` words it, leg by leg, in another formula for the distance. */
function plainMinutes(from: Stop | undefined, to: Stop | undefined, rules: TravelRules): number {
  if (!from || !to) return 0;
  const onGlobe = (stop: Stop) =>
    stop.location && Math.abs(stop.location.latitude) <= 90 && Math.abs(stop.location.longitude) <= 180
      ? stop.location
      : undefined;
  const listed = (entries: TravelRules['stops'], a: string | undefined, b: string | undefined) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ]) {
      for (const { from: f, to: t, minutes, km } of entries ?? []) {
        if (f !== x || t !== y) continue;
        if (minutes !== undefined) {
          if (minutes >= 0) return minutes;
        } else if (km !== undefined && km >= 0) return km <= 100 ? km : 100 + (km - 100) / 2;
      }
    }
    return undefined;
  };
  const same = from.area !== undefined && from.area === to.area;
  const a = onGlobe(from) ?? rules.centroids?.[from.area ?? ''];
  const b = onGlobe(to) ?? rules.centroids?.[to.area ?? ''];
  const known = listed(rules.stops, from.id, to.id) ?? listed(rules.areas, from.area, to.area);
  if (known !== undefined) return known + 2;
  if (!a || !b || (same && !onGlobe(from) && !onGlobe(to))) return (same ? 11 : 37) + 2;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
    Math.cos(a.latitude * rad) *
      Math.cos(b.latitude * rad) *
      Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
  const km = 2 * 6371.0088 * Math.atan2(Math.sqrt(h), Math.sqrt(Math.max(0, 1 - h))) * 1.3;
  return 2 + (km <= 100 ? km : 100 + (km - 100) / 2) + (listed(rules.detours, from.area, to.area) ?? 0);
}
