// Proves that a day is driven in the order of the plan before wherever that costs no travel, and only there. Minutes are worked out by hand.
import { checkPlan, solveVisits } from '../../../src/visits';
import type { VisitCustomer } from '../../../src/visits';
import { customer, MONDAY, problem, rep, ROAD, team, workDay } from '../problems';

const place = (minutes: number) => ({ location: { latitude: minutes / 100, longitude: 0 } });
const ids = (order: string) => order.split(' ');

/** One day on a road from the office and back to it, and the order of the plan before. */
async function dayAfter(before: string, more: Readonly<Record<string, Partial<VisitCustomer>>> = {}) {
  const p = problem({
    to: MONDAY,
    travel: ROAD,
    reps: [rep('r', [workDay(MONDAY)], { start: place(0), end: place(0) })],
    customers: ['10', '20', '30', '40'].map((m) => customer(m, { ...place(Number(m)), ...more[m] })),
    previous: ids(before).map((id, i) => ({ customer: id, date: MONDAY, arrival: 600 + 45 * i })),
  });
  const plan = await solveVisits(p, { seed: 1, iterations: 2000, pause: () => Promise.resolve() });
  expect(checkPlan(p, plan)).toEqual([]);
  const [route] = plan.routes;
  return { order: route?.visits.map((visit) => visit.customer).join(' '), travel: route?.travelMinutes };
}

// Out and back is 80 minutes: every customer is visited on the way there or on the way back.
test.each(['10 20 30 40', '40 30 20 10', '10 30 40 20', '20 40 30 10'])(
  'all of %s is driven as before',
  async (before) => {
    expect(await dayAfter(before)).toEqual({ order: before, travel: 80 });
  },
);

test('a new customer comes between those who keep their order', async () => {
  const { order, travel } = await dayAfter('40 30 10');
  expect(travel).toBe(80);
  expect(ids(order ?? '').filter((id) => id !== '20')).toEqual(ids('40 30 10'));
});

test('an order that would cost travel is not kept', async () => {
  // 20 40 10 30: 20 + 20 + 30 + 20 + 30 = 120 minutes.
  expect((await dayAfter('20 40 10 30')).travel).toBe(80);
});

test('hours of a customer come first', async () => {
  // 40 is open from 9:00 to 10:30 only.
  const { order, travel } = await dayAfter('10 20 30 40', { 40: { windows: [{ start: 540, end: 630 }] } });
  expect(travel).toBe(80);
  expect(ids(order ?? '')[0]).toBe('40');
});

test('a month planned again costs what it costs without the times of before', async () => {
  const month = team(2, 40);
  const options = { seed: 3, iterations: 4000, pause: () => Promise.resolve() };
  const first = await solveVisits(month, options);
  const dates = first.routes.flatMap(({ date, visits }) => visits.map((visit) => ({ visit, date })));
  // Before, every day was driven the other way round.
  const timed = dates.map(({ visit, date }) => ({
    customer: visit.customer,
    date,
    arrival: 1440 - visit.arrival,
  }));
  const untimed = timed.map(({ customer: id, date }) => ({ customer: id, date }));
  const kept = await solveVisits({ ...month, previous: timed }, options);
  const free = await solveVisits({ ...month, previous: untimed }, options);
  expect(kept.cost).toBeCloseTo(free.cost, 6);
  expect(checkPlan({ ...month, previous: timed }, kept)).toEqual([]);
  const at = new Map(timed.map((visit) => [`${visit.customer} ${visit.date}`, visit.arrival]));
  const inOrder = (plan: typeof kept) => {
    const pairs = plan.routes.flatMap(({ date, visits }) =>
      visits.flatMap((a, i) =>
        visits.slice(i + 1).map((b) => [a, b].map((v) => at.get(`${v.customer} ${date}`))),
      ),
    );
    const known = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
    return known.filter(([a, b]) => a! < b!).length / known.length;
  };
  expect(inOrder(kept)).toBeGreaterThan(0.8);
  expect(inOrder(free)).toBeLessThan(0.6);
});
