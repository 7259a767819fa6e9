import type { Problem } from '../core/problem';
import { info, warning } from '../core/problem';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import { formatIso } from '../core/serial-date';
import type { MonthIndex } from '../core/months';
import { monthOf, monthSpan } from '../core/months';
import { asksForCauses, orderSplit, prospectCoverage, ranks } from '../results';
import { keyId } from '../tables/key';
import { diagnosisSheets } from './diagnosis-sheets';
import { earlyWarning } from './early-warning';
import { earlyWarningSheet } from './early-warning-sheet';
import type { Frame } from './frame';
import { loadFrame, step } from './frame';
import { growthOf, growthPeriods } from './growth-report';
import { growthSheet } from './growth-sheet';
import type { MonthFacts } from './month-facts';
import { creditOf, monthFacts } from './month-facts';
import type { JudgedRep } from './month-figures';
import { levelOfRep, monthFigures } from './month-figures';
import type {
  BoardKpi,
  BoardRow,
  CausesAsked,
  MissingInput,
  MonthResults,
  OrdersChange,
  RepMonth,
  SourceCoverage,
} from './month-results';
import { BOARD_KPIS, figuresOf } from './month-results';
import type { WorkflowOutcome, WorkflowRequest } from './outcome';
import { previewAreas } from './plan-preview';
import type { WorkbookPort } from './ports';
import type { ResultsData } from './results-data';
import { noOrders, resultsData } from './results-data';
import { resultsPreview } from './results-preview';
import { resultsSheets } from './results-sheets';
import { writeRules } from './rules-sheet';
import type { TeamEvents } from './team-events';
import { readTeamEvents } from './team-events';
import { visitClasses } from './visit-classes';
import { holidayCountryOf } from './visit-country';
import type { WritePlan } from './write-plan';

/** Months that the sheets and the pane show, the current one included. */
const MONTHS = 12;
/** Orders that reach back less than this before the month may take a customer of old for a new one. */
const LEDGER_MONTHS = 6;
const STAGES = 4;

/**
 * *Results of the month* (DOMAIN 6): the figures of every representative against their targets, the ranking board, early warning list, growth, orders as coverage ×
 * win rate, and the diagnosis of lost customers and of representatives below target, on sheets of our own.
 * @returns problems alone when there are neither orders nor visits
 * @throws AbortError when the control's signal says so
 */
