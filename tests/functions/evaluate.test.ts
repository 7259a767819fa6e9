import type { CellValue } from '../../src/core/cell';
import { catalogue } from '../../src/functions/catalogue';
import { evaluateFunction, evaluateRows } from '../../src/functions/evaluate';

const answer = (id: string, ...args: unknown[]) => evaluateFunction(id, args, 'en');
/** A text answer, line by line. */
const linesOf = (...args: unknown[]) => (answer('STRATEGY', ...args) as string).split('\n');
const column = (id: string, ...args: unknown[]) =>
  evaluateRows(id, args, 'en').map((row) => errorOrValue(row[0]));
const errorOrValue = (value: CellValue | undefined) =>
  typeof value === 'object' && value !== null ? value.error : value;
const problemOf = (id: string, ...args: unknown[]) => {
  const failure = answer(id, ...args);
  return typeof failure === 'object' && failure !== null && 'problem' in failure
    ? (failure.problem as { code: string }).code
    : failure;
};

describe('every function answers its examples as the help page prints them', () => {
  for (const spec of catalogue) {
    for (const { formula, args, result, partial } of [spec.example, ...(spec.moreExamples ?? [])]) {
      it(formula, () => {
        const given = evaluateFunction(spec.id, args, 'en');
        if (!partial) expect(given).toEqual(result);
        else if (typeof result === 'string') expect(given).toMatch(new RegExp(`^${result}`));
        else expect((given as unknown[]).slice(0, (result as unknown[]).length)).toEqual(result);
      });
    }
  }
});

describe('SEGMENT classifies by contribution and stability', () => {
  const steady = (money: number) => new Array<number>(12).fill(money);
  /** One large order early, nothing since: 24 months. */
  const lapsed = (money: number) => [money, money, money, ...new Array<number>(21).fill(0)];

  it('derives the cut from its own rows: the smallest set that covers 80 %', () => {
    // Contributions 6000, 2400, 1200, 240, 120 of 9960: 6000 + 2400 = 84 %, so 2400 is the last high one.
    expect(column('SEGMENT', [steady(500), steady(200), steady(100), steady(20), steady(10)])).toEqual([
      'EI',
      'EI',
      'EIII',
      'EIII',
      'EIII',
    ]);
  });

  it('the same cut gives the same class in one row and in a spill', () => {
    const rows = [steady(500), steady(200), steady(100)];
    expect(column('SEGMENT', rows, 2400)).toEqual(rows.map((row) => answer('SEGMENT', [row], 2400)));
    expect(column('SEGMENT', rows, 2400)).toEqual(['EI', 'EI', 'EIII']);
  });

  it('one row without a cut is #N/A and names the cell and the button', () => {
    expect(problemOf('SEGMENT', [steady(100)])).toBe('customers-cut-missing');
    expect(answer('SEGMENT', [steady(100)])).toMatchObject({ error: '#N/A' });
  });

  it('a bad row shows its own error and neither moves the cut nor stops the others', () => {
    const good = [steady(500), steady(200), steady(100), steady(20), steady(10)];
    const bad: unknown[] = [...steady(1_000_000)];
    bad[3] = 'abc';
    const broken: unknown[] = [...steady(1_000_000)];
    broken[5] = { error: '#REF!' };
    const blank = new Array<null>(12).fill(null);
    expect(column('SEGMENT', [...good, bad, broken, blank])).toEqual([
      ...column('SEGMENT', good),
      '#VALUE!',
      '#REF!',
      '#N/A',
    ]);
  });

  it('a lapsed customer is low whatever the cut: contribution of the last twelve months is zero', () => {
    expect(answer('SEGMENT', [lapsed(1e6)], 1)).toBe('EIV');
  });

  it('cuts may differ from row to row, and a stability cut out of range is #NUM!', () => {
    expect(column('SEGMENT', [steady(100), steady(100)], [[1000], [2000]])).toEqual(['EI', 'EIII']);
    expect(column('SEGMENT', [steady(100), steady(100)], [[1000], [null]])).toEqual(['EI', '#N/A']);
    expect(answer('SEGMENT', [steady(100)], 1000, 1.5)).toMatchObject({ error: '#NUM!' });
  });

  it('a season of the wrong length is #VALUE!', () => {
    expect(problemOf('SEGMENT', [steady(100)], 1000, 0.6, [[1, 1]])).toBe('customers-seasonal-index-length');
  });
});

