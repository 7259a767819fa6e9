import type { CellValue } from '../core/cell';
import { aucOf } from './auc';
import { factNumber, factText } from './fact';
import { groupFolds } from './folds';
import type { CodedField, FieldChoice, LeadData, LeadTable, Outcome } from './lead-data';
import { dealCounts, groupDeals } from './lead-data';
import type { LeftOut } from './profile-fields';

/** A field that ranks the deals better than this alone is too good to be known beforehand (DOMAIN 2). */
export const LEAK_AUC = 0.9;
/** Open deals needed before the fill of closed and open deals is compared. */
const LEAST_OPEN = 10;
/** Difference of two fill rates that counts as "mainly". */
const FILL_GAP = 0.5;
/** Filled for hardly any deal of one outcome, and for a good part of the other. */
const HARDLY = 0.02;
const GOOD_PART = 0.15;
/** Filled cells needed before they say anything. */
const LEAST_FILLED = 8;
const FOLDS = 5;
const BANDS = 10;
/** Deals that a level's rate borrows from the overall rate. */
const BORROWED = 2;

/**
 * Leaves out fields that seem to know the outcome: filled mainly after the close, filled for one outcome only, or ranking the deals
 * with an AUC above 0.9 alone (cross-fitted: the rate of a level comes from other deals).
 * @returns the fields that stay, and those left out with the figures of the reason
 */
export function leakGuard(
  table: LeadTable,
  outcomes: readonly Outcome[],
  choices: readonly FieldChoice[],
): { readonly choices: readonly FieldChoice[]; readonly leftOut: readonly LeftOut[] } {
  const data = groupDeals(table, outcomes, choices);
  const { deals, won } = dealCounts(data);
  const folds = groupFolds(data, Math.max(2, Math.min(FOLDS, won, deals - won)), 1);
  const leftOut: LeftOut[] = [];
  const stays = choices.filter((choice, i) => {
    const field = data.fields[i];
    const found = fillLeak(table, outcomes, choice) ?? (field && aucLeak(data, field, folds));
    if (found) leftOut.push({ field: choice.header, ...found });
    return !found;
  });
  return { choices: stays, leftOut };
}

type Found = Omit<LeftOut, 'field'>;

function fillLeak(
  table: LeadTable,
  outcomes: readonly Outcome[],
  { column, kind }: FieldChoice,
): Found | undefined {
  const filled = { won: 0, lost: 0, open: 0 };
  const all = { won: 0, lost: 0, open: 0 };
  outcomes.forEach((outcome, row) => {
    const which = outcome === null ? 'open' : outcome === 1 ? 'won' : 'lost';
    all[which] += 1;
    if (isKnown(table.rows[row]?.[column] ?? null, kind)) filled[which] += 1;
  });
  const won = filled.won / all.won;
  const lost = filled.lost / all.lost;
  const percent = (share: number) => Math.round(share * 100);
  const closed = (filled.won + filled.lost) / (all.won + all.lost);
  if (all.open >= LEAST_OPEN && closed - filled.open / all.open > FILL_GAP)
    return {
      reason: 'filledAfter',
      args: { closed: percent(closed), open: percent(filled.open / all.open) },
    };
  const few = Math.min(won, lost);
  const many = Math.max(won, lost);
  const mainly = many - few > FILL_GAP || (few <= HARDLY && many >= GOOD_PART);
  if (mainly && filled.won + filled.lost >= LEAST_FILLED)
    return { reason: 'filledForOne', args: { won: percent(won), lost: percent(lost) } };
  return undefined;
}

function isKnown(cell: CellValue, kind: FieldChoice['kind']): boolean {
  return kind === 'number' ? typeof factNumber(cell) === 'number' : factText(cell) !== null;
}

function aucLeak(data: LeadData, field: CodedField, folds: Int32Array): Found | undefined {
  const auc = soloAuc(data, field, folds);
  return auc > LEAK_AUC ? { reason: 'tellsAlone', args: { auc: Math.round(auc * 100) / 100 } } : undefined;
}

/** Cross-fitted AUC of one field: every group is predicted by the rate of its level (or band of numbers) in the other folds. */
export function soloAuc(data: LeadData, field: CodedField, folds: Int32Array): number {
  const cells = field.kind === 'category' ? field.codes : bandsOf(field.values, data.deals);
  const count = 2 + folds.reduce((most, fold) => Math.max(most, fold), 0);
  const codes = 2 + cells.reduce((most, code) => Math.max(most, code), 0);
  const deals = new Float64Array(codes * count);
  const wins = new Float64Array(codes * count);
  const total = dealCounts(data);
  // Slot `count − 1` of a code holds all folds together.
  cells.forEach((code, group) => {
    for (const slot of [folds[group] ?? 0, count - 1]) {
      const at = (code + 1) * count + slot;
      deals[at] = (deals[at] ?? 0) + (data.deals[group] ?? 0);
      wins[at] = (wins[at] ?? 0) + (data.wins[group] ?? 0);
    }
  });
  const rate = total.won / total.deals;
  const predicted = Array.from(cells, (code, group) => {
    const base = (code + 1) * count;
    const fold = base + (folds[group] ?? 0);
    const n = (deals[base + count - 1] ?? 0) - (deals[fold] ?? 0);
    const w = (wins[base + count - 1] ?? 0) - (wins[fold] ?? 0);
    return {
      probability: (w + BORROWED * rate) / (n + BORROWED),
      deals: data.deals[group] ?? 0,
      won: data.wins[group] ?? 0,
    };
  });
  return aucOf(predicted)?.value ?? 0.5;
}

/** Tenths of the numbers by deals, equal values together; −1 for unknown. */
function bandsOf(values: Float64Array, deals: Float64Array): Int32Array {
  const order = [...values.keys()]
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const all = order.reduce((sum, i) => sum + (deals[i] ?? 0), 0);
  const bands = new Int32Array(values.length).fill(-1);
  let before = 0;
  let band = 0;
  order.forEach((group, at) => {
    if (at === 0 || values[group] !== values[order[at - 1] ?? 0])
      band = Math.min(BANDS - 1, Math.floor((before / all) * BANDS));
    bands[group] = band;
    before += deals[group] ?? 0;
  });
  return bands;
}
