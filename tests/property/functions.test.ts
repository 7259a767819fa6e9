import fc from 'fast-check';
import type { CellValue } from '../../src/core/cell';
import { isCellError } from '../../src/core/cell';
import { catalogue, errorsOf } from '../../src/functions/catalogue';
import { evaluateFunction, evaluateRows } from '../../src/functions/evaluate';
import type { FunctionSpec, ParameterSpec } from '../../src/functions/spec';

const RUNS = 10_000;
const SEED = 20260105;

/** Anything that a cell or a careless host may hold. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: false }) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 120 }) },
  { weight: 2, arbitrary: fc.integer({ min: 43831, max: 49674 }) },
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Infinity, -Infinity, NaN),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', ' '),
  fc.constantFrom(
    '12',
    '1,234',
    '12%',
    '-',
    'EI',
    'eii',
    'Hot',
    'No date',
    'KR',
    'CN',
    'us',
    'strong',
    'Mon-Fri',
    '월-금',
  ),
  fc.constantFrom(
    '2026-03-05',
    '3/4/2026',
    '2026년 3월 5일',
    'a',
    'en',
    'action',
    '#N/A',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 8 }),
  fc.constantFrom({ error: '#REF!' }, { type: 'Error', basicValue: '#N/A' }, {}, { basicValue: 5 }),
);

/** A value that fits the parameter, so that most calls get past the check. */
function fitting(parameter: ParameterSpec): fc.Arbitrary<unknown> {
  switch (parameter.type) {
    case 'number':
      return parameter.whole
        ? fc.integer({ min: parameter.min ?? 0, max: Math.min(parameter.max ?? 2100, 2100) })
        : fc.double({ min: parameter.min ?? -1e6, max: Math.min(parameter.max ?? 1e6, 1e6), noNaN: true });
    case 'date':
    case 'holidays':
      return fc.integer({ min: 61, max: 2958465 });
    case 'option':
    case 'ability':
      return fc.constantFrom(...(parameter.options ?? ['']));
    case 'weekdays':
      return fc.constantFrom('1-5', 'Mon,Wed', '토', 7);
    case 'text':
      return fc.constantFrom('EI', 'Hot', 'a', 'b', 'KR', 'US', 'CN', 'PIV');
    case 'any':
      return fc.constantFrom('Client', 'level', 'intercept', '(all)', 1, null);
    case 'frequencies':
      return fc.constantFrom('EI', 3, 0);
  }
}

const mostlyFitting = (parameter: ParameterSpec) =>
  fc.oneof({ weight: 6, arbitrary: fitting(parameter) }, { weight: 1, arbitrary: cell });

const block = (rows: number, columns: number, entry: fc.Arbitrary<unknown>) =>
  fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Arguments of a spill: what goes row by row has `rows` rows or one, what counts for all rows is one block. */
function spillArguments(spec: FunctionSpec, rows: number): fc.Arbitrary<unknown[]> {
  const argument = (parameter: ParameterSpec): fc.Arbitrary<unknown> => {
    const entry = mostlyFitting(parameter);
    const columns = fc.integer({ min: 1, max: 26 });
    switch (parameter.shape) {
      case 'cell':
        return fc.oneof(block(rows, 1, entry), entry);
      case 'cells':
        return parameter.columns === undefined
          ? columns.chain((width) => block(rows, width, entry))
          : block(rows, parameter.columns, entry);
      case 'list':
        return fc.integer({ min: 1, max: 8 }).chain((length) => block(1, length, entry));
      case 'table':
        return block(3, 2, entry);
    }
  };
  const all = spec.parameters.map((parameter) =>
    parameter.optional
      ? fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: argument(parameter) })
      : argument(parameter),
  );
  return fc.tuple(...all);
}

/** Any arguments at all, of any shape. */
const anyArguments = (spec: FunctionSpec): fc.Arbitrary<unknown[]> =>
  fc.array(
    fc.oneof(
      cell,
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 13 }))
        .chain(([r, c]) => block(r, c, cell)),
      fc.constantFrom([], [[]], [[1], [1, 2]], [1, 2, 3]),
    ),
    { maxLength: spec.parameters.length + 1 },
  );

function expectShowable(value: CellValue, spec: FunctionSpec): void {
  if (typeof value === 'number') {
    const { min = -Infinity, max = Infinity } = spec.result.type === 'number' ? spec.result : {};
    if (!Number.isFinite(value) || Object.is(value, -0) || value < min || value > max) {
      throw new Error(`${spec.id} showed ${value}`);
    }
  } else if (isCellError(value)) {
    if (!value.error.startsWith('#')) throw new Error(`${spec.id} showed ${JSON.stringify(value)}`);
    const { problem } = value as { problem?: { code: string; cell?: string } };
    if (problem) checkListed(spec, problem.code, value.error);
  } else if (typeof value === 'string') {
    const options = spec.result.options;
    if (/NaN|Infinity|undefined/.test(value)) throw new Error(`${spec.id} showed ${value}`);
    if (options && spec.id !== 'STOCKSTATUS' && !options.includes(value))
      throw new Error(`${spec.id}: ${value}`);
  } else {
    throw new Error(`${spec.id} showed ${String(value)}`);
  }
}

