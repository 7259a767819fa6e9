import type { CellFormat, CellStyle } from './write-plan';

/** Looks of a cell as both adapters write them. Colours are `#RRGGBB`, sizes points; what is left out stays. */
export interface StyleLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right';
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom';
}

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  general: 'General',
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  time: 'hh:mm',
  money: '#,##0',
};

// Every pair of text and fill has a contrast of at least 4.5 : 1 (WCAG 2.2 AA).
const LOOKS: Readonly<Record<CellStyle, StyleLook>> = {
  plain: {},
  title: { bold: true, fontSize: 14 },
  note: { italic: true, fontColor: '#595959' },
  header: { bold: true, fontColor: '#FFFFFF', fill: '#1F5C99', wrap: true, verticalAlignment: 'Center' },
  input: { fill: '#FFF2CC', fontColor: '#1F3864' },
  good: { fill: '#C6EFCE', fontColor: '#006100' },
  warn: { fill: '#FFEB9C', fontColor: '#7F4F00' },
  bad: { fill: '#FFC7CE', fontColor: '#9C0006' },
  weekend: { fill: '#EDEDED', fontColor: '#595959' },
  holiday: { fill: '#FCE4D6', fontColor: '#843C0C' },
  wrap: { wrap: true, verticalAlignment: 'Top' },
  top: { verticalAlignment: 'Top' },
};

/** Excel number format of a format that we write. Money has no sign: the team's currency is the team's matter. */
export function numberFormatOf(format: CellFormat): string {
  return NUMBER_FORMATS[format];
}

/** Font, fill and alignment of a style that we write. */
export function lookOf(style: CellStyle): StyleLook {
  return LOOKS[style];
}

/** Pixels that a column of this many characters takes in the default font (7 pixels a digit and 5 of padding). */
export function columnPixels(characters: number): number {
  return Math.trunc(characters * 7 + 5);
}
