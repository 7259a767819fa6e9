/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { error, info } from '../../src/core/problem';
import { fail, ok } from '../../src/core/result';
import type { Control } from '../../src/workflows/ports';
import { TODAY, fakeServices, outcome, report } from './support/fake-services';
import { renderPane, spoken } from './support/render-pane';

const route = { page: 'run', task: 'classify' } as const;
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('Run page: nothing is written before Apply, and the page always says what became of the workbook', () => {
  it('shows counts, addresses, examples and problems, then writes the plan that was previewed', async () => {
    const apply = jest.fn(() => Promise.resolve(ok(report)));
    const run = jest.fn(() => Promise.resolve(ok(outcome)));
    const { user, services } = renderPane({
      route,
      services: { run, port: { ...fakeServices('en').port, apply } },
    });
    await user.click(await button('Show preview'));
    expect(run).toHaveBeenCalledWith('classify', expect.objectContaining({ asOf: TODAY }), expect.anything());
    expect(await screen.findByText('Nothing has been written yet.')).toBeTruthy();
    expect(screen.getByText('204').closest('div')?.textContent).toContain('EIII promote');
    expect(screen.getByText(/Customers!I3:J415 · 824 cells/)).toBeTruthy();
    expect(apply).not.toHaveBeenCalled();

    await user.click(await button('Apply'));
    expect(await screen.findByText(/1,010 cells were written/)).toBeTruthy();
    expect(apply).toHaveBeenCalledWith(outcome.plan, expect.anything());
    expect(services.history.items()).toHaveLength(1);
    expect(spoken()).toBe('Done');
  });

  it('shows cell text as text', async () => {
    const { user, container } = renderPane({ route });
    await user.click(await button('Show preview'));
    expect(await screen.findByText('<b>Corner</b> & Sons')).toBeTruthy();
    expect(container.querySelector('td b')).toBeNull();
  });

  it('keeps a Chinese or Korean name in one line as far as five letters', async () => {
    const examples = {
      headers: ['表', '客户', 'Rep', '数'],
      rows: [['拜访记录', '天府批发市场联合商行 二店', 'Kim', 12]],
    };
    const run = () => Promise.resolve(ok({ ...outcome, preview: { ...outcome.preview, examples } }));
    const { user } = renderPane({ route, services: { run } });
    await user.click(await button('Show preview'));
    const heads = await screen.findAllByRole('columnheader');
    expect(heads.map((head) => head.style.minWidth)).toEqual(['4em', '5em', '', '']);
  });

  it('leads to the cell of a problem', async () => {
    const showCells = jest.fn(() => Promise.resolve(true));
    const { user } = renderPane({
      route,
      services: { actions: { ...fakeServices('en').actions, showCells } },
    });
    await user.click(await button('Show preview'));
    await user.click(await screen.findByRole('button', { name: /is no number/, expanded: false }));
    await user.click(await button('Show Order lines ! F22'));
    expect(showCells).toHaveBeenCalledWith('Order lines', 'F22');
    await waitFor(() => expect(spoken()).toBe('Order lines ! F22 is selected in the workbook.'));
  });

  it('stops at once, says so, and ignores the result that comes late', async () => {
    let control: Control | undefined;
    let finish: () => void = () => undefined;
    const { user } = renderPane({
      route,
      services: {
        run: (_task, _options, given) => {
          control = given;
          return new Promise((resolve) => (finish = () => resolve(ok(outcome))));
        },
      },
    });
    await user.click(await button('Show preview'));
    act(() => control?.onProgress?.({ stage: 'compute', done: 3, total: 12 }));
    expect(await screen.findByText('3 of 12')).toBeTruthy();
    await user.click(await button('Stop'));
    expect(control?.signal?.aborted).toBe(true);
    expect(await screen.findByText('Stopped. The workbook is unchanged.')).toBeTruthy();
    await act(async () => finish());
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
  });

  it('undoes what it wrote', async () => {
    const undo = jest.fn(() => Promise.resolve(ok({ cells: 1010, problems: [] })));
    const { user, services } = renderPane({
      route,
      services: { port: { ...fakeServices('en').port, undo } },
    });
    await user.click(await button('Show preview'));
    await user.click(await button('Apply'));
    await user.click(await button('Undo'));
    expect(await screen.findByText(/1,010 cells are as they were before/)).toBeTruthy();
    expect(undo).toHaveBeenCalledWith(report.undo);
    expect(services.history.items()[0]?.state).toBe('undone');
  });

  it.each([
    [
      'refuses before writing',
      () => Promise.resolve(fail(error('host-formula-refused', { args: { code: 'x' } }))),
      'The workbook is unchanged.',
    ],
    [
      'fails in the middle and is put back',
      () => Promise.resolve(fail(info('excel-restored', { args: { title: '' } }))),
      'put back to how it was',
    ],
    [
      'fails in the middle and is not put back',
      () => Promise.resolve(fail(error('excel-restore-incomplete'))),
      'not certain',
    ],
    ['breaks without a word', () => Promise.reject(new Error('boom')), 'not certain'],
  ])('says what a write left behind that %s', async (_case, apply, words) => {
    const { user } = renderPane({ route, services: { port: { ...fakeServices('en').port, apply } } });
    await user.click(await button('Show preview'));
    await user.click(await button('Apply'));
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect(spoken()).toBe('It did not work');
  });

  it('says that the workbook is unchanged when a computation breaks', async () => {
    const { user } = renderPane({ route, services: { run: () => Promise.reject(new Error('boom')) } });
    await user.click(await button('Show preview'));
    expect(await screen.findByText(/The workbook is unchanged\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Something unexpected happened: boom/ })).toBeTruthy();
  });

  it('moves the focus to each new screen and to the heading of a page that somebody went to', async () => {
    const { user } = renderPane({ route });
    await button('Show preview');
    await user.click(await button('Show preview'));
    await button('Apply');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Preview is ready');
    await user.click(await button('Help'));
    const heading = await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('leaves the focus in the sheet when the pane opens by itself', async () => {
    renderPane({ route });
    await button('Show preview');
    expect(document.activeElement).toBe(document.body);
  });

  it('can be used with the keyboard alone', async () => {
    const apply = jest.fn(() => Promise.resolve(ok(report)));
    const { user } = renderPane({ route, services: { port: { ...fakeServices('en').port, apply } } });
    const press = async (name: string) => {
      const target = await button(name);
      for (let presses = 0; document.activeElement !== target && presses < 40; presses++) await user.tab();
      expect(document.activeElement).toBe(target);
      await user.keyboard('{Enter}');
    };
    await press('Show preview');
    await press('Apply');
    expect(await screen.findByText(/cells were written/)).toBeTruthy();
    expect(apply).toHaveBeenCalledTimes(1);
  });

  it('begins anew when the ribbon button is pressed after a run has ended', async () => {
    let go: (next: typeof route) => void = () => undefined;
    const { user } = renderPane({
      route,
      routeSource: (listener) => {
        go = listener;
        return () => undefined;
      },
    });
    await user.click(await button('Show preview'));
    await user.click(await button('Apply'));
    await button('Undo');
    act(() => go(route));
    expect(await button('Show preview')).toBeTruthy();
  });
});
