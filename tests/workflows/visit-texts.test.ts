import { translatorOver, bundles, LANGUAGES } from '../../src/i18n';
import {
  addVisit,
  checkPlan,
  comparePlans,
  explainAgain,
  explainVisits,
  moveVisit,
  planNotes,
  solveVisits,
} from '../../src/visits';
import type { VisitReason } from '../../src/visits';
import { LOCALES } from '../../src/core/translate';
import { changeText, dateText, reasonText } from '../../src/workflows/visit-texts';
import { CORRUPTIONS, spotIn } from '../visits/corruptions';
import { MONDAY, randomProblem } from '../visits/problems';
import { richProblem } from '../visits/rich-problem';
import { seededRandom } from '../../src/core/random';

type Group = Parameters<typeof reasonText>[1];

/** Everything that is said of random months: one example of each code. */
async function examples(): Promise<ReadonlyMap<string, readonly [Group, VisitReason]>> {
  const said = new Map<string, readonly [Group, VisitReason]>();
  const say = (group: Group, reason: Pick<VisitReason, 'code' | 'args'> | undefined) => {
    if (reason !== undefined) said.set(`${group}.${reason.code}`, [group, reason]);
  };
  for (let seed = 0; seed < 400; seed++) {
    const problem = seed % 2 === 0 ? randomProblem(seed) : richProblem(seed);
    const plan = explainAgain(
      problem,
      await solveVisits(problem, { seed, iterations: 5, pause: () => Promise.resolve() }),
    );
    const other = await solveVisits(problem, {
      seed: seed + 1,
      iterations: 30,
      pause: () => Promise.resolve(),
    });
    for (const { why, remedy } of plan.leftOut) {
      say('leftOut', why);
      say('remedy', remedy);
    }
    const why = explainVisits(problem, plan);
    for (const { date, visits } of plan.routes)
      for (const visit of visits) for (const reason of why(visit.customer, date)) say('reason', reason);
    for (const row of comparePlans(problem, other, plan).rows) {
      say('reason', row.why);
      say('leftOut', row.leftOut);
    }
    const spot = spotIn(problem, plan, seededRandom(seed));
    if (spot === undefined) continue;
    for (const corrupt of Object.values(CORRUPTIONS)) {
      const wrong = corrupt(spot);
      for (const violation of wrong ? checkPlan(wrong.problem, wrong.plan) : []) say('violation', violation);
    }
    for (const { id } of problem.customers) {
      for (const { violations } of [
        addVisit(problem, plan, { customer: id, date: MONDAY + 1 }),
        moveVisit(problem, plan, { customer: id, from: spot.route.date, to: MONDAY + 2 }),
      ])
        for (const violation of violations) say('violation', violation);
    }
  }
  return said;
}

test('whatever is said of a plan is said in three languages, with nothing left to fill in', async () => {
  const said = await examples();
  expect(said.size).toBeGreaterThan(80);
  for (const language of LANGUAGES) {
    const { t } = translatorOver(language, bundles);
    const reps = new Map([
      ['r0', 'Ms Kim'],
      ['r1', 'Mr Lee'],
      ['r2', 'Ms Wang'],
    ]);
    for (const [key, [group, reason]] of said) {
      const text = reasonText(t, group, reason, reps);
      expect([key, text]).toEqual([
        key,
        expect.not.stringMatching(/\{\{|visits:|undefined|NaN(?!.*price)|^[a-z]+[A-Z]/),
      ]);
    }
  }
});

test('a rep goes by name, days and times by words', () => {
  const { t } = translatorOver('en', bundles);
  const reps = new Map([['kim', 'Ms Kim']]);
  const say = (group: Group, code: string, args: VisitReason['args']) =>
    reasonText(t, group, { code, args }, reps);
  expect(say('remedy', 'assignTo', { rep: 'kim' })).toBe('Give the customer to Ms Kim, who has room');
  expect(say('remedy', 'moreMinutes', { minutes: 20, weekday: 4 })).toBe('20 more minutes on Thursdays');
  expect(say('remedy', 'moveAppointmentTo', { date: MONDAY, next: MONDAY + 1 })).toBe(
    'Move the appointment from Mar 2, 2026 to Mar 3, 2026',
  );
  expect(say('remedy', 'widerWindow', { start: 600, end: 630 })).toBe('Allow a visit from 10:00 to 10:30');
  expect(say('reason', 'change.madeRoom', { date: MONDAY, name: 'Hansol' })).toBe(
    'moved from Mar 2, 2026: made room for the appointment with Hansol',
  );
});

test('remarks on a plan have the arguments that their texts ask for', () => {
  // More than three frequencies are rare among so few customers: one month in six hundred.
  const codes = new Set<string>();
  for (let seed = 0; seed < 2400; seed++)
    for (const { code } of planNotes(seed % 2 === 0 ? randomProblem(seed) : richProblem(seed)))
      codes.add(code);
  expect([...codes].sort()).toEqual(
    expect.arrayContaining([
      'districtOnly',
      'manyFrequencies',
      'noLocation',
      'overload',
      'overloadVisits',
      'repWithoutDays',
      'unbalanced',
      'unknownLastVisit',
      'weekLimit',
    ]),
  );
});

test('days are written as the language writes them, in every month', () => {
  for (const language of LANGUAGES) {
    const { t } = translatorOver(language, bundles);
    const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const date = Date.UTC(2026, month, 1 + 2 * month);
      // Serial 25569 is 1970-01-01.
      expect(dateText(t, 25569 + date / 86_400_000)).toBe(format.format(date));
    }
  }
});

test('why a visit is left out goes on in the middle of the sentence', () => {
  const { t } = translatorOver('en', bundles);
  const change = {
    why: { code: 'change.leftOut', args: {} },
    leftOut: { code: 'costsMore', args: { date: MONDAY } },
  };
  expect(changeText(t, change, new Map())).toBe(
    'left out; would fit on Mar 2, 2026, but costs more than the visit counts',
  );
});
