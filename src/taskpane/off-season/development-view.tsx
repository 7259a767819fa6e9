import { monthOf, monthText } from '../../core/months';
import type { MonthAppraisal, DevelopmentReport } from '../../workflows/off-season/plan-development';
import { BarChart } from '../charts';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';

const MOST_LINES = 8;

interface PlanProps {
  readonly found: DevelopmentReport;
  readonly lines: DevelopmentReport['lines'];
}

function PlanPart({ found, lines }: PlanProps) {
  const t = useTranslate();
  const styles = useResultStyles();
  const month = lines[0]?.month ?? found.month;
  const isProposed = found.proposed.length > 0 && (found.upcoming.length === 0 || lines === found.upcoming);
  const sum = (of: (line: (typeof lines)[number]) => number) =>
    lines.reduce((all, line) => all + of(line), 0);
  return (
    <Section title={t('development:view.plan', { month: monthText(monthOf(month.from)) })}>
      {lines.length === 0 ? (
        <p className={styles.text}>{t('development:view.none')}</p>
      ) : (
        <>
          <p className={styles.text}>
            {t('development:view.planned', {
              visits: sum(({ visits }) => visits),
              toOpen: sum(({ toOpen }) => toOpen),
            })}{' '}
            {t(`development:view.${isProposed ? 'proposed' : 'standing'}`)}
          </p>
          <ul className={styles.list}>
            {lines.slice(0, MOST_LINES).map(({ rep, area, tier, visits, toOpen }, index) => (
              <li key={index} className={styles.row}>
                <span>
                  <span className={styles.name}>{[rep, area].filter(Boolean).join(' · ')}</span>
                  <span className={styles.detail}>
                    {tier !== undefined && `${t(`development:tiers.${tier}`)} · `}
                    {t('development:columns.visits')} {visits}
                  </span>
                </span>
                <span className={styles.number}>
                  {t('development:columns.toOpen')} {toOpen}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function ProgressPart({ found }: { readonly found: DevelopmentReport }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const [latest] = found.appraisals;
  if (!latest) return null;
  const rows = found.appraisals.filter(({ month }) => month.from === latest.month.from);
  const name = monthText(monthOf(latest.month.from));
  // The last week that is over tells who is behind.
  const behind = rows.flatMap(({ rep }) => {
    const week = found.weeks
      .filter((one) => one.rep === rep && one.state !== undefined && one.state !== 'running')
      .at(-1);
    return week?.state === 'behind' ? [week] : [];
  });
  const series = (id: 'planned' | 'visited' | 'toOpen' | 'opened') => ({
    name: t(`development:columns.${id}`),
    values: rows.map((row: MonthAppraisal) => row[id]),
  });
  const shares = (row: MonthAppraisal) =>
    t('development:view.shares', {
      visited: row.visited,
      planned: row.planned,
      opened: row.opened,
      toOpen: row.toOpen,
    });
  return (
    <Section title={t('development:view.progress', { month: name })}>
      <BarChart
        title={t('development:view.chart')}
        summary={rows.map((row) => `${row.rep}: ${shares(row)}`).join(' ')}
        categories={rows.map(({ rep }) => rep || '–')}
        categoryTitle={t('development:columns.rep')}
        series={[series('planned'), series('visited')]}
        direction="rows"
      />
      {behind.map(({ rep, visited = 0, planned }) => (
        <p key={rep} className={styles.text}>
          {t('development:view.behind', { rep, visited, planned })}
        </p>
      ))}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.rep} className={styles.row}>
            <span>
              <span className={styles.name}>{row.rep || '–'}</span>
              <span className={styles.detail}>{shares(row)}</span>
              {[...row.comments, ...row.outcomes].length > 0 && (
                <span className={styles.detail}>{[...row.comments, ...row.outcomes].join(' · ')}</span>
              )}
            </span>
            <span className={styles.number}>{t(`development:verdicts.${row.verdict}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CarePart({ found }: { readonly found: DevelopmentReport }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { structure, training, suggestions, nameOf } = found;
  const untrained = training.dealers.filter(({ count }) => count === 0);
  const [first] = untrained;
  return (
    <>
      {structure && (
        <Section title={t('development:view.chain')}>
          <p className={styles.text}>
            {t('development:chain.counts', {
              tier1: structure.counts[1],
              tier2: structure.counts[2],
              terminals: structure.counts[3],
              unknown: structure.counts[0],
            })}
          </p>
        </Section>
      )}
      <Section title={t('development:view.care')}>
        {training.dealers.length > 0 && (
          <p className={styles.text}>
            {first
              ? t('development:view.untrained', { count: untrained.length, dealer: nameOf(first.key) })
              : t('development:view.allTrained')}
          </p>
        )}
        <p className={styles.text}>
          {suggestions.length > 0
            ? t('development:view.open', {
                count: suggestions.length,
                overdue: suggestions.filter(({ isOverdue }) => isOverdue).length,
              })
            : t('development:view.nothingOpen')}
        </p>
      </Section>
    </>
  );
}

/** What *Development plan and appraisal* found: the plan of the month, how far it is, the chain, training and suggestions. */
export default function DevelopmentView({ outcome }: ResultViewProps<DevelopmentReport>) {
  const found = outcome.result;
  return (
    <>
      <PlanPart found={found} lines={found.lines} />
      {found.upcoming.length > 0 && <PlanPart found={found} lines={found.upcoming} />}
      <ProgressPart found={found} />
      <CarePart found={found} />
    </>
  );
}