describe('functions on prospects and leads follow their definitions', () => {
  it('STABILITY needs three orders in two quarters', () => {
    expect(problemOf('STABILITY', [[100, 0, 100]])).toBe('customers-undetermined');
    expect(problemOf('STABILITY', [[null, null]])).toBe('customers-no-history');
  });

  it('INTENT is the mean of the known checks × 20', () => {
    expect(
      column('INTENT', [
        [5, 5, 5, 5, 5],
        [1, 1, 1, 1, 1],
        [3, null, null, null, null],
      ]),
    ).toEqual([100, 20, 60]);
    expect(problemOf('INTENT', [[null, null, null, null, null]])).toBe('customers-intent-unknown');
    expect(problemOf('INTENT', [[6, 1, 1, 1, 1]])).toBe('functions-out-of-range');
    expect(problemOf('INTENT', [[5, 5]])).toBe('functions-column-count');
  });

  it('PROSPECT crosses expected contribution with intent', () => {
    expect(column('PROSPECT', [[1000], [1000], [999], [999]], [[60], [59], [60], [59]], 1000)).toEqual([
      'PI',
      'PII',
      'PIII',
      'PIV',
    ]);
    expect(problemOf('PROSPECT', 500, 60)).toBe('customers-expected-unknown');
    expect(problemOf('PROSPECT', 500, null, 400)).toBe('functions-blank');
  });

  it('CLOSECLASS by days: 7 Hot, 8–15 Promising, 16 Potential, past Overdue, blank No date', () => {
    const dates = [[46029], [46030], [46031], [46038], [46039], [46022], [null]];
    expect(column('CLOSECLASS', dates, 46023)).toEqual([
      'Hot',
      'Hot',
      'Promising',
      'Promising',
      'Potential',
      'Overdue',
      'No date',
    ]);
    expect(answer('CLOSECLASS', '2026-01-09', '2026년 1월 1일')).toBe('Promising');
    expect(problemOf('CLOSECLASS', 46030, null)).toBe('functions-blank');
    expect(problemOf('CLOSECLASS', 'soon', 46023)).toBe('functions-not-a-date');
    expect(problemOf('CLOSECLASS', 1, 46023)).toBe('functions-date-range');
  });

  it('IMPORTANCE: equal volumes get equal ranks; one volume alone has none', () => {
    expect(column('IMPORTANCE', [[10], [10], [10], [10]])).toEqual(new Array(4).fill('Important'));
    expect(problemOf('IMPORTANCE', 10)).toBe('functions-volume-alone');
    expect(answer('IMPORTANCE', null)).toBe('Not sized');
    expect(column('IMPORTANCE', [[60], [20], ['?'], [15], [5], ['abc']])).toEqual([
      'Important',
      'Important',
      'Not sized',
      'Secondary',
      'Ordinary',
      '#VALUE!',
    ]);
    const all = [60, 20, 'abc', 15, 5];
    expect(answer('IMPORTANCE', 15, [all])).toBe('Secondary');
  });

  it('FUNNELSTAGE by intent and ability', () => {
    const stages = column(
      'FUNNELSTAGE',
      [[29], [30], [60], [60], [60], [60], [null]],
      [['strong'], ['strong'], [null], ['강함'], ['弱'], ['none'], ['strong']],
    );
    expect(stages).toEqual([
      'Target market',
      'Potential customer',
      'Potential customer',
      'Target customer, case 3',
      'Target customer, case 2',
      'Target customer, case 1',
      'Target market',
    ]);
    expect(problemOf('FUNNELSTAGE', 60, 'maybe later')).toBe('functions-unknown-option');
  });

  it('STRATEGY speaks the language that is asked for, else the one of the runtime', () => {
    const korean = answer('STRATEGY', 'EII', 'c', 'ko');
    expect(korean).toMatch(/^전환: /);
    expect(evaluateFunction('STRATEGY', ['EII', 'c'], 'ko-KR')).toBe(korean);
    expect(evaluateFunction('STRATEGY', ['eii'], 'zh-CN')).toMatch(/^[\u4e00-\u9fff]+: /);
    expect(answer('STRATEGY', 'No date')).toBe(answer('STRATEGY', 'NoDate'));
    expect(answer('STRATEGY', answer('FUNNELSTAGE', 72, 'weak'))).toBe(answer('STRATEGY', 'Case2'));
    expect(problemOf('STRATEGY', 'EII', 'z')).toBe('customers-unknown-reason');
    expect(problemOf('STRATEGY', 'EV')).toBe('functions-unknown-option');
  });

  it('STRATEGY says the words of the team, found by headers or by order, in its language only', () => {
    const standard = linesOf('EII', null, 'en');
    const edited = [['classes.EII.name', 'en', 'Win back']];
    const [first, ...rest] = linesOf('EII', null, 'en', edited);
    expect(first).toBe(standard[0]?.replace(/^Convert/, 'Win back'));
    expect(rest).toEqual(standard.slice(1));
    const moved = [
      ['문구', 'Remark', '코드', '언어'],
      ['모두', 7, 'CLASSES.eii.name', null],
      [' ', { error: '#N/A' }, 'classes.EII.summary', 'en'],
    ];
    expect(answer('STRATEGY', 'EII', null, 'en', moved)).toMatch(/^모두: /);
    expect(answer('STRATEGY', 'EII', null, 'zh', edited)).toBe(answer('STRATEGY', 'EII', null, 'zh'));
    expect(answer('STRATEGY', 'EII', null, 'en', [[null, null, null]])).toBe(standard.join('\n'));
    expect(column('STRATEGY', [['EII'], ['nobody'], ['EI']], null, 'en', edited)).toEqual([
      expect.stringMatching(/^Win back/),
      '#VALUE!',
      answer('STRATEGY', 'EI', null, 'en'),
    ]);
  });

  it('STRATEGY refuses a playbook of another shape', () => {
    for (const wrong of [
      [['classes.EII.name', 'Win back']],
      [['classes.EII.name', 'en', 'Win back', '?']],
      'Win back',
    ]) {
      expect(answer('STRATEGY', 'EII', null, 'en', wrong)).toMatchObject({ error: '#VALUE!' });
      expect(problemOf('STRATEGY', 'EII', null, 'en', wrong)).toBe('functions-column-count');
    }
    expect(answer('STRATEGY', 'EII', null, 'en', { error: '#NAME?' })).toEqual({ error: '#NAME?' });
  });

  it('LEADSCORE: unknown is left out, weights count, nothing known is #N/A', () => {
    expect(answer('LEADSCORE', [[2, 2, 2, 2, 2]])).toBe(100);
    expect(answer('LEADSCORE', [[1, 1, 1, 1, 1]])).toBe(50);
    expect(answer('LEADSCORE', [[0, null, null, null, 2]], [[3], [1], [1], [1], [1]])).toBe(25);
    expect(problemOf('LEADSCORE', [[null, null, null, null, null]])).toBe('leads-nothing-known');
    expect(problemOf('LEADSCORE', [[1, 1, 1, 1, 1]], [[0, 0, 0, 0, 0]])).toBe('leads-weights-zero');
    expect(problemOf('LEADSCORE', [[1, 1, 1, 1, 1]], [[1, 2]])).toBe('leads-weight-count');
    expect(problemOf('LEADSCORE', [[1, 1, 1, 1, 1]], [[1, 1, 1, 1, null]])).toBe('functions-blank');
    expect(problemOf('LEADSCORE', [[1.5, 1, 1, 1, 1]])).toBe('functions-not-whole');
  });
});

