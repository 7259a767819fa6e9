/** @jest-environment jsdom */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { customerServices, customerWorkbook } from './support/customer-fixture';
import { fakeServices } from './support/fake-services';
import { renderPane } from './support/render-pane';

// Every state of the page is computed from a workbook; a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const route = { page: 'customer' } as const;
const at = (row: number, sheet = 'Customers') => ({ sheet, row, column: 0 });

describe('Customer page: the card of the selected row', () => {
  it('tells class and why, strategy, reasons and words, from the selected row', async () => {
    const { user } = renderPane({ route, services: customerServices('en', at(2)) });
    const why = (await screen.findByText('Class and why')).parentElement!;
    // 200 + 220 + 210 + 190 + 180 + 60 = 1,060; of 2,520 in all 80 % is 2,016: 1,230 and 1,060 reach it.
    expect(within(why).getByText('EII · Convert')).toBeTruthy();
    expect(within(why).getByText('1,060 · high')).toBeTruthy();
    expect(within(why).getByText('(cut 1,060)')).toBeTruthy();
    expect(within(why).getByText(/Not written into the workbook yet/)).toBeTruthy();
    expect(screen.getByText('Follow up every week.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'c · Dissatisfied with product or service' }));
    expect(screen.getByText(/listen, do not defend/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opening lines' }));
    expect(screen.getByText(/deliveries pile up on Mondays/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'How stability is made up' }));
    // Six of twelve months: 0.4 · 0.5; the quarters are 630 430 0 0, and nothing for half a year.
    const share = screen.getByRole('row', { name: /Periods with an order/ });
    expect(
      within(share)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['0.4', '0.5', '0.2']);
  });

  it('follows the selection, and a customer picked by hand stays until the next one', async () => {
    let select: () => void = () => undefined;
    let cell = at(1);
    const services = customerServices('en', cell);
    const { user } = renderPane({
      route,
      services: {
        ...services,
        actions: {
          ...fakeServices('en').actions,
          activeCell: () => Promise.resolve(cell),
          onSelectionChanged: (listener) => {
            select = listener;
            return () => undefined;
          },
        },
      },
    });
    expect(await screen.findByText('EI · Consolidate')).toBeTruthy();
    cell = at(1, 'Prospects');
    act(() => select());
    expect(await screen.findByText('PI · Break through')).toBeTruthy();
    // Desire 5, 4, 4: mean 13/3 · 20 = 86.67.
    expect(screen.getByText('86.67 · high')).toBeTruthy();
    // A row that names nobody leaves the customer where it is.
    cell = at(0, 'Prospects');
    act(() => select());
    const picker = screen.getByRole('combobox', { name: /Choose a customer/ });
    await user.clear(picker);
    await user.type(picker, 'corner');
    await user.click(await screen.findByRole('option', { name: /Corner/ }));
    expect(await screen.findByText('EIII · Promote')).toBeTruthy();
  });

  it('says what to do when nothing is selected, and when there are no customers', async () => {
    const { unmount } = renderPane({ route, services: customerServices('en') });
    expect(await screen.findByText(/No row with a customer is selected/)).toBeTruthy();
    unmount();
    renderPane({ route });
    expect(await screen.findByText('No customers to show')).toBeTruthy();
  });

  it('puts the playbook on a sheet, and shows what the team has made of it', async () => {
    const workbook = customerWorkbook();
    const { user, services } = renderPane({
      route,
      services: customerServices('en', at(1), workbook),
    });
    await user.click(await screen.findByText('Put the texts on a sheet'));
    expect(await screen.findAllByText(/texts were added to the sheet Playbook/)).not.toEqual([]);
    expect(services.history.items()).toHaveLength(1);
    await user.click(screen.getByText('Put the texts on a sheet'));
    expect(await screen.findAllByText(/holds all texts already/)).not.toEqual([]);
    const rows = workbook.values('Playbook');
    const row = rows.findIndex(([code]) => code === 'classes.EI.actions.serve');
    workbook.set(`Playbook!C${row + 1}`, 'Call on Mondays.');
    renderPane({ route, services: customerServices('en', at(1), workbook) });
    await waitFor(() => expect(screen.getByText('Call on Mondays.')).toBeTruthy());
  });
});
