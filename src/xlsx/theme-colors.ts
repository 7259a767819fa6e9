import type { XmlElement } from './xml-tree';
import { attribute, child, integerAttribute, parseRoot } from './xml-tree';

/** Office's theme colours in the order that `theme="n"` counts them: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

const THEME_ORDER: readonly string[] = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The old palette of 56 colours, from index 8 (ECMA-376 part 1, 18.8.27); 0–7 repeat 8–15. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF80000000800000008080800080008000808' +
  '0C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF80008080000000808' +
  '00000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** Theme colours of a workbook; Office's own when it has no theme. */
export function readTheme(source: string | undefined, part: string): readonly string[] {
  if (source === undefined) return OFFICE_THEME;
  const elements = child(child(parseRoot(source, part), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = child(elements, name)?.children[0];
    const value = attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** `#RRGGBB` of a colour element (`rgb`, `theme` with `tint`, or `indexed`); undefined for automatic. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const rgb = attribute(element, 'rgb');
  const themed = integerAttribute(element, 'theme');
  const indexed = integerAttribute(element, 'indexed');
  let hex: string | undefined;
  if (rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb)) hex = rgb.slice(-6);
  else if (themed !== undefined) hex = theme[themed];
  else if (indexed !== undefined && indexed < 64) {
    const at = (indexed < 8 ? indexed : indexed - 8) * 6;
    hex = INDEXED.slice(at, at + 6);
  }
  if (hex?.length !== 6) return undefined;
  const tint = Number(attribute(element, 'tint') ?? 0);
  return `#${(tint ? applyTint(hex, tint) : hex).toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens a colour by its HSL luminance (ECMA-376 part 1, 18.8.19). */
function applyTint(hex: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const range = max - min;
  const light = (max + min) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (range > 0) {
    if (max === r) hue = ((g - b) / range + 6) % 6;
    else if (max === g) hue = (b - r) / range + 2;
    else hue = (r - g) / range + 4;
  }
  const shifted = Math.min(1, Math.max(0, tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
  const chroma = (1 - Math.abs(2 * shifted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = shifted - chroma / 2;
  const sector = Math.floor(hue);
  const mixes = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  return (mixes[sector] ?? [0, 0, 0])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
