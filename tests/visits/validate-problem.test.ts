import { validateProblem } from '../../src/visits';
import type { VisitCustomer, VisitProblem, WorkDay } from '../../src/visits';
import { bundles } from '../../src/i18n';
import { customer, MONDAY, problem, randomProblem, rep, weekdays } from './problems';

const sound = problem({ reps: [rep('r', weekdays(1))], customers: [customer('a')] });
const day = (more: Partial<WorkDay>): VisitProblem => ({ ...sound, reps: [rep('r', weekdays(1, more))] });
const person = (more: Partial<VisitCustomer>): VisitProblem => ({
  ...sound,
  customers: [customer('a', more)],
});

test('a sound problem, and random ones with clashing rules, have nothing to say', () => {
  expect(validateProblem(sound)).toEqual([]);
  for (let seed = 0; seed < 500; seed++) expect(validateProblem(randomProblem(seed))).toEqual([]);
});

const cases: readonly (readonly [string, VisitProblem])[] = [
  ['visits-bad-horizon', { ...sound, to: MONDAY - 1 }],
  ['visits-bad-horizon', { ...sound, asOf: NaN }],
  ['visits-bad-week-limit', { ...sound, maxPerWeek: 0 }],
  ['visits-bad-travel', { ...sound, travel: { ...sound.travel, circuity: -1 } }],
  ['visits-bad-travel', { ...sound, travel: { ...sound.travel, speeds: [{ upToKm: 5, kmPerHour: 0 }] } }],
  ['visits-bad-weight', { ...sound, weights: { ...sound.weights, spacing: NaN } }],
  ['visits-bad-share', { ...sound, timeShares: { EI: -0.1 } }],
  ['visits-same-id', { ...sound, customers: [customer('a'), customer('a')] }],
  ['visits-bad-place', person({ location: { latitude: 91, longitude: 0 } })],
  ['visits-bad-hours', day({ hours: { start: 600, end: 600 } })],
  ['visits-bad-lunch', day({ lunch: { start: 780, end: 720 } })],
  ['visits-bad-capacity', day({ maxMinutes: -1 })],
  ['visits-bad-capacity', day({ maxVisits: NaN })],
  ['visits-bad-length', person({ visitMinutes: -5 })],
  ['visits-bad-frequency', person({ cycleDays: Infinity })],
  ['visits-bad-priority', person({ priority: 0 })],
  ['visits-bad-priority', person({ priority: 2000 })],
  ['visits-bad-date', person({ lastVisit: NaN })],
  ['visits-bad-window', person({ windows: [{ start: 700, end: 600 }] })],
  ['visits-bad-weekday', person({ weekdays: [0] })],
  ['visits-bad-appointment', person({ appointments: [{ date: MONDAY, time: -3 }] })],
];

test.each(cases)('%s', (code, p) => {
  const problems = validateProblem(p);
  expect(problems.map((found) => [found.code, found.severity])).toEqual([[code, 'error']]);
  for (const texts of Object.values(bundles)) expect(JSON.stringify(texts)).toContain(`"${code}"`);
});

test('each kind is told once, with how often', () => {
  const p = { ...sound, customers: [1, 2, 3].map((i) => customer(`c${i}`, { visitMinutes: NaN })) };
  expect(validateProblem(p)).toMatchObject([{ args: { count: 3, example: 'Customer c1' } }]);
});
