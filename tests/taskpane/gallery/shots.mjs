/**
 * Takes screenshots of the pane's gallery: node tests/taskpane/gallery/shots.mjs OUT-FOLDER [state …]
 * Build the gallery first: npx webpack --config tests/taskpane/gallery/gallery.webpack.mjs
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/find-chromium.mjs';

const [out = '.cache/shots', ...wanted] = process.argv.slice(2);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const LOOKS = [
  { name: 'en-light-320', language: 'en', width: 320, colorScheme: 'light' },
  { name: 'ko-dark-320', language: 'ko', width: 320, colorScheme: 'dark' },
  { name: 'zh-light-480', language: 'zh', width: 480, colorScheme: 'light' },
  { name: 'en-dark-760', language: 'en', width: 760, colorScheme: 'dark' },
  { name: 'en-forced-320', language: 'en', width: 320, colorScheme: 'dark', forcedColors: 'active' },
];
const chosen = process.env.LOOKS
  ? LOOKS.filter(({ name }) => process.env.LOOKS.split(',').includes(name))
  : LOOKS;

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox'],
});
for (const { name, language, width, ...scheme } of chosen) {
  const context = await browser.newContext({ viewport: { width, height: 640 }, ...scheme });
  const page = await context.newPage();
  page.on('pageerror', (failure) => console.error(name, String(failure)));
  await page.goto(`file://${root}/.cache/gallery/gallery.html`);
  for (const state of wanted) {
    await page
      .evaluate(([id, tag]) => window.showState(id, tag), [state, language])
      .catch((failure) => console.error(`not drawn: ${state} ${name}: ${failure}`));
    await page.screenshot({ path: path.join(out, `${state}.${name}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();
