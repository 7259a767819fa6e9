import { writeZip } from '../../src/xlsx/zip-writer';
import type { ZipOptions } from '../../src/xlsx/zip-writer';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Hand-written parts of a workbook; each has a sensible default. */
export interface WorkbookParts {
  /** Content of `sheetData` of the only sheet. */
  readonly rows?: string;
  /** XML in front of and behind `sheetData`. */
  readonly head?: string;
  readonly foot?: string;
  readonly workbookProperties?: string;
  readonly names?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** More parts, with relationships of the workbook or the sheet that lead to them. */
  readonly more?: Readonly<Record<string, string>>;
  readonly workbookLinks?: string;
  readonly sheetLinks?: string;
  readonly overrides?: string;
}

/** Bytes of a small workbook written by hand, so that a test knows every character of it. */
export function buildWorkbook(parts: WorkbookParts = {}, options: ZipOptions = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>${parts.overrides ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.workbookProperties ?? ''}<sheets><sheet name="Data" sheetId="7" r:id="rId1"/></sheets>${parts.names ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>${parts.workbookLinks ?? ''}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${parts.head ?? ''}<sheetData>${parts.rows ?? ''}</sheetData>${parts.foot ?? ''}</worksheet>`,
    ...(parts.sheetLinks
      ? {
          'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts.sheetLinks}</Relationships>`,
        }
      : {}),
    ...(parts.strings ? { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings}</sst>` } : {}),
    ...(parts.styles ? { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` } : {}),
    ...parts.more,
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(files).map(([name, xml]) => ({ name, content: encoder.encode(xml) })),
    options,
  );
}

/** A relationship element. */
export function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

/** A content-type override element. */
export function override(part: string, kind: string): string {
  return `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
}
