import type { Problem } from '../../core/problem';
import { error } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { Translate } from '../../core/translate';
import { SOURCE_CODES } from '../../customers/prospect-sources';
import { readOutcomes } from '../../leads/outcomes';
import { keyId } from '../../tables/key';
import { SOURCE_WORDS } from '../../tables/registers/customer-registers';
import { CUSTOMER_REGISTER_IDS, firstWord } from '../../tables/registers/register-spec';
import type { CustomerRow } from '../../tables/rows';
import { classifyFrame, customersOfOrders } from '../classify-frame';
import { loadFrame, step, type Frame } from '../frame';
import { findLeads } from '../lead-table';
import type { Preview, WorkflowOutcome, WorkflowRequest } from '../outcome';
import { readOwnSheet } from '../own-sheet';
import { fallbackSheetId } from '../placement';
import { previewAreas } from '../plan-preview';
import { readPlaybook, withTeamTexts } from '../playbook-texts';
import type { WorkbookPort } from '../ports';
import { writeRules } from '../rules-sheet';
import type { SheetWrite, WritePlan } from '../write-plan';
import { readRegisters, type Registers } from '../registers/read-registers';
import { registerWrite, type RegisterRecord } from '../registers/register-write';
import { reviewFacts, type CustomerReview } from './review-facts';
import { reviewSheet, whatIsDue } from './review-sheet';
import { SERVE_SHEET, serveSheet } from './serve-sheet';

const STAGES = 3;
const EXAMPLES = 8;

/**
 * *Review customers* (DOMAIN 1.1, 1.2, sources of 2): what is due for EII, EIII, PII and PI customers, how countermeasures fare, what it
 * costs to serve EIV customers, time planned and spent, sources of prospects, whitespace and future customers.
 *
 * The team notes reasons, obstacles, costs and future customers on sheets of its own, which the first run makes and later runs
 * only add rows to. The review itself stands on two sheets that are written anew. O(order lines + customers · months).
 * @returns problems alone when there is nothing to review
 * @throws AbortError when the control's signal says so
 */
