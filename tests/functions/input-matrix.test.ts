import type { CellValue } from '../../src/core/cell';
import { isCellError } from '../../src/core/cell';
import { catalogue, errorsOf } from '../../src/functions/catalogue';
import { evaluateFunction, evaluateRows } from '../../src/functions/evaluate';
import type { FunctionSpec, ParameterSpec } from '../../src/functions/spec';

/** Replaces one argument of the example by another value; a row of cells gets it in its first cell. */
function withArgument(spec: FunctionSpec, index: number, value: unknown): readonly unknown[] {
  const args: unknown[] = spec.parameters.map((_, at) => spec.example.args[at] ?? null);
  const usual = args[index];
  args[index] = Array.isArray(usual) ? usual.map((row: unknown[]) => [value, ...row.slice(1)]) : value;
  return args;
}

const firstAnswer = (spec: FunctionSpec, args: readonly unknown[]): CellValue =>
  evaluateRows(spec.id, args, 'en')[0]?.[0] ?? null;
const errorOf = (value: CellValue) => (isCellError(value) ? value.error : undefined);

const each = catalogue.flatMap((spec) =>
  spec.parameters.map(
    (parameter, index) => [`${spec.id} ${parameter.name}`, spec, parameter, index] as const,
  ),
);
const numeric = (parameter: ParameterSpec) => parameter.type === 'number';
const rowwise = (parameter: ParameterSpec) => parameter.shape === 'cell' || parameter.shape === 'cells';

describe('every argument of every function takes the same input matrix', () => {
  it.each(each)('%s: an error value is passed on', (_, spec, parameter, index) => {
    const given = firstAnswer(spec, withArgument(spec, index, { error: '#REF!' }));
    if (parameter.skipBad) expect(errorOf(given)).toBeUndefined();
    else expect(errorOf(given)).toBe('#REF!');
  });

  it.each(each.filter(([, , parameter]) => numeric(parameter)))(
    '%s: numeric text is the number, other text is #VALUE!',
    (_, spec, parameter, index) => {
      const number = Math.max(parameter.min ?? 1, 1);
      const asNumber = evaluateFunction(spec.id, withArgument(spec, index, number), 'en');
      expect(evaluateFunction(spec.id, withArgument(spec, index, String(number)), 'en')).toEqual(asNumber);
      expect(evaluateFunction(spec.id, withArgument(spec, index, ` ${number} `), 'en')).toEqual(asNumber);
      const text = errorOf(firstAnswer(spec, withArgument(spec, index, 'seven')));
      expect(text).toBe(parameter.skipBad ? undefined : '#VALUE!');
    },
  );

  it.each(each.filter(([, , parameter]) => numeric(parameter)))(
    '%s: TRUE is 1 and FALSE is 0',
    (_, spec, _p, index) => {
      for (const [boolean, number] of [
        [true, 1],
        [false, 0],
      ] as const) {
        const asBoolean = evaluateFunction(spec.id, withArgument(spec, index, boolean), 'en');
        const asNumber = evaluateFunction(spec.id, withArgument(spec, index, number), 'en');
        if (isCellError(asNumber))
          expect(asBoolean).toMatchObject({ error: (asNumber as { error: string }).error });
        else expect(asBoolean).toEqual(asNumber);
      }
    },
  );

  it.each(each.filter(([, , p]) => rowwise(p) && p.shape === 'cell'))(
    '%s: a blank is #N/A where it is needed, else what leaving it out is',
    (_, spec, parameter, index) => {
      const blank = evaluateFunction(spec.id, withArgument(spec, index, null), 'en');
      for (const nothing of ['', '  ', undefined]) {
        expect(evaluateFunction(spec.id, withArgument(spec, index, nothing), 'en')).toEqual(blank);
      }
      if (!parameter.optional && !parameter.blankIsUnknown) expect(blank).toMatchObject({ error: '#N/A' });
    },
  );

  it.each(each.filter(([, , p]) => numeric(p) && p.min !== undefined && !p.skipBad))(
    '%s: a number below its range is #NUM!',
    (_, spec, parameter, index) => {
      const given = firstAnswer(spec, withArgument(spec, index, (parameter.min ?? 0) - 1));
      expect(errorOf(given)).toBe('#NUM!');
    },
  );

  it.each(each.filter(([, , p]) => p.shape === 'cell'))(
    '%s: two columns are #VALUE!',
    (_, spec, _p, index) => {
      const args = spec.parameters.map((__, at) => spec.example.args[at] ?? null);
      args[index] = [[1, 2]];
      expect(evaluateFunction(spec.id, args, 'en')).toMatchObject({ error: '#VALUE!' });
    },
  );

  it.each(each.filter(([, , p]) => rowwise(p)))(
    '%s: ranges of different heights are #VALUE!',
    (_, spec, _p, index) => {
      if (spec.parameters.filter(rowwise).length < 2) return;
      const other = spec.parameters.findIndex((parameter, at) => at !== index && rowwise(parameter));
      const rows = (parameter: ParameterSpec | undefined, count: number) =>
        new Array(count).fill(new Array(parameter?.columns ?? 1).fill(1));
      const args = spec.parameters.map((__, at) => spec.example.args[at] ?? null);
      args[index] = rows(spec.parameters[index], 2);
      args[other] = rows(spec.parameters[other], 3);
      expect(evaluateFunction(spec.id, args, 'en')).toMatchObject({ error: '#VALUE!' });
    },
  );

  it.each(catalogue.map((spec) => [spec.id, spec] as const))(
    '%s: without any argument it answers an error',
    (_, spec) => {
      const given = errorOf(firstAnswer(spec, []));
      const blankIsAnswer = spec.parameters.every((p) => p.optional || p.blankIsUnknown);
      if (!blankIsAnswer) expect(given).toBe('#N/A');
    },
  );

  it('every error that the catalogue lists has a cell of the error table', () => {
    for (const spec of catalogue) {
      for (const { cell } of errorsOf(spec)) expect(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!']).toContain(cell);
    }
  });
});
