import type { NameState, WorkbookState } from './model';
import type { Splice } from './splice';
import { appendInside, applySplices, setAttributes } from './splice';
import type { ListedSheet, WorkbookPart } from './workbook-part';
import { encodeAttribute, encodeXml } from './xml-text';
import type { XmlElement } from './xml-tree';
import { child, childrenOf, integerAttribute } from './xml-tree';

/** Children of a workbook in schema order (ECMA-376 part 1, CT_Workbook). */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize ' +
  'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

function insertChild(root: XmlElement, local: string, xml: string): Splice {
  const rank = ORDER.indexOf(local);
  const later = root.children.find((element) => ORDER.indexOf(element.local) > rank);
  const at = later?.start ?? root.closeStart;
  return { start: at, end: at, text: xml, rank };
}

/**
 * workbook.xml for the present sheets and names. Sheets and names that did not change keep their characters.
 * @param relationshipIds ids of the sheets that are new
 * @param recalculate formulas may depend on changed cells: Excel is told to calculate all of them on opening
 */
export function renderWorkbook(
  workbook: WorkbookPart,
  original: WorkbookState,
  state: WorkbookState,
  relationshipIds: ReadonlyMap<number, string>,
  recalculate: boolean,
): string {
  const splices = [
    ...sheetSplices(workbook, original, state, relationshipIds),
    ...nameSplices(workbook, original, state),
    ...(recalculate ? calculationSplices(workbook.root) : []),
  ];
  return splices.length === 0 ? workbook.text : applySplices(workbook.text, splices);
}

function prefixOf(workbook: WorkbookPart): string {
  return workbook.root.prefix ? `${workbook.root.prefix}:` : '';
}

function sheetSplices(
  workbook: WorkbookPart,
  original: WorkbookState,
  state: WorkbookState,
  relationshipIds: ReadonlyMap<number, string>,
): Splice[] {
  const p = prefixOf(workbook);
  const list = child(workbook.root, 'sheets');
  if (!list) return [];
  const listed = new Map(original.sheets.map((sheet, index) => [sheet.id, workbook.sheets[index]]));
  let nextId = Math.max(0, ...workbook.sheets.map(({ sheetId }) => sheetId)) + 1;
  const declared = workbook.root.attributes.find(
    ({ name, value }) => name.startsWith('xmlns:') && value === workbook.relationshipNamespace,
  );
  const r = declared?.local ?? 'r';
  const namespace = declared ? '' : ` xmlns:r="${workbook.relationshipNamespace}"`;
  const items = state.sheets.map((sheet) => {
    const known = listed.get(sheet.id);
    if (known) return listedSheet(workbook, known, sheet.name, sheet.visibility);
    const hidden = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
    const id = relationshipIds.get(sheet.id) ?? '';
    return `<${p}sheet${namespace} name="${encodeAttribute(sheet.name)}" sheetId="${nextId++}"${hidden} ${r}:id="${id}"/>`;
  });
  const before = workbook.sheets.map(({ element }) => workbook.text.slice(element.start, element.end));
  if (items.length === before.length && items.every((item, index) => item === before[index])) return [];
  const keepsOrder = before.every((item, index) => items[index] === item);
  if (keepsOrder) return [appendInside(workbook.text, list, items.slice(before.length).join(''))];
  const whole = { start: list.openEnd, end: list.closeStart, text: items.join('') };
  return [whole, ...viewSplices(workbook, state.sheets.length)];
}

function listedSheet(
  workbook: WorkbookPart,
  { element, name, visibility }: ListedSheet,
  newName: string,
  shown: string,
): string {
  const text = workbook.text.slice(element.start, element.end);
  const splices = setAttributes(element, {
    ...(newName === name ? {} : { name: newName }),
    ...(shown === visibility ? {} : { state: shown === 'visible' ? undefined : shown }),
  });
  const moved = splices.map((splice) => ({
    ...splice,
    start: splice.start - element.start,
    end: splice.end - element.start,
  }));
  return applySplices(text, moved);
}

/** After sheets went away, the active tab must still be one. */
function viewSplices(workbook: WorkbookPart, count: number): Splice[] {
  return childrenOf(child(workbook.root, 'bookViews'), 'workbookView').flatMap((view) => {
    const values: Record<string, string> = {};
    for (const name of ['activeTab', 'firstSheet']) {
      if ((integerAttribute(view, name) ?? 0) >= count) values[name] = '0';
    }
    return setAttributes(view, values);
  });
}

function nameKey({ name, scope }: Pick<NameState, 'name' | 'scope'>): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}

function nameSplices(workbook: WorkbookPart, original: WorkbookState, state: WorkbookState): Splice[] {
  const p = prefixOf(workbook);
  const place = new Map(state.sheets.map(({ id }, index) => [id, index]));
  const wanted = new Map(state.names.map((name) => [nameKey(name), name]));
  const splices: Splice[] = [];
  original.names.forEach((before, index) => {
    const element = workbook.names[index]?.element;
    if (!element) return;
    const after = wanted.get(nameKey(before));
    wanted.delete(nameKey(before));
    const local = before.scope === undefined ? undefined : place.get(before.scope);
    if (!after || (before.scope !== undefined && local === undefined)) {
      splices.push({ start: element.start, end: element.end, text: '' });
      return;
    }
    const values: Record<string, string | undefined> = {};
    if (local !== undefined && local !== integerAttribute(element, 'localSheetId'))
      values['localSheetId'] = String(local);
    if (after.hidden !== before.hidden) values['hidden'] = after.hidden ? '1' : undefined;
    splices.push(...setAttributes(element, values));
    if (after.text !== before.text) {
      if (element.selfClosing) splices.push(appendInside(workbook.text, element, encodeXml(after.text)));
      else splices.push({ start: element.openEnd, end: element.closeStart, text: encodeXml(after.text) });
    }
  });
  const added = [...wanted.values()].map(({ name, text, scope, hidden }) => {
    const local = scope === undefined ? '' : ` localSheetId="${place.get(scope) ?? 0}"`;
    const flag = hidden ? ' hidden="1"' : '';
    return `<${p}definedName name="${encodeAttribute(name)}"${local}${flag}>${encodeXml(text)}</${p}definedName>`;
  });
  if (added.length === 0) return splices;
  const list = child(workbook.root, 'definedNames');
  if (list) splices.push(appendInside(workbook.text, list, added.join('')));
  else
    splices.push(
      insertChild(workbook.root, 'definedNames', `<${p}definedNames>${added.join('')}</${p}definedNames>`),
    );
  return splices;
}

function calculationSplices(root: XmlElement): Splice[] {
  const existing = child(root, 'calcPr');
  if (existing) return setAttributes(existing, { fullCalcOnLoad: '1' });
  const p = root.prefix ? `${root.prefix}:` : '';
  return [insertChild(root, 'calcPr', `<${p}calcPr fullCalcOnLoad="1"/>`)];
}
