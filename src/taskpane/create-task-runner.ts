import type { Translator } from '../i18n/core';
import type { SolveVisits, WorkflowRequest } from '../workflows/outcome';
import type { Control, WorkbookPort } from '../workflows/ports';
import type { TaskOptions, TaskRunner } from './tasks';

/** Seed of every run from the pane: the same workbook and date give the same plan to every colleague. */
const SEED = 1;

/** The planner in its worker, loaded when a plan is built for the first time. */
function solverFor({ seconds, enough }: TaskOptions, { onProgress }: Control): SolveVisits {
  return async (problem, { seed, signal, previous, onPlan }) => {
    const { iterationsFor, solveInWorker } = await import('../workers');
    return solveInWorker(problem, {
      seed,
      iterations: iterationsFor(seconds),
      ...(previous && { previous }),
      ...(signal && { signal }),
      ...(enough && { enough }),
      ...(onPlan && { onPlan }),
      onProgress: ({ iteration, iterations }) =>
        onProgress?.({ stage: 'solve', done: iteration, total: iterations }),
    });
  };
}

/**
 * Runs the workflows over a workbook. Their code is loaded with the first task, not with the pane.
 * @param port the workbook
 * @param translator texts of what is written into the workbook
 */
export function createTaskRunner(port: WorkbookPort, { t, language }: Translator): TaskRunner {
  return async (task, options, control) => {
    const request: WorkflowRequest = { asOf: options.asOf, seed: SEED, t, language, control };
    switch (task) {
      case 'classify': {
        const { classifyCustomers } = await import('../workflows/classify-customers');
        return classifyCustomers(port, request);
      }
      case 'score': {
        const { scoreLeads } = await import('../workflows/score-leads');
        return scoreLeads(port, request);
      }
      case 'stock': {
        const { checkStock } = await import('../workflows/check-stock');
        return checkStock(port, request);
      }
      case 'plan': {
        const { buildVisitPlan } = await import('../workflows/build-visit-plan');
        return buildVisitPlan(port, { ...request, solve: solverFor(options, control) });
      }
    }
  };
}
