import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chromium, errors } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import type { CellValue } from '../../../src/core/cell';
import { createTranslator } from '../../../src/i18n';
import type { Language } from '../../../src/i18n/core';
import type {} from '../../../workbench/src/test-door';
import { CHROMIUM } from '../../support/chromium';

/** How the browser is set up for a session. */
export interface SessionOptions {
  readonly language: Language;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark' | 'contrast';
}

/** Times that a text is typed before its cell counts as one that does not take it. */
const TRIES = 3;

/** One browser on the workbench, used as a person would: clicks and keys; only reading back goes through the page's test door. */
export class Session {
  /** Errors that the page reported, and requests that left the machine. */
  readonly faults: string[] = [];

  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
    readonly language: Language,
    readonly t: (key: string) => string,
  ) {}

  static async start(options: SessionOptions): Promise<Session> {
    const { server, url } = await startServer();
    const browser = await chromium.launch(CHROMIUM);
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
      reducedMotion: 'reduce',
    });
    await context.addInitScript(
      ([language, theme]) => {
        localStorage.setItem('workbench.language', language ?? 'en');
        localStorage.setItem('workbench.theme', theme ?? 'light');
      },
      [options.language, options.theme ?? 'light'],
    );
    const page = await context.newPage();
    const session = new Session(
      server,
      browser,
      page,
      options.language,
      createTranslator(options.language).t,
    );
    page.on('pageerror', (failure) => session.faults.push(`error: ${failure.message}`));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      // The service worker answers for the Office CDN from this machine.
      const local =
        ['localhost', 'appsforoffice.microsoft.com'].includes(hostname) ||
        ['data:', 'blob:'].includes(protocol);
      if (!local) session.faults.push(`request: ${request.url()}`);
    });
    try {
      await page.goto(url);
      await session.pane();
    } catch (failure) {
      // What the page says tells more than that there is no pane; browser and server must not outlive the test.
      await session.close();
      throw new Error(['The workbench did not start.', ...session.faults].join('\n'), { cause: failure });
    }
    return session;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }

  /** The frame of the task pane, once its first page is there. */
  async pane(): Promise<Frame> {
    await this.page.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('h1'),
      undefined,
      {
        timeout: 60_000,
      },
    );
    const found = this.page.frames().find((frame) => frame.url().includes('taskpane.html'));
    if (!found) throw new Error('The pane has no frame.');
    return found;
  }

  /** Opens a sample by clicking its card in the gallery. */
  async openSample(title: RegExp, tables: number): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
    await this.page.waitForFunction((count) => window.__workbench!.tables().length >= count, tables, {
      timeout: 60_000,
    });
    // The grid asks for its edit permissions after the sheets are drawn.
    await this.page.waitForTimeout(3000);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.page.evaluate(() => window.__workbench!.settled(60_000));
  }

  /** Types into a cell as a person does and waits for its result. */
  async type(address: string, text: string): Promise<void> {
    await this.enter(address, text);
    await this.settle();
    // A column of a thousand cells asks the functions in several rounds.
    await this.page.waitForFunction(
      ([at, typed]) => {
        const now = window.__workbench!.values(at!);
        const waits = typed!.startsWith('=') && (now[0]?.[0] ?? null) === null;
        return !waits && !JSON.stringify(now).includes('#GETTING_DATA');
      },
      [address, text],
      { timeout: 60_000 },
    );
  }

  /** Types a text and Enter until the cell has taken it: on a busy machine the grid now and then misses a key, and a person would see it and type again. */
  private async enter(address: string, text: string): Promise<void> {
    const before = JSON.stringify(await this.formulas(address));
    // The editor hands its text over some time after the key; only then is there anything to calculate.
    const taken = (timeout: number) =>
      this.page.waitForFunction(
        ([at, held, typed]) => {
          const now = window.__workbench!.formulas(at!);
          return JSON.stringify(now) !== held || now[0]?.[0] === typed;
        },
        [address, before, text],
        { timeout },
      );
    for (let left = TRIES; ; left--) {
      await this.page.evaluate((at) => window.__workbench!.select(at), address);
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Enter');
      try {
        await taken(20_000);
        return;
      } catch (failure) {
        if (left === 1 || !(failure instanceof errors.TimeoutError)) throw failure;
        // Whatever the editor holds is given up, so that nothing is typed behind it.
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Formulas of an area; values where there are none. */
  formulas(address: string): Promise<CellValue[][]> {
    return this.page.evaluate((at) => window.__workbench!.formulas(at), address);
  }

  async values(address: string): Promise<CellValue[][]> {
    // As text, since the browser's protocol describes each of a hundred thousand cells by itself.
    const text = await this.page.evaluate((at) => JSON.stringify(window.__workbench!.values(at)), address);
    return JSON.parse(text) as CellValue[][];
  }

  /** Runs a task from its ribbon button through preview and apply; returns the text of the preview. */
  async runTask(ribbonLabel: string, asOf: string): Promise<string> {
    await this.page.getByRole('button', { name: ribbonLabel }).first().click();
    const pane = await this.pane();
    await pane.locator('input[type=date]').first().fill(asOf);
    // Only the planner asks for seconds.
    const seconds = pane.getByRole('spinbutton');
    if ((await seconds.count()) > 0) await seconds.first().fill('2');
    await pane.getByRole('button', { name: this.t('pane:run.start') }).click();
    const apply = pane.getByRole('button', { name: this.t('pane:preview.apply'), exact: true });
    await apply.waitFor({ timeout: 120_000 });
    const preview = await pane.locator('body').innerText();
    // A click is over when the page has answered it, which takes a while with many thousand cells on a busy machine.
    await apply.click({ timeout: 120_000 });
    await pane.getByRole('button', { name: this.t('pane:done.undo') }).waitFor({ timeout: 120_000 });
    return preview;
  }

  /** Bytes of the workbook as the workbench saves it. */
  async save(): Promise<Uint8Array> {
    return new Uint8Array(
      Buffer.from(await this.page.evaluate(() => window.__workbench!.saveBytes()), 'base64'),
    );
  }
}

async function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['workbench/serve.mjs'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server stopped with ${code}.`)));
    server.stdout?.on('data', (data: Buffer) => {
      const found = /http:\/\/localhost:\d+\//.exec(data.toString());
      if (found) resolve(found[0]);
    });
  });
  return { server, url };
}
