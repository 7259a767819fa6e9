import type { HostActions } from '../workflows/ports';

/** A sample workbook that is hosted beside the pane; its title is in i18n under `pane:samples.<id>`. */
export interface Sample {
  readonly id: 'en' | 'ko' | 'zh';
  readonly url: string;
}

/** The three samples: an English, a Korean and a Chinese team. */
export const SAMPLES: readonly Sample[] = [
  { id: 'en', url: 'samples/field-sales-en.xlsx' },
  { id: 'ko', url: 'samples/beverage-distributor-ko.xlsx' },
  { id: 'zh', url: 'samples/packaged-food-zh.xlsx' },
];

/** Bytes per call of `String.fromCharCode`; more would overflow the stack of arguments. */
const SLICE = 0x8000;

/** Base64 of bytes. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  }
  return btoa(binary);
}

/**
 * Opens a sample as a new workbook beside the user's own.
 * @returns false when the file is not there or the application cannot open one
 */
export async function openSample(sample: Sample, actions: HostActions): Promise<boolean> {
  const response = await fetch(sample.url);
  if (!response.ok) return false;
  return actions.openWorkbook(toBase64(new Uint8Array(await response.arrayBuffer())));
}
