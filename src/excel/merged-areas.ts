import type { Area } from '../core/cell';
import { bare } from './area';
import { areaOf } from './survey';

/**
 * Asks for the merged areas that touch a range; the answer may be taken after the next sync. An Excel before ExcelApi 1.13 cannot
 * tell: then there are none, and cells are written as if nothing were merged.
 */
export function loadMergedAreas(range: Excel.Range): () => Area[] {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return () => (merged.isNullObject ? [] : listedAreas(merged.address));
}

/** Areas of a list such as `Sheet1!A1:B2,Sheet1!C3:D4`. */
function listedAreas(addresses: string): Area[] {
  // A sheet's name may hold commas and even something like an address, but no address at its end before a comma.
  return [...addresses.matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+(?=,|$)/g)].flatMap(([address]) => {
    const area = areaOf(address, '');
    return area ? [bare(area)] : [];
  });
}
