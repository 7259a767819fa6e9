import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { LOCALES } from '../../core/translate';
import type { OffSeasonPlan, SeasonPlan } from '../../workflows/off-season/off-season-plan';
import { growthReason } from '../../workflows/off-season/season-sheet';
import { BarChart, useChartFormats } from '../charts';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import type { ResultViewProps } from '../run/result-views';
import { useServices, useTranslate } from '../services';

const MOST_CUSTOMERS = 10;
const MOST_POINTS = 8;
const MOST_NAMES = 5;
const VERDICTS = ['push', 'keep', 'drop'] as const;

/** Calendar months as the user's language shortens them, January first. */
function useMonthNames(): readonly string[] {
  const { language } = useServices().translator;
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)));
}

function SeasonChart({ found }: { readonly found: OffSeasonPlan }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const names = useMonthNames();
  const { season, offCut } = found;
  if (!season) return null;
  const named = (kind: 'off' | 'peak') =>
    names.filter((_, month) => season.kinds[month] === kind).join(', ') || t('season:view.none');
  const summary = t('season:view.seasonSummary', { off: named('off'), peak: named('peak') });
  return (
    <Section title={t('season:view.season')}>
      <p className={styles.text}>{summary}</p>
      <BarChart
        title={t('season:sheet.indexChart')}
        summary={summary}
        categories={names}
        categoryTitle={t('season:view.month')}
        series={[{ name: t('season:view.index'), values: season.index }]}
        target={{ name: t('season:sheet.offCut'), value: offCut }}
      />
    </Section>
  );
}

function TargetCharts({ found, plan }: { readonly found: OffSeasonPlan; readonly plan: SeasonPlan }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { number } = useChartFormats();
  const names = useMonthNames();
  const { target, season } = plan;
  const money = (units: number) => units / 10 ** found.decimals;
  const summary = t('season:view.targetSummary', {
    target: number(money(target.target)),
    natural: number(money(target.natural)),
    gap: number(money(target.gap)),
  });
  const series = (list: readonly { readonly natural: number; readonly target: number }[]) => [
    { name: t('season:parts.natural'), values: list.map((one) => money(one.natural)) },
    { name: t('season:parts.target'), values: list.map((one) => money(one.target)) },
  ];
  const largest = [...plan.customers].sort((a, b) => b.target - a.target).slice(0, MOST_CUSTOMERS);
  return (
    <Section title={t('season:view.target')}>
      <p className={styles.text}>
        {summary} {t(`season:why.target.${target.basis}`)}
      </p>
      <BarChart
        title={t('season:sheet.monthChart')}
        summary={summary}
        categories={season.offMonths.map((month) => names[month % 12] ?? '')}
        categoryTitle={t('season:view.month')}
        series={series(target.months)}
      />
      <BarChart
        title={t('season:view.byCustomer')}
        summary={summary}
        categories={largest.map(({ key }) => found.data.nameOf(key))}
        categoryTitle={t('season:growth.customer')}
        series={series(largest)}
        direction="rows"
      />
    </Section>
  );
}

function GrowthList({ found, plan }: { readonly found: OffSeasonPlan; readonly plan: SeasonPlan }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { number } = useChartFormats();
  const { target, growth } = plan;
  const money = (units: number) => number(units / 10 ** found.decimals);
  if (target.gap <= 0) {
    return (
      <Section title={t('season:view.points')}>
        <p className={styles.text}>{t('season:view.noGap')}</p>
      </Section>
    );
  }
  const planned = growth.points.filter((point) => point.planned > 0).slice(0, MOST_POINTS);
  const about = ({ product, kind }: (typeof planned)[number]) =>
    product === '' ? growthReason(kind, t) : `${product} · ${growthReason(kind, t)}`;
  return (
    <Section title={t('season:view.points')}>
      <p className={styles.quiet}>{t('season:view.pointsIntro')}</p>
      <ul className={styles.list}>
        {planned.map((point) => (
          <li key={`${point.customer}\u0000${point.product}\u0000${point.kind}`} className={styles.row}>
            <span>
              <span className={styles.name}>{found.data.nameOf(point.customer)}</span>
              <span className={styles.detail}>{about(point)}</span>
            </span>
            <span className={styles.number}>{money(point.planned)}</span>
          </li>
        ))}
      </ul>
      {growth.open && (
        <p className={styles.text}>
          {t('season:view.open', {
            accounts: growth.open.accounts,
            perAccount: money(growth.open.perAccount),
            units: money(growth.open.units),
          })}
        </p>
      )}
      {growth.unfilled > 0 && (
        <p className={styles.text}>{t('season:view.unfilled', { units: money(growth.unfilled) })}</p>
      )}
    </Section>
  );
}

function RangeList({ found }: { readonly found: OffSeasonPlan }) {
  const t = useTranslate();
  const styles = useResultStyles();
  if (found.range.length === 0) return null;
  const rows = VERDICTS.map((verdict) => ({
    verdict,
    products: found.range
      .filter((one) => one.verdict === verdict)
      .map(({ product }) => product || t('season:noProduct')),
  }));
  return (
    <Section title={t('season:view.range')}>
      <ul className={styles.list}>
        {rows.map(({ verdict, products }) => (
          <li key={verdict} className={styles.row}>
            <span>
              <span className={styles.name}>{t(`season:range.verdicts.${verdict}`)}</span>
              <span className={styles.detail}>
                {products.slice(0, MOST_NAMES).join(', ')}
                {products.length > MOST_NAMES && ' …'}
              </span>
            </span>
            <span className={styles.number}>{products.length}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NoSeason({ found }: { readonly found: OffSeasonPlan }) {
  const t = useTranslate();
  const styles = useResultStyles();
  const { months, needed, season, offCut } = found;
  const missing = needed - months;
  return (
    <>
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{t(`season:view.${season ? 'noOffSeasonTitle' : 'emptyTitle'}`)}</MessageBarTitle>{' '}
          {season
            ? t('season:view.noOffSeasonText', { cut: offCut })
            : t('season:view.emptyText', { months, needed, missing: Math.max(1, missing) })}
        </MessageBarBody>
      </MessageBar>
      {!season && (
        <>
          <h2 className={styles.heading}>{t('season:view.emptyDo')}</h2>
          <ul className={styles.bullets}>
            {['emptyRange', 'emptyDevelopment', 'emptyOlder']
              .filter((id) => id !== 'emptyRange' || found.range.length > 0)
              .map((id) => (
                <li key={id}>{t(`season:view.${id}`)}</li>
              ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What *Plan the off-season* found: the year, target and natural sales, what fills the gap, the range; or why there is no season. */
export default function OffSeasonView({ outcome }: ResultViewProps<OffSeasonPlan>) {
  const found = outcome.result;
  const { plan } = found;
  return (
    <>
      {!plan && <NoSeason found={found} />}
      <SeasonChart found={found} />
      {plan && <TargetCharts found={found} plan={plan} />}
      {plan && <GrowthList found={found} plan={plan} />}
      <RangeList found={found} />
    </>
  );
}
