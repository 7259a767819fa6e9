import { error } from '../core/problem';
import { fail, ok, type Result } from '../core/result';

/** Everything that has a strategy: classes, close classes, and the stages and cases of the funnel. */
export const STRATEGY_CLASSES = [
  'EI',
  'EII',
  'EIII',
  'EIV',
  'NEW',
  'PI',
  'PII',
  'PIII',
  'PIV',
  'Hot',
  'Promising',
  'Potential',
  'Overdue',
  'NoDate',
  'TargetMarket',
  'PotentialCustomer',
  'Case1',
  'Case2',
  'Case3',
] as const;
export type StrategyClass = (typeof STRATEGY_CLASSES)[number];

/** Actions of each, in the order of doing; text under `playbook:classes.<class>.actions.<action>`. */
const ACTIONS = {
  EI: ['serve', 'bond', 'consult', 'plan', 'newProducts', 'time'],
  EII: ['findWhy', 'countermeasure', 'followUp', 'rescore', 'time'],
  EIII: ['visit', 'analyse', 'support', 'record', 'time'],
  EIV: ['costToServe', 'future', 'lessEffort', 'giveUp', 'time'],
  NEW: ['start', 'contact', 'learn', 'rescore'],
  PI: ['obstacles', 'keyPeople', 'costOfDelay', 'next'],
  PII: ['plan', 'findWhy', 'keyPeople', 'next'],
  PIII: ['order', 'next'],
  PIV: ['park', 'next'],
  Hot: ['close', 'next'],
  Promising: ['win', 'next'],
  Potential: ['keep', 'next'],
  Overdue: ['update', 'risk'],
  NoDate: ['ask'],
  TargetMarket: ['size', 'reach'],
  PotentialCustomer: ['clarify', 'ability'],
  Case1: ['setAside', 'next'],
  Case2: ['keepContact', 'next'],
  Case3: ['first', 'next'],
} as const satisfies Readonly<Record<StrategyClass, readonly string[]>>;

/** Countermeasures by class and reason; text under `playbook:reasons.<class>.<reason>`. */
const COUNTERMEASURES = {
  EII: {
    novelty: ['switchingCost', 'loyalty'],
    competitorOffer: ['advantages', 'benefit', 'loyalty'],
    dissatisfied: ['talk', 'correct', 'empathy', 'fittingProduct'],
  },
  PII: {
    unfamiliar: ['relationship', 'strengths'],
    switchingRisk: ['riskByRisk', 'trial'],
    competitorStronger: ['service', 'trust', 'priceLast'],
  },
} as const;

/** Classes that have reason codes. */
export type ReasonedClass = keyof typeof COUNTERMEASURES;

/** Strategy of a class as i18n keys with their namespace. */
export interface Strategy {
  readonly class: StrategyClass;
  /** Name of the strategy, one or two words. */
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  readonly actions: readonly string[];
  /** Reason codes that may be given for this class: `code` is what a cell holds, `text` its key. */
  readonly reasons: readonly { readonly code: string; readonly id: string; readonly text: string }[];
  /** What to do about the given reason; empty without one. */
  readonly countermeasures: readonly string[];
  readonly reason?: string;
}

/**
 * Strategy, actions and countermeasures of a class (DOMAIN 1.1, 1.2, 1.6), as keys of the `playbook` texts.
 * @param klass a class in any case: `EI` … `EIV`, `NEW`, `PI` … `PIV`, `Hot` …, `Case1` …
 * @param reason reason code of an EII or PII customer: `a`, `b`, `c`, or its id, e.g. `dissatisfied`
 * @returns `customers-unknown-class`, `customers-unknown-reason` (#VALUE!)
 * @example strategyKeys('EII', 'a').countermeasures: playbook:reasons.EII.novelty.switchingCost, ….loyalty
 */
export function strategyKeys(klass: string, reason?: string): Result<Strategy> {
  const wanted = klass.trim().toLowerCase();
  const found = STRATEGY_CLASSES.find((known) => known.toLowerCase() === wanted);
  if (!found) {
    return fail(error('customers-unknown-class', { cell: '#VALUE!', args: { value: klass } }));
  }
  const measures: Readonly<Record<string, readonly string[]>> = isReasoned(found)
    ? COUNTERMEASURES[found]
    : {};
  const root = `playbook:reasons.${found}`;
  const reasons = Object.keys(measures).map((id, i) => ({
    code: String.fromCharCode(97 + i),
    id,
    text: `${root}.${id}.reason`,
  }));
  const code = reason?.trim().toLowerCase() ?? '';
  const given = reasons.find(({ code: letter, id }) => letter === code || id.toLowerCase() === code);
  if (code !== '' && !given) {
    const codes = reasons.map(({ code: letter }) => letter).join(', ') || '–';
    return fail(
      error('customers-unknown-reason', {
        cell: '#VALUE!',
        args: { value: reason ?? '', class: found, codes },
      }),
    );
  }
  return ok({
    class: found,
    name: `playbook:classes.${found}.name`,
    summary: `playbook:classes.${found}.summary`,
    actions: ACTIONS[found].map((action) => `playbook:classes.${found}.actions.${action}`),
    reasons,
    countermeasures: given ? (measures[given.id] ?? []).map((id) => `${root}.${given.id}.${id}`) : [],
    ...(given && { reason: given.text }),
  });
}

function isReasoned(klass: StrategyClass): klass is ReasonedClass {
  return klass in COUNTERMEASURES;
}
