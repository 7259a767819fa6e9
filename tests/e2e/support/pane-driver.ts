import type { Frame, Locator } from 'playwright-core';
import { formatIso } from '../../../src/core/serial-date';
import type { Session } from './session';

/** Uses the task pane as a person would: cards of tasks, date, run, apply, undo. */
export class PaneDriver {
  private constructor(
    private readonly session: Session,
    readonly pane: Frame,
  ) {}

  static async of(session: Session): Promise<PaneDriver> {
    return new PaneDriver(session, await session.pane());
  }

  /** The button with a text, by its key. */
  button(key: string): Locator {
    return this.pane.getByRole('button', { name: this.session.t(key), exact: true });
  }

  /** Opens a task from the first page. */
  async open(task: string): Promise<void> {
    await this.button('pane:nav.home').click();
    const title = this.pane.getByText(this.session.t(`pane:tasks.${task}.title`), { exact: true });
    await this.pane.locator('main button').filter({ has: title }).first().click();
  }

  /** Fills in the day that a page stands on. */
  async date(day: number): Promise<void> {
    await this.pane.locator('input[type=date]').first().fill(formatIso(day));
  }

  /** Runs a task on a day through preview and apply; returns the text of the preview. */
  async run(task: string, day: number): Promise<string> {
    await this.open(task);
    await this.date(day);
    // Only the planner asks for seconds.
    const seconds = this.pane.getByRole('spinbutton');
    if ((await seconds.count()) > 0) await seconds.first().fill('1');
    await this.button('pane:run.start').click();
    await this.button('pane:preview.apply').waitFor({ timeout: 120_000 });
    const preview = await this.pane.locator('body').innerText();
    await this.button('pane:preview.apply').click();
    await this.button('pane:done.undo').waitFor({ timeout: 120_000 });
    await this.session.settle();
    return preview;
  }

  /** Takes the last run back. */
  async undo(): Promise<void> {
    await this.button('pane:done.undo').click();
    await this.pane.getByText(this.session.t('pane:undone.title')).first().waitFor({ timeout: 60_000 });
    await this.session.settle();
  }
}
