import type { CellInput } from '../../core/cell';
import { monthOf, monthSpan } from '../../core/months';
import type { Problem } from '../../core/problem';
import { error, info } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { SerialDate } from '../../core/serial-date';
import { fromSerial } from '../../core/serial-date';
import { workingDays } from '../../calendar/working-days';
import type {
  Appraisal,
  DailyWork,
  DealerStructure,
  DevelopmentLine,
  WeekProgress,
} from '../../results/off-season';
import { appraisals, dailyWork, developmentPlan, weeklyProgress } from '../../results/off-season';
import type { RegisterId } from '../../tables/registers/register-spec';
import type { Frame } from '../frame';
import { loadFrame, step } from '../frame';
import type { Preview, WorkflowOutcome, WorkflowRequest } from '../outcome';
import { previewAreas } from '../plan-preview';
import type { WorkbookPort } from '../ports';
import { readRegisters } from '../registers/read-registers';
import { registerWrite } from '../registers/register-write';
import { resultsData } from '../results-data';
import type { ResultsData } from '../results-data';
import { writeRules } from '../rules-sheet';
import { holidayCountryOf } from '../visit-country';
import { teamCalendar } from '../visit-days';
import type { SheetWrite, WritePlan } from '../write-plan';
import type { RankedTarget } from './development-data';
import { developmentEvents, HISTORY_DAYS, structureOf, targetsOf } from './development-data';
import type { MonthSpan, OpenSuggestion, StandingLine, TrainingCover } from './development-registers';
import { openSuggestions, planRecords, standingLines, trainingCover } from './development-registers';
import { chainSheet, progressSheet, workSheet } from './development-sheets';
import { offSeasonData } from './off-season-data';
import { offSeasonPlan } from './off-season-plan';

/** Registers that the development of an area reads and keeps. */
const KEPT: readonly RegisterId[] = ['DevelopmentPlan', 'Training', 'DealerEvents', 'DealerSuggestions'];

/** An appraisal of one month with what the manager wrote. */
export interface MonthAppraisal extends Appraisal {
  readonly month: MonthSpan;
  readonly comments: readonly string[];
  readonly outcomes: readonly string[];
}

/** What *Development plan and appraisal* found. */
export interface DevelopmentReport {
  /** The month that is followed: that of the as-of date, or the next one when only that is planned. */
  readonly month: MonthSpan;
  /** Lines that are proposed now and added to the plan; empty when the month to plan has lines already. */
  readonly proposed: readonly DevelopmentLine[];
  /** Lines of the month, those that stand and those that are proposed. */
  readonly lines: readonly StandingLine[];
  /** Lines of the month after it, from the 20th on. */
  readonly upcoming: readonly StandingLine[];
  readonly work: readonly DailyWork[];
  readonly weeks: readonly WeekProgress[];
  /** Every month of the plan that has begun, the latest first. */
  readonly appraisals: readonly MonthAppraisal[];
  readonly problemsMet: readonly { readonly rep: string; readonly area: string; readonly text: string }[];
  readonly targets: readonly RankedTarget[];
  /** Accounts of competitors that the targets were chosen from. */
  readonly candidates: number;
  /** Undefined when the customer list has neither tiers nor parents. */
  readonly structure?: DealerStructure;
  readonly training: TrainingCover;
  readonly suggestions: readonly OpenSuggestion[];
  readonly answered: number;
  readonly countsOpenings: boolean;
  readonly nameOf: (key: string) => string;
}

const EXAMPLES = 8;
const STAGES = 4;
/** From this day of a month on it is the next one that is planned. */
const NEXT_MONTH_FROM = 20;
/** Days that training counts for: half a year, an off-season. */
const TRAINING_DAYS = 183;

/**
 * *Development plan and appraisal* (DOMAIN 7): the chain of dealers, whom to win, the plan of the month (proposed once, then the team's), the daily
 * work, weekly progress, the appraisal of every month, training of dealers and their open suggestions. What people type in the plan and the
 * registers is never touched: a run only makes what is missing and adds the lines of a month that has none.
 * @returns problems alone when there are neither customers nor prospects
 * @throws AbortError when the control's signal says so
 */
