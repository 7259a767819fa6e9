import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-reader';

/** What goes into an archive: an entry copied as it is, or new content to compress. */
export type ZipPart = ZipEntry | { readonly name: string; readonly content: Uint8Array };

export interface ZipOptions {
  /** Writes zip64 records even where the sizes do not need them. */
  readonly zip64?: boolean;
}

type Record = Omit<ZipEntry, 'name'>;

/** 1980-01-01 00:00, the earliest that a zip can say: the same input gives the same bytes on every day. */
const FIXED_DATE = 0x21;
const UTF8_NAME = 0x800;
const DATA_DESCRIPTOR = 0x8;
const LIMIT = 0xffffffff;
/** Above this, the fastest level: it costs a tenth in size and saves most of the time. */
const LARGE = 4_000_000;

function compress(name: string, content: Uint8Array): Record {
  const nameBytes = new TextEncoder().encode(name);
  const deflated = deflateSync(content, { level: content.length > LARGE ? 1 : 6 });
  const stored = deflated.length >= content.length;
  return {
    nameBytes,
    flags: nameBytes.length === name.length ? 0 : UTF8_NAME,
    method: stored ? 0 : 8,
    time: 0,
    date: FIXED_DATE,
    crc: crc32(content),
    size: content.length,
    raw: stored ? content : deflated,
    versionMadeBy: 20,
    internalAttributes: 0,
    externalAttributes: 0,
  };
}

class ByteWriter {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  at = 0;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.#view = new DataView(this.bytes.buffer);
  }

  u16(value: number): void {
    this.#view.setUint16(this.at, value, true);
    this.at += 2;
  }

  u32(value: number): void {
    this.#view.setUint32(this.at, value, true);
    this.at += 4;
  }

  u64(value: number): void {
    this.u32(value % 4_294_967_296);
    this.u32(Math.floor(value / 4_294_967_296));
  }

  put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
}

/**
 * Packs parts into a zip archive in the given order. Entries that were read by `readZip` keep their compressed bytes; data
 * descriptors become plain headers, because all sizes are known. Zip64 records are written where sizes, offsets or the number of entries need them.
 */
export function writeZip(parts: readonly ZipPart[], options: ZipOptions = {}): Uint8Array {
  const records = parts.map((part): Record => ('raw' in part ? part : compress(part.name, part.content)));
  const force = options.zip64 === true;
  const big = records.map((record) => force || record.size >= LIMIT || record.raw.length >= LIMIT);
  const offsets: number[] = [];
  let offset = 0;
  records.forEach((record, n) => {
    offsets.push(offset);
    offset += 30 + record.nameBytes.length + (big[n] ? 20 : 0) + record.raw.length;
  });
  const far = offsets.map((value) => force || value >= LIMIT);
  const centralStart = offset;
  let centralSize = 0;
  const extraSizes = records.map((_, n) => {
    const payload = (big[n] ? 16 : 0) + (far[n] ? 8 : 0);
    return payload === 0 ? 0 : payload + 4;
  });
  records.forEach((record, n) => (centralSize += 46 + record.nameBytes.length + (extraSizes[n] ?? 0)));
  const end64 = force || records.length >= 0xffff || centralStart >= LIMIT || centralSize >= LIMIT;
  const out = new ByteWriter(centralStart + centralSize + (end64 ? 76 : 0) + 22);

  records.forEach((record, n) => {
    const zip64 = big[n] === true;
    out.u32(0x04034b50);
    out.u16(zip64 ? 45 : 20);
    out.u16(record.flags & ~DATA_DESCRIPTOR);
    out.u16(record.method);
    out.u16(record.time);
    out.u16(record.date);
    out.u32(record.crc);
    out.u32(zip64 ? LIMIT : record.raw.length);
    out.u32(zip64 ? LIMIT : record.size);
    out.u16(record.nameBytes.length);
    out.u16(zip64 ? 20 : 0);
    out.put(record.nameBytes);
    if (zip64) {
      out.u16(1);
      out.u16(16);
      out.u64(record.size);
      out.u64(record.raw.length);
    }
    out.put(record.raw);
  });

  records.forEach((record, n) => {
    const zip64 = big[n] === true;
    const distant = far[n] === true;
    const extra = extraSizes[n] ?? 0;
    out.u32(0x02014b50);
    out.u16(record.versionMadeBy);
    out.u16(extra > 0 ? 45 : 20);
    out.u16(record.flags & ~DATA_DESCRIPTOR);
    out.u16(record.method);
    out.u16(record.time);
    out.u16(record.date);
    out.u32(record.crc);
    out.u32(zip64 ? LIMIT : record.raw.length);
    out.u32(zip64 ? LIMIT : record.size);
    out.u16(record.nameBytes.length);
    out.u16(extra);
    out.u16(0);
    out.u16(0);
    out.u16(record.internalAttributes);
    out.u32(record.externalAttributes);
    out.u32(distant ? LIMIT : (offsets[n] ?? 0));
    out.put(record.nameBytes);
    if (extra > 0) {
      out.u16(1);
      out.u16(extra - 4);
      if (zip64) {
        out.u64(record.size);
        out.u64(record.raw.length);
      }
      if (distant) out.u64(offsets[n] ?? 0);
    }
  });

  if (end64) {
    const at = out.at;
    out.u32(0x06064b50);
    out.u64(44);
    out.u16(45);
    out.u16(45);
    out.u32(0);
    out.u32(0);
    out.u64(records.length);
    out.u64(records.length);
    out.u64(centralSize);
    out.u64(centralStart);
    out.u32(0x07064b50);
    out.u32(0);
    out.u64(at);
    out.u32(1);
  }
  out.u32(0x06054b50);
  out.u16(0);
  out.u16(0);
  out.u16(end64 ? 0xffff : records.length);
  out.u16(end64 ? 0xffff : records.length);
  out.u32(end64 ? LIMIT : centralSize);
  out.u32(end64 ? LIMIT : centralStart);
  out.u16(0);
  return out.bytes;
}
