import { useMemo, useState } from 'react';
import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { Problem } from '../../core/problem';
import { CLASS_ORDER, classesAtCut, cutPlaces } from '../../workflows/class-picture';
import type { CutLook } from '../../workflows/class-picture';
import { changeText } from '../../workflows/classify-texts';
import type { ClassifiedCustomers } from '../../workflows/classify-existing';
import type { Classification } from '../../workflows/classify-frame';
import { useAnnounce } from '../announcer';
import { ParetoChart, ScatterChart, useChartFormats } from '../charts';
import { ProblemList } from '../components/problem-list';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import { useServices, useTranslate } from '../services';
import { unexpected } from '../state/failure';
import type { ResultViewProps } from './result-views';

const useStyles = makeStyles({
  under: { marginTop: tokens.spacingVerticalXS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Changes listed before somebody asks for the rest; all of them stand on the sheet. */
const FEW = 20;

function Counts({ computed, looked }: { readonly computed: CutLook; readonly looked: CutLook }) {
  const styles = useResultStyles();
  const t = useTranslate();
  const { number } = useChartFormats();
  return (
    <table className={styles.table} aria-label={t('card:picture.classes')}>
      <thead>
        <tr>
          {['class', 'before', 'now'].map((head, index) => (
            <th key={head} scope="col" className={mergeClasses(styles.cell, index > 0 && styles.number)}>
              {t(`card:picture.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CLASS_ORDER.map((klass) => (
          <tr key={klass}>
            <th scope="row" className={styles.cell}>
              {klass} · {t(`playbook:classes.${klass}.name`)}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{number(computed.counts[klass])}</td>
            <td
              className={mergeClasses(
                styles.cell,
                styles.number,
                computed.counts[klass] !== looked.counts[klass] && styles.strong,
              )}
            >
              {number(looked.counts[klass])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a press of the button came to. */
interface Kept {
  readonly text: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

/** The cut as a picture: who is high, who is steady, and what another cut would make of them. */
function Picture({ set }: { readonly set: ClassifiedCustomers }) {
  const styles = useResultStyles();
  const own = useStyles();
  const { workbook, history, translator } = useServices();
  const { t } = translator;
  const announce = useAnnounce();
  const formats = useChartFormats();
  const places = useMemo(() => cutPlaces(set), [set]);
  const start = set.contributionCut ?? places.at(-1)?.cut ?? 0;
  const [cut, setCut] = useState(start);
  const [kept, setKept] = useState<Kept>();
  const [busy, setBusy] = useState(false);
  const computed = useMemo(() => classesAtCut(set, start), [set, start]);
  const looked = useMemo(() => classesAtCut(set, cut), [set, cut]);
  const items = useMemo(
    () => set.customers.map(({ key, name, segment }) => ({ id: key, name, value: segment.contribution })),
    [set],
  );
  const points = useMemo(
    () =>
      set.customers.flatMap(({ key, name, class: klass, segment }) =>
        segment.stability.score === undefined
          ? []
          : [
              {
                id: key,
                name,
                x: segment.stability.score,
                y: segment.contribution,
                group: CLASS_ORDER.indexOf(klass),
              },
            ],
      ),
    [set],
  );
  const cuts = useMemo(() => places.map((place) => place.cut), [places]);
  // The curve is cut between ranks: after the last customer who reaches the cut.
  const ranks = useMemo(() => places.map(({ high }) => high).reverse(), [places]);
  const atRank = (rank: number) => places.find(({ high }) => high === rank)?.cut ?? start;
  const move = (next: number) => {
    setCut(next);
    setKept(undefined);
  };
  const keep = async () => {
    setBusy(true);
    const tell = (next: Kept) => {
      setKept(next);
      announce(next.text);
    };
    try {
      const result = await workbook.saveRules({ ContributionRule: 'amount', ContributionAmount: cut });
      if (result.ok) {
        history.add(result.value);
        const text = t('card:picture.kept', { cut: formats.number(cut) });
        tell({ ok: true, text, problems: result.value.problems });
      } else tell({ ok: false, text: t('card:picture.keepFailed'), problems: result.problems });
    } catch (reason) {
      tell({ ok: false, text: t('card:picture.keepFailed'), problems: [unexpected(reason)] });
    } finally {
      setBusy(false);
    }
  };
  const covers = t('card:picture.covers', {
    cut: formats.number(cut),
    count: looked.high,
    share: formats.percent(looked.share),
  });
  const moved = cut !== start;
  return (
    <>
      <p className={styles.text}>{covers}</p>
      <ParetoChart
        title={t('card:picture.pareto')}
        summary={covers}
        items={items}
        itemTitle={t('card:picture.customer')}
        valueTitle={t('card:picture.contribution')}
        cut={{
          axis: 'x',
          name: t('card:picture.cut'),
          value: looked.high,
          values: ranks,
          format: () => formats.number(cut),
          onChange: (rank) => move(atRank(rank)),
        }}
      />
      <Counts computed={computed} looked={looked} />
      <p className={mergeClasses(styles.quiet, own.under)}>{t('card:picture.raw')}</p>
      <div className={own.actions}>
        <Button disabledFocusable={!moved || busy} onClick={() => void keep()}>
          {t('card:picture.keep')}
        </Button>
        <Button appearance="subtle" disabledFocusable={!moved} onClick={() => move(start)}>
          {t('card:picture.reset')}
        </Button>
      </div>
      {kept && (
        <MessageBar intent={kept.ok ? 'success' : 'error'} layout="multiline">
          <MessageBarBody>{kept.text}</MessageBarBody>
        </MessageBar>
      )}
      {kept && kept.problems.length > 0 && <ProblemList problems={kept.problems} />}
      <ScatterChart
        title={t('card:picture.scatter')}
        summary={t('card:picture.scatterHint')}
        points={points}
        groups={CLASS_ORDER.slice(0, 4)}
        quadrants={['EII', 'EI', 'EIV', 'EIII']}
        x={{ title: t('card:picture.stability'), domain: [0, 1] }}
        y={{ title: t('card:picture.contribution'), kind: 'log' }}
        cuts={[
          { axis: 'x', name: t('card:picture.stabilityCut'), value: set.stabilityCut },
          { axis: 'y', name: t('card:picture.cut'), value: cut, values: cuts, onChange: move },
        ]}
      />
    </>
  );
}

function Changes({ set }: { readonly set: ClassifiedCustomers }) {
  const styles = useResultStyles();
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const changed = set.customers.filter((customer) => customer.changed);
  const pending = set.customers.filter((customer) => customer.pending !== undefined).length;
  return (
    <Section title={t('card:picture.changes')}>
      {changed.length === 0 ? (
        <p className={styles.text}>{t('card:picture.noChanges')}</p>
      ) : (
        // A wide table scrolls by keyboard too, so its frame can be focused.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('card:picture.changes')}>
          <table className={styles.table}>
            <thead>
              <tr>
                {['customer', 'why'].map((head) => (
                  <th key={head} scope="col" className={styles.cell}>
                    {t(`classify:changes.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changed.slice(0, all ? undefined : FEW).map((customer) => (
                <tr key={customer.key}>
                  <th scope="row" className={styles.cell}>
                    {customer.name}
                  </th>
                  <td className={styles.cell}>{changeText(customer, set, t)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {!all && changed.length > FEW && (
            <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
              {t('pane:problems.more', { count: changed.length - FEW })}
            </Button>
          )}
        </div>
      )}
      {pending > 0 && <p className={styles.quiet}>{t('card:picture.pending', { count: pending })}</p>}
    </Section>
  );
}

/** The result of *Classify customers*: the cut as a picture that can be moved, and what has changed since last time. */
export default function ClassifyView({ outcome }: ResultViewProps<Classification | undefined>) {
  const t = useTranslate();
  const set = outcome.result?.existing;
  if (!set || set.customers.length === 0) return null;
  return (
    <>
      {set.contributionCut !== undefined && (
        <Section title={t('card:picture.title')}>
          <Picture set={set} />
        </Section>
      )}
      <Changes set={set} />
    </>
  );
}
