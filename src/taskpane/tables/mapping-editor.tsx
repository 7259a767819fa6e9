import { useState } from 'react';
import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { fieldLabel, fieldsOf, type MappedKind } from '../../tables/mapped-kinds';
import type { TableMapping } from '../../tables/mapping';
import { useAnnounce } from '../announcer';
import { ProblemList } from '../components/problem-list';
import { useServices } from '../services';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  periods: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Value of the choice "no column"; a header cannot be empty. */
const NONE = '';

type Choices = Readonly<Record<string, string>>;

function choicesOf(table: TableMapping<MappedKind>): Choices {
  return Object.fromEntries(
    fieldsOf(table.kind).map(({ id }) => [
      id,
      table.fields.find(({ field }) => field === id)?.header ?? NONE,
    ]),
  );
}

interface Props {
  readonly table: TableMapping<MappedKind>;
  readonly onSaved: () => void;
}

/** A dropdown a field with the team's headers; saving keeps the choice in the workbook. */
export function MappingEditor({ table, onSaved }: Props) {
  const styles = useStyles();
  const { workbook, translator, history } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const found = choicesOf(table);
  const [choices, setChoices] = useState<Choices>(found);
  const [saving, setSaving] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const changed = Object.keys(choices).filter((field) => choices[field] !== found[field]);
  const missing = new Set(table.missing.flat());

  const save = async () => {
    setSaving(true);
    const fields = Object.fromEntries(changed.map((field) => [field, choices[field] || null]));
    const result = await workbook.saveMapping({ kind: table.kind, table: table.table, fields });
    setSaving(false);
    setProblems(result.ok ? result.value.problems : result.problems);
    if (!result.ok) return;
    history.add(result.value);
    announce(t('pane:tables.saved'));
    onSaved();
  };

  const message = (field: string) => {
    if (choices[field] !== found[field])
      return { validationMessage: t('pane:tables.changed'), validationState: 'none' as const };
    if (missing.has(field))
      return { validationMessage: t('pane:tables.required'), validationState: 'error' as const };
    const mapped = table.fields.find((candidate) => candidate.field === field);
    if (!mapped || mapped.source === 'auto') {
      return mapped && mapped.confidence < 0.7
        ? { validationMessage: t('pane:tables.unsure'), validationState: 'warning' as const }
        : {};
    }
    return { hint: t(`pane:tables.source.${mapped.source}`) };
  };

  return (
    <div className={styles.form}>
      {fieldsOf(table.kind).map(({ id }) => (
        <Field key={id} label={fieldLabel(table.kind, id, translator)} size="small" {...message(id)}>
          <Select
            value={choices[id] ?? NONE}
            onChange={(_, { value }) => setChoices({ ...choices, [id]: value })}
          >
            <option value={NONE}>{t('pane:tables.none')}</option>
            {table.headers.map(({ index, header }) => (
              <option key={index} value={header}>
                {header}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {table.periods.length > 0 && (
        <p className={styles.periods}>
          {t('pane:tables.periods', {
            count: table.periods.length,
            first: table.periods[0]?.header ?? '',
            last: table.periods.at(-1)?.header ?? '',
          })}
        </p>
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {changed.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('pane:tables.keeps')}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={saving || changed.length === 0}
          onClick={() => void save()}
        >
          {t('pane:tables.save')}
        </Button>
        <Button disabledFocusable={saving || changed.length === 0} onClick={() => setChoices(found)}>
          {t('pane:tables.discard')}
        </Button>
      </div>
    </div>
  );
}
