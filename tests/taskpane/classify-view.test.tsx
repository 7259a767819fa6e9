/** @jest-environment jsdom */
import { configure, fireEvent, screen, within } from '@testing-library/react';
import { ok } from '../../src/core/result';
import type { RuleChanges } from '../../src/taskpane/pane-workbook';
import { classified } from './support/customer-fixture';
import { fakeServices, report } from './support/fake-services';
import { renderPane } from './support/render-pane';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** Rows of the table of counts: class, in the preview, with the cut that is being looked at. */
function counts(): readonly (readonly (string | null)[])[] {
  const table = screen.getByRole('table', { name: 'Classes with this cut' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent?.split(' ')[0] ?? null));
}

describe('Result of Classify customers: the cut as a picture', () => {
  it('the cut moves by keyboard, the counts follow, and the rules keep it', async () => {
    const saved: RuleChanges[] = [];
    const workbook = {
      ...fakeServices('en').workbook,
      saveRules: (changes: RuleChanges) => {
        saved.push(changes);
        return Promise.resolve(ok(report));
      },
    };
    const { user, services } = renderPane({
      route: { page: 'run', task: 'classify' },
      services: { workbook, run: () => classified('en') },
    });
    await user.click(await screen.findByText('Show preview'));
    // 1,230 + 1,060 of 2,710: contributions 1,230, 1,060, 240, 120, 60; 80 % is 2,168.
    const [slider] = await screen.findAllByRole('slider', { name: 'Contribution cut' });
    if (!slider) throw new Error('No slider');
    expect(counts()).toEqual([
      ['EI', '1', '1'],
      ['EII', '1', '1'],
      ['EIII', '1', '1'],
      ['EIV', '1', '1'],
      ['NEW', '1', '1'],
    ]);
    // One customer further: Corner & Sons, 240 a year and steady, becomes high.
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(counts()).toEqual([
      ['EI', '1', '2'],
      ['EII', '1', '1'],
      ['EIII', '1', '0'],
      ['EIV', '1', '1'],
      ['NEW', '1', '1'],
    ]);
    expect(screen.getByText('Cut 240: 3 customers are high and bring 93% of the total.')).toBeTruthy();
    await user.click(screen.getByText('Put this cut into the rules'));
    expect(saved).toEqual([{ ContributionRule: 'amount', ContributionAmount: 240 }]);
    expect(services.history.items()).toHaveLength(1);
    await user.click(screen.getByText('Back to the computed cut'));
    expect(counts()[0]).toEqual(['EI', '1', '1']);
    expect(screen.getByText('No class has changed since the last run.')).toBeTruthy();
  });
});
