/**
 * Decodes CP949, the code page of Korean Windows. Node's `euc-kr` knows only the 2,350 syllables of KS X 1001; the other 8,822
 * modern syllables stand, in the order of Unicode, in the places that the standard left free (lead 81–C6), and are filled in here.
 */
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

let extension: ReadonlyMap<number, string> | undefined;

/** Trail bytes of the extension: letters and 81–FE below lead A1, up to A0 from there on. */
function trails(lead: number): number[] {
  const list: number[] = [];
  for (let trail = 0x41; trail <= 0x5a; trail++) list.push(trail);
  for (let trail = 0x61; trail <= 0x7a; trail++) list.push(trail);
  for (let trail = 0x81; trail <= (lead <= 0xa0 ? 0xfe : 0xa0); trail++) list.push(trail);
  return list;
}

function buildExtension(): ReadonlyMap<number, string> {
  const decoder = new TextDecoder('euc-kr');
  const standard = new Set<string>();
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) standard.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  const map = new Map<number, string>();
  let code = HANGUL_FIRST;
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (const trail of trails(lead)) {
      while (code <= HANGUL_LAST && standard.has(String.fromCharCode(code))) code++;
      if (code > HANGUL_LAST) return map;
      map.set(lead * 256 + trail, String.fromCharCode(code++));
    }
  }
  return map;
}

/** Text of CP949 bytes; undefined when they are none. */
export function decodeCp949(bytes: Uint8Array): string | undefined {
  extension ??= buildExtension();
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  let text = '';
  let run = 0;
  try {
    for (let at = 0; at < bytes.length;) {
      const lead = bytes[at] ?? 0;
      if (lead < 0x80) {
        at++;
        continue;
      }
      const syllable = extension.get(lead * 256 + (bytes[at + 1] ?? 0));
      if (syllable !== undefined) {
        text += decoder.decode(bytes.subarray(run, at)) + syllable;
        run = at + 2;
      }
      at += 2;
    }
    return text + decoder.decode(bytes.subarray(run));
  } catch {
    return undefined;
  }
}
