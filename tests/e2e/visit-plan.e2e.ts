import type { Frame, Locator } from 'playwright-core';
import { SAMPLES } from './support/samples';
import { Session } from './support/session';

const TEAMS = [
  { ...SAMPLES.en, plan: 'Build visit plan' },
  { ...SAMPLES.ko, plan: '방문 계획 작성' },
  { ...SAMPLES.zh, plan: '制定拜访计划' },
];

const AS_OF = '2026-10-31';
const FREE = '[data-visit]:not(:has(svg))';

describe.each(TEAMS)('$file: a visit plan is looked at, edited and planned again in the pane', (sample) => {
  let session: Session;
  let pane: Frame;
  const t = (key: string) => session.t(key);
  const button = (key: string, exact = true) => pane.getByRole('button', { name: t(key), exact });
  const tab = (id: string) => pane.locator(`#plan-tab-${id}`);
  const sheets = () => session.page.evaluate(() => window.__workbench!.sheets().map(({ name }) => name));

  const startPlan = async (seconds?: string) => {
    await session.page.getByRole('button', { name: sample.plan }).first().click();
    await pane.locator('input[type=date]').first().fill(AS_OF);
    if (seconds !== undefined) {
      await pane.getByRole('spinbutton').fill(seconds);
      await pane.getByRole('spinbutton').press('Enter');
    } else await button('pane:run.start').click();
  };
  /** Date and visit of a chip. */
  const placeOf = (chip: Locator) =>
    chip.evaluate((element) => ({
      visit: element.getAttribute('data-visit') ?? '',
      date: Number(element.closest('[data-date]')?.getAttribute('data-date')),
    }));
  const chipAt = (date: number, visit: string) =>
    pane.locator(`[data-date="${date}"] [data-visit="${visit}"]`);

  beforeAll(async () => {
    session = await Session.start({ language: sample.language });
    await session.openSample(sample.title, sample.tables);
    pane = await session.pane();
    session.page.setDefaultTimeout(120_000);
  });
  afterAll(() => session?.close());

  test('a running search is dropped within 200 ms and leaves the workbook alone', async () => {
    const before = await sheets();
    await startPlan('120');
    await button('desk:search.enough').waitFor({ timeout: 60_000 });
    const waited = await pane.evaluate(async (name) => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      const began = performance.now();
      cancel?.click();
      while (!document.querySelector('form')) await new Promise((resolve) => setTimeout(resolve, 5));
      return performance.now() - began;
    }, t('desk:search.cancel'));
    // It takes some 100 ms; other work on a busy machine comes on top.
    expect(waited).toBeLessThan(1000);
    expect(await sheets()).toEqual(before);
  });

  test('the plan gets better while it is shown, and is taken when it is good enough', async () => {
    await startPlan('120');
    await button('desk:search.enough').waitFor({ timeout: 60_000 });
    expect(await pane.getByRole('img', { name: /%/ }).count()).toBeGreaterThan(0);
    await button('desk:search.enough').click();
    await tab('calendar').waitFor({ timeout: 60_000 });
  });

  test('dragging says what it does before the visit is let go, and then moves it', async () => {
    await tab('calendar').click();
    const fits = pane.locator('[data-fits=true]');
    /** The first day that would take the visit and can be dropped on without scrolling, −1 without. */
    const dayInSight = () =>
      fits.evaluateAll((days) =>
        days.findIndex((day) => {
          const { left, top, width } = day.getBoundingClientRect();
          return day.contains(document.elementFromPoint(left + width / 2, top + 10));
        }),
      );
    // In a full month some visits fit nowhere else: the first one that does is taken along.
    const pickUp = async (index: number): Promise<Awaited<ReturnType<typeof placeOf>>> => {
      const chip = pane.locator(FREE).nth(index);
      await chip.waitFor();
      const place = await placeOf(chip);
      await chip.scrollIntoViewIfNeeded();
      const grip = (await chip.boundingBox())!;
      await session.page.mouse.move(grip.x + 8, grip.y + 8);
      await session.page.mouse.down();
      await session.page.mouse.move(grip.x + 20, grip.y + 14, { steps: 3 });
      // Every day of the month says whether it would take the visit.
      await pane.locator('[data-fits]').first().waitFor();
      await fits
        .first()
        .waitFor({ timeout: 4000 })
        .catch(() => undefined);
      if ((await dayInSight()) >= 0) return place;
      await session.page.mouse.move(grip.x + 8, grip.y + 8);
      await session.page.mouse.up();
      return pickUp(index + 1);
    };
    const from = await pickUp(0);
    const target = fits.nth(await dayInSight());
    const to = Number(await target.getAttribute('data-date'));
    const place = (await target.boundingBox())!;
    await session.page.mouse.move(place.x + place.width / 2, place.y + 10, { steps: 4 });
    const effect = await pane.getByTestId('drag-effect').innerText();
    expect(effect).toMatch(/[+−±]\d/);
    await session.page.mouse.up();
    await chipAt(to, from.visit).waitFor();
    expect(await chipAt(from.date, from.visit).count()).toBe(0);

    await button('desk:undo').click();
    await chipAt(from.date, from.visit).waitFor();
    await button('desk:redo').click();
    await chipAt(to, from.visit).waitFor();
  });

  test('a locked visit stays where it is when the month is planned again', async () => {
    const chip = pane.locator(FREE).nth(3);
    const { visit, date } = await placeOf(chip);
    await chip.click();
    await button('desk:visit.lock').click();
    await pane.locator(`[data-date="${date}"] [data-visit="${visit}"] svg`).first().waitFor();
    await tab('replan').click();
    await button('desk:replan.start').click();
    await button('desk:search.enough').waitFor({ timeout: 60_000 });
    await button('desk:search.enough').click();
    await tab('replan').waitFor({ timeout: 60_000 });
    await tab('calendar').click();
    await pane.locator(`[data-date="${date}"] [data-visit="${visit}"] svg`).first().waitFor();
  });

  test('planning again can be cancelled, and the plan is as it was', async () => {
    const before = await pane.locator('[data-visit]').count();
    await tab('replan').click();
    await button('desk:replan.start').click();
    await button('desk:search.cancel').click();
    await tab('calendar').click();
    expect(await pane.locator('[data-visit]').count()).toBe(before);
  });

  test('day list and map show one day in the order of driving', async () => {
    await tab('day').click();
    expect(await pane.locator('#plan-panel ol > li').count()).toBeGreaterThan(0);
    await tab('map').click();
    expect(await pane.locator('#plan-panel svg [role=button]').count()).toBeGreaterThan(0);
  });

  test('Apply writes the edited plan, and Undo takes it back', async () => {
    const before = await sheets();
    await button('pane:preview.apply').click();
    await button('pane:done.undo').waitFor({ timeout: 120_000 });
    expect((await sheets()).length).toBeGreaterThan(before.length);
    await button('pane:done.undo').click();
    await pane.getByText(t('pane:undone.title')).first().waitFor({ timeout: 60_000 });
    await session.settle();
    expect(await sheets()).toEqual(before);
  });

  test('nothing failed on the page and nothing left the machine', () => {
    expect(session.faults).toEqual([]);
  });
});
