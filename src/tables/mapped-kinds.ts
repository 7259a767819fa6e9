import type { FieldSpec } from './fields';
import { FIELDS } from './fields';
import { registerFields } from './registers/register-fields';
import type { RegisterId } from './registers/register-spec';
import { firstWord, REGISTER_IDS } from './registers/register-spec';
import { REGISTERS } from './registers/registers';
import type { Language, Translate } from '../core/translate';
import type { TableKind } from './rows';

/** Whatever a table of the team's can be known as: a table that tasks read, or a register that the team keeps itself. */
export type MappedKind = TableKind | RegisterId;

/** Whether a kind is that of a register. */
export function isRegisterKind(kind: string): kind is RegisterId {
  return REGISTER_IDS.some((id) => id === kind);
}

/** Fields of a kind, key fields first. */
export function fieldsOf(kind: MappedKind): readonly FieldSpec[] {
  return isRegisterKind(kind) ? registerFields(REGISTERS[kind]) : FIELDS[kind];
}

/** Words of a language, as pages and sheets ask for them. */
interface Words {
  readonly t: Translate;
  readonly language: Language;
}

/** What a field of a kind is called. */
export function fieldLabel(kind: MappedKind, field: string, { t, language }: Words): string {
  if (!isRegisterKind(kind)) return t(`sheets:fields.${kind}.${field}`);
  const column = REGISTERS[kind].columns.find(({ id }) => id === field);
  return column ? firstWord(column.words, language) : field;
}
