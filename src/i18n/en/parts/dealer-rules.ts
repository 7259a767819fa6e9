/** Rules of orders, prices and accounts on the Rules sheet. */
export const dealerRules = {
  OrderPolicy: {
    label: 'How orders are suggested',
    note: 'auto: by the trade rule below eight periods of sales, by statistics from then on.',
  },
  TradeFactor: {
    label: 'Trade factor',
    note: 'The trade rule orders up to this many times the sales of the last period.',
  },
  ReviewDays: {
    label: 'Days between orders',
    note: 'How often a dealer orders: the days from one visit to the next.',
  },
  LeadDays: {
    label: 'Delivery after',
    note: 'Days from order to delivery. A lead time in the list of products comes first.',
  },
  LeadDaysDeviation: {
    label: 'Deliveries stray by',
    note: 'Standard deviation of the days from order to delivery; 0 when they are on time.',
  },
  ServiceA: { label: 'Service of A items', note: 'Share of order cycles without a stock-out.' },
  ServiceB: {
    label: 'Service of B items',
    note: 'Share of order cycles without a stock-out; also for items without a class, unless they sell only now and then.',
  },
  ServiceC: {
    label: 'Service of C items',
    note: 'Share of order cycles without a stock-out.',
  },
  ServiceSlow: {
    label: 'Service of occasional sellers',
    note: 'Items without a class that sell only now and then: chance, for each period until the next order can arrive, that the stock lasts. Two periods ask for 95% × 95% = 90%, the least.',
  },
  CoverDays: {
    label: 'Stock at most for',
    note: 'Days that stock and order together may last. Blank: no limit.',
  },
  PriceAreaGap: {
    label: 'Off the area',
    note: 'A retail price further from the median of the area than this is flagged.',
  },
  PriceAreaDays: {
    label: 'Prices of an area within',
    note: 'Days back within which prices of an area are compared.',
  },
  PriceAreaDealers: { label: 'Dealers for a median', note: 'Fewer dealers than this have no median.' },
  PriceTolerance: {
    label: 'Policy tolerance',
    note: 'A retail price further from the policy price than this is a violation.',
  },
  PriceChange: {
    label: 'Price moved',
    note: 'A change since the price seen before by this much is flagged.',
  },
  ThinMargin: { label: 'Thin margin below', note: 'Margin of the dealer on the retail price.' },
  PurchaseSpread: {
    label: 'Spread of purchase prices',
    note: 'A dealer who buys this much dearer than the cheapest of the area is flagged.',
  },
  CompetitorChange: {
    label: 'Competitor moved',
    note: 'A change of a competitor’s price by this much is reported to the company.',
  },
  CreditAmber: { label: 'Near the limit from', note: 'Exposure as a share of the credit limit.' },
  CreditRed: { label: 'Over the limit above', note: 'Exposure as a share of the credit limit.' },
  CollateralShare: { label: 'Collateral counts', note: 'Share of the collateral that counts as cover.' },
  CollateralDays: {
    label: 'Collateral expires within',
    note: 'Days ahead in which an end of the collateral is told.',
  },
  ConfirmationDays: {
    label: 'Confirm the balance every',
    note: 'Days after which the balance is to be confirmed in writing again.',
  },
  LegacyDays: {
    label: 'Legacy after',
    note: 'Days overdue from which an item is an old matter to be settled.',
  },
  ProtectionDays: {
    label: 'Count after a price cut within',
    note: 'Days in which the stock is counted after a price cut.',
  },
} as const;
