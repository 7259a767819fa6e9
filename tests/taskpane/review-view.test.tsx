/** @jest-environment jsdom */
import { configure, screen } from '@testing-library/react';
import { customerServices, reviewed } from './support/customer-fixture';
import { renderPane } from './support/render-pane';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

describe('Result of Review customers: what is due leads to the customer', () => {
  it('lists what is due and opens the customer page at a customer', async () => {
    const { user } = renderPane({
      route: { page: 'run', task: 'review' },
      services: { ...customerServices('en'), run: () => reviewed('en') },
    });
    await user.click(await screen.findByText('Show preview'));

    // Three visits in January, each of the same length: EI, EII and EIV have a third each.
    expect(await screen.findByText(/Told from 3 visits done/)).toBeTruthy();
    expect(screen.getAllByText('ask for the reason and note its code · weekly follow-up')).not.toEqual([]);
    const link = await screen.findByText('Prairie Pantry', { selector: 'button' });
    await user.click(link);
    expect(await screen.findByText('PI · Break through')).toBeTruthy();
  });
});
