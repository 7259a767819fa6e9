import { Field, Select } from '@fluentui/react-components';
import { useTranslate } from '../services';
import { useDesk } from './desk-context';

/** Whose plan is shown; nothing to pick with one rep. */
export function RepPicker() {
  const t = useTranslate();
  const { book, rep, showRep } = useDesk();
  if (book.reps.length < 2) return null;
  return (
    <Field label={t('desk:rep')} size="small">
      <Select value={rep.id} onChange={(_, { value }) => showRep(value)}>
        {book.reps.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
