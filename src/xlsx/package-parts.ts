import { FileRefused } from './xlsx-error';
import { attribute, parseRoot } from './xml-tree';
import type { ZipEntry } from './zip-reader';
import { inflateEntry, readZip } from './zip-reader';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type URI (`worksheet`, `table` …), the same for transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** Resolved part name; the raw target for an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** Content types by extension and by part. */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Name of the part that holds the relationships of `part`; `''` is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Part name for a relationship target as seen from `source`. */
export function resolveTarget(source: string, target: string): string {
  let path = target.split(/[?#]/)[0] ?? '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A target with a stray percent sign is taken as it stands.
  }
  path = path.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
}

/** Target text that leads from `source` to `part`: relative below the same top folder, else absolute. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return common === 0 && from.length > 0
    ? `/${part}`
    : '../'.repeat(from.length - common) + to.slice(common).join('/');
}

/** Text of an XML part: UTF-8 with its byte-order mark kept, so that encoding it again gives the same bytes; UTF-16 is converted. */
function decodePart(name: string, bytes: Uint8Array): string {
  const [a, b] = bytes;
  const utf16 = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  try {
    if (utf16) {
      const text = new TextDecoder(utf16, { fatal: true }).decode(bytes);
      return text.replace(/^(<\?xml[^>]*encoding=)(["'])utf-16\2/i, '$1$2UTF-8$2');
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileRefused('xlsx-damaged-part', { part: name });
  }
}

/** Reads the parts of an Office package; part names match without regard to case, as the format says. */
export class PackageParts {
  readonly entries: readonly ZipEntry[];
  readonly #byName = new Map<string, ZipEntry>();
  readonly #texts = new Map<string, string>();
  #types: ContentTypes | undefined;

  /** @throws FileRefused when the bytes are no intact zip archive */
  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes);
    for (const entry of this.entries) this.#byName.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    return this.#byName.has(name.toLowerCase());
  }

  entry(name: string): ZipEntry | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /**
   * Text of an XML part.
   * @throws FileRefused `xlsx-missing-part`, `xlsx-damaged-part`
   */
  text(name: string): string {
    const entry = this.entry(name);
    if (!entry) throw new FileRefused('xlsx-missing-part', { part: name });
    const cached = this.#texts.get(entry.name);
    if (cached !== undefined) return cached;
    const text = decodePart(entry.name, inflateEntry(entry));
    this.#texts.set(entry.name, text);
    return text;
  }

  contentTypes(): ContentTypes {
    if (this.#types) return this.#types;
    const defaults = new Map<string, string>();
    const overrides = new Map<string, string>();
    for (const element of parseRoot(this.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART).children) {
      const type = attribute(element, 'ContentType') ?? '';
      if (element.local === 'Default')
        defaults.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
      else if (element.local === 'Override') {
        overrides.set((attribute(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
      }
    }
    this.#types = { defaults, overrides };
    return this.#types;
  }

  /** Content type of a part; undefined when the package does not say. */
  contentType(name: string): string | undefined {
    const types = this.contentTypes();
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return types.overrides.get(name.toLowerCase()) ?? types.defaults.get(extension);
  }

  /** Relationships of a part (`''`: of the package); none when it has no relationships part. */
  relationships(part: string): Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    return parseRoot(this.text(name), name).children.map((element): Relationship => {
      const type = attribute(element, 'Type') ?? '';
      const target = attribute(element, 'Target') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }
}
