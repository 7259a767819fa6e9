import type { CellFormat, CellStyle } from '../workflows/write-plan';
import type { LookPatch } from './look';

const FORMATS: Readonly<Record<CellFormat, string>> = {
  general: 'General',
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
  time: 'hh:mm',
  money: '#,##0',
};

/** Colours that keep at least 4.5 : 1 contrast between text and fill. */
const STYLES: Readonly<Record<CellStyle, LookPatch>> = {
  plain: {},
  title: { bold: true, fontSize: 14 },
  note: { italic: true, fontColor: '#595959' },
  header: { bold: true, fontColor: '#FFFFFF', fill: '#1F5C99', wrap: true, verticalAlignment: 'center' },
  input: { fill: '#FFF2CC', fontColor: '#1F3864' },
  good: { fill: '#C6EFCE', fontColor: '#006100' },
  warn: { fill: '#FFEB9C', fontColor: '#7F4F00' },
  bad: { fill: '#FFC7CE', fontColor: '#9C0006' },
  weekend: { fill: '#EDEDED', fontColor: '#595959' },
  holiday: { fill: '#FCE4D6', fontColor: '#843C0C' },
  wrap: { wrap: true, verticalAlignment: 'top' },
};

/** Look that a format gives a cell; nothing for `general`. */
export function formatLook(format: CellFormat): LookPatch {
  return format === 'general' ? {} : { numberFormat: FORMATS[format] };
}

/** Look of a style. */
export function styleLook(style: CellStyle): LookPatch {
  return STYLES[style];
}
