import { error } from '../core/problem';
import { warning } from '../core/problem';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { Control, WorkbookPort } from '../workflows/ports';
import type { ApplyReport, WritePlan } from '../workflows/write-plan';
import { PlanRefused, PlanRun } from './plan-run';
import { outlineOf } from './plan-run';
import type { WorkbookFile, WorkbookSnapshot } from './workbook-file';

/** The states around an applied plan. */
interface Journal {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
}

/**
 * Gives a workbook file the face that workflows know. Nothing is written to disk: `file.save()` makes the bytes. An undo right after
 * its plan brings back the very bytes.
 */
export function filePort(file: WorkbookFile): WorkbookPort {
  const journals = new Map<string, Journal>();
  let count = 0;

  async function apply(plan: WritePlan, control?: Control): Promise<Result<ApplyReport>> {
    await Promise.resolve();
    control?.signal?.throwIfAborted();
    const before = file.snapshot();
    try {
      const run = new PlanRun(file, plan, control);
      run.carryOut();
      const id = `file-${++count}`;
      journals.set(id, { before, after: file.snapshot() });
      const { cells, addresses } = run;
      const problems = file.isSigned ? [...run.problems, warning('xlsx-signature-void')] : run.problems;
      return ok({ cells, addresses, undo: { id, title: plan.title }, problems });
    } catch (cause) {
      file.restore(before);
      if (cause instanceof PlanRefused) return fail(...cause.problems);
      throw cause;
    }
  }

  return {
    outline: () => Promise.resolve(outlineOf(file)),
    read: (areas, options) => Promise.resolve(areas.map((area) => file.readArea(area, options))),
    apply,
    undo: (entry) => {
      const journal = journals.get(entry.id);
      if (!journal) return Promise.resolve(fail(error('workflows-nothing-to-undo')));
      journals.delete(entry.id);
      return Promise.resolve(ok(file.takeBack(journal.before, journal.after)));
    },
  };
}
