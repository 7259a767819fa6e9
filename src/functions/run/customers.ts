import { error } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { languageOf } from '../../core/translate';
import { closeClass } from '../../customers/close-class';
import { funnelStage } from '../../customers/funnel';
import { importance } from '../../customers/importance';
import { CLOSE_LABELS, funnelLabel, IMPORTANCE_LABELS } from '../../customers/labels';
import { intentScore, prospectClass } from '../../customers/prospect';
import type { SegmentResult } from '../../customers/segment';
import { segment, segmentRows } from '../../customers/segment';
import { shareCut } from '../../customers/share-cut';
import { stability } from '../../customers/stability';
import { leadScore } from '../../leads/points';
import { strategyKeys } from '../../playbook/strategy';
import { teamTextOf, type PlaybookTexts } from '../../playbook/team-texts';
import type { RowArguments } from '../arguments';
import { failureOf } from '../arguments';
import { isFailure } from '../read-argument';
import type { CallContext, RunCall } from './outcome';
import { readPlaybookCells } from './playbook-cells';
import {
  answerOf,
  cellsOf,
  isRowFailure,
  numberOf,
  numbersOf,
  optionalList,
  optionalNumber,
  optionalText,
  rowByRow,
  textOf,
  usableRows,
} from './outcome';

const cutMissing = failureOf(error('customers-cut-missing', { cell: '#N/A' }));
const classOf = (result: Result<SegmentResult>) => answerOf(result.ok ? ok(result.value.class) : result);

/** Each row on its own, against the cut in its arguments. */
function segmentAlone(row: RowArguments, cut: number | undefined, season: readonly number[] | undefined) {
  if (cut === undefined) return cutMissing;
  const options = {
    contributionCut: cut,
    stabilityCut: numberOf(row, 'stability_cut'),
    ...(season && { seasonalIndex: season }),
  };
  return classOf(segment(numbersOf(row, 'history'), options));
}

/**
 * Classes of customers. Without a cut, several rows derive it (and with 24 periods the season) from themselves; rows that
 * were refused take no part in it.
 */
const runSegment: RunCall = (rows, omitted) => {
  const usable = usableRows(rows);
  const [first] = usable;
  if (!omitted.has('contribution_cut') || rows.length === 1 || first === undefined) {
    return rows.map((row) =>
      isRowFailure(row)
        ? row
        : segmentAlone(row, optionalNumber(row, 'contribution_cut'), optionalList(row, 'seasonal_index')),
    );
  }
  const stabilityCut = numberOf(first, 'stability_cut');
  const season = optionalList(first, 'seasonal_index');
  // A blank customer changes neither cut nor season; it makes a set of a lone usable row.
  const blank = numbersOf(first, 'history').map(() => null);
  const set = segmentRows([...usable.map((row) => numbersOf(row, 'history')), blank], {
    stabilityCut,
    ...(season && { seasonalIndex: season }),
  });
  let at = 0;
  return rows.map((row) => {
    if (isRowFailure(row)) return row;
    const judged = set.rows[at++];
    return judged && numberOf(row, 'stability_cut') === stabilityCut
      ? classOf(judged)
      : segmentAlone(row, set.contributionCut ?? Infinity, set.seasonalIndex);
  });
};

/** Stability 0…1. */
const runStability = rowByRow((row) => {
  const history = numbersOf(row, 'history');
  if (history.every((value) => value === null)) return fail(error('customers-no-history', { cell: '#N/A' }));
  const season = optionalList(row, 'seasonal_index');
  if (season && season.length !== history.length) {
    const args = { expected: history.length, found: season.length };
    return fail(error('customers-seasonal-index-length', { cell: '#VALUE!', args }));
  }
  const { score, orders, quarters } = stability(history, season ? { seasonalIndex: season } : {});
  if (score !== undefined) return ok(score);
  return fail(error('customers-undetermined', { cell: '#N/A', args: { orders, quarters } }));
});

const runProspect = rowByRow((row) => {
  const expected = optionalNumber(row, 'expected');
  const cut = optionalNumber(row, 'contribution_cut');
  const fit = optionalNumber(row, 'fit');
  const result = prospectClass({
    intent: numberOf(row, 'intent'),
    intentCut: numberOf(row, 'intent_cut'),
    fitCut: numberOf(row, 'fit_cut'),
    ...(expected !== undefined && { expected }),
    ...(cut !== undefined && { contributionCut: cut }),
    ...(fit !== undefined && { fit }),
  });
  return result.ok ? ok(result.value.class) : result;
});

