import type { NameState, SheetVisibility } from './model';
import type { PackageParts, Relationship } from './package-parts';
import { FileRefused } from './xlsx-error';
import type { XmlElement } from './xml-tree';
import {
  attribute,
  child,
  childrenOf,
  flagAttribute,
  integerAttribute,
  parseRoot,
  prefixedAttribute,
  textOf,
} from './xml-tree';

/** A sheet as workbook.xml lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly relationship: Relationship;
  readonly element: XmlElement;
  /** False for chart sheets, dialogs and macro sheets, which hold no cells. */
  readonly isWorksheet: boolean;
}

/** workbook.xml as it was read. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  /** Names with their elements; `scope` counts sheets of `sheets`. */
  readonly names: readonly (NameState & { readonly element: XmlElement })[];
  readonly date1904: boolean;
  /** The workbook's structure (its sheets) is protected. */
  readonly locked: boolean;
  /** Namespaces of the file: transitional or strict. */
  readonly mainNamespace: string;
  readonly relationshipNamespace: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Kinds of Office documents by the start of the main part's content type. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml|msword/i, 'Word'],
  [/presentationml|powerpoint/i, 'PowerPoint'],
];

/**
 * Finds and reads the workbook part.
 * @throws FileRefused when the package is no workbook
 */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  if (!parts.has('[Content_Types].xml')) {
    const open = parts.entry('mimetype') !== undefined;
    throw new FileRefused('xlsx-other-kind', { kind: open ? 'OpenDocument' : 'zip' });
  }
  const main = parts.relationships('').find(({ kind, external }) => kind === 'officeDocument' && !external);
  if (!main || !parts.has(main.target)) throw new FileRefused('xlsx-other-kind', { kind: 'zip' });
  const type = parts.contentType(main.target) ?? '';
  for (const [pattern, kind] of OTHER_KINDS)
    if (pattern.test(type)) throw new FileRefused('xlsx-other-kind', { kind });
  if (/sheet\.binary/i.test(type) || main.target.endsWith('.bin'))
    throw new FileRefused('xlsx-binary-workbook');
  const part = parts.entry(main.target)?.name ?? main.target;
  const text = parts.text(part);
  const root = parseRoot(text, part);
  if (root.local !== 'workbook') throw new FileRefused('xlsx-other-kind', { kind: root.local.slice(0, 40) });
  const namespaceName = root.prefix ? `xmlns:${root.prefix}` : 'xmlns';
  const strict = attribute(root, namespaceName) === STRICT_MAIN;
  const relationships = parts.relationships(part);
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map((element): ListedSheet => {
    const id = prefixedAttribute(element, 'id');
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship || (!relationship.external && !parts.has(relationship.target))) {
      throw new FileRefused('xlsx-missing-part', {
        part: relationship?.target ?? attribute(element, 'name') ?? '?',
      });
    }
    const state = attribute(element, 'state');
    return {
      name: attribute(element, 'name') ?? '',
      sheetId: integerAttribute(element, 'sheetId') ?? 0,
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      relationship,
      element,
      isWorksheet: relationship.kind === 'worksheet',
    };
  });
  if (sheets.length === 0) throw new FileRefused('xlsx-damaged-part', { part });
  return {
    part,
    text,
    root,
    relationships,
    sheets,
    names: childrenOf(child(root, 'definedNames'), 'definedName').map((element) => {
      const scope = integerAttribute(element, 'localSheetId');
      return {
        name: attribute(element, 'name') ?? '',
        text: textOf(text, element),
        hidden: flagAttribute(element, 'hidden'),
        ...(scope === undefined ? {} : { scope }),
        element,
      };
    }),
    date1904: flagAttribute(child(root, 'workbookPr'), 'date1904'),
    locked: flagAttribute(child(root, 'workbookProtection'), 'lockStructure'),
    mainNamespace: strict ? STRICT_MAIN : MAIN,
    relationshipNamespace: strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS,
  };
}
