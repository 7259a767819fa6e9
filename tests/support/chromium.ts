// @ts-expect-error the script is plain JavaScript
import { findChromium } from '../../scripts/find-chromium.mjs';

const find = findChromium as () => string | undefined;

/** How every test starts the installed Chromium; left to the search path when none is found. */
export const CHROMIUM = { executablePath: find() ?? 'chromium', args: ['--no-sandbox'] };
