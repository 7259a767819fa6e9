import { parseReference } from '../core/address';
import type { SheetArea } from '../core/cell';

/** Area that a name's text refers to when it is one area on one sheet. */
export function areaOfName(text: string): SheetArea | undefined {
  const area = parseReference(text);
  return area?.sheet === undefined ? undefined : { ...area, sheet: area.sheet };
}
