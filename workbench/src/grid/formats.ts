import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { FormatPatch } from '../../host/spreadsheet-model';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Style of the grid for a format patch; only the named facets are set. */
export function toStyle(patch: FormatPatch): IStyleData {
  const style: IStyleData = {};
  if (patch.numberFormat !== undefined) style.n = { pattern: patch.numberFormat };
  if (patch.bold !== undefined) style.bl = patch.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (patch.italic !== undefined) style.it = patch.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (patch.fontColor !== undefined) style.cl = patch.fontColor ? { rgb: patch.fontColor } : null;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.fill !== undefined) style.bg = patch.fill ? { rgb: patch.fill } : null;
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  const horizontal =
    patch.horizontalAlignment === undefined ? undefined : HORIZONTAL[patch.horizontalAlignment];
  if (horizontal !== undefined) style.ht = horizontal;
  const vertical = patch.verticalAlignment === undefined ? undefined : VERTICAL[patch.verticalAlignment];
  if (vertical !== undefined) style.vt = vertical;
  return style;
}

/** Facets of a grid style, with Excel's defaults for what it leaves open. */
export function fromStyle(style: Nullable<IStyleData>): Required<FormatPatch> {
  const name = <T>(
    names: Readonly<Record<string, T>>,
    value: T | null | undefined,
    fallback: string,
  ): string => Object.entries(names).find(([, candidate]) => candidate === value)?.[0] ?? fallback;
  return {
    numberFormat: style?.n?.pattern ?? 'General',
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    fontColor: style?.cl?.rgb ?? '#000000',
    fontSize: style?.fs ?? 11,
    fill: style?.bg?.rgb ?? '',
    wrap: style?.tb === WrapStrategy.WRAP,
    horizontalAlignment: name(HORIZONTAL, style?.ht, 'General'),
    verticalAlignment: name(VERTICAL, style?.vt, 'Bottom'),
  };
}
