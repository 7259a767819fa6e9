export default {
  read: 'Reading the workbook',
  readRules: 'Reading the rules',
  readTables: 'Reading the tables',
  decode: 'Checking the rows',
  compute: 'Computing',
  solve: 'Improving the visit plan',
  check: 'Checking the plan',
  preview: 'Preparing the preview',
  write: 'Writing to the workbook',
  apply: 'Writing to the workbook',
  undo: 'Taking the run back',
  restore: 'Putting the workbook back',
} as const;
