export default {
  'dealers-negative-stock': {
    text: 'A stock of {{value}} is below zero.',
    fix: 'Correct the counted quantity; a stock is 0 or more.',
  },
  'dealers-negative-sales': {
    text: 'Sales of {{value}} are below zero.',
    fix: 'Enter the sales of the period, returns taken off; when returns are larger, leave the cell blank.',
  },
  'dealers-count-error': {
    text: 'More was counted ({{closing}}) than there can be: opening {{opening}} + purchases {{purchases}}.',
    fix: 'Count again, or add a delivery that is missing from the purchases.',
  },
  'dealers-no-sales': {
    text: 'There were no sales in the period.',
    fix: 'Without sales there is no ratio; the status of such stock is Dead stock.',
  },
  'dealers-no-stock': {
    text: 'The dealer holds no stock at all.',
    fix: 'Without stock there is no share; check the count.',
  },
  'dealers-no-average-stock': {
    text: 'The average stock is zero.',
    fix: 'Without stock there is no turnover; check opening and closing stock.',
  },
  'dealers-own-exceeds-all': {
    text: 'Own stock ({{own}}) is larger than all stock ({{all}}).',
    fix: 'The stock of all products must include the own ones, in the same unit.',
  },
  'dealers-nothing-counted': {
    text: 'No stock has been counted.',
    fix: 'Enter at least one own quantity and one quantity of all products.',
  },
  'dealers-days-not-positive': {
    text: '{{value}} days is not the length of a period.',
    fix: 'Enter the days of the sales period, more than 0.',
  },
  'dealers-periods-not-positive': {
    text: '{{value}} periods a year is not possible.',
    fix: 'Enter 12 for months, 52 for weeks, 4 for quarters.',
  },
  'dealers-sales-unknown': {
    text: 'Sales are not known for {{count}} products, so they have no ratio.',
    fix: 'Give the table a sales column, or opening stock and purchases; two counts with purchases do as well.',
  },
  'dealers-count-later': {
    text: 'This count is of {{date}}, after the day of the report.',
    fix: 'Correct the date, or choose a later day for the report.',
  },
  'dealers-no-history': {
    text: 'There is no sales history.',
    fix: 'Give the sales of at least one period, oldest first.',
  },
  'dealers-no-season': {
    text: 'The history shows no season.',
    fix: 'A season needs two full cycles (24 months) that repeat; leave the method out to have it chosen.',
  },
  'dealers-service-level': {
    text: 'A service level of {{value}} is not possible.',
    fix: 'Enter a share from 0.5 to below 1: 0.975 for A, 0.95 for B, 0.9 for C items.',
  },
  'dealers-negative-term': {
    text: '{{value}} is below zero.',
    fix: 'Quantities, times and deviations are 0 or more.',
  },
  'dealers-not-positive': {
    text: '{{value}} is not above zero.',
    fix: 'Demand, costs, prices, case size and review period must be more than 0.',
  },
  'dealers-price-missing': {
    text: 'The order is limited by credit, but the unit price is not known.',
    fix: 'Enter the price that the dealer pays for a unit.',
  },
  'dealers-sold-exceeds-available': {
    text: 'More was sold ({{sales}}) than there was ({{available}}).',
    fix: 'Check the count and the deliveries of the period.',
  },
  'dealers-demand-missing': {
    text: 'The lead time varies, but the mean demand is not known.',
    fix: 'Enter the mean demand of a period; the safety stock depends on it when deliveries are early or late.',
  },
  'dealers-no-previous-stock': {
    text: 'There was no stock at the count before.',
    fix: 'Without stock before there is no change in percent; ask for the kind of change instead.',
  },
  'dealers-nothing-to-compare': {
    text: 'There is neither a policy price nor a purchase price to compare with.',
    fix: 'Give at least one of the two.',
  },
  'dealers-no-price-cut': {
    text: 'The price did not fall: {{before}} before, {{after}} now.',
    fix: 'Price protection is for a cut only; check the two prices.',
  },
} as const;
