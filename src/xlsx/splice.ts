import type { XmlElement } from './xml-tree';
import { encodeAttribute } from './xml-text';

/** One replacement of the characters `start`..`end` of a source text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Order of insertions at one place; those without one come first. */
  readonly rank?: number;
}

/** Applies replacements that do not overlap; at one place they go by rank, else keep their order. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, order) => ({ ...splice, order }));
  ordered.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rank ?? -1) - (b.rank ?? -1) || a.order - b.order,
  );
  let text = '';
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    text += source.slice(at, start) + replacement;
    at = end;
  }
  return text + source.slice(at);
}

/** Sets attributes of an element's opening tag; undefined removes one. */
export function setAttributes(
  element: XmlElement,
  values: Readonly<Record<string, string | undefined>>,
): Splice[] {
  const splices: Splice[] = [];
  let added = '';
  for (const [name, value] of Object.entries(values)) {
    const existing = element.attributes.find((candidate) => candidate.name === name);
    if (existing && value === undefined) {
      // The blank before the name goes with it.
      splices.push({ start: existing.start - 1, end: existing.valueEnd + 1, text: '' });
    } else if (existing && value !== undefined) {
      if (existing.value !== value) {
        splices.push({ start: existing.valueStart, end: existing.valueEnd, text: encodeAttribute(value) });
      }
    } else if (value !== undefined) added += ` ${name}="${encodeAttribute(value)}"`;
  }
  if (added !== '') {
    const nameEnd =
      element.start + 1 + (element.prefix ? element.prefix.length + 1 : 0) + element.local.length;
    const at = element.attributes.at(-1)?.valueEnd;
    const place = at === undefined ? nameEnd : at + 1;
    splices.push({ start: place, end: place, text: added });
  }
  return splices;
}

/** Puts content at the end of an element, opening a self-closing one. */
export function appendInside(source: string, element: XmlElement, content: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text: content };
  const slash = source.lastIndexOf('/', element.end - 1);
  const name = element.prefix ? `${element.prefix}:${element.local}` : element.local;
  return { start: slash, end: element.end, text: `>${content}</${name}>` };
}
