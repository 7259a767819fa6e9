/** Number formats that a file names by id alone (ECMA-376 part 1, 18.8.30), as Excel in English shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);\\(#,##0\\)',
  38: '#,##0_);[Red]\\(#,##0\\)',
  39: '#,##0.00_);\\(#,##0.00\\)',
  40: '#,##0.00_);[Red]\\(#,##0.00\\)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids that East Asian editions use for their own dates (27–31, 34–36, 50–58) and times (32, 33), shown in a neutral form. */
function eastAsian(id: number): string | undefined {
  if (id === 32) return 'h:mm';
  if (id === 33) return 'h:mm:ss';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy/m/d';
  return undefined;
}

/** Code of a number format that a file names by id alone; `General` for an unknown id. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? eastAsian(id) ?? 'General';
}

/** Id of a built-in format with exactly this code that means the same in every language; undefined when there is none. */
export function builtInFormatId(code: string): number | undefined {
  for (const id of [0, 1, 2, 3, 4, 9, 10, 11, 20, 21, 49]) if (BUILT_IN[id] === code) return id;
  return undefined;
}

/**
 * True when a number format shows a calendar date (a year, month or day), false for times of day, durations and plain numbers:
 * only dates move when a workbook counts from 1904.
 */
export function isDateFormat(code: string): boolean {
  const first = code.split(';')[0] ?? '';
  const bare = first
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .replace(/general/g, '')
    .replace(/am\/pm|a\/p|上午\/下午|오전\/오후/g, 'h');
  if (/[0#?]/.test(bare.replace(/s\.0+/g, 's'))) return false;
  if (/[yd]/.test(bare) || /^[^hs]*e+[^hs]*$/.test(bare)) return true;
  return bare.includes('m') && !/[hs]/.test(bare) && !/\[[hms]+\]/i.test(code);
}
