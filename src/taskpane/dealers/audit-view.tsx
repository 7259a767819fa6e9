import { useMemo } from 'react';
import type { Translate } from '../../core/translate';
import { mean } from '../../core/statistics';
import { auditFlags, promotionText } from '../../workflows/audit-sheet';
import type { CheckedAudit } from '../../workflows/dealer-audits';
import { AUDIT_POINTS } from '../../workflows/dealer-audits';
import { numberText } from '../../workflows/number-text';
import { BarChart } from '../charts';
import type { ResultViewProps } from '../run/result-views';
import { useTranslate } from '../services';
import type { DealerEntry, DealerLine } from './dealer-list';
import { DealerList } from './dealer-list';

/** Score, how it moved, and our share of what the dealer sells. */
function summaryOf({ score, change, ourShare, shareFrom }: CheckedAudit, t: Translate): string {
  const moved = change === undefined ? '' : numberText(change, 1);
  const signed = change !== undefined && change > 0 ? `+${moved}` : moved;
  const judged =
    score === undefined
      ? t('dealers:view.notJudged')
      : t(`dealers:view.${change === undefined ? 'score' : 'scoreChange'}`, {
          score: numberText(score, 1),
          change: signed,
        });
  const share =
    ourShare === undefined || shareFrom === undefined
      ? ''
      : t('dealers:view.ourShare', {
          percent: numberText(100 * ourShare),
          from: t(`dealers:audit.from.${shareFrom}`),
        });
  return [judged, share].filter((part) => part !== '').join(' · ');
}

/** What is wrong with what to do, then the judgements, the promotions that add up, and what sells best and worst. */
function linesOf(audit: CheckedAudit, t: Translate): readonly DealerLine[] {
  const judged = AUDIT_POINTS.flatMap((point) => {
    const points = audit.points[point];
    return points === undefined ? [] : [`${t(`dealers:point.${point}`)} ${points}`];
  });
  const sold = (['bestOwn', 'worstOwn', 'bestCompetitor', 'worstCompetitor'] as const).flatMap((id) => {
    const product = audit[id];
    return product === undefined ? [] : [{ text: t(`dealers:audit.${id}`), detail: product }];
  });
  return [
    ...auditFlags(audit, t).map(({ text, action }) => ({ text, detail: action })),
    ...(judged.length > 0 ? [{ text: judged.join(' · ') }] : []),
    ...audit.promotions
      .filter(({ use }) => use.missing === 0)
      .map((promotion) => ({ text: promotionText(promotion, t) })),
    ...sold,
  ];
}

/** How shops and service are judged on the whole, and each dealer with what is wrong, what to do and how we sell there. */
export default function AuditView({ outcome }: ResultViewProps<readonly CheckedAudit[]>) {
  const t = useTranslate();
  const audits = outcome.result;
  const points = useMemo(
    () =>
      AUDIT_POINTS.flatMap((point) => {
        const value = mean(audits.flatMap((audit) => audit.points[point] ?? []));
        return value === undefined ? [] : [{ name: t(`dealers:point.${point}`), value }];
      }),
    [audits, t],
  );
  const entries = useMemo(
    () =>
      audits.map((audit): DealerEntry => ({
        id: audit.dealer,
        name: audit.name,
        summary: summaryOf(audit, t),
        lines: linesOf(audit, t),
      })),
    [audits, t],
  );
  const title = t('dealers:view.points');
  return (
    <>
      {points.length > 0 && (
        <BarChart
          title={title}
          summary={`${title}. ${points.map(({ name, value }) => `${name} ${numberText(value, 1)}`).join(', ')}.`}
          categories={points.map(({ name }) => name)}
          categoryTitle={t('dealers:view.point')}
          series={[{ name: t('dealers:view.mean'), values: points.map(({ value }) => value) }]}
          direction="rows"
          level={2}
        />
      )}
      <DealerList title={t('dealers:view.audits')} entries={entries} />
    </>
  );
}