export async function planDevelopment(
  port: WorkbookPort,
  request: WorkflowRequest,
): Promise<Result<WorkflowOutcome<DevelopmentReport>>> {
  const { t, asOf: moment, control } = request;
  const asOf = Math.floor(moment);
  const loaded = await loadFrame(port, request, [
    { kind: 'Prospects' },
    { kind: 'Customers' },
    { kind: 'Orders' },
    { kind: 'Visits' },
    { kind: 'Reps' },
    { kind: 'DaysOff' },
  ]);
  if (!loaded.ok) return loaded;
  const frame = loaded.value;
  if (!frame.tables.Customers && !frame.tables.Prospects)
    return fail(...frame.problems, error('workflows-table-missing', { args: { kind: 'Prospects' } }));
  step(control, 'compute', 0, STAGES);
  const data = await resultsData(port, frame, asOf);
  const problems: Problem[] = [...data.problems];
  const { registers, problems: unread } = await readRegisters(port, frame, asOf, KEPT);
  problems.push(...unread);
  step(control, 'compute', 1, STAGES);
  const noted = standingLines(registers.DevelopmentPlan, data);
  const { month, next } = monthsOf(noted, asOf);
  const { targets, candidates } = targetsOf(frame, data, problems);
  const days = spanDays(frame, { from: month.from, to: next.to }, problems);
  const linesOf = ({ from }: MonthSpan) => noted.filter((line) => line.month.from === from);
  const proposed = linesOf(next).length > 0 ? [] : propose(frame, targets, days, next, asOf);
  const planned = proposed.map((line): StandingLine => ({ ...line, month: next }));
  const coming = planned.length > 0 ? planned : linesOf(next);
  const lines = month.from === next.from ? coming : linesOf(month);
  const upcoming = month.from === next.from ? [] : coming;
  const { events, countsOpenings } = developmentEvents(data, month.from);
  if (!countsOpenings && data.lines.length > 0)
    problems.push(info('off-season-orders-young', { args: { days: HISTORY_DAYS } }));
  if (targets.length === 0) problems.push(info('off-season-no-targets'));
  const work = dailyWork([...lines, ...upcoming], targets, days);
  const structure = structureOf(frame, problems);
  const dealers = dealersOf(structure, data);
  const { open, answered } = openSuggestions(registers.DealerSuggestions, asOf);
  const found: DevelopmentReport = {
    month,
    proposed,
    lines,
    upcoming,
    work,
    weeks: weeklyProgress(lines, work, events, month, asOf),
    appraisals: monthAppraisals([...noted, ...planned], data, frame, asOf),
    problemsMet: lines.flatMap(({ rep, area, problem }) =>
      problem === undefined ? [] : [{ rep, area, text: problem }],
    ),
    targets,
    candidates,
    ...(structure && { structure }),
    training: trainingCover(registers.Training, dealers, data.keyOf, asOf - TRAINING_DAYS, asOf),
    suggestions: open,
    answered,
    countsOpenings,
    nameOf: data.nameOf,
  };
  step(control, 'compute', 2, STAGES);
  const rules = writeRules(frame.outline, frame.rules, { mappings: frame.mappings }, t);
  problems.push(...rules.problems);
  const kept = KEPT.flatMap((id): SheetWrite | readonly never[] => {
    const records = id === 'DevelopmentPlan' ? planRecords(proposed, next) : [];
    return registerWrite(id, registers[id], records, request) ?? [];
  });
  const plan: WritePlan = {
    title: t('development:title'),
    columns: [],
    sheets: [
      ...rules.sheets,
      ...kept,
      workSheet(found, t),
      progressSheet(found, asOf, t),
      chainSheet(found, t),
    ],
  };
  step(control, 'preview', 3, STAGES);
  return ok({
    plan,
    preview: previewOf(plan, frame, found, request),
    problems,
    result: found,
    mappings: frame.mappings,
  });
}

/** The month that is followed, and the one that is planned: from the 20th on the next. Without a plan of its own the running month is left alone then. */
function monthsOf(
  noted: readonly StandingLine[],
  asOf: SerialDate,
): { readonly month: MonthSpan; readonly next: MonthSpan } {
  const current = monthSpan(monthOf(asOf));
  if (fromSerial(asOf).day < NEXT_MONTH_FROM) return { month: current, next: current };
  const next = monthSpan(monthOf(asOf) + 1);
  return { month: noted.some(({ month }) => month.from === current.from) ? current : next, next };
}

