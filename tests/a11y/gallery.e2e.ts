import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CHROMIUM } from '../support/chromium';
import { STATES } from '../taskpane/gallery/states';

const ROOT = path.resolve(__dirname, '../..');
const GALLERY = path.join(ROOT, '.cache/gallery/gallery.html');

interface Look extends BrowserContextOptions {
  readonly name: string;
  readonly language: string;
}

const viewport = { width: 320, height: 640 };
const LOOKS: readonly Look[] = [
  { name: 'light', language: 'en', viewport, colorScheme: 'light' },
  { name: 'dark', language: 'ko', viewport, colorScheme: 'dark' },
  { name: 'forced colours', language: 'zh', viewport, colorScheme: 'dark', forcedColors: 'active' },
];

interface Finding {
  readonly rule: string;
  readonly nodes: readonly string[];
}

function findings(page: Page): Promise<readonly Finding[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      rule: id,
      nodes: nodes.map(({ html }) => html.slice(0, 200)),
    }));
  });
}

describe('Pane: every page and state is free of accessibility findings and fits 320 px in each look', () => {
  let browser: Browser;

  beforeAll(async () => {
    const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--config', 'tests/taskpane/gallery/gallery.webpack.mjs'], {
      cwd: ROOT,
    });
    browser = await chromium.launch(CHROMIUM);
  }, 180_000);

  afterAll(() => browser?.close());

  describe.each(LOOKS)('$name', ({ name: _name, language, ...options }) => {
    let page: Page;
    const failures: string[] = [];

    beforeAll(async () => {
      page = await (await browser.newContext({ ...options, reducedMotion: 'reduce' })).newPage();
      page.on('pageerror', (failure) => failures.push(String(failure)));
      // Loading takes longer than looking: one page shows all states, one after the other.
      await page.goto(`file://${GALLERY}`);
      await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    });
    afterAll(() => page.context().close());

    it.each(Object.keys(STATES))(
      '%s',
      async (state) => {
        await page.evaluate(([id, tag]) => window.showState(id, tag), [state, language] as const);
        expect(await findings(page)).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(viewport.width);
        expect(failures.splice(0)).toEqual([]);
      },
      30_000,
    );
  });
});
