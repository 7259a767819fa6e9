export default {
  'pane-unexpected': {
    text: 'Something unexpected happened: {{message}}',
    fix: 'Try again. If it happens again, save a copy of the workbook and report it with this message.',
  },
} as const;
