const POLYNOMIAL = 0xedb88320;
const SLICES = 8;

function buildTables(): Uint32Array {
  const tables = new Uint32Array(256 * SLICES);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? POLYNOMIAL ^ (crc >>> 1) : crc >>> 1;
    tables[n] = crc >>> 0;
  }
  for (let n = 0; n < 256; n++) {
    for (let slice = 1; slice < SLICES; slice++) {
      const previous = tables[(slice - 1) * 256 + n] ?? 0;
      tables[slice * 256 + n] = ((tables[previous & 255] ?? 0) ^ (previous >>> 8)) >>> 0;
    }
  }
  return tables;
}

const TABLES = buildTables();

/**
 * CRC-32 of zip files (ISO 3309, reflected polynomial EDB88320), eight bytes at a time (Intel's slicing-by-8).
 * @returns unsigned 32-bit checksum
 */
export function crc32(bytes: Uint8Array): number {
  const t = TABLES;
  let crc = 0xffffffff;
  let i = 0;
  const whole = bytes.length - (bytes.length % 8);
  const b = bytes;
  for (; i < whole; i += 8) {
    crc ^= b[i]! | (b[i + 1]! << 8) | (b[i + 2]! << 16) | (b[i + 3]! << 24);
    crc =
      t[1792 + (crc & 255)]! ^
      t[1536 + ((crc >>> 8) & 255)]! ^
      t[1280 + ((crc >>> 16) & 255)]! ^
      t[1024 + (crc >>> 24)]! ^
      t[768 + b[i + 4]!]! ^
      t[512 + b[i + 5]!]! ^
      t[256 + b[i + 6]!]! ^
      t[b[i + 7]!]!;
  }
  for (; i < bytes.length; i++) crc = t[(crc ^ b[i]!) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
