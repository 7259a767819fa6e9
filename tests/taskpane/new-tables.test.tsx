/** @jest-environment jsdom */
// Proves that a table that the workbook lacks is made with one press on the page of tables, and can be taken back.
import { screen } from '@testing-library/react';
import { createTranslator } from '../../src/i18n';
import { memoryWorkbook } from '../support/memory-port';
import { renderPane } from './support/render-pane';

it('makes a table of prices and notes it in the history', async () => {
  const book = memoryWorkbook({ sheets: { Sheet1: [] } });
  const { user, services } = renderPane({
    route: { page: 'tables' },
    services: { port: book.port, translator: createTranslator('en') },
  });
  await screen.findByText('Add a table', {}, { timeout: 15_000 });
  await user.click(screen.getByText('Prices seen'));
  await screen.findByText('Added: Prices seen.', {}, { timeout: 15_000 });
  expect(book.sheetNames()).toContain('Prices seen');
  expect(book.values('Prices seen')[0]?.slice(0, 3)).toEqual(['Date seen', 'Dealer', 'Area']);
  const [item] = services.history.items();
  if (!item) throw new Error('nothing in the history');
  await book.port.undo(item.entry);
  expect(book.sheetNames()).toEqual(['Sheet1']);
}, 60_000);
