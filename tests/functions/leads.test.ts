import { evaluateFunction, evaluateRows } from '../../src/functions/evaluate';
import { groupDeals } from '../../src/leads/lead-data';
import { fitLeadModel, scoreLead } from '../../src/leads/lead-model';
import { modelRows } from '../../src/leads/model-block';
import { profileFields } from '../../src/leads/profile-fields';
import { madeDeals } from '../leads/deals';

const MODEL = [
  ['Field', 'Kind', 'Level', 'From', 'To', 'Weight', 'Mean', 'Scale'],
  ['(all)', 'intercept', null, null, null, 0, null, null],
  ['Client', 'level', 'Current', null, null, 1, 0.5, null],
  ['Client', 'unknown', null, null, null, -1, 0.5, null],
];

describe('LEADPROBABILITY and LEADREASONS read the model from its cells', () => {
  test('headers are found by name, in any order and spelling; the header row of the model is passed over', () => {
    // Current: 1·(1 − 0.5) − 1·(0 − 0.5) = 1; unknown: −0.5 − 0.5 = −1; anything else: −0.5 + 0.5 = 0.
    const rows = [
      ['No.', 'CLIENT '],
      [1, 'current'],
      [2, 'n/a'],
      [3, 'New'],
      [null, null],
    ];
    const p = 1 / (1 + Math.exp(-1));
    expect(evaluateFunction('LEADPROBABILITY', [rows, MODEL])).toEqual([
      [expect.closeTo(p, 12)],
      [expect.closeTo(1 - p, 12)],
      [0.5],
      [''],
    ]);
  });

  test('a cell gives what the model gives, to 1e-12, row by row and as a spill', () => {
    const { table, outcomes } = madeDeals(200, 31, 100);
    const { choices } = profileFields(table, outcomes, { outcome: 'Outcome' });
    const model = fitLeadModel(groupDeals(table, outcomes, choices));
    // A workbook keeps numbers as text with 17 digits.
    const saved = modelRows(model).map((row) =>
      row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(17)) : cell)),
    );
    const spill = evaluateRows('LEADPROBABILITY', [[table.headers, ...table.rows], saved]);
    expect(spill).toHaveLength(300);
    table.rows.forEach((cells, row) => {
      const wanted = scoreLead(model, (header) => cells[table.headers.indexOf(header)] ?? null).probability;
      expect(Math.abs(Number(spill[row]?.[0]) - wanted)).toBeLessThanOrEqual(1e-12);
    });
    const one = evaluateFunction('LEADPROBABILITY', [[table.rows[7]], saved, [table.headers]]);
    expect(one).toBe(spill[7]?.[0]);
  });

  test('points of the five conditions move a blended score', () => {
    const blended = [
      ['(all)', 'intercept', null, null, null, 0, null, null],
      ['(points)', 'points', null, null, null, 0.02, 50, null],
      ['Can pay', 'condition', 'ability', null, null, 1, null, null],
      ['Needs it', 'condition', 'need', null, null, 1, null, null],
    ];
    // Yes and partly are 3 of 4 points, 75: 0.02 · 25 = 0.5.
    const rows = [
      ['Can pay', 'Needs it'],
      ['Yes', 'partly'],
    ];
    expect(evaluateFunction('LEADPROBABILITY', [rows, blended])).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 12);
  });

  test('what is missing is named; errors of a cell stay in their row', () => {
    expect(evaluateFunction('LEADPROBABILITY', [[['Current']], MODEL])).toMatchObject({
      error: '#VALUE!',
      problem: { code: 'leads-field-missing', args: { fields: 'Client' } },
    });
    expect(evaluateFunction('LEADPROBABILITY', [[['Client']], MODEL])).toMatchObject({ error: '#N/A' });
    expect(evaluateFunction('LEADPROBABILITY', [[['Client'], ['New']], [[1, 2]]])).toMatchObject({
      error: '#N/A',
      problem: { code: 'leads-model-empty' },
    });
    const broken = MODEL.map((row, i) => (i === 2 ? row.map((cell, c) => (c === 5 ? 'x' : cell)) : row));
    expect(evaluateFunction('LEADPROBABILITY', [[['Client'], ['New']], broken])).toMatchObject({
      problem: { code: 'leads-model-cell', args: { row: 3, column: 6 } },
    });
    const rows = [['Client'], [{ error: '#REF!' }], ['New']];
    expect(evaluateFunction('LEADPROBABILITY', [rows, MODEL])).toEqual([[{ error: '#REF!' }], [0.5]]);
  });

  test('reasons in the language asked for, as many as asked for', () => {
    const rows = [['Client'], ['Current'], ['?']];
    expect(evaluateFunction('LEADREASONS', [rows, MODEL])).toEqual([
      ['For: Client: Current (+1.00) · 1 of 1 facts known'],
      ['Against: Client: unknown (−1.00) · 0 of 1 facts known'],
    ]);
    expect(evaluateFunction('LEADREASONS', [rows, MODEL, null, null, 'zh'])).toEqual([
      ['有利：Client：Current（+1.00） · 1 项事实中已知 1 项'],
      ['不利：Client：未知（−1.00） · 1 项事实中已知 0 项'],
    ]);
  });
});
