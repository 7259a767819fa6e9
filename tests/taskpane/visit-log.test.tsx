/** @jest-environment jsdom */
import { configure, screen, waitFor } from '@testing-library/react';
import { keepDraft } from '../../src/taskpane/visit-log/visit-draft';
import { checkedDealers } from './support/dealer-fixture';
import { renderPane } from './support/render-pane';
import { VISIT_DAY, visitServices, visitWorkbook } from './support/visit-log-fixture';

// Every state of the page is computed from a workbook; a busy machine takes longer than a second.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const route = { page: 'log' } as const;
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

describe('Visit log: a visit is entered, refused, saved, resumed and deleted', () => {
  beforeEach(() => keepDraft(undefined));

  it('lists what is planned today, saves with the keyboard, and undoes it', async () => {
    const book = visitWorkbook();
    const { user } = renderPane({ route, services: visitServices(book) });
    await user.click(await screen.findByRole('button', { name: /^Harbour Foods/ }));
    expect(field('Customer').value).toBe('Harbour Foods');
    expect(field('Rep').value).toBe('Rossi');
    await user.type(field('Goal1'), 'S1 reorder');
    await user.selectOptions(field('Result1'), 'missed');
    await user.keyboard('{Control>}{Enter}{/Control}');
    // A missed goal asks for its reason; nothing is written meanwhile.
    await screen.findByText(/missed without a reason/);
    expect(book.sheetNames()).not.toContain('Visit log');
    await user.selectOptions(field('Miss1'), 'price');
    await user.click(screen.getByTestId('save-visit'));
    expect(await screen.findAllByText('The visit was saved.')).not.toEqual([]);
    expect(book.values('Visit log')[1]?.slice(0, 5)).toEqual([
      'V-2026-03-05-1',
      VISIT_DAY,
      'Rossi',
      'C1',
      'Harbour Foods',
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(book.sheetNames()).not.toContain('Visit log'));
  });

  it('says at the field what is wrong', async () => {
    const { user } = renderPane({ route, services: visitServices() });
    await user.click(await screen.findByTestId('add-visit'));
    await user.click(screen.getByTestId('save-visit'));
    await screen.findByText('The visit names no customer.');
    expect(field('Customer').getAttribute('aria-invalid')).toBe('true');
  });

  it('proposes the next visit from the call frequency, and restores an entry that was left', async () => {
    const { user, unmount } = renderPane({ route, services: visitServices() });
    await user.click(await screen.findByTestId('add-visit'));
    await user.type(field('Customer'), 'C2');
    await user.type(field('NextStep'), 'Tasting');
    // Twice a month is every 15 days: Friday 20 March.
    await user.click(await screen.findByRole('button', { name: /2026-03-20/ }));
    expect(field('NextVisit').value).toBe('2026-03-20');
    unmount();
    const again = renderPane({ route, services: visitServices() });
    await screen.findByText('Your unsaved entry was restored.', { exact: false });
    expect(field('NextStep').value).toBe('Tasting');
    await again.user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(field('NextStep').value).toBe('');
  });

  it('asks before it deletes', async () => {
    const book = visitWorkbook();
    const { user } = renderPane({ route, services: visitServices(book) });
    await user.click(await screen.findByTestId('add-visit'));
    await user.type(field('Customer'), 'C2');
    await user.click(screen.getByTestId('save-visit'));
    await user.click(await screen.findByRole('button', { name: /2026-03-05 Green Lane Market/ }));
    await user.click(await screen.findByTestId('delete-visit'));
    await user.click(screen.getByTestId('delete-visit-yes'));
    expect(await screen.findAllByText('The visit was deleted.')).not.toEqual([]);
    expect(book.values('Visit log').flat()).not.toContain('C2');
  });

  it("says where it writes beside a team's own log, whose visits cannot be opened here", async () => {
    const book = visitWorkbook({
      'Call reports': [
        ['Visit date', 'Customer', 'Purpose of visit', 'Commitment'],
        [VISIT_DAY - 7, 'C2', 'S3 new lager', 'Send samples'],
      ],
    });
    renderPane({ route, services: visitServices(book) });
    await screen.findByText(/"Call reports" is read as well and never written.*sheet "Visit log"/);
    await screen.findByText(/in your team's own log/);
    expect(screen.queryByRole('button', { name: /Green Lane Market/ })).toBeNull();
  });
});

it('shows the briefs of the day in the order of the route, with goals, flags and tools', async () => {
  const outcome = await checkedDealers('brief', 'en');
  const { user } = renderPane({
    route: { page: 'run', task: 'brief' },
    services: { run: () => Promise.resolve(outcome) },
  });
  await user.click(await screen.findByText('Show preview'));
  expect(await screen.findByRole('heading', { name: /^Visit briefs for Jun 30, 2026/ })).toBeTruthy();
  const [first, second] = screen.getAllByRole('heading', { level: 3, name: /^\d\. / });
  expect(first?.textContent).toMatch(/^1\. Harbour Wholesale/);
  expect(second?.textContent).toMatch(/^2\. Corner & Sons/);
  // Of 120 parasols 64 were handed on and 30 are there; 9,400 and 1,850 are overdue: collect (goal M1).
  expect(screen.getByText('Summer parasols: 26 promotion goods are missing.')).toBeTruthy();
  expect(screen.getByText('M1')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Tools to carry' })).toBeTruthy();
});
