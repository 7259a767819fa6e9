/** What registers are called; the tabs of their sheets say the same. */
export const registerKinds = {
  VisitLog: 'Visit log',
  OpenItems: 'Promises and tasks',
  Instructions: 'Instructions',
  Complaints: 'Complaints',
  MarketInfo: 'Market information',
  Training: 'Training at customers',
  Policies: 'Policies and news',
  Tools: 'Tools to carry',
  Actions: 'Actions',
  ServeInputs: 'Cost to serve',
  FutureCustomers: 'Future customers',
  Sources: 'Prospect sources',
  DevelopmentPlan: 'Development plan',
  DealerEvents: 'Dealer events',
  DealerSuggestions: 'Dealer suggestions',
  TimeSheets: 'Time sheet',
};
