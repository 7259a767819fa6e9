import { FileRefused } from './xlsx-error';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True when the bytes hold a text as UTF-16, the way a compound file lists its streams. */
function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  outer: for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    for (let n = 0; n < text.length; n++) {
      if (bytes[at + n * 2] !== text.charCodeAt(n) || bytes[at + n * 2 + 1] !== 0) continue outer;
    }
    return true;
  }
  return false;
}

/**
 * Refuses what is plainly no .xlsx from its first bytes, naming what it is.
 * @throws FileRefused
 */
export function sniff(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefused('xlsx-empty-file');
  if (COMPOUND_FILE.every((byte, n) => bytes[n] === byte)) {
    if (containsUtf16(bytes, 'EncryptedPackage') || containsUtf16(bytes, 'EncryptionInfo'))
      throw new FileRefused('xlsx-encrypted');
    if (containsUtf16(bytes, 'Workbook') || containsUtf16(bytes, 'Book'))
      throw new FileRefused('xlsx-old-format');
    throw new FileRefused('xlsx-not-a-workbook');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileRefused('xlsx-not-a-workbook');
}
