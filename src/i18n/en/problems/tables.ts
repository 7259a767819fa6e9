export default {
  'tables-ambiguous-customer': {
    text: 'Several customers are called "{{customer}}" ({{count}} rows of {{table}}, first in row {{row}}).',
    fix: 'Use the customer code in these rows.',
  },
  'tables-ambiguous-date': {
    text: '{{address}} in "{{column}}": "{{value}}" can be two dates.',
    fix: 'Write the date as 2025-03-05.',
  },
  'tables-ambiguous-number': {
    text: '{{address}} in "{{column}}": "{{value}}" can be two numbers.',
    fix: 'Write it without a comma or with a point for decimals.',
  },
  'tables-date-as-text': {
    text: '"{{column}}": {{count}} dates are text, first in {{address}}. They were read.',
    fix: 'Nothing needs to be done. To sort by date in Excel, turn them into dates (Data > Text to Columns).',
  },
  'tables-duplicate-key': {
    text: '{{address}}: "{{value}}" stands in row {{first}} already. This row is set aside.',
    fix: 'Give each row its own code, or delete the row that is too many.',
  },
  'tables-error-cell': {
    text: '{{address}} in "{{column}}" shows the error {{value}}.',
    fix: 'Correct the formula in the cell.',
  },
  'tables-header-row-ignored': {
    text: '{{count}} repeated header rows in {{sheet}} are no data (rows {{rows}}).',
    fix: 'Nothing needs to be done.',
  },
  'tables-merged-cells': {
    text: '"{{column}}": {{count}} rows take their value from a merged cell, first in {{address}}.',
    fix: 'Nothing needs to be done. Filters work better without merged cells.',
  },
  'tables-merged-numbers': {
    text: '"{{column}}": {{count}} rows are covered by a merged cell with a number, first in {{address}}. They stay blank.',
    fix: 'Unmerge the cells and enter a number in each row.',
  },
  'tables-missing-amount': {
    text: '{{address}}: the amount is missing. The row is set aside.',
    fix: 'Fill in "{{column}}"; 0 if there is none.',
  },
  'tables-missing-customer': {
    text: '{{address}}: the customer is missing. The row is set aside.',
    fix: 'Fill in "{{column}}".',
  },
  'tables-missing-date': {
    text: '{{address}}: the date is missing. The row is set aside.',
    fix: 'Fill in "{{column}}".',
  },
  'tables-missing-dealer': {
    text: '{{address}}: the dealer is missing. The row is set aside.',
    fix: 'Fill in "{{column}}".',
  },
  'tables-missing-key': {
    text: '{{address}}: there is no code or name. The row is set aside.',
    fix: 'Fill in "{{column}}".',
  },
  'tables-missing-product': {
    text: '{{address}}: the product is missing. The row is set aside.',
    fix: 'Fill in "{{column}}".',
  },
  'tables-missing-stock': {
    text: '{{address}}: the counted stock is missing. The row is set aside.',
    fix: 'Fill in "{{column}}"; 0 if there is none.',
  },
  'tables-more-alike': {
    text: '"{{column}}": {{count}} more cells have the same problem as those listed before.',
    fix: 'Correct the column as a whole.',
  },
  'tables-not-a-condition': {
    text: '{{address}} in "{{column}}": "{{value}}" is no 0, 1 or 2.',
    fix: 'Enter 0 (no), 1 (partly), 2 (yes), or leave it blank if unknown.',
  },
  'tables-not-a-date': {
    text: '{{address}} in "{{column}}": "{{value}}" is no date.',
    fix: 'Enter a date such as 2025-03-05.',
  },
  'tables-not-a-number': {
    text: '{{address}} in "{{column}}": "{{value}}" is no number.',
    fix: 'Enter a number, without text.',
  },
  'tables-not-a-status': {
    text: '{{address}} in "{{column}}": "{{value}}" is no state of a visit.',
    fix: 'Enter planned, confirmed, done or missed.',
  },
  'tables-not-a-time': {
    text: '{{address}} in "{{column}}": "{{value}}" is no time of day.',
    fix: 'Enter a time such as 9:30.',
  },
  'tables-not-an-ability': {
    text: '{{address}} in "{{column}}": "{{value}}" is not understood.',
    fix: 'Enter strong, weak or none, or leave it blank if unknown.',
  },
  'tables-not-hours': {
    text: '{{address}} in "{{column}}": "{{value}}" is no span of time.',
    fix: 'Enter a span such as 9:00-18:00.',
  },
  'tables-not-day-hours': {
    text: '{{address}} in "{{column}}": "{{value}}" does not say the hours of each weekday.',
    fix: 'Enter for example Mon-Thu 9:00-18:00; Fri 9:00-16:00; Sat off.',
  },
  'tables-not-weekdays': {
    text: '{{address}} in "{{column}}": "{{value}}" are no weekdays.',
    fix: 'Enter days such as Mon, Wed or Mon-Fri.',
  },
  'tables-not-yes-or-no': {
    text: '{{address}} in "{{column}}": "{{value}}" is neither yes nor no.',
    fix: 'Enter yes or no.',
  },
  'tables-note-row-ignored': {
    text: '{{count}} rows with remarks in {{sheet}} are no data (rows {{rows}}).',
    fix: 'Nothing needs to be done.',
  },
  'tables-number-as-text': {
    text: '"{{column}}": {{count}} numbers are text, first in {{address}}. They were read.',
    fix: 'Nothing needs to be done. To add them up in Excel, turn them into numbers (Data > Text to Columns).',
  },
  'tables-out-of-range': {
    text: '{{address}} in "{{column}}": {{value}} is not between {{min}} and {{max}}.',
    fix: 'Correct the value or the column that is used.',
  },
  'tables-total-row-ignored': {
    text: '{{count}} total rows in {{sheet}} are no data (rows {{rows}}).',
    fix: 'Nothing needs to be done.',
  },
  'tables-unknown-customer': {
    text: '"{{customer}}" is not in the customer list ({{count}} rows, first in row {{row}} of {{sheet}}).',
    fix: 'Add the customer to the list or correct the name or code. The rows count for nobody until then.',
  },
  'tables-missing-end': {
    text: 'The row names no start or no destination.',
    fix: 'Enter both ends as a customer, representative or area is called elsewhere in the workbook.',
  },
  'tables-missing-travel': {
    text: 'The row has neither minutes nor kilometres.',
    fix: 'Enter the minutes of driving, or the kilometres of road.',
  },
  'tables-missing-coordinates': {
    text: 'The row has no latitude or no longitude.',
    fix: 'Enter both in degrees, such as 37.5665 and 126.978.',
  },
  'tables-missing-price': {
    text: '{{address}}: there is no price. The row is set aside.',
    fix: 'Fill in the retail price, the purchase price, or both.',
  },
  'tables-not-abc': {
    text: '{{address}} in "{{column}}": "{{value}}" is no A, B or C.',
    fix: 'Enter A, B or C, or leave it blank.',
  },
  'tables-not-a-price-kind': {
    text: '{{address}} in "{{column}}": "{{value}}" is no kind of price.',
    fix: 'Enter retail or purchase.',
  },
  'tables-not-an-entry': {
    text: '{{address}} in "{{column}}": "{{value}}" is no kind of entry.',
    fix: 'Enter invoice, shipped, order or prepayment.',
  },
} as const;
