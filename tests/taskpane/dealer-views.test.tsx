/** @jest-environment jsdom */
// Proves that the previews of stock, prices and accounts name each dealer with its order, violation and flags, in words.
import { screen } from '@testing-library/react';
import type { CellValue } from '../../src/core/cell';
import { createTranslator } from '../../src/i18n';
import { checkAccounts } from '../../src/workflows/check-accounts';
import { checkPrices } from '../../src/workflows/check-prices';
import { checkStock } from '../../src/workflows/check-stock';
import { memoryWorkbook } from '../support/memory-port';
import { renderPane } from './support/render-pane';

const asOf = 46_100;
const request = { asOf, seed: 1, language: 'en' as const, t: createTranslator('en').t };
const SLOW = { timeout: 15_000 };

async function preview(task: 'stock' | 'prices' | 'accounts', cells: readonly (readonly CellValue[])[]) {
  const { port } = memoryWorkbook({ sheets: { Data: cells } });
  const run = { stock: checkStock, prices: checkPrices, accounts: checkAccounts }[task];
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
