export default {
  'classify-nothing-to-classify': {
    text: 'No sales of customers and no prospects were found.',
    fix: 'Add a table of orders (customer, date, amount), or columns with sales by month to the customer list, or a list of prospects; or correct the columns on the Tables page.',
  },
  'classify-no-sales': {
    text: 'The customer list was found, but no orders and no monthly sales for it.',
    fix: 'Add a table of orders (customer, date, amount), or columns with sales by month beside the customers.',
  },
  'classify-no-complete-month': {
    text: 'There are no orders in a complete month up to {{date}}.',
    fix: 'Choose a later as-of date, or check the dates of the orders.',
  },
  'classify-orders-later': {
    text: '{{count}} order lines are later than the as-of date and are left out.',
    fix: '',
  },
  'classify-month-incomplete': {
    text: '{{count}} order lines of the running month {{month}} are left out: only complete months are compared.',
    fix: '',
  },
  'classify-column-incomplete': {
    text: 'The column “{{column}}” is of the running month {{month}} and is left out: only complete months are compared.',
    fix: '',
  },
  'classify-orders-end': {
    text: 'The last order is of {{month}}; orders up to {{expected}} would be expected. Customers are judged as of {{month}}.',
    fix: 'Add the missing orders, or choose an earlier as-of date.',
  },
  'classify-margin-few': {
    text: 'Only {{known}} of {{total}} order lines carry a margin, so net sales are compared.',
    fix: 'Fill in the margins of at least nine lines in ten to compare margins.',
  },
  'classify-margin-filled': {
    text: '{{known}} of {{total}} order lines carry a margin; the others are taken at the mean margin rate.',
    fix: '',
  },
  'classify-basis-margin': {
    text: 'Contributions are gross margins here: ContributionCut is {{contribution}}. A formula over month columns of net sales takes SalesCut ({{sales}}) on the class overview.',
    fix: 'To judge by net sales throughout, set the rule ContributionBasis to sales.',
  },
  'classify-margin-missing': {
    text: 'The rule says margin, but no order line carries one. Net sales are compared instead.',
    fix: 'Add a column with the gross margin to the orders, or set the rule ContributionBasis to auto or sales.',
  },
  'classify-volumes-missing': {
    text: 'Fixed volumes are asked for, but ImportantVolume or SecondaryVolume is empty; shares are used.',
    fix: 'Fill in both cells on the Rules sheet, or set ImportanceRule to share.',
  },
  'classify-amount-missing': {
    text: 'The rule says “fixed amount”, but no amount is given. The share of the total is used instead.',
    fix: 'Fill in the cell ContributionAmount on the Rules sheet.',
  },
  'classify-nobody-positive': {
    text: 'No customer has a positive contribution, so all of them are low.',
    fix: 'Check the amounts and the as-of date.',
  },
  'classify-few-months': {
    text: 'There are only {{months}} complete months; stability takes six.',
    fix: 'Add older orders. Until then all customers are NEW.',
  },
  'classify-two-sources': {
    text: 'There are order lines and monthly columns; {{used}} are used, they cover more months ({{months}}).',
    fix: '',
  },
  'classify-unlisted-customers': {
    text: 'There is no customer list; {{count}} customers were taken from the orders.',
    fix: '',
  },
} as const;
