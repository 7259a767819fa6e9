import type { CellInput } from '../../core/cell';
import type { SerialDate } from '../../core/serial-date';
import type { Translate } from '../../core/translate';
import { resultColumnName } from '../sheet-table';
import type { CellFormat, CellStyle, SheetWrite } from '../write-plan';
import type { CustomerReview, ServedCustomer } from './review-facts';

/** Id of the sheet with what it brings and costs to serve each EIV customer; the next run reads its runs below zero. */
export const SERVE_SHEET = 'ServeResult';

const COLUMNS: readonly { readonly id: string; readonly format: CellFormat; readonly width: number }[] = [
  { id: 'Name', format: 'text', width: 28 },
  { id: 'Margin', format: 'money', width: 14 },
  { id: 'SupplyCost', format: 'money', width: 14 },
  { id: 'TimeCost', format: 'money', width: 14 },
  { id: 'Marketing', format: 'money', width: 14 },
  { id: 'Net', format: 'money', width: 14 },
  { id: 'FutureBenefit', format: 'money', width: 16 },
  { id: 'Total', format: 'money', width: 14 },
  { id: 'RunsBelow', format: 'integer', width: 14 },
  { id: 'RunDate', format: 'date', width: 12 },
  { id: 'Verdict', format: 'text', width: 60 },
];

const LOOK: Readonly<Record<ServedCustomer['verdict'], CellStyle>> = {
  unknown: 'plain',
  keep: 'good',
  watch: 'warn',
  askManager: 'bad',
  giveUp: 'bad',
};

/** What is to be done about a customer, in words. */
export function verdictText({ verdict, net }: ServedCustomer, t: Translate): string {
  if (!net.known) {
    const missing = net.missing.map((gap) => t(`review:serve.gaps.${gap}`)).join(', ');
    return t('review:serve.verdicts.unknown', { missing });
  }
  const words = t(`review:serve.verdicts.${verdict}`);
  return net.noFuture ? `${words} ${t('review:serve.noFuture')}` : words;
}

/** Cost to serve of every EIV customer: net, total, runs below zero and what follows (DOMAIN 1.1). */
export function serveSheet({ served }: CustomerReview, asOf: SerialDate, t: Translate): SheetWrite {
  const values = served.map((one): CellInput[] => {
    const { net } = one;
    return [
      one.key,
      one.name,
      one.margin ?? null,
      one.supplyCost ?? null,
      net.known ? net.timeCost : null,
      one.marketing ?? null,
      net.known ? net.net : null,
      one.futureBenefit ?? null,
      net.known ? net.total : null,
      one.runsBelow,
      Math.floor(asOf),
      verdictText(one, t),
    ];
  });
  return {
    id: SERVE_SHEET,
    name: t('review:serve.sheet'),
    mode: 'replace',
    blocks: [
      {
        row: 0,
        column: 0,
        values: [
          [t('review:serve.columns.Customer'), ...COLUMNS.map(({ id }) => t(`review:serve.columns.${id}`))],
        ],
        style: 'header',
      },
      ...(values.length > 0
        ? [{ row: 1, column: 0, values, formats: ['text' as const, ...COLUMNS.map(({ format }) => format)] }]
        : []),
    ],
    styles: served.map(({ verdict }, row) => ({
      row: row + 1,
      column: COLUMNS.length,
      rows: 1,
      columns: 1,
      style: LOOK[verdict],
    })),
    names: COLUMNS.map(({ id }, column) => ({
      name: resultColumnName(SERVE_SHEET, id),
      row: 0,
      column: column + 1,
    })),
    columnWidths: Object.fromEntries(
      [16, ...COLUMNS.map(({ width }) => width)].map((width, at) => [at, width]),
    ),
    frozenRows: 1,
    landscape: true,
  };
}
