import type { SerialDate } from '../core/serial-date';
import { mean } from '../core/statistics';
import { MIN_FUNNEL_CASES } from './funnel';
import { wilsonInterval, type ShareInterval } from './wilson';

/** Codes of the ways to find prospects (DOMAIN 2): 1 direct visit … 9 personal network. */
export const SOURCE_CODES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type SourceCode = (typeof SOURCE_CODES)[number];

/** Names of a source in any language, its code included, as teams write them. */
export interface SourceWords {
  readonly code: SourceCode;
  readonly words: readonly string[];
}

/** What two names of a source are compared by. */
function wordId(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Finds the code of a source by its number or one of its names; undefined for any other text. */
export function sourceFinder(
  sources: readonly SourceWords[],
): (text: string | undefined) => SourceCode | undefined {
  const known = new Map<string, SourceCode>();
  for (const { code, words } of sources) {
    for (const word of [String(code), ...words]) {
      const id = wordId(word);
      if (id !== '' && !known.has(id)) known.set(id, code);
    }
  }
  return (text) => {
    if (text === undefined) return undefined;
    const whole = known.get(wordId(text));
    if (whole !== undefined) return whole;
    // `8 exhibition`, `8. 전시회`: the number in front is the code.
    const [, front] = /^\s*([1-9])(?!\d)/.exec(text) ?? [];
    return front === undefined ? undefined : known.get(front);
  };
}

/** One prospect as its source is judged by. */
export interface SourcedProspect {
  readonly code?: SourceCode;
  readonly firstContact?: SerialDate;
  /** Day of the first order; undefined when there is none yet. */
  readonly orderedOn?: SerialDate;
  /** Known to have ordered although the day is not known. */
  readonly ordered: boolean;
}

/** What a source has brought. */
export interface SourceResult {
  /** Undefined for prospects without a known source. */
  readonly code?: SourceCode;
  readonly count: number;
  readonly ordered: number;
  /** Share that ordered, with a Wilson 95 % interval; undefined for fewer than 10 prospects, which are a count only. */
  readonly conversion?: ShareInterval;
  /** Mean days from the first contact to the first order, of those whose two days are known. */
  readonly daysToOrder?: number;
  readonly daysKnown: number;
  /** Money, as the team noted it; undefined when unknown. */
  readonly cost?: number;
  /** Cost ÷ orders won; undefined without cost or orders. */
  readonly costPerOrder?: number;
}

/**
 * Count, cost, conversion and days to order of each source (DOMAIN 2), in the order of the codes, prospects without a source last
 * (and only when there are any). An order before the first contact is no conversion time: those days are left out.
 * @param costs money by code
 */
export function sourceResults(
  prospects: readonly SourcedProspect[],
  costs: ReadonlyMap<SourceCode, number> = new Map(),
): readonly SourceResult[] {
  const codes: (SourceCode | undefined)[] = [...SOURCE_CODES];
  if (prospects.some(({ code }) => code === undefined)) codes.push(undefined);
  return codes.map((code) => {
    const here = prospects.filter((prospect) => prospect.code === code);
    const ordered = here.filter((prospect) => prospect.ordered || prospect.orderedOn !== undefined).length;
    const interval = here.length >= MIN_FUNNEL_CASES ? wilsonInterval(ordered, here.length) : undefined;
    const days = here.flatMap(({ firstContact, orderedOn }) =>
      firstContact === undefined || orderedOn === undefined || orderedOn < firstContact
        ? []
        : [Math.floor(orderedOn) - Math.floor(firstContact)],
    );
    const average = mean(days);
    const cost = code === undefined ? undefined : costs.get(code);
    return {
      ...(code !== undefined && { code }),
      count: here.length,
      ordered,
      ...(interval?.ok && { conversion: interval.value }),
      ...(average !== undefined && { daysToOrder: average }),
      daysKnown: days.length,
      ...(cost !== undefined && { cost }),
      ...(cost !== undefined && ordered > 0 && { costPerOrder: cost / ordered }),
    };
  });
}
