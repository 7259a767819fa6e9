import { madeDeals } from '../leads/deals';
import { run, utf8 } from './memory-host';

/** Deals as a text table, with a column that only lost deals have. */
function csv(): Uint8Array {
  const { table, outcomes } = madeDeals(160, 9, 20);
  const lines = table.rows.map((cells, row) =>
    [
      ...cells.map((cell) => (typeof cell === 'object' ? '' : cell)),
      outcomes[row] === 0 && row % 2 === 0 ? 'late' : '',
    ].join(','),
  );
  return utf8([[...table.headers, 'Weak spot'].join(','), ...lines].join('\n'));
}

interface Scored {
  readonly n: number;
  readonly auc: number;
  readonly aucLow: number;
  readonly aucHigh: number;
  readonly brier: number;
  readonly calibrationError: number;
  readonly leftOut: readonly { readonly field: string; readonly reason: string; readonly why: string }[];
  readonly scores: readonly {
    readonly row: number;
    readonly outcome: string;
    readonly probability: number;
  }[];
}

describe('fieldsheet score FILE.csv --outcome COLUMN --won VALUE', () => {
  test('prints the measures, what was left out and why, and a chance for every row', async () => {
    const args = [
      'score',
      'deals.csv',
      '--outcome',
      'Outcome',
      '--won',
      'Won',
      '--group-identical',
      '--json',
    ];
    const { code, out } = await run([...args, '--drop', 'Colour', 'Noise'], { 'deals.csv': csv() });
    expect(code).toBe(0);
    const { result, problems } = JSON.parse(out) as {
      readonly result: Scored;
      readonly problems: readonly { readonly code: string; readonly text: string }[];
    };
    expect(result.n).toBe(160);
    expect(result.aucLow).toBeLessThan(result.auc);
    expect(result.auc).toBeLessThan(result.aucHigh);
    expect(result.auc).toBeGreaterThan(0.7);
    expect(result.brier).toBeLessThan(0.22);
    expect(result.calibrationError).toBeGreaterThan(0);
    const reasons = Object.fromEntries(result.leftOut.map(({ field, reason }) => [field, reason]));
    expect(reasons).toEqual({
      Deal: 'identifier',
      Colour: 'dropped',
      Noise: 'dropped',
      Outcome: 'outcome',
      'Weak spot': 'filledForOne',
    });
    expect(problems.map((problem) => problem.code)).toEqual(['leads-filled-for-one']);
    expect(result.scores).toHaveLength(180);
    expect(result.scores[179]).toMatchObject({ row: 181, outcome: 'open' });
  });

  test('says in words how good the score is, and repeats --drop as well', async () => {
    const args = ['score', 'deals.csv', '--outcome', 'Outcome', '--drop', 'Colour', '--drop', 'Noise'];
    const { code, out } = await run(args, { 'deals.csv': csv() });
    expect(code).toBe(0);
    expect(out).toContain('It was learned from 160 closed deals');
    expect(out).toContain('Weak spot');
  });

  test('an outcome that is nowhere ends with code 1', async () => {
    const { code, err } = await run(['score', 'deals.csv', '--outcome', 'End'], { 'deals.csv': csv() });
    expect(code).toBe(1);
    expect(err).toContain('“End”');
  });
});