describe('functions on visits and dealers follow their definitions', () => {
  it('CALLFREQUENCY: highest demand wins, no demand is 0, an unknown class is #VALUE!', () => {
    expect(column('CALLFREQUENCY', [['EI'], ['EII'], ['EIV'], ['PIV']])).toEqual([2, 4, 0.33, 0]);
    expect(answer('CALLFREQUENCY', [['EIV', 'Promising']])).toBe(4);
    expect(answer('CALLFREQUENCY', [['No date', 'Potential customer']])).toBe(0);
    expect(problemOf('CALLFREQUENCY', 'XX')).toBe('functions-unknown-class');
    expect(problemOf('CALLFREQUENCY', 'constructor')).toBe('functions-unknown-class');
    expect(problemOf('CALLFREQUENCY', [[null, '']])).toBe('functions-blank');
    expect(answer('CALLFREQUENCY', 'EI', [['ei', 1]])).toBe(1);
  });

  it('NEXTVISIT works a make-up Sunday of PUBLICHOLIDAYS and reads weekdays in three languages', () => {
    const china = answer('PUBLICHOLIDAYS', 'CN', 2025);
    // Sunday 2025-01-26 is worked; a week before it is Sunday 2025-01-19.
    expect(answer('NEXTVISIT', '2025-01-19', 4, china)).toBe(45683);
    expect(answer('NEXTVISIT', '2025-01-19', 4)).toBe(45684);
    for (const weekdays of ['Sat', '토', '周六', 6]) {
      expect(answer('NEXTVISIT', 46055, 4, null, weekdays)).toBe(46067);
    }
    expect(problemOf('NEXTVISIT', 46055, 4, [['not a date']])).toBe('functions-not-a-date');
    expect(problemOf('NEXTVISIT', 46055, 4, null, 'whenever')).toBe('functions-not-weekdays');
    expect(answer('NEXTVISIT', 46055, 2, [[46069, 46070, 46071]])).toBe(46072);
  });

  it('PUBLICHOLIDAYS stacks several years; a year without data is one #N/A row', () => {
    const one = answer('PUBLICHOLIDAYS', 'US', 2026) as unknown[];
    const rows = answer('PUBLICHOLIDAYS', 'US', [[2026], [2099], [2026]]) as unknown[][];
    expect(rows).toHaveLength(2 * one.length + 1);
    expect(rows[one.length]).toEqual([expect.objectContaining({ error: '#N/A' }), '', '']);
    expect(problemOf('PUBLICHOLIDAYS', 'CN', 2099)).toBe('calendar-year-not-covered');
    expect(problemOf('PUBLICHOLIDAYS', 'XX', 2026)).toBe('calendar-unknown-country');
  });

  it('the stock functions answer by their error table', () => {
    expect(problemOf('SELLOUT', 10, 5, 16)).toBe('dealers-count-error');
    expect(problemOf('SELLOUT', 10, null, 6)).toBe('functions-blank');
    expect(answer('STOCKRATIO', 5, 0)).toMatchObject({ error: '#DIV/0!' });
    expect(answer('STOCKRATIO', -5, 1)).toMatchObject({ error: '#NUM!' });
    expect(answer('DAYSOFSUPPLY', 10, 10)).toBe(30);
    expect(answer('DAYSOFSUPPLY', 10, 10, 0)).toMatchObject({ error: '#NUM!' });
    expect(answer('STOCKSHARE', [[5]], [[0]])).toMatchObject({ error: '#NUM!' });
    expect(answer('STOCKSHARE', [[0]], [[0]])).toMatchObject({ error: '#DIV/0!' });
    expect(answer('STOCKTURN', 10, 0)).toMatchObject({ error: '#DIV/0!' });
    expect(column('STOCKSTATUS', [[0], [5], [15], [25], [35]], 10)).toEqual([
      'Out of stock',
      'Stock-out risk',
      'Normal',
      'Overstock',
      'Severe',
    ]);
    expect(answer('STOCKSTATUS', 5, 0)).toBe('Dead stock');
    expect(answer('STOCKSTATUS', 25, 10, null, null, null, 'action', 'zh')).toBe('促销');
    expect(answer('STOCKSTATUS', 5, 0, null, null, null, 'status', 'ko')).toBe('불용 재고');
    expect(answer('STOCKSTATUS', 25, 10, 1, 3)).toBe('Normal');
  });
});

