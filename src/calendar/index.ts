export type { CoveredYears, PublicHoliday } from './public-holidays';
export { coveredYears, HOLIDAY_COUNTRIES, holidayCountry, publicHolidays } from './public-holidays';
export type { IsWorkingDay, WorkingDayRules } from './working-days';
export { DEFAULT_WEEKDAYS, workingDays, workingDayTest } from './working-days';
export { nextVisit } from './next-visit';
