import { useId } from 'react';
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { LeadOutcomeOptions } from '../../workflows/outcome';
import { Disclosure } from '../components/disclosure';
import { useServices } from '../services';
import { NO_LEAD_DRAFT } from '../state/session';
import type { LeadDraft } from '../state/session';
import { useAsync } from '../state/use-async';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

const listOf = (text: string): readonly string[] =>
  text
    .split(/[;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What was typed, as the workflow takes it; undefined when nothing was. */
export function leadOptionsOf(draft: LeadDraft): LeadOutcomeOptions | undefined {
  const [outcome, won, lost] = [draft.outcome, draft.won, draft.lost].map((text) => text.trim());
  const [drop, keep] = [listOf(draft.drop), listOf(draft.keep)];
  const options: LeadOutcomeOptions = {
    ...(outcome && { outcome }),
    ...(won && { won }),
    ...(lost && { lost }),
    ...(drop.length > 0 && { drop }),
    ...(keep.length > 0 && { keep }),
  };
  return Object.keys(options).length > 0 ? options : undefined;
}

interface Props {
  readonly draft: LeadDraft;
  readonly onChange: (draft: LeadDraft) => void;
}

/** Where closed deals stand and which columns count, for when they are not found by themselves. */
export function LeadOptions({ draft, onChange }: Props) {
  const styles = useStyles();
  const { translator, workbook } = useServices();
  const { t } = translator;
  const headers = useId();
  const { value: tables = [] } = useAsync(workbook.survey);
  const known = [...new Set(tables.flatMap((table) => table.headers.map(({ header }) => header)))];
  const hints: Partial<Record<keyof LeadDraft, string>> = {
    lost: t('leads:options.lostHint'),
    drop: t('leads:options.list'),
    keep: `${t('leads:options.keepHint')} ${t('leads:options.list')}`,
  };
  return (
    <Disclosure label={t('leads:options.title')} initiallyOpen={leadOptionsOf(draft) !== undefined}>
      <div className={styles.fields}>
        <p className={styles.text}>{t('leads:options.text')}</p>
        <datalist id={headers}>
          {known.map((header) => (
            <option key={header} value={header} />
          ))}
        </datalist>
        {(Object.keys(NO_LEAD_DRAFT) as readonly (keyof LeadDraft)[]).map((id) => (
          <Field key={id} label={t(`leads:options.${id}`)} {...(hints[id] && { hint: hints[id] })}>
            <Input
              value={draft[id]}
              onChange={(_, { value }) => onChange({ ...draft, [id]: value })}
              {...(id === 'won' || id === 'lost' ? {} : { list: headers })}
            />
          </Field>
        ))}
      </div>
    </Disclosure>
  );
}
