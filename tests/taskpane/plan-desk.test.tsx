/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { ok } from '../../src/core/result';
import { checkPlan } from '../../src/visits';
import type { FrequencyComparer, Replanner, TaskOptions, TaskRunner } from '../../src/taskpane/tasks';
import type { Control } from '../../src/workflows/ports';
import { fakeServices, report } from './support/fake-services';
import {
  appliedPlan,
  button,
  chips,
  dateOf,
  freeChip,
  isFree,
  nameOf,
  openDesk,
  route,
  tab,
  visitRowsOf,
} from './support/open-desk';
import { replannerFor, visitPlan } from './support/plan-fixture';
import { renderPane, spoken } from './support/render-pane';

describe('Search: the plan is shown while it gets better', () => {
  async function searching() {
    const outcome = await visitPlan();
    let options: TaskOptions | undefined;
    let control: Control | undefined;
    let finish: () => void = () => undefined;
    const pane = renderPane({
      route,
      services: {
        run: (_task, given, own) => {
          options = given;
          control = own;
          return new Promise((resolve) => (finish = () => resolve(ok(outcome))));
        },
      },
    });
    await pane.user.click(await button('Show preview'));
    const look = (missed: number, visits: number) =>
      act(() => {
        const { overview } = outcome.result;
        options?.onLook?.({
          ...overview,
          totals: { ...overview.totals, visits },
          terms: { ...overview.terms, missed },
        });
      });
    return {
      ...pane,
      look,
      finish: () => act(async () => finish()),
      options: () => options,
      control: () => control,
    };
  }

  it('shows visits, price and how far it has fallen, live', async () => {
    const { look } = await searching();
    look(9000, 41);
    expect(await screen.findByText('41')).toBeTruthy();
    expect(screen.getByText('0% lower than the first plan')).toBeTruthy();
    look(0, 72);
    expect(screen.getByText('72')).toBeTruthy();
    expect(screen.queryByText('0% lower than the first plan')).toBeNull();
    expect(spoken()).toBe('A usable plan is ready and getting better');
  });

  it('ends the search early without dropping it', async () => {
    const { look, user, options, control, finish } = await searching();
    look(0, 72);
    await user.click(await button('Use this plan now'));
    expect(options()?.enough?.aborted).toBe(true);
    expect(control()?.signal?.aborted).toBe(false);
    await finish();
    expect(await tab('Calendar')).toBeTruthy();
  });

  it('drops the search at once on Cancel', async () => {
    const { look, user, control } = await searching();
    look(0, 72);
    await user.click(await button('Cancel'));
    expect(control()?.signal?.aborted).toBe(true);
    expect(await screen.findByText('Stopped. The workbook is unchanged.')).toBeTruthy();
  });
});

describe('Calendar: visits are moved and locked by keyboard, and every edit can be taken back', () => {
  it('moves a visit to the next working day that takes it, and back with Undo', async () => {
    const { user, outcome } = await openDesk();
    await user.click(await tab('Calendar'));
    const chip = freeChip();
    const id = chip.getAttribute('data-visit');
    const from = dateOf(chip);
    chip.focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    const moved = chips().find((each) => each.getAttribute('data-visit') === id && dateOf(each) > from);
    if (/was not changed/.test(spoken())) throw new Error(spoken());
    expect(moved).toBeDefined();
    expect(spoken()).toMatch(/moved from .+ to .+: travel [+−±]\d+ min/);
    await user.click(await button('Undo'));
    expect(spoken()).toMatch(/^Taken back: move of /);
    const back = chips().filter((each) => each.getAttribute('data-visit') === id);
    expect(back.map(dateOf)).toContain(from);
    expect(checkPlan(outcome.result.problem, outcome.result.plan)).toEqual([]);
  });

  it('says why a visit cannot go somewhere, and leaves it', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Calendar'));
    const agreed = chips().find((chip) => !isFree(chip));
    if (!agreed) throw new Error('No agreed visit');
    const date = dateOf(agreed);
    agreed.focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(spoken()).toMatch(/was not changed: /);
    expect(dateOf(agreed)).toBe(date);
  });

  it('goes through the visits with the arrow keys, one stop of Tab for all', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Calendar'));
    expect(chips().filter((chip) => chip.tabIndex === 0)).toHaveLength(1);
    const [first] = chips();
    first?.focus();
    await user.keyboard('{ArrowRight}');
    const next = document.activeElement;
    expect(next).not.toBe(first);
    expect(dateOf(next!)).toBeGreaterThan(dateOf(first!));
    await user.keyboard('{ArrowLeft}');
    expect(dateOf(document.activeElement!)).toBe(dateOf(first!));
  });

  it('locks a visit, which then stays when moved, and unlocks it', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Calendar'));
    const chip = freeChip();
    const name = chip.getAttribute('aria-label') ?? '';
    chip.focus();
    await user.keyboard('l');
    expect(await screen.findByRole('button', { name: `${name}, locked` })).toBeTruthy();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(spoken()).toMatch(/was not changed/);
    await user.keyboard('l');
    expect(await screen.findByRole('button', { name })).toBeTruthy();
  });
});

