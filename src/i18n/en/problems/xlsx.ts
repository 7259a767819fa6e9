export default {
  'xlsx-empty-file': {
    text: 'The file is empty.',
    fix: 'Choose the workbook again; it may not have been downloaded completely.',
  },
  'xlsx-encrypted': {
    text: 'The workbook is protected with a password to open it.',
    fix: 'Open it in Excel, remove the password under File > Info > Protect Workbook, and save it.',
  },
  'xlsx-old-format': {
    text: 'This is a workbook in the old .xls format.',
    fix: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  'xlsx-binary-workbook': {
    text: 'This is a binary workbook (.xlsb).',
    fix: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  'xlsx-other-kind': {
    text: 'The file is not an Excel workbook but of another kind: {{kind}}.',
    fix: 'Choose an .xlsx or .xlsm file.',
  },
  'xlsx-not-a-workbook': {
    text: 'The file is not an Excel workbook, whatever its name says.',
    fix: 'Choose an .xlsx or .xlsm file. The command line also reads text tables whose name ends in .csv.',
  },
  'xlsx-truncated': {
    text: 'The end of the file is missing.',
    fix: 'Copy or download the workbook again; the transfer was cut short.',
  },
  'xlsx-damaged': {
    text: 'The file is damaged: its table of contents does not fit what it holds.',
    fix: 'Use a backup, or open it in Excel, let Excel repair it, and save it.',
  },
  'xlsx-damaged-part': {
    text: 'A part of the workbook is damaged: {{part}}.',
    fix: 'Use a backup, or open it in Excel, let Excel repair it, and save it.',
  },
  'xlsx-missing-part': {
    text: 'The workbook refers to a part that it does not hold: {{part}}.',
    fix: 'Use a backup, or open it in Excel, let Excel repair it, and save it.',
  },
  'xlsx-too-large': {
    text: 'A part of the workbook is larger than 500 MB: {{part}}.',
    fix: 'Split the data over several workbooks, or delete rows that are no longer needed.',
  },
  'xlsx-unsupported-compression': {
    text: 'A part of the file is packed in a way that Excel does not use: {{part}}.',
    fix: 'Open the workbook in Excel and save it again.',
  },
  'xlsx-no-such-sheet': {
    text: 'There is no sheet “{{sheet}}”.',
    fix: 'Check the name of the sheet; it may have been renamed or deleted.',
  },
  'xlsx-no-such-table': {
    text: 'There is no table “{{name}}”.',
    fix: 'Check the name of the table under Table Design; it may have been renamed or deleted.',
  },
  'xlsx-sheet-name': {
    text: '“{{sheet}}” cannot be the name of a sheet.',
    fix: 'Use 1 to 31 characters without [ ] : * ? / \\ and without an apostrophe at either end.',
  },
  'xlsx-sheet-exists': {
    text: 'There is a sheet “{{sheet}}” already.',
    fix: 'Choose another name.',
  },
  'xlsx-last-sheet': {
    text: '“{{sheet}}” is the last visible sheet and has to stay.',
    fix: 'Add or show another sheet first.',
  },
  'xlsx-structure-locked': {
    text: 'The structure of the workbook is protected: no sheet can be added, renamed or deleted.',
    fix: 'Lift it under Review > Protect Workbook, and save the workbook.',
  },
  'xlsx-part-of-array': {
    text: '{{address}} belongs to an array formula, which can be changed only as a whole.',
    fix: 'Clear the whole array formula first, or choose other cells.',
  },
  'xlsx-table-name': {
    text: '“{{name}}” cannot be the name of a table, or is in use.',
    fix: 'Begin with a letter, use letters, digits, points and underscores, and choose a name that no table and no defined name has.',
  },
  'xlsx-table-overlap': {
    text: 'The table “{{name}}” would need at least two rows of its own and must not touch the table “{{other}}”.',
    fix: 'Make room, or move one of the tables.',
  },
  'xlsx-signature-void': {
    text: 'The workbook was signed digitally; any change makes the signature void.',
    fix: 'Have the changed workbook signed again.',
  },
} as const;
