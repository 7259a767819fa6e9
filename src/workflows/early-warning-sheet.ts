import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { Occasion } from '../results';
import { REGULAR_STATUSES } from '../results';
import type { EarlyWarning, WatchedCustomer } from './early-warning';
import { byUrgency } from './early-warning';
import { numberText } from './number-text';
import type { DraftColumn } from './sheet-draft';
import { SheetDraft } from './sheet-draft';
import type { CellStyle, SheetWrite } from './write-plan';

/** Id of the sheet with lost, fading and silent customers. */
export const EARLY_WARNING_SHEET = 'EarlyWarning';

/** From this risk on a regular is marked; half is as likely as not. */
const HIGH_RISK = 0.5;
const STATUS_STYLE: Readonly<Partial<Record<WatchedCustomer['status'], CellStyle>>> = {
  Lost: 'bad',
  Fading: 'warn',
  Regular: 'good',
};

/** Why a customer is lost or fading, in words; '' for the others. */
export function warningText(customer: WatchedCustomer, t: Translate): string {
  const { status, reasons, recentSales, earlierSales, missingProducts } = customer;
  const days = (value: number) => numberText(value, Number.isInteger(value) ? 0 : 1);
  if (status === 'Lost') {
    return t('results:why.lost', {
      days: days(customer.daysSince ?? 0),
      gap: days(customer.gap ?? 0),
      limit: days(customer.lostAfter ?? 0),
    });
  }
  if (status !== 'Fading') return '';
  return [
    ...(reasons.includes('sales')
      ? [
          t('results:why.sales', {
            recent: numberText(recentSales),
            earlier: numberText(earlierSales),
            percent: numberText((100 * recentSales) / earlierSales),
          }),
        ]
      : []),
    ...missingProducts.map(({ product, absentDays, gap }) =>
      t('results:why.product', { product, days: days(absentDays), gap: days(gap) }),
    ),
  ].join(' ');
}

/** The sheet *Early warning*: what was lost and won back, then everybody to act on, then the regulars. */
export function earlyWarningSheet(warning: EarlyWarning, asOf: number, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  const text = (id: string) => t(`results:warning.${id}`);
  draft.line(text('title'), 'title');
  draft.line(
    t('results:warning.note', { date: formatIso(asOf), customers: warning.customers.length }),
    'note',
  );
  draft.line(t(`results:warning.risk.${warning.riskModel.from}`), 'note');
  if (warning.next) draft.line(nextText(warning.next, t), 'note');
  draft.skip();
  const counted = draft.table<{ readonly label: string; readonly value: number | undefined }>(
    [
      { header: text('measure'), format: 'text', value: ({ label }) => label },
      { header: text('value'), format: 'decimal', value: ({ value }) => value ?? text('unknown') },
    ],
    [
      ...REGULAR_STATUSES.map((status) => ({
        label: t(`results:status.${status}`),
        value: warning.counts[status],
      })),
      { label: text('valueLost'), value: warning.valueLost },
      { label: text('newCustomers'), value: warning.newCustomers },
      { label: text('newSales'), value: warning.newSales },
      { label: text('replacement'), value: warning.replacementRatio },
    ],
  );
  // Counts are whole numbers, unlike the money and the ratio below them.
  REGULAR_STATUSES.forEach((status, at) =>
    draft.cell(counted.first + at, 1, warning.counts[status], 'integer'),
  );
  if (warning.newCustomers !== undefined)
    draft.cell(counted.first + REGULAR_STATUSES.length + 1, 1, warning.newCustomers, 'integer');
  draft.chart({
    id: 'RegularStatus',
    kind: 'bar',
    title: text('chart'),
    categories: { row: counted.first, column: 0, rows: REGULAR_STATUSES.length, columns: 1 },
    series: [
      {
        name: text('customers'),
        values: { row: counted.first, column: 1, rows: REGULAR_STATUSES.length, columns: 1 },
      },
    ],
    place: { row: counted.header, column: 4, rows: 10, columns: 5 },
  });
  draft.skip(2);
  draft.line(text('act'), 'title');
  const listed = byUrgency(warning.customers).filter(({ status }) => status !== 'Not regular');
  const act = listed.filter(({ status }) => status !== 'Regular');
  const columns = customerColumns(warning.next, t);
  if (act.length === 0) draft.line(text('nothing'));
  else draft.table(columns, act);
  draft.skip();
  draft.line(text('silent'), 'title');
  const silent = new Map(warning.noContact.map(({ customer }, at) => [customer, at]));
  const quiet = listed
    .filter(({ customer }) => silent.has(customer))
    .sort((a, b) => (silent.get(a.customer) ?? 0) - (silent.get(b.customer) ?? 0));
  if (quiet.length === 0) draft.line(text('nothing'));
  else draft.table(columns, quiet);
  draft.skip();
  draft.line(text('regulars'), 'title');
  draft.table(
    columns,
    listed.filter(({ status }) => status === 'Regular'),
  );
  return draft.write(
    EARLY_WARNING_SHEET,
    text('sheet'),
    [36, 26, 16, 12, 12, 14, 12, 12, 14, 14, 60, 30, 36, 30],
  );
}