describe('Tabs: one stop of Tab, arrow keys between them', () => {
  it('goes round in both directions', async () => {
    const { user } = await openDesk('one');
    const selected = () => screen.getByRole('tab', { selected: true }).textContent;
    (await tab('Overview')).focus();
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toBe('Re-plan');
    expect(document.activeElement?.textContent).toBe('Re-plan');
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(selected()).toBe('Calendar');
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});

describe('Visit card: why, and moving without a pointer', () => {
  it('says why, tells what each day would cost, and moves', async () => {
    const apply = jest.fn(() => Promise.resolve(ok(report)));
    const { user, outcome } = await openDesk('usual', { port: { ...fakeServices('en').port, apply } });
    await user.click(await tab('Calendar'));
    const chip = freeChip();
    const id = chip.getAttribute('data-visit') ?? '';
    await user.click(chip);
    const heading = await screen.findByRole('heading', { level: 2, name: nameOf(chip) });
    const card = heading.closest('section')!;
    expect(within(card).getByText('Team asks for', { exact: false })).toBeTruthy();
    const select = within(card).getByRole<HTMLSelectElement>('combobox', { name: 'Move to' });
    await waitFor(() =>
      expect([...select.options].filter(({ text }) => /min\)/.test(text)).length).toBeGreaterThan(0),
    );
    const target = [...select.options].find(({ text }) => /min\)/.test(text))!;
    await user.selectOptions(select, target);
    expect(within(card).getByRole('status').textContent).toMatch(/^travel .+ · plan (worse|better|as good)/);
    await user.click(within(card).getByRole('button', { name: 'Move' }));
    const plan = await appliedPlan(user, apply);
    const key = outcome.result.draft.input.people.get(id)?.key;
    const dates = visitRowsOf(plan)
      .filter((row) => row.includes(key ?? ''))
      .map((row) => row.find((value) => typeof value === 'number' && value > 40_000));
    expect(dates).toContain(Number(target.value));
  });

  it('takes a visit out, which is then listed as short of visits', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Calendar'));
    const chip = freeChip();
    const name = nameOf(chip);
    await user.click(chip);
    await user.click(await button('Take out'));
    await user.click(await tab('Overview'));
    const entry = (await screen.findByText(name)).closest('li');
    expect(entry?.textContent).toContain('1 of 2 visits');
  });

  it('puts a visit back by hand where the list says that it is missing', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Calendar'));
    const chip = freeChip();
    const name = nameOf(chip);
    await user.click(chip);
    await user.click(await button('Take out'));
    await user.click(await tab('Overview'));
    await user.click(await button(`Add a visit of ${name}`));
    const days = screen.getByLabelText<HTMLSelectElement>(`Visit ${name} on`);
    const fits = [...days.options].find(({ text }) => /min\)/.test(text))!;
    expect((await button('Add')).getAttribute('aria-disabled')).toBe('true');
    await user.selectOptions(days, fits);
    await user.click(await button('Add'));
    expect(spoken()).toContain(`${name} was added on`);
    expect(screen.queryByText(name)).toBeNull();
    await user.click(await button('Undo'));
    expect(screen.getByText(name).closest('li')?.textContent).toContain('1 of 2 visits');
  });
});

