import type { PlanWeights, TravelRules } from './problem';

/** Working assumptions about car travel in and around a city; every number is a named cell of the Rules sheet. */
export const DEFAULT_TRAVEL: TravelRules = {
  circuity: 1.3,
  speeds: [
    { upToKm: 5, kmPerHour: 20 },
    { upToKm: 20, kmPerHour: 35 },
    { upToKm: 80, kmPerHour: 60 },
    { upToKm: 1000, kmPerHour: 80 },
  ],
  fixedMinutes: 5,
  sameAreaMinutes: 15,
  otherAreaMinutes: 35,
};

/**
 * Default prices, in minutes of travel. A missed visit outweighs any detour that fits a day, so that a visit is left out
 * only when it cannot be made.
 */
export const DEFAULT_WEIGHTS: PlanWeights = {
  missedVisit: 1000,
  spacing: 60,
  travelMinute: 1,
  balance: 60,
  change: 30,
  lateness: 0.5,
};

/** At most this many visits per customer and ISO week (DOMAIN 3). */
export const DEFAULT_MAX_PER_WEEK = 2;