function customerColumns(next: Occasion | undefined, t: Translate): readonly DraftColumn<WatchedCustomer>[] {
  const text = (id: string) => t(`results:warning.columns.${id}`);
  return [
    { header: text('customer'), format: 'text', value: ({ customer }) => customer },
    { header: text('name'), format: 'text', value: ({ name }) => name },
    { header: text('rep'), format: 'text', value: ({ rep }) => rep ?? null },
    {
      header: text('status'),
      format: 'text',
      value: ({ status }) => t(`results:status.${status}`),
      style: ({ status }) => STATUS_STYLE[status],
    },
    {
      header: text('risk'),
      format: 'percent',
      value: ({ risk }) => risk ?? null,
      style: ({ risk = 0 }) => (risk >= HIGH_RISK ? 'warn' : undefined),
    },
    { header: text('value'), format: 'money', value: ({ value }) => value },
    { header: text('lastOrder'), format: 'date', value: ({ lastOrder }) => lastOrder ?? null },
    { header: text('daysSince'), format: 'integer', value: ({ daysSince }) => daysSince ?? null },
    { header: text('gap'), format: 'decimal', value: ({ gap }) => gap ?? null },
    { header: text('contactDays'), format: 'integer', value: ({ contactDays }) => contactDays ?? null },
    { header: text('why'), format: 'text', value: (customer) => warningText(customer, t) },
    {
      header: text('touches'),
      format: 'text',
      value: ({ touches }) => (touches ? touchesText(touches, t) : null),
      style: ({ touches }) => (touches?.due === undefined ? undefined : 'warn'),
    },
    {
      header: text('lastOccasion'),
      format: 'text',
      value: ({ touches }) => (touches?.last ? lastTouchText(touches.last, t) : null),
      style: ({ touches }) => (touches?.last?.touched === false ? 'warn' : undefined),
    },
    {
      header: text('nextOccasion'),
      format: 'text',
      value: () => (next ? occasionText(next, t) : null),
    },
  ];
}

function occasionText({ name, from }: Occasion, t: Translate): string {
  return t('results:touches.occasion', { name, date: formatIso(from) });
}

/** The holiday or event that comes next. */
export function nextText(next: Occasion, t: Translate): string {
  return t('results:touches.next', { occasion: occasionText(next, t) });
}

/** The latest holiday or event, and whether somebody was in touch. */
export function lastTouchText(
  last: NonNullable<NonNullable<WatchedCustomer['touches']>['last']>,
  t: Translate,
): string {
  return t(last.touched ? 'results:touches.lastMade' : 'results:touches.lastMissed', {
    occasion: occasionText(last, t),
  });
}

/** Holiday and event touches of a year, and the one that is due. */
export function touchesText(
  { occasions, touched, due }: NonNullable<WatchedCustomer['touches']>,
  t: Translate,
): string {
  const made = t('results:touches.made', { touched, occasions });
  return due === undefined ? made : `${made} ${t('results:touches.due', { date: formatIso(due) })}`;
}
