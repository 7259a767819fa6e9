import { useState } from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import type { Problem } from '../../core/problem';
import { RULE_GROUPS, RULE_NAMES, ruleSpec } from '../../workflows/rule-specs';
import type { RuleName } from '../../workflows/rule-specs';
import { useAnnounce } from '../announcer';
import { ActionBar } from '../components/action-bar';
import { Disclosure } from '../components/disclosure';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import type { RuleChanges, RulesReading } from '../pane-workbook';
import { useServices } from '../services';
import { draftOf, parseDraft, sameValue } from './rule-draft';
import type { RuleDraft } from './rule-draft';
import { RuleField } from './rule-field';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
  },
  faulty: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  reset: { alignSelf: 'flex-start' },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Drafts = Readonly<Partial<Record<RuleName, RuleDraft>>>;

interface Props {
  readonly reading: RulesReading;
  readonly onSaved: () => void;
}

/** All rules in their groups. Only what was edited is kept as a draft, so that a reload shows what others changed. */
export function RulesForm({ reading, onSaved }: Props) {
  const styles = useStyles();
  const { workbook, translator, history } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [saving, setSaving] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const parsed = RULE_NAMES.flatMap((name) => {
    const draft = drafts[name];
    return draft === undefined ? [] : [{ name, result: parseDraft(ruleSpec(name), draft) }];
  });
  const isInvalid = parsed.some(({ result }) => !result.ok);
  const changes = Object.fromEntries(
    parsed.flatMap(({ name, result }) =>
      result.ok && !sameValue(result.value, reading.values[name]) ? [[name, result.value] as const] : [],
    ),
  ) as RuleChanges;
  const count = Object.keys(changes).length;

  const save = async () => {
    setSaving(true);
    const result = await workbook.saveRules(changes);
    setSaving(false);
    setProblems(result.ok ? result.value.problems : result.problems);
    if (!result.ok) {
      announce(t('pane:rules.notSaved'));
      return;
    }
    history.add(result.value);
    setDrafts({});
    announce(t('pane:rules.saved'));
    onSaved();
  };

  const resetAll = () =>
    setDrafts(
      Object.fromEntries(
        RULE_NAMES.filter((name) => {
          const spec = ruleSpec(name);
          return !(spec.kind === 'number' && spec.computed);
        }).map((name) => [name, draftOf(ruleSpec(name), ruleSpec(name).default ?? undefined)]),
      ),
    );

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0 && !isInvalid && !saving) void save();
      }}
    >
      {!reading.written && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('pane:rules.notWritten')}</MessageBarBody>
        </MessageBar>
      )}
      {reading.problems.length > 0 && (
        <Section title={t('pane:problems.title')}>
          <ProblemList problems={reading.problems} />
        </Section>
      )}
      {RULE_GROUPS.map((group) => {
        const names = RULE_NAMES.filter((name) => ruleSpec(name).group === group);
        const edited = names.filter((name) => name in changes).length;
        return (
          <Disclosure
            key={group}
            level={2}
            label={
              <>
                {t(`sheets:groups.${group}`)}
                {parsed.some(({ name, result }) => !result.ok && names.includes(name)) && (
                  <span className={styles.faulty}> · {t('pane:rules.faulty')}</span>
                )}
                {edited > 0 && (
                  <span className={styles.changed}> · {t('pane:rules.changed', { count: edited })}</span>
                )}
              </>
            }
          >
            <div className={styles.fields}>
              {names.map((name) => (
                <RuleField
                  key={name}
                  name={name}
                  spec={ruleSpec(name)}
                  draft={drafts[name] ?? draftOf(ruleSpec(name), reading.values[name])}
                  onChange={(draft) => setDrafts({ ...drafts, [name]: draft })}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
      {problems.length > 0 && (
        <Section title={t('pane:rules.notSaved')}>
          <ProblemList problems={problems} />
        </Section>
      )}
      <Button
        className={styles.reset}
        appearance="subtle"
        icon={<ArrowResetRegular />}
        disabledFocusable={saving}
        onClick={resetAll}
      >
        {t('pane:rules.resetAll')}
      </Button>
      <ActionBar>
        <Button type="submit" appearance="primary" disabledFocusable={saving || count === 0 || isInvalid}>
          {count === 0 ? t('pane:rules.save') : t('pane:rules.saveCount', { count })}
        </Button>
        <Button disabledFocusable={saving || Object.keys(drafts).length === 0} onClick={() => setDrafts({})}>
          {t('pane:rules.discard')}
        </Button>
      </ActionBar>
    </form>
  );
}
