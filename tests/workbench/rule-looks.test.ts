// Proves that the workbench draws conditional formats as Excel does: which rule wins, blanks, texts, relative formulas.
import { cellAddress } from '../../src/core/address';
import type { CellValue } from '../../src/core/cell';
import type { FormatInfo } from '../../workbench/host/rule-shelf';
import type { RuleQuestion } from '../../workbench/src/grid/rule-looks';
import { ruleLooks } from '../../workbench/src/grid/rule-looks';

const CELLS: readonly (readonly CellValue[])[] = [
  ['Product', 'Margin'],
  ['A', -0.1],
  ['B', 0.25],
  ['late', null],
  ['Latest', 'n/a'],
  ['D', { error: '#N/A' }],
];
const used = { row: 0, column: 0, rows: 6, columns: 2 };
const column = (at: number) => [{ row: 1, column: at, rows: 1_048_575, columns: 1 }];

function format(facts: Partial<FormatInfo>): FormatInfo {
  return {
    ...{ id: '', sheetId: 's', areas: column(1), type: 'CellValue', formulas: [] },
    ...{ look: { fill: '#FF0000' }, stopIfTrue: false },
    ...facts,
  };
}

async function looks(
  formats: readonly FormatInfo[],
  answer: (question: RuleQuestion) => unknown = () => {
    throw new Error('the engine was asked');
  },
) {
  const sheet = {
    used,
    value: (row: number, at: number) => CELLS[row]?.[at] ?? null,
    ask: (questions: readonly RuleQuestion[]) => Promise.resolve(questions.map(answer)),
  };
  const found = await ruleLooks(formats, sheet, cellAddress, (row, at) => row * 10 + at);
  return Object.fromEntries(
    [...found].map(([key, look]) => [cellAddress(Math.floor(key / 10), key % 10), look]),
  );
}

const red = { fill: '#FF0000' };

describe('Conditional formats in the grid of the workbench', () => {
  it.each([
    // Microsoft's order of values: numbers before texts; a blank cell counts as 0; errors meet no comparison.
    ['LessThan', ['=0.1'], ['B2', 'B4']],
    ['GreaterThan', ['=0.1'], ['B3', 'B5']],
    ['Between', ['=0.2', '=0.3'], ['B3']],
    ['NotBetween', ['=-1', '=0.2'], ['B3', 'B5']],
    ['EqualTo', ['="N/A"'], ['B5']],
    ['EqualTo', ['=0'], ['B4']],
    ['GreaterThanOrEqual', ['=0.25'], ['B3', 'B5']],
  ])('%s %j marks %j', async (operator, formulas, marked) => {
    expect(Object.keys(await looks([format({ operator, formulas })]))).toEqual(marked);
  });

  it('find a text in any case', async () => {
    const contains = format({ areas: column(0), type: 'ContainsText', operator: 'Contains', text: 'LATE' });
    expect(await looks([contains])).toEqual({ A4: red, A5: red });
  });

  it('ask the engine about formulas, each cell with its own references', async () => {
    const custom = format({
      areas: [{ row: 1, column: 0, rows: 2, columns: 2 }],
      type: 'Custom',
      formulas: ['=$B2>Cut'],
    });
    const named = format({ operator: 'LessThan', formulas: ['=Cut'], areas: [{ ...used, row: 1, rows: 1 }] });
    const asked: string[] = [];
    const found = await looks([custom, named], ({ row, formula }) => {
      asked.push(formula);
      return row === 2;
    });
    expect(asked).toEqual(['=$B2>Cut', '=$B2>Cut', '=$B3>Cut', '=$B3>Cut', '=A2<(Cut)', '=B2<(Cut)']);
    expect(found).toEqual({ A3: red, B3: red });
  });

  it('let the first rule decide about each facet, and none after one that stops', async () => {
    const low = format({ operator: 'LessThan', formulas: ['=0'], look: { fill: '#111111' } });
    const any = format({ operator: 'LessThan', formulas: ['=1'], look: { fill: '#222222', bold: true } });
    expect(await looks([low, any])).toEqual({
      B2: { fill: '#111111', bold: true },
      B3: { fill: '#222222', bold: true },
      B4: { fill: '#222222', bold: true },
    });
    expect(await looks([{ ...low, stopIfTrue: true }, any])).toMatchObject({ B2: { fill: '#111111' } });
    expect((await looks([{ ...low, stopIfTrue: true }, any]))['B2']).not.toHaveProperty('bold');
  });
});
