/** @jest-environment jsdom */
// Proves that the previews of stock, prices, accounts and audits name each dealer with its order, violation and flags, in words.
import { screen } from '@testing-library/react';
import type { CellValue } from '../../src/core/cell';
import { createTranslator } from '../../src/i18n';
import { auditDealers } from '../../src/workflows/audit-dealers';
import { checkAccounts } from '../../src/workflows/check-accounts';
import { checkPrices } from '../../src/workflows/check-prices';
import { checkStock } from '../../src/workflows/check-stock';
import { memoryWorkbook } from '../support/memory-port';
import { renderPane } from './support/render-pane';

const asOf = 46_100;
const request = { asOf, seed: 1, language: 'en' as const, t: createTranslator('en').t };
const SLOW = { timeout: 15_000 };

async function preview(
  task: 'stock' | 'prices' | 'accounts' | 'audit',
  cells: readonly (readonly CellValue[])[],
) {
  const { port } = memoryWorkbook({ sheets: { Data: cells } });
  const run = { stock: checkStock, prices: checkPrices, accounts: checkAccounts, audit: auditDealers }[task];
  const outcome = await run(port, request);
  const { user } = renderPane({
    route: { page: 'run', task },
    services: { run: () => Promise.resolve(outcome) },
  });
  await user.click(await screen.findByText('Show preview', {}, SLOW));
}

it('says what to order and why', async () => {
  await preview('stock', [
    ['Dealer', 'Product', 'Count date', 'Closing stock', 'Sales'],
    ['North', 'Lager', 46_099, 10, 40],
  ]);
  // 1.5 × 40 − 10.
  await screen.findByText('Lager: order 50', {}, SLOW);
  expect(screen.getByText(/Trade rule/, { selector: 'span' })).toBeTruthy();
  expect(screen.getByText('1 to order, 1 flagged')).toBeTruthy();
}, 60_000);

it('names violations of the margin', async () => {
  await preview('prices', [
    ['Date', 'Dealer', 'Product', 'Retail price', 'Purchase price'],
    [46_090, 'North', 'Lager', 10, 11],
  ]);
  await screen.findByText('Sold below purchase price', { selector: 'span' }, SLOW);
  expect(screen.getByLabelText('Violations of policy and margin', { selector: 'ul' })).toBeTruthy();
}, 60_000);

it('names who is over the limit', async () => {
  await preview('accounts', [
    ['Dealer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Paid'],
    ['North', '1', 45_800, 45_830, 500, 0],
  ]);
  await screen.findByText('Owes without a credit limit', { selector: 'li' }, SLOW);
  expect(screen.getByText('Legacy items', { selector: 'li' })).toBeTruthy();
}, 60_000);

it('names weak points and missing promotion goods with what to do, weakest dealer first', async () => {
  await preview('audit', [
    [
      'Dealer',
      'Audit date',
      'Counter',
      'Samples',
      'Our share',
      'Promotion',
      'Goods received',
      'Distributed',
      'Goods left',
    ],
    ['North', 46_000, 4, 4, 0.4, 'Spring', 50, 50, 0],
    ['North', 46_090, 2, 4, 0.35, 'Summer', 100, 60, 10],
    ['South', 46_090, 5, 5, null, null, null, null, null],
  ]);
  // (2 + 4) ÷ 2 against (4 + 4) ÷ 2 before.
  await screen.findByText('Score 3.0 of 5 (−1.0) · our share of sales 35% (the dealer)', {}, SLOW);
  const names = screen.getAllByText(/^(North|South)$/, { selector: 'h3 span' });
  expect(names.map(({ textContent }) => textContent)).toEqual(['North', 'South']);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toContain(
    'Counter and shelf: 2 of 5Agree on a better place and a full shelf, and rearrange it together at the next visit.',
  );
  expect(lines).toContain(
    'The score fell by 1.0 since the audit before.Ask what has changed since then and agree on a date to put it right.',
  );
  // 100 − 60 − 10; what came in spring is all handed on.
  expect(screen.getByText(/^Summer: 100 received − 60 handed on − 10 on hand = 30 missing$/)).toBeTruthy();
  expect(screen.getByText(/^Spring: 50 received − 50 handed on − 0 on hand = 0 missing$/)).toBeTruthy();
  // (2 + 5) ÷ 2 and (4 + 5) ÷ 2 of the newest audits.
  expect(screen.getByRole('img', { name: /Counter and shelf 3\.5, Samples 4\.5\./ })).toBeTruthy();
}, 60_000);
