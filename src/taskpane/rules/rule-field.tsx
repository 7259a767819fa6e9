import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { FieldProps } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import type { RuleName, RuleSpec } from '../../workflows/rule-specs';
import { useFormats } from '../format';
import { useServices } from '../services';
import { draftOf, factorOf, parseDraft, sameValue } from './rule-draft';
import type { RuleDraft } from './rule-draft';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  days: { display: 'flex', flexWrap: 'wrap' },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  // A long choice must not push the pane wider than it is.
  choice: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

interface Props {
  readonly name: RuleName;
  readonly spec: RuleSpec;
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
}

type Inner = Props & { readonly message: Partial<FieldProps>; readonly fault: string | undefined };

function NumberInput({
  spec,
  draft,
  onChange,
  name,
  message,
}: Inner & { readonly spec: Extract<RuleSpec, { kind: 'number' }> }) {
  const styles = useStyles();
  const { t, has } = useServices().translator;
  const unit = `sheets:units.${spec.unit}`;
  return (
    <Field label={t(`sheets:rules.${name}.label`)} {...message}>
      <Input
        inputMode="decimal"
        value={draft[0] ?? ''}
        readOnly={spec.computed === true}
        placeholder={spec.default === null ? t('pane:rules.blank') : ''}
        contentAfter={
          spec.unit !== 'none' && has(unit) ? (
            <span className={styles.unit}>{spec.unit === 'share' ? '%' : t(unit)}</span>
          ) : null
        }
        onChange={(_, { value }) => onChange([value])}
      />
    </Field>
  );
}

function VectorInputs({ spec, draft, onChange, name, fault }: Inner) {
  const styles = useStyles();
  const { t } = useServices().translator;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(`sheets:rules.${name}.label`)}</legend>
      <p className={styles.note}>{t(`sheets:rules.${name}.note`)}</p>
      <div className={styles.parts}>
        {draft.map((part, index) => (
          <Field key={index} size="small" label={t(`sheets:rules.${name}.parts.${index}`)}>
            <Input
              inputMode="decimal"
              value={part}
              onChange={(_, { value }) => onChange(draft.map((old, at) => (at === index ? value : old)))}
            />
          </Field>
        ))}
      </div>
      {fault && spec.kind === 'vector' && <p className={styles.fault}>{fault}</p>}
    </fieldset>
  );
}

function WeekdayBoxes({ draft, onChange, name, fault }: Inner) {
  const styles = useStyles();
  const { t } = useServices().translator;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t(`sheets:rules.${name}.label`)}</legend>
      <div className={styles.days}>
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            label={t(`sheets:weekdays.${day}`)}
            checked={draft.includes(day)}
            onChange={(_, { checked }) =>
              onChange(checked ? [...draft, day] : draft.filter((other) => other !== day))
            }
          />
        ))}
      </div>
      {fault && <p className={styles.fault}>{fault}</p>}
    </fieldset>
  );
}

function Editor(props: Inner) {
  const { spec, draft, onChange, name, message } = props;
  const { t, language } = useServices().translator;
  const styles = useStyles();
  /** Countries are named by the browser, time zones by their city, all other choices by our texts. */
  const choiceLabel = (choice: string) =>
    (name === 'Country' && /^[A-Z]{2}$/.test(choice)
      ? new Intl.DisplayNames(language, { type: 'region' }).of(choice)
      : name === 'TimeZone' && choice.includes('/')
        ? choice.slice(choice.lastIndexOf('/') + 1).replaceAll('_', ' ')
        : undefined) ?? t(`pane:rules.choices.${name}.${choice}`);
  switch (spec.kind) {
    case 'number':
      return <NumberInput {...props} spec={spec} />;
    case 'vector':
      return <VectorInputs {...props} />;
    case 'weekdays':
      return <WeekdayBoxes {...props} />;
    case 'choice':
      return (
        <Field label={t(`sheets:rules.${name}.label`)} {...message}>
          <Select
            className={styles.choice}
            value={draft[0] ?? ''}
            onChange={(_, { value }) => onChange([value])}
          >
            {spec.choices.map((choice) => {
              const label = choiceLabel(choice);
              return (
                <option key={choice} value={choice}>
                  {/* The word that stands in the cell, since the explanation and the sheet speak of it. */}
                  {label.toLowerCase() === choice.toLowerCase() ? label : `${label} (${choice})`}
                </option>
              );
            })}
          </Select>
        </Field>
      );
    case 'date':
      return (
        <Field label={t(`sheets:rules.${name}.label`)} {...message}>
          <Input type="date" value={draft[0] ?? ''} onChange={(_, { value }) => onChange([value])} />
        </Field>
      );
    case 'dayHours':
      return (
        <Field label={t(`sheets:rules.${name}.label`)} {...message}>
          <Input value={draft[0] ?? ''} onChange={(_, { value }) => onChange([value])} />
        </Field>
      );
    case 'time':
      return (
        <Field label={t(`sheets:rules.${name}.label`)} {...message}>
          <Input type="time" value={draft[0] ?? ''} onChange={(_, { value }) => onChange([value])} />
        </Field>
      );
  }
}

/** One rule with its unit, its explanation, what it may be, and the way back to its default. */
export function RuleField(props: Props) {
  const { name, spec, draft, onChange } = props;
  const styles = useStyles();
  const { t } = useServices().translator;
  const formats = useFormats();
  const parsed = parseDraft(spec, draft);
  const isDefault = parsed.ok && sameValue(parsed.value, spec.default ?? undefined);
  const isComputed = spec.kind === 'number' && spec.computed === true;
  const limits =
    spec.kind === 'number' || spec.kind === 'vector'
      ? {
          min: formats.number(spec.min * factorOf(spec.unit)),
          max: formats.number(spec.max * factorOf(spec.unit)),
        }
      : {};
  const fault = parsed.ok ? undefined : t(`pane:rules.invalid.${parsed.fault}`, limits);
  const message: Partial<FieldProps> =
    fault === undefined
      ? { hint: t(`sheets:rules.${name}.note`) }
      : { hint: t(`sheets:rules.${name}.note`), validationState: 'error', validationMessage: fault };
  return (
    <div className={styles.root}>
      <div className={styles.field}>
        <Editor {...props} message={message} fault={fault} />
      </div>
      {!isDefault && !isComputed && (
        <Button
          appearance="subtle"
          icon={<ArrowResetRegular />}
          aria-label={t('pane:rules.resetOne', { rule: t(`sheets:rules.${name}.label`) })}
          title={t('pane:rules.resetOne', { rule: t(`sheets:rules.${name}.label`) })}
          onClick={() => onChange(draftOf(spec, spec.default ?? undefined))}
        />
      )}
    </div>
  );
}
