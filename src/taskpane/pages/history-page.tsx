import { useState, useSyncExternalStore } from 'react';
import {
  Badge,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { Problem } from '../../core/problem';
import { useAnnounce } from '../announcer';
import { Disclosure } from '../components/disclosure';
import { PageHeading } from '../components/page-heading';
import { PlaceList } from '../components/place-list';
import { ProblemList } from '../components/problem-list';
import { useFormats } from '../format';
import { useServices } from '../services';
import { addressesBySheet } from '../state/group-areas';
import { failureOf, unexpected } from '../state/failure';
import type { HistoryItem } from '../state/run-history';
import type { Effect } from '../state/run-machine';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  empty: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
});

/** What an undo came to; shown on the item until the next one. */
interface Outcome {
  readonly id: string;
  readonly effect: Effect | 'undone';
  readonly cells: number;
  readonly problems: readonly Problem[];
}

function intentOf({ effect, problems }: Outcome): 'success' | 'warning' | 'error' {
  if (effect !== 'undone') return 'error';
  return problems.length > 0 ? 'warning' : 'success';
}

function Item({
  item,
  outcome,
  busy,
  onUndo,
}: {
  readonly item: HistoryItem;
  readonly outcome: Outcome | undefined;
  readonly busy: boolean;
  readonly onUndo: () => void;
}) {
  const styles = useStyles();
  const { t } = useServices().translator;
  const formats = useFormats();
  return (
    <li className={styles.item}>
      <div>
        <h2 className={styles.title}>{item.entry.title}</h2>
        <div className={styles.detail}>
          {formats.time(item.time)} ·{' '}
          {t('pane:history.cells', { count: item.cells, cells: formats.number(item.cells) })}
        </div>
      </div>
      {outcome && (
        <>
          <MessageBar intent={intentOf(outcome)} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                {t(outcome.effect === 'undone' ? 'pane:undone.title' : 'pane:history.failed')}
              </MessageBarTitle>
              {outcome.effect === 'undone'
                ? t('pane:undone.cells', { count: outcome.cells, cells: formats.number(outcome.cells) })
                : t(`pane:failed.effect.${outcome.effect}`)}
            </MessageBarBody>
          </MessageBar>
          {outcome.problems.length > 0 && <ProblemList problems={outcome.problems} />}
        </>
      )}
      {item.addresses.length > 0 && (
        <Disclosure label={t('pane:done.places')}>
          <PlaceList addresses={addressesBySheet(item.addresses)} />
        </Disclosure>
      )}
      {item.state === 'undone' ? (
        <Badge className={styles.start} appearance="outline" color="informative">
          {t('pane:history.undone')}
        </Badge>
      ) : (
        <Button
          className={styles.start}
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          aria-label={t('pane:history.undoTitle', { title: item.entry.title })}
          onClick={onUndo}
        >
          {t('pane:done.undo')}
        </Button>
      )}
    </li>
  );
}

/** Everything that was written in this session, newest first, each with the way back. */
export default function HistoryPage() {
  const styles = useStyles();
  const { history, port, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const items = useSyncExternalStore(history.subscribe, history.items);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>();

  const undo = async ({ entry }: HistoryItem) => {
    setBusy(true);
    try {
      const result = await port.undo(entry);
      if (result.ok) {
        history.markUndone(entry.id);
        setOutcome({ id: entry.id, effect: 'undone', ...result.value });
        announce(t('pane:undone.title'));
      } else {
        setOutcome({ id: entry.id, cells: 0, ...failureOf(result.problems, 'kept') });
        announce(t('pane:history.failed'));
      }
    } catch (reason) {
      setOutcome({ id: entry.id, cells: 0, effect: 'unknown', problems: [unexpected(reason)] });
      announce(t('pane:history.failed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageHeading title={t('pane:history.title')} intro={t('pane:history.intro')} />
      {items.length === 0 ? (
        <p className={styles.empty}>{t('pane:history.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {items.map((item) => (
            <Item
              key={item.entry.id}
              item={item}
              outcome={outcome?.id === item.entry.id ? outcome : undefined}
              busy={busy}
              onUndo={() => void undo(item)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