const CALL_CODES = ['functions-too-many-arguments', 'functions-not-a-rectangle', 'functions-out-of-range'];

function checkListed(spec: FunctionSpec, code: string, error: string): void {
  if (CALL_CODES.includes(code)) return;
  const listed = errorsOf(spec).find((one) => one.code === code);
  if (listed?.cell !== error)
    throw new Error(`${spec.id} answered ${error} ${code}, which the catalogue does not list`);
}

describe('ten thousand inputs a function: no throw, nothing but numbers, words and listed errors', () => {
  it.each(catalogue.map((spec) => [spec.id, spec] as const))(
    '%s',
    (_, spec) => {
      const inputs = fc.oneof(
        anyArguments(spec),
        fc.integer({ min: 1, max: 3 }).chain((rows) => spillArguments(spec, rows)),
      );
      fc.assert(
        fc.property(inputs, (args) => {
          for (const row of evaluateRows(spec.id, args, 'en')) {
            for (const value of row) expectShowable(value, spec);
          }
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    120_000,
  );
});

/** What SEGMENT and IMPORTANCE otherwise derive from the set, given explicitly so that a row alone can be compared. */
const REFERENCE: Readonly<Record<string, readonly [index: number, value: unknown]>> = {
  SEGMENT: [1, 1000],
  IMPORTANCE: [1, [[500], [120], [60], [20], [5]]],
};

describe('a spill equals its rows one by one', () => {
  it.each(catalogue.map((spec) => [spec.id, spec] as const))(
    '%s',
    (_, spec) => {
      fc.assert(
        fc.property(
          fc
            .integer({ min: 2, max: 4 })
            .chain((rows) => fc.tuple(fc.constant(rows), spillArguments(spec, rows))),
          ([rows, given]) => {
            const args = [...given];
            const reference = REFERENCE[spec.id];
            if (reference) args[reference[0]] = reference[1];
            const answer = evaluateRows(spec.id, args, 'en');
            const alone = Array.from({ length: rows }, (__, row) =>
              evaluateRows(
                spec.id,
                args.map((argument, index) => rowOf(spec.parameters[index], argument, row)),
                'en',
              ),
            );
            const varies = args.some(
              (argument, index) => Array.isArray(argument) && isRowwise(spec.parameters[index]),
            );
            const compared = varies ? alone : alone.slice(0, 1);
            if (spec.result.type === 'rows') {
              // A listing function fills up its error rows in a spill.
              expect(answer.map(([first]) => comparable(first))).toEqual(
                compared.flat().map(([first]) => comparable(first)),
              );
              return;
            }
            expect(answer.map(([value]) => comparable(value))).toEqual(
              compared.map(([row]) => comparable(row?.[0])),
            );
          },
        ),
        { numRuns: RUNS / 10, seed: SEED },
      );
    },
    120_000,
  );
});

const isRowwise = (parameter: ParameterSpec | undefined) =>
  parameter?.shape === 'cell' || parameter?.shape === 'cells';

function rowOf(parameter: ParameterSpec | undefined, argument: unknown, row: number): unknown {
  return Array.isArray(argument) && isRowwise(parameter) ? [(argument as unknown[])[row]] : argument;
}

function comparable(value: unknown): unknown {
  return isCellError(value) ? value.error : value;
}

describe('invariants of single functions', () => {
  const run = (id: string, ...args: unknown[]) => evaluateFunction(id, args, 'en');
  const history = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 24 });

  it('the class does not depend on the unit of money, nor on the order of the customers', () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 2, maxLength: 8 }), (rows) => {
        const width = Math.min(...rows.map((row) => row.length));
        const same = rows.map((row) => row.slice(0, width));
        const classes = evaluateRows('SEGMENT', [same]).map(([value]) => comparable(value));
        const scaled = evaluateRows('SEGMENT', [same.map((row) => row.map((money) => money * 1024))]);
        expect(scaled.map(([value]) => comparable(value))).toEqual(classes);
        const reversed = evaluateRows('SEGMENT', [[...same].reverse()]);
        expect(reversed.map(([value]) => comparable(value)).reverse()).toEqual(classes);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('more stock never makes the status scarcer', () => {
    const order = ['Out of stock', 'Stock-out risk', 'Normal', 'Overstock', 'Severe'];
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 500 }), (a, b, sales) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (stock) => run('STOCKSTATUS', stock, sales) as string,
        );
        expect(order.indexOf(less ?? '')).toBeLessThanOrEqual(order.indexOf(more ?? ''));
      }),
      { seed: SEED },
    );
  });

  it('the next visit is a working day after the last one, less than a cycle and two weeks away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 45000, max: 47000 }),
        fc.double({ min: 0.33, max: 8, noNaN: true }),
        (last, calls) => {
          const next = Number(run('NEXTVISIT', last, calls));
          expect(next).toBeGreaterThan(last);
          expect((next + 5) % 7).toBeLessThan(5);
          expect(next - last).toBeLessThanOrEqual(28 / calls + 3);
        },
      ),
      { seed: SEED },
    );
  });
});
