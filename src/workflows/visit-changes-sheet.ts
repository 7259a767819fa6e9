import type { Translate } from '../core/translate';
import { keyId } from '../tables/key';
import { comparePlans } from '../visits';
import type { DayRoute, PlannedVisit, PlanTerms, VisitPlan, VisitProblem } from '../visits';
import type { VisitHistory } from './visit-history';
import type { PlanSheetsInput } from './visit-plan-sheets';
import type { VisitCells } from './visit-sheet';
import { tableSheet } from './visit-table-sheet';
import { changeText } from './visit-texts';
import type { SheetWrite } from './write-plan';

/** Id of the sheet that says what a new plan has changed. */
export const CHANGES_SHEET = 'VisitChanges';

const COLUMNS = [
  { id: 'Change', format: 'text', width: 14 },
  { id: 'Customer', format: 'text', width: 14 },
  { id: 'Name', format: 'text', width: 26 },
  { id: 'Rep', format: 'text', width: 14 },
  { id: 'Before', format: 'date', width: 12 },
  { id: 'TimeBefore', format: 'time', width: 8 },
  { id: 'After', format: 'date', width: 12 },
  { id: 'TimeAfter', format: 'time', width: 8 },
  { id: 'Why', format: 'text', width: 70 },
] as const;
/** A visit that begins at most so many minutes earlier or later is at its old time. */
const SAME_TIME = 15;

/** What became of the visits that stood in the workbook; no sheet when none stood there. */
export function changesSheet(input: PlanSheetsInput): readonly SheetWrite[] {
  const { history, t } = input;
  if (history.open.length === 0) return [];
  const rows = changes(input, t);
  const sheet = tableSheet(COLUMNS, 'changes', rows, 'FieldsheetVisitChanges', t);
  return [
    {
      id: CHANGES_SHEET,
      name: t('plan:changes.tab'),
      mode: 'replace',
      ...sheet,
      blocks:
        rows.length > 0
          ? sheet.blocks
          : [...sheet.blocks, { row: 1, column: 0, values: [[t('plan:changes.none')]], style: 'note' }],
      landscape: true,
    },
  ];
}

function changes({ input, plan, history }: PlanSheetsInput, t: Translate): readonly VisitCells[] {
  const { problem, people, reps } = input;
  const before = presentPlan(problem, history, reps);
  const { rows } = comparePlans(problem, before, plan, earlierProblem(problem, history));
  return rows.flatMap((row) => {
    const { customer, kind, from, to } = row;
    if (kind === 'kept') return [];
    if (kind === 'newTime' && from && to && Math.abs(from.arrival - to.arrival) <= SAME_TIME) return [];
    const person = people.get(customer);
    return [
      {
        Change: t(`plan:changes.kind.${kind}`),
        Customer: person?.key ?? customer,
        Name: person?.name ?? '',
        Rep: reps.get((to ?? from)?.rep ?? '') ?? '',
        Before: from?.date ?? null,
        TimeBefore: from === undefined ? null : from.arrival / 1440,
        After: to?.date ?? null,
        TimeAfter: to === undefined ? null : to.arrival / 1440,
        Why: changeText(t, row, reps),
      },
    ];
  });
}

/** The plan that stands in the workbook, as far as its rows tell it. */
function presentPlan(
  problem: VisitProblem,
  { present }: VisitHistory,
  reps: ReadonlyMap<string, string>,
): VisitPlan {
  const customers = new Map(problem.customers.map((customer) => [customer.id, customer]));
  const ids = new Map([...reps].flatMap(([id, name]) => [[keyId(name), id] as const, [id, id] as const]));
  const routes = new Map<string, DayRoute & { readonly visits: PlannedVisit[] }>();
  for (const visit of [...present].sort((a, b) => a.at - b.at)) {
    const customer = customers.get(visit.customer);
    const rep = ids.get(visit.rep ?? '') ?? customer?.rep ?? '';
    const key = `${visit.date} ${rep}`;
    const route = routes.get(key) ?? {
      ...{ rep, date: visit.date, visits: [] },
      ...{ returnMinutes: 0, travelMinutes: 0, workMinutes: 0 },
    };
    const arrival = visit.arrival ?? 0;
    const departure = arrival + (customer?.visitMinutes ?? 0);
    route.visits.push({ customer: visit.customer, arrival, departure, travelMinutes: 0, locked: false });
    routes.set(key, route);
  }
  return { routes: [...routes.values()], leftOut: [], cost: 0, terms: NO_TERMS, seed: 0, iterations: 0 };
}

const NO_TERMS: PlanTerms = {
  missed: 0,
  spacing: 0,
  lateness: 0,
  travel: 0,
  balance: 0,
  change: 0,
  sameWeekday: 0,
  timeShare: 0,
  reassign: 0,
};

/** What the plan before will have known: customers with a visit, then or ever, and no visit that was made since. */
function earlierProblem(problem: VisitProblem, { kept, open }: VisitHistory): VisitProblem {
  const known = new Set([...kept, ...open].map(({ customer = '' }) => keyId(customer)));
  const made = new Set(
    kept
      .filter(({ status }) => status === 'done')
      .map(({ customer = '', date = 0 }) => `${keyId(customer)} ${Math.floor(date)}`),
  );
  return {
    ...problem,
    customers: problem.customers
      .filter(({ id, lastVisit }) => known.has(id) || lastVisit !== undefined)
      .map((customer) => {
        const { lastVisit, ...unseen } = customer;
        return lastVisit !== undefined && made.has(`${customer.id} ${Math.floor(lastVisit)}`)
          ? unseen
          : customer;
      }),
  };
}
