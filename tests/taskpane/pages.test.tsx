/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { error } from '../../src/core/problem';
import { fail, ok } from '../../src/core/result';
import type { Result } from '../../src/core/result';
import { LANGUAGES } from '../../src/i18n';
import { App } from '../../src/taskpane/app';
import type { ApplyReport } from '../../src/workflows/write-plan';
import { customers, fakeServices, report } from './support/fake-services';
import { renderPane, spoken } from './support/render-pane';

const workbook = () => fakeServices('en').workbook;

describe('Home: says what is in the workbook and what is missing', () => {
  it('lists the tables with rows and problems, and what a task lacks', async () => {
    renderPane();
    expect(await screen.findByText('Orders · 9,871 rows')).toBeTruthy();
    expect(await screen.findByText('4 errors')).toBeTruthy();
    const leads = screen.getByRole('button', { name: /Score leads/ });
    expect(leads.textContent).toContain('Needs a table that was not found: Prospects');
    expect(screen.getByRole('button', { name: /Classify customers/ }).textContent).not.toContain('Needs');
  });

  it('helps when there is no table, and opens a sample', async () => {
    const openWorkbook = jest.fn(() => Promise.resolve(true));
    globalThis.fetch = jest.fn(() =>
      Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve(new Uint8Array([80, 75]).buffer) }),
    ) as unknown as typeof fetch;
    const { user } = renderPane({
      services: {
        workbook: { ...workbook(), survey: () => Promise.resolve([]) },
        actions: { ...fakeServices('en').actions, openWorkbook },
      },
    });
    await user.click(await screen.findByRole('button', { name: /English sample/ }));
    await waitFor(() => expect(openWorkbook).toHaveBeenCalledWith('UEs='));
  });

  it('says that reading failed and reads again', async () => {
    const survey = jest.fn(workbook().survey).mockRejectedValueOnce(new Error('Busy'));
    const { user } = renderPane({ services: { workbook: { ...workbook(), survey } } });
    expect(await screen.findByText(/Reason: Busy/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Orders · 9,871 rows')).toBeTruthy();
  });

  it('looks at the tables again after a change, once for many changes', async () => {
    jest.useFakeTimers();
    try {
      let changed: () => void = () => undefined;
      const survey = jest.fn(workbook().survey);
      renderPane({
        services: {
          workbook: { ...workbook(), survey },
          actions: {
            ...fakeServices('en').actions,
            onWorkbookChanged: (listener) => {
              changed = listener;
              return () => undefined;
            },
          },
        },
      });
      await waitFor(() => expect(survey).toHaveBeenCalledTimes(1));
      for (let edits = 0; edits < 10; edits++) changed();
      await act(() => jest.advanceTimersByTimeAsync(2000));
      expect(survey).toHaveBeenCalledTimes(2);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('Tables: a column that was understood wrongly is corrected and kept', () => {
  it('saves just what was changed', async () => {
    const saveMapping = jest.fn(() => Promise.resolve(ok(report)));
    const { user } = renderPane({
      route: { page: 'tables' },
      services: { workbook: { ...workbook(), survey: () => Promise.resolve([customers]), saveMapping } },
    });
    await user.click(await screen.findByRole('button', { name: /^Customers/ }));
    const selects = screen.getAllByRole<HTMLSelectElement>('combobox');
    const region = selects.find(({ value }) => value === 'Region');
    const rep = selects.find(({ value }) => value === 'Rep');
    if (!region || !rep) throw new Error('Both fields are mapped');
    await user.selectOptions(region, 'Phone');
    await user.selectOptions(rep, '(no column)');
    await user.click(screen.getByRole('button', { name: 'Save columns' }));
    expect(saveMapping).toHaveBeenCalledWith({
      kind: 'Customers',
      table: 'Customers2025',
      fields: { rep: null, region: 'Phone' },
    });
    await waitFor(() => expect(spoken()).toBe('The columns are saved.'));
  });

  it('names the column that is missing', async () => {
    renderPane({ route: { page: 'tables' } });
    expect(await screen.findByText('A required column is missing')).toBeTruthy();
    expect(screen.getByText('Required: choose the column.')).toBeTruthy();
  });
});

describe('Rules: numbers are edited with unit and range, and go back to their defaults', () => {
  const open = async (services = {}) => {
    const saveRules = jest.fn(() => Promise.resolve(ok(report)));
    const view = renderPane({
      route: { page: 'rules' },
      services: { workbook: { ...workbook(), saveRules }, ...services },
    });
    await view.user.click((await screen.findAllByRole('button', { expanded: false }))[0] as HTMLElement);
    const boxes = screen.getAllByRole<HTMLInputElement>('textbox');
    return { ...view, saveRules, share: boxes.find(({ value }) => value === '80') as HTMLInputElement };
  };

  it('edits a share as a percentage and saves it as a share', async () => {
    const { user, share, saveRules } = await open();
    await user.clear(share);
    await user.type(share, '75.5');
    await user.click(screen.getByRole('button', { name: 'Save 1 change' }));
    expect(saveRules).toHaveBeenCalledWith({ ContributionShare: 0.755 });
  });

  it('refuses what is out of range and says the range', async () => {
    const { user, share, saveRules } = await open();
    await user.clear(share);
    await user.type(share, '120');
    expect(await screen.findByText('Enter a number from 0 to 100.')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(saveRules).not.toHaveBeenCalled();
    expect(screen.getByText(/needs correction/)).toBeTruthy();
  });

  it('has nothing to save when a value is typed that stands there already', async () => {
    const { user, share } = await open();
    await user.clear(share);
    await user.type(share, '80.0');
    expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('goes back to the default', async () => {
    const { user, share } = await open();
    await user.clear(share);
    await user.type(share, '60');
    await user.click(screen.getByRole('button', { name: /Back to the default/ }));
    expect(share.value).toBe('80');
  });
});

describe('Functions: found by name or by what they do, and put into a cell', () => {
  it('searches', async () => {
    const { user } = renderPane({ route: { page: 'functions' } });
    await user.type(await screen.findByRole('searchbox'), 'stock sales');
    await waitFor(() => expect(spoken()).toBe('1 function'));
    expect(screen.queryByText('SEGMENT')).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'xyz');
    await waitFor(() => expect(spoken()).toBe('No function matches “stock salesxyz”.'));
  });

  it('asks before it replaces what a cell holds', async () => {
    const insertFormula = jest
      .fn(fakeServices('en').actions.insertFormula)
      .mockResolvedValueOnce(fail(error('host-cell-not-empty')));
    const { user } = renderPane({
      route: { page: 'functions' },
      services: { actions: { ...fakeServices('en').actions, insertFormula } },
    });
    await user.click(await screen.findByRole('button', { name: /STOCKRATIO/ }));
    await user.click(screen.getByRole('button', { name: /Insert/ }));
    expect(insertFormula).toHaveBeenLastCalledWith('=STOCKRATIO(120,80)', { replace: false });
    await user.click(await screen.findByRole('button', { name: 'Replace' }));
    expect(insertFormula).toHaveBeenLastCalledWith('=STOCKRATIO(120,80)', { replace: true });
    await waitFor(() => expect(spoken()).toBe('The formula is in Sheet1!B2.'));
  });
});

describe('History: every run of the session can be taken back', () => {
  it('takes one back and leaves the other', async () => {
    const { history } = fakeServices('en');
    history.add({ ...report, undo: { id: 'a', title: 'Check stock' } });
    history.add({ ...report, undo: { id: 'b', title: 'Build visit plan' } });
    const undo = jest.fn(() => Promise.resolve(ok({ cells: 12, problems: [] })));
    const { user } = renderPane({
      route: { page: 'history' },
      services: { history, port: { ...fakeServices('en').port, undo } },
    });
    await user.click(await screen.findByRole('button', { name: 'Undo: Build visit plan' }));
    expect(undo).toHaveBeenCalledWith({ id: 'b', title: 'Build visit plan' });
    expect(await screen.findByText('Taken back')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo: Check stock' })).toBeTruthy();
  });

  it('says that nothing was taken back when an undo fails', async () => {
    const { history } = fakeServices('en');
    history.add(report);
    const { user } = renderPane({
      route: { page: 'history' },
      services: {
        history,
        port: {
          ...fakeServices('en').port,
          undo: () => Promise.resolve(fail(error('workflows-nothing-to-undo'))),
        },
      },
    });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    expect(await screen.findByText(/Nothing was taken back/)).toBeTruthy();
  });
});

describe('Pane: every page opens from the navigation, in every language', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    const { user, services } = renderPane({ language });
    const { t } = services.translator;
    const nav = screen.getByRole('navigation');
    for (const page of ['customer', 'tables', 'rules', 'functions', 'history', 'help', 'home'] as const) {
      await user.click(within(nav).getByRole('button', { name: t(`pane:nav.${page}`) }));
      const title =
        page === 'home' ? 'Fieldsheet' : t(page === 'customer' ? 'card:title' : `pane:${page}.title`);
      const heading = await screen.findByRole('heading', { level: 1, name: title });
      expect(document.activeElement).toBe(heading);
    }
  });

  it('keeps the pane alive when a page breaks, and says that the workbook is unchanged', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...customers, fields: undefined as never };
    const { user } = renderPane({
      route: { page: 'tables' },
      services: { workbook: { ...workbook(), survey: () => Promise.resolve([broken]) } },
    });
    expect(await screen.findByText(/The workbook is unchanged by this/)).toBeTruthy();
    await user.click(within(screen.getByRole('navigation')).getByRole('button', { name: 'Help' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeTruthy();
    silenced.mockRestore();
  });
});

describe('Ribbon commands: what a button did without the pane is shown and can be taken back', () => {
  it('shows a success and adds it to the history', async () => {
    let tell: (result: Result<ApplyReport>) => void = () => undefined;
    const { user, services } = renderPane({
      commandSource: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    act(() => tell(ok({ ...report, cells: 7, undo: { id: 'freeze', title: 'Freeze to values' } })));
    expect(await screen.findByText(/7 cells were written/)).toBeTruthy();
    expect(services.history.items()[0]?.entry.id).toBe('freeze');
    await user.click(screen.getByRole('button', { name: 'Open History' }));
    expect(await screen.findByRole('button', { name: 'Undo: Freeze to values' })).toBeTruthy();
    expect(screen.queryByText(/7 cells were written/)).toBeNull();
  });

  it('shows a failure with what became of the workbook', async () => {
    let tell: (result: Result<ApplyReport>) => void = () => undefined;
    renderPane({
      commandSource: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    act(() => tell(fail(error('host-cell-not-empty'))));
    expect(await screen.findByText(/The workbook is unchanged\./)).toBeTruthy();
    expect(screen.getByText('The selected cell is not empty.')).toBeTruthy();
  });
});

describe('Functions: the selection is frozen from the page', () => {
  it('asks for it, and says what went wrong', async () => {
    const freeze = jest
      .fn<Promise<void>, []>()
      .mockResolvedValueOnce()
      .mockRejectedValueOnce(new Error('busy'));
    const { user } = renderPane({ route: { page: 'functions' }, services: { freeze } });
    const button = await screen.findByRole('button', { name: 'Freeze the selection' });
    await user.click(button);
    expect(freeze).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(/busy/);
  });
});

describe('Theme: the pane follows the host, which tells nobody that its theme has changed', () => {
  it('looks again when the person comes back to the pane', async () => {
    let isDarkTheme = false;
    const services = fakeServices('en');
    const { container } = render(<App services={services} hostTheme={() => ({ isDarkTheme })} />);
    await screen.findByRole('heading', { level: 1 });
    const look = () => {
      const provider = container.querySelector<HTMLElement>('.fui-FluentProvider');
      return [
        provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1'),
        provider?.style.getPropertyValue('color-scheme'),
      ];
    };
    expect(look()).toEqual(['#ffffff', 'light']);
    isDarkTheme = true;
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(look()).toEqual(['#292929', 'dark']);
  });
});
