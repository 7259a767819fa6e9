import { useMemo } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { whatIsDue } from '../../workflows/review/review-sheet';
import { verdictText } from '../../workflows/review/serve-sheet';
import type { CustomerReview } from '../../workflows/review/review-facts';
import { BarChart, useChartFormats } from '../charts';
import { Disclosure } from '../components/disclosure';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import { useFormats } from '../format';
import { useNavigate } from '../navigation';
import { useTranslate } from '../services';
import type { ResultViewProps } from './result-views';

const useStyles = makeStyles({
  item: { marginBottom: tokens.spacingVerticalXS },
  bad: {
    color: tokens.colorPaletteRedForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** Lines shown before somebody looks at the sheet. */
const FEW = 20;

interface Line {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly bad: boolean;
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useResultStyles();
  const own = useStyles();
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <>
      <ul className={styles.bullets}>
        {lines.slice(0, FEW).map(({ id, name, what, bad }, index) => (
          <li key={index} className={own.item}>
            <Link inline as="button" onClick={() => navigate({ page: 'customer', customer: id })}>
              {name}
            </Link>
            : <span className={bad ? own.bad : undefined}>{what}</span>
          </li>
        ))}
      </ul>
      {lines.length > FEW && (
        <p className={styles.text}>{t('review:view.more', { count: lines.length - FEW })}</p>
      )}
    </>
  );
}

/** What a review of customers says, above the list of what it writes: what is due, time, sources, cost to serve, whitespace. */
export default function ReviewView({ outcome }: ResultViewProps<CustomerReview | undefined>) {
  const review = outcome.result;
  return review ? <Review review={review} /> : null;
}

function Review({ review }: { readonly review: CustomerReview }) {
  const styles = useResultStyles();
  const t = useTranslate();
  const charts = useChartFormats();
  const formats = useFormats();
  const { actions, asked, served, time, sources, whitespace } = review;
  const due = useMemo(
    () =>
      actions
        .filter(({ state }) => state.followUpDue || state.rescoreDue || state.overdueDays > 0)
        .sort((a, b) => b.state.overdueDays - a.state.overdueDays),
    [actions],
  );
  const lines: readonly Line[] = [
    ...due.map((one) => ({
      id: one.id,
      name: one.name,
      what: whatIsDue(one, t),
      bad: one.state.overdueDays > 0,
    })),
    ...asked.map(({ id, name, class: klass }) => ({
      id,
      name,
      what: `${klass}: ${t(klass === 'PI' ? 'review:due.obstacle' : 'review:due.reason')}`,
      bad: false,
    })),
  ];
  const below = served.filter(({ runsBelow }) => runsBelow > 0);
  const spent = time.some(({ actual }) => actual !== undefined);
  const used = sources.filter(({ count }) => count > 0);
  const span = {
    from: formats.date(review.timeFrom),
    to: formats.date(review.asOf),
    count: time.reduce((count, { visits }) => count + visits, 0),
  };
  const timeNote = t(
    review.timeSource === 'sheet' ? 'review:sheet.timeSheetNote' : 'review:sheet.timeNote',
    span,
  );
  return (
    <>
      <Section title={t('review:parts.due')}>
        {lines.length === 0 ? (
          <p className={styles.text}>{t('review:sheet.nothingDue')}</p>
        ) : (
          <Lines lines={lines} />
        )}
      </Section>
      {below.length > 0 && (
        <Section title={t('review:serve.sheet')}>
          <Lines
            lines={below.map((one) => ({
              id: one.id,
              name: one.name,
              what: verdictText(one, t),
              bad: one.verdict === 'askManager' || one.verdict === 'giveUp',
            }))}
          />
        </Section>
      )}
      {spent ? (
        <>
          <BarChart
            title={t('review:parts.time')}
            summary={timeNote}
            categories={time.map(({ class: klass }) => klass)}
            categoryTitle={t('review:columns.class')}
            series={[
              { name: t('review:columns.planned'), values: time.map(({ planned }) => planned) },
              { name: t('review:columns.actual'), values: time.map(({ actual }) => actual ?? null) },
            ]}
            format={charts.percent}
            axisFormat={charts.percent}
          />
          <p className={styles.text}>{timeNote}</p>
        </>
      ) : (
        <Section title={t('review:parts.time')}>
          <p className={styles.text}>{t('review:sheet.noVisits', span)}</p>
        </Section>
      )}
      {used.length > 0 && (
        <BarChart
          title={t('review:parts.sources')}
          summary={t('review:sheet.sourceNote')}
          direction="rows"
          categories={used.map(({ code, label }) =>
            code === undefined ? t('review:sheet.noSource') : (label ?? t(`review:sources.${code}`)),
          )}
          categoryTitle={t('review:columns.source')}
          series={[
            { name: t('review:columns.prospects'), values: used.map(({ count }) => count) },
            { name: t('review:columns.ordered'), values: used.map(({ ordered }) => ordered) },
          ]}
        />
      )}
      {whitespace.white.length > 0 && (
        <Section title={t('review:parts.whitespace')}>
          <Disclosure label={t('review:view.white', { count: whitespace.white.length })}>
            <ul className={styles.bullets}>
              {whitespace.white.map(({ region, channel }) => (
                <li key={`${region} ${channel}`}>
                  {region} × {channel}
                </li>
              ))}
            </ul>
          </Disclosure>
        </Section>
      )}
    </>
  );
}
