import type { Area } from '../../../src/core/cell';
import type { Result } from '../../../src/core/result';
import type { ExcelRule, ResolvedChoices, ResolvedFormat } from '../../../src/workflows/sheet-rules';
import type { FileFormat, FileValidation } from '../../../src/xlsx/read-rules';
import type { WorkbookFile } from '../../../src/xlsx/workbook-file';
import type { FormatInfo, RuleShelf, ValidationInfo } from '../../host/rule-shelf';

type Format = Omit<FormatInfo, 'id'>;
type Operator = Extract<ExcelRule, { type: 'cellValue' }>['operator'];

const OPERATORS: readonly string[] = ['Between', 'LessThan', 'GreaterThan', 'EqualTo'] satisfies Operator[];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Excel's own words for what the file has; other kinds keep the file's word. */
function shelvedFormat(sheetId: string, { areas, kind, rule, look, stopIfTrue }: FileFormat): Format {
  const common = { sheetId, areas, look, stopIfTrue: stopIfTrue === true };
  if (rule?.type === 'cellValue')
    return { ...common, type: 'CellValue', operator: rule.operator, formulas: rule.formulas };
  if (rule?.type === 'containsText')
    return { ...common, type: 'ContainsText', operator: 'Contains', text: rule.text, formulas: [] };
  if (rule?.type === 'custom') return { ...common, type: 'Custom', formulas: [rule.formula] };
  return { ...common, type: capital(kind), formulas: [] };
}

function shelvedValidation(sheetId: string, validation: FileValidation): ValidationInfo {
  const { area, kind, source, allowBlank, alert } = validation;
  const list = source && { source: 'list' in source ? source.list : source.formula, inCellDropDown: true };
  return {
    sheetId,
    area,
    rule: list ? { list } : { [kind]: {} },
    ignoreBlanks: allowBlank,
    alert: {
      showAlert: alert.shown,
      style: capital(alert.style),
      title: alert.title,
      message: alert.message,
    },
  };
}

/** Puts the rules that a file has on a sheet on the shelf. */
export function shelveRules(file: WorkbookFile, name: string, sheetId: string, shelf: RuleShelf): void {
  const { formats, validations } = file.fileRules(name);
  // Each new one goes before the others.
  for (const format of [...formats].reverse()) shelf.addFormat(shelvedFormat(sheetId, format));
  for (const validation of validations) shelf.setValidation(shelvedValidation(sheetId, validation));
}

/** A conditional format as a file takes it; undefined for a kind that only Excel can write. */
function formatOf({ areas, type, operator, formulas, text, look, stopIfTrue }: Format): ResolvedFormat[] {
  const rule: ExcelRule | undefined =
    type === 'Custom' && formulas[0] !== undefined
      ? { type: 'custom', formula: formulas[0] }
      : type === 'ContainsText' && operator === 'Contains' && text !== undefined
        ? { type: 'containsText', text }
        : type === 'CellValue' && operator !== undefined && OPERATORS.includes(operator)
          ? { type: 'cellValue', operator: operator as Operator, formulas }
          : undefined;
  return rule ? [{ areas, rule, look, ...(stopIfTrue ? { stopIfTrue } : {}) }] : [];
}

/** Text of a list's source; undefined for another kind of validation. */
export function listSource({ rule }: ValidationInfo): string | undefined {
  const list = rule['list'] as { readonly source?: unknown } | undefined;
  return typeof list?.source === 'string' ? list.source : undefined;
}

function choicesOf(validation: ValidationInfo): ResolvedChoices[] {
  const source = listSource(validation);
  const { area, alert } = validation;
  if (source === undefined || (alert.style !== 'Stop' && alert.style !== 'Warning')) return [];
  return [
    {
      area,
      source: source.startsWith('=') ? { formula: source } : { list: source },
      alert: {
        style: alert.style === 'Stop' ? 'stop' : 'warning',
        title: alert.title,
        message: alert.message,
      },
    },
  ];
}

const place = ({ row, column, rows, columns }: Area) => [row, column, rows, columns];

function formatKey({ areas, type, operator, formulas, text, look, stopIfTrue }: Format): string {
  const { bold, italic, fontColor, fill } = look;
  return JSON.stringify([
    ...[areas.map(place), type, operator, formulas, text],
    ...[bold, italic, fontColor, fill, stopIfTrue],
  ]);
}

function validationKey({ area, rule, ignoreBlanks, alert }: ValidationInfo): string {
  return JSON.stringify([place(area), rule, ignoreBlanks, alert]);
}

/** What of `now` is not among `then`; undefined when something of `then` is gone. */
function added<T>(then: readonly T[], now: readonly T[], key: (item: T) => string): readonly T[] | undefined {
  const fresh = [...now];
  for (const item of then) {
    const at = fresh.findIndex((other) => key(other) === key(item));
    if (at < 0) return undefined;
    fresh.splice(at, 1);
  }
  return fresh;
}

/**
 * Writes the rules of a sheet of the grid into the file: new ones join those of the file, which stay as they are; when some of those are gone,
 * the file gets all that the grid has.
 */
export function saveRules(
  shelf: RuleShelf,
  file: WorkbookFile,
  { id, name }: { readonly id: string; readonly name: string },
  attempt: (result: Result<void>) => void,
): void {
  const { formats, validations } = file.fileRules(name);
  const now: readonly Format[] = shelf.formats(id);
  const lists = shelf.validations(id);
  const moreFormats = added(
    formats.map((format) => shelvedFormat(id, format)),
    now,
    formatKey,
  );
  const moreLists = added(
    validations.map((validation) => shelvedValidation(id, validation)),
    lists,
    validationKey,
  );
  const grown = moreFormats && moreLists;
  if (grown && moreFormats.length + moreLists.length === 0) return;
  if (!grown) attempt(file.clearRules(name));
  const [put, choose] = grown ? [moreFormats, moreLists] : [now, lists];
  attempt(file.addRules(name, put.flatMap(formatOf), choose.flatMap(choicesOf)));
}
