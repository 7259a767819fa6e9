export default {
  'host-cell-not-empty': {
    text: 'The selected cell is not empty.',
    fix: 'Select an empty cell, or choose to replace what it holds.',
  },
  'host-formula-refused': {
    text: 'Excel did not accept the formula here ({{code}}).',
    fix: 'Finish editing the cell, select a cell on a sheet that is not protected, and try again.',
  },
} as const;
