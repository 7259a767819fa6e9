import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of an installed Chromium (or `CHROMIUM`); undefined when there is none. */
export function findChromium() {
  return [process.env.CHROMIUM, ...CANDIDATES].find((file) => file && existsSync(file));
}
