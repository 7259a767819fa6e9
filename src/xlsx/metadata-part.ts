import type { Splice } from './splice';
import { appendInside, applySplices, setAttributes } from './splice';
import { attribute, child, childrenOf, integerAttribute, parseRoot } from './xml-tree';

const DYNAMIC = 'XLDAPR';
const DYNAMIC_NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const TYPE =
  `metadataType name="${DYNAMIC}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ` +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/';
const FUTURE_ITEM = (p: string) =>
  `<${p}bk><${p}extLst><${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="${DYNAMIC_NAMESPACE}">` +
  `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;

/** The cell metadata that marks dynamic arrays: its 1-based index for `cm`, and the part's text when it has to change. */
export interface DynamicMetadata {
  readonly index: number;
  readonly text?: string;
}

/**
 * Finds the metadata of dynamic arrays in a workbook, or makes it.
 * @param source text of the metadata part; undefined when the workbook has none
 */
export function dynamicMetadata(
  source: string | undefined,
  part: string,
  namespace: string,
): DynamicMetadata {
  if (source === undefined) {
    const text =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}">` +
      `<metadataTypes count="1"><${TYPE}></metadataTypes>` +
      `<futureMetadata name="${DYNAMIC}" count="1">${FUTURE_ITEM('')}</futureMetadata>` +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
    return { index: 1, text };
  }
  const root = parseRoot(source, part);
  const types = child(root, 'metadataTypes');
  const cells = child(root, 'cellMetadata');
  const type =
    childrenOf(types, 'metadataType').findIndex((element) => attribute(element, 'name') === DYNAMIC) + 1;
  const blocks = childrenOf(cells, 'bk');
  const known = blocks.findIndex(
    (block) => block.children.length === 1 && integerAttribute(block.children[0], 't') === type,
  );
  if (type > 0 && known >= 0) return { index: known + 1 };
  return { index: blocks.length + 1, text: extend(source, root, type) };
}

function extend(source: string, root: ReturnType<typeof parseRoot>, known: number): string {
  const p = root.prefix ? `${root.prefix}:` : '';
  const splices: Splice[] = [];
  const types = child(root, 'metadataTypes');
  const typeCount = childrenOf(types, 'metadataType').length;
  const type = known > 0 ? known : typeCount + 1;
  let value = 0;
  if (known === 0) {
    if (types)
      splices.push(
        ...setAttributes(types, { count: String(type) }),
        appendInside(source, types, `<${p}${TYPE}>`),
      );
    else
      splices.push({
        start: root.openEnd,
        end: root.openEnd,
        text: `<${p}metadataTypes count="1"><${p}${TYPE}></${p}metadataTypes>`,
      });
  }
  const future = childrenOf(root, 'futureMetadata').find((element) => attribute(element, 'name') === DYNAMIC);
  const cells = child(root, 'cellMetadata');
  // Schema order: types, strings, mdx, future, cells, values, extensions.
  const before =
    cells?.start ?? child(root, 'valueMetadata')?.start ?? child(root, 'extLst')?.start ?? root.closeStart;
  if (future) {
    value = childrenOf(future, 'bk').length;
    splices.push(
      ...setAttributes(future, { count: String(value + 1) }),
      appendInside(source, future, FUTURE_ITEM(p)),
    );
  } else {
    const text = `<${p}futureMetadata name="${DYNAMIC}" count="1">${FUTURE_ITEM(p)}</${p}futureMetadata>`;
    splices.push({ start: before, end: before, text });
  }
  const block = `<${p}bk><${p}rc t="${type}" v="${value}"/></${p}bk>`;
  if (cells) {
    const count = childrenOf(cells, 'bk').length + 1;
    splices.push(...setAttributes(cells, { count: String(count) }), appendInside(source, cells, block));
  } else
    splices.push({
      start: before,
      end: before,
      text: `<${p}cellMetadata count="1">${block}</${p}cellMetadata>`,
    });
  return applySplices(source, splices);
}
