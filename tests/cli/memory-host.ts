import { toSerial } from '../../src/core/serial-date';
import type { CliHost } from '../../src/cli/console';
import { runCli } from '../../src/cli/run-cli';

/** What a run of the command line left behind. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Map<string, Uint8Array>;
}

/** Runs the command line over files in memory. */
export async function run(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array>> = {},
  changes: Partial<CliHost> = {},
): Promise<CliRun> {
  const disk = new Map(Object.entries(files));
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(args, {
    env: { LANG: 'en_US.UTF-8' },
    version: '1.2.3',
    readFile: (path) => {
      const bytes = disk.get(path);
      if (!bytes) throw Object.assign(new Error('missing'), { code: 'ENOENT' });
      return bytes;
    },
    writeFile: (path, bytes) => void disk.set(path, bytes),
    resolve: (path) => path,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: () => toSerial({ year: 2026, month: 3, day: 31 }) ?? 0,
    ...changes,
  });
  return { code, out: out.join('\n'), err: err.join('\n'), files: disk };
}

/** Text as UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
