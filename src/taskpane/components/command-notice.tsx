import { useEffect } from 'react';
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Result } from '../../core/result';
import type { ApplyReport } from '../../workflows/write-plan';
import { useAnnounce } from '../announcer';
import { useFormats } from '../format';
import { useNavigate } from '../navigation';
import { useTranslate } from '../services';
import { failureOf } from '../state/failure';
import { ProblemList } from './problem-list';
import { Section } from './section';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly result: Result<ApplyReport>;
  readonly onDismiss: () => void;
}

/** What a ribbon button has done without the pane, with the way to take it back. */
export function CommandNotice({ result, onDismiss }: Props) {
  const styles = useStyles();
  const t = useTranslate();
  const formats = useFormats();
  const navigate = useNavigate();
  const failure = result.ok ? undefined : failureOf(result.problems, 'unchanged');
  const announce = useAnnounce();
  const headline = result.ok ? result.value.undo.title : t('pane:failed.title');
  useEffect(() => announce(headline), [announce, headline]);
  const problems = result.ok ? result.value.problems : (failure?.problems ?? []);
  return (
    <div className={styles.root}>
      <MessageBar intent={result.ok ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{headline}</MessageBarTitle>
          {result.ok
            ? t('pane:done.cells', { count: result.value.cells, cells: formats.number(result.value.cells) })
            : t(`pane:failed.effect.${failure?.effect ?? 'unknown'}`)}
        </MessageBarBody>
      </MessageBar>
      {problems.length > 0 && (
        <Section title={t(result.ok ? 'pane:problems.title' : 'pane:failed.why')}>
          <ProblemList problems={problems} />
        </Section>
      )}
      <div className={styles.actions}>
        {result.ok && (
          <Button
            size="small"
            onClick={() => {
              onDismiss();
              navigate({ page: 'history' });
            }}
          >
            {t('pane:failed.history')}
          </Button>
        )}
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onDismiss}>
          {t('pane:dismiss')}
        </Button>
      </div>
    </div>
  );
}
