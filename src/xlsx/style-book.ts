import type { RuleLook } from '../workflows/sheet-rules';
import type { CellLook, LookPatch } from './look';
import { builtInFormatId } from './number-format';
import type { Splice } from './splice';
import { appendInside, applySplices, setAttributes } from './splice';
import type { StyleSheet } from './style-sheet';
import { encodeAttribute } from './xml-text';
import type { XmlElement } from './xml-tree';
import { attribute, child, childrenOf, integerAttribute } from './xml-tree';

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const EMPTY_STYLES = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;

/** Lists that a style sheet needs, in schema order, with the entries that readers expect to be there. */
const LISTS: readonly (readonly [string, string])[] = [
  ['fonts', '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  [
    'fills',
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  ],
  ['borders', '<border><left/><right/><top/><bottom/><diagonal/></border>'],
  ['cellStyleXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ['cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
];

/** The look that a patch makes of another. */
export function patchLook(look: CellLook, patch: LookPatch): CellLook {
  const { fontColor, fill, ...plain } = patch;
  const next: { -readonly [K in keyof CellLook]: CellLook[K] } = { ...look, ...plain };
  if (fontColor === null) delete next.fontColor;
  else if (fontColor !== undefined) next.fontColor = fontColor;
  if (fill === null) delete next.fill;
  else if (fill !== undefined) next.fill = fill;
  return next;
}

interface Xf {
  readonly attributes: Map<string, string>;
  alignment: Map<string, string>;
  readonly protection: string;
}

/** Collects the cell formats that a save needs and adds them behind the workbook's own, which never move. */
export class StyleBook {
  readonly #sheet: StyleSheet;
  /** By patch, then by base: a block of cells shares its patch. */
  readonly #indices = new WeakMap<LookPatch, Map<number, number>>();
  readonly #byText = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #added: { xfs: string[]; fonts: string[]; fills: string[]; formats: string[]; rules: string[] } = {
    xfs: [],
    fonts: [],
    fills: [],
    formats: [],
    rules: [],
  };
  readonly #newFormats = new Map<string, number>();

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
    sheet.xfs.forEach((element, index) => {
      const key = keyOf(this.#readXf(element));
      if (!this.#byKey.has(key)) this.#byKey.set(key, index);
    });
  }

  /** True when a format was added. */
  get grown(): boolean {
    return this.#added.xfs.length > 0 || this.#added.rules.length > 0;
  }

  /** Index of the cell format that is `base` with the patch on it. */
  index(base: number, patch: LookPatch): number {
    let byBase = this.#indices.get(patch);
    if (!byBase) this.#indices.set(patch, (byBase = new Map<number, number>()));
    let index = byBase.get(base);
    if (index === undefined) {
      const text = `${base}|${JSON.stringify(patch)}`;
      index = this.#byText.get(text) ?? this.#make(base, patch);
      this.#byText.set(text, index);
      byBase.set(base, index);
    }
    return index;
  }

  /** Index of the look that conditional formats point at (`dxfId`): colours and weight alone. */
  ruleLook({ bold, italic, fontColor, fill }: RuleLook): number {
    const p = this.#prefix();
    const font = [
      bold === true ? `<${p}b/>` : '',
      italic === true ? `<${p}i/>` : '',
      fontColor === undefined ? '' : `<${p}color rgb="${argb(fontColor)}"/>`,
    ].join('');
    const text =
      `<${p}dxf>` +
      (font === '' ? '' : `<${p}font>${font}</${p}font>`) +
      // Unlike in a cell format, the fill of a rule is its background colour.
      (fill === undefined
        ? ''
        : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`) +
      `</${p}dxf>`;
    return this.#entry(text, childrenOf(child(this.#sheet.root, 'dxfs'), 'dxf'), this.#added.rules, 0);
  }

  #readXf(element: XmlElement | undefined): Xf {
    const attributes = new Map<string, string>();
    for (const name of ['numFmtId', 'fontId', 'fillId', 'borderId', 'xfId']) {
      attributes.set(name, attribute(element, name) ?? '0');
    }
    const alignment = new Map(
      (child(element, 'alignment')?.attributes ?? []).map(({ name, value }) => [name, value]),
    );
    return { attributes, alignment, protection: this.#text(child(element, 'protection')) };
  }

  #text(element: XmlElement | undefined): string {
    return element && this.#sheet.source !== undefined
      ? this.#sheet.source.slice(element.start, element.end)
      : '';
  }

  #make(base: number, patch: LookPatch): number {
    const xf = this.#readXf(this.#sheet.xfs[base]);
    if (patch.numberFormat !== undefined)
      xf.attributes.set('numFmtId', String(this.#formatId(patch.numberFormat)));
    if (['bold', 'italic', 'underline', 'fontColor', 'fontSize'].some((key) => key in patch)) {
      xf.attributes.set('fontId', String(this.#fontId(Number(xf.attributes.get('fontId')), patch)));
    }
    if (patch.fill !== undefined) xf.attributes.set('fillId', String(this.#fillId(patch.fill)));
    if (patch.wrap !== undefined) setOrDrop(xf.alignment, 'wrapText', patch.wrap ? '1' : undefined);
    if (patch.horizontalAlignment !== undefined)
      setOrDrop(xf.alignment, 'horizontal', lower(patch.horizontalAlignment, 'general'));
    if (patch.verticalAlignment !== undefined)
      setOrDrop(xf.alignment, 'vertical', lower(patch.verticalAlignment, 'bottom'));
    const key = keyOf(xf);
    const existing = this.#byKey.get(key);
    if (existing !== undefined) return existing;
    const index = Math.max(this.#sheet.xfs.length, 1) + this.#added.xfs.length;
    this.#added.xfs.push(this.#renderXf(xf));
    this.#byKey.set(key, index);
    return index;
  }

  #renderXf({ attributes, alignment, protection }: Xf): string {
    const p = this.#prefix();
    const flags = [
      attributes.get('numFmtId') === '0' ? '' : ' applyNumberFormat="1"',
      attributes.get('fontId') === '0' ? '' : ' applyFont="1"',
      attributes.get('fillId') === '0' ? '' : ' applyFill="1"',
      attributes.get('borderId') === '0' ? '' : ' applyBorder="1"',
      alignment.size > 0 ? ' applyAlignment="1"' : '',
      protection === '' ? '' : ' applyProtection="1"',
    ].join('');
    const list = [...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join('');
    const inner =
      (alignment.size > 0
        ? `<${p}alignment${[...alignment].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join('')}/>`
        : '') + protection;
    return inner === '' ? `<${p}xf${list}${flags}/>` : `<${p}xf${list}${flags}>${inner}</${p}xf>`;
  }

  #prefix(): string {
    return this.#sheet.root?.prefix ? `${this.#sheet.root.prefix}:` : '';
  }

  #formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.#sheet.customFormatId(code) ?? this.#newFormats.get(code);
    if (known !== undefined) return known;
    const id = this.#sheet.nextFormatId() + this.#newFormats.size;
    this.#newFormats.set(code, id);
    this.#added.formats.push(
      `<${this.#prefix()}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`,
    );
    return id;
  }

  #fontId(base: number, patch: LookPatch): number {
    const p = this.#prefix();
    const parts = new Map<string, string>();
    const font = this.#sheet.fonts[base];
    if (font) for (const inner of font.children) parts.set(inner.local, this.#text(inner));
    else {
      parts.set('sz', `<${p}sz val="11"/>`);
      parts.set('name', `<${p}name val="Calibri"/>`);
      parts.set('family', `<${p}family val="2"/>`);
    }
    for (const [key, local] of [
      ['bold', 'b'],
      ['italic', 'i'],
      ['underline', 'u'],
    ] as const) {
      if (patch[key] !== undefined) setOrDrop(parts, local, patch[key] ? `<${p}${local}/>` : undefined);
    }
    if (patch.fontSize !== undefined) parts.set('sz', `<${p}sz val="${patch.fontSize}"/>`);
    if (patch.fontColor !== undefined) {
      setOrDrop(
        parts,
        'color',
        patch.fontColor === null ? undefined : `<${p}color rgb="${argb(patch.fontColor)}"/>`,
      );
    }
    const ordered = [...parts].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
    const text = `<${p}font>${ordered.map(([, inner]) => inner).join('')}</${p}font>`;
    return this.#entry(text, this.#sheet.fonts, this.#added.fonts, 1);
  }

  #fillId(fill: string | null): number {
    if (fill === null) return 0;
    const p = this.#prefix();
    const text = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
    return this.#entry(text, this.#sheet.fills, this.#added.fills, 2);
  }

  /** Index of an entry that the file has with the same characters, or that was added. */
  #entry(text: string, existing: readonly XmlElement[], added: string[], fallback: number): number {
    const known = existing.findIndex((element) => this.#text(element) === text);
    if (known >= 0) return known;
    const earlier = added.indexOf(text);
    const base = existing.length > 0 ? existing.length : fallback;
    return base + (earlier >= 0 ? earlier : added.push(text) - 1);
  }

  /** The styles part with the added formats. */
  render(namespace: string): string {
    const source = this.#sheet.source;
    const root = this.#sheet.root;
    const p = this.#prefix();
    const additions: Readonly<Record<string, readonly string[]>> = {
      fonts: this.#added.fonts,
      fills: this.#added.fills,
      cellXfs: this.#added.xfs,
    };
    if (source === undefined || !root) {
      const formats = this.#formatList(p);
      const lists = LISTS.map(([name, defaults]) => list(p, name, defaults, additions[name] ?? []));
      const styles = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
      return EMPTY_STYLES(namespace).replace(
        '></styleSheet>',
        `>${formats}${lists.join('')}${styles}${this.#ruleList(p)}</styleSheet>`,
      );
    }
    const splices: Splice[] = [];
    if (this.#added.formats.length > 0) {
      const formats = child(root, 'numFmts');
      if (formats) splices.push(...this.#extend(source, formats, 'numFmt', this.#added.formats));
      else splices.push({ start: root.openEnd, end: root.openEnd, text: this.#formatList(p) });
    }
    let after = child(root, 'numFmts')?.end ?? root.openEnd;
    for (const [name, defaults] of LISTS) {
      const element = child(root, name);
      const items = additions[name] ?? [];
      if (element) {
        if (items.length > 0) {
          const filled = element.children.length > 0 ? items : [prefixed(defaults, p), ...items];
          splices.push(...this.#extend(source, element, element.children[0]?.local ?? '', filled));
        }
        after = element.end;
      } else splices.push({ start: after, end: after, text: list(p, name, prefixed(defaults, p), items) });
    }
    const { rules } = this.#added;
    const looks = child(root, 'dxfs');
    if (looks && rules.length > 0) splices.push(...this.#extend(source, looks, 'dxf', rules));
    else if (rules.length > 0) {
      const at = child(root, 'cellStyles')?.end ?? after;
      splices.push({ start: at, end: at, text: this.#ruleList(p) });
    }
    return applySplices(source, splices);
  }

  #ruleList(p: string): string {
    const { rules } = this.#added;
    return rules.length === 0 ? '' : `<${p}dxfs count="${rules.length}">${rules.join('')}</${p}dxfs>`;
  }

  #formatList(p: string): string {
    const { formats } = this.#added;
    return formats.length === 0
      ? ''
      : `<${p}numFmts count="${formats.length}">${formats.join('')}</${p}numFmts>`;
  }

  #extend(source: string, element: XmlElement, local: string, items: readonly string[]): Splice[] {
    const count = (local === '' ? 0 : childrenOf(element, local).length) + items.length;
    const declared = integerAttribute(element, 'count');
    return [
      ...(declared === undefined ? [] : setAttributes(element, { count: String(count) })),
      appendInside(source, element, items.join('')),
    ];
  }
}

function keyOf({ attributes, alignment, protection }: Xf): string {
  return `${[...attributes.values()].join(',')}|${[...alignment].sort(([a], [b]) => (a < b ? -1 : 1)).join(';')}|${protection}`;
}

function setOrDrop(map: Map<string, string>, key: string, value: string | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function lower(value: string, standard: string): string | undefined {
  const text = value.charAt(0).toLowerCase() + value.slice(1);
  return text === standard ? undefined : text;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase().slice(-6)}`;
}

function prefixed(xml: string, p: string): string {
  return p === ''
    ? xml
    : xml.replaceAll('</', `\u0000`).replaceAll('<', `<${p}`).replaceAll('\u0000', `</${p}`);
}

function list(p: string, name: string, defaults: string, added: readonly string[]): string {
  const standing = name === 'fills' ? 2 : 1;
  return `<${p}${name} count="${standing + added.length}">${defaults}${added.join('')}</${p}${name}>`;
}
