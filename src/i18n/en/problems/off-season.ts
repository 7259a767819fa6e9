export default {
  'off-season-too-short': {
    text: 'There are {{months}} complete months of sales; a season can be told from {{needed}}.',
    fix: 'Add older orders or month columns. Until then use the development plan and the registers, which need no season.',
  },
  'off-season-none': {
    text: 'No month has a seasonal index below {{cut}}: this trade has no off-season.',
    fix: 'Change “Off-season below” on the Rules sheet if your year is calmer than that.',
  },
  'off-season-natural-enough': {
    text: 'Natural sales are above what the peak season asks of the off-season, so they are the target.',
    fix: 'Raise the growth of the peak season or set a target on the Rules sheet if you want more.',
  },
  'off-season-closed': {
    text: '{{count}} customers, {{customer}} among them, have never bought in an off-season month and get no target.',
    fix: '',
  },
  'off-season-unfilled': {
    text: '{{amount}} of the gap is covered neither by growth points nor by new accounts: no customer says what an account brings.',
    fix: 'Lower the target, or fill in the tiers of your customers.',
  },
  'off-season-no-products': {
    text: 'Sales are not kept by product: targets are split by customer alone, and the range is not reviewed.',
    fix: 'Add a product column to the order lines.',
  },
} as const;