export async function reviewCustomers(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<CustomerReview>>> {
  const { t, asOf, control, language } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Customers' },
    { kind: 'Orders' },
    { kind: 'Prospects' },
    { kind: 'Visits' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  const { outline } = frame;
  step(control, 'compute', 0, STAGES);
  const { Customers, Orders } = frame.tables;
  const own =
    !Customers && Orders ? await readOwnSheet(port, outline, fallbackSheetId('Customers'), true) : undefined;
  const listed = Customers?.rows ?? customersOfOrders(frame, own ?? new Map<string, CustomerRow['own']>());
  const found = classifyFrame(frame, asOf, listed);
  const read = await readRegisters(port, frame, asOf, [...CUSTOMER_REGISTER_IDS, 'TimeSheets']);
  const problems: Problem[] = [...frame.problems, ...found.problems, ...read.problems];
  if (!found.existing && !(found.prospects && found.prospects.length > 0)) {
    if (found.problems.length === 0) problems.push(error('classify-nothing-to-classify'));
    return fail(...problems);
  }
  step(control, 'compute', 1, STAGES);
  const before =
    (await readOwnSheet(port, outline, SERVE_SHEET, true)) ?? new Map<string, CustomerRow['own']>();
  const won = await wonRows(port, frame);
  const review = reviewFacts({ frame, found, listed, registers: read.registers, before, won, asOf });
  const words = withTeamTexts(t, language, await readPlaybook(port, outline));
  const rules = writeRules(outline, frame.rules, { mappings: frame.mappings, columns: [] }, t);
  problems.push(...rules.problems);
  const plan: WritePlan = {
    title: t('review:title'),
    columns: [],
    sheets: [
      ...rules.sheets,
      ...registerWrites(review, read.registers, frame.rules.values.RescoreDays, request),
      reviewSheet(review, words),
      serveSheet(review, asOf, t),
    ],
  };
  step(control, 'preview', 2, STAGES);
  const preview = previewOf(plan, review, t);
  step(control, 'preview', STAGES, STAGES);
  return ok({
    plan,
    preview: { ...preview, areas: previewAreas(plan, outline, []) },
    problems,
    result: review,
    mappings: frame.mappings,
  });
}

/** Rows of prospects that an outcome column of the team's calls won. */
async function wonRows(port: WorkbookPort, { outline, tables }: Frame): Promise<ReadonlySet<number>> {
  const leads = tables.Prospects && (await findLeads(port, outline, undefined, tables.Prospects));
  if (!leads?.ok || !leads.value) return new Set();
  const { table, firstRow, outcomeColumn } = leads.value;
  const { outcomes } = readOutcomes(table.rows.map((cells) => cells[outcomeColumn] ?? null));
  return new Set(outcomes.flatMap((outcome, i) => (outcome === 1 ? [firstRow + i] : [])));
}

/** The team's sheets: made when they are missing, with a row for every customer who wants one. */
function registerWrites(
  review: CustomerReview,
  registers: Registers,
  rescoreDays: number,
  words: Pick<WorkflowRequest, 'language' | 't'>,
): readonly SheetWrite[] {
  const actions: readonly RegisterRecord[] = review.asked.map(({ key, name, class: klass }) => ({
    Customer: key,
    Name: name,
    Class: klass,
    Opened: review.asOf,
    // An obstacle has a date of its own, which somebody must set.
    Due: klass === 'PI' ? null : review.asOf + rescoreDays,
  }));
  const costed = new Set(
    registers.ServeInputs?.rows.map(({ values }) => keyId(String(values['Customer'] ?? ''))),
  );
  const costs: readonly RegisterRecord[] = review.served
    .filter(({ id }) => !costed.has(id))
    .map(({ key, name }) => ({ Customer: key, Name: name }));
  const coded = new Set(registers.Sources?.rows.map(({ values }) => values['Code']));
  const sources: readonly RegisterRecord[] = SOURCE_CODES.filter((code) => !coded.has(code)).map((code) => {
    const label = SOURCE_WORDS[code - 1];
    return { Code: code, Label: label && firstWord(label, words.language) };
  });
  const records = { Actions: actions, ServeInputs: costs, FutureCustomers: [], Sources: sources };
  return CUSTOMER_REGISTER_IDS.flatMap((id) => registerWrite(id, registers[id], records[id], words) ?? []);
}

function previewOf(plan: WritePlan, review: CustomerReview, t: Translate): Omit<Preview, 'areas'> {
  const { actions, asked, plans, served, sources, supported, whitespace } = review;
  const count = (id: string, value: number) => ({ label: t(`review:preview.${id}`), value });
  const due = actions.filter(({ state }) => state.followUpDue || state.rescoreDue || state.overdueDays > 0);
  return {
    title: plan.title,
    counts: [
      count('asked', asked.length),
      count('due', due.length),
      count('rescore', actions.filter(({ state }) => state.rescoreDue).length),
      count('obstacles', actions.filter((one) => one.class === 'PI' && one.state.open).length),
      count('planless', plans.filter(({ milestones }) => milestones.length === 0).length),
      count('unsupported', supported.filter((one) => one.due).length),
      count('served', served.length),
      count('askManager', served.filter(({ verdict }) => verdict === 'askManager').length),
      count(
        'sourced',
        sources.reduce((sum, source) => sum + (source.code === undefined ? 0 : source.count), 0),
      ),
      count('white', whitespace.white.length),
    ],
    examples: {
      headers: ['customer', 'class', 'what'].map((id) => t(`review:columns.${id}`)),
      rows: [
        ...due.map((one) => [one.name, one.class ?? null, whatIsDue(one, t)]),
        ...asked.map(({ name, class: klass }) => [
          name,
          klass,
          t(klass === 'PI' ? 'review:due.obstacle' : 'review:due.reason'),
        ]),
      ].slice(0, EXAMPLES),
    },
  };
}
