import { useState } from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { Problem } from '../../core/problem';
import { useAnnounce } from '../announcer';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { useServices } from '../services';
import { unexpected } from '../state/failure';
import { useCustomerStyles } from './use-customer-styles';

interface Outcome {
  readonly intent: 'success' | 'info' | 'error';
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Puts the texts of the playbook on a sheet where the team makes them its own. */
export function PlaybookEditor({ own }: { readonly own: number }) {
  const styles = useCustomerStyles();
  const { workbook, history, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const tell = (next: Outcome) => {
    setOutcome(next);
    announce(next.text);
  };
  const write = async () => {
    setBusy(true);
    try {
      const result = await workbook.writePlaybook();
      if (!result.ok) {
        tell({ intent: 'error', text: t('card:playbook.failed'), problems: result.problems });
      } else if (result.value) {
        history.add(result.value.report);
        tell({
          intent: 'success',
          // Nothing but the name of the texts may have been missing.
          text: t(result.value.texts > 0 ? 'card:playbook.done' : 'card:playbook.nothing', {
            count: result.value.texts,
          }),
          problems: result.value.report.problems,
        });
      } else {
        tell({ intent: 'info', text: t('card:playbook.nothing'), problems: [] });
      }
    } catch (reason) {
      tell({ intent: 'error', text: t('card:playbook.failed'), problems: [unexpected(reason)] });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={t('card:playbook.title')}>
      <div className={styles.stack}>
        <p className={styles.quiet}>
          {t('card:playbook.hint')} {own > 0 && t('card:playbook.own', { count: own })}
        </p>
        <div>
          <Button icon={<EditRegular />} disabledFocusable={busy} onClick={() => void write()}>
            {t('card:playbook.write')}
          </Button>
        </div>
        {outcome && (
          <MessageBar intent={outcome.intent} layout="multiline">
            <MessageBarBody>{outcome.text}</MessageBarBody>
          </MessageBar>
        )}
        {outcome && outcome.problems.length > 0 && <ProblemList problems={outcome.problems} />}
      </div>
    </Section>
  );
}