describe('a call as a whole', () => {
  it('an unknown function is #NAME?, ranges that do not fit are #VALUE!', () => {
    expect(answer('NOSUCH')).toEqual({ error: '#NAME?' });
    expect(problemOf('STOCKRATIO', [[1], [2]], [[1], [2], [3]])).toBe('functions-row-count');
    expect(problemOf('STOCKRATIO', [[1, 2]], 1)).toBe('functions-one-column');
    expect(problemOf('STOCKRATIO', 1, 1, 1)).toBe('functions-too-many-arguments');
    expect(problemOf('SEGMENT', [[1, 2], [1]])).toBe('functions-not-a-rectangle');
    expect(
      problemOf(
        'LEADSCORE',
        [[1, 1, 1, 1, 1]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBe('functions-one-row-or-column');
    expect(problemOf('CALLFREQUENCY', 'EI', [[1, 2, 3]])).toBe('functions-column-count');
  });

  it('a result beyond the largest double is #NUM!, not infinity', () => {
    expect(problemOf('STOCKRATIO', 1e308, 1e-308)).toBe('functions-result-too-large');
    expect(problemOf('SELLOUT', 1e308, 1.5e308, 0)).toBe('functions-result-too-large');
  });

  it('takes errors as hosts pass them', () => {
    for (const error of [
      { error: '#N/A' },
      { type: 'Error', basicValue: '#N/A' },
      { code: '#N/A', message: 'x' },
      '#N/A',
    ]) {
      expect(answer('STOCKRATIO', error, 1)).toEqual({ error: '#N/A' });
    }
    expect(answer('STOCKRATIO', { type: 'FormattedNumber', basicValue: 30 }, 20)).toBe(1.5);
  });
});
