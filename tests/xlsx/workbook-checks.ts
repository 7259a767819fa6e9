import { PackageParts, relationshipsPart } from '../../src/xlsx/package-parts';
import { openWorkbookFile } from '../../src/xlsx/open-workbook-file';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import { inflateEntry } from '../../src/xlsx/zip-reader';
import { writeZip } from '../../src/xlsx/zip-writer';

/** Opens bytes or fails the test with the problems. */
export function open(bytes: Uint8Array, customFunctions: readonly string[] = []): WorkbookFile {
  const opened = openWorkbookFile(bytes, { customFunctions });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

/** Names of the parts whose bytes differ between two packages, or that only one of them has. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const a = new PackageParts(before);
  const b = new PackageParts(after);
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names]
    .filter((name) => {
      const [x, y] = [a.entry(name), b.entry(name)];
      if (!x || !y) return true;
      return Buffer.compare(inflateEntry(x), inflateEntry(y)) !== 0;
    })
    .sort();
}

/** What is broken in a package: relationships that lead nowhere, parts without a type or without a relationship. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new PackageParts(bytes);
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  const queue = [''];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    const links = parts.relationships(source);
    reached.add(parts.entry(relationshipsPart(source))?.name ?? '');
    if (new Set(links.map(({ id }) => id)).size !== links.length) faults.push(`${source}: ids repeat`);
    for (const { target, external } of links) {
      if (external || target === '' || target.startsWith('#')) continue;
      const name = parts.entry(target)?.name;
      if (name === undefined) faults.push(`${source} -> ${target}`);
      else if (!reached.has(name)) {
        reached.add(name);
        queue.push(name);
      }
    }
  }
  for (const { name } of parts.entries) {
    if (name.endsWith('/') || name === '[Content_Types].xml') continue;
    if (parts.contentType(name) === undefined) faults.push(`${name}: no content type`);
    if (!reached.has(name)) faults.push(`${name}: not reachable`);
  }
  for (const name of parts.contentTypes().overrides.keys())
    if (!parts.has(name)) faults.push(`${name}: type without part`);
  return faults;
}

/** Text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  return new PackageParts(bytes).text(name);
}

/** The package with other text in one of its parts. */
export function withPart(bytes: Uint8Array, name: string, text: string): Uint8Array {
  return writeZip(
    new PackageParts(bytes).entries.map((entry) =>
      entry.name === name ? { name, content: new TextEncoder().encode(text) } : entry,
    ),
  );
}
