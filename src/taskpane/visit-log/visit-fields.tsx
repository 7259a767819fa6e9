import { useId } from 'react';
import { Checkbox, Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { RegisterColumn } from '../../tables/registers/register-spec';
import { firstWord } from '../../tables/registers/register-spec';
import { visitLog } from '../../tables/registers/visit-log';
import { useServices } from '../services';
import type { VisitDraft } from './visit-draft';

const useStyles = makeStyles({
  // A field is as wide as its place, also when two stand side by side at 320 px.
  wide: { width: '100%', minWidth: 0 },
  ticks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** What a field of the form is given. */
export interface FieldProps {
  readonly id: string;
  readonly draft: VisitDraft;
  readonly onChange: (id: string, value: string | boolean) => void;
  /** What is wrong, or worth telling, with the field. */
  readonly message?: { readonly text: string; readonly severity: 'error' | 'warning' } | undefined;
  readonly hint?: string | undefined;
  readonly first?: boolean;
}

/** The column of the log behind a field. */
export function logColumn(id: string): RegisterColumn {
  const column = visitLog.columns.find((known) => known.id === id);
  if (!column) throw new Error(`The visit log has no column ${id}`);
  return column;
}

function textOf(draft: VisitDraft, id: string): string {
  const value = draft[id];
  return typeof value === 'string' ? value : '';
}

/** A text, date or number of one line; long texts get two. */
export function LineField({
  id,
  draft,
  onChange,
  message,
  hint,
  first = false,
  long = false,
}: FieldProps & { readonly long?: boolean }) {
  const styles = useStyles();
  const { language } = useServices().translator;
  const column = logColumn(id);
  const type = column.type === 'date' ? 'date' : column.type === 'number' ? 'number' : 'text';
  const value = textOf(draft, id);
  return (
    <Field
      label={firstWord(column.words, language)}
      {...state(message)}
      {...(hint === undefined ? {} : { hint })}
    >
      {long ? (
        <Textarea
          name={id}
          rows={2}
          resize="vertical"
          value={value}
          onChange={(_, data) => onChange(id, data.value)}
        />
      ) : (
        <Input
          className={styles.wide}
          name={id}
          type={type}
          value={value}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for: its first field is where typing begins
          autoFocus={first}
          {...(type === 'number' ? { inputMode: 'decimal' as const } : {})}
          onChange={(_, data) => onChange(id, data.value)}
        />
      )}
    </Field>
  );
}

/** A choice out of a few words; the blank one stands first. */
export function ChoiceField({
  id,
  draft,
  onChange,
  message,
  blank,
}: FieldProps & { readonly blank: string }) {
  const styles = useStyles();
  const { language } = useServices().translator;
  const column = logColumn(id);
  const options =
    column.type === 'rating'
      ? ['1', '2', '3', '4', '5'].map((value) => ({ value, text: value }))
      : (column.choices ?? []).map((choice) => ({
          value: choice.id,
          text: firstWord(choice.words, language),
        }));
  return (
    <Field label={firstWord(column.words, language)} {...state(message)}>
      <Select
        className={styles.wide}
        name={id}
        value={textOf(draft, id)}
        onChange={(_, data) => onChange(id, data.value)}
      >
        <option value="">{blank}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The customer by code or name, with everybody to choose from. */
export function CustomerField({
  draft,
  onChange,
  message,
  hint,
  first = false,
  names,
}: Omit<FieldProps, 'id'> & { readonly names: readonly string[] }) {
  const { t } = useServices().translator;
  const list = useId();
  const styles = useStyles();
  return (
    <Field
      label={t('journal:form.customer')}
      required
      {...state(message)}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        className={styles.wide}
        name="Customer"
        input={{ list }}
        autoComplete="off"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the form was asked for: its first field is where typing begins
        autoFocus={first}
        value={textOf(draft, 'Customer')}
        onChange={(_, data) => onChange('Customer', data.value)}
        contentAfter={
          <datalist id={list}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        }
      />
    </Field>
  );
}

/** Ticks beside each other, each its own switch. */
export function Ticks({
  ids,
  draft,
  onChange,
}: Omit<FieldProps, 'id'> & { readonly ids: readonly string[] }) {
  const styles = useStyles();
  const { language } = useServices().translator;
  return (
    <div className={styles.ticks}>
      {ids.map((id) => (
        <Checkbox
          key={id}
          name={id}
          label={firstWord(logColumn(id).words, language)}
          checked={draft[id] === true}
          onChange={(_, data) => onChange(id, data.checked === true)}
        />
      ))}
    </div>
  );
}

function state(message: FieldProps['message']) {
  return message === undefined ? {} : { validationState: message.severity, validationMessage: message.text };
}
