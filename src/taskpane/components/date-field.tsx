import { Field, Input } from '@fluentui/react-components';
import { formatIso, parseIso } from '../../core/serial-date';
import type { SerialDate } from '../../core/serial-date';
import { useTranslate } from '../services';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Undefined while the field holds no valid date. */
  readonly value: SerialDate | undefined;
  readonly onChange: (value: SerialDate | undefined) => void;
}

/** A date, with the browser's own calendar and keyboard entry in the user's format. */
export function DateField({ label, hint, value, onChange }: Props) {
  const t = useTranslate();
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(value === undefined
        ? { validationState: 'error' as const, validationMessage: t('pane:date.invalid') }
        : {})}
    >
      <Input
        type="date"
        min="1900-03-01"
        max="9999-12-31"
        value={value === undefined ? '' : formatIso(value)}
        onChange={(_, data) => onChange(parseIso(data.value))}
      />
    </Field>
  );
}
