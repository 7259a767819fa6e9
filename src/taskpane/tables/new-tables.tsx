import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { NEW_TABLE_KINDS } from '../../tables/new-table';
import type { NewTableKind } from '../../tables/new-table';
import type { MappedKind } from '../../tables/mapped-kinds';
import type { TableMapping } from '../../tables/mapping';
import { useAnnounce } from '../announcer';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { useServices } from '../services';
import { unexpected } from '../state/failure';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Seed of every run from the pane; an empty table needs none. */
const SEED = 1;

/** Tables that the workbook does not hold yet, each made with a press: an empty table with headers on a sheet of its own. */
export function NewTables({
  tables,
  onMade,
}: {
  readonly tables: readonly TableMapping<MappedKind>[];
  readonly onMade: () => void;
}) {
  const styles = useStyles();
  const { port, actions, history, translator, today } = useServices();
  const { t, language } = translator;
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const known = new Set(tables.filter(({ missing }) => missing.length === 0).map(({ kind }) => kind));
  const kinds = NEW_TABLE_KINDS.filter((kind) => !known.has(kind));
  if (kinds.length === 0) return null;
  const make = async (kind: NewTableKind) => {
    const { newTable } = await import('../../workflows/new-table');
    const made = await newTable(port, { asOf: today(), seed: SEED, t, language }, kind);
    if (!made.ok) return setProblems(made.problems);
    const applied = await port.apply(made.value.plan);
    if (!applied.ok) return setProblems(applied.problems);
    history.add(applied.value);
    const name = t(`sheets:kinds.${kind}`);
    announce(t('pane:newTables.made', { kind: name }));
    await actions.showCells(name, 'A2');
    onMade();
  };
  const press = (kind: NewTableKind) => {
    setBusy(true);
    setProblems([]);
    make(kind)
      .catch((reason: unknown) => setProblems([unexpected(reason)]))
      .finally(() => setBusy(false));
  };
  return (
    <Section title={t('pane:newTables.title')}>
      <p className={styles.text}>{t('pane:newTables.text')}</p>
      <div className={styles.buttons}>
        {kinds.map((kind) => (
          <Button key={kind} size="small" disabledFocusable={busy} onClick={() => press(kind)}>
            {t(`sheets:kinds.${kind}`)}
          </Button>
        ))}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </Section>
  );
}
