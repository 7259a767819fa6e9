import { segment, stockratio } from '../../src/functions/functions';
import { loadProblemTexts } from '../../src/functions/problem-message';

/** The shape that Microsoft documents for CustomFunctions.Error: a code and a message. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const host = globalThis as { CustomFunctions?: unknown; Office?: unknown };

describe('a custom function answers Excel with rows of cells and error objects', () => {
  beforeAll(() => {
    host.CustomFunctions = { Error: HostError };
  });
  afterEach(() => {
    delete host.Office;
  });
  afterAll(() => {
    delete host.CustomFunctions;
  });
  const thrown = (run: () => unknown): HostError => {
    try {
      run();
    } catch (error) {
      return error as HostError;
    }
    throw new Error('nothing was thrown');
  };

  it('one cell is a block of one cell; omitted arguments are null', () => {
    expect(stockratio([[30]], [[20]])).toEqual([[1.5]]);
    expect(segment([new Array(12).fill(100)], [[1000]], null as never, undefined)).toEqual([['EI']]);
  });

  it('in a spill the wrong row alone carries the error', () => {
    const rows = stockratio([[30], ['x'], [10]], [[20], [1], [0]]);
    expect(rows[0]).toEqual([1.5]);
    expect(rows[1]?.[0]).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('“x” in closing'),
    });
    expect(rows[2]?.[0]).toEqual(new HostError('#DIV/0!'));
  });

  it('a single error is thrown, with a message that names the cell and the button', () => {
    const error = thrown(() => segment([new Array(12).fill(100)]));
    expect(error.code).toBe('#N/A');
    expect(error.message).toContain('ContributionCut');
    expect(error.message).toContain('Classify customers');
  });

  it('#NUM! and #DIV/0! carry no message, and an error that Excel does not take back becomes #VALUE!', () => {
    expect(thrown(() => stockratio([[-1]], [[1]]))).toEqual(new HostError('#NUM!'));
    expect(thrown(() => stockratio([[{ error: '#SPILL!' }]], [[1]])).code).toBe('#VALUE!');
    expect(thrown(() => stockratio([[{ error: '#REF!' }]], [[1]])).code).toBe('#REF!');
  });

  it('messages speak the language of Excel once its texts have come, and English before', async () => {
    host.Office = { context: { displayLanguage: 'ko-KR' } };
    expect(thrown(() => stockratio([['x']], [[1]])).message).toMatch(/not a number/);
    await loadProblemTexts('ko-KR');
    expect(thrown(() => stockratio([['x']], [[1]])).message).toMatch(/숫자가 아닙니다/);
    host.Office = {};
    expect(thrown(() => stockratio([['x']], [[1]])).message).toMatch(/not a number/);
  });
});
