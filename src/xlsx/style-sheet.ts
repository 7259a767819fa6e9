import type { RuleLook } from '../workflows/sheet-rules';
import type { CellLook } from './look';
import { PLAIN_LOOK } from './look';
import { builtInFormat, isDateFormat } from './number-format';
import { readColor } from './theme-colors';
import type { XmlElement } from './xml-tree';
import { attribute, child, childrenOf, flagAttribute, integerAttribute, parseRoot } from './xml-tree';

/** Reads the cell formats of a workbook. */
export class StyleSheet {
  readonly source: string | undefined;
  readonly part: string;
  readonly root: XmlElement | undefined;
  readonly xfs: readonly XmlElement[];
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly #formats = new Map<number, string>();
  readonly #theme: readonly string[];
  readonly #looks: (CellLook | undefined)[] = [];
  readonly #dates: (boolean | undefined)[] = [];

  /** @param source text of the styles part; undefined when the workbook has none */
  constructor(source: string | undefined, part: string, theme: readonly string[]) {
    this.source = source;
    this.part = part;
    this.#theme = theme;
    this.root = source === undefined ? undefined : parseRoot(source, part);
    this.xfs = childrenOf(child(this.root, 'cellXfs'), 'xf');
    this.fonts = childrenOf(child(this.root, 'fonts'), 'font');
    this.fills = childrenOf(child(this.root, 'fills'), 'fill');
    for (const format of this.formatElements()) {
      const id = integerAttribute(format, 'numFmtId');
      const code = attribute(format, 'formatCode');
      if (id !== undefined && code !== undefined) this.#formats.set(id, code);
    }
  }

  /** The workbook's own number formats. */
  formatElements(): readonly XmlElement[] {
    return childrenOf(child(this.root, 'numFmts'), 'numFmt');
  }

  /** Code of a number format id. */
  formatCode(id: number): string {
    return this.#formats.get(id) || builtInFormat(id);
  }

  /** Id of a number format of the workbook with this code. */
  customFormatId(code: string): number | undefined {
    for (const [id, known] of this.#formats) if (known === code) return id;
    return undefined;
  }

  /** First free id for a number format of our own. */
  nextFormatId(): number {
    return Math.max(163, ...this.#formats.keys()) + 1;
  }

  /** True when cells of this format show dates. */
  isDate(xf: number): boolean {
    return (this.#dates[xf] ??= isDateFormat(this.look(xf).numberFormat));
  }

  /** Looks of a cell format by its index in `cellXfs`. */
  look(xf: number): CellLook {
    const known = this.#looks[xf];
    if (known) return known;
    const element = this.xfs[xf];
    const look = element ? this.#read(element) : PLAIN_LOOK;
    this.#looks[xf] = look;
    return look;
  }

  /** Look that a conditional format gives, by its index (`dxfId`). */
  ruleLook(index: number): RuleLook {
    const element = childrenOf(child(this.root, 'dxfs'), 'dxf')[index];
    const font = child(element, 'font');
    const pattern = child(child(element, 'fill'), 'patternFill');
    const fontColor = readColor(child(font, 'color'), this.#theme);
    const fill = readColor(child(pattern, 'bgColor'), this.#theme);
    return {
      ...(isOn(child(font, 'b')) ? { bold: true } : {}),
      ...(isOn(child(font, 'i')) ? { italic: true } : {}),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(fill === undefined ? {} : { fill }),
    };
  }

  #read(xf: XmlElement): CellLook {
    const font = this.fonts[integerAttribute(xf, 'fontId') ?? 0];
    const fill = child(this.fills[integerAttribute(xf, 'fillId') ?? 0], 'patternFill');
    const alignment = child(xf, 'alignment');
    const fontColor = readColor(child(font, 'color'), this.#theme);
    const fontSize = Number(attribute(child(font, 'sz'), 'val') ?? Number.NaN);
    const fontName = attribute(child(font, 'name'), 'val');
    const solid =
      attribute(fill, 'patternType') === 'solid' ? readColor(child(fill, 'fgColor'), this.#theme) : undefined;
    const horizontal = attribute(alignment, 'horizontal');
    const vertical = attribute(alignment, 'vertical');
    const protection = child(xf, 'protection');
    return {
      numberFormat: this.formatCode(integerAttribute(xf, 'numFmtId') ?? 0),
      bold: isOn(child(font, 'b')),
      italic: isOn(child(font, 'i')),
      underline: attribute(child(font, 'u'), 'val') !== 'none' && child(font, 'u') !== undefined,
      wrap: flagAttribute(alignment, 'wrapText'),
      locked: attribute(protection, 'locked') === undefined || flagAttribute(protection, 'locked'),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(Number.isFinite(fontSize) ? { fontSize } : {}),
      ...(fontName === undefined ? {} : { fontName }),
      ...(solid === undefined ? {} : { fill: solid }),
      ...(horizontal === undefined || horizontal === 'general' ? {} : { horizontalAlignment: horizontal }),
      ...(vertical === undefined || vertical === 'bottom' ? {} : { verticalAlignment: vertical }),
    };
  }
}

function isOn(element: XmlElement | undefined): boolean {
  const value = attribute(element, 'val');
  return element !== undefined && (value === undefined || value === '1' || value === 'true');
}
