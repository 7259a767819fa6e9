import { areaAddress, cellAddress } from '../core/address';
import type { Area } from '../core/cell';
import type { ResolvedFormat } from '../workflows/sheet-rules';
import { fileFormula } from './formula-names';
import type { RuleEdits } from './model';
import { insertChild } from './sheet-layout';
import { areasOf, sheetElements } from './read-rules';
import type { SheetSource } from './sheet-source';
import type { Splice } from './splice';
import { appendInside, setAttributes } from './splice';
import type { StyleBook } from './style-book';
import { encodeAttribute, encodeXml } from './xml-text';
import type { XmlElement } from './xml-tree';
import { attribute, childrenOf, integerAttribute, textOf } from './xml-tree';

/** Extensions that hold rules which Excel 2010 brought (part 4 of [MS-XLSX], 2.2.4). */
const RULE_EXTENSIONS = new Set([
  '{78C0D931-6437-407D-A8EE-F0AAD7539E65}',
  '{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}',
]);

const OPERATORS = {
  Between: 'between',
  LessThan: 'lessThan',
  GreaterThan: 'greaterThan',
  EqualTo: 'equal',
} as const;

function ruleExtensions(source: SheetSource): readonly XmlElement[] {
  return (source.element('extLst')?.children ?? []).filter((item) =>
    RULE_EXTENSIONS.has((attribute(item, 'uri') ?? '').toUpperCase()),
  );
}

/** Takes all conditional formats and validations off a sheet. */
export function clearRuleSplices(source: SheetSource): Splice[] {
  const extensions = ruleExtensions(source);
  const list = source.element('extLst');
  // A list of extensions may not be empty.
  const inList = list && extensions.length === list.children.length ? [list] : extensions;
  return [
    ...sheetElements(source, 'conditionalFormatting'),
    ...sheetElements(source, 'dataValidations'),
    ...inList,
  ].map(({ start, end }) => ({ start, end, text: '' }));
}

/** Cells of the file that have a validation already. */
export function validatedAreas(source: SheetSource): readonly Area[] {
  const list = source.element('dataValidations');
  const plain = childrenOf(list, 'dataValidation').flatMap((item) => areasOf(attribute(item, 'sqref') ?? ''));
  const below = (element: XmlElement): readonly Area[] =>
    element.local === 'sqref'
      ? areasOf(textOf(source.text, element))
      : element.local.includes('conditionalFormatting')
        ? []
        : element.children.flatMap(below);
  return [...plain, ...ruleExtensions(source).flatMap(below)];
}

/** What is written for a rule, without its number and its look. */
interface RuleXml {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  /** Without `=`. */
  readonly formulas: readonly string[];
}

/** ECMA-376 part 1, 18.3.1.10 (cfRule) and 18.18.12 (ST_CfType). */
function ruleXml({ areas, rule }: ResolvedFormat): RuleXml {
  if (rule.type === 'cellValue')
    return { type: 'cellIs', operator: OPERATORS[rule.operator], formulas: rule.formulas.map(inFile) };
  if (rule.type === 'custom') return { type: 'expression', formulas: [inFile(rule.formula)] };
  const first = areas[0] ? cellAddress(areas[0].row, areas[0].column) : '';
  const searched = rule.text.replaceAll('"', '""');
  const formulas = [`NOT(ISERROR(SEARCH("${searched}",${first})))`];
  return { type: 'containsText', operator: 'containsText', text: rule.text, formulas };
}

/** Excel takes no function of an add-in in a rule. */
function inFile(formula: string): string {
  return fileFormula(formula, new Set());
}

/** What tells a rule of the file from another one, whatever its number and look. */
function ruleKey(
  sqref: string,
  type: string,
  operator: string | undefined,
  formulas: readonly string[],
): string {
  return [sqref, type, operator ?? '', ...formulas].join('\n');
}

