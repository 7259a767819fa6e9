import { runLeads } from '../workers/run-leads';
import type { LeadLearning } from '../workflows/lead-learning';
import { leftOutText } from '../workflows/lead-sheets';
import { scoreLeads } from '../workflows/score-leads';
import type { Translator } from '../i18n';
import type { CliContext } from './console';
import { runWorkflowCommand } from './workflow-command';

/**
 * `fieldsheet score FILE`: points of prospects and the score learned from closed deals (DOMAIN 2). Deals with identical inputs are always
 * kept together; `--group-identical` says so.
 */
export function scoreCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { translator } = context;
  return runWorkflowCommand(
    {
      name: 'score',
      kinds: ['Prospects'],
      own: ['outcome', 'won', 'lost'],
      repeated: ['drop', 'keep'],
      switches: ['group-identical'],
      run: (port, request, { own, repeated }) =>
        scoreLeads(port, {
          ...request,
          learn: runLeads,
          leads: {
            ...(own['outcome'] === undefined ? {} : { outcome: own['outcome'] }),
            ...(own['won'] === undefined ? {} : { won: own['won'] }),
            ...(own['lost'] === undefined ? {} : { lost: own['lost'] }),
            drop: repeated['drop'] ?? [],
            keep: repeated['keep'] ?? [],
          },
        }),
      says: ({ learning }) => (learning ? trustTexts(learning, translator) : []),
      result: (scores) => ({
        leads: scores.leads,
        weights: scores.weights,
        ...(scores.learning && learningData(scores.learning, translator)),
      }),
    },
    args,
    context,
  );
}

function trustTexts({ learned }: LeadLearning, { t }: Translator): readonly string[] {
  return learned.mode === 'none' ? [] : learned.words.map(({ code, args }) => t(`leads:trust.${code}`, args));
}

/** What `--json` prints of a learned score: figures first, then columns, then a line a lead. */
function learningData(learning: LeadLearning, translator: Translator): Readonly<Record<string, unknown>> {
  const { learned, rows, used, outcome, values } = learning;
  const { counts, leftOut } = learned;
  const shared = {
    mode: learned.mode,
    n: counts.deals,
    won: counts.won,
    lost: counts.lost,
    open: counts.open,
    groups: counts.groups,
    outcome: { column: outcome, values },
    used,
    leftOut: leftOut.map((one) => ({ ...one, why: leftOutText(one, translator.t) })),
  };
  if (learned.mode === 'none') return { ...shared, notLearned: learned.why };
  const { auc, ...quality } = learned.quality;
  return {
    ...shared,
    auc: auc.value,
    aucLow: auc.low,
    aucHigh: auc.high,
    brier: quality.brier,
    calibrationError: quality.calibrationError,
    calibration: { bins: quality.reliability.length, intercept: quality.intercept, slope: quality.slope },
    baseBrier: quality.baseBrier,
    reliability: quality.reliability,
    lift: quality.lift,
    folds: learned.folds,
    words: trustTexts(learning, translator),
    scores: rows.map(({ row, key, outcome: ended, score }) => ({
      row,
      ...(key !== undefined && { key }),
      outcome: ended === null ? 'open' : ended === 1 ? 'won' : 'lost',
      probability: score?.probability,
      band: score?.band,
      known: score?.known,
      of: score?.of,
    })),
  };
}
