export default {
  'results-no-orders': {
    text: 'There is no order up to the day of the report.',
    fix: 'Give at least one date of order on or before that day.',
  },
  'results-days-not-positive': {
    text: '{{value}} days is no time in which to order again.',
    fix: 'Enter the days within which an order is expected, more than 0.',
  },
  'results-negative-count': {
    text: 'A count of {{value}} is below zero.',
    fix: 'Prospects contacted and orders are 0 or more.',
  },
  'results-no-coverage': {
    text: 'No prospect was contacted in one of the periods.',
    fix: 'Without contacts there is no win rate; choose periods in which prospects were contacted.',
  },
  'results-no-orders-won': {
    text: 'No order was won, so the win rate is zero.',
    fix: 'With a win rate of zero no number of contacts reaches the target; take a longer period.',
  },
  'results-period-reversed': {
    text: 'A period ends before it begins.',
    fix: 'Swap its first and last day.',
  },
  'results-periods-overlap': {
    text: 'The two periods share days.',
    fix: 'Let the earlier period end before the later one begins, or those sales would count twice.',
  },
  'results-money-too-large': {
    text: 'The sales are too large to be added to the last cent.',
    fix: 'Give the amounts in thousands.',
  },
  'results-season-too-short': {
    text: '{{months}} months are too few to tell a season.',
    fix: 'Give at least two complete years (24 months) with sales in both.',
  },
  'results-tables-differ': {
    text: 'The two tables differ in size: {{first}} and {{second}}.',
    fix: 'Give both tables the same customers in the same rows and the same product lines in the same columns.',
  },
  'results-not-money': {
    text: '“{{value}}” is no amount.',
    fix: 'Enter an amount in each cell, or leave it blank.',
  },
  'results-counts-too-large': {
    text: 'The counts are too far apart to be split.',
    fix: 'Check the prospects and orders of both periods.',
  },
  'results-ledger-short': {
    text: 'Orders begin on {{date}}: customers who bought before that day may count as new.',
    fix: 'Add the orders of the months before, at least half a year.',
  },
  'results-level-assumed': {
    text: '{{count}} representatives have neither a level nor a first day; they are judged as experienced.',
    fix: 'Add a column “Joined on” or “Level” to the list of representatives.',
  },
  'results-from-months': {
    text: 'There are no order lines: {{months}} months of the customer list stand in, as one order a month.',
    fix: 'Add a table of orders for risk, product lines and orders by day.',
  },
} as const;
