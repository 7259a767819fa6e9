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
  decimal: '0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  time: 'hh:mm',
  money: '#,##0',
};

// Every pair of text and fill has a contrast of at least 4.5 : 1 (WCAG 2.2 AA).
const LOOKS: Readonly<Record<CellStyle, StyleLook>> = {
  plain: {},
  title: { bold: true, fontSize: 16, fontColor: '#1F3864' },
  note: { italic: true, fontColor: '#595959' },
  header: { bold: true, fontColor: '#FFFFFF', fill: '#1F4E79', wrap: true, verticalAlignment: 'Center' },
  input: { fontColor: '#1F3864', fill: '#FFF8DC' },
  good: { fontColor: '#1E5631', fill: '#E2F0D9' },
  warn: { fontColor: '#6B5000', fill: '#FFF2CC' },
  bad: { fontColor: '#9C0006', fill: '#FADBD8' },
  weekend: { fontColor: '#595959', fill: '#F2F2F2' },
  holiday: { fontColor: '#9C0006', fill: '#FDE9D9' },
  wrap: { wrap: true, verticalAlignment: 'Top' },
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
