import type { FieldSpec, FieldType } from '../fields';
import type { RegisterColumn, RegisterSpec, RegisterType } from './register-spec';
import { listOf } from './register-spec';

/** How the cells of a column of a team's own register are judged; what a team chooses from is in its own words. */
const TYPES: Readonly<Record<RegisterType, FieldType>> = {
  text: 'text',
  date: 'date',
  tick: 'boolean',
  rating: 'rating',
  number: 'number',
  choice: 'text',
};

const FIELDS = new WeakMap<RegisterSpec, readonly FieldSpec[]>();

/** The columns of a register as fields that a table's headers are matched with. */
export function registerFields(spec: RegisterSpec): readonly FieldSpec[] {
  const known = FIELDS.get(spec);
  if (known) return known;
  const fields = spec.columns.map((column): FieldSpec => {
    const { id, type, required } = column;
    return {
      id,
      type: TYPES[type],
      weight: 0.2,
      synonyms: headers(column),
      ...(required === true && { required: id }),
    };
  });
  FIELDS.set(spec, fields);
  return fields;
}

/** Headers that a column goes by, the most telling first. */
function headers({ words, telling, spare }: RegisterColumn): readonly string[] {
  return [words, telling, spare].flatMap((list) => (list ? listOf(list) : []));
}
