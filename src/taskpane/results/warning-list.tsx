import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { EarlyWarning } from '../../workflows/early-warning';
import { byUrgency } from '../../workflows/early-warning';
import { lastTouchText, nextText, touchesText, warningText } from '../../workflows/early-warning-sheet';
import { useChartFormats } from '../charts';
import { Section } from '../components/section';
import { useResultStyles } from '../components/use-result-styles';
import { useTranslate } from '../services';

/** Customers shown before somebody asks for more, and the most at all: the sheet lists everybody. */
const FEW = 5;
const MOST = 30;

/** Lost and fading regulars of a representative or of the team, the most valuable first, with the reason. */
export function WarningList({
  warning,
  rep,
}: {
  readonly warning: EarlyWarning;
  readonly rep: string | undefined;
}) {
  const styles = useResultStyles();
  const t = useTranslate();
  const { number, percent } = useChartFormats();
  const [showsMore, setShowsMore] = useState(false);
  const mine = warning.customers.filter((one) => rep === undefined || (one.rep ?? '') === rep);
  const listed = byUrgency(mine).filter(({ status }) => status === 'Lost' || status === 'Fading');
  const shown = listed.slice(0, showsMore ? MOST : FEW);
  return (
    <Section title={t('results:warning.title')}>
      <p className={styles.quiet}>
        {t('results:view.warningSummary', {
          lost: listed.filter(({ status }) => status === 'Lost').length,
          fading: listed.filter(({ status }) => status === 'Fading').length,
          value: number(listed.reduce((sum, { value }) => sum + value, 0)),
        })}
      </p>
      {warning.next && listed.length > 0 && <p className={styles.quiet}>{nextText(warning.next, t)}</p>}
      {listed.length === 0 && <p className={styles.text}>{t('results:warning.nothing')}</p>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.customer} className={styles.row}>
            <span>
              <span className={styles.name}>
                {one.name} · {t(`results:status.${one.status}`)}
              </span>
              <span className={styles.detail}>{warningText(one, t)}</span>
              {one.touches?.last && (
                <span className={styles.detail}>{lastTouchText(one.touches.last, t)}</span>
              )}
              {one.touches?.due !== undefined && (
                <span className={styles.detail}>{touchesText(one.touches, t)}</span>
              )}
            </span>
            <span className={styles.number}>
              {number(one.value)}
              {one.risk !== undefined && (
                <span className={styles.detail}>
                  {t('results:view.risk', { percent: percent(one.risk) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!showsMore && listed.length > FEW && (
        <Button size="small" appearance="subtle" onClick={() => setShowsMore(true)}>
          {t('pane:problems.more', { count: Math.min(listed.length, MOST) - FEW })}
        </Button>
      )}
    </Section>
  );
}
