import type { CellValue } from '../../src/core/cell';
import { parseIso } from '../../src/core/serial-date';
import { createTranslator } from '../../src/i18n';
import { scoreLeads } from '../../src/workflows/score-leads';
import { memoryWorkbook } from '../support/memory-port';

const asOf = parseIso('2025-12-31') ?? NaN;
const request = { asOf, seed: 1, t: createTranslator('en').t, language: 'en' as const };
const leads: CellValue[][] = [
  [
    'Lead code',
    'Lead name',
    'Ability',
    'Desire',
    'Has need',
    'Influence',
    'Accessibility',
    'Expected close date',
  ],
  ['L1', 'One', 2, 1, 2, null, 0, null],
  ['L2', 'Two', 1, 1, 1, 1, 1, null],
  ['L3', 'Three', 0, 2, 2, 2, 2, null],
  ['L4', 'Four', null, null, null, null, null, asOf],
];

describe('Score leads: points beside the prospects', () => {
  test('scores, status and reasons by hand', async () => {
    const book = memoryWorkbook({ sheets: { Leads: leads } });
    const outcome = await scoreLeads(book.port, request);
    if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join(', '));
    // L1: 5 of 8 points; L2: 5 of 10; L3: 8 of 10 but no ability; L4: nothing known.
    expect(outcome.value.result.leads.map(({ score, status }) => [score, status])).toEqual([
      [62.5, 'open'],
      [50, 'qualified'],
      [80, 'disqualified'],
      [undefined, 'unknown'],
    ]);
    expect((await book.port.apply(outcome.value.plan)).ok).toBe(true);
    expect(book.values('Leads!I1:J5')).toEqual([
      ['Lead score (0–100)', 'Lead status'],
      [62.5, 'Open'],
      [50, 'Qualified'],
      [80, 'Disqualified'],
      [null, 'Nothing known'],
    ]);
    expect(book.cell('Leads!K2')).toBe(
      '4 of 5 conditions known; for: ability to pay, need; against: accessibility; unknown: influence',
    );
    expect(book.cell('Leads!K4')).toContain('no ability to pay');
  });

  test('the team’s weights count: 3 · 2 of 2 · 4 is 75', async () => {
    const book = memoryWorkbook({
      sheets: {
        Leads: [leads[0] ?? [], ['L1', 'One', 2, 0, null, null, null, null]],
        Weights: [[3], [1], [9], [9], [9]],
      },
      names: { LeadWeights: 'Weights!A1:A5' },
    });
    const outcome = await scoreLeads(book.port, request);
    expect(outcome.ok && outcome.value.result.leads[0]?.score).toBe(75);
  });

  test('without prospects it says so', async () => {
    const book = memoryWorkbook({ sheets: { Notes: [['Hello']] } });
    expect((await scoreLeads(book.port, request)).ok).toBe(false);
  });
});
