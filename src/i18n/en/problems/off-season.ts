export default {
  'off-season-too-short': {
    text: 'There are {{months}} complete months of sales; a season can be told from {{needed}}.',
    fix: 'Add older orders or month columns. Until then use the development plan and the registers, which need no season.',
  },
} as const;