describe('Planning time: automatic, or as it is typed', () => {
  const field = () => screen.findByRole<HTMLInputElement>('spinbutton', { name: 'Planning time in seconds' });
  const never = () => new Promise<never>(() => undefined);

  async function opened() {
    const outcome = await visitPlan('frequencies');
    const run = jest.fn<ReturnType<TaskRunner>, Parameters<TaskRunner>>(() => Promise.resolve(ok(outcome)));
    const replan = jest.fn<ReturnType<Replanner>, Parameters<Replanner>>(never);
    const compareFrequencies = jest.fn<ReturnType<FrequencyComparer>, Parameters<FrequencyComparer>>(never);
    const pane = renderPane({ route, services: { run, replan, compareFrequencies } });
    return { ...pane, run, replan, compareFrequencies };
  }

  it('is left to the planner while the field is empty', async () => {
    const { user, run, replan, compareFrequencies } = await opened();
    expect((await field()).value).toBe('');
    expect((await field()).placeholder).toBe('automatic');
    await user.click(await button('Show preview'));
    expect(run.mock.calls[0]?.[1]).not.toHaveProperty('seconds');
    await user.click(await button('What would three frequencies save?'));
    expect(compareFrequencies.mock.calls[0]?.[1]).not.toHaveProperty('seconds');
    await user.click(await tab('Re-plan'));
    await user.click(await button('Plan again'));
    expect(replan.mock.calls[0]?.[1]).not.toHaveProperty('seconds');
  });

  it('holds for the plan, for the comparison of frequencies and for planning again, and stays until it is cleared', async () => {
    const { user, run, replan, compareFrequencies } = await opened();
    await user.type(await field(), '45{Tab}');
    await user.click(await button('Show preview'));
    expect(run.mock.calls[0]?.[1].seconds).toBe(45);
    await user.click(await button('What would three frequencies save?'));
    expect(compareFrequencies.mock.calls[0]?.[1].seconds).toBe(45);
    await user.click(await tab('Re-plan'));
    await user.click(await button('Plan again'));
    expect(replan.mock.calls[0]?.[1].seconds).toBe(45);
    await user.click(await button('Cancel'));
    await user.click(await button('Do not apply'));
    expect((await field()).value).toBe('45');
    await user.clear(await field());
    await user.tab();
    await user.click(await button('Show preview'));
    expect(run.mock.calls[1]?.[1]).not.toHaveProperty('seconds');
  });

  it.each([
    ['0', 1],
    ['9999', 600],
    ['12.4', 12],
  ])('typed as %s it is %d seconds', async (typed, seconds) => {
    const { user, run } = await opened();
    await user.type(await field(), `${typed}{Tab}`);
    await user.click(await button('Show preview'));
    expect(run.mock.calls[0]?.[1].seconds).toBe(seconds);
  });
});

describe('Re-plan: keeps what is locked and lists what moved', () => {
  it('plans again from the edited plan', async () => {
    const replan = jest.fn(replannerFor('en'));
    const { user, outcome } = await openDesk('usual', { replan });
    await user.click(await tab('Calendar'));
    const chip = freeChip();
    const [id, date] = [chip.getAttribute('data-visit'), dateOf(chip)];
    chip.focus();
    await user.keyboard('l');
    await user.click(await tab('Re-plan'));
    expect(screen.getByText('1 visit is locked.')).toBeTruthy();
    const slider = screen.getByRole('slider', { name: 'How much may move' });
    expect(slider.getAttribute('aria-valuetext')).toBe('some of each');
    await user.click(await button('Plan again'));
    await screen.findByText('Changes since the first plan', undefined, { timeout: 20_000 });
    expect(replan).toHaveBeenCalledTimes(1);
    const next = await (replan.mock.results[0]!.value as ReturnType<Replanner>);
    expect(checkPlan(next.draft.input.problem, next.plan)).toEqual([]);
    const kept = next.plan.routes
      .find((day) => day.date === date)
      ?.visits.find(({ customer }) => customer === id);
    expect(kept?.locked).toBe(true);
    expect(next.plan).not.toBe(outcome.result.plan);
  }, 30_000);

  it('is dropped by Cancel and leaves the plan as it was', async () => {
    let signal: AbortSignal | undefined;
    const { user } = await openDesk('usual', {
      replan: (_version, options) => {
        signal = options.signal;
        return new Promise(() => undefined);
      },
    });
    await user.click(await tab('Re-plan'));
    await user.click(await button('Plan again'));
    await user.click(await button('Cancel'));
    expect(signal?.aborted).toBe(true);
    expect(await screen.findByText('Nothing has changed.')).toBeTruthy();
    expect(spoken()).toBe('Cancelled. The plan is as it was.');
  });
});

