import type { CellInput } from '../../core/cell';
import { error } from '../../core/problem';
import type { Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import { nextVisit } from '../../calendar/next-visit';
import { publicHolidays } from '../../calendar/public-holidays';
import type { CallRule, FrequencyTable } from '../../visits/frequency';
import { cycleOf, DEFAULT_FREQUENCIES, highestDemand } from '../../visits/frequency';
import { travelMinutes } from '../../visits/travel';
import { DAY_LABELS, wordKey } from '../labels';
import type { RowArguments } from '../arguments';
import type { RunCall } from './outcome';
import { dayListsOf, numberOf, rowByRow, textOf, weekdaysOf, wordsOf } from './outcome';

/** Classes that ask for no visits of their own: they say how large or how far a prospect is, not how often to call. */
const NO_DEMAND = new Set([
  'targetmarket',
  'potentialcustomer',
  'important',
  'secondary',
  'ordinary',
  'notsized',
]);

const byWord = (table: FrequencyTable): FrequencyTable =>
  Object.fromEntries(Object.entries(table).map(([name, rule]) => [wordKey(name), rule]));
const DEFAULTS = byWord(DEFAULT_FREQUENCIES);

/** Frequencies by the key that words are compared by; a team's own list goes before the defaults. */
function withOwn(calls: readonly (readonly [string, number])[]): FrequencyTable {
  const table: Record<string, CallRule> = { ...DEFAULTS };
  for (const [name, perFourWeeks] of calls) {
    const key = wordKey(name);
    table[key] = { cycleDays: cycleOf(perFourWeeks), priority: table[key]?.priority ?? 0 };
  }
  return table;
}

/** One table for all rows of a call: the argument is the same list in each of them. */
const tables = new WeakMap<object, FrequencyTable>();

function frequenciesOf(row: RowArguments): FrequencyTable {
  const own = row['frequencies'];
  if (!Array.isArray(own)) return DEFAULTS;
  const made = tables.get(own) ?? withOwn(own as readonly (readonly [string, number])[]);
  tables.set(own, made);
  return made;
}

const runCallFrequency = rowByRow((row): Result<CellInput> => {
  const table = frequenciesOf(row);
  const keys = wordsOf(row, 'classes').map((word) => ({ word, key: wordKey(word) }));
  const unknown = keys.find(({ key }) => !Object.hasOwn(table, key) && !NO_DEMAND.has(key));
  if (unknown) {
    return fail(
      error('functions-unknown-class', { cell: '#VALUE!', args: { value: unknown.word.slice(0, 40) } }),
    );
  }
  return ok(
    highestDemand(
      keys.map(({ key }) => key),
      table,
    )?.callsPerFourWeeks ?? 0,
  );
});

const runNextVisit = rowByRow((row) => {
  const { daysOff, makeUpDays } = dayListsOf(row, 'holidays');
  const weekdays = weekdaysOf(row, 'weekdays');
  return nextVisit(numberOf(row, 'last'), numberOf(row, 'frequency'), { daysOff, makeUpDays, weekdays });
});

const runPublicHolidays = rowByRow((row) => {
  const result = publicHolidays(textOf(row, 'country'), numberOf(row, 'year'));
  if (!result.ok) return result;
  return ok(
    result.value.map(({ date, name, working }) => [
      date,
      name,
      working ? DAY_LABELS.working : DAY_LABELS.off,
    ]),
  );
});

const runTravelTime = rowByRow((row) => {
  const place = (end: string) => ({
    location: { latitude: numberOf(row, `${end}_latitude`), longitude: numberOf(row, `${end}_longitude`) },
  });
  return ok(
    travelMinutes(place('from'), place('to'), {
      circuity: numberOf(row, 'circuity'),
      speeds: [
        { upToKm: numberOf(row, 'city_km'), kmPerHour: numberOf(row, 'city_speed') },
        { upToKm: numberOf(row, 'suburb_km'), kmPerHour: numberOf(row, 'suburb_speed') },
        { upToKm: Infinity, kmPerHour: numberOf(row, 'highway_speed') },
      ],
      fixedMinutes: numberOf(row, 'fixed_minutes'),
      // Never asked for: both places are known.
      sameAreaMinutes: 0,
      otherAreaMinutes: 0,
    }),
  );
});

/** How each function on visits computes. */
export const visitRuns: Readonly<Record<string, RunCall>> = {
  CALLFREQUENCY: runCallFrequency,
  NEXTVISIT: runNextVisit,
  PUBLICHOLIDAYS: runPublicHolidays,
  TRAVELTIME: runTravelTime,
};
