export default {
  'cli-file-missing': {
    text: 'There is no file {{file}}.',
    fix: 'Check the name and the folder.',
  },
  'cli-file-unreadable': {
    text: '{{file}} cannot be read ({{code}}).',
    fix: 'Close it in other programs, and check that you may read it.',
  },
  'cli-file-unwritable': {
    text: '{{file}} cannot be written ({{code}}).',
    fix: 'Close it in other programs, and check that the folder exists and that you may write there.',
  },
  'cli-csv-encoding': {
    text: '{{file}} is no text in UTF-8, UTF-16, CP949 or GB18030.',
    fix: 'Save it again as “CSV UTF-8”.',
  },
  'cli-csv-empty': {
    text: '{{file}} holds no cells.',
    fix: 'Check that the right file was exported.',
  },
  'cli-csv-too-large': {
    text: '{{file}} has more rows or columns than a worksheet can hold (1,048,576 by 16,384).',
    fix: 'Split it into several files.',
  },
  'cli-map-unused': {
    text: '--map {{field}}={{header}} was not used: the table {{table}} has no such header.',
    fix: 'Write the header as it stands in the table.',
  },
} as const;
