export default {
  'workflows-history-joined': {
    text: 'The months of {{count}} customers were read from "{{table}}".',
    fix: 'Nothing needs to be done.',
  },
  'workflows-changed-since': {
    text: '{{sheet}}!{{address}} was changed after the run and was left as it is.',
    fix: 'Check the cell; undo does not overwrite what somebody has entered since.',
  },
  'workflows-choices-left-out': {
    text: 'The list to choose from at {{address}} is too long for Excel or has a comma in a value, and was left out.',
    fix: 'Type the values as before; nothing else of the sheet is affected.',
  },
  'workflows-column-missing': {
    text: 'The table "{{table}}" has no column for: $t(sheets:fields.{{kind}}.{{field}}).',
    fix: 'Choose the column on the Tables page, or add it to the table.',
  },
  'workflows-header-missing': {
    text: 'The column "{{header}}" is no longer in {{sheet}}. Nothing was written.',
    fix: 'Undo the renaming of the header, or start again: the workbook is read anew.',
  },
  'workflows-key-ambiguous': {
    text: '"{{key}}" stands in {{count}} rows of {{sheet}}; the result is written to row {{row}}.',
    fix: 'Give each row its own code, or delete the rows that are too many.',
  },
  'workflows-name-taken': {
    text: 'The cell name {{name}} is used in {{sheet}} already and was left there.',
    fix: 'Rename it in the Name Manager if formulas are to use the value of Fieldsheet.',
  },
  'workflows-nothing-to-undo': {
    text: 'There is nothing to undo.',
    fix: 'The run was undone already, or the workbook was closed since.',
  },
  'workflows-own-cell-changed': {
    text: '{{sheet}}!{{address}} ("{{column}}") was changed while the result was computed. Nothing was written.',
    fix: 'Start again: the workbook is read anew.',
  },
  'workflows-sheet-cell-changed': {
    text: '{{sheet}}!{{address}} was changed while you were working. Nothing was written.',
    fix: 'Open the entry again: it is read anew from the sheet.',
  },
  'workflows-right-side-taken': {
    text: 'There is no room to the right of the table in {{sheet}}. The results go to a sheet of their own.',
    fix: 'Keep the columns to the right of the table free if the results are to stand beside it.',
  },
  'workflows-row-vanished': {
    text: '"{{key}}" is no longer in {{sheet}}. Nothing was written.',
    fix: 'Start again: the workbook is read anew.',
  },
  'workflows-rule-elsewhere': {
    text: 'The rule {{name}} stands in {{sheet}}, a sheet of yours, and was not changed there.',
    fix: 'Change it there, or move the cell name to the Rules sheet.',
  },
  'workflows-rule-error-cell': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) shows an error. The default is used.',
    fix: 'Enter a value.',
  },
  'workflows-rule-name-broken': {
    text: 'The cell name {{name}} refers to cells that are gone. The default is used.',
    fix: 'Delete the name in the Name Manager; the next run makes a new one.',
  },
  'workflows-rule-not-a-number': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) is no number. The default is used.',
    fix: 'Enter a number.',
  },
  'workflows-rule-not-a-time': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) is no time. The default is used.',
    fix: 'Enter a time such as 9:00.',
  },
  'workflows-rule-not-weekdays': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) holds no weekdays. The default is used.',
    fix: 'Enter days such as Mon-Fri.',
  },
  'workflows-rule-not-a-date': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) holds no date. It is left out of account.',
    fix: 'Enter a date such as 2026-04-01, or leave the cell blank.',
  },
  'workflows-rule-not-day-hours': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) does not say hours by weekday. It is left out of account.',
    fix: 'Enter for example Mon-Thu 9:00-18:00; Fri 9:00-16:00.',
  },
  'workflows-rule-order': {
    text: 'These rules must rise: {{names}}. The defaults are used.',
    fix: 'Correct the values on the Rules sheet.',
  },
  'workflows-rule-out-of-range': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) is {{value}}, not within {{min}} to {{max}}. The default is used.',
    fix: 'Enter a value within the range.',
  },
  'workflows-rule-size': {
    text: 'The cell name {{name}} covers {{found}} cells instead of {{wanted}}. The default is used.',
    fix: 'Let the name cover {{wanted}} cells.',
  },
  'workflows-rule-unknown-choice': {
    text: 'The rule {{name}} ({{sheet}}!{{address}}) is none of: {{choices}}. The default is used.',
    fix: 'Enter one of these words.',
  },
  'workflows-sheet-protected': {
    text: 'The sheet {{sheet}} is protected. Nothing was written.',
    fix: 'Unprotect it (Review > Unprotect Sheet) and start again.',
  },
  'workflows-table-empty': {
    text: 'The table "{{table}}" ($t(sheets:kinds.{{kind}})) has no row that can be used.',
    fix: 'Look at the problems listed and correct the rows.',
  },
  'workflows-table-missing': {
    text: 'No table of this kind was found: $t(sheets:kinds.{{kind}}).',
    fix: 'Open a workbook that has one, or choose its columns on the Tables page.',
  },
  'workflows-table-vanished': {
    text: 'The table for $t(sheets:kinds.{{table}}) is no longer there. Nothing was written.',
    fix: 'Start again: the workbook is read anew.',
  },
  'workflows-tables-joined': {
    text: '$t(sheets:kinds.{{kind}}) were read from several tables with the same columns: {{tables}}.',
    fix: 'Nothing needs to be done. Choose one table on the Tables page to read only that one.',
  },
  'workflows-write-failed': {
    text: 'Writing failed. The workbook is as it was.',
    fix: 'Try again. If a cell is being edited, finish that first.',
  },
  'workflows-price-later': {
    text: 'This price was seen on {{date}}, after the day of the report. It is set aside.',
    fix: 'Correct the date, or choose a later day for the report.',
  },
  'workflows-price-not-positive': {
    text: 'A price of {{value}} is not above zero. The row is set aside.',
    fix: 'Correct the price, or leave the cell blank when it is not known.',
  },
  'workflows-mixed-currency': {
    text: 'This price is in {{currency}}, most others are in {{usual}}. The row is set aside.',
    fix: 'Convert the price, or keep prices of another currency in a workbook of their own.',
  },
  'workflows-pack-unknown': {
    text: 'The pack of {{product}} is not known here, but it is in other rows. The row is set aside.',
    fix: 'Fill in the pack size, or add the product with its pack to the list of products.',
  },
  'workflows-grade-later': {
    text: 'This grade is of {{date}}, after the day of the report. It is set aside.',
    fix: 'Correct the date, or choose a later day for the report.',
  },
  'workflows-invoice-later': {
    text: 'This entry is dated {{date}}, after the day of the report. It is set aside.',
    fix: 'Correct the date, or choose a later day for the report.',
  },
  'workflows-invoice-twice': {
    text: 'Document {{number}} stands in row {{first}} already. This row is set aside.',
    fix: 'Delete the row that is too many, or correct the number.',
  },
  'workflows-overpaid': {
    text: 'More was paid ({{paid}}) than the invoice amounts to ({{amount}}). The rest counts as a credit.',
    fix: 'Check the payment; enter what is paid in advance as a prepayment.',
  },
  'workflows-due-unknown': {
    text: '{{count}} invoices have no due day, first in this row. They count as due on the day of the invoice.',
    fix: 'Fill in the due day.',
  },
  'workflows-zero-limit': {
    text: 'The credit limit of {{dealer}} is 0: cash only, every amount owed is over the limit.',
    fix: 'Leave the cell blank when no limit was agreed.',
  },
  'workflows-audit-later': {
    text: 'This audit is of {{date}}, after the day of the report. It is set aside.',
    fix: 'Correct the date, or choose a later day for the report.',
  },
  'workflows-table-exists': {
    text: 'There is a table for this already: {{table}} in sheet {{sheet}}.',
    fix: 'Go on in that table. If it is another kind of table, say so on the page of tables.',
  },
  'workflows-no-accounts': {
    text: 'There is no account to check.',
    fix: 'Fill in at least one row with a dealer in the table of accounts or of their entries.',
  },
} as const;
