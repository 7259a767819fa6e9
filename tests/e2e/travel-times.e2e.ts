import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { PaneDriver } from './support/pane-driver';
import { SAMPLES } from './support/samples';
import { Session } from './support/session';

const AS_OF = parseIso('2026-10-31') ?? NaN;

/** Where each team keeps its customers, where there is room beside their tables, and the headings that it gives its trips. */
const TEAMS = [
  {
    ...SAMPLES.en,
    customers: 'Customers',
    first: 2,
    free: 'Overview',
    headings: ['From', 'To', 'Minutes', 'Km'],
  },
  {
    ...SAMPLES.ko,
    customers: '거래처',
    first: 6,
    free: '현황',
    headings: ['출발', '도착', '이동시간', '거리'],
  },
  {
    ...SAMPLES.zh,
    customers: '客户',
    first: 2,
    free: '总览',
    headings: ['出发', '到达客户', '车程', '公里'],
  },
];

/** How the roads are in truth: more winding and slower than the rules before (1.35; 22, 35 and 65 km/h up to 5 km, 20 km and beyond). */
const TRUTH = { circuity: 1.6, speeds: [15, 26, 65] } as const;
const BEFORE = { circuity: 1.35, speeds: [22, 35, 65] } as const;
const FIXED = 5;

