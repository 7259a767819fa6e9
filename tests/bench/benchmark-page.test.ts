import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeBenchmarkPart as write } from '../../bench/benchmark-page.mjs';

describe('the page of benchmarks', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'benchmarks-'));
  const page = path.join(folder, 'benchmarks.md');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('gets parts one by one, each replaced alone, with the headings below it', () => {
    write('One', 'first\n\n### More\n\nof one', page);
    write('Two', 'second', page);
    write('One', 'new\n\n### Less\n\nof one', page);
    expect(readFileSync(page, 'utf8')).toBe(
      '# Benchmarks\n\n## One\n\nnew\n\n### Less\n\nof one\n\n## Two\n\nsecond\n',
    );
  });

  test('keeps a part whose name only begins like another', () => {
    writeFileSync(page, '# Benchmarks\n\n## Visits and more\n\nkept\n');
    write('Visits', 'added', page);
    expect(readFileSync(page, 'utf8')).toBe(
      '# Benchmarks\n\n## Visits and more\n\nkept\n\n## Visits\n\nadded\n',
    );
  });
});
