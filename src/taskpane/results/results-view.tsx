import { useState } from 'react';
import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { LOCALES } from '../../core/translate';
import { monthText } from '../../core/months';
import { growthParts } from '../../workflows/growth-sheet';
import type { MonthResults } from '../../workflows/month-results';
import { figuresOf } from '../../workflows/month-results';
import { repText } from '../../workflows/results-sheets';
import { BarChart, LineChart, useChartFormats } from '../charts';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import type { ResultViewProps } from '../run/result-views';
import { useServices, useTranslate } from '../services';
import { KpiTiles } from './kpi-tiles';
import { WarningList } from './warning-list';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
});

/** Stands for the team in the list of representatives, whose names cannot hold it. */
const TEAM = '\u0000';

interface Part {
  readonly results: MonthResults;
  /** Undefined for the team. */
  readonly rep: string | undefined;
}

/** New customers, cold visits and lost regulars by month. */
function Trend({ results, rep }: Part) {
  const t = useTranslate();
  const { language } = useServices().translator;
  const ids = (['newCustomers', 'coldVisits', 'lost'] as const).filter((id) =>
    results.months.some((month) => figuresOf(results, rep, month)?.kpis[id].value !== undefined),
  );
  if (ids.length === 0 || results.months.length < 2) return null;
  const series = ids.map((id) => ({
    name: t(`results:kpi.${id}`),
    values: results.months.map((month) => figuresOf(results, rep, month)?.kpis[id].value ?? null),
  }));
  const title = t('results:view.trend');
  // The year would not fit below twelve columns, and twelve months are told apart without it.
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  const names = results.months.map((month) => format.format(Date.UTC(2026, month % 12, 15)));
  const last = series.map(({ name, values }) => `${name} ${values.at(-1) ?? '–'}`).join(', ');
  return (
    <Section title={title}>
      <LineChart
        title={repText(rep, t)}
        summary={`${title}. ${monthText(results.month)}: ${last}.`}
        categories={names}
        categoryTitle={t('results:sheet.month')}
        series={series}
      />
    </Section>
  );
}

/** From the sales of a year before to those of now: new, lost and kept customers. */
function GrowthBars({ results, rep }: Part) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { number, share } = useChartFormats();
  const split = rep === undefined ? results.growth : results.growth?.reps.find((group) => group.rep === rep);
  if (!split) return null;
  const steps = [
    { id: 'prior', value: split.prior },
    ...growthParts(split),
    { id: 'current', value: split.current },
  ];
  const summary = t('results:view.growthSummary', {
    change: number(split.change),
    rate: split.rate === undefined ? t('results:growth.unknown') : share(split.rate),
  });
  return (
    <Section title={t('results:growth.title')}>
      <p className={styles.text}>{summary}</p>
      <BarChart
        title={t('results:growth.chart')}
        summary={summary}
        categories={steps.map(({ id }) => t(`results:growth.${id}`))}
        categoryTitle={t('results:growth.part')}
        series={[{ name: t('results:growth.money'), values: steps.map(({ value }) => value) }]}
        direction="rows"
      />
    </Section>
  );
}

/** The ranking board of the month. */
function Board({ results }: { readonly results: MonthResults }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { compact } = useChartFormats();
  if (results.board.length < 2) return null;
  const title = t('results:sheet.boardTitle', { month: monthText(results.month) });
  const text = (value: number | undefined) => (value === undefined ? '–' : compact(value));
  const numberCell = mergeClasses(styles.cell, styles.number);
  return (
    <Section title={title}>
      <p className={styles.quiet}>{t('results:sheet.boardNote')}</p>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {t('results:sheet.rank')}
            </th>
            <th scope="col" className={styles.cell}>
              {t('results:sheet.rep')}
            </th>
            <th scope="col" className={numberCell}>
              {t('results:kpi.newCustomers')}
            </th>
            <th scope="col" className={numberCell}>
              {t('results:kpi.sales')}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.board.map(({ rep, ranks, values }) => (
            <tr key={rep}>
              <td className={styles.cell}>{ranks.newCustomers ?? '–'}</td>
              <th scope="row" className={styles.cell}>
                {rep}
              </th>
              <td className={numberCell}>{text(values.newCustomers)}</td>
              <td className={numberCell}>{text(values.sales)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Orders as coverage × win rate, and of whom a diagnosis is asked for. */
function Findings({ results, rep }: Part) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { number, percent } = useChartFormats();
  const change = results.changes.find((one) => one.rep === rep);
  const causes = results.causes.filter((one) => rep === undefined || one.rep === rep);
  if (!change && causes.length === 0) return null;
  return (
    <Section title={t('results:view.findings')}>
      {change && (
        <p className={styles.text}>
          {t('results:view.won', {
            change: number(change.split.change),
            coverage: number(change.split.coverageEffect),
            winRate: number(change.split.winRateEffect),
            before: percent(change.split.winRateBefore),
            now: percent(change.split.winRateNow),
          })}
        </p>
      )}
      {causes.map((one) => (
        <p key={one.rep} className={styles.text}>
          {t('results:view.causes', { rep: one.rep, before: one.before, now: one.now, target: one.target })}
        </p>
      ))}
    </Section>
  );
}

/** What *Results of the month* found: figures against targets of a month and a representative, growth, early warnings, the board; and what is missing. */
export default function ResultsView({ outcome }: ResultViewProps<MonthResults>) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const results = outcome.result;
  const [month, setMonth] = useState(results.month);
  const [chosen, setChosen] = useState(TEAM);
  const rep = chosen === TEAM ? undefined : chosen;
  const figures = figuresOf(results, rep, month);
  return (
    <>
      <div className={own.choice}>
        <Field label={t('results:sheet.month')} size="small">
          <Select value={String(month)} onChange={(_, { value }) => setMonth(Number(value))}>
            {[...results.months].reverse().map((one) => (
              <option key={one} value={one}>
                {monthText(one)}
              </option>
            ))}
          </Select>
        </Field>
        {results.reps.length > 1 && (
          <Field label={t('results:sheet.rep')} size="small">
            <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
              <option value={TEAM}>{t('results:team')}</option>
              {results.reps.map(({ rep: name }) => (
                <option key={name} value={name}>
                  {repText(name, t)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {figures && (
        <Section title={t('results:sheet.title', { month: monthText(month) })}>
          <KpiTiles figures={figures} />
        </Section>
      )}
      <Findings results={results} rep={rep} />
      <Trend results={results} rep={rep} />
      <GrowthBars results={results} rep={rep} />
      {results.warning && <WarningList key={chosen} warning={results.warning} rep={rep} />}
      <Board results={results} />
      {results.missing.length > 0 && (
        <Section title={t('results:view.missing')}>
          <ul className={styles.bullets}>
            {results.missing.map((id) => (
              <li key={id}>{t(`results:missing.${id}`)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
