import type { ChoicesWrite, ConditionalFormatWrite } from '../workflows/sheet-rules';
import { freeChoices, ruleArea } from '../workflows/sheet-rules';
import type { RuleEdits, SheetState } from './model';
import { validatedAreas } from './rule-part';

const NO_RULES: RuleEdits = { cleared: false, formats: [], choices: [] };

/** The sheet with conditional formats that are not there yet, and lists on cells that have no validation yet. */
export function withRules(
  sheet: SheetState,
  formats: readonly ConditionalFormatWrite[],
  choices: readonly ChoicesWrite[],
): SheetState {
  const rules = sheet.rules ?? NO_RULES;
  const known = new Set(rules.formats.map((write) => JSON.stringify(write)));
  const taken = [
    ...(rules.cleared || choices.length === 0 ? [] : validatedAreas(sheet.source)),
    ...rules.choices.map(ruleArea),
  ];
  const added: RuleEdits = {
    cleared: rules.cleared,
    // Those that stand in the file are told apart at the save.
    formats: [...rules.formats, ...formats.filter((write) => !known.has(JSON.stringify(write)))],
    choices: [...rules.choices, ...freeChoices(choices, taken)],
  };
  const grown = added.formats.length > rules.formats.length || added.choices.length > rules.choices.length;
  return grown ? { ...sheet, rules: added } : sheet;
}

/** The sheet without conditional formats and validations. */
export function withoutRules(sheet: SheetState): SheetState {
  return { ...sheet, rules: { ...NO_RULES, cleared: true } };
}
