export default {
  'functions-not-a-number': {
    text: '“{{value}}” in {{name}} is not a number.',
    fix: 'Enter a number, or leave the cell blank when it is not known.',
  },
  'functions-not-a-date': {
    text: '“{{value}}” in {{name}} is not a date, or can be read as two dates.',
    fix: 'Enter an Excel date, or text such as 2026-03-05.',
  },
  'functions-date-range': {
    text: '{{value}} in {{name}} is outside the dates from 1900-03-01 to 9999-12-31.',
    fix: 'Enter an Excel date, or text such as 2026-03-05.',
  },
  'functions-not-weekdays': {
    text: '“{{value}}” in {{name}} does not name weekdays.',
    fix: 'Write the working days such as Mon-Fri, 1-5 or Mon,Wed,Fri.',
  },
  'functions-unknown-option': {
    text: '“{{value}}” in {{name}} is not one of the accepted words.',
    fix: 'Use one of: {{options}}.',
  },
  'functions-unknown-class': {
    text: 'There is no call frequency for “{{value}}”.',
    fix: 'Use EI to EIV, NEW, PI to PIV, Hot, Promising, Potential, Overdue, No date or Case 1 to Case 3, or list the class with its calls in frequencies.',
  },
  'functions-blank': {
    text: '{{name}} is blank.',
    fix: 'Fill in the cell; the answer cannot be known without it.',
  },
  'functions-out-of-range': {
    text: '{{value}} in {{name}} is out of range ({{range}}).',
    fix: 'Enter a number in the range {{range}}.',
  },
  'functions-not-whole': {
    text: '{{value}} in {{name}} is not a whole number.',
    fix: 'Enter a number without decimals.',
  },
  'functions-one-column': {
    text: '{{name}} has {{found}} columns; it takes one cell a row.',
    fix: 'Give one cell, or a single column with one cell for each row.',
  },
  'functions-column-count': {
    text: '{{name}} has {{found}} columns instead of {{expected}}.',
    fix: 'Give {{expected}} cells a row in the order of the help page; unknown ones may stay blank.',
  },
  'functions-one-row-or-column': {
    text: '{{name}} must be one row or one column.',
    fix: 'Give a single row or a single column; it counts for all rows of the answer.',
  },
  'functions-row-count': {
    text: '{{first}} has {{firstRows}} rows but {{second}} has {{secondRows}}.',
    fix: 'Give ranges of equally many rows, or one cell that counts for all rows.',
  },
  'functions-not-a-rectangle': {
    text: '{{name}} is not a rectangle of cells.',
    fix: 'Give every row equally many cells.',
  },
  'functions-too-many-arguments': {
    text: 'There are {{found}} arguments; the function takes {{expected}}.',
    fix: 'Remove the last ones; the help page shows the arguments in their order.',
  },
  'functions-volume-alone': {
    text: 'One volume alone cannot be ranked.',
    fix: 'Give all volumes as second argument, or the whole column as first.',
  },
  'functions-result-too-large': {
    text: 'The result is too large for a cell.',
    fix: 'Check the arguments for a number with too many digits.',
  },
} as const;
