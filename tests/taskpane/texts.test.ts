import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createTranslator } from '../../src/i18n';

const ROOT = path.join(__dirname, '../../src/taskpane');

function sources(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
}

describe('Pane: every text that a page asks for by name exists', () => {
  it('finds each key that is written out', () => {
    const { has } = createTranslator('en');
    const keys = sources().flatMap((source) =>
      [...source.matchAll(/'((?:pane|sheets|progress|functions):[\w.-]+)'/g)].map(([, key]) => key ?? ''),
    );
    expect(keys.length).toBeGreaterThan(100);
    // A text that is counted exists in its forms only.
    expect(keys.filter((key) => !has(key) && !has(`${key}_other`))).toEqual([]);
  });

  it('asks for no text by a language-bound string in the markup', () => {
    // Two words between tags would be a sentence that was never translated.
    const loose = sources().flatMap((source) =>
      [...source.matchAll(/>\s*([A-Z][a-z]+ [a-z]+[^<{]*)</g)].map(([, text]) => text),
    );
    expect(loose).toEqual([]);
  });
});
