import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './find-chromium.mjs';

/**
 * `npm test`: formatting, lint, types, build, unit and property tests, end-to-end tests; each step runs even when one before
 * it failed, so that one run tells everything. `npm test -- unit` runs only the named steps.
 */

const results = [];
const wanted = process.argv.slice(2);

function run(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

/** A step that counts as one test. */
async function check(name, command, args) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const started = Date.now();
  const code = await run(command, args);
  results.push({
    name,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    seconds: (Date.now() - started) / 1000,
  });
}

/** A jest run; its tests are counted. */
async function jest(name, args) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const started = Date.now();
  const report = path.resolve('.cache', `${name}.json`);
  rmSync(report, { force: true });
  await run(process.execPath, [
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...args,
  ]);
  const seconds = (Date.now() - started) / 1000;
  if (!existsSync(report)) {
    results.push({ name, passed: 0, failed: 1, seconds });
    return;
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  results.push({
    name,
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
    seconds,
  });
}

/** Makes sure that there is a Chromium: installs Debian's when it may, else says how. */
function provideChromium() {
  if (findChromium()) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from Debian …');
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (findChromium()) return true;
  }
  console.error(
    'The end-to-end tests need Chromium. Install it ("sudo apt-get install chromium fonts-noto-cjk"), or set CHROMIUM to its path.',
  );
  return false;
}

mkdirSync('.cache', { recursive: true });
// Two lanes of about the same length; each step keeps one core busy.
await Promise.all([
  (async () => {
    await check('lint', 'npx', ['eslint', '--max-warnings', '0', '.']);
    await check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
  })(),
  (async () => {
    await check('types', 'npx', ['tsc', '-p', '.']);
    await check('build', 'npm', ['run', '--silent', 'build']);
  })(),
]);
await check('pages', process.execPath, ['scripts/make-function-files.mjs', '--check']);
await check('manifest', process.execPath, ['scripts/validate.mjs']);
await jest('unit', ['--maxWorkers=100%']);
if (wanted.length === 0 || wanted.includes('e2e')) {
  if (provideChromium()) await jest('e2e', ['--config', 'jest.e2e.config.mjs']);
  else results.push({ name: 'e2e', passed: 0, failed: 1, seconds: 0 });
}

const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0);
console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(9)} ${failed === 0 ? 'ok  ' : 'FAIL'} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
}
const skipped = total('skipped');
console.log(
  `\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exit(total('failed') === 0 ? 0 : 1);
