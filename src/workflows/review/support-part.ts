import type { Translate } from '../../core/translate';
import type { SheetDraft } from '../sheet-draft';
import { partHead } from './part-head';
import type { CustomerReview } from './review-facts';
import { SUPPORT_DAYS, type SupportedCustomer } from './support';

/** EIII customers with the last support; those that have gone without stand first. */
export function supportPart(draft: SheetDraft, { supported }: CustomerReview, t: Translate): void {
  const due = supported.filter((one) => one.due).length;
  partHead(
    draft,
    t,
    'support',
    t('review:sheet.supportNote', { due, count: supported.length, days: SUPPORT_DAYS }),
  );
  if (supported.length === 0) return;
  draft.table<SupportedCustomer>(
    [
      { header: t('review:columns.customer'), format: 'text', value: ({ name }) => name },
      {
        header: t('review:columns.support'),
        format: 'text',
        value: ({ last }) => (last ? t(`review:support.kinds.${last.kind}`) : t('review:support.none')),
        style: ({ due: late }) => (late ? 'warn' : undefined),
      },
      { header: t('review:columns.what'), format: 'text', value: ({ last }) => last?.what ?? null },
      { header: t('review:columns.supportOn'), format: 'date', value: ({ last }) => last?.date ?? null },
      { header: t('review:columns.daysSince'), format: 'integer', value: ({ days }) => days ?? null },
      {
        header: t('review:columns.result'),
        format: 'text',
        value: ({ last }) => (last?.result === undefined ? null : t(`review:support.results.${last.result}`)),
      },
    ],
    [...supported].sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || (a.name < b.name ? -1 : 1)),
  );
}
