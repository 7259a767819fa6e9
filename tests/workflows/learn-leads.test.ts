import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { evaluateRows } from '../../src/functions/evaluate';
import { createTranslator } from '../../src/i18n';
import { scoreLeads } from '../../src/workflows/score-leads';
import { madeDeals } from '../leads/deals';
import { memoryWorkbook } from '../support/memory-port';

const asOf = parseIso('2025-12-31') ?? NaN;
const request = { asOf, seed: 1, t: createTranslator('en').t, language: 'en' as const };

/** A list of prospects with how they ended: two conditions, a number and 30 open leads. */
function prospects(closed: number, open = 30): CellValue[][] {
  const { table } = madeDeals(closed, 12, open);
  return [
    ['Lead code', 'Ability', 'Budget', 'Visits so far', 'Outcome'],
    ...table.rows.map(([key = null, budget = null, visits = null, , , outcome = null], row): CellValue[] => [
      key,
      budget === 'Yes' ? 2 : budget === 'No' ? 0 : null,
      budget,
      visits,
      row < closed ? outcome : null,
    ]),
  ];
}

describe('Score leads learns from the closed prospects', () => {
  test('chance, band and reasons beside the prospects; the model on its sheet gives the same chance in a cell', async () => {
    const cells = prospects(200);
    const book = memoryWorkbook({ sheets: { Leads: cells } });
    const outcome = await scoreLeads(book.port, request);
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
    const { learning } = outcome.value.result;
    expect(learning?.learned).toMatchObject({ mode: 'learned', counts: { deals: 200, open: 30 } });
    expect(learning?.used).toEqual(['Ability', 'Budget', 'Visits so far']);
    expect(learning?.values.map(({ value, as }) => [value, as]).sort()).toEqual([
      ['Lost', 'lost'],
      ['Won', 'won'],
    ]);
    expect((await book.port.apply(outcome.value.plan)).ok).toBe(true);
    expect(book.values('Leads!I1:L1')).toEqual([
      ['Chance to win', 'Lead band', 'Why this chance', 'Facts known'],
    ]);
    const model = book.values(book.names()['LeadModel'] ?? '');
    expect(model[0]?.slice(0, 2)).toEqual(['(all)', 'intercept']);
    const formula = evaluateRows('LEADPROBABILITY', [cells, model]);
    expect(formula).toHaveLength(230);
    formula.forEach(([chance], row) => {
      expect(Math.abs(Number(chance) - Number(book.cell(`Leads!I${row + 2}`)))).toBeLessThanOrEqual(1e-12);
    });
    expect(book.cell('Leads!K2')).toMatch(/facts known$/);
    const sheet = book.values('Lead model').flat();
    expect(sheet).toContain('How far to trust it');
    expect(sheet).toContain('Reliability');
  });

  test('a second run does not learn from the scores of the first', async () => {
    const book = memoryWorkbook({ sheets: { Leads: prospects(120) } });
    const first = await scoreLeads(book.port, request);
    if (!first.ok) throw new Error('first run');
    await book.port.apply(first.value.plan);
    const second = await scoreLeads(book.port, request);
    if (!second.ok) throw new Error('second run');
    expect(second.value.result.learning?.used).toEqual(first.value.result.learning?.used);
    expect(second.value.result.learning?.learned).toEqual(first.value.result.learning?.learned);
  });

  test('with few closed deals the points stand, and it says so', async () => {
    const book = memoryWorkbook({ sheets: { Leads: prospects(12) } });
    const outcome = await scoreLeads(book.port, request);
    if (!outcome.ok) throw new Error('run');
    expect(outcome.value.problems.map(({ code }) => code)).toContain('leads-few-deals');
    expect(outcome.value.result.leads[0]?.of).toBe(5);
    expect(outcome.value.plan.sheets.some(({ id }) => id === 'LeadModel')).toBe(false);
    expect(outcome.value.plan.columns[0]?.columns.map(({ id }) => id)).not.toContain('LeadProbability');
  });

  test('from 20 to 79 deals the points of the conditions are blended in', async () => {
    const book = memoryWorkbook({ sheets: { Leads: prospects(50) } });
    const outcome = await scoreLeads(book.port, request);
    if (!outcome.ok) throw new Error('run');
    const learned = outcome.value.result.learning?.learned;
    expect(learned?.mode).toBe('blended');
    // 50 deals: 5/6 of the way, so 1/6 · 4/100 a point.
    expect(learned?.mode === 'blended' && learned.model.points?.weight).toBeCloseTo(4 / 600, 12);
  });
});

describe('any table with the outcome that is asked for', () => {
  const { table } = madeDeals(150, 5, 10);
  const cells = [
    table.headers.map((header) => (header === 'Deal' ? 'Nr' : header)),
    ...table.rows,
  ] as CellValue[][];

  test('is learned from as it stands; scores go to a sheet of their own', async () => {
    const book = memoryWorkbook({ sheets: { Notes: [['Deals of the year']], Raw: cells } });
    const outcome = await scoreLeads(book.port, {
      ...request,
      leads: { outcome: 'outcome', won: 'won', drop: ['Noise', 'Nothing of the kind'] },
    });
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
    expect(outcome.value.result.learning?.used).toEqual(['Budget', 'Visits', 'Colour']);
    expect(outcome.value.problems.map(({ code }) => code)).toEqual(['leads-unknown-column']);
    expect(outcome.value.plan.columns).toEqual([]);
    expect((await book.port.apply(outcome.value.plan)).ok).toBe(true);
    const scores = book.values('Lead scores');
    expect(scores).toHaveLength(3 + 160);
    expect(scores[3]?.[0]).toBe(2);
    expect(scores.at(-1)?.[1]).toBe('open');
  });

  test('a column that does not exist is a problem', async () => {
    const book = memoryWorkbook({ sheets: { Raw: cells } });
    const outcome = await scoreLeads(book.port, { ...request, leads: { outcome: 'Result of it' } });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'leads-outcome-missing' }] });
  });
});