describe('Day list and map: one day in the order of driving', () => {
  it('lists arrival, drive and reason, and locks from there', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Day'));
    const items = screen.getAllByRole('listitem').filter((item) => /\d\d:\d\d/.test(item.textContent ?? ''));
    expect(items.length).toBeGreaterThan(0);
    const times = items.map((item) => /\d\d:\d\d/.exec(item.textContent ?? '')?.[0] ?? '');
    expect([...times].sort()).toEqual(times);
    const lock = within(items[0]!).getByRole('button', { name: /^Lock / });
    expect(lock.getAttribute('aria-pressed')).toBe('false');
    await user.click(lock);
    expect((await screen.findAllByRole('button', { name: /^Lock / }))[0]?.getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('numbers the stops on the map, opens one by keyboard, and says the same as a list', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Map'));
    const stops = screen.getAllByRole('button', { name: /^Stop \d+: / });
    const list = screen.getByRole('heading', { name: 'The routes as a list' }).parentElement!;
    for (const stop of stops) {
      const name = /^Stop \d+: (.+?), /.exec(stop.getAttribute('aria-label') ?? '')?.[1] ?? '?';
      expect(list.textContent).toContain(name);
    }
    stops[0]?.focus();
    await user.keyboard('{Enter}');
    expect(await button('Take out')).toBeTruthy();
  });

  it('comes nearer, moves and frames the routes by button and keyboard', async () => {
    const { user } = await openDesk();
    await user.click(await tab('Map'));
    await user.click(screen.getByRole('radio', { name: 'the week' }));
    const map = screen.getByRole('group', { name: /^Map with \d+ stops$/ });
    const places = () =>
      within(map)
        .getAllByRole('button', { name: /^Stop / })
        .map((stop) => {
          const [, x = NaN, y = NaN] = (
            /translate\(([-\d.]+) ([-\d.]+)\)/.exec(stop.getAttribute('transform') ?? '') ?? []
          ).map(Number);
          return { x, y };
        });
    const spread = (list: readonly { readonly x: number; readonly y: number }[]) =>
      Math.hypot(list[0]!.x - list.at(-1)!.x, list[0]!.y - list.at(-1)!.y);
    const whole = places();
    await user.click(await button('Nearer'));
    expect(spread(places()) / spread(whole)).toBeCloseTo(1.6, 1);
    map.focus();
    const before = places();
    await user.keyboard('{ArrowRight}');
    // What stands right of the window comes in: everything goes to the left by the same way.
    const pushes = places().map(({ x }, index) => x - before[index]!.x);
    expect(Math.max(...pushes)).toBeLessThan(0);
    expect(Math.max(...pushes) - Math.min(...pushes)).toBeLessThan(0.3);
    await user.keyboard('0');
    const [, , width, height] = (map.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const framed = places();
    expect(framed.every(({ x, y }) => x > 0 && y > 0 && x < width! && y < height!)).toBe(true);
    // The routes fill the window in one direction at least, less its margins.
    const extent = (axis: 'x' | 'y') =>
      Math.max(...framed.map((stop) => stop[axis])) - Math.min(...framed.map((stop) => stop[axis]));
    expect(Math.max(extent('x') / width!, extent('y') / height!)).toBeGreaterThan(0.7);
    await user.keyboard('-----');
    expect(places()).toEqual(whole);
    expect((await button('Farther')).getAttribute('aria-disabled')).toBe('true');
  });

  it('says what to do when nobody has a place', async () => {
    const { user } = await openDesk('placeless');
    await user.click(await tab('Map'));
    expect(await screen.findByText(/Add columns for latitude and longitude/)).toBeTruthy();
  });
});

describe('Overview: tells a team that is short of time, and one that wants nothing', () => {
  it('lists who is left out, why, and what would fit', async () => {
    const { outcome } = await openDesk('oversubscribed');
    const short = outcome.result.plan.leftOut;
    expect(short.length).toBeGreaterThan(0);
    expect(screen.getAllByText(/^Would fit: /).length).toBeGreaterThan(0);
    expect(screen.getByText('Left out or short of visits', { selector: 'h2' })).toBeTruthy();
  });

  it('plans a single customer', async () => {
    const { user } = await openDesk('one');
    await user.click(await tab('Calendar'));
    expect(chips().length).toBe(2);
  });
});