type Roads = { readonly circuity: number; readonly speeds: readonly number[] };
interface Place {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Great circle by the law of haversines, on a sphere of 6371 km. */
function straightKm(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
    Math.cos(a.latitude * rad) *
      Math.cos(b.latitude * rad) *
      Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

function driving(km: number, [city = 1, suburb = 1, highway = 1]: readonly number[]): number {
  const hours =
    Math.min(km, 5) / city + Math.max(0, Math.min(km, 20) - 5) / suburb + Math.max(0, km - 20) / highway;
  return 60 * hours;
}

describe.each(TEAMS)('$file: the roads are learned from trips that somebody knows', (team) => {
  let session: Session;
  let driver: PaneDriver;
  let places: readonly Place[];
  let trips: readonly (readonly [string, string, number, number])[];
  const t = (key: string) => session.t(key);

  /** The travel rules as they stand in the workbook; undefined without a sheet of rules. */
  const roads = async (): Promise<Roads | undefined> => {
    const tab = t('sheets:rulesSheet.tab');
    const sheets = await session.page.evaluate(() => window.__workbench!.sheets().map(({ name }) => name));
    if (!sheets.includes(tab)) return undefined;
    const rows = await session.values(`'${tab}'!A1:H220`);
    const rule = (name: string) => {
      const value = rows.find((row) => row.includes(name))?.find((cell) => typeof cell === 'number');
      return typeof value === 'number' ? value : NaN;
    };
    return { circuity: rule('Circuity'), speeds: ['CitySpeed', 'SuburbSpeed', 'HighwaySpeed'].map(rule) };
  };
  /** Copies rows from elsewhere and pastes them at a cell of the free place. */
  const paste = async (cell: string, rows: readonly (readonly (string | number)[])[]) => {
    const text = rows.map((row) => row.join('\t')).join('\n');
    await session.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    const at = `'${team.free}'!${cell}`;
    await session.page.evaluate((place) => window.__workbench!.select(place), at);
    await session.page.keyboard.press('Control+V');
    await session.page.waitForFunction(
      ([place, first]) => window.__workbench!.values(place as string)[0]?.[0] === first,
      [at, rows[0]?.[0] ?? null],
    );
    await session.settle();
  };
  /** Runs the task up to its preview. */
  const preview = async () => {
    await driver.open('travel');
    await driver.button('pane:run.start').click();
    await driver.button('pane:preview.apply').waitFor({ timeout: 60_000 });
    return driver.pane.locator('main').innerText();
  };
  const apply = async () => {
    await driver.button('pane:preview.apply').click();
    await driver.button('pane:done.undo').waitFor({ timeout: 60_000 });
    await session.settle();
  };

  beforeAll(async () => {
    session = await Session.start({ language: team.language });
    await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await session.openSample(team.title, team.tables);
    driver = await PaneDriver.of(session);
    session.page.setDefaultTimeout(60_000);

    const rows = await session.values(`'${team.customers}'!A${team.first}:F${team.first + 399}`);
    places = rows.flatMap(([code, , , , latitude, longitude]) =>
      typeof code === 'string' && typeof latitude === 'number' && typeof longitude === 'number'
        ? [{ code, latitude, longitude }]
        : [],
    );
    // Trips of all lengths from one customer, as the odometer and the clock show them.
    const [home, ...others] = places;
    const byDistance = others
      .map((place) => ({ place, km: TRUTH.circuity * straightKm(home!, place) }))
      .filter(({ km }) => km > 1.5)
      .sort((a, b) => a.km - b.km);
    trips = Array.from({ length: 14 }, (_, i) => {
      const { place, km } = byDistance[Math.floor((i * (byDistance.length - 1)) / 13)]!;
      return [
        home!.code,
        place.code,
        Math.round(driving(km, TRUTH.speeds)),
        Math.round(10 * km) / 10,
      ] as const;
    });
  });
  afterAll(() => session?.close());

  test('trips that are pasted into a free place are found', async () => {
    await paste('R40', [team.headings, ...trips]);
    expect(await session.values(`'${team.free}'!R41:U${40 + trips.length}`)).toEqual(trips);
  });

  test('the preview shows the fitted roads and how far the estimates were off', async () => {
    const text = await preview();
    for (const key of ['trips', 'before', 'after', 'unseen', 'worstBefore'])
      expect(text).toContain(t(`travel:${key}`));
    // Named as on the Rules sheet.
    expect(text).toContain(t('sheets:rules.Circuity.label'));
    expect(await roads()).toBeUndefined();
  });

  test('Apply writes what the roads are, near the truth', async () => {
    await apply();
    const fitted = (await roads())!;
    const off = (value: number, truth: number) => Math.abs(value / truth - 1);
    expect(off(fitted.circuity, TRUTH.circuity)).toBeLessThan(0.5 * off(BEFORE.circuity, TRUTH.circuity));
    for (const band of [0, 1])
      expect(off(fitted.speeds[band]!, TRUTH.speeds[band]!)).toBeLessThan(
        0.5 * off(BEFORE.speeds[band]!, TRUTH.speeds[band]!),
      );
  });

  // The plan is the same piece of code in every language, and the slowest of these tests.
  if (team.language === 'en') {
    test('the next visit plan drives on them', async () => {
      await driver.run('plan', AS_OF);
      const fitted = (await roads())!;
      const [header = [], ...rows] = await session.values(`'${t('plan:visits.tab')}'!A1:P1200`);
      const columns = ['Date', 'Rep', 'Customer', 'Travel'].map((id) =>
        header.indexOf(t(`plan:visits.columns.${id}`)),
      );
      const visits = rows.map((row) => columns.map((column): CellValue => row[column] ?? null));
      const known = new Map(
        trips.flatMap(([a, b, minutes]) => [
          [`${a} ${b}`, minutes],
          [`${b} ${a}`, minutes],
        ]),
      );
      const at = new Map<CellValue, Place>(places.map((place) => [place.code, place]));
      let legs = 0;
      const sums = { written: 0, before: 0 };
      const wrong: string[] = [];
      visits.forEach(([date, rep, code = null, travel], i) => {
        const [dayBefore, repBefore, codeBefore = null] = visits[i - 1] ?? [];
        const [from, to] = [at.get(codeBefore), at.get(code)];
        if (date !== dayBefore || rep !== repBefore || !from || !to || typeof travel !== 'number') return;
        const by = ({ circuity, speeds }: Roads) =>
          FIXED + (known.get(`${from.code} ${to.code}`) ?? driving(circuity * straightKm(from, to), speeds));
        legs++;
        sums.written += travel;
        sums.before += by(BEFORE);
        if (Math.abs(travel - by(fitted)) > 1)
          wrong.push(`${from.code} ${to.code}: ${travel}, not ${by(fitted)}`);
      });
      expect(wrong).toEqual([]);
      expect(legs).toBeGreaterThan(100);
      expect(sums.written).toBeGreaterThan(1.1 * sums.before);
    });
  }

  test('slower trips change the roads again, and Undo gives the former ones back', async () => {
    const former = (await roads())!;
    // The rush hour: every trip takes half as long again.
    await paste(
      'T41',
      trips.map(([, , minutes]) => [Math.round(1.5 * minutes)]),
    );
    await preview();
    await apply();
    const slower = (await roads())!;
    expect(slower.circuity).toBeCloseTo(former.circuity, 1);
    for (const band of [0, 1]) expect(slower.speeds[band]).toBeLessThan(0.85 * former.speeds[band]!);
    await driver.undo();
    expect(await roads()).toEqual(former);
  });

  test('nothing failed on the page and nothing left the machine', () => {
    expect(session.faults).toEqual([]);
  });
});
