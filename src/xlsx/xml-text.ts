const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Half of a surrogate pair without its other half: no XML parser takes it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that XML 1.0 may not hold are among these. */
const CONTROL = /[\p{Cc}\ufffe\uffff]/gu;

function isForbidden(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code >= 0xfffe;
}

/** Text of XML content or of an attribute with its entities resolved; what is no entity stays as it is. */
export function decodeXml(raw: string): string {
  let amp = raw.indexOf('&');
  if (amp < 0) return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let text = '';
  let from = 0;
  while (amp >= 0) {
    const end = raw.indexOf(';', amp + 1);
    if (end < 0 || end - amp > 12) {
      text += raw.slice(from, amp + 1);
      from = amp + 1;
    } else {
      text += raw.slice(from, amp) + (entity(raw.slice(amp + 1, end)) ?? raw.slice(amp, end + 1));
      from = end + 1;
    }
    amp = raw.indexOf('&', from);
  }
  text += raw.slice(from);
  return text;
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name];
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Text of a string cell: `_xHHHH_` stands for a character that XML cannot hold (ECMA-376, ST_Xstring). */
export function decodeCellText(raw: string): string {
  const text = decodeXml(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Escapes text for XML content and double-quoted attributes; characters that XML forbids are dropped. */
export function encodeXml(text: string): string {
  if (!/[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)) return text;
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(CONTROL, (character) => (isForbidden(character) ? '' : character))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** Escapes text for an attribute, where line breaks and tabs must be written as references to survive. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Escapes text of a string cell: control characters become `_xHHHH_`, and text that looks like such an escape is kept literal. */
export function encodeCellText(text: string): string {
  if (!/[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)) return text;
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(CONTROL, (character) => {
    if (character !== '\r' && !isForbidden(character)) return character;
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
  return encodeXml(guarded);
}

/** True when a text element needs `xml:space="preserve"` to keep its white space. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|\n|\t| {2}/.test(text);
}