export async function resultsOfMonth(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<MonthResults>>> {
  const { t, control } = request;
  const loaded = await loadFrame(port, request, [
    { kind: 'Orders' },
    { kind: 'Customers' },
    { kind: 'Prospects' },
    { kind: 'Visits' },
    { kind: 'Reps' },
    { kind: 'DaysOff' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  step(control, 'compute', 0, STAGES);
  const data = await resultsData(port, frame, request.asOf);
  if (data.lines.length === 0 && !data.hasVisits) return noOrders(port, request, data.problems);
  const team = await readTeamEvents(port, frame, request.asOf);
  const { results, problems } = judge(data, frame, team);
  step(control, 'compute', 2, STAGES);
  const diagnosis = await diagnosisSheets(port, frame.outline, results, t);
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings }, t);
  step(control, 'preview', 3, STAGES);
  const plan: WritePlan = {
    title: t('results:title'),
    columns: [],
    sheets: [
      ...rules.sheets,
      ...resultsSheets(results, t),
      ...(results.warning ? [earlyWarningSheet(results.warning, data.asOf, t)] : []),
      ...(results.growth ? [growthSheet(results.growth, t)] : []),
      ...diagnosis,
    ],
  };
  return ok({
    plan,
    preview: { ...resultsPreview(results, t), areas: previewAreas(plan, frame.outline, []) },
    problems: [...data.problems, ...team.problems, ...problems, ...rules.problems],
    result: results,
    mappings: frame.mappings,
  });
}

/** All results from the rows of the tables. */
function judge(
  data: ResultsData,
  frame: Frame,
  team: TeamEvents,
): { readonly results: MonthResults; readonly problems: readonly Problem[] } {
  const { asOf, rules } = data;
  const month = monthOf(asOf);
  const months = monthsShown(data, month);
  const reps = judgedReps(data);
  const { country } = holidayCountryOf(rules.Country, frame.mappings);
  const facts = monthFacts(data, months);
  const figures = monthFigures({
    data,
    facts,
    months,
    reps,
    country,
    daysOff: frame.tables.DaysOff?.rows ?? [],
    classes:
      data.customers.length > 0 && data.contacts.length > 0
        ? visitClasses(frame, asOf, asOf).customers
        : new Map(),
  });
  const hasOrders = data.lines.length > 0;
  const span = monthSpan(month);
  const growth = growthOf(data, growthPeriods(asOf, { from: span.from, to: asOf }));
  const problems: Problem[] = [];
  const oldest = data.lines.reduce((least, { date }) => Math.min(least, date), Infinity);
  if (hasOrders && monthOf(oldest) > month - LEDGER_MONTHS)
    problems.push(warning('results-ledger-short', { args: { date: formatIso(oldest) } }));
  if (hasOrders && !growth.ok) problems.push(...growth.problems);
  const assumed = reps.filter((rep) => rep.assumed);
  if (assumed.length > 0) problems.push(info('results-level-assumed', { args: { count: assumed.length } }));
  const base = {
    asOf,
    month,
    months,
    reps: reps.map(({ rep, level, assumed: guessed }) => ({ rep, level, assumed: guessed })),
    figures,
    missing: missingInputs(data, assumed.length > 0),
    ...(hasOrders && growth.ok && { growth: growth.value }),
    ...(hasOrders && { warning: earlyWarning(data, country, team) }),
  };
  const bare: MonthResults = { ...base, board: [], changes: [], sources: [], causes: [] };
  return {
    results: {
      ...bare,
      board: boardOf(bare),
      changes: ordersChanges(bare),
      sources: sourceCoverage(data, facts, months),
      causes: causesAsked(bare, rules.CausesBelow),
    },
    problems,
  };
}

function monthsShown(data: ResultsData, month: MonthIndex): readonly MonthIndex[] {
  let first = month;
  for (const { date } of [...data.lines, ...data.contacts, ...data.visits])
    if (date <= data.asOf) first = Math.min(first, monthOf(date));
  const from = Math.max(first, month - MONTHS + 1);
  return Array.from({ length: month - from + 1 }, (_, at) => from + at);
}

/** Representatives of the list first, then those whom only other tables name; '' when something has nobody in charge. */
function judgedReps(data: ResultsData): readonly JudgedRep[] {
  const rows = new Map(data.reps.map((row) => [data.repName(row.name), row]));
  const names = new Set<string>(rows.keys());
  const year = data.asOf - 366;
  for (const line of data.lines) if (line.date > year) names.add(creditOf(data, line));
  for (const { rep, customer, date } of data.contacts)
    if (date > year) names.add(rep ?? data.ownerOf(customer) ?? '');
  const listed = [...names].filter((name) => name !== '' || names.size === 1);
  const others = names.has('') && names.size > 1 ? [''] : [];
  return [...listed, ...others].map((rep): JudgedRep => {
    const row = rows.get(rep);
    return { rep, ...(row && { row }), ...levelOfRep(row, data.asOf, data.rules.TenureMonths) };
  });
}

function missingInputs(data: ResultsData, assumed: boolean): readonly MissingInput[] {
  return [
    ...(data.lines.length === 0 ? (['Orders'] as const) : []),
    ...(data.customers.length === 0 ? (['Customers'] as const) : []),
    ...(data.hasVisits ? [] : (['Visits'] as const)),
    ...(data.hasVisits && !data.hasStatus ? (['status'] as const) : []),
    ...(data.prospects.length === 0 ? (['Prospects'] as const) : []),
    ...(data.reps.length === 0 ? (['Reps'] as const) : assumed ? (['levels'] as const) : []),
  ];
}

/** The ranking board of the month: new customers first, then sales; what nobody is in charge of takes no place. */
function boardOf(results: MonthResults): readonly BoardRow[] {
  const rows = results.reps.flatMap(({ rep }) => {
    const figures = figuresOf(results, rep, results.month);
    return figures && rep !== '' ? [figures] : [];
  });
  const places = Object.fromEntries(
    BOARD_KPIS.map((id) => [id, ranks(rows.map(({ kpis }) => kpis[id].value))]),
  ) as Readonly<Record<BoardKpi, readonly (number | undefined)[]>>;
  const each = (pick: (id: BoardKpi) => number | undefined) =>
    Object.fromEntries(BOARD_KPIS.map((id) => [id, pick(id)])) as BoardRow['values'];
  const last = rows.length + 1;
  return rows
    .map((row, at): BoardRow => ({
      rep: row.rep ?? '',
      values: each((id) => row.kpis[id].value),
      ranks: each((id) => places[id][at]),
    }))
    .sort(
      (a, b) =>
        (a.ranks.newCustomers ?? last) - (b.ranks.newCustomers ?? last) ||
        (a.ranks.sales ?? last) - (b.ranks.sales ?? last) ||
        (a.rep < b.rep ? -1 : 1),
    );
}

/** Orders of new customers of the month against the month before, the team first; only where both months have contacts. */
function ordersChanges(results: MonthResults): readonly OrdersChange[] {
  const who = [undefined, ...results.reps.map(({ rep }) => rep)];
  return who.flatMap((rep): OrdersChange[] => {
    const before = figuresOf(results, rep, results.month - 1)?.won;
    const now = figuresOf(results, rep, results.month)?.won;
    const split = before && now && orderSplit(before, now);
    return split?.ok && before && now
      ? [{ ...(rep !== undefined && { rep }), before, now, split: split.value }]
      : [];
  });
}

/** Coverage and orders by source of the prospects, the largest coverage first. */
function sourceCoverage(
  data: ResultsData,
  facts: MonthFacts,
  months: readonly MonthIndex[],
): readonly SourceCoverage[] {
  const sources = new Map(
    data.prospects.flatMap(({ key, name, source }) =>
      source === undefined ? [] : [key, name].map((text) => [keyId(text), source] as const),
    ),
  );
  const first = months[0] ?? monthOf(data.asOf);
  const counts = prospectCoverage(
    facts.reached,
    facts.firstDays,
    { from: monthSpan(first).from, to: data.asOf },
    ({ customer }) => sources.get(keyId(customer)) ?? sources.get(keyId(data.nameOf(customer))),
  );
  return [...counts]
    .map(([source, count]) => ({ source, ...count }))
    .sort((a, b) => b.coverage - a.coverage || (a.source < b.source ? -1 : 1));
}

/** Representatives below the share of their target of new customers in the last two months that are over. */
function causesAsked(results: MonthResults, share: number): readonly CausesAsked[] {
  const { asOf, month, months } = results;
  const last = monthSpan(month).to <= asOf ? month : month - 1;
  if (!months.includes(last - 1)) return [];
  const attained = (one: RepMonth | undefined) => {
    const { value, target } = one?.kpis.newCustomers ?? {};
    return value === undefined || target === undefined ? undefined : { value, target };
  };
  return results.reps.flatMap(({ rep }): CausesAsked[] => {
    const before = attained(figuresOf(results, rep, last - 1));
    const now = attained(figuresOf(results, rep, last));
    if (rep === '' || !before || !now || !asksForCauses(before, now, share)) return [];
    return [
      {
        rep,
        month: last,
        before: before.value,
        now: now.value,
        targetBefore: before.target,
        target: now.target,
      },
    ];
  });
}
