import { createTranslator } from '../../src/i18n';
import { checkPlan } from '../../src/visits';
import { visitBook } from '../../src/workflows/visit-book';
import type { VisitView } from '../../src/workflows/visit-book';
import {
  isAgreed,
  lockOnDesk,
  lockedOnDesk,
  moveOnDesk,
  planChanges,
  removeOnDesk,
  tryMove,
  writeDesk,
} from '../../src/workflows/visit-desk';
import type { PlanVersion } from '../../src/workflows/visit-desk';
import { visitPlan } from '../taskpane/support/plan-fixture';
import type { TeamName } from '../taskpane/support/plan-fixture';

const { t } = createTranslator('en');

async function open(team: TeamName) {
  const { draft, plan } = (await visitPlan(team)).result;
  const version: PlanVersion = { draft, plan };
  const [rep] = visitBook(draft, plan, t).reps;
  const visits = rep!.days.flatMap((day) => day.visits);
  const workdays = rep!.days.filter(({ working }) => working).map(({ date }) => date);
  return { version, visits, free: visits.filter(({ locked }) => !locked), workdays };
}
const valid = ({ draft, plan }: PlanVersion) => checkPlan(draft.input.problem, plan);
const datesOf = ({ plan }: PlanVersion, customer: string) =>
  plan.routes
    .filter(({ visits }) => visits.some((visit) => visit.customer === customer))
    .map(({ date }) => date)
    .sort((a, b) => a - b);

describe('visit desk: edits keep the plan valid, and their announced effect is the one that they have', () => {
  test('every possible move of a team with time does what trying it said', async () => {
    const { version, free, workdays } = await open('usual');
    let moved = 0;
    for (const visit of free.slice(0, 6)) {
      for (const to of workdays) {
        const said = tryMove(version, visit, to, t);
        const done = moveOnDesk(version, visit, to, t);
        expect(done.possible).toBe(said.possible);
        if (!done.possible) {
          expect(said.obstacles.length).toBeGreaterThan(0);
          continue;
        }
        expect(valid(done.version)).toEqual([]);
        expect(datesOf(done.version, visit.customer)).toContain(to);
        expect(done.version.plan.cost - version.plan.cost).toBeCloseTo(said.cost, 6);
        moved++;
      }
    }
    expect(moved).toBeGreaterThan(30);
  });

  test('on a full day two visits change places, and nobody loses one', async () => {
    // A visit of four hours fits once into a day of seven and a half.
    const { version, free, visits } = await open('oversubscribed');
    const [one] = free;
    const other = visits.find(
      (visit): visit is VisitView =>
        visit.date !== one!.date && visit.customer !== one!.customer && !visit.locked,
    );
    if (!one || !other) throw new Error('Too few visits');
    const done = moveOnDesk(version, one, other.date, t);
    expect(done.exchanged).toBe(other.name);
    expect(valid(done.version)).toEqual([]);
    expect(datesOf(done.version, one.customer)).toContain(other.date);
    expect(datesOf(done.version, other.customer)).toContain(one.date);
    expect(done.version.plan.leftOut.length).toBe(version.plan.leftOut.length);
    expect(done.version.plan.cost - version.plan.cost).toBeCloseTo(done.cost, 6);
    expect(tryMove(version, one, other.date, t).cost).toBeCloseTo(done.cost, 6);
  });

  test('a locked visit stays until it is unlocked; an agreed one is not ours to unlock', async () => {
    const { version, free, visits, workdays } = await open('usual');
    const [visit] = free;
    const agreed = visits.find(({ locked }) => locked);
    if (!visit || !agreed) throw new Error('Too few visits');
    const to = workdays.find((date) => tryMove(version, visit, date, t).possible && date !== visit.date)!;
    const locked = lockOnDesk(version, visit, true, t).version;
    expect(valid(locked)).toEqual([]);
    expect(lockedOnDesk(version, locked)).toEqual([{ customer: visit.customer, date: visit.date }]);
    expect(tryMove(locked, visit, to, t).possible).toBe(false);
    const free2 = lockOnDesk(locked, visit, false, t).version;
    expect(valid(free2)).toEqual([]);
    expect(tryMove(free2, visit, to, t).possible).toBe(true);
    expect(isAgreed(version, agreed)).toBe(true);
    expect(isAgreed(version, visit)).toBe(false);
  });

  test('changes name what moved and what was dropped, and an edited plan can be written', async () => {
    const { version, free, workdays } = await open('usual');
    const [visit, gone] = [free[0]!, free[5]!];
    const to = workdays.find((date) => date !== visit.date && tryMove(version, visit, date, t).possible)!;
    const moved = moveOnDesk(version, visit, to, t).version;
    const removed = removeOnDesk(moved, gone, t).version;
    const changes = planChanges(version, removed, t).filter(({ kind }) => kind !== 'newTime');
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ customer: visit.customer, kind: 'moved', from: visit.date, to }),
        expect.objectContaining({ customer: gone.customer, kind: 'dropped', from: gone.date }),
      ]),
    );
    expect(changes).toHaveLength(2);
    const written = writeDesk(removed, t);
    expect(written.ok && written.value.plan.sheets.length).toBeGreaterThan(0);
  });
});
