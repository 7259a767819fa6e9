export default {
  'excel-access-denied': {
    text: 'Excel does not let this sheet or workbook be changed.',
    fix: 'Remove the protection (Review > Unprotect) or ask the owner for the right to edit, then try again.',
  },
  'excel-busy': {
    text: 'Excel was busy and broke the request off ({{code}}).',
    fix: 'Wait a moment and try again; if it stays so, save the workbook and reload it.',
  },
  'excel-cell-edit': {
    text: 'A cell is being edited.',
    fix: 'Press Enter or Esc to leave the cell, then try again.',
  },
  'excel-charts-left-out': {
    text: 'Excel did not draw {{count}} charts ({{code}}). The numbers are on the sheet.',
    fix: 'Update Excel, or open the workbook in Excel for Windows, Mac or the web, and run the task again.',
  },
  'excel-item-gone': {
    text: 'A sheet, table or name disappeared while Fieldsheet was at work.',
    fix: 'Somebody else may have deleted or renamed it. Run the task again.',
  },
  'excel-nothing-to-freeze': {
    text: 'The selection holds no Fieldsheet formula.',
    fix: 'Select the cells whose Fieldsheet results should become values, then try again.',
  },
  'excel-read-only': {
    text: 'The workbook is open for reading only.',
    fix: 'Choose Edit workbook, or save a copy of your own.',
  },
  'excel-refused': {
    text: 'Excel refused the request ({{code}}).',
    fix: 'Try again. If it happens once more, report the code together with what you did.',
  },
  'excel-restore-incomplete': {
    text: '“{{title}}” stopped in the middle, and the workbook could not be put back completely ({{code}}).',
    fix: 'Leave the cell that is being edited and start any task: Fieldsheet puts the rest back first. Or close the workbook without saving.',
  },
  'excel-restored': {
    text: '“{{title}}” stopped in the middle. Everything that it had written was taken back.',
    fix: 'Nothing was lost; you can try again.',
  },
  'excel-rules-left-out': {
    text: 'Excel did not take the colour rules or the lists to choose from ({{code}}). The values are on the sheet.',
    fix: 'Update Excel, or open the workbook in Excel for Windows, Mac or the web, and run the task again.',
  },
  'excel-rules-not-restored': {
    text: '{{count}} colour rules or validations that somebody had put on a sheet of Fieldsheet could not be brought back.',
    fix: 'Add them again, or open an earlier version of the workbook (File > Info > Version History).',
  },
  'excel-select-one-area': {
    text: 'More than one area is selected.',
    fix: 'Select one connected area of cells and try again.',
  },
  'excel-too-large': {
    text: 'Excel cannot take or give that many cells at once ({{code}}).',
    fix: 'Split the data over several sheets, or use Excel on Windows or Mac.',
  },
  'excel-too-old': {
    text: 'This Excel is too old for it ({{code}}).',
    fix: 'Update Excel, or open the workbook in Excel on the web.',
  },
  'excel-unchanged': {
    text: 'Nothing was written; the workbook is unchanged.',
    fix: '',
  },
  'excel-undo-incomplete': {
    text: '“{{title}}” could not be taken back completely.',
    fix: 'Choose Undo again: it continues where it stopped.',
  },
} as const;