function spanDays(frame: Frame, span: MonthSpan, problems: Problem[]): readonly SerialDate[] {
  const rules = frame.rules.values;
  const { country, problems: told } = holidayCountryOf(rules.Country, frame.mappings);
  const calendar = teamCalendar(country, frame.tables.DaysOff?.rows ?? [], span);
  problems.push(...told, ...calendar.problems);
  return workingDays(span.from, span.to, {
    weekdays: rules.WorkDays,
    daysOff: calendar.off.keys(),
    makeUpDays: calendar.makeUp.keys(),
  });
}

function propose(
  frame: Frame,
  targets: readonly RankedTarget[],
  days: readonly SerialDate[],
  month: MonthSpan,
  asOf: SerialDate,
): readonly DevelopmentLine[] {
  const rules = frame.rules.values;
  const toOpen = rules.AccountsToOpen ?? accountsAMonth(frame, asOf);
  return developmentPlan(
    targets,
    // What is over cannot be worked any more.
    days.filter((day) => day >= Math.max(asOf, month.from)),
    {
      ...(toOpen !== undefined && { toOpen: Math.round(toOpen) }),
      openRate: rules.OpenRate,
      visitsPerOpening: rules.VisitsPerOpening,
    },
  );
}

/** Accounts that the gap of the off-season asks for, spread over its months; undefined without a season or a gap. */
function accountsAMonth(frame: Frame, asOf: SerialDate): number | undefined {
  const data = offSeasonData(frame, asOf);
  if (!data.ok) return undefined;
  const { plan } = offSeasonPlan(data.value, frame.rules.values, []);
  const accounts = plan?.growth.open?.accounts;
  return accounts === undefined
    ? undefined
    : Math.ceil(accounts / Math.max(1, plan?.season.offMonths.length ?? 1));
}

/** Tier 1 dealers, else the customers of the list: those who are trained. */
function dealersOf(structure: DealerStructure | undefined, data: ResultsData): readonly string[] {
  const tier1 = structure ? structure.branches.map(({ key }) => key) : [];
  return tier1.length > 0 ? tier1 : data.customers.map(({ key }) => key);
}

function monthAppraisals(
  lines: readonly StandingLine[],
  data: ResultsData,
  { rules }: Frame,
  asOf: SerialDate,
): readonly MonthAppraisal[] {
  const months = [...new Map(lines.map(({ month }) => [month.from, month])).values()]
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => b.from - a.from);
  return months.flatMap((month) => {
    const own = lines.filter((line) => line.month.from === month.from);
    const { events } = developmentEvents(data, month.from);
    const judged = appraisals(own, events, month, asOf, {
      reward: rules.values.AppraisalReward,
      correct: rules.values.AppraisalCorrect,
    });
    return judged.map((one): MonthAppraisal => {
      const mine = own.filter(({ rep }) => rep === one.rep);
      const texts = (id: 'comment' | 'outcome') => [
        ...new Set(mine.flatMap((line) => (line[id] === undefined ? [] : [line[id]]))),
      ];
      return { ...one, month, comments: texts('comment'), outcomes: texts('outcome') };
    });
  });
}

function previewOf(plan: WritePlan, frame: Frame, found: DevelopmentReport, { t }: WorkflowRequest): Preview {
  const count = (id: string, value: number) => ({ label: t(`development:preview.${id}`), value });
  const lines = [...found.lines, ...found.upcoming];
  const sum = (of: (line: StandingLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  const counts = found.structure?.counts;
  return {
    title: plan.title,
    counts: [
      count('targets', found.targets.length),
      count('lines', lines.length),
      count(
        'visits',
        sum(({ visits }) => visits),
      ),
      count(
        'toOpen',
        sum(({ toOpen }) => toOpen),
      ),
      ...(counts
        ? [count('tier1', counts[1]), count('tier2', counts[2]), count('terminals', counts[3])]
        : []),
      count('untrained', found.training.dealers.filter((dealer) => dealer.count === 0).length),
      count('suggestions', found.suggestions.length),
    ],
    areas: previewAreas(plan, frame.outline, []),
    examples: {
      headers: ['rep', 'area', 'tier', 'targets', 'visits', 'toOpen'].map((id) =>
        t(`development:columns.${id}`),
      ),
      rows: lines
        .slice(0, EXAMPLES)
        .map(({ rep, area, tier, targets, visits, toOpen }): CellInput[] => [
          rep,
          area,
          tier === undefined ? null : t(`development:tiers.${tier}`),
          targets,
          visits,
          toOpen,
        ]),
    },
  };
}
