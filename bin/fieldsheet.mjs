#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'dist', 'cli', 'fieldsheet.cjs');

// From a fresh clone the program is built on first use; what the build says goes to stderr, so that --json stays clean.
if (!existsSync(program)) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const built = spawnSync(npm, ['run', '--silent', 'build:cli'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) {
    process.stderr.write('fieldsheet could not be built; run "npm ci" and try again.\n');
    process.exit(2);
  }
}
createRequire(import.meta.url)(program);
