import type { Area } from '../core/cell';
import type { ResolvedChoices, ResolvedFormat } from '../workflows/sheet-rules';
import type { RuleEdits, SheetState } from './model';
import { validatedAreas } from './rule-part';

const NO_RULES: RuleEdits = { cleared: false, formats: [], choices: [] };

/** Cells of a sheet that have a validation. */
export function takenAreas({ rules = NO_RULES, source }: SheetState): readonly Area[] {
  return [...(rules.cleared ? [] : validatedAreas(source)), ...rules.choices.map(({ area }) => area)];
}

/** The sheet with conditional formats that are not there yet, and with lists. Those that stand in the file are told apart at the save. */
export function withRules(
  sheet: SheetState,
  formats: readonly ResolvedFormat[],
  choices: readonly ResolvedChoices[],
): SheetState {
  const rules = sheet.rules ?? NO_RULES;
  const known = new Set(rules.formats.map((format) => JSON.stringify(format)));
  const more = formats.filter((format) => !known.has(JSON.stringify(format)));
  if (more.length + choices.length === 0) return sheet;
  const added = { formats: [...rules.formats, ...more], choices: [...rules.choices, ...choices] };
  return { ...sheet, rules: { cleared: rules.cleared, ...added } };
}

/** The sheet without conditional formats and validations. */
export function withoutRules(sheet: SheetState): SheetState {
  return { ...sheet, rules: { ...NO_RULES, cleared: true } };
}
