/** @jest-environment jsdom */
// Proves that the lead page says how good a score is and that the reasons of a lead add up before the reader's eyes.
import { act, screen, within } from '@testing-library/react';
import type { TaskRunner } from '../../src/taskpane/tasks';
import { scoreFixture } from './support/lead-fixture';
import { renderPane } from './support/render-pane';

const route = { page: 'run', task: 'score' } as const;

async function show(made: ReturnType<typeof scoreFixture>) {
  const result = await made;
  const run = jest.fn<ReturnType<TaskRunner>, Parameters<TaskRunner>>(() => Promise.resolve(result));
  const view = renderPane({ route, services: { run } });
  await view.user.click(await screen.findByRole('button', { name: 'Show preview' }));
  // The view is loaded when it is first needed.
  await act(() => import('../../src/taskpane/leads/score-view'));
  return { ...view, run, result };
}

const sumTable = () => screen.getByRole('table', { name: 'The sum' });
const numbersOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number([...row.querySelectorAll('td')].at(-1)?.textContent));

describe('Lead page: a score that can be judged and checked', () => {
  it('says how good it is, on how many deals, and adds up the reasons of each lead', async () => {
    const { user } = await show(scoreFixture('en'));
    const trust = await screen.findByRole('region', { name: 'How good is the score?' });
    expect(trust.textContent).toMatch(/The score is (good|useful|weak)/);
    expect(trust.textContent).toContain('160 closed deals');
    expect(trust.textContent).toContain('Do not trust it for leads unlike those learned from');
    expect(screen.getByRole('img', { name: /differs from the prediction/ })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: /Columns left out, and why/ }));
    expect(screen.getByText('its name says that it is known only after the outcome')).toBeTruthy();

    const chosen = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lead' });
    expect(chosen.options.length).toBeGreaterThan(100);
    for (const option of [chosen.options[0], chosen.options[17], chosen.options[29]]) {
      await user.selectOptions(chosen, option?.value ?? '');
      const numbers = numbersOf(sumTable());
      const total = numbers.pop() ?? NaN;
      // Each of the five lines is rounded to three decimals.
      expect(Math.abs(numbers.reduce((sum, one) => sum + one, 0) - total)).toBeLessThanOrEqual(0.003);
      const chance = Math.round(100 / (1 + Math.exp(-total)));
      expect(screen.getByText(new RegExp(`^${chance}% chance to win`))).toBeTruthy();
    }
  });

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
    await user.click(await screen.findByRole('button', { name: 'Closed deals to learn from' }));
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
  });
});
