import type { CellValue } from '../../../src/core/cell';
import type { Result } from '../../../src/core/result';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator } from '../../../src/i18n';
import type { Language } from '../../../src/i18n/core';
import { solveVisits } from '../../../src/visits';
import { buildVisitPlan } from '../../../src/workflows/build-visit-plan';
import { compareFrequencies } from '../../../src/workflows/compare-frequencies';
import type { WorkflowOutcome } from '../../../src/workflows/outcome';
import { replanVisits } from '../../../src/workflows/replan-visits';
import { planOverview } from '../../../src/workflows/visit-overview';
import type { VisitPlanResult } from '../../../src/workflows/write-visit-plan';
import type { FrequencyComparer, Replanner } from '../../../src/taskpane/tasks';
import { memoryWorkbook } from '../../support/memory-port';

const day = (iso: string): number => parseIso(iso)!;

/** The last Friday before the month that is planned: March 2026, with 22 working days from Monday the 2nd. */
export const AS_OF = day('2026-02-27');

/** Teams that a planner meets; each is a workbook of its own. */
export type TeamName = 'usual' | 'oversubscribed' | 'one' | 'placeless' | 'empty' | 'frequencies';

/** Calls a month of the team whose customers are called at many frequencies. */
const MANY = [8, 6, 5, 4, 3, 2];

const NAMES = [
  'Harbour Foods',
  'Green Lane Market',
  'Corner & Sons',
  'Lakeside Deli',
  'Union Bakery',
  'Prairie Pantry',
];
const HEADERS = [
  'Customer code',
  'Customer name',
  'Sales rep',
  'Latitude',
  'Longitude',
  'Region',
  'Visit minutes',
  'Calls per month',
  'Appointment',
];

function customer(index: number, team: TeamName): CellValue[] {
  const located = team !== 'placeless';
  // Two clusters a few kilometres apart, on a grid that a reader can work out by hand.
  const east = index % 2 === 1;
  return [
    `C${String(index + 1).padStart(3, '0')}`,
    `${NAMES[index % NAMES.length]} ${index + 1}`,
    east ? 'Park' : 'Rossi',
    located ? 39.95 + 0.012 * (index % 7) : null,
    located ? -83.05 + (east ? 0.14 : 0) + 0.015 * (Math.floor(index / 7) % 6) : null,
    east ? 'East' : 'West',
    team === 'oversubscribed' ? 240 : 40,
    team === 'empty' ? 0 : team === 'frequencies' ? (MANY[index % MANY.length] ?? 0) : 2,
    index === 4 ? day('2026-03-11') + 10.5 / 24 : null,
  ];
}

const SIZES: Readonly<Record<TeamName, number>> = {
  usual: 36,
  oversubscribed: 48,
  one: 1,
  placeless: 16,
  empty: 8,
  frequencies: 24,
};

/** What the workflow makes of a small team, over a workbook in memory. */
export function planTeam(
  team: TeamName,
  language: Language,
): Promise<Result<WorkflowOutcome<VisitPlanResult>>> {
  const rows = Array.from({ length: SIZES[team] }, (_, index) => customer(index, team));
  const book = memoryWorkbook({ sheets: { Customers: [HEADERS, ...rows] } });
  return buildVisitPlan(book.port, {
    asOf: AS_OF,
    seed: 1,
    language,
    t: createTranslator(language).t,
    solve: (problem, run) =>
      solveVisits(problem, { ...run, iterations: 2000, pause: () => Promise.resolve() }),
  });
}

/** A real plan of a small team. */
export async function visitPlan(
  team: TeamName = 'usual',
  language: Language = 'en',
): Promise<WorkflowOutcome<VisitPlanResult>> {
  const outcome = await planTeam(team, language);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The real planner on this thread, with a budget for tests. */
export function replannerFor(language: Language): Replanner {
  const { t } = createTranslator(language);
  return ({ draft, plan }, { stability, signal, onLook }) =>
    replanVisits(
      draft,
      plan,
      {
        stability,
        ...(signal && { signal }),
        onPlan: (better) => onLook?.(planOverview(draft, better, t)),
      },
      (problem, run) => solveVisits(problem, { ...run, iterations: 500, pause: () => Promise.resolve() }),
    );
}

/** Compares frequencies with the real planner on this thread, with a budget for tests. */
export const frequencyComparer: FrequencyComparer = (draft, { signal, onProgress }) =>
  compareFrequencies(
    draft,
    {
      ...(signal && { signal }),
      onSearch: (done, total) => onProgress?.({ stage: 'solve', done, total }),
    },
    (problem, run) => solveVisits(problem, { ...run, iterations: 300, pause: () => Promise.resolve() }),
  );
