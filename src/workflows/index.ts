export { buildVisitPlan } from './build-visit-plan';
export { checkStock } from './check-stock';
export { classifyCustomers } from './classify-customers';
export { loadFrame, surveyTables } from './frame';
export type { Frame, LoadedTable, TableWish } from './frame';
export type * from './outcome';
export { scoreLeads } from './score-leads';
