import fs from 'node:fs';
import path from 'node:path';
import { toSerial } from '../core/serial-date';
import { runCli } from './run-cli';
import packageJson from '../../package.json';

/** Makes the folder when there is none, and writes next to the target first, so that a failure in the middle leaves no half file under the name that was asked for. */
function writeFile(target: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.part`;
  try {
    fs.writeFileSync(draft, bytes);
    fs.renameSync(draft, target);
  } catch (cause) {
    fs.rmSync(draft, { force: true });
    throw cause;
  }
}

function canonical(file: string): string {
  return fs.existsSync(file) ? fs.realpathSync(file) : path.resolve(file);
}

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

const now = new Date();
const today = toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;

void runCli(process.argv.slice(2), {
  env: process.env,
  version: packageJson.version,
  readFile: (file) => new Uint8Array(fs.readFileSync(file)),
  writeFile,
  resolve: canonical,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  today: () => today,
  signal: stop.signal,
}).then((code) => {
  process.exitCode = code;
});
