/** @jest-environment jsdom */
// Proves that a register of the team's own is shown on the page of tables, with what is missing, and that what a person says is kept.
import { screen } from '@testing-library/react';
import { ok } from '../../src/core/result';
import { surveyTables } from '../../src/workflows/frame';
import { memoryWorkbook } from '../support/memory-port';
import { fakeServices, report } from './support/fake-services';
import { renderPane } from './support/render-pane';

it('asks for the columns of a complaint log and saves them', async () => {
  const { port } = memoryWorkbook({
    sheets: {
      Customers: [
        ['Customer code', 'Customer name', 'Sales rep'],
        ['C1', 'North', 'Kim'],
      ],
      Complaints: [
        ['Date', 'Buyer', 'Trouble', 'Closed on'],
        [46_086, 'C1', 'Wet boxes', null],
      ],
    },
  });
  const saveMapping = jest.fn(() => Promise.resolve(ok(report)));
  const workbook = {
    ...fakeServices('en').workbook,
    survey: () => surveyTables(port, {}).then(({ mappings }) => mappings),
    saveMapping,
  };
  const { user } = renderPane({ route: { page: 'tables' }, services: { port, workbook } });
  await screen.findByText('2 required columns are missing', {}, { timeout: 15_000 });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Customer' }), 'Buyer');
  await user.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Trouble');
  await user.click(screen.getByRole('button', { name: 'Save columns' }));
  expect(saveMapping).toHaveBeenCalledWith({
    kind: 'Complaints',
    table: 'Complaints',
    fields: { Customer: 'Buyer', What: 'Trouble' },
  });
}, 60_000);
