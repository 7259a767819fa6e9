import { PackageParts } from '../../../src/xlsx/package-parts';

/** The XML of a worksheet by the name of its tab. */
export function sheetPart(bytes: Uint8Array, tab: string): string {
  const parts = new PackageParts(bytes);
  const workbook = 'xl/workbook.xml';
  const name = tab.replaceAll('&', '&amp;');
  const tag = new RegExp(`<sheet [^>]*name="${name}"[^>]*>`).exec(parts.text(workbook))?.[0] ?? '';
  const id = /r:id="([^"]*)"/.exec(tag)?.[1];
  const target = parts.relationships(workbook).find((link) => link.id === id)?.target;
  if (target === undefined) throw new Error(`No sheet ${tab}.`);
  return parts.text(target);
}
