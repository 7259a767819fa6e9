import type { PlanWeights, TravelRules } from './problem';

/** Working assumptions about car travel in and around a city; every number is a named cell of the Rules sheet. */
export const DEFAULT_TRAVEL: TravelRules = {
  circuity: 1.35,
  speeds: [
    { upToKm: 5, kmPerHour: 22 },
    { upToKm: 20, kmPerHour: 35 },
    { upToKm: 20_000, kmPerHour: 65 },
  ],
  fixedMinutes: 5,
  sameAreaMinutes: 15,
  otherAreaMinutes: 40,
};

/**
 * Default prices, in minutes of travel. A missed visit outweighs a detour of up to an hour, so that hardly any visit is left out that
 * can be made; a dearer one would not save more of them where time is short, and cost even spacing and travel. Same
 * weekday: a small wish, below any real detour. Time shares (only with wishes): a class that has a tenth of the time too much,
 * another too little, weighs 20 minutes where half of the days is visits. Another rep: more than a detour, less than a visit.
 */
export const DEFAULT_WEIGHTS: PlanWeights = {
  missedVisit: 60,
  spacing: 100,
  travelMinute: 1,
  balance: 350,
  change: 10,
  lateness: 1,
  sameWeekday: 2,
  timeShare: 2000,
  reassign: 40,
};

/** At most this many visits per customer and ISO week (DOMAIN 3). */
export const DEFAULT_MAX_PER_WEEK = 2;