function fileRuleKeys(source: SheetSource): ReadonlySet<string> {
  return new Set(
    sheetElements(source, 'conditionalFormatting').flatMap((block) =>
      childrenOf(block, 'cfRule').map((rule) =>
        ruleKey(
          attribute(block, 'sqref') ?? '',
          attribute(rule, 'type') ?? '',
          attribute(rule, 'operator'),
          childrenOf(rule, 'formula').map((formula) => textOf(source.text, formula)),
        ),
      ),
    ),
  );
}

/** Changes of a sheet's XML for its rules: those of others stay as they are, and go first. */
export function ruleSplices(
  source: SheetSource,
  edits: RuleEdits,
  styles: Pick<StyleBook, 'ruleLook'>,
): Splice[] {
  const cleared = edits.cleared ? clearRuleSplices(source) : [];
  return [...cleared, ...formatSplices(source, edits, styles), ...choiceSplices(source, edits)];
}

function formatSplices(
  source: SheetSource,
  { cleared, formats }: RuleEdits,
  styles: Pick<StyleBook, 'ruleLook'>,
): Splice[] {
  const p = source.grid.prefix;
  const known = cleared ? new Set<string>() : fileRuleKeys(source);
  let priority = cleared ? 0 : highestPriority(source);
  const xml = formats.map((format) => {
    const { type, operator, text, formulas } = ruleXml(format);
    const sqref = format.areas.map(areaAddress).join(' ');
    if (known.has(ruleKey(sqref, type, operator, formulas))) return '';
    const attributes =
      `type="${type}" dxfId="${styles.ruleLook(format.look)}" priority="${++priority}"` +
      (operator === undefined ? '' : ` operator="${operator}"`) +
      (text === undefined ? '' : ` text="${encodeAttribute(text)}"`) +
      (format.stopIfTrue === true ? ' stopIfTrue="1"' : '');
    const inner = formulas.map((formula) => `<${p}formula>${encodeXml(formula)}</${p}formula>`).join('');
    return `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule ${attributes}>${inner}</${p}cfRule></${p}conditionalFormatting>`;
  });
  const text = xml.join('');
  return text === '' ? [] : [insertChild(source, 'conditionalFormatting', text)];
}

/** Rules of one sheet are numbered together, wherever they stand. */
function highestPriority(source: SheetSource): number {
  const below = (element: XmlElement): readonly number[] =>
    element.local === 'cfRule'
      ? [integerAttribute(element, 'priority') ?? 0]
      : element.children.flatMap(below);
  const all = [...sheetElements(source, 'conditionalFormatting'), ...ruleExtensions(source)].flatMap(below);
  return all.reduce((most, priority) => Math.max(most, priority), 0);
}

/** ECMA-376 part 1, 18.3.1.32 (dataValidation) and 18.3.1.33 (dataValidations). */
function choiceSplices(source: SheetSource, { cleared, choices }: RuleEdits): Splice[] {
  const p = source.grid.prefix;
  const existing = cleared ? undefined : source.element('dataValidations');
  const items = choices.map(({ area, source: allowed, alert }) => {
    const formula = 'list' in allowed ? `"${allowed.list.replaceAll('"', '""')}"` : inFile(allowed.formula);
    const style = alert.style === 'stop' ? '' : ` errorStyle="${alert.style}"`;
    return (
      `<${p}dataValidation type="list"${style} allowBlank="1" showErrorMessage="1" errorTitle="${encodeAttribute(alert.title)}"` +
      ` error="${encodeAttribute(alert.message)}" sqref="${areaAddress(area)}"><${p}formula1>${encodeXml(formula)}</${p}formula1></${p}dataValidation>`
    );
  });
  if (items.length === 0) return [];
  if (!existing) {
    const xml = `<${p}dataValidations count="${items.length}">${items.join('')}</${p}dataValidations>`;
    return [insertChild(source, 'dataValidations', xml)];
  }
  const count = childrenOf(existing, 'dataValidation').length + items.length;
  return [
    ...(attribute(existing, 'count') === undefined ? [] : setAttributes(existing, { count: String(count) })),
    appendInside(source.text, existing, items.join('')),
  ];
}
