import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { FileRefused } from './xlsx-error';

/** One file of a zip archive, still compressed. */
export interface ZipEntry {
  /** Path inside the archive, forward slashes. */
  readonly name: string;
  /** The name as its bytes stand in the archive. */
  readonly nameBytes: Uint8Array;
  /** General-purpose flags of the central directory. */
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as stored. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  /** The compressed bytes: a view, never a copy. */
  readonly raw: Uint8Array;
  readonly versionMadeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const MAX_COMMENT = 65535;
/** A part of a workbook must fit into one string (V8: 512 M characters). */
const MAX_PART = 500_000_000;
/** Deflate cannot shrink further than this (1032 : 1), so a larger claim is a lie. */
const MAX_RATIO = 1040;

/** Code page 437 above ASCII, for names without the UTF-8 flag (APPNOTE.TXT, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  let name = '';
  for (const byte of bytes) name += byte < 128 ? String.fromCharCode(byte) : (CP437[byte - 128] ?? '?');
  return name;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4_294_967_296;
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  /** Bytes before the archive proper (a self-extractor, say). */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  let end = -1;
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) {
      end = at;
      break;
    }
  }
  if (end < 0) throw new FileRefused('xlsx-truncated');
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64_SIGNATURE) {
    const end64 = readUint64(view, locator + 8);
    if (end64 + 56 > locator || view.getUint32(end64, true) !== END64_SIGNATURE)
      throw new FileRefused('xlsx-damaged');
    count = readUint64(view, end64 + 32);
    size = readUint64(view, end64 + 40);
    offset = readUint64(view, end64 + 48);
    directoryEnd = end64;
  }
  const shift = directoryEnd - size - offset;
  if (shift < 0 || offset + size > view.byteLength) throw new FileRefused('xlsx-damaged');
  return { offset: offset + shift, size, count, shift };
}

/** Real sizes and offset of an entry from its zip64 extra field (id 1), in the order that the format fixes. */
function zip64Values(
  view: DataView,
  start: number,
  length: number,
  wanted: readonly boolean[],
): (number | undefined)[] {
  for (let at = start; at + 4 <= start + length;) {
    const id = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    if (id === 1) {
      let next = at + 4;
      const last = Math.min(at + 4 + size, start + length);
      return wanted.map((want) => {
        if (!want || next + 8 > last) return undefined;
        const value = readUint64(view, next);
        next += 8;
        return value;
      });
    }
    at += 4 + size;
  }
  return wanted.map(() => undefined);
}

/**
 * Lists a zip archive from its central directory without unpacking anything; zip64, data descriptors and UTF-8 names included.
 * @throws FileRefused `xlsx-truncated`, `xlsx-damaged`, `xlsx-encrypted`, `xlsx-unsupported-compression`
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length < 22) throw new FileRefused('xlsx-truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const directoryEnd = directory.offset + directory.size;
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > directoryEnd || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw new FileRefused('xlsx-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extraStart = at + 46 + nameLength;
    if (extraStart + extraLength + commentLength > directoryEnd) throw new FileRefused('xlsx-damaged');
    let compressed = view.getUint32(at + 20, true);
    let size = view.getUint32(at + 24, true);
    let offset = view.getUint32(at + 42, true);
    const wanted = [size === 0xffffffff, compressed === 0xffffffff, offset === 0xffffffff];
    if (wanted.includes(true)) {
      const [size64, compressed64, offset64] = zip64Values(view, extraStart, extraLength, wanted);
      size = size64 ?? size;
      compressed = compressed64 ?? compressed;
      offset = offset64 ?? offset;
    }
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameBytes = bytes.subarray(at + 46, extraStart);
    const name = decodeName(nameBytes, (flags & 0x800) !== 0).replaceAll('\\', '/');
    if (flags & 1) throw new FileRefused('xlsx-encrypted');
    if (method !== 0 && method !== 8) throw new FileRefused('xlsx-unsupported-compression', { part: name });
    const local = offset + directory.shift;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE)
      throw new FileRefused('xlsx-damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressed > bytes.length) throw new FileRefused('xlsx-damaged');
    if (seen.has(name)) throw new FileRefused('xlsx-damaged');
    seen.add(name);
    entries.push({
      name,
      nameBytes,
      flags,
      method,
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      crc: view.getUint32(at + 16, true),
      size,
      raw: bytes.subarray(start, start + compressed),
      versionMadeBy: view.getUint16(at + 4, true),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
    });
    at = extraStart + extraLength + commentLength;
  }
  return entries;
}

/**
 * Unpacked bytes of one entry, checked against its size and checksum.
 * @throws FileRefused `xlsx-damaged-part`, `xlsx-too-large`
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if (entry.size > MAX_PART) throw new FileRefused('xlsx-too-large', { part: entry.name });
  const damaged = () => new FileRefused('xlsx-damaged-part', { part: entry.name });
  let bytes: Uint8Array;
  if (entry.method === 0) {
    bytes = entry.raw;
  } else {
    if (entry.size > entry.raw.length * MAX_RATIO + 64) throw damaged();
    try {
      bytes = inflateSync(entry.raw, { out: new Uint8Array(entry.size) });
    } catch {
      throw damaged();
    }
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}
