import type { Translate } from '../core/translate';

const MARK = '\u0001';

/**
 * The same texts, looked up once each: for tables of many thousand rows, where the look-up would take longer than the figures. Values are put
 * in as they are; texts whose form depends on a `count` are not for this.
 */
export function quickTexts(t: Translate): Translate {
  const pieces = new Map<string, readonly string[]>();
  const plain = new Map<string, string>();
  return (key, args) => {
    if (args === undefined) {
      const known = plain.get(key) ?? t(key);
      plain.set(key, known);
      return known;
    }
    let parts = pieces.get(key);
    if (parts === undefined) {
      const marks = Object.keys(args).map((name) => [name, `${MARK}${name}${MARK}`] as const);
      parts = t(key, Object.fromEntries(marks)).split(MARK);
      pieces.set(key, parts);
    }
    // Every second piece is the name of a value. Joined, as the many pieces of a text that grows bit by bit would stay in the memory.
    return parts.map((part, at) => (at % 2 === 0 ? part : String(args[part] ?? ''))).join('');
  };
}
