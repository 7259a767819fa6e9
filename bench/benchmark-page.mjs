import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/benchmarks.md';
const TITLE = '# Benchmarks';

/**
 * Replaces one part of docs/benchmarks.md, from its heading of level two to the next one, and leaves the other parts as they are; a new
 * part comes last.
 * @param {string} heading text of the heading, the part's name
 * @param {string} body Markdown with headings from level three on
 * @param {string} [page] the file
 */
export function writeBenchmarkPart(heading, body, page = PAGE) {
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const parts = before.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  const part = `## ${heading}\n\n${body.trim()}\n\n`;
  const at = parts.findIndex((known) => known.split('\n', 1)[0] === `## ${heading}`);
  if (at < 0) parts.push(part);
  else parts[at] = part;
  writeFileSync(page, `${TITLE}\n\n${parts.map((known) => `${known.trim()}\n`).join('\n')}`);
}
