/** @jest-environment jsdom */
// Beside the desk's other tests, not among them: jsdom matches selectors ten times as slowly once a file has drawn a thousand rules.
import { screen } from '@testing-library/react';
import { ok } from '../../src/core/result';
import type { WritePlan } from '../../src/workflows/write-plan';
import { fakeServices, report } from './support/fake-services';
import { appliedPlan, button, freeChip, openDesk, tab, visitRowsOf } from './support/open-desk';

describe('Files: the plan on the desk is saved, or copied where nothing can be saved', () => {
  const openFiles = async (saveFile: jest.Mock<boolean, [string, string, string]>) => {
    const pane = await openDesk('one', { saveFile });
    await pane.user.click(await button('Take the plan along'));
    return pane;
  };

  it('saves a table and a calendar of the edited plan', async () => {
    const saveFile = jest.fn<boolean, [string, string, string]>(() => true);
    const { user } = await openFiles(saveFile);
    await user.click(await button('Visits as CSV'));
    await user.click(await tab('Calendar'));
    await user.click(freeChip());
    await user.click(await button('Take out'));
    if (!screen.queryByRole('button', { name: /\.ics/ }))
      await user.click(await button('Take the plan along'));
    await user.click(await button(/\.ics/));
    const [table, calendar] = saveFile.mock.calls;
    expect(table?.[2].match(/C001/g)?.length).toBeGreaterThanOrEqual(2);
    expect(calendar?.[0]).toMatch(/\.ics$/);
    expect(calendar?.[2].match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('copies the text, and shows it where even that is not allowed', async () => {
    const { user } = await openFiles(jest.fn<boolean, [string, string, string]>(() => false));
    const clipboard = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await user.click(await button('Visits as CSV'));
    await screen.findByText(/visits\.csv is on the clipboard/, { selector: 'p' });
    expect(clipboard.mock.calls[0]?.[0]).toContain('C001');
    clipboard.mockRejectedValueOnce(new Error('denied'));
    await user.click(await button('Visits as CSV'));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toContain('C001');
  });
});

describe('Preview: counts what an edited plan writes', () => {
  it('hands the edited plan to the workbook, not the first one', async () => {
    const apply = jest.fn(() => Promise.resolve(ok(report)));
    const { user, outcome } = await openDesk('one', { port: { ...fakeServices('en').port, apply } });
    await user.click(await tab('Calendar'));
    await user.click(freeChip());
    await user.click(await button('Take out'));
    const plan = await appliedPlan(user, apply);
    const rows = (from: WritePlan) => visitRowsOf(from).filter((row) => row.includes('C001')).length;
    expect(rows(outcome.plan)).toBe(2);
    expect(rows(plan)).toBe(1);
  });
});
