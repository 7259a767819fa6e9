/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { developedDealers, plannedOffSeason } from './support/off-season-fixture';
import { renderPane } from './support/render-pane';

async function open(years?: readonly (0 | 1)[], language: 'en' | 'ko' = 'en') {
  const { user } = renderPane({
    route: { page: 'run', task: 'offseason' },
    language,
    services: { run: () => plannedOffSeason(language, years) },
  });
  await user.click(
    await screen.findByRole(
      'button',
      { name: language === 'en' ? 'Show preview' : '미리 보기 표시' },
      { timeout: 10_000 },
    ),
  );
  return user;
}

describe('The preview of Plan the off-season', () => {
  it('draws the year, compares target and natural sales, and lists what fills the gap', async () => {
    await open();
    expect(
      await screen.findByRole(
        'img',
        {
          name: /Off-season: Jan, Feb, Mar, Oct, Nov, Dec\. Peak season: Jun, Jul, Aug\./,
        },
        { timeout: 10_000 },
      ),
    ).toBeTruthy();
    const points = within(screen.getByRole('region', { name: 'What fills the gap' }));
    // Its lager fell from 800 to 420 a unit of the year: the largest loss of all.
    expect(points.getAllByRole('listitem')[0]?.textContent).toMatch(/^Green Lane Beverages.*Lager.*Win back/);
    const range = within(screen.getByRole('region', { name: 'Range before the peak season' }));
    expect(range.getByText('Dark bock')).toBeTruthy();
  }, 30_000);

  it('says with one year of sales what is missing and what can be done already', async () => {
    await open([1]);
    expect(await screen.findByText('A season cannot be told yet', {}, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getByText(/There are 12 complete months of sales.*Missing: 12 months/)).toBeTruthy();
    expect(screen.getByText(/Plan the development of tier 2 dealers/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What fills the gap' })).toBeNull();
  }, 30_000);
});

describe('The preview of Development plan and appraisal', () => {
  it('tells the plan that stands, who is behind, the chain and who was not trained', async () => {
    const { user } = renderPane({
      route: { page: 'run', task: 'development' },
      services: { run: () => developedDealers('en') },
    });
    await user.click(await screen.findByRole('button', { name: 'Show preview' }, { timeout: 10_000 }));
    expect(
      await screen.findByText(/This is the plan that stands in the workbook/, {}, { timeout: 10_000 }),
    ).toBeTruthy();
    // Rossi: two visits and the pub that became a customer, which nobody wrote down as a visit.
    const progress = within(screen.getByRole('region', { name: 'Progress of 2026-11' }));
    expect(progress.getByText(/Rossi is behind: 2 of \d+ visits\./)).toBeTruthy();
    expect(progress.getByText(/^2 of \d+ visits, 1 of \d+ accounts\.$/)).toBeTruthy();
    expect(screen.getByText('Tier 1: 1, tier 2: 1, terminals: 1, unknown: 0.')).toBeTruthy();
    expect(
      screen.getByText(/1 dealer without training in the last half year: Harbour Wholesale\./),
    ).toBeTruthy();
  }, 30_000);
});
