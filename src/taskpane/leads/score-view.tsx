import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { fieldStrengths, learningStage, leadLines, reliabilityDots } from '../../workflows/lead-picture';
import type { LeadLearning } from '../../workflows/lead-learning';
import { leftOutText } from '../../workflows/lead-sheets';
import type { LeadScores } from '../../workflows/score-leads';
import { BarChart, ReliabilityPlot, useChartFormats } from '../charts';
import { ChartTable } from '../charts/chart-table';
import { Disclosure } from '../components/disclosure';
import { KeyFigures } from '../components/key-figures';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import { LeadReasons } from './lead-reasons';
import { ModelWeights } from './model-weights';
import { useLeadFormats } from './use-lead-formats';

const useStyles = makeStyles({
  gap: { marginTop: tokens.spacingVerticalM },
  terms: { margin: 0 },
  why: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** Columns whose strength is drawn; the sheet holds all of them. */
const STRONGEST = 8;

const INTENTS = { strong: 'success', useful: 'info', weak: 'warning', chance: 'error' } as const;

type Learned = Exclude<LeadLearning['learned'], { readonly mode: 'none' }>;

/** In plain words how good the score is, with the figures behind them. */
function Trust({ learned }: { readonly learned: Learned }) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const formats = useLeadFormats();
  const { share } = useChartFormats();
  const { counts, quality, words } = learned;
  const [grade, ...rest] = words;
  const intent = grade && grade.code in INTENTS ? INTENTS[grade.code as keyof typeof INTENTS] : 'info';
  return (
    <Section title={t('leads:page.trust')}>
      {grade && (
        <MessageBar intent={intent} layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{t(`leads:trust.${grade.code}`, grade.args)}</MessageBarTitle>
          </MessageBarBody>
        </MessageBar>
      )}
      <KeyFigures
        figures={[
          {
            label: t('leads:page.figures.deals'),
            value: formats.number(counts.deals),
            note: t('leads:page.figures.won', {
              won: formats.number(counts.won),
              lost: formats.number(counts.lost),
            }),
          },
          {
            label: t('leads:page.figures.auc'),
            value: formats.fine(quality.auc.value),
            note: t('leads:page.figures.interval', {
              low: formats.fine(quality.auc.low),
              high: formats.fine(quality.auc.high),
            }),
          },
          {
            label: t('leads:page.figures.brier'),
            value: formats.fine(quality.brier),
            note: t('leads:page.figures.base', { base: formats.fine(quality.baseBrier) }),
          },
          {
            label: t('leads:page.figures.calibration'),
            value: share(quality.calibrationError),
            note: t('leads:page.figures.calibrationNote'),
          },
        ]}
      />
      <ul className={mergeClasses(styles.bullets, own.gap)}>
        {rest.map(({ code, args }) => (
          <li key={code}>{t(`leads:trust.${code}`, args)}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Whether the score was learned, blended or not learned yet, and how far it is to the next stage. */
function Stage({ learning }: { readonly learning: LeadLearning }) {
  const styles = useResultStyles();
  const t = useTranslate();
  const formats = useChartFormats();
  const { mode, deals, least, full, share } = learningStage(learning);
  const progress = t('leads:page.stage.progress', { deals: formats.number(deals), full });
  return (
    <Section title={t('leads:page.stage.title')}>
      <p className={styles.text}>
        {t(`leads:page.stage.${mode}`, { least, full, percent: formats.percent(share) })}
      </p>
      {deals < full && (
        <>
          <ProgressBar value={Math.min(deals, full)} max={full} thickness="large" aria-label={progress} />
          <p className={styles.text}>{progress}</p>
        </>
      )}
    </Section>
  );
}

/** Reliability and lift as pictures, each with its table. */
function Quality({ learned }: { readonly learned: Learned }) {
  const styles = useResultStyles();
  const t = useTranslate();
  const formats = useChartFormats();
  const { quality } = learned;
  const { lift } = quality;
  const names =
    lift.length === 3
      ? (['best', 'middle', 'last'] as const).map((id) => t(`leads:page.lift.thirds.${id}`))
      : lift.map((_, index) => formats.number(index + 1));
  const overall = quality.won / quality.deals;
  return (
    <>
      <p className={styles.text}>{t('leads:page.reliability.hint')}</p>
      <ReliabilityPlot
        title={t('leads:page.reliability.title')}
        summary={t('leads:page.reliability.summary', {
          bins: quality.reliability.length,
          points: Math.round(quality.calibrationError * 100),
        })}
        bins={reliabilityDots(quality)}
        countTitle={t('leads:sheet.deals')}
      />
      <BarChart
        title={t('leads:page.lift.title')}
        summary={t('leads:page.lift.summary', {
          best: formats.percent(lift[0]?.rate ?? 0),
          worst: formats.percent(lift.at(-1)?.rate ?? 0),
        })}
        direction="rows"
        categories={names}
        categoryTitle={t('leads:page.lift.third')}
        series={[{ name: t('leads:page.lift.rate'), values: lift.map(({ rate }) => rate) }]}
        target={{ name: t('leads:page.lift.overall'), value: overall }}
        format={formats.percent}
        axisFormat={formats.percent}
      />
    </>
  );
}

/** Which columns move the chance, and by how much. */
function Strengths({ learning }: { readonly learning: LeadLearning }) {
  const t = useTranslate();
  const { fine } = useLeadFormats();
  const strengths = fieldStrengths(learning, t);
  const shown = strengths.slice(0, STRONGEST);
  if (shown.length === 0) return null;
  return (
    <BarChart
      title={t('leads:page.strengths.title')}
      summary={t('leads:page.strengths.summary', {
        fields: shown
          .slice(0, 3)
          .map(({ field }) => field)
          .join(', '),
      })}
      direction="rows"
      categories={shown.map(({ field }) => field)}
      categoryTitle={t('leads:page.strengths.field')}
      series={[{ name: t('leads:page.strengths.strength'), values: shown.map(({ strength }) => strength) }]}
      axisTitle={t('leads:page.strengths.axis')}
      format={fine}
    />
  );
}

/** What the values of the outcome were taken for, so that a wrong reading is seen at once. */
function OutcomeReading({ learning }: { readonly learning: LeadLearning }) {
  const styles = useResultStyles();
  const t = useTranslate();
  const formats = useChartFormats();
  const { outcome, sheet, values } = learning;
  const title = t('leads:page.outcome.title');
  return (
    <Disclosure label={title}>
      <p className={styles.text}>{t('leads:page.outcome.text', { column: outcome, sheet })}</p>
      <ChartTable
        title={title}
        data={{
          headers: ['value', 'rows', 'as'].map((id) => t(`leads:page.outcome.${id}`)),
          rows: values.map(({ value, rows, as }) => [value, formats.number(rows), t(`leads:sheet.${as}`)]),
        }}
      />
    </Disclosure>
  );
}

function LeftOutList({ learning }: { readonly learning: LeadLearning }) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const { learned, used } = learning;
  return (
    <Disclosure label={`${t('leads:page.leftOut.title')} (${learned.leftOut.length})`}>
      {used.length > 0 && (
        <p className={styles.text}>{t('leads:page.leftOut.text', { fields: used.join(', ') })}</p>
      )}
      <dl className={own.terms}>
        {learned.leftOut.map((one) => (
          <div key={one.field + one.reason}>
            <dt className={styles.name}>{one.field}</dt>
            <dd className={own.why}>{leftOutText(one, t)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** What was learned from closed deals: how good it is, what it goes by, and why a lead has its chance. */
export default function ScoreView({ outcome }: ResultViewProps<LeadScores>) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const { learning } = outcome.result;
  if (!learning) return <p className={styles.text}>{t('leads:page.pointsOnly')}</p>;
  const { learned } = learning;
  if (learned.mode === 'none') {
    return (
      <>
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t(`leads:notLearned.${learned.why}`, { ...learned.counts })}</MessageBarBody>
        </MessageBar>
        <Stage learning={learning} />
        <OutcomeReading learning={learning} />
        <LeftOutList learning={learning} />
        <div className={styles.bar} />
      </>
    );
  }
  return (
    <>
      <Trust learned={learned} />
      <Stage learning={learning} />
      <Section title={t('leads:sheet.quality')}>
        <Quality learned={learned} />
        <Strengths learning={learning} />
        <OutcomeReading learning={learning} />
        <div className={own.gap} />
        <LeftOutList learning={learning} />
        <div className={own.gap} />
        <ModelWeights model={learned.model} />
      </Section>
      <LeadReasons lines={leadLines(learning, t)} />
    </>
  );
}
