// Proves that the sample workbooks are what their generator writes, byte for byte.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

test('npm run samples writes the very files that the project ships, wherever the clock stands', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fieldsheet-samples-'));
  try {
    execFileSync(process.execPath, ['scripts/samples/make.mjs', folder], {
      env: { ...process.env, TZ: 'Asia/Seoul' },
    });
    const shipped = readdirSync('samples').sort();
    expect(readdirSync(folder).sort()).toEqual(shipped);
    const differing = shipped.filter(
      (name) =>
        Buffer.compare(readFileSync(path.join(folder, name)), readFileSync(path.join('samples', name))) !== 0,
    );
    expect(differing).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
