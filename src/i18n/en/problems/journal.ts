export default {
  'journal-error-cell': {
    text: '"{{column}}" shows an error instead of a value.',
    fix: 'Correct the formula, or type the value.',
  },
  'journal-not-a-date': {
    text: '"{{value}}" in "{{column}}" is no date.',
    fix: 'Enter a date, e.g. 2026-03-05.',
  },
  'journal-not-a-number': {
    text: '"{{value}}" in "{{column}}" is no number.',
    fix: 'Enter a number without words.',
  },
  'journal-not-a-rating': {
    text: '"{{value}}" in "{{column}}" is no rating.',
    fix: 'Enter 1 to 5, or leave it blank.',
  },
  'journal-not-a-tick': {
    text: '"{{value}}" in "{{column}}" is neither yes nor no.',
    fix: 'Enter ✓, yes or no, or leave it blank.',
  },
  'journal-not-a-choice': {
    text: '"{{value}}" is no word that "{{column}}" knows.',
    fix: 'Use one of the words that docs/visit-log.md lists for this column.',
  },
  'journal-cell-missing': {
    text: '"{{column}}" is blank, so the row does not count.',
    fix: 'Fill it in, or delete the row.',
  },
  'journal-registers-present': {
    text: 'All record sheets are there already; nothing is added.',
    fix: 'Go on using them; to get an empty one, delete its sheet first.',
  },
  'journal-no-date': {
    text: 'The visit has no date.',
    fix: 'Enter the day of the visit.',
  },
  'journal-future-visit': {
    text: '{{date}} is still to come.',
    fix: 'Log a visit after it took place; plan it in the visit plan.',
  },
  'journal-later-visit': {
    text: 'The visit of {{customer}} on {{date}} lies after the as-of date and does not count yet.',
    fix: 'Correct the date if it is wrong.',
  },
  'journal-no-customer': {
    text: 'The visit names no customer.',
    fix: 'Enter the code or name of the customer.',
  },
  'journal-customer-unknown': {
    text: 'There is no customer or prospect "{{customer}}".',
    fix: 'Check the spelling, or add the customer to the list.',
  },
  'journal-unknown-customer': {
    text: 'The visit log names "{{customer}}", whom no list has.',
    fix: 'Correct the spelling, or add the customer; the visit counts under this name.',
  },
  'journal-miss-unexplained': {
    text: 'A goal was missed without a reason ({{goal}}).',
    fix: 'Choose a reason: price, stock, authority, competitor, timing, relationship or other.',
  },
  'journal-result-without-goal': {
    text: 'Result {{goal}} has no goal.',
    fix: 'Say what the goal was, or clear the result.',
  },
  'journal-promise-without-day': {
    text: 'The promise has no day by which it is due.',
    fix: 'Agree on a day, so that it can be kept on time.',
  },
  'journal-day-without-promise': {
    text: 'There is a day for a promise, but no promise.',
    fix: 'Say what was promised, or clear the day.',
  },
  'journal-before-visit': {
    text: '{{date}} lies before the visit.',
    fix: 'Enter a later day.',
  },
  'journal-personal-number': {
    text: 'A text looks like the number of an identity paper: $t(sheets:papers.{{kind}}).',
    fix: 'Delete the number: it does not belong into a workbook that others read.',
  },
  'journal-log-gone': {
    text: 'The visit log is no longer in the workbook.',
    fix: 'Undo the deletion of its sheet, or log the visit anew.',
  },
  'journal-column-gone': {
    text: 'The visit log has no column "{{column}}" any more; what was entered for it is not kept.',
    fix: 'Put the column back if you need it.',
  },
  'journal-no-visits': {
    text: 'No visits are planned from {{from}} to {{to}}.',
    fix: 'Build a visit plan first, or choose another day or representative.',
  },
  'journal-next-day': {
    text: 'Nothing is planned on {{asked}}; these are the briefs for {{date}}.',
    fix: 'Choose another day if you meant one.',
  },
  'journal-earlier-day': {
    text: 'Nothing was planned or made on {{asked}}; the daily report is for {{date}}.',
    fix: 'Choose another day if you meant one.',
  },
  'journal-no-goal': {
    text: 'The visit to {{customer}} has no goal.',
    fix: 'Agree on a goal before the visit, or leave the visit out.',
  },
  'journal-do-not-contact': {
    text: '{{customer}} does not want visits, but one is planned.',
    fix: 'Take the visit out of the plan.',
  },
  'journal-nothing-logged': {
    text: 'There are neither logged nor planned visits to report on.',
    fix: 'Log a visit, or build a visit plan.',
  },
  'journal-stale-facts': {
    text: '{{count}} facts of the market are older than {{days}} days.',
    fix: 'Check them at the next visit, and note what holds now.',
  },
  'journal-done-unlogged': {
    text: '{{count}} visits of the plan are marked done, but the log does not have them.',
    fix: 'Log them, so that goals and promises count too.',
  },
  'journal-team-row': {
    text: 'The visit stands in the team\'s own table on "{{sheet}}", which is read and never written.',
    fix: 'Change it there.',
  },
  'journal-team-cells': {
    text: '{{count}} cells of the column "{{column}}" in the team\'s own table "{{table}}" could not be read and were left out.',
    fix: 'Nothing needs to be done. On the Tables page you can say which column is what.',
  },
  'journal-prospects-by-log': {
    text: '{{count}} prospects are taken as the visit log knows them: wish to buy and expected order date of the latest visits.',
    fix: 'Nothing needs to be done. Correct the visit if it is wrong; the list of prospects stays as it is.',
  },
} as const;
