import { readFileSync } from 'node:fs';
import type { Problem } from '../../../src/core/problem';
import type { Result } from '../../../src/core/result';
import { parseIso } from '../../../src/core/serial-date';
import { createTranslator, type Language } from '../../../src/i18n';
import { keyId } from '../../../src/tables/key';
import { firstWord } from '../../../src/tables/registers/register-spec';
import { REGISTERS } from '../../../src/tables/registers/registers';
import { checkPlan, solveVisits } from '../../../src/visits';
import { buildVisitPlan } from '../../../src/workflows/build-visit-plan';
import { briefVisits } from '../../../src/workflows/journal/brief-visits';
import { readJournal } from '../../../src/workflows/journal/journal-book';
import { makeReports } from '../../../src/workflows/journal/make-reports';
import { changeVisit } from '../../../src/workflows/journal/save-visit';
import { setUpRegisters } from '../../../src/workflows/journal/set-up-registers';
import type { SolveVisits, WorkflowOutcome } from '../../../src/workflows/outcome';
import { draftVisitPlan } from '../../../src/workflows/visit-plan-draft';
import { filePort, openWorkbookFile } from '../../../src/xlsx';

const AS_OF = parseIso('2026-10-31') ?? NaN;
const SAMPLES: readonly (readonly [string, Language])[] = [
  ['field-sales-en.xlsx', 'en'],
  ['beverage-distributor-ko.xlsx', 'ko'],
  ['packaged-food-zh.xlsx', 'zh'],
];

function taken<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const open = (bytes: Uint8Array) => {
  const file = taken(openWorkbookFile(bytes));
  return { file, port: filePort(file) };
};
const solve: SolveVisits = (problem, options) =>
  solveVisits(problem, { ...options, iterations: 1, pause: () => Promise.resolve() });

describe.each(SAMPLES)('%s: plan, brief, log, reports and next plan over the file', (name, language) => {
  const { t } = createTranslator(language);
  const request = (asOf: number) => ({ asOf, seed: 1, language, t });

  test('one visit goes through every form and out of them again', async () => {
    let book = open(new Uint8Array(readFileSync(`samples/${name}`)));
    const write = async <T>(outcome: Result<WorkflowOutcome<T>>): Promise<WorkflowOutcome<T>> => {
      const value = taken(outcome);
      taken(await book.port.apply(value.plan));
      return value;
    };
    const cells = async (sheet: string): Promise<string> => {
      const outline = await book.port.outline();
      const used = outline.sheets.find((one) => one.name === sheet)?.used;
      const [block] = used ? await book.port.read([{ ...used, sheet }]) : [];
      return JSON.stringify(block?.values ?? []);
    };
    await write(await setUpRegisters(book.port, request(AS_OF)));
    const planned = await write(await buildVisitPlan(book.port, { ...request(AS_OF), solve }));
    expect(checkPlan(planned.result.problem, planned.result.plan)).toEqual([]);
    const route = [...planned.result.plan.routes].sort((a, b) => a.date - b.date)[0]!;
    const day = route.date;
    const rep = planned.result.draft.input.reps.get(route.rep) ?? '';

    const briefed = await write(await briefVisits(book.port, request(day), rep === '' ? {} : { rep }));
    const { briefs } = briefed.result;
    // The pages stand in the order in which the planner drives.
    expect(briefs.map(({ person }) => person.id)).toEqual(route.visits.map(({ customer }) => customer));
    const [first] = briefs;
    const { person } = first!;
    expect(await cells(t('journal:brief.tab'))).toContain(person.name);

    const promise = `${name} ✎`;
    await write(
      await changeVisit(book.port, request(day), {
        kind: 'add',
        values: {
          Date: day,
          Customer: person.name,
          Sell: true,
          Goal1: 'S1',
          Result1: 'missed',
          Miss1: 'stock',
          Promise: promise,
          PromiseDue: day + 2,
        },
      }),
    );
    const log = firstWord(REGISTERS.VisitLog.words, language);
    // Read back from the saved file, as after a night.
    book = open(book.file.save());
    expect(await cells(log)).toContain(promise);
    // The plan says done by itself.
    const done = taken(await readJournal(book.port, request(day)));
    const call = done.planned.find(({ customer, date }) => customer === person.key && date === day);
    expect(call?.status).toBe('done');

    const reported = await write(await makeReports(book.port, request(day)));
    const lines = reported.result.daily.days.flatMap((one) => one.lines);
    expect(lines.filter(({ visit }) => visit !== undefined)).toHaveLength(1);
    expect(reported.result.months.at(-1)?.goals.reasons).toEqual([{ reason: 'stock', count: 1 }]);
    expect(reported.result.open.map(({ what }) => what)).toContain(promise);
    for (const tab of ['daily', 'cards', 'open'] as const)
      expect(await cells(t(`journal:${tab}.tab`))).toContain(promise);

    const next = taken(await draftVisitPlan(book.port, request(day)));
    expect(next.history.lastVisits.get(keyId(person.key))).toBe(day);

    expect(done.visits).toHaveLength(1);
    await write(await changeVisit(book.port, request(day), { kind: 'delete', row: done.visits[0]!.row }));
    const after = await write(await makeReports(book.port, request(day)));
    expect(after.result.months.at(-1)?.made).toBe(0);
    for (const tab of ['daily', 'cards', 'open'] as const)
      expect(await cells(t(`journal:${tab}.tab`))).not.toContain(promise);
    const freed = taken(await readJournal(book.port, request(day)));
    expect(freed.planned.find(({ customer, date }) => customer === person.key && date === day)?.status).toBe(
      'planned',
    );
    const codes = freed.problems.filter(({ code }: Problem) => code.startsWith('journal-'));
    expect(codes).toEqual([]);
  });
});
