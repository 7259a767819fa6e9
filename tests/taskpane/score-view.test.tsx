/** @jest-environment jsdom */
// Proves that the lead page says how good a score is and that the reasons of a lead add up before the reader's eyes.
import { fireEvent, screen, within } from '@testing-library/react';
import type { TaskRunner } from '../../src/taskpane/tasks';
import { scoreFixture } from './support/lead-fixture';
import { renderPane } from './support/render-pane';

/** The first page of a file is drawn slowly on a busy machine. */
const PATIENT = { timeout: 10_000 } as const;
const route = { page: 'run', task: 'score' } as const;

async function show(made: ReturnType<typeof scoreFixture>) {
  const result = await made;
  const run = jest.fn<ReturnType<TaskRunner>, Parameters<TaskRunner>>(() => Promise.resolve(result));
  const view = renderPane({ route, services: { run } });
  await view.user.click(await screen.findByRole('button', { name: 'Show preview' }, PATIENT));
  return { ...view, run, result };
}

const sumTable = () => screen.getByText('The sum').closest('table') as HTMLElement;
const numbersOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number([...row.querySelectorAll('td')].at(-1)?.textContent?.replace('−', '-')));

describe('Lead page: a score that can be judged and checked', () => {
  // What the pane loads when it is first needed is loaded before the clock of a test runs.
  beforeAll(async () => {
    await import('../../src/taskpane/pages/run-page');
    await import('../../src/taskpane/leads/score-view');
  }, 60_000);

  it('says how good it is, on how many deals, and adds up the reasons of each lead', async () => {
    const { user } = await show(scoreFixture('en', { closed: 100, open: 10 }));
    const trust = await screen.findByRole('region', { name: 'How good is the score?' }, PATIENT);
    expect(trust.textContent).toMatch(/The score is (good|useful|weak)/);
    expect(trust.textContent).toContain('100 closed deals');
    expect(trust.textContent).toContain('Do not trust it for leads unlike those learned from');
    expect(screen.getByLabelText(/differs from the prediction/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: /Columns left out, and why/ }));
    expect(screen.getByText('its name says that it is known only after the outcome')).toBeTruthy();

    expect(screen.getByText(/Lead model · \d+ cells · 2 charts/)).toBeTruthy();
    const chosen = screen.getByLabelText<HTMLSelectElement>('Lead');
    expect(chosen.options).toHaveLength(110);
    for (const option of [chosen.options[0], chosen.options[7], chosen.options[60]]) {
      fireEvent.change(chosen, { target: { value: option?.value } });
      const numbers = numbersOf(sumTable());
      const total = numbers.pop() ?? NaN;
      // Each of the five lines is rounded to three decimals.
      expect(Math.abs(numbers.reduce((sum, one) => sum + one, 0) - total)).toBeLessThanOrEqual(0.003);
      const chance = Math.round(100 / (1 + Math.exp(-total)));
      expect(screen.getByText(new RegExp(`^${chance}% chance to win`))).toBeTruthy();
    }
  }, 20_000);

  it('says why nothing was learned, and how far it is to a score', async () => {
    await show(scoreFixture('en', { closed: 12 }));
    expect(await screen.findByText(/Not learned: 12 closed deals, and at least 20 are needed/)).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: '12 of 80 closed deals' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Lead' })).toBeNull();
  });

  it('hands on what was typed about closed deals, and keeps it for the next run', async () => {
    const result = await scoreFixture('en', { closed: 12 });
    const run = jest.fn<ReturnType<TaskRunner>, Parameters<TaskRunner>>(() => Promise.resolve(result));
    const { user } = renderPane({ route, services: { run } });
    await user.click(await screen.findByRole('button', { name: 'Closed deals to learn from' }, PATIENT));
    await user.type(screen.getByLabelText('Column that says how a deal ended'), 'Stage');
    await user.type(screen.getByLabelText('Value of won deals'), 'Signed');
    await user.type(screen.getByLabelText('Columns to leave out'), 'Region; Note ;');
    await user.click(screen.getByRole('button', { name: 'Show preview' }));
    expect(run.mock.calls[0]?.[1].leads).toEqual({
      outcome: 'Stage',
      won: 'Signed',
      drop: ['Region', 'Note'],
    });
    await user.click(await screen.findByRole('button', { name: 'Do not apply' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Value of won deals')).value).toBe('Signed');
  }, 20_000);
});
