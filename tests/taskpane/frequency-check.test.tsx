/** @jest-environment jsdom */
import { act, configure, screen, within } from '@testing-library/react';
import { ok } from '../../src/core/result';
import type { FrequencyComparer } from '../../src/taskpane/tasks';
import type { FrequencyComparison } from '../../src/workflows/compare-frequencies';
import type { Control } from '../../src/workflows/ports';
import '../support/text-codecs';
import { frequencyComparer, visitPlan } from './support/plan-fixture';
import type { TeamName } from './support/plan-fixture';
import { renderPane, spoken } from './support/render-pane';

configure({ asyncUtilTimeout: 8000 });
jest.setTimeout(30_000);

const ASK = 'What would three frequencies save?';
const button = (name: string) => screen.findByRole('button', { name });
const section = () => screen.getByRole('region', { name: 'Fewer call frequencies' });
const plans = new Map<TeamName, ReturnType<typeof visitPlan>>();

async function openOverview(team: TeamName, compareFrequencies: FrequencyComparer = frequencyComparer) {
  const planned = plans.get(team) ?? visitPlan(team);
  plans.set(team, planned);
  const outcome = await planned;
  const pane = renderPane({
    route: { page: 'run', task: 'plan' },
    services: { run: () => Promise.resolve(ok(outcome)), compareFrequencies },
  });
  await pane.user.click(await button('Show preview'));
  await screen.findByRole('tab', { name: 'Overview' });
  return pane;
}

/** A comparison that the test answers itself. */
function waiting() {
  let control: Control = {};
  let answer: (comparison: FrequencyComparison) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const compare: FrequencyComparer = (_draft, given) => {
    control = given;
    return new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  };
  return {
    compare,
    control: () => control,
    answer: (comparison: FrequencyComparison) => act(async () => answer(comparison)),
    fail: (reason: Error) => act(async () => fail(reason)),
  };
}

const figures = (visits: number, travelMinutes: number) => ({
  wanted: 100,
  visits,
  travelMinutes,
  travelPerVisit: travelMinutes / visits,
});
const SAVES: FrequencyComparison = {
  before: [7.36, 5.52, 3.68, 1.84],
  after: [7.36, 3.68, 1.84],
  now: figures(100, 1500),
  then: figures(98, 1323),
  saved: 0.1,
  verdict: 'saves',
  shifts: [{ class: '', own: true, from: 5.52, to: 7.36, names: ['Harbour Foods 2', 'Lakeside Deli 8'] }],
};

describe('The overview answers what three frequencies would save, when it is asked', () => {
  it('offers nothing to a team of few frequencies', async () => {
    await openOverview('usual');
    expect(screen.queryByRole('button', { name: ASK })).toBeNull();
  });

  it('plans twice with the real planner and says whom it would concern', async () => {
    const { user } = await openOverview('frequencies');
    expect(screen.getByText(/^Customers are called at 6 different frequencies/)).toBeTruthy();
    await user.click(await button(ASK));
    await button('Work it out again');
    expect(spoken()).toMatch(
      /^With .+ calls in four weeks instead of 7\.36, 5\.52, 4\.6, 3\.68, 2\.76, 1\.84,/,
    );
    await user.click(await button('Who would be called more or less often'));
    const rows = screen.getAllByText(/: \d+ customers? from [\d.]+ to [\d.]+ calls a month$/);
    // Four customers have each of the six numbers; three frequencies at most remain.
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row.textContent).toContain(': 4 customers');
  });

  it('shows progress, goes on behind another tab, and gives figures of now and then', async () => {
    const { compare, control, answer } = waiting();
    const { user } = await openOverview('frequencies', compare);
    await user.click(await button(ASK));
    act(() => control().onProgress?.({ stage: 'solve', done: 30, total: 120 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('30');
    expect(document.activeElement?.textContent).toBe('Stop comparing');
    await user.click(screen.getByRole('tab', { name: 'Day' }));
    expect(control().signal?.aborted).toBe(false);
    await answer(SAVES);
    expect(spoken()).toBe(
      'With 7.36, 3.68, 1.84 calls in four weeks instead of 7.36, 5.52, 3.68, 1.84, travel per visit falls by about 10%.',
    );
    await user.click(screen.getByRole('tab', { name: 'Overview' }));
    for (const text of ['13.5 min', 'now: 15 min', '22.1 h', 'now: 25 h', '98', 'now: 100'])
      expect(section().textContent).toContain(text);
    await user.click(within(section()).getByRole('button', { name: /^Who/ }));
    expect(within(section()).getByText('Harbour Foods 2, Lakeside Deli 8')).toBeTruthy();
  });

  it('says so plainly when nothing is saved', async () => {
    const { compare, answer } = waiting();
    const { user } = await openOverview('frequencies', compare);
    await user.click(await button(ASK));
    await answer({ ...SAVES, then: figures(100, 1490), saved: 1 / 150, verdict: 'same' });
    expect(section().textContent).toContain('nothing is saved that counts: travel per visit differs by 1%');
  });

  it('is stopped by its button, and says what went wrong', async () => {
    const { compare, control, answer, fail } = waiting();
    const { user } = await openOverview('frequencies', compare);
    await user.click(await button(ASK));
    await user.click(await button('Stop comparing'));
    expect(control().signal?.aborted).toBe(true);
    expect(spoken()).toBe('Stopped. Nothing was changed.');
    // An answer that comes too late is not shown.
    await answer(SAVES);
    expect(screen.queryByText(/travel per visit falls/)).toBeNull();
    await user.click(await button(ASK));
    await fail(new Error('no memory'));
    expect(section().textContent).toMatch(/The comparison did not work: .*no memory/);
    expect(await button(ASK)).toBeTruthy();
  });
});
