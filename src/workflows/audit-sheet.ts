import type { SerialDate } from '../core/serial-date';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { CheckedAudit, CheckedPromotion } from './dealer-audits';
import { AUDIT_POINTS } from './dealer-audits';
import { numberText } from './number-text';
import type { DraftColumn } from './sheet-draft';
import { columnMaker, SheetDraft } from './sheet-draft';
import type { CellStyle, SheetWrite } from './write-plan';

/** Id of the sheet of *Audit dealers*. */
export const AUDIT_SHEET = 'DealerAudit';

const WEAK = 2;
const GOOD = 4;

/** Look of a judgement of 1 to 5. */
export function pointStyle(points: number | undefined): CellStyle | undefined {
  if (points === undefined) return undefined;
  return points <= WEAK ? 'bad' : points >= GOOD ? 'good' : undefined;
}

/** Something that is wrong at a dealer, and what to do about it. */
export interface AuditFlag {
  readonly text: string;
  readonly action: string;
}

/** Promotion goods as a sum: received − handed on − on hand = missing. */
export function promotionText({ name, received, distributed, onHand, use }: CheckedPromotion, t: Translate) {
  return t('dealers:audit.use', {
    promotion: name === '' ? t('dealers:audit.promotion') : name,
    received: numberText(received),
    distributed: numberText(distributed),
    onHand: numberText(onHand),
    missing: numberText(use.missing),
  });
}

/** What is wrong at a dealer with what to do: weak points, a score that fell, promotion goods that do not add up. */
export function auditFlags(audit: CheckedAudit, t: Translate): readonly AuditFlag[] {
  const { weak, points, change = 0, promotions } = audit;
  const flag = (text: string, action: string) => ({ text, action: t(`dealers:audit.action.${action}`) });
  const fall = numberText(-change, 1);
  return [
    ...weak.map((point) =>
      flag(
        t('dealers:audit.judged', { point: t(`dealers:point.${point}`), points: points[point] ?? 0 }),
        point,
      ),
    ),
    // A change that is written as 0 is none.
    ...(change < 0 && Number(fall) > 0 ? [flag(t('dealers:audit.fell', { fall }), 'fell')] : []),
    ...promotions
      .filter(({ use }) => use.missing !== 0)
      .map((one) => flag(promotionText(one, t), one.use.missing > 0 ? 'missing' : 'surplus')),
  ];
}

interface Promotion extends CheckedPromotion {
  readonly dealer: string;
}

/** The sheet *Dealer audit*: every dealer with its judgements, our share and the products; promotions below. */
export function auditSheet(audits: readonly CheckedAudit[], asOf: SerialDate, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  draft.line(t('dealers:audit.sheetTitle'), 'title');
  draft.line(t('dealers:audit.note', { date: formatIso(asOf), dealers: audits.length }), 'note');
  draft.skip();
  const column = columnMaker<CheckedAudit>('dealers:audit', t);
  const columns: readonly DraftColumn<CheckedAudit>[] = [
    column('dealer', 'text', ({ name }) => name),
    column('date', 'date', ({ date }) => date ?? null),
    column(
      'score',
      'decimal',
      ({ score }) => score ?? null,
      ({ score }) => pointStyle(score),
    ),
    column(
      'change',
      'decimal',
      ({ change }) => change ?? null,
      ({ change = 0 }) => (change < 0 ? 'warn' : undefined),
    ),
    ...AUDIT_POINTS.map((point): DraftColumn<CheckedAudit> => ({
      header: t(`dealers:point.${point}`),
      format: 'decimal',
      value: ({ points }) => points[point] ?? null,
      style: ({ points }) => pointStyle(points[point]),
    })),
    column('ourShare', 'percent', ({ ourShare }) => ourShare ?? null),
    column('shareFrom', 'text', ({ shareFrom }) => (shareFrom ? t(`dealers:audit.from.${shareFrom}`) : null)),
    column('bestOwn', 'text', ({ bestOwn }) => bestOwn ?? null),
    column('worstOwn', 'text', ({ worstOwn }) => worstOwn ?? null),
    column('bestCompetitor', 'text', ({ bestCompetitor }) => bestCompetitor ?? null),
    column('worstCompetitor', 'text', ({ worstCompetitor }) => worstCompetitor ?? null),
  ];
  draft.table(columns, audits);
  draft.skip();
  draft.line(t('dealers:audit.promotions'), 'title');
  const promotions = audits.flatMap(({ name, promotions: list }) =>
    list.map((one): Promotion => ({ ...one, dealer: name })),
  );
  if (promotions.length === 0) draft.line(t('dealers:prices.none'), 'plain');
  else draft.table(promotionColumns(t), promotions);
  draft.skip();
  draft.line(t('dealers:audit.toDo'), 'title');
  const flags = audits.flatMap((audit) => auditFlags(audit, t).map((one) => ({ ...one, name: audit.name })));
  if (flags.length === 0) draft.line(t('dealers:prices.none'), 'plain');
  for (const { name, text, action } of flags) draft.line(`${name} — ${text} → ${action}`);
  return draft.write(
    AUDIT_SHEET,
    t('dealers:audit.name'),
    columns.map((_, index) => (index === 0 ? 24 : 14)),
  );
}

function promotionColumns(t: Translate): readonly DraftColumn<Promotion>[] {
  return [
    { header: t('dealers:audit.dealer'), format: 'text', value: ({ dealer }) => dealer },
    { header: t('dealers:audit.promotion'), format: 'text', value: ({ name }) => name },
    { header: t('dealers:audit.date'), format: 'date', value: ({ date }) => date },
    { header: t('dealers:audit.received'), format: 'decimal', value: ({ received }) => received },
    { header: t('dealers:audit.distributed'), format: 'decimal', value: ({ distributed }) => distributed },
    { header: t('dealers:audit.onHand'), format: 'decimal', value: ({ onHand }) => onHand },
    { header: t('dealers:audit.execution'), format: 'percent', value: ({ use }) => use.execution ?? null },
    {
      header: t('dealers:audit.missing'),
      format: 'decimal',
      value: ({ use }) => use.missing,
      style: ({ use }) => (use.missing > 0 ? 'bad' : use.missing < 0 ? 'warn' : 'good'),
    },
  ];
}
