/** @jest-environment jsdom */
// Proves that the view of a month shows the figures of whom and when is chosen, and says what is missing.
import { screen, within } from '@testing-library/react';
import { judgedMonth } from './support/results-fixture';
import { renderPane } from './support/render-pane';

async function open(tables: 'all' | 'orders' = 'all') {
  const { user } = renderPane({
    route: { page: 'run', task: 'results' },
    services: { run: () => judgedMonth('en', tables) },
  });
  await user.click(await screen.findByText('Show preview', {}, { timeout: 10_000 }));
  await screen.findByLabelText('Results of 2026-03', {}, { timeout: 10_000 });
  return user;
}

const tile = (region: string, label: string) =>
  within(screen.getByLabelText(region)).getByText(label).closest('li')?.textContent;

describe('The preview of Results of the month', () => {
  it('follows the month and the representative that are chosen', async () => {
    const user = await open();
    // Regular customers 1 to 36 of three sellers: 12 each. No customer has a first order in March 2026.
    expect(tile('Results of 2026-03', 'New customers')).toMatch(/^New customers0at least \d+ · below$/);
    // Each figure stands once: the list of counts would say the same again.
    expect(screen.queryByRole('heading', { name: 'Result' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Examples' })).toBeTruthy();
    // Shops 4, 11, 18, 25 and 32 are new, each some months after November 2025; 4 and 32 began in February 2026.
    await user.selectOptions(screen.getByLabelText('Month', { selector: 'select' }), '2026-02');
    expect(tile('Results of 2026-02', 'New customers')).toMatch(/^New customers2/);
    await user.selectOptions(screen.getByLabelText('Representative', { selector: 'select' }), 'Jordan Marsh');
    expect(screen.getByLabelText('Results of 2026-02')).toBeTruthy();
    const list = within(screen.getByLabelText('Early warning list')).getAllByRole('listitem');
    // Jordan sells to customers 1, 4, 7 …; of those that stopped, numbers 1, 7, 13, 19, 25 and 31 are all Jordan's.
    expect(list[0]?.textContent).toMatch(/Corner Shop (1|7|13|19|25|31) · Lost/);
    const board = screen.getByLabelText('Ranking board 2026-03', { selector: 'table' });
    expect(within(board).getAllByRole('row')).toHaveLength(4);
  }, 30_000);

  it('with orders alone says what to add for the rest', async () => {
    await open('orders');
    const missing = within(screen.getByLabelText('What would tell more'));
    expect(missing.getByText(/No visits were found/)).toBeTruthy();
    expect(within(screen.getByLabelText('Results of 2026-03')).queryByText('Cold visits')).toBeNull();
  }, 30_000);
});
