import type { PackageParts, Relationship } from './package-parts';
import { CONTENT_TYPES_PART, relationshipsPart, relativeTarget } from './package-parts';
import { appendInside, applySplices } from './splice';
import { encodeAttribute } from './xml-text';
import { refusing } from './xlsx-error';
import { attribute, parseRoot } from './xml-tree';
import type { ZipPart } from './zip-writer';
import { writeZip } from './zip-writer';

const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface RelationshipChanges {
  readonly added: Relationship[];
  readonly removed: Set<string>;
}

/** Collects what a save changes in a package, and packs it; whatever is not named here is copied as it lies in the archive. */
export class PackageWriter {
  readonly #parts: PackageParts;
  readonly #texts = new Map<string, string>();
  readonly #removed = new Set<string>();
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, RelationshipChanges>();

  constructor(parts: PackageParts) {
    this.#parts = parts;
  }

  /** Sets the text of a part; with `contentType` when the part is new. */
  setText(part: string, text: string, contentType?: string): void {
    const name = this.#parts.entry(part)?.name ?? part;
    this.#texts.set(name, text);
    if (contentType !== undefined) this.#types.set(name, contentType);
  }

  /** Drops a part with its own relationships and content type. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      const entry = this.#parts.entry(name);
      if (entry) this.#removed.add(entry.name);
    }
  }

  /** First name `<stem>N<extension>` that neither the file nor this save uses. */
  freePart(stem: string, extension: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}${extension}`;
      if (!this.#parts.has(name) && !this.#texts.has(name)) return name;
    }
  }

  /** Adds a relationship from a part to another and returns its id. */
  relate(source: string, type: string, target: string): string {
    const changes = this.#changesOf(source);
    const used = new Set([...this.#parts.relationships(source), ...changes.added].map(({ id }) => id));
    let n = used.size + 1;
    while (used.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    changes.added.push({ id, type, target, kind: type.slice(type.lastIndexOf('/') + 1), external: false });
    return id;
  }

  /** Drops a relationship of a part. */
  unrelate(source: string, id: string): void {
    this.#changesOf(source).removed.add(id);
  }

  #changesOf(source: string): RelationshipChanges {
    const known = this.#relationships.get(source);
    if (known) return known;
    const changes: RelationshipChanges = { added: [], removed: new Set() };
    this.#relationships.set(source, changes);
    return changes;
  }

  /** The archive; undefined when nothing differs from the file that was read. */
  pack(): Uint8Array | undefined {
    for (const [source, changes] of this.#relationships) this.#renderRelationships(source, changes);
    this.#dropOrphans();
    if (this.#types.size > 0 || this.#removed.size > 0) this.#renderTypes();
    const encoder = new TextEncoder();
    let changed = false;
    const output: ZipPart[] = [];
    for (const entry of this.#parts.entries) {
      const text = this.#texts.get(entry.name);
      this.#texts.delete(entry.name);
      if (this.#removed.has(entry.name)) {
        changed = true;
      } else if (text === undefined || text === this.#parts.text(entry.name)) {
        output.push(entry);
      } else {
        output.push({ name: entry.name, content: encoder.encode(text) });
        changed = true;
      }
    }
    for (const [name, text] of this.#texts) {
      output.push({ name, content: encoder.encode(text) });
      changed = true;
    }
    return changed ? writeZip(output) : undefined;
  }

  #renderRelationships(source: string, { added, removed }: RelationshipChanges): void {
    if (added.length === 0 && removed.size === 0) return;
    const name = relationshipsPart(source);
    const items = added.map(({ id, type, target }) => {
      return `Relationship Id="${id}" Type="${encodeAttribute(type)}" Target="${encodeAttribute(encodeURI(relativeTarget(source, target)))}"/>`;
    });
    if (!this.#parts.has(name)) {
      const xml = items.map((item) => `<${item}`).join('');
      this.#texts.set(
        name,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${xml}</Relationships>`,
      );
      this.#defaultType('rels', 'application/vnd.openxmlformats-package.relationships+xml');
      return;
    }
    const text = this.#parts.text(name);
    const root = parseRoot(text, name);
    const p = root.prefix ? `${root.prefix}:` : '';
    const gone = root.children.filter((element) => removed.has(attribute(element, 'Id') ?? ''));
    this.setText(
      name,
      applySplices(text, [
        ...gone.map(({ start, end }) => ({ start, end, text: '' })),
        ...(items.length > 0 ? [appendInside(text, root, items.map((item) => `<${p}${item}`).join(''))] : []),
      ]),
    );
  }

  /** Parts that only removed parts led to go with them, so that nothing hangs in the air. */
  #dropOrphans(): void {
    if (this.#removed.size === 0) return;
    const before = this.#reachable(false);
    const after = this.#reachable(true);
    for (const part of before) if (!after.has(part)) this.remove(part);
  }

  /** Parts that relationships lead to, before or after what this save removes. */
  #reachable(after: boolean): Set<string> {
    const found = new Set<string>();
    const queue = [''];
    for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
      const dropped = this.#relationships.get(source)?.removed;
      for (const { id, target, external } of this.#links(source)) {
        const name = external ? undefined : this.#parts.entry(target)?.name;
        if (name === undefined || found.has(name)) continue;
        if (after && (this.#removed.has(name) || dropped?.has(id))) continue;
        found.add(name);
        queue.push(name);
      }
    }
    return found;
  }

  /** Relationships of a part; a part that is no business of ours may be damaged, and is then a dead end. */
  #links(source: string): readonly Relationship[] {
    const links = refusing(() => this.#parts.relationships(source));
    return links.ok ? links.value : [];
  }

  #defaultType(extension: string, type: string): void {
    if (!this.#parts.contentTypes().defaults.has(extension)) this.#types.set(`.${extension}`, type);
  }

  #renderTypes(): void {
    const text = this.#parts.text(CONTENT_TYPES_PART);
    const root = parseRoot(text, CONTENT_TYPES_PART);
    const p = root.prefix ? `${root.prefix}:` : '';
    const gone = root.children.filter((element) => {
      const part = (attribute(element, 'PartName') ?? '').replace(/^\//, '');
      const name = this.#parts.entry(part)?.name;
      return element.local === 'Override' && name !== undefined && this.#removed.has(name);
    });
    const added = [...this.#types].map(([name, type]) => {
      const which = name.startsWith('.')
        ? `Default Extension="${name.slice(1)}"`
        : `Override PartName="/${encodeAttribute(name)}"`;
      return `<${p}${which} ContentType="${encodeAttribute(type)}"/>`;
    });
    this.setText(
      CONTENT_TYPES_PART,
      applySplices(text, [
        ...gone.map(({ start, end }) => ({ start, end, text: '' })),
        ...(added.length > 0 ? [appendInside(text, root, added.join(''))] : []),
      ]),
    );
  }
}
