import type { CellInput } from '../core/cell';
import { formatIso } from '../core/serial-date';
import type { Translate } from '../core/translate';
import type { GrowthSplit } from '../results';
import type { Growth } from './growth-report';
import type { DraftColumn } from './sheet-draft';
import { SheetDraft } from './sheet-draft';
import type { CellFormat, SheetWrite } from './write-plan';

/** Id of the sheet with the growth split. */
export const GROWTH_SHEET = 'Growth';

/** The parts of the change in the order of the sum, each with the sign that it has in it. */
export function growthParts(split: GrowthSplit): readonly { readonly id: string; readonly value: number }[] {
  return [
    { id: 'newCustomers', value: split.newCustomers },
    { id: 'lostCustomers', value: 0 - split.lostCustomers },
    { id: 'sameLines', value: split.sameLines },
    { id: 'newLines', value: split.newLines },
    { id: 'droppedLines', value: 0 - split.droppedLines },
  ];
}

/** The sheet *Growth*: the change as a sum, by representative and by customer. */
export function growthSheet(growth: Growth, t: Translate): SheetWrite {
  const draft = new SheetDraft();
  const text = (id: string) => t(`results:growth.${id}`);
  const { prior, current } = growth.periods;
  draft.line(text('title'), 'title');
  draft.line(
    t('results:growth.note', {
      from: formatIso(current.from),
      to: formatIso(current.to),
      priorFrom: formatIso(prior.from),
      priorTo: formatIso(prior.to),
    }),
    'note',
  );
  draft.line(text('sum'), 'note');
  draft.skip();
  const { customers, orders } = growth;
  const counts: Readonly<Record<string, CellInput>> = {
    newCustomers: customers.new,
    lostCustomers: customers.lost,
    kept: customers.kept,
    frequency: orders.current - orders.prior,
  };
  const row = (id: string, value: CellInput, indent = '') => ({ id, label: `${indent}${text(id)}`, value });
  const parts = growthParts(growth);
  const rows = [
    row('prior', growth.prior),
    ...parts.map(({ id, value }) => row(id, value)),
    row('current', growth.current),
    row('change', growth.change),
    row('kept', growth.kept),
    row('frequency', growth.frequency ?? text('unknown'), '   '),
    row('ticket', growth.ticket ?? text('unknown'), '   '),
  ];
  const table = draft.table(
    [
      { header: text('part'), format: 'text', value: ({ label }: (typeof rows)[number]) => label },
      { header: text('money'), format: 'money', value: ({ value }) => value },
      { header: text('count'), format: 'integer', value: ({ id }) => counts[id] ?? null },
    ],
    rows,
  );
  draft.line(
    growth.rate === undefined
      ? text('noRate')
      : t('results:growth.rateIs', { percent: (growth.rate * 100).toFixed(1) }),
    'note',
  );
  draft.chart({
    id: 'GrowthParts',
    kind: 'column',
    title: text('chart'),
    categories: { row: table.first, column: 0, rows: parts.length + 2, columns: 1 },
    series: [
      { name: text('money'), values: { row: table.first, column: 1, rows: parts.length + 2, columns: 1 } },
    ],
    place: { row: table.header, column: 4, rows: 14, columns: 7 },
  });
  draft.skip(3);
  draft.line(text('byRep'), 'title');
  draft.table(splitColumns(t), growth.reps);
  draft.skip();
  draft.line(text('byCustomer'), 'title');
  draft.table(
    [
      column('customer', 'text', ({ customer }) => customer),
      column('name', 'text', ({ name }) => name),
      column('rep', 'text', ({ rep }) => rep ?? null),
      column('kind', 'text', ({ kind }) => t(`results:growth.kinds.${kind}`)),
      column('prior', 'money', ({ prior: money }) => money),
      column('current', 'money', ({ current: money }) => money),
      column('change', 'money', ({ change }) => change),
    ],
    growth.movers,
  );
  return draft.write(GROWTH_SHEET, text('sheet'), [26, 24, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14]);

  function column(
    id: string,
    format: CellFormat,
    value: DraftColumn<Growth['movers'][number]>['value'],
  ): DraftColumn<Growth['movers'][number]> {
    return { header: text(id), format, value };
  }
}

function splitColumns(t: Translate): readonly DraftColumn<Growth['reps'][number]>[] {
  const money = (
    id: string,
    value: (split: GrowthSplit) => CellInput,
  ): DraftColumn<Growth['reps'][number]> => ({
    header: t(`results:growth.${id}`),
    format: 'money',
    value,
  });
  return [
    {
      header: t('results:growth.rep'),
      format: 'text',
      value: ({ rep }) => (rep === '' ? t('results:noRep') : rep),
    },
    money('prior', ({ prior }) => prior),
    money('newCustomers', ({ newCustomers }) => newCustomers),
    money('lostCustomers', ({ lostCustomers }) => 0 - lostCustomers),
    money('sameLines', ({ sameLines }) => sameLines),
    money('newLines', ({ newLines }) => newLines),
    money('droppedLines', ({ droppedLines }) => 0 - droppedLines),
    money('current', ({ current }) => current),
    money('change', ({ change }) => change),
    { header: t('results:growth.rate'), format: 'percent', value: ({ rate }) => rate ?? null },
    money('frequency', ({ frequency }) => frequency ?? null),
    money('ticket', ({ ticket }) => ticket ?? null),
  ];
}
