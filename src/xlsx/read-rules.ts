import { parseReference } from '../core/address';
import type { Area } from '../core/cell';
import type { ChoiceSource, ExcelRule, ResolvedFormat, RuleLook } from '../workflows/sheet-rules';
import { displayFormula } from './formula-names';
import type { SheetSource } from './sheet-source';
import type { StyleSheet } from './style-sheet';
import type { XmlElement } from './xml-tree';
import { attribute, childrenOf, flagAttribute, integerAttribute, textOf } from './xml-tree';

/** A conditional format of a file; without `rule` it is of a kind that only Excel draws. */
export interface FileFormat extends Omit<ResolvedFormat, 'rule'> {
  /** In the words of the file: `cellIs`, `colorScale` … */
  readonly kind: string;
  readonly rule?: ExcelRule;
}

/** The validation of one area of a file; without `source` it is no list. */
export interface FileValidation {
  readonly area: Area;
  /** In the words of the file: `list`, `whole` … */
  readonly kind: string;
  readonly source?: ChoiceSource;
  readonly allowBlank: boolean;
  readonly alert: {
    readonly shown: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

/** Rules that the file has on a sheet. */
export interface FileRules {
  /** The one that wins first. */
  readonly formats: readonly FileFormat[];
  readonly validations: readonly FileValidation[];
}

const OPERATORS: Readonly<Record<string, Extract<ExcelRule, { type: 'cellValue' }>['operator']>> = {
  between: 'Between',
  lessThan: 'LessThan',
  greaterThan: 'GreaterThan',
  equal: 'EqualTo',
};

/** Areas of a list of references with blanks between them (ST_Sqref). */
export function areasOf(sqref: string): readonly Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((reference) => parseReference(reference) ?? []);
}

/** Direct children of a sheet behind its cells, by local name: there may be more than one. */
export function sheetElements(source: SheetSource, local: string): readonly XmlElement[] {
  const prefix = source.grid.prefix.replace(':', '');
  return source.foot.filter((item) => item.local === local && item.prefix === prefix);
}

/** Reads conditional formats and validations, without those that Excel keeps in extensions. */
export function readRules(source: SheetSource, styles: StyleSheet): FileRules {
  const formats = sheetElements(source, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').map((element) => ({
      priority: integerAttribute(element, 'priority') ?? 0,
      format: readFormat(source, areasOf(attribute(block, 'sqref') ?? ''), element, styles),
    })),
  );
  formats.sort((a, b) => a.priority - b.priority);
  return {
    formats: formats.map(({ format }) => format),
    validations: childrenOf(source.element('dataValidations'), 'dataValidation').flatMap((element) =>
      readValidation(source, element),
    ),
  };
}

function readFormat(
  source: SheetSource,
  areas: readonly Area[],
  element: XmlElement,
  styles: StyleSheet,
): FileFormat {
  const kind = attribute(element, 'type') ?? '';
  const formulas = childrenOf(element, 'formula').map(
    (formula) => `=${displayFormula(textOf(source.text, formula))}`,
  );
  const rule = readRule(kind, element, formulas);
  const look: RuleLook = styles.ruleLook(integerAttribute(element, 'dxfId') ?? -1);
  const stops = flagAttribute(element, 'stopIfTrue');
  return { areas, kind, look, ...(rule ? { rule } : {}), ...(stops ? { stopIfTrue: true } : {}) };
}

function readRule(kind: string, element: XmlElement, formulas: readonly string[]): ExcelRule | undefined {
  const [first] = formulas;
  if (kind === 'containsText') return { type: 'containsText', text: attribute(element, 'text') ?? '' };
  if (kind === 'expression' && first !== undefined) return { type: 'custom', formula: first };
  const operator = OPERATORS[attribute(element, 'operator') ?? ''];
  return kind === 'cellIs' && operator && first !== undefined
    ? { type: 'cellValue', operator, formulas }
    : undefined;
}

function readValidation(source: SheetSource, element: XmlElement): readonly FileValidation[] {
  const kind = attribute(element, 'type') ?? 'none';
  const formula = textOf(source.text, childrenOf(element, 'formula1')[0]);
  const written = /^"((?:[^"]|"")*)"$/.exec(formula.trim());
  const list: ChoiceSource =
    written?.[1] === undefined
      ? { formula: `=${displayFormula(formula)}` }
      : { list: written[1].replaceAll('""', '"') };
  return areasOf(attribute(element, 'sqref') ?? '').map((area) => ({
    area,
    kind,
    ...(kind === 'list' ? { source: list } : {}),
    allowBlank: flagAttribute(element, 'allowBlank'),
    alert: {
      shown: flagAttribute(element, 'showErrorMessage'),
      style: attribute(element, 'errorStyle') ?? 'stop',
      title: attribute(element, 'errorTitle') ?? '',
      message: attribute(element, 'error') ?? '',
    },
  }));
}
