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
  'off-season-parent-unknown': {
    text: '{{customer}} is said to buy from “{{value}}”, who is not in the customer list.',
    fix: 'Correct the name or code, or add that dealer to the list.',
  },
  'off-season-parent-self': {
    text: '{{customer}} is said to buy from itself.',
    fix: 'Enter the dealer that supplies it, or leave the cell blank.',
  },
  'off-season-parent-cycle': {
    text: '{{customer}} and “{{value}}” buy from each other, directly or through others.',
    fix: 'Correct one of the parents in the circle.',
  },
  'off-season-parent-order': {
    text: '{{customer}} cannot stand below “{{value}}”: its tier is not lower.',
    fix: 'Correct the tier or the parent.',
  },
  'off-season-tier-unknown': {
    text: '“{{value}}” is no tier; {{customer}} counts by its place in the chain.',
    fix: 'Write tier 1, tier 2 or terminal.',
  },
  'off-season-no-tiers': {
    text: 'The prospects have no column for the tier: all of them count as terminals.',
    fix: 'Add a column “Tier” with tier 2 or terminal.',
  },
  'off-season-no-targets': {
    text: 'There is no account to win: no prospect is a tier 2 dealer or terminal of a competitor that is large or fits.',
    fix: 'Add prospects with tier, present supplier and expected volume.',
  },
  'off-season-orders-young': {
    text: 'The orders begin less than {{days}} days before the month, so a first order does not tell a new account.',
    fix: 'Add older orders, or type the accounts opened in the plan.',
  },
} as const;
