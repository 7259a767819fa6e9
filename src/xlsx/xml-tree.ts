import { decodeXml } from './xml-text';
import { FileRefused } from './xlsx-error';

/** An attribute with the place of its value in the source (between the quotes). */
export interface XmlAttribute {
  readonly name: string;
  /** Name without prefix. */
  readonly local: string;
  readonly value: string;
  /** Where the name begins, and where the value does and ends. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** An element with its place in the source: `start` at `<`, `end` after the last `>`. */
export interface XmlElement {
  readonly prefix: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly selfClosing: boolean;
  readonly start: number;
  /** After the `>` of the opening tag. */
  readonly openEnd: number;
  /** At the `<` of the closing tag; equals `openEnd` for a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
}

interface Building extends Omit<XmlElement, 'children' | 'closeStart' | 'end'> {
  readonly children: XmlElement[];
  closeStart: number;
  end: number;
}

const MAX_DEPTH = 200;

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** End of a tag that begins at `start`, past quoted `>`; -1 when it never ends. */
export function tagEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 34 || code === 39) {
      at = source.indexOf(source[at] ?? '"', at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Attributes of the tag that spans `start`..`end` (from `<` to after `>`). */
export function readAttributes(source: string, start: number, end: number, part: string): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  let at = start + 1;
  while (at < end && !isSpace(source.charCodeAt(at)) && source[at] !== '>' && source[at] !== '/') at++;
  for (;;) {
    while (at < end && isSpace(source.charCodeAt(at))) at++;
    if (at >= end || source[at] === '>' || source[at] === '/' || source[at] === '?') return attributes;
    const nameStart = at;
    while (at < end && source[at] !== '=' && !isSpace(source.charCodeAt(at)) && source[at] !== '>') at++;
    const name = source.slice(nameStart, at);
    while (at < end && isSpace(source.charCodeAt(at))) at++;
    if (source[at] !== '=') throw new FileRefused('xlsx-damaged-part', { part });
    at++;
    while (at < end && isSpace(source.charCodeAt(at))) at++;
    const quote = source[at];
    if (quote !== '"' && quote !== "'") throw new FileRefused('xlsx-damaged-part', { part });
    const valueEnd = source.indexOf(quote, at + 1);
    if (valueEnd < 0 || valueEnd >= end) throw new FileRefused('xlsx-damaged-part', { part });
    attributes.push({
      name,
      local: name.slice(name.indexOf(':') + 1),
      value: decodeXml(source.slice(at + 1, valueEnd)),
      start: nameStart,
      valueStart: at + 1,
      valueEnd,
    });
    at = valueEnd + 1;
  }
}

/**
 * Reads an XML part, or the slice `from`..`to` of one, into elements that know where they stand in the source, so that an edit
 * replaces just their characters. Document types are refused: Office never writes one, and entities are how bombs are built.
 * @param part name of the part, for the refusal
 * @throws FileRefused `xlsx-damaged-part`
 */
export function parseXml(source: string, part: string, from = 0, to = source.length): XmlElement[] {
  const damaged = () => new FileRefused('xlsx-damaged-part', { part });
  const roots: XmlElement[] = [];
  const open: Building[] = [];
  let at = from;
  for (;;) {
    const start = source.indexOf('<', at);
    if (start < 0 || start >= to) break;
    const next = source.charCodeAt(start + 1);
    if (next === 33) {
      if (source.startsWith('<!--', start)) {
        const end = source.indexOf('-->', start + 4);
        if (end < 0) throw damaged();
        at = end + 3;
      } else if (source.startsWith('<![CDATA[', start)) {
        const end = source.indexOf(']]>', start + 9);
        if (end < 0) throw damaged();
        at = end + 3;
      } else throw damaged();
      continue;
    }
    if (next === 63) {
      const end = source.indexOf('?>', start + 2);
      if (end < 0) throw damaged();
      at = end + 2;
      continue;
    }
    const end = tagEnd(source, start);
    if (end < 0 || end > to) throw damaged();
    at = end;
    if (next === 47) {
      const element = open.pop();
      if (!element) throw damaged();
      const name = source.slice(start + 2, end - 1).trim();
      if (name !== (element.prefix ? `${element.prefix}:${element.local}` : element.local)) throw damaged();
      element.closeStart = start;
      element.end = end;
      continue;
    }
    let nameEnd = start + 1;
    while (
      nameEnd < end &&
      !isSpace(source.charCodeAt(nameEnd)) &&
      source[nameEnd] !== '>' &&
      source[nameEnd] !== '/'
    )
      nameEnd++;
    const name = source.slice(start + 1, nameEnd);
    if (name === '') throw damaged();
    const colon = name.indexOf(':');
    const selfClosing = source.charCodeAt(end - 2) === 47;
    const element: Building = {
      prefix: colon < 0 ? '' : name.slice(0, colon),
      local: name.slice(colon + 1),
      attributes: readAttributes(source, start, end, part),
      children: [],
      selfClosing,
      start,
      openEnd: end,
      closeStart: end,
      end,
    };
    (open.at(-1)?.children ?? roots).push(element);
    if (!selfClosing) open.push(element);
    if (open.length > MAX_DEPTH) throw damaged();
  }
  if (open.length > 0) throw damaged();
  return roots;
}

/** The single root element of a part. */
export function parseRoot(source: string, part: string): XmlElement {
  const root = parseXml(source, part)[0];
  if (!root) throw new FileRefused('xlsx-damaged-part', { part });
  return root;
}

/** First child with this local name and the parent's prefix. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find(
    (candidate) => candidate.local === local && candidate.prefix === element.prefix,
  );
}

/** All children with this local name and the parent's prefix. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return (
    element?.children.filter(
      (candidate) => candidate.local === local && candidate.prefix === element.prefix,
    ) ?? []
  );
}

/** Value of an attribute without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((candidate) => candidate.name === name)?.value;
}

/** Value of a prefixed attribute such as `r:id`, whatever its prefix. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((candidate) => candidate.local === local && candidate.name !== local)?.value;
}

/** Whole number in an attribute; undefined when missing or none. */
export function integerAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  return text !== undefined && /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

/** True for `1` and `true`. */
export function flagAttribute(element: XmlElement | undefined, name: string): boolean {
  const text = attribute(element, name);
  return text === '1' || text === 'true';
}

/** Decoded text directly inside an element (its children's text left out). */
export function textOf(source: string, element: XmlElement | undefined): string {
  if (!element || element.selfClosing) return '';
  let raw = '';
  let at = element.openEnd;
  for (const inner of element.children) {
    raw += source.slice(at, inner.start);
    at = inner.end;
  }
  raw += source.slice(at, element.closeStart);
  if (!raw.includes('<!')) return decodeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : piece.startsWith('<!--') ? '' : decodeXml(piece),
    )
    .join('');
}
