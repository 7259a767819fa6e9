import { decodeCellText, encodeCellText, needsPreserve } from './xml-text';
import { FileRefused } from './xlsx-error';
import type { XmlElement } from './xml-tree';
import { attribute, readAttributes, tagEnd } from './xml-tree';
import { appendInside, applySplices, setAttributes } from './splice';

/** Text of the `<t>` elements in `from`..`to`, phonetic runs left out; used for shared and inline strings alike. */
export function richText(source: string, from: number, to: number, prefix: string, part: string): string {
  let text = '';
  let phonetic = 0;
  let at = from;
  for (;;) {
    const start = source.indexOf('<', at);
    if (start < 0 || start >= to) return decodeCellText(text);
    const end = tagEnd(source, start);
    if (end < 0 || end > to) throw new FileRefused('xlsx-damaged-part', { part });
    at = end;
    const closing = source.charCodeAt(start + 1) === 47;
    const nameAt = start + (closing ? 2 : 1) + prefix.length;
    const selfClosing = source.charCodeAt(end - 2) === 47;
    if (source.startsWith('rPh', nameAt)) {
      if (closing) phonetic--;
      else if (!selfClosing) phonetic++;
      continue;
    }
    if (closing || selfClosing || phonetic > 0 || source[nameAt] !== 't') continue;
    const after = source.charCodeAt(nameAt + 1);
    if (after !== 62 && after !== 32 && after !== 10 && after !== 13 && after !== 9) continue;
    const close = source.indexOf('<', end);
    if (close < 0 || close > to) throw new FileRefused('xlsx-damaged-part', { part });
    text += source.slice(end, close);
    at = close;
  }
}

/** Prefix (with colon) of a part's root element, and where its opening tag ends. */
export function rootPrefix(
  source: string,
  local: string,
  part: string,
): { readonly prefix: string; readonly openEnd: number } {
  let at = 0;
  for (;;) {
    const start = source.indexOf('<', at);
    if (start < 0) throw new FileRefused('xlsx-damaged-part', { part });
    if (source[start + 1] === '?') at = source.indexOf('?>', start) + 2;
    else if (source.startsWith('<!--', start)) at = source.indexOf('-->', start) + 3;
    else {
      const end = tagEnd(source, start);
      const name = /^<([^\s/>]+)/.exec(source.slice(start, start + 200))?.[1] ?? '';
      const colon = name.indexOf(':');
      if (end < 0 || name.slice(colon + 1) !== local) throw new FileRefused('xlsx-damaged-part', { part });
      return { prefix: name.slice(0, colon + 1), openEnd: end };
    }
    if (at < 3) throw new FileRefused('xlsx-damaged-part', { part });
  }
}

/** The strings of a workbook. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Indices of strings that carry formats or phonetic guides; only the others may be used for new cells. */
  readonly rich: ReadonlySet<number>;
}

/** All strings of a shared-strings part, in order. */
export function parseSharedStrings(source: string, part: string): SharedStrings {
  const { prefix, openEnd } = rootPrefix(source, 'sst', part);
  readAttributes(source, source.lastIndexOf('<', openEnd - 1), openEnd, part);
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const simple = `<${prefix}t>`;
  const strings: string[] = [];
  const rich = new Set<number>();
  let at = openEnd;
  for (;;) {
    const start = source.indexOf(open, at);
    if (start < 0) {
      const closed = source.charCodeAt(openEnd - 2) === 47 || source.includes(`</${prefix}sst`, at);
      if (!closed) throw new FileRefused('xlsx-damaged-part', { part });
      return { texts: strings, rich };
    }
    const tag = tagEnd(source, start);
    if (tag < 0) throw new FileRefused('xlsx-damaged-part', { part });
    if (source.charCodeAt(tag - 2) === 47) {
      strings.push('');
      at = tag;
      continue;
    }
    const end = source.indexOf(close, tag);
    if (end < 0) throw new FileRefused('xlsx-damaged-part', { part });
    if (source.startsWith(simple, tag)) {
      const textStart = tag + simple.length;
      const textEnd = source.indexOf('<', textStart);
      // `<si><t>…</t></si>` is nearly every string of a file.
      if (textEnd + prefix.length + 4 === end) {
        strings.push(decodeCellText(source.slice(textStart, textEnd)));
        at = end + close.length;
        continue;
      }
    }
    if (source.slice(tag, end).includes(`<${prefix}r`)) rich.add(strings.length);
    strings.push(richText(source, tag, end, prefix, part));
    at = end + close.length;
  }
}

/** Adds strings to a workbook's table of strings; existing ones are found again, nothing is ever removed or moved. */
export class StringTable {
  readonly #source: string | undefined;
  readonly #part: string;
  readonly #known = new Map<string, number>();
  readonly #count: number;
  readonly #added: string[] = [];
  #references = 0;

  /** @param source text of the shared-strings part; undefined when the workbook has none yet */
  constructor(source: string | undefined, strings: SharedStrings, part: string) {
    this.#source = source;
    this.#part = part;
    this.#count = strings.texts.length;
    strings.texts.forEach((text, index) => {
      if (!strings.rich.has(index) && !this.#known.has(text)) this.#known.set(text, index);
    });
  }

  /** Index of a string, added when it is new. */
  index(text: string): number {
    this.#references++;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const index = this.#count + this.#added.length;
    this.#added.push(text);
    this.#known.set(text, index);
    return index;
  }

  /** True when a string was added. */
  get grown(): boolean {
    return this.#added.length > 0;
  }

  /** The part with the added strings; the existing characters stay as they are. */
  render(namespace: string): string {
    const prefix = this.#source === undefined ? '' : rootPrefix(this.#source, 'sst', this.#part).prefix;
    const items: string[] = [];
    for (const text of this.#added) {
      const space = needsPreserve(text) ? ' xml:space="preserve"' : '';
      items.push(`<${prefix}si><${prefix}t${space}>${encodeCellText(text)}</${prefix}t></${prefix}si>`);
    }
    const total = this.#count + this.#added.length;
    if (this.#source === undefined) {
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${namespace}" count="${this.#references}" uniqueCount="${total}">${items.join('')}</sst>`;
    }
    return appendStrings(this.#source, this.#part, items.join(''), total, this.#references);
  }
}

/** Puts items at the end of a strings part without reading what is in it. */
function appendStrings(
  source: string,
  part: string,
  items: string,
  total: number,
  references: number,
): string {
  const { prefix, openEnd } = rootPrefix(source, 'sst', part);
  const start = source.lastIndexOf('<', openEnd - 1);
  const selfClosing = source.charCodeAt(openEnd - 2) === 47;
  const attributes = readAttributes(source, start, openEnd, part);
  const closeStart = selfClosing ? openEnd : source.lastIndexOf('</');
  const root: XmlElement = {
    prefix: prefix.replace(':', ''),
    local: 'sst',
    attributes,
    children: [],
    selfClosing,
    start,
    openEnd,
    closeStart,
    end: selfClosing ? openEnd : source.length,
  };
  const counted = Number(attribute(root, 'count') ?? Number.NaN);
  return applySplices(source, [
    ...setAttributes(root, {
      count: String((Number.isFinite(counted) ? counted : total) + references),
      uniqueCount: String(total),
    }),
    appendInside(source, root, items),
  ]);
}