const runIntent = rowByRow((row) => {
  const result = intentScore(numbersOf(row, 'checks'));
  if (!result.ok) return result;
  const { score } = result.value;
  return score === undefined ? fail(error('customers-intent-unknown', { cell: '#N/A' })) : ok(score);
});

const runCloseClass = rowByRow((row) => {
  const thresholds = { hotDays: numberOf(row, 'hot_days'), promisingDays: numberOf(row, 'promising_days') };
  const found = closeClass(optionalNumber(row, 'expected_date'), numberOf(row, 'as_of'), thresholds);
  return ok(CLOSE_LABELS[found]);
});

/** Ranks volumes among all volumes, or among the rows of the call; one volume alone has no rank. */
const runImportance: RunCall = (rows, omitted) => {
  const usable = usableRows(rows);
  const alone = omitted.has('all_volumes') && rows.length === 1;
  const own = usable.map((row) => optionalNumber(row, 'volumes'));
  const cuts = new Map<string, number | undefined>();
  return rows.map((row) => {
    if (isRowFailure(row)) return row;
    const volume = optionalNumber(row, 'volumes');
    if (volume === undefined) return IMPORTANCE_LABELS.NotSized;
    if (alone) return failureOf(error('functions-volume-alone', { cell: '#N/A' }));
    const cutAt = (name: string) => {
      const share = numberOf(row, name);
      const key = String(share);
      if (!cuts.has(key))
        cuts.set(key, shareCut(omitted.has('all_volumes') ? own : numbersOf(row, 'all_volumes'), share));
      return cuts.get(key) ?? Infinity;
    };
    const rule = {
      kind: 'volume',
      important: cutAt('important_share'),
      secondary: cutAt('secondary_share'),
    } as const;
    const [rank = 'NotSized'] = importance([volume], rule);
    return IMPORTANCE_LABELS[rank];
  });
};

const runFunnelStage = rowByRow((row) => {
  const intent = optionalNumber(row, 'intent');
  const ability = abilityOf(row);
  const position = funnelStage({
    intentCut: numberOf(row, 'intent_cut'),
    ...(intent !== undefined && { intent }),
    ...(ability !== undefined && { ability }),
  });
  return ok(funnelLabel(position));
});

function abilityOf(row: RowArguments): 'strong' | 'weak' | 'none' | undefined {
  const word = optionalText(row, 'ability');
  return word === 'strong' || word === 'weak' || word === 'none' ? word : undefined;
}

/** Strategy in one cell: name and summary, countermeasures for the reason, actions; in the team's words where it has some. */
const runStrategy: RunCall = (rows, omitted, context) => {
  const [usable] = usableRows(rows);
  // The playbook counts for all rows: it is read once.
  const team = readPlaybookCells(usable ? cellsOf(usable, 'playbook') : []);
  if (isFailure(team)) return rows.map((row) => (isRowFailure(row) ? row : team));
  return rowByRow((row) => strategyText(row, context, team))(rows, omitted, context);
};

function strategyText(row: RowArguments, context: CallContext, team: PlaybookTexts): Result<string> {
  const result = strategyKeys(textOf(row, 'class_name'), optionalText(row, 'reason'));
  if (!result.ok) return result;
  const language = languageOf(optionalText(row, 'language') ?? context.language);
  const text = (key: string) => teamTextOf(team, language, key) ?? context.text(language, key);
  const { name, summary, reason, countermeasures, actions } = result.value;
  return ok(
    [
      `${text(name)}: ${text(summary)}`,
      ...(reason === undefined
        ? []
        : [`${text(reason)} →`, ...countermeasures.map((key) => `→ ${text(key)}`)]),
      ...actions.map((key) => `• ${text(key)}`),
    ].join('\n'),
  );
}

const runLeadScore = rowByRow((row) => {
  const result = leadScore(numbersOf(row, 'conditions'), optionalList(row, 'weights'));
  if (!result.ok) return result;
  const { score } = result.value;
  return score === undefined ? fail(error('leads-nothing-known', { cell: '#N/A' })) : ok(score);
});

/** How each function on customers, prospects and leads computes. */
export const customerRuns: Readonly<Record<string, RunCall>> = {
  SEGMENT: runSegment,
  STABILITY: runStability,
  PROSPECT: runProspect,
  INTENT: runIntent,
  CLOSECLASS: runCloseClass,
  IMPORTANCE: runImportance,
  FUNNELSTAGE: runFunnelStage,
  STRATEGY: runStrategy,
  LEADSCORE: runLeadScore,
};
