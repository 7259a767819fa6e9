import type { Translator } from '../i18n/core';
import type { SolveVisits, WorkflowRequest } from '../workflows/outcome';
import type { WorkbookPort } from '../workflows/ports';
import type { VisitPlanDraft } from '../workflows/visit-plan-draft';
import type { FrequencyComparer, Replanner, TaskRunner } from './tasks';

/** Seed of every run from the pane: the same workbook and date give the same plan to every colleague. */
const SEED = 1;

/** The planner in its workers, loaded when a plan is built for the first time. */
const solve: SolveVisits = async (problem, { seconds, onSearch, ...run }) => {
  const { iterationsFor, solveInWorker } = await import('../workers');
  return solveInWorker(problem, {
    ...run,
    iterations: iterationsFor(problem, seconds),
    onProgress: ({ iteration, iterations }) => onSearch?.(iteration, iterations),
  });
};

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
      case 'review': {
        const { reviewCustomers } = await import('../workflows/review/review-customers');
        return reviewCustomers(port, request);
      }
      case 'score': {
        const { scoreLeads } = await import('../workflows/score-leads');
        return scoreLeads(port, {
          ...request,
          ...(options.leads && { leads: options.leads }),
          learn: async (input, run) => {
            const { learnInWorker } = await import('../workers/learn-in-worker');
            return learnInWorker(input, run);
          },
        });
      }
      case 'stock': {
        const { checkStock } = await import('../workflows/check-stock');
        return checkStock(port, request);
      }
      case 'prices': {
        const { checkPrices } = await import('../workflows/check-prices');
        return checkPrices(port, request);
      }
      case 'accounts': {
        const { checkAccounts } = await import('../workflows/check-accounts');
        return checkAccounts(port, request);
      }
      case 'audit': {
        const { auditDealers } = await import('../workflows/audit-dealers');
        return auditDealers(port, request);
      }
      case 'results': {
        const { resultsOfMonth } = await import('../workflows/results-of-month');
        return resultsOfMonth(port, request);
      }
      case 'development': {
        const { planDevelopment } = await import('../workflows/off-season/plan-development');
        return planDevelopment(port, request);
      }
      case 'offseason': {
        const { planOffSeason } = await import('../workflows/off-season/plan-off-season');
        return planOffSeason(port, request);
      }
      case 'brief': {
        const { briefVisits } = await import('../workflows/journal/brief-visits');
        return briefVisits(port, request, options.rep === undefined ? {} : { rep: options.rep });
      }
      case 'reports': {
        const { makeReports } = await import('../workflows/journal/make-reports');
        return makeReports(port, request, options.rep === undefined ? {} : { rep: options.rep });
      }
      case 'registers': {
        const { setUpRegisters } = await import('../workflows/journal/set-up-registers');
        return setUpRegisters(port, request);
      }
      case 'travel': {
        const { fitTravelTimes } = await import('../workflows/fit-travel-times');
        return fitTravelTimes(port, request);
      }
      case 'plan': {
        const [{ buildVisitPlan }, { planOverview }] = await Promise.all([
          import('../workflows/build-visit-plan'),
          import('../workflows/visit-overview'),
        ]);
        const { seconds, enough, onLook } = options;
        let draft: VisitPlanDraft | undefined;
        return buildVisitPlan(port, {
          ...request,
          onDraft: (read) => (draft = read),
          onPlan: (plan) => {
            if (draft && plan.routes.length > 0) onLook?.(planOverview(draft, plan, t));
          },
          solve: (problem, run) =>
            solve(problem, { ...run, ...(seconds !== undefined && { seconds }), ...(enough && { enough }) }),
        });
      }
    }
  };
}

/** Plans visits again, in the same workers. */
export function createReplanner({ t }: Translator): Replanner {
  return async ({ draft, plan }, { stability, seconds, signal, enough, onProgress, onLook }) => {
    const [{ replanVisits }, { planOverview }] = await Promise.all([
      import('../workflows/replan-visits'),
      import('../workflows/visit-overview'),
    ]);
    return replanVisits(
      draft,
      plan,
      {
        stability,
        ...(seconds !== undefined && { seconds }),
        ...(signal && { signal }),
        ...(enough && { enough }),
        onPlan: (better) => onLook?.(planOverview(draft, better, t)),
        onSearch: (done, total) => onProgress?.({ stage: 'solve', done, total }),
      },
      solve,
    );
  };
}

/** Plans with the team's call frequencies and with three, in the same workers. */
export const compareFrequencies: FrequencyComparer = async (draft, { seconds, signal, onProgress }) => {
  const workflow = await import('../workflows/compare-frequencies');
  return workflow.compareFrequencies(
    draft,
    {
      ...(seconds !== undefined && { seconds }),
      ...(signal && { signal }),
      onSearch: (done, total) => onProgress?.({ stage: 'solve', done, total }),
    },
    solve,
  );
};
