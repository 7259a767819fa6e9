import { initialRun, nextRun } from '../../src/taskpane/state/run-machine';
import type { RunEvent, RunState } from '../../src/taskpane/state/run-machine';
import { outcome, report } from './support/fake-services';

const after = (...events: readonly RunEvent[]): RunState => events.reduce(nextRun, initialRun);
const computed: RunEvent = { type: 'computed', outcome };

describe('Run: goes from options over a preview to the workbook and back, and ignores what does not fit', () => {
  it('takes the whole way', () => {
    expect(after({ type: 'start' }).step).toBe('computing');
    expect(after({ type: 'start' }, computed).step).toBe('preview');
    expect(after({ type: 'start' }, computed, { type: 'apply' }).step).toBe('applying');
    const done = after({ type: 'start' }, computed, { type: 'apply' }, { type: 'applied', report });
    expect(done).toEqual({ step: 'done', outcome, report });
    const undone = { cells: 3, problems: [] };
    expect(nextRun(nextRun(done, { type: 'undo' }), { type: 'undone', report: undone })).toEqual({
      step: 'undone',
      report: undone,
    });
  });

  it('returns to the options when a computation is stopped, to the preview when a write is', () => {
    expect(after({ type: 'start' }, { type: 'stopped' })).toEqual({ step: 'options', stopped: true });
    expect(after({ type: 'start' }, computed, { type: 'apply' }, { type: 'stopped' })).toEqual({
      step: 'preview',
      outcome,
    });
  });

  it('drops what comes late: a result after a stop, a second click, progress after the end', () => {
    expect(after({ type: 'start' }, { type: 'stopped' }, computed).step).toBe('options');
    expect(after({ type: 'start' }, { type: 'start' }).step).toBe('computing');
    expect(after({ type: 'apply' }).step).toBe('options');
    const progress: RunEvent = { type: 'progress', progress: { stage: 'solve', done: 1, total: 2 } };
    expect(after({ type: 'start' }, computed, progress)).toEqual({ step: 'preview', outcome });
  });

  it('never begins anew while the workbook is being written', () => {
    const applying = after({ type: 'start' }, computed, { type: 'apply' });
    expect(nextRun(applying, { type: 'again' })).toBe(applying);
    expect(nextRun({ step: 'failed', problems: [], effect: 'restored' }, { type: 'again' })).toEqual(
      initialRun,
    );
  });
});
