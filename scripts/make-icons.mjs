import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

// npm run icons: draws every icon of the add-in at each size that Office asks for.
const FRAME = '#0f6b5c';
const MARK = '#ffffff';
const ACCENT = '#f2b134';
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const tile = (inner) => `<rect x="2" y="2" width="60" height="60" rx="13" fill="${FRAME}"/>${inner}`;
const DRAWINGS = {
  // A sheet whose cells hold a route.
  icon: tile(
    `<g fill="none" stroke="${MARK}" stroke-width="4" stroke-linejoin="round"><rect x="13" y="13" width="38" height="38" rx="4"/><path d="M13 26H51M26 26V51"/></g><path d="M32 45L38 34L46 40" fill="none" stroke="${ACCENT}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/><circle cx="32" cy="45" r="4" fill="${ACCENT}"/>`,
  ),
  // Four classes, one of them singled out.
  classify: tile(
    `<rect x="12" y="12" width="18" height="18" rx="3" fill="${MARK}" opacity=".75"/><rect x="34" y="12" width="18" height="18" rx="3" fill="${ACCENT}"/><rect x="12" y="34" width="18" height="18" rx="3" fill="${MARK}" opacity=".45"/><rect x="34" y="34" width="18" height="18" rx="3" fill="${MARK}" opacity=".75"/>`,
  ),
  // A calendar with a route.
  plan: tile(
    `<rect x="11" y="15" width="42" height="38" rx="5" fill="${MARK}"/><rect x="11" y="15" width="42" height="10" fill="${ACCENT}"/><path d="M22 10V19M42 10V19" stroke="${MARK}" stroke-width="5" stroke-linecap="round"/><path d="M19 45L29 34L37 42L46 32" fill="none" stroke="${FRAME}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  // Boxes on a shelf.
  stock: tile(
    `<rect x="13" y="33" width="16" height="16" rx="2" fill="${MARK}"/><rect x="35" y="33" width="16" height="16" rx="2" fill="${MARK}"/><rect x="24" y="13" width="16" height="16" rx="2" fill="${ACCENT}"/><path d="M10 53H54" stroke="${MARK}" stroke-width="4" stroke-linecap="round"/>`,
  ),
};

mkdirSync('assets', { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${drawing}</svg>\n`;
  writeFileSync(`assets/${name}.svg`, svg);
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
