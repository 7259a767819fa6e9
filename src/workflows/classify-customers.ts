import type { CellInput } from '../core/cell';
import { error, type Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import type { Translate } from '../core/translate';
import { CLOSE_LABELS, funnelLabel, IMPORTANCE_LABELS } from '../customers/labels';
import type { CustomerRow } from '../tables/rows';
import type { ClassifiedCustomer } from './classify-existing';
import { classifyFrame, customersOfOrders, type Classification } from './classify-frame';
import type { ClassifiedProspect } from './classify-prospects';
import { classChangesWrite, readClassChanges } from './class-changes';
import { classesSheet } from './classify-sheet';
import { changeText, customerReason, prospectReason } from './classify-texts';
import { loadFrame, ownColumnsWrite, step, type Frame, type OwnValues } from './frame';
import type { Preview, PreviewCount, WorkflowOutcome, WorkflowRequest } from './outcome';
import { readOwnSheet } from './own-sheet';
import { resultColumnName } from './sheet-table';
import { fallbackSheetId } from './placement';
import { previewAreas } from './plan-preview';
import { readPlaybook, withTeamTexts } from './playbook-texts';
import type { WorkbookPort } from './ports';
import { writeRules } from './rules-sheet';
import type { CellFormat, ColumnsWrite, OwnColumn, SheetWrite, WritePlan } from './write-plan';

/** Own columns beside the customers, with the format of their cells. */
export const CUSTOMER_COLUMNS = {
  Class: 'text',
  ClassReason: 'text',
  Contribution: 'money',
  Stability: 'decimal',
  PreviousClass: 'text',
  PendingClass: 'text',
  ClassChanged: 'date',
  ChangeReason: 'text',
  ClassDate: 'date',
} as const satisfies Readonly<Record<string, CellFormat>>;

/** Own columns beside the prospects. */
export const PROSPECT_COLUMNS = {
  Class: 'text',
  ClassReason: 'text',
  Intent: 'integer',
  PreviousIntent: 'integer',
  ExpectedContribution: 'money',
  CloseClass: 'text',
  Importance: 'text',
  Priority: 'integer',
  FunnelStage: 'text',
  FunnelSince: 'date',
  ClassDate: 'date',
} as const satisfies Readonly<Record<string, CellFormat>>;

const EXAMPLES = 8;
const STAGES = 3;

/**
 * *Classify customers* (DOMAIN 1.1–1.5): classes of the existing customers from order lines or monthly columns, classes,
 * close class, importance, priority and funnel stage of the prospects. Nothing is written until the plan is applied.
 *
 * Results stand in own columns beside the customers and the prospects, and in an overview sheet; the contribution cut goes
 * into the cell ContributionCut, so that `=SEGMENT(…, ContributionCut, StabilityCut)` judges by the same. A workbook with
 * orders but no customer list gets a sheet of customers. O(order lines + customers · months).
 * @returns problems alone when there is nothing to classify
 * @throws AbortError when the control's signal says so
 */
export async function classifyCustomers(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<Classification>>> {
  const { t, asOf, control } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Customers' },
    { kind: 'Orders' },
    { kind: 'Prospects' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, STAGES);
  const listed = await customersOf(port, frame);
  const unlisted = frame.tables.Customers === undefined && listed.length > 0;
  const found = classifyFrame(frame, asOf, listed);
  const problems: Problem[] = [...frame.problems, ...found.problems];
  if (!found.existing && !(found.prospects && found.prospects.length > 0)) {
    if (found.problems.length === 0) problems.push(error('classify-nothing-to-classify'));
    return fail(...problems);
  }
  step(control, 'compute', 1, STAGES);
  const columns = columnWrites(frame, found, t, unlisted);
  const rules = writeRules(
    frame.outline,
    frame.rules,
    {
      ...(found.existing && { values: { ContributionCut: found.existing.contributionCut } }),
      mappings: frame.mappings,
      columns,
    },
    t,
  );
  problems.push(...rules.problems);
  const words = withTeamTexts(t, request.language, await readPlaybook(port, frame.outline));
  const sheets: SheetWrite[] = [...rules.sheets, classesSheet(found, frame.rules.values, asOf, words)];
  const changes = classChangesWrite(found, await readClassChanges(port, frame.outline), t);
  if (changes) sheets.push(changes);
  if (unlisted) sheets.push(customersSheet(found, listed, t));
  const plan: WritePlan = { title: t('classify:title'), columns, sheets };
  step(control, 'preview', 2, STAGES);
  const preview = previewOf(plan, frame, found, t);
  step(control, 'preview', STAGES, STAGES);
  return ok({ plan, preview, problems, result: found, mappings: frame.mappings });
}

/** The listed customers, or, without a list, those of the orders with what our own sheet holds of them. */
async function customersOf(port: WorkbookPort, frame: Frame): Promise<readonly CustomerRow[]> {
  const { Customers, Orders } = frame.tables;
  if (Customers) return Customers.rows;
  if (!Orders) return [];
  const own = await readOwnSheet(port, frame.outline, fallbackSheetId('Customers'), true);
  return customersOfOrders(frame, own ?? new Map<string, CustomerRow['own']>());
}

function columnsOf(
  kind: 'Customers' | 'Prospects',
  formats: Readonly<Record<string, CellFormat>>,
  t: Translate,
): readonly OwnColumn[] {
  return Object.entries(formats).map(([id, format]) => ({
    id,
    header: t(`classify:columns.${kind}.${id}`),
    format,
  }));
}

function columnWrites(
  frame: Frame,
  found: Classification,
  t: Translate,
  unlisted: boolean,
): readonly ColumnsWrite[] {
  const { Customers, Prospects } = frame.tables;
  const writes: ColumnsWrite[] = [];
  const { existing, prospects } = found;
  if (Customers && existing && !unlisted) {
    const rows = existing.customers.map((customer) => customerValues(customer, found, t));
    writes.push(ownColumnsWrite(Customers, columnsOf('Customers', CUSTOMER_COLUMNS, t), rows));
  }
  if (Prospects && prospects) {
    const rows = prospects.map((prospect) => prospectValues(prospect, frame, found, t));
    writes.push(ownColumnsWrite(Prospects, columnsOf('Prospects', PROSPECT_COLUMNS, t), rows));
  }
  return writes;
}

function customerValues(
  customer: ClassifiedCustomer,
  found: Classification,
  t: Translate,
): OwnValues & { readonly values: Readonly<Record<string, CellInput>> } {
  const { existing, data } = found;
  const values: Record<keyof typeof CUSTOMER_COLUMNS, CellInput> = {
    Class: customer.class,
    ClassReason: existing ? customerReason(customer, existing, t) : null,
    Contribution: data ? customer.segment.contribution : null,
    Stability: customer.segment.stability.score ?? null,
    PreviousClass: customer.previous ?? null,
    PendingClass: customer.pending ?? null,
    ClassChanged: customer.changedOn ?? null,
    ChangeReason: (existing && changeText(customer, existing, t)) ?? null,
    ClassDate: customer.classDate,
  };
  return { key: customer.key, values };
}

function prospectValues(
  prospect: ClassifiedProspect,
  frame: Frame,
  { prospectCut }: Classification,
  t: Translate,
): OwnValues {
  const values: Record<keyof typeof PROSPECT_COLUMNS, CellInput> = {
    Class: prospect.result?.class ?? null,
    ClassReason: prospectReason(prospect, prospectCut, frame.rules.values, t),
    Intent: prospect.intent.score ?? null,
    PreviousIntent: prospect.previousIntent ?? null,
    ExpectedContribution: prospect.expected ?? null,
    CloseClass: CLOSE_LABELS[prospect.close],
    Importance: IMPORTANCE_LABELS[prospect.importance],
    Priority: prospect.priority ?? null,
    FunnelStage: funnelLabel(prospect.funnel),
    FunnelSince: prospect.stageSince,
    ClassDate: prospect.classDate,
  };
  return { key: prospect.key, values };
}

/** Customers that stand in no list, on a sheet of ours that the next run finds again. */
function customersSheet(found: Classification, listed: readonly CustomerRow[], t: Translate): SheetWrite {
  const id = fallbackSheetId('Customers');
  const columns = columnsOf('Customers', CUSTOMER_COLUMNS, t);
  const rows = (found.existing?.customers ?? []).map((customer) => {
    const { key, values } = customerValues(customer, found, t);
    return [key, ...columns.map((column) => values[column.id] ?? null)];
  });
  return {
    id,
    name: t('sheets:kinds.Customers'),
    mode: 'replace',
    blocks: [
      {
        row: 0,
        column: 0,
        values: [[t('classify:preview.customer'), ...columns.map(({ header }) => header)]],
        style: 'header',
      },
      ...(listed.length > 0
        ? [
            {
              row: 1,
              column: 0,
              values: rows,
              formats: ['text' as const, ...columns.map(({ format }) => format)],
            },
          ]
        : []),
    ],
    names: columns.map((column, i) => ({ name: resultColumnName(id, column.id), row: 0, column: i + 1 })),
    columnWidths: { 0: 28, 1: 10, 2: 70 },
    frozenRows: 1,
  };
}

function previewOf(plan: WritePlan, frame: Frame, found: Classification, t: Translate): Preview {
  const { existing, prospects } = found;
  const { Customers, Prospects } = frame.tables;
  const tables = [...(Customers ? [Customers] : []), ...(Prospects ? [Prospects] : [])];
  return {
    title: plan.title,
    counts: [...existingCounts(found, t), ...prospectCounts(prospects, t)],
    areas: previewAreas(plan, frame.outline, tables),
    examples: existing
      ? {
          headers: [t('classify:preview.customer'), ...headers('Customers', ['Class', 'ClassReason'], t)],
          rows: examples(existing.customers).map((customer) => [
            customer.name,
            customer.class,
            customerReason(customer, existing, t),
          ]),
        }
      : {
          headers: [t('classify:preview.prospect'), ...headers('Prospects', ['Class', 'ClassReason'], t)],
          rows: (prospects ?? [])
            .slice(0, EXAMPLES)
            .map((prospect) => [
              prospect.name,
              prospect.result?.class ?? null,
              prospectReason(prospect, found.prospectCut, frame.rules.values, t),
            ]),
        },
  };
}

function headers(kind: string, ids: readonly string[], t: Translate): readonly string[] {
  return ids.map((id) => t(`classify:columns.${kind}.${id}`));
}

/** What a person wants to see first: changes, then the largest contributions. */
function examples(customers: readonly ClassifiedCustomer[]): readonly ClassifiedCustomer[] {
  return [...customers]
    .sort(
      (a, b) =>
        Number(b.changed) - Number(a.changed) ||
        Number(b.pending !== undefined) - Number(a.pending !== undefined) ||
        b.segment.contribution - a.segment.contribution,
    )
    .slice(0, EXAMPLES);
}

function existingCounts({ existing }: Classification, t: Translate): readonly PreviewCount[] {
  if (!existing) return [];
  const { customers, contributionCut } = existing;
  const classes = ['EI', 'EII', 'EIII', 'EIV', 'NEW'].map((klass) => ({
    label: t('classify:preview.class', { class: klass }),
    value: customers.filter((customer) => customer.class === klass).length,
  }));
  const count = (label: string, value: number) => ({ label: t(`classify:preview.${label}`), value });
  return [
    count('customers', customers.length),
    ...classes,
    count('changed', customers.filter(({ changed }) => changed).length),
    count('pending', customers.filter(({ pending }) => pending !== undefined).length),
    ...(contributionCut === undefined ? [] : [count('cut', contributionCut)]),
  ];
}

function prospectCounts(
  prospects: readonly ClassifiedProspect[] | undefined,
  t: Translate,
): readonly PreviewCount[] {
  if (!prospects) return [];
  const classes = ['PI', 'PII', 'PIII', 'PIV'].map((klass) => ({
    label: t('classify:preview.class', { class: klass }),
    value: prospects.filter(({ result }) => result?.class === klass).length,
  }));
  const none = prospects.filter(({ result }) => !result).length;
  return [
    { label: t('classify:preview.prospects'), value: prospects.length },
    ...classes,
    ...(none > 0 ? [{ label: t('classify:preview.noClass'), value: none }] : []),
  ];
}
